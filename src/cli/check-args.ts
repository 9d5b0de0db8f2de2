/** @module Finds what citty lets pass: unknown flags, flags without their value, words where none are taken. */
import type { ArgsDef } from "citty";
import { UsageError } from "./usage-error.ts";

interface Flags {
  readonly takesValue: ReadonlyMap<string, boolean>;
  readonly positionals: number;
  readonly takesMore: boolean;
}

function flagsOf(args: ArgsDef): Flags {
  const takesValue = new Map<string, boolean>();
  let positionals = 0;
  for (const [name, definition] of Object.entries(args)) {
    if (definition.type === "positional") {
      positionals++;
      continue;
    }
    const isBoolean = definition.type === "boolean";
    takesValue.set(name, !isBoolean);
    if (isBoolean) takesValue.set(`no-${name}`, false);
    for (const alias of "alias" in definition ? [definition.alias ?? []].flat() : [])
      takesValue.set(alias, !isBoolean);
  }
  const takesMore = Object.values(args).some(
    (definition) => definition.type === "positional" && definition.valueHint?.endsWith("…") === true,
  );
  return { takesValue, positionals, takesMore };
}

/**
 * Checks the words after the command's name. A positional whose `valueHint` ends in "…" takes any number of words.
 * @throws UsageError for the first word that the command would ignore or misread.
 */
export function checkArgs(rawArgs: readonly string[], args: ArgsDef): void {
  const { takesValue, positionals, takesMore } = flagsOf(args);
  let words = 0;
  for (let index = 0; index < rawArgs.length; index++) {
    const word = rawArgs[index] ?? "";
    if (word === "--") {
      words += rawArgs.length - index - 1;
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      words++;
      continue;
    }
    const [flag = "", value] = word.replace(/^--?/, "").split("=", 2);
    const needsValue = takesValue.get(flag);
    if (needsValue === undefined)
      throw new UsageError(`There is no ${word.split("=")[0]}.${suggestion(flag, takesValue)}`);
    if (!needsValue && value !== undefined) throw new UsageError(`--${flag} takes no value.`);
    if (!needsValue || value !== undefined) continue;
    const next = rawArgs[index + 1];
    if (next === undefined || (next.startsWith("-") && next !== "-" && !/^-\d/.test(next)))
      throw new UsageError(`--${flag} needs a value.`);
    index++;
  }
  if (words > positionals && !takesMore)
    throw new UsageError(
      positionals === 0
        ? "This command takes no words, only flags."
        : `This command takes ${positionals} words at most.`,
    );
}

function suggestion(flag: string, known: ReadonlyMap<string, unknown>): string {
  const near = nearest(flag, [...known.keys()]);
  return near === undefined ? "" : ` Did you mean --${near}?`;
}

/** The name that differs from `word` in no more than two letters, if any. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = 3;
  for (const name of names) {
    const distance = editDistance(word, name);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

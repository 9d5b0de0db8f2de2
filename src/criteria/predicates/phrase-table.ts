/** @module Phrases found word by word, the longest first: `creatinine clearance` before `creatinine`. */
import { registerFirstWords } from "./first-words.ts";
import type { Token } from "./lexer.ts";
import { tokensOf } from "./lexer.ts";

export interface Match<T> {
  readonly value: T;
  /** The place of the first token after it. */
  readonly next: number;
}

interface Step<T> {
  value?: T;
  readonly steps: Map<string, Step<T>>;
}

export type PhraseTable<T> = (tokens: readonly Token[], at: number) => Match<T> | undefined;

/**
 * Makes a table of phrases, written as people write them: `phraseTable([["child-bearing potential", 1]])` finds
 * `childbearing`-like spellings only where each is listed. An abbreviation in brackets may stand inside or after a
 * phrase: `absolute neutrophil count (ANC)`.
 */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const root: Step<T> = { steps: new Map() };
  for (const [phrase, value] of entries) {
    let step = root;
    for (const { text } of tokensOf(phrase)) {
      const next: Step<T> = step.steps.get(text) ?? { steps: new Map() };
      step.steps.set(text, next);
      step = next;
    }
    step.value = value;
  }
  const bit = registerFirstWords(root.steps.keys());
  return (tokens, at) => {
    if (((tokens[at]?.tables ?? 0) & bit) === 0) return undefined;
    let found: Match<T> | undefined;
    let step: Step<T> | undefined = root;
    for (let next = at; ;) {
      const token = tokens[next];
      if (token === undefined) return found;
      step = step.steps.get(token.text);
      if (step === undefined) return found;
      next = next + 1;
      const afterShort = afterAbbreviation(tokens, next);
      if (step.value !== undefined) found = { value: step.value, next: afterShort };
      // Only a phrase that goes on after the brackets reads over them.
      const goesOn = step.steps.has(tokens[afterShort]?.text ?? "");
      if (afterShort > next && goesOn && !step.steps.has("(")) next = afterShort;
    }
  };
}

/** Skips `(ANC)`; the place itself where no such brackets stand there. */
function afterAbbreviation(tokens: readonly Token[], at: number): number {
  const isShort =
    tokens[at]?.text === "(" && tokens[at + 1]?.isAcronym === true && tokens[at + 2]?.text === ")";
  return isShort ? at + 3 : at;
}

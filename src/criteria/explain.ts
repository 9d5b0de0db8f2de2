/** @module A criterion in plain words of our own, to stand under the original sentence. */
import { isWhole, predicatesOf } from "./predicates/node.ts";
import type { Bound, CriterionNode, Named, Predicate, TimeWindow } from "./predicates/node.ts";
import type { Side } from "./predicates/atom.ts";
import type { Condition } from "./predicates/condition.ts";
import type { Scale } from "./predicates/scales.ts";
import { VARIABLES } from "./predicates/variables.ts";

/** `must` of demands, `is` of what excludes. */
type Mood = "must" | "is";

/**
 * `ECOG 0-1` of an inclusion → `Your ECOG score must be 0 or 1: fully active, as before the illness; able to do light
 * work, such as housework.` `undefined` where nothing was understood.
 */
export function explain(node: CriterionNode, side: Side): string | undefined {
  if (predicatesOf(node).length === 0) return undefined;
  const inner = liftedOf(node);
  const words =
    side === "inclusion"
      ? capitalised(clause(inner.node, "must", false))
      : `You cannot take part if ${clause(inner.node, "is", false)}`;
  const meanings = side === "inclusion" ? meaningOf(inner.node) : "";
  const exceptions = inner.isLifted ? " The text names exceptions or adds details." : "";
  const start = isWhole(inner.node) ? "" : "In part: ";
  return `${start}${start === "" ? words : uncapitalised(words)}${meanings}.${exceptions}`;
}

/** What stands inside "unless …". */
function liftedOf(node: CriterionNode): { node: CriterionNode; isLifted: boolean } {
  if (node.kind === "unless" && predicatesOf(node.except).length === 0)
    return { node: node.arg, isLifted: true };
  const isLifted =
    node.kind === "implies" &&
    (node.if.kind === "not" || isSilent(node.if)) &&
    predicatesOf(node.if).length === 0;
  return isLifted ? { node: node.demand, isLifted } : { node, isLifted: false };
}

function clause(node: CriterionNode, mood: Mood, isDenied: boolean): string {
  switch (node.kind) {
    case "predicate":
      return statement(node, mood, isDenied);
    case "opaque":
      return "the rest of the sentence holds";
    case "named":
      return namedWords(node, mood, isDenied);
    case "not":
      return clause(node.arg, mood, !isDenied);
    case "and":
    case "or":
      return joined(node.kind, node.args, mood, isDenied);
    case "implies":
      return isDenied
        ? `${clause(node.if, "is", false)}, and not: ${clause(node.demand, "is", false)}`
        : `if ${clause(node.if, "is", false)}, ${clause(node.demand, mood, false)}`;
    case "unless":
      return `${clause(node.arg, mood, isDenied)} (the text names exceptions)`;
    case "atLeast":
      return `${isDenied ? "fewer than" : "at least"} ${node.k} of these: ${node.args.map((arg) => clause(arg, "is", false)).join("; ")}`;
  }
}

/** What has words of its own is quoted; we have no better ones. */
function namedWords({ words }: Named, mood: Mood, isDenied: boolean): string {
  const must = isDenied ? "this must not apply to you" : "this must apply to you";
  const does = isDenied ? "this does not apply to you" : "this applies to you";
  return `${mood === "must" ? must : does}: “${words}”`;
}

/** What has no words to explain it: unread, or a limit of the statement beside it. */
function isSilent(node: CriterionNode): boolean {
  return node.kind === "opaque" || (node.kind === "named" && node.role === "detail");
}

/** After what only some of those meant have: `active hepatitis B`. */
const LIMITED = " (as the sentence limits it)";

function joined(kind: "and" | "or", args: readonly CriterionNode[], mood: Mood, isDenied: boolean): string {
  const isUnread = args.some(isSilent);
  const read = args.filter((arg) => !isSilent(arg));
  const link = (kind === "and") === isDenied ? "or" : "and";
  const all = read.map((arg) => clause(arg, mood, isDenied));
  // "Epilepsy or history of seizure": what is said without limits need not be said again with them.
  const words = all.filter(
    (word) => !word.endsWith(LIMITED) || !all.includes(word.slice(0, -LIMITED.length)),
  );
  if (isUnread) {
    const [only] = words;
    if (kind === "and" && words.length === 1 && only !== undefined) return `${only}${LIMITED}`;
    words.push(
      kind === "and" ? "what else the sentence says holds" : "something else that the sentence names holds",
    );
  }
  // Demands of a list stand as sentences; what excludes stands in one.
  return words.length > 2
    ? `${words.slice(0, -1).join("; ")}; ${link} ${words.at(-1) ?? ""}`
    : words.join(`${words.some((word) => word.length > 60) ? ";" : ""} ${link} `);
}

function statement(predicate: Predicate, mood: Mood, isDenied: boolean): string {
  const variable = VARIABLES[predicate.variable];
  const be = mood === "must" ? (isDenied ? "must not be" : "must be") : isDenied ? "is not" : "is";
  if (predicate.is === "within") {
    if (predicate.variable === "age") return `you ${be.replace(/^is/, "are")} ${ageLimits(predicate)}`;
    const show =
      predicate.variable === "lifeExpectancy"
        ? daysWords
        : (value: number) =>
            measured(value, variable.kind === "quantity" ? variable.unit : "", predicate.relative);
    return `your ${variable.words} ${be} ${limits(predicate, show)}`;
  }
  if (predicate.is === "oneOf") {
    if (predicate.variable === "sex") {
      const any = predicate.values.length > 1;
      const words = any ? "of any sex" : predicate.values[0] === "MALE" ? "male" : "female";
      return any && mood === "must" ? "you may be of any sex" : `you ${be.replace(/^is/, "are")} ${words}`;
    }
    return `your ${variable.words} ${be} ${listed(labelsOf(predicate))}`;
  }
  return variable.kind === "lasting" || variable.kind === "current" || variable.kind === "event"
    ? `you ${conditionWords(variable, mood, isDenied)}${windowWords(predicate.window)}`
    : `your ${variable.words} ${be} present`;
}

function labelsOf(predicate: Extract<Predicate, { is: "oneOf" }>): string[] {
  const scale = scaleOf(predicate);
  return predicate.values.map(
    (value) =>
      scale?.steps
        .find((step) => step.value === value)
        ?.label.toLowerCase()
        .replace(/^[iv]+$/, (roman) => roman.toUpperCase()) ?? String(value),
  );
}

function scaleOf({ variable }: Predicate): Scale | undefined {
  const scale = VARIABLES[variable];
  return scale.kind === "scale" ? scale : undefined;
}

/** What the steps of a scale mean, where the whole criterion is one scale. */
function meaningOf(node: CriterionNode): string {
  if (node.kind !== "predicate" || node.is !== "oneOf") return "";
  const scale = scaleOf(node);
  if (scale === undefined) return "";
  const meanings = scale.steps
    .filter(({ value }) => node.values.includes(value))
    .map(({ meaning }) => meaning);
  return `: ${meanings.join("; ")}`;
}

/** `be pregnant` → `are not pregnant`, `must not be pregnant`; `have HIV` → `do not have HIV`. */
function conditionWords({ words }: Condition, mood: Mood, isDenied: boolean): string {
  if (mood === "must")
    return `must ${isDenied ? "not " : ""}${isDenied ? words.replace(/^have or have had /, "have, or have had, ") : words}`;
  if (words.startsWith("be ")) return `are ${isDenied ? "not " : ""}${words.slice(3)}`;
  if (!isDenied) return words;
  if (/^have (?:had|taken|tried|given)\b/.test(words)) return words.replace(/^have/, "have not");
  return words.startsWith("have or have had") ? `have never had ${words.slice(17)}` : `do not ${words}`;
}

function windowWords(window: TimeWindow | undefined): string {
  if (window === undefined) return "";
  return window.side === "within"
    ? ` in the ${window.words} before the study`
    : ` longer than ${window.words} before the study`;
}

function limits(
  { low, high }: { readonly low?: Bound; readonly high?: Bound },
  show: (value: number) => string,
): string {
  if (low !== undefined && high !== undefined) {
    if (low.inclusive && high.inclusive) return `between ${show(low.value)} and ${show(high.value)}`;
    return `${low.inclusive ? "at least" : "more than"} ${show(low.value)} and ${high.inclusive ? "at most" : "less than"} ${show(high.value)}`;
  }
  if (low !== undefined) return `${low.inclusive ? "at least" : "more than"} ${show(low.value)}`;
  return high === undefined ? "known" : `${high.inclusive ? "at most" : "less than"} ${show(high.value)}`;
}

/** `between 18 and 65 years old`, `older than 18 years` */
function ageLimits({ low, high }: { readonly low?: Bound; readonly high?: Bound }): string {
  if (low !== undefined && high !== undefined) {
    const [from, to] = [ageWords(low.value), ageWords(high.value)];
    const isSameUnit = from.replace(/^[\d.]+ /, "") === to.replace(/^[\d.]+ /, "");
    const start = isSameUnit ? from.replace(/ .*$/, "") : from;
    return low.inclusive && high.inclusive
      ? `between ${start} and ${to} old`
      : `${low.inclusive ? "at least" : "more than"} ${from} and ${high.inclusive ? "at most" : "less than"} ${to} old`;
  }
  if (low !== undefined)
    return low.inclusive ? `at least ${ageWords(low.value)} old` : `older than ${ageWords(low.value)}`;
  if (high === undefined) return "of a known age";
  return high.inclusive ? `at most ${ageWords(high.value)} old` : `younger than ${ageWords(high.value)}`;
}

function measured(value: number, unit: string, relative: "ULN" | "LLN" | undefined): string {
  const shown = numberWords(value);
  if (relative === undefined) return unit === "" ? shown : `${shown} ${unit}`;
  const limit = relative === "ULN" ? "upper limit of normal" : "lower limit of normal";
  return value === 1 ? `the ${limit}` : `${shown} times the ${limit}`;
}

function numberWords(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function ageWords(years: number): string {
  if (years >= 2 && Number.isInteger(Number(years.toFixed(3)))) return `${Math.round(years)} years`;
  const months = years * 12;
  if (months >= 1 && Math.abs(months - Math.round(months)) < 0.02) return `${Math.round(months)} months`;
  return years >= 1 ? `${numberWords(years)} years` : `${Math.round(years * 365.25)} days`;
}

/** The unit in which the number of days is whole: `3 months`. */
function daysWords(days: number): string {
  const units = [
    ["year", 365.25],
    ["month", 365.25 / 12],
    ["week", 7],
    ["day", 1],
  ] as const;
  for (const [unit, length] of units) {
    const count = days / length;
    if (count >= 0.99 && Math.abs(count - Math.round(count)) < 0.02)
      return `${Math.round(count)} ${unit}${Math.round(count) === 1 ? "" : "s"}`;
  }
  return `${Math.round(days)} days`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** @module Times before the study in which something must or must not have happened: `within 4 weeks prior to enrolment`. */
import { afterHalfLives, readAlternative, readWhichever } from "./alternative-time.ts";
import type { Alternative } from "./alternative-time.ts";
import { readAnchor } from "./anchor.ts";
import { readComparison } from "./comparison-words.ts";
import type { Token } from "./lexer.ts";
import { readUnit } from "./measured-value.ts";
import type { TimeWindow } from "./node.ts";
import { phraseTable } from "./phrase-table.ts";
import type { Match } from "./phrase-table.ts";
import { DURATION } from "./units.ts";

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["twelve", 12],
  ["fourteen", 14],
  ["thirty", 30],
]);

interface Duration {
  readonly days: number;
  readonly words: string;
  readonly next: number;
  /** Whether it stands behind a number of half-lives. */
  readonly isAlternative?: boolean;
}

/** `4 weeks`, `four (4) weeks`, `28 days`; also `year` after "the last". */
export function readDuration(tokens: readonly Token[], at: number, mayBeOne: boolean): Duration | undefined {
  const token = tokens[at];
  let count = token?.value ?? (token?.kind === "word" ? NUMBERS.get(token.text) : undefined);
  let next = at + 1;
  if (count === undefined && mayBeOne) [count, next] = [1, at];
  if (count === undefined) return undefined;
  if (tokens[next]?.text === "(" && tokens[next + 1]?.value !== undefined && tokens[next + 2]?.text === ")") {
    if (tokens[next + 1]?.value !== count) return undefined;
    next += 3;
  }
  if (tokens[next]?.text === "-") next += 1;
  const unitWord = tokens[next]?.text ?? "";
  const unit = readUnit(DURATION, tokens, next);
  if (unit === undefined || count <= 0) return undefined;
  // "28 days (4 weeks)" says it twice.
  let end = unit.next;
  if (tokens[end]?.text === "(") {
    const again = readDuration(tokens, end + 1, false);
    if (again !== undefined && tokens[again.next]?.text === ")") end = again.next + 1;
  }
  const days = unit.convert(count);
  return { days, words: `${count} ${unitWord}`, next: end };
}

const PAST = new Set(["last", "past", "previous", "prior", "preceding"]);
const SKIPPED = new Set(["the", "a"]);

function skip(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  let next = at;
  while (words.has(tokens[next]?.text ?? "")) next += 1;
  return next;
}

const AGO = phraseTable([
  ["prior", true],
  ["before", true],
  ["ago", true],
  ["earlier", true],
  ["previously", true],
  ["beforehand", true],
]);

/** A window as read, with what else the sentence says of its length. */
export interface ReadWindow extends Match<TimeWindow> {
  readonly alternative?: Alternative;
}

/**
 * Reads a window: `within [the last] 4 weeks [prior to enrolment]`, `in the past 6 months`, `less than 2 years ago`,
 * `at least 4 weeks before …`.
 */
export function readTimeWindow(tokens: readonly Token[], at: number): ReadWindow | undefined {
  const first = tokens[at]?.text ?? "";
  if (["within", "in", "during", "over"].includes(first)) {
    const afterThe = skip(tokens, at + 1, SKIPPED);
    const afterPast = skip(tokens, afterThe, PAST);
    const isPast = afterPast > afterThe;
    const duration = readDuration(tokens, afterPast, isPast) ?? readBehindHalfLives(tokens, afterPast);
    if (duration === undefined) return undefined;
    const window = closed(tokens, duration, "within", true);
    // "In 4 weeks" alone is still to come.
    return first === "within" || isPast || window?.hasAnchor === true ? window : undefined;
  }
  const comparison = readComparison(tokens, at);
  if (comparison === undefined) return undefined;
  const duration = readDuration(tokens, comparison.next, false);
  if (duration === undefined || comparison.value === "eq") return undefined;
  const isRecent = comparison.value === "lt" || comparison.value === "le";
  const window = closed(tokens, duration, isRecent ? "within" : "before", comparison.value.endsWith("e"));
  return window?.hasAnchor === true ? window : undefined;
}

/** `…, within 30 days before screening`, with nothing behind it that the time may belong to. */
export function readTimeBehindComma(tokens: readonly Token[], at: number): ReadWindow | undefined {
  const time = tokens[at]?.text === "," ? readTimeWindow(tokens, at + 1) : undefined;
  if (time === undefined) return undefined;
  const isLast = time.next === tokens.length - 1;
  return (isLast ? /^[,.;]$/ : /^[.;]?$/).test(tokens[time.next]?.text ?? "") ? time : undefined;
}

/** `5 half-lives or 30 days, whichever is longer` */
function readBehindHalfLives(tokens: readonly Token[], at: number): Duration | undefined {
  const next = afterHalfLives(tokens, at);
  if (next === undefined || tokens[next]?.text !== "or") return undefined;
  const duration = readDuration(tokens, next + 1, false);
  return duration === undefined ? undefined : { ...duration, isAlternative: true };
}

function closed(
  tokens: readonly Token[],
  { days, words, next, isAlternative }: Duration,
  side: TimeWindow["side"],
  inclusive: boolean,
): (ReadWindow & { readonly hasAnchor: boolean }) | undefined {
  const early = readAnchor(tokens, next) ?? AGO(tokens, next);
  const second = isAlternative
    ? (readWhichever(tokens, next) ?? { value: "longer" as const, next })
    : readAlternative(tokens, early?.next ?? next);
  const start = second?.next ?? early?.next ?? next;
  const late =
    early === undefined || isAlternative ? (readAnchor(tokens, start) ?? AGO(tokens, start)) : undefined;
  // "30 days prior to dosing or 5 half-lives (whichever is longer)"
  const whichever = readWhichever(tokens, late?.next ?? start);
  const end = whichever?.next ?? late?.next ?? start;
  if (tokens[end]?.text === "or" && tokens[end + 1]?.value !== undefined) return undefined;
  const alternative = whichever?.value ?? second?.value;
  return {
    value: { days, words, side, inclusive },
    next: end,
    hasAnchor: (early ?? late) !== undefined,
    ...(alternative !== undefined && { alternative }),
  };
}

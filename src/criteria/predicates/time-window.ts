/** @module Times before the study in which something must or must not have happened: `within 4 weeks prior to enrolment`. */
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

const EVENTS =
  "enrollment;enrolment;study enrollment;study entry;entry;entry into the study;entry into study;entering the study;trial entry;randomization;randomisation;screening;screening visit;the screening visit;baseline;baseline visit;inclusion;study inclusion;inclusion in the study;registration;study registration;consent;informed consent;signing informed consent;signing of informed consent;signing the informed consent form;first dose;the first dose;first dose of study drug;first dose of study treatment;first dose of study medication;first dose of study therapy;first dose of study agent;first dose of investigational product;first dose of study intervention;first dose of the study drug;first dose of trial treatment;first dose of study vaccine;first study drug administration;first administration of study drug;first administration of study treatment;first study treatment;first treatment;start of study treatment;start of study drug;start of study therapy;start of study;start of the study;start of treatment;start of trial treatment;starting study treatment;starting study drug;starting the study;starting treatment;initiation of study treatment;initiation of study drug;initiation of study therapy;initiation of treatment;initiation of study;initiation of therapy;initiating study treatment;study treatment;study drug;study drug administration;study drug dosing;dosing;day 1;study day 1;cycle 1 day 1;cycle 1, day 1;c1d1;visit 1;study start;study treatment initiation;treatment;treatment start;study;the study;this study;trial;the trial;administration of study drug;receiving study drug;receiving the first dose of study drug;first dosing;first drug administration;first vaccination;vaccination;first study drug dose;beginning study treatment;beginning of the study;commencement of study treatment;commencing study treatment;surgery;date of enrollment;date of randomization;the date of informed consent;study participation;participation in the study;participation;study enrolment;the start of the study;protocol therapy;start of protocol therapy;initial screening;screening period;study intervention;the start of treatment;first investigational product administration;study baseline;ic".split(
    ";",
  );
const ANCHOR = phraseTable(
  EVENTS.flatMap((event): [string, true][] =>
    [
      "prior to",
      "before",
      "of",
      "preceding",
      "from",
      "prior",
      "previous to",
      "prior to the",
      "before the",
      "of the",
      "preceding the",
      "from the",
      "at",
      "at the",
      "before entering",
      "prior to entering",
      "at time of",
      "at the time of",
      "since",
      "at the start of",
    ].map((before) => [`${before} ${event}`, true]),
  ),
);
const AGO = phraseTable([
  ["prior", true],
  ["before", true],
  ["ago", true],
  ["earlier", true],
  ["previously", true],
  ["beforehand", true],
]);

/** `prior to enrolment`, `before the first dose of study drug`, `at screening`. */
export function readAnchor(tokens: readonly Token[], at: number): Match<true> | undefined {
  return ANCHOR(tokens, at);
}

/**
 * Reads a window: `within [the last] 4 weeks [prior to enrolment]`, `in the past 6 months`, `less than 2 years ago`,
 * `at least 4 weeks before …`. A time with an alternative ("or 5 half-lives, whichever is longer") is left unread.
 */
export function readTimeWindow(tokens: readonly Token[], at: number): Match<TimeWindow> | undefined {
  const first = tokens[at]?.text ?? "";
  if (first === "within" || PAST.has(tokens[skip(tokens, at + 1, SKIPPED)]?.text ?? "")) {
    if (!["within", "in", "during", "for", "over"].includes(first)) return undefined;
    const afterThe = skip(tokens, at + 1, SKIPPED);
    const afterPast = skip(tokens, afterThe, PAST);
    if (first === "for") return undefined;
    const duration = readDuration(tokens, afterPast, afterPast > afterThe);
    return duration === undefined ? undefined : closed(tokens, duration, "within", true);
  }
  const comparison = readComparison(tokens, at);
  if (comparison === undefined) return undefined;
  const duration = readDuration(tokens, comparison.next, false);
  if (duration === undefined) return undefined;
  const hasAnchor = (readAnchor(tokens, duration.next) ?? AGO(tokens, duration.next)) !== undefined;
  if (!hasAnchor || comparison.value === "eq") return undefined;
  const isRecent = comparison.value === "lt" || comparison.value === "le";
  return closed(tokens, duration, isRecent ? "within" : "before", comparison.value.endsWith("e"));
}

function closed(
  tokens: readonly Token[],
  { days, words, next }: Duration,
  side: TimeWindow["side"],
  inclusive: boolean,
): Match<TimeWindow> | undefined {
  const anchor = readAnchor(tokens, next) ?? AGO(tokens, next);
  const end = anchor?.next ?? next;
  if (tokens[end]?.text === "or" && tokens[end + 1]?.value !== undefined) return undefined;
  return { value: { days, words, side, inclusive }, next: end };
}

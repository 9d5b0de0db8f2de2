/** @module When something happened or began, by the words beside it in a note. Only counted times are read. */
import type { Span } from "../line-scanner.ts";

const COUNT = String.raw`(\d{1,3}(?:\.\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const UNIT = String.raw`(days?|weeks?|wks?|months?|mos?|years?|yrs?)`;
const TIME = String.raw`(?:about |approximately |around |~ ?)?${COUNT}[\s-]?${UNIT}`;

const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

/** Nothing of these may stand between a thing and its time. */
const NEAR = String.raw`[^,;.\d]{0,30}?`;

const AGO_AFTER = new RegExp(
  String.raw`^${NEAR}\b${TIME} (?:ago|back|earlier|before admission|prior)\b`,
  "i",
);
/** `chemotherapy with carboplatin, last 3 weeks ago` */
const LAST_AFTER = new RegExp(
  String.raw`^[^,;.\d]{0,40},\s(?:(?:the )?(?:last|latest|most recent)(?: (?:one|dose|cycle|course|infusion))?|completed|finished|ended) ${TIME} ago\b`,
  "i",
);
const AGO_BEFORE = new RegExp(
  String.raw`\b${TIME} (?:ago,?|since (?:the |her |his )?(?:last|latest|most recent|end of|completion of))\s(?:[a-z]+\s){0,4}$`,
  "i",
);
const SINCE_AFTER = new RegExp(
  String.raw`^${NEAR}(?:\b(?:since|for|over|diagnosed|known for|x)(?: the (?:last|past))? ${TIME}\b(?: ago)?|\b${TIME} ago)`,
  "i",
);
const SINCE_BEFORE = new RegExp(String.raw`\b${TIME} (?:history|hx|h\/o) (?:of )?(?:[a-z]+\s){0,3}$`, "i");

/** Days since something happened last: `MI 3 months ago`, `two weeks ago he had a stroke`. */
export function daysAgo(sentence: string, at: Span): number | undefined {
  return read(sentence, at, [AGO_AFTER, LAST_AFTER], AGO_BEFORE);
}

/** Days since something began: `ALS since 14 months`, `a 5-year history of asthma`. */
export function sinceDays(sentence: string, at: Span): number | undefined {
  return read(sentence, at, [SINCE_AFTER], SINCE_BEFORE);
}

function read(
  sentence: string,
  { start, end }: Span,
  after: readonly RegExp[],
  before: RegExp,
): number | undefined {
  const behind = sentence.slice(end);
  const match =
    after.map((pattern) => pattern.exec(behind)).find((found) => found !== null) ??
    before.exec(sentence.slice(Math.max(0, start - 60), start));
  if (match === null) return undefined;
  const [count, unit] = match.slice(1).filter((group) => group !== undefined);
  const number = WORDS[count?.toLowerCase() ?? ""] ?? Number(count);
  return Math.round(number * daysOf(unit ?? ""));
}

function daysOf(unit: string): number {
  if (/^d/i.test(unit)) return 1;
  if (/^w/i.test(unit)) return 7;
  return /^m/i.test(unit) ? 365.25 / 12 : 365.25;
}

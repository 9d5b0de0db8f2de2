/** @module Who somebody is: age without the word (`18 years or older`), and sex. Blood pressure written as a pair. */
import type { Atom, Side } from "./atom.ts";
import { readBounds, withInclusive } from "./bounds.ts";
import { readComparison, readComparisonAfter } from "./comparison-words.ts";
import type { Token } from "./lexer.ts";
import { both, predicate } from "./node.ts";
import type { Statement } from "./node.ts";
import { phraseTable } from "./phrase-table.ts";
import { QUANTITIES } from "./quantities.ts";
import { isFiller } from "./vocabulary.ts";
import { readManner } from "./manner.ts";

type Within = Extract<Statement, { is: "within" }>;

function ageAtom(tokens: readonly Token[], at: number, statement: Within, next: number): Atom {
  const manner = readManner(tokens, next)?.next ?? next;
  const bounds = withInclusive(tokens, { statement, next: manner });
  const end = readManner(tokens, bounds.next)?.next ?? bounds.next;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  return {
    node: predicate("age", span, bounds.statement),
    next: end,
    leads: false,
    trails: false,
    isPlain: true,
    family: "age",
  };
}

const AGE_WORDS = /^(?:age|old|older|younger|aged|yo)$/;
const GROWN =
  /^(?:adults?|men|women|males?|females?|children|child|adolescents?|youths?|minors?|boys|girls|teenagers?)$/;
const PEOPLE_BEFORE =
  /^(?:patients?|subjects?|participants?|volunteers?|individuals?|persons?|people|outpatients?|inpatients?)$/;
const OVER = phraseTable<"gt" | "lt">([
  ["over the age of", "gt"],
  ["above the age of", "gt"],
  ["older than the age of", "gt"],
  ["under the age of", "lt"],
  ["below the age of", "lt"],
  ["younger than the age of", "lt"],
]);
const AT_LEAST = phraseTable([["at least the age of", true]]);
const BETWEEN = phraseTable([
  ["between the ages of", true],
  ["between the age of", true],
  ["between ages of", true],
  ["between ages", true],
  ["between age", true],
  ["between the ages", true],
  ["from the age of", true],
  ["from the ages of", true],
]);
const OF_AGE = phraseTable([
  ["of age", true],
  ["old", true],
  ["years", true],
  ["years old", true],
  ["years of age", true],
  ["yrs", true],
  ["year", true],
]);

/** Reads an age that is not introduced by the word: there must be "old", "of age" or a grown person before it. */
export function readAge(tokens: readonly Token[], at: number): Atom | undefined {
  const over = OVER(tokens, at);
  if (over !== undefined) return readOver(tokens, at, over.next, over.value);
  const least = AT_LEAST(tokens, at);
  if (least !== undefined) {
    const value = tokens[least.next]?.value;
    const next = OF_AGE(tokens, least.next + 1)?.next ?? least.next + 1;
    return value === undefined || value > 120
      ? undefined
      : ageAtom(tokens, at, { is: "within", low: { value, inclusive: true } }, next);
  }
  const between = BETWEEN(tokens, at);
  if (between !== undefined) return readBetweenAges(tokens, at, between.next);
  const bounds = readBounds(QUANTITIES.age, tokens, at);
  if (bounds === undefined) return undefined;
  let { next } = bounds;
  const tail = OF_AGE(tokens, next);
  if (tail !== undefined && tokens[next]?.text === "of") next = tail.next;
  const words = tokens.slice(at, next);
  const isAge =
    words.some(({ text }) => AGE_WORDS.test(text)) ||
    isGrownBefore(tokens, at, words) ||
    isAlone(tokens, { at, next }, bounds.statement);
  return isAge ? ageAtom(tokens, at, bounds.statement, next) : undefined;
}

/** `Adults ≥ 18 years`, `adult patients (> 18 years)` */
function isGrownBefore(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  if (!words.some(({ text }) => YEARS.test(text))) return false;
  let place = at;
  if (/^[(,]$/.test(tokens[place - 1]?.text ?? "")) place -= 1;
  if (PEOPLE_BEFORE.test(tokens[place - 1]?.text ?? "")) place -= 1;
  if (/^[(,]$/.test(tokens[place - 1]?.text ?? "")) place -= 1;
  return GROWN.test(tokens[place - 1]?.text ?? "");
}

const YEARS = /^(?:years?|yrs?|y|yo)$/;
/** Younger or fewer years alone are as often how long something has lasted. */
const LEAST_ALONE = 12;

/** `18-75 years`, `Patients ≥ 18 years`: years, and nothing else that they could be of. */
function isAlone(
  tokens: readonly Token[],
  { at, next }: { readonly at: number; readonly next: number },
  { low, high }: Within,
): boolean {
  const isYears = tokens.slice(at, next).some(({ text }) => YEARS.test(text));
  const isFirst = tokens.slice(0, at).every(({ text }) => PEOPLE_BEFORE.test(text) || isFiller.has(text));
  const isLast = /^[,.;]?$/.test(tokens[next]?.text ?? "");
  return isYears && isFirst && isLast && Math.max(low?.value ?? 0, high?.value ?? 0) >= LEAST_ALONE;
}

function readOver(
  tokens: readonly Token[],
  at: number,
  start: number,
  comparison: "gt" | "lt",
): Atom | undefined {
  const value = tokens[start]?.value;
  if (value === undefined || value > 120) return undefined;
  const next = OF_AGE(tokens, start + 1)?.next ?? start + 1;
  if (
    readComparisonAfter(tokens, next) !== undefined ||
    ["months", "weeks", "days", "month", "-", "to"].includes(tokens[next]?.text ?? "")
  )
    return undefined;
  const bound = { value, inclusive: false };
  return ageAtom(
    tokens,
    at,
    { is: "within", ...(comparison === "gt" ? { low: bound } : { high: bound }) },
    next,
  );
}

function readBetweenAges(tokens: readonly Token[], at: number, start: number): Atom | undefined {
  const bounds = readBounds(QUANTITIES.age, tokens, start);
  if (bounds !== undefined) {
    return bounds.statement.low === undefined || bounds.statement.high === undefined
      ? undefined
      : ageAtom(tokens, at, bounds.statement, bounds.next);
  }
  const [low, link, high] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  if (link?.text !== "and" || low?.value === undefined || high?.value === undefined) return undefined;
  const next = OF_AGE(tokens, start + 3)?.next ?? start + 3;
  if (
    low.value >= high.value ||
    high.value > 120 ||
    /^(?:months?|weeks?|days?)$/.test(tokens[next]?.text ?? "")
  )
    return undefined;
  return ageAtom(
    tokens,
    at,
    {
      is: "within",
      low: { value: low.value, inclusive: true },
      high: { value: high.value, inclusive: true },
    },
    next,
  );
}

type SexValue = "FEMALE" | "MALE";
const PEOPLE = [
  "",
  " outpatients",
  " patient",
  " subject",
  " participant",
  " volunteer",
  " persons",
  " patients",
  " subjects",
  " participants",
  " adults",
  " volunteers",
  " individuals",
];
const SEXES = phraseTable<readonly SexValue[]>([
  ...[
    "male or female",
    "female or male",
    "male and female",
    "female and male",
    "males and females",
    "females and males",
    "males or females",
    "females or males",
    "men and women",
    "women and men",
    "men or women",
    "women or men",
    "male/female",
    "both sexes",
    "both genders",
    "either sex",
    "any sex",
    "any gender",
    "either gender",
    "all genders",
    "both gender",
    "both male and female",
    "male or non pregnant female",
    "adult male or female",
    "adult males or females",
    "adult men or women",
    "adult females or males",
    "adult male and female",
    "adult men and women",
    "adult males and females",
    "men and/or women",
  ].flatMap((words) =>
    PEOPLE.map((people): [string, readonly SexValue[]] => [words + people, ["FEMALE", "MALE"]]),
  ),
  ...["female", "females", "women", "woman", "adult women", "adult female", "adult females", "girls"].flatMap(
    (words) => PEOPLE.map((people): [string, readonly SexValue[]] => [words + people, ["FEMALE"]]),
  ),
  ...["male", "males", "men", "man", "adult men", "adult male", "adult males", "boys"].flatMap((words) =>
    PEOPLE.map((people): [string, readonly SexValue[]] => [words + people, ["MALE"]]),
  ),
]);

/** Reads a sex. Whether the sentence is about nothing else (than age) is for the caller to see. */
export function readSex(tokens: readonly Token[], at: number): Atom | undefined {
  let start = at;
  if (["sex", "gender"].includes(tokens[start]?.text ?? ""))
    start += [":", "eq"].includes(tokens[start + 1]?.text ?? "") ? 2 : 1;
  const sex = SEXES(tokens, start);
  if (sex === undefined) return undefined;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[sex.next - 1]?.end ?? 0 };
  return {
    node: predicate("sex", span, { is: "oneOf", values: sex.value }),
    next: sex.next,
    leads: false,
    trails: false,
    isPlain: true,
    family: "sex",
  };
}

const PRESSURE = phraseTable([
  ["blood pressure", true],
  ["bp", true],
  ["resting blood pressure", true],
  ["seated blood pressure", true],
  ["sitting blood pressure", true],
  ["arterial blood pressure", true],
]);

/** `blood pressure > 160/100 mmHg`: either value above it excludes; below it, both must be. */
export function readPressurePair(tokens: readonly Token[], at: number, side: Side): Atom | undefined {
  const named = PRESSURE(tokens, at);
  if (named === undefined) return undefined;
  let start = named.next;
  while (
    ["of", "is", "must", "be", ":", "should", "eq"].includes(tokens[start]?.text ?? "") &&
    readComparison(tokens, start) === undefined
  )
    start += 1;
  const comparison = readComparison(tokens, start);
  const [upper, slash, lower] = [0, 1, 2].map((step) => tokens[(comparison?.next ?? 0) + step]);
  if (comparison === undefined || comparison.value === "eq" || slash?.text !== "/") return undefined;
  if (upper?.value === undefined || lower?.value === undefined) return undefined;
  if (upper.value < 70 || upper.value > 260 || lower.value < 30 || lower.value >= upper.value)
    return undefined;
  let next = comparison.next + 3;
  if (tokens[next]?.text === "mmhg") next += 1;
  else if (tokens[next]?.text === "mm" && tokens[next + 1]?.text === "hg") next += 2;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  const isUp = comparison.value.startsWith("g");
  const inclusive = comparison.value.endsWith("e");
  const limit = (value: number): Within => ({
    is: "within",
    ...(isUp ? { low: { value, inclusive } } : { high: { value, inclusive } }),
  });
  const pair = [
    predicate("systolicPressure", span, limit(upper.value)),
    predicate("diastolicPressure", span, limit(lower.value)),
  ];
  return {
    node: both(side === "inclusion" ? "and" : "or", pair),
    next: readManner(tokens, next)?.next ?? next,
    leads: false,
    trails: false,
    isPlain: true,
    family: "quantity",
  };
}

/** @module Laboratory and vital values of a note: a name, a number, a unit that the value can have. */
import type { Fact } from "../facts.ts";
import type { Span } from "../line-scanner.ts";
import type { Token } from "../predicates/lexer.ts";
import { isPlausible, readUnit, readValue } from "../predicates/measured-value.ts";
import { phraseTable } from "../predicates/phrase-table.ts";
import { QUANTITIES } from "../predicates/quantities.ts";
import type { Quantity, QuantityId } from "../predicates/quantities.ts";
import type { NoteDoubt } from "./note-reading.ts";

export interface ReadNoteValue {
  readonly variable: QuantityId;
  readonly span: Span;
  readonly fact?: Fact;
  readonly doubt?: NoteDoubt["reason"];
}

/** Age is read by itself; how long somebody will live is no finding. */
const NOT_HERE: ReadonlySet<QuantityId> = new Set<QuantityId>(["age", "lifeExpectancy"]);

/** As clinicians write, beside the names of criteria. */
const IN_NOTES: Readonly<Partial<Record<QuantityId, readonly string[]>>> = {
  heartRate: ["hr"],
  oxygenSaturation: ["o2 sat", "o2 sats", "sats", "spo2 saturation"],
  weight: ["weighs", "wt"],
  leukocytes: ["white count"],
  platelets: ["platelets count of"],
  systolicPressure: ["sys bp"],
};

// The keys of the table are its ids.
const ENTRIES = Object.entries(QUANTITIES) as readonly (readonly [QuantityId, Quantity])[];
const NAMES = phraseTable<QuantityId>(
  ENTRIES.filter(([id]) => !NOT_HERE.has(id)).flatMap(([id, { names }]) =>
    [...names, ...(IN_NOTES[id] ?? [])].map((name): [string, QuantityId] => [name, id]),
  ),
);
const PRESSURE = phraseTable([
  ["bp", true],
  ["blood pressure", true],
  ["blood pressures", true],
]);

/** Of these a bare number can only mean one thing. */
const ONE_UNIT: ReadonlySet<QuantityId> = new Set<QuantityId>(["heartRate"]);
/** Ordinary words in small letters. */
const NEEDS_CAPITALS = new Set(["got", "alt"]);
const BETWEEN = new Set(
  "of is was are were at : level levels count counts value reading result eq on today now currently about approximately ~ measured - a an the".split(
    " ",
  ),
);
/** A goal, the normal range, an earlier value, another sample or another fraction is not the patient's value now. */
const NOT_MEANT = new Set(
  "goal target normal baseline peak nadir previous prior initial dry ideal birth predicted adjusted direct indirect conjugated unconjugated urine urinary csf / maternal fetal".split(
    " ",
  ),
);

/** Reads the value that begins with a name at `at`; `next` is the token after it. */
export function readNoteValue(
  note: string,
  tokens: readonly Token[],
  at: number,
): { readonly values: readonly ReadNoteValue[]; readonly next: number } | undefined {
  const pressure = PRESSURE(tokens, at);
  if (pressure !== undefined) return readPressure(note, tokens, at, pressure.next);
  const named = NAMES(tokens, at);
  const first = tokens[at];
  if (named === undefined || first === undefined) return undefined;
  if (NEEDS_CAPITALS.has(first.text) && !first.isAcronym) return undefined;
  const start = afterBetween(tokens, afterShort(tokens, named.next));
  const number = tokens[start];
  if (number?.kind !== "number" || NOT_MEANT.has(tokens[at - 1]?.text ?? "")) return undefined;
  const read = readNumber(note, named.value, tokens, start);
  if (read === undefined) return undefined;
  const span = { start: first.start, end: tokens[read.next - 1]?.end ?? number.end };
  return { values: [{ variable: named.value, span, ...read.result }], next: read.next };
}

/** `hemoglobin (Hb)` */
function afterShort(tokens: readonly Token[], at: number): number {
  const isShort = tokens[at]?.text === "(" && tokens[at + 1]?.kind === "word" && tokens[at + 2]?.text === ")";
  return isShort ? at + 3 : at;
}

function afterBetween(tokens: readonly Token[], at: number): number {
  let next = at;
  while (BETWEEN.has(tokens[next]?.text ?? "") || tokens[next]?.text === "(") next += 1;
  return next;
}

function readNumber(
  note: string,
  variable: QuantityId,
  tokens: readonly Token[],
  at: number,
): { result: Pick<ReadNoteValue, "fact" | "doubt">; next: number } | undefined {
  const quantity: Quantity = QUANTITIES[variable];
  const value = tokens[at]?.value;
  if (value === undefined) return undefined;
  const measured = readValue(quantity, tokens, at);
  if (measured !== undefined) {
    if (isPartOfMore(tokens, measured.next)) return undefined;
    const words = wordsOf(note, tokens, at, measured.next);
    if (measured.relative === "ULN")
      return { result: { fact: { is: "multiple", value: measured.value, words } }, next: measured.next };
    if (measured.relative === "LLN") return undefined;
    const isConverted = measured.value !== value;
    return {
      result: { fact: { is: "value", value: measured.value, words, isConverted } },
      next: measured.next,
    };
  }
  const unit = readUnit(quantity.units, tokens, at + 1);
  const next = unit?.next ?? at + 1;
  if (isPartOfMore(tokens, next)) return undefined;
  if (unit !== undefined) return { result: { doubt: "implausible" }, next };
  if (quantity.units.size === 0 && quantity.hasUpperLimit)
    return { result: { doubt: "needsUpperLimit" }, next };
  if (isUnitLike(tokens, at + 1)) return { result: { doubt: "unknownUnit" }, next };
  if (quantity.bare !== "refused") return { result: { doubt: "implausible" }, next };
  if (!ONE_UNIT.has(variable)) return { result: { doubt: "missingUnit" }, next };
  if (!isPlausible(quantity, value)) return { result: { doubt: "implausible" }, next };
  const words = wordsOf(note, tokens, at, next);
  return { result: { fact: { is: "value", value, words, isConverted: false } }, next };
}

/** `60s`, `2.5-3.5`, `1/2`, `50s` and `2+` are no values. */
function isPartOfMore(tokens: readonly Token[], next: number): boolean {
  const [before, token, after] = [tokens[next - 1], tokens[next], tokens[next + 1]];
  if (token === undefined || before === undefined) return false;
  if (before.end === token.start && (token.kind === "word" || token.kind === "number" || token.text === "+"))
    return true;
  const isRange = token.text === "-" || token.text === "/" || token.text === "to" || token.text === "x";
  return isRange && after?.kind === "number";
}

function isUnitLike(tokens: readonly Token[], at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  return (
    token?.text === "/" ||
    token?.text === "%" ||
    token?.text === "x" ||
    (token?.kind === "word" && after?.text === "/")
  );
}

/** `BP 113/74 mm Hg` */
function readPressure(
  note: string,
  tokens: readonly Token[],
  at: number,
  afterName: number,
): { values: readonly ReadNoteValue[]; next: number } | undefined {
  const start = afterBetween(tokens, afterName);
  const [upper, slash, lower] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  if (upper?.value === undefined || slash?.text !== "/" || lower?.value === undefined) return undefined;
  if (NOT_MEANT.has(tokens[at - 1]?.text ?? "")) return undefined;
  const unit = readUnit(QUANTITIES.systolicPressure.units, tokens, start + 3);
  const next = unit?.next ?? start + 3;
  const span = { start: tokens[at]?.start ?? upper.start, end: tokens[next - 1]?.end ?? lower.end };
  const value = (variable: "systolicPressure" | "diastolicPressure", given: number): ReadNoteValue => {
    const number = unit?.convert(given) ?? given;
    const words = wordsOf(note, tokens, start, next);
    return isPlausible(QUANTITIES[variable], number)
      ? { variable, span, fact: { is: "value", value: number, words, isConverted: number !== given } }
      : { variable, span, doubt: "implausible" };
  };
  return {
    values: [value("systolicPressure", upper.value), value("diastolicPressure", lower.value)],
    next,
  };
}

function wordsOf(note: string, tokens: readonly Token[], from: number, to: number): string {
  return note.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** @module One measured value with its spread or limits, and the denominators it is counted against. */
import { wordsFor } from "../../../study/enumerations.ts";
import type { Study } from "../../../study/study.ts";
import { cellsOf, type Cell, type Column, type Row } from "./result-table.ts";

type Results = NonNullable<Study["resultsSection"]>;
type BaselineMeasure = NonNullable<NonNullable<Results["baselineCharacteristicsModule"]>["measures"]>[number];
type MeasureClass = NonNullable<BaselineMeasure["classes"]>[number];
type Category = NonNullable<MeasureClass["categories"]>[number];
export type Measurement = NonNullable<Category["measurements"]>[number];
export type Denom = NonNullable<MeasureClass["denoms"]>[number];

/** What baseline measures and outcome measures have in common. */
export interface Measure {
  readonly paramType?: string | undefined;
  readonly dispersionType?: string | undefined;
  readonly unitOfMeasure?: string | undefined;
  readonly calculatePct?: boolean | undefined;
  readonly denomUnitsSelected?: string | undefined;
  readonly denoms?: readonly Denom[] | undefined;
  readonly classes?: readonly MeasureClass[] | undefined;
}

/** "Mean (Standard Deviation), mmHg": what the numbers of a measure are. */
export function measureWords({ paramType, dispersionType, unitOfMeasure }: Measure): string | undefined {
  const parameter = paramType === undefined ? undefined : wordsFor("MeasureParam", paramType);
  const dispersion =
    dispersionType === undefined || dispersionType === "NA" || dispersionType === "Not Applicable"
      ? undefined
      : dispersionWords(dispersionType);
  const kind = [parameter, dispersion === undefined ? undefined : `(${dispersion})`]
    .filter((part) => part !== undefined)
    .join(" ");
  const words = [kind, unitOfMeasure].filter((part) => part !== undefined && part !== "").join(", ");
  return words === "" ? undefined : words;
}

/** Baseline measures carry the enumeration, outcome measures its words. */
function dispersionWords(type: string): string {
  return /^[A-Z][A-Z\d_]*$/.test(type) ? wordsFor("MeasureDispersionType", type) : type;
}

/** All values of a measure, for {@link columnsOf}. */
export function* measurementsOf({ classes = [] }: Measure): Generator<Measurement> {
  for (const { categories = [] } of classes)
    for (const { measurements = [] } of categories) yield* measurements;
}

/** Rows for the denominators, one for each unit: "Participants: 191, 192". */
export function denomRows(
  columns: readonly Column[],
  denoms: readonly Denom[] = [],
  verb: string,
): readonly Row[] {
  return denoms.map(({ units = "Participants", counts = [] }) => ({
    kind: "values",
    heading: `${units} ${verb}`,
    cells: cellsOf(columns, counts, ({ value }) => ({ text: value ?? "not reported" })),
  }));
}

/** The rows of a measure: classes as headings where they have several categories. */
export function measureRows(
  columns: readonly Column[],
  measure: Measure,
  inherited: readonly Denom[] = [],
): readonly Row[] {
  return (measure.classes ?? []).flatMap((measureClass) => {
    const denoms = measureClass.denoms ?? measure.denoms ?? inherited;
    return classRows(columns, measureClass, percentFor(measure, denoms));
  });
}

function classRows(
  columns: readonly Column[],
  { title, denoms, categories = [] }: MeasureClass,
  percentOf: PercentOf,
): readonly Row[] {
  const rowOf = ({ title: category, measurements = [] }: Category, heading: string): Row => ({
    kind: "values",
    heading: category ?? heading,
    cells: cellsOf(columns, measurements, (measurement) => measurementCell(measurement, percentOf)),
  });
  const analysed = denomRows(columns, denoms, "analyzed");
  const only = categories.length === 1 ? categories[0] : undefined;
  if (only !== undefined && analysed.length === 0 && (title === undefined || only.title === undefined))
    return [rowOf(only, title ?? "All")];
  return [
    ...(title === undefined ? [] : [{ kind: "heading" as const, heading: title }]),
    ...analysed,
    ...categories.map((category) => rowOf(category, title === undefined ? "All" : "Value")),
  ];
}

function measurementCell(
  { groupId, value, spread, lowerLimit, upperLimit, comment }: Measurement,
  percentOf: PercentOf,
): Cell {
  const main = value ?? "not reported";
  const percent = value === undefined ? undefined : percentOf(groupId, value);
  const around = [
    spread,
    lowerLimit === undefined && upperLimit === undefined
      ? undefined
      : `${lowerLimit ?? "not reported"} to ${upperLimit ?? "not reported"}`,
  ].filter((part) => part !== undefined);
  const text = [main, percent, around.length === 0 ? undefined : `(${around.join("; ")})`]
    .filter((part) => part !== undefined)
    .join(" ");
  return comment === undefined ? { text } : { text, notes: [comment] };
}

type PercentOf = (groupId: string | undefined, value: string) => string | undefined;

/**
 * Percentages only for counts of participants, only against a denominator in the same unit that the record gives
 * for the same group, and only where the record does not forbid it (`calculatePct`).
 */
function percentFor(measure: Measure, denoms: readonly Denom[]): PercentOf {
  const wanted = measure.denomUnitsSelected ?? "Participants";
  const counts = denoms.find(({ units }) => units?.toLowerCase() === wanted.toLowerCase())?.counts ?? [];
  const isCount = measure.paramType === "COUNT_OF_PARTICIPANTS" && measure.calculatePct !== false;
  return (groupId, value) => {
    const total = counts.find((count) => count.groupId === groupId)?.value;
    return isCount && total !== undefined ? percentWords(value, total) : undefined;
  };
}

/** `percentWords("8", "10")` → `(80%)`; nothing for what is no count of a whole. */
export function percentWords(part: string | number, whole: string | number): string | undefined {
  const isCount = (text: string) => /^\d+$/.test(text);
  if (!isCount(String(part)) || !isCount(String(whole))) return undefined;
  const [count, total] = [Number(part), Number(whole)];
  if (total === 0 || count > total) return undefined;
  const percent = (100 * count) / total;
  const rounded = percent.toFixed(1);
  if (count > 0 && rounded === "0.0") return "(<0.1%)";
  if (count < total && rounded === "100.0") return "(>99.9%)";
  return `(${rounded.endsWith(".0") ? rounded.slice(0, -2) : rounded}%)`;
}

/** @module Statistics of fields by looking at every study: the plain meaning of `engine/statistics.ts`. */
import { pieceKind, type PieceKind } from "../../query/essie/piece-kinds.ts";
import { firstDay, parsePartialDate } from "../../study/partial-date.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import { valuesOfPiece } from "../../study/pieces.ts";
import { nctIdOf, type Study } from "../../study/study.ts";
import {
  dateFormat,
  TOP_VALUES,
  type DateStatistics,
  type SizeStatistics,
  type ValueStatistics,
} from "../statistics.ts";

const MS_PER_DAY = 86_400_000;

/** @param studies by ascending NCT id */
export function valueStatistics(studies: readonly Study[], piece: Piece): ValueStatistics {
  const kind = pieceKind(piece);
  const read = studies.map((study) => ({ nctId: nctIdOf(study), values: valuesOfPiece(study, piece) }));
  const counts = new Map<string, Counted>();
  let longest: ValueStatistics["longest"];
  for (const [firstStudy, { nctId, values }] of read.entries()) {
    for (const value of new Set(values.map(String))) {
      const count = counts.get(value) ?? { value, firstStudy, studies: 0 };
      counts.set(value, count);
      count.studies += 1;
      if (value.length > (longest?.length ?? -1)) longest = { value, length: value.length, nctId };
    }
  }
  const isText = kind === "words" || kind === "point";
  const tie = isText ? byFirstStudy : kind === "number" ? byNumber : () => 0;
  const top = [...counts.values()]
    .sort((a, b) => b.studies - a.studies || tie(a, b) || (a.value < b.value ? -1 : 1))
    .slice(0, TOP_VALUES);
  const all = read.flatMap(({ values }): readonly unknown[] => values);
  return {
    piece: piece.name,
    missing: read.filter(({ values }) => values.length === 0).length,
    distinct: counts.size,
    top: top.map(({ value, studies: having }) => ({ value, studies: having })),
    ...((isText || kind === "age") && longest !== undefined && { longest }),
    ...rangesOf(kind, all),
  };
}

/** @param studies in any order */
export function sizeStatistics(studies: readonly Study[], piece: Piece): SizeStatistics {
  const counts = new Map<number, number>();
  for (const study of studies)
    for (const size of new Set(lengthsOf(study, piece.segments)))
      counts.set(size, (counts.get(size) ?? 0) + 1);
  const sizes = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .map(([size, having]) => ({ size, studies: having }));
  return { piece: piece.name, sizes };
}

interface Counted {
  readonly value: string;
  /** Its place among all studies. */
  readonly firstStudy: number;
  studies: number;
}

function byFirstStudy(a: Counted, b: Counted): number {
  return a.firstStudy - b.firstStudy;
}

function byNumber(a: Counted, b: Counted): number {
  return Number(a.value) - Number(b.value);
}

function rangesOf(kind: PieceKind, values: readonly unknown[]): Pick<ValueStatistics, "numbers" | "dates"> {
  if (kind === "number") {
    const numbers = values.filter((value) => typeof value === "number");
    if (numbers.length === 0) return {};
    const ordered = numbers.toSorted((a, b) => a - b);
    return { numbers: { min: ordered[0] ?? 0, max: ordered.at(-1) ?? 0, average: mean(numbers) } };
  }
  if (kind !== "date") return {};
  const dates = values.filter((value) => typeof value === "string").flatMap(readDate);
  return dates.length === 0 ? {} : { dates: rangeOfDates(dates) };
}

interface ReadDate {
  readonly text: string;
  /** Since 1970. */
  readonly day: number;
}

function readDate(text: string): readonly ReadDate[] {
  const date = parsePartialDate(text);
  return date === undefined ? [] : [{ text, day: Date.parse(firstDay(date)) / MS_PER_DAY }];
}

function rangeOfDates(dates: readonly ReadDate[]): DateStatistics {
  const texts = dates.map(({ text }) => text).sort();
  const average = Math.round(mean(dates.map(({ day }) => day)));
  return {
    min: texts[0] ?? "",
    max: texts.at(-1) ?? "",
    average: new Date(average * MS_PER_DAY).toISOString().slice(0, 10),
    formats: [...new Set(texts.map(dateFormat))].sort(),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The lengths of the lists at the end of a path; lists on the way are entered. */
function lengthsOf(value: unknown, path: readonly string[]): readonly number[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return Array.isArray(value) ? [value.length] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => lengthsOf(item, path));
  if (typeof value !== "object" || value === null) return [];
  // Records come from JSON: an object that is no array has string keys only.
  return lengthsOf((value as Readonly<Record<string, unknown>>)[segment], rest);
}

/** @module The values of one field, counted study by study (API contract, section 2.6). */
import { pieceKind } from "../../../query/essie/piece-kinds.ts";
import { parsePartialDate } from "../../../study/partial-date.ts";
import type { Piece } from "../../../study/piece-dictionary.ts";
import { valuesOfPiece } from "../../../study/pieces.ts";
import { nctIdOf, type Study } from "../../../study/study.ts";

export const STATISTICS_TYPES = ["ENUM", "STRING", "DATE", "INTEGER", "NUMBER", "BOOLEAN"] as const;
export type StatisticsType = (typeof STATISTICS_TYPES)[number];

interface ValueCount {
  readonly value: string;
  readonly studiesCount: number;
}

/** In the shape of the answer. */
export type FieldValues = {
  readonly type: StatisticsType;
  readonly piece: string;
  readonly field: string;
  readonly missingStudiesCount: number;
} & Readonly<Record<string, unknown>>;

/** As many as the live service shows of countries, and more. */
const TOP_VALUES = 500;

/** The statistical type of a leaf. The live service counts the one field of type `number` as an integer. */
export function statisticsType(piece: Piece): StatisticsType {
  switch (pieceKind(piece)) {
    case "code":
      return "ENUM";
    case "date":
      return "DATE";
    case "number":
      return "INTEGER";
    case "truth":
      return "BOOLEAN";
    case "words":
    case "age":
    case "point":
    case "structure":
      return "STRING";
  }
}

/** Collects one field; made for one walk over all studies. */
export interface PieceTally {
  add(study: Study): void;
  result(): FieldValues;
}

export function pieceTally(piece: Piece): PieceTally {
  const type = statisticsType(piece);
  const counter = COUNTERS[type]();
  let missing = 0;
  return {
    add(study) {
      const values = valuesOfPiece(study, piece);
      if (values.length === 0) missing += 1;
      else counter.add(values, study);
    },
    result: () => ({
      type,
      piece: piece.name,
      field: piece.path,
      missingStudiesCount: missing,
      ...counter.result(),
    }),
  };
}

interface Counter {
  add(values: readonly (string | number | boolean)[], study: Study): void;
  result(): Readonly<Record<string, unknown>>;
}

const COUNTERS: Readonly<Record<StatisticsType, () => Counter>> = {
  ENUM: distinctCounter,
  STRING: stringCounter,
  DATE: dateCounter,
  INTEGER: numberCounter,
  NUMBER: numberCounter,
  BOOLEAN: truthCounter,
};

function distinctCounter(): Counter {
  const counts = new Map<string, number>();
  return {
    add(values) {
      for (const value of new Set(values.map(String))) counts.set(value, (counts.get(value) ?? 0) + 1);
    },
    result: () => ({ uniqueValuesCount: counts.size, topValues: topOf(counts) }),
  };
}

function topOf(counts: ReadonlyMap<string, number>): readonly ValueCount[] {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, TOP_VALUES)
    .map(([value, studiesCount]) => ({ value, studiesCount }));
}

function stringCounter(): Counter {
  const distinct = distinctCounter();
  let longest: { readonly length: number; readonly nctId: string; readonly value: string } | undefined;
  return {
    add(values, study) {
      distinct.add(values, study);
      for (const value of values) {
        const text = String(value);
        if (longest === undefined || text.length > longest.length)
          longest = { length: text.length, nctId: nctIdOf(study), value: text };
      }
    },
    result: () => ({ ...distinct.result(), ...(longest !== undefined && { longest }) }),
  };
}

const DATE_FORMATS: Readonly<Record<number, string>> = { 4: "yyyy", 7: "yyyy-MM", 10: "yyyy-MM-dd" };

function dateCounter(): Counter {
  let min: string | undefined;
  let max: string | undefined;
  const formats = new Set<string>();
  return {
    add(values) {
      for (const value of values) {
        const date = parsePartialDate(String(value));
        if (date === undefined) continue;
        const text = String(value);
        if (min === undefined || text < min) min = text;
        if (max === undefined || text > max) max = text;
        formats.add(text.includes("T") ? "yyyy-MM-dd'T'HH:mm" : (DATE_FORMATS[date.length] ?? ""));
      }
    },
    result: () => ({
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      formats: [...formats].sort(),
    }),
  };
}

function numberCounter(): Counter {
  let [min, max, sum, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  return {
    add(values) {
      for (const value of values) {
        const number = Number(value);
        min = Math.min(min, number);
        max = Math.max(max, number);
        sum += number;
        count += 1;
      }
    },
    result: () => (count === 0 ? {} : { min, max, avg: sum / count }),
  };
}

function truthCounter(): Counter {
  const studies = { trueCount: 0, falseCount: 0 };
  return {
    add(values) {
      if (values.some((value) => value === true)) studies.trueCount += 1;
      if (values.some((value) => value === false)) studies.falseCount += 1;
    },
    result: () => studies,
  };
}

/** @module The engine's statistics in the shapes of ClinicalTrials.gov's API (contract, section 2.6). */
import { pieceKind } from "../../../query/essie/piece-kinds.ts";
import type { Piece } from "../../../study/piece-dictionary.ts";
import type { RecordSizes } from "../../../engine/record-sizes.ts";
import type { SizeStatistics, ValueStatistics } from "../../../engine/statistics.ts";

export const STATISTICS_TYPES = ["ENUM", "STRING", "DATE", "INTEGER", "NUMBER", "BOOLEAN"] as const;
export type StatisticsType = (typeof STATISTICS_TYPES)[number];

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

/** An item of `/stats/field/values`; each type has keys of its own. */
export function fieldValues(piece: Piece, statistics: ValueStatistics): Readonly<Record<string, unknown>> {
  const type = statisticsType(piece);
  const { missing, distinct, top, longest, numbers, dates } = statistics;
  const common = { type, piece: piece.name, field: piece.path, missingStudiesCount: missing };
  const topValues = top.map(({ value, studies }) => ({ value, studiesCount: studies }));
  switch (type) {
    case "ENUM":
      return { ...common, uniqueValuesCount: distinct, topValues };
    case "STRING":
      return {
        ...common,
        uniqueValuesCount: distinct,
        topValues,
        ...(longest !== undefined && {
          longest: { length: longest.length, nctId: longest.nctId, value: longest.value },
        }),
      };
    case "DATE":
      return {
        ...common,
        ...(dates !== undefined && { min: dates.min, max: dates.max }),
        formats: dates?.formats ?? [],
      };
    case "INTEGER":
    case "NUMBER":
      return {
        ...common,
        ...(numbers !== undefined && { min: numbers.min, max: numbers.max, avg: numbers.average }),
      };
    case "BOOLEAN": {
      const having = (truth: string): number => top.find(({ value }) => value === truth)?.studies ?? 0;
      return { ...common, trueCount: having("true"), falseCount: having("false") };
    }
  }
}

/** An item of `/stats/field/sizes`. */
export function listSizes(piece: Piece, { sizes }: SizeStatistics): Readonly<Record<string, unknown>> {
  const lengths = sizes.map(({ size }) => size);
  return {
    piece: piece.name,
    field: piece.path,
    uniqueSizesCount: sizes.length,
    ...(sizes.length > 0 && { minSize: Math.min(...lengths), maxSize: Math.max(...lengths) }),
    topSizes: sizes.map(({ size, studies }) => ({ size, studiesCount: studies })),
  };
}

/** `/stats/size`. */
export function sizeAnswer(sizes: RecordSizes): Readonly<Record<string, unknown>> {
  return {
    totalStudies: sizes.studies,
    averageSizeBytes: sizes.averageBytes,
    percentiles: Object.fromEntries(sizes.percentiles.map(({ percent, bytes }) => [percent, bytes])),
    ranges: sizes.ranges.map(({ from, to, studies }) => ({
      sizeRange: `${from}-${to}`,
      studiesCount: studies,
    })),
    largestStudies: sizes.largest.map(({ nctId, bytes }) => ({ id: nctId, sizeBytes: bytes })),
  };
}

/**
 * @module What the index itself can tell of fields: who has them, numbers and days in order, lengths of lists, and
 * codes, dates and ages as they are written, each with its studies. Documents that were replaced do not count.
 */
import { parsePartialDate } from "../../study/partial-date.ts";
import { nctIdOfNumber } from "../../study/nct-id.ts";
import { TOP_VALUES, dateFormat } from "../statistics.ts";
import type { DateStatistics, SizeStatistics, ValueCount, ValueStatistics } from "../statistics.ts";
import { emptySet, has, sizeOf, subtract } from "./bit-set.ts";
import { isoDay } from "./columns-builder.ts";
import type { SnapshotPart } from "./found-part.ts";
import { CODE_MARK, codeOf, codeTerm } from "./segment-format.ts";

/** Studies without the field. */
export function missingStudies(piece: number, parts: readonly SnapshotPart[]): number {
  return parts.reduce((sum, { segment, deleted }) => {
    const having = segment.pieces.present(piece);
    subtract(having, deleted);
    return sum + segment.documents - sizeOf(deleted) - sizeOf(having);
  }, 0);
}

/** In how many studies each code of some fields stands. */
export type CodeCounts = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** One pass over the codes of all segments. */
export function countCodes(pieces: ReadonlySet<number>, parts: readonly SnapshotPart[]): CodeCounts {
  const counts = new Map([...pieces].map((piece) => [piece, new Map<string, number>()]));
  for (const { segment, deleted } of parts) {
    const isWhole = sizeOf(deleted) === 0;
    const { terms } = segment;
    const [first, end] = terms.words.range(CODE_MARK);
    for (let term = first; term < end; term++) {
      const code = codeOf(terms.words.at(term));
      if (!MAY_BE_CODE.test(code)) continue;
      const blocks = terms.blocks(term).filter(({ field }) => counts.has(field));
      for (const [i, { field, count }] of blocks.entries()) {
        const studies = isWhole ? count : living(terms.read(blocks)[i]?.documents, deleted);
        const ofPiece = counts.get(field);
        if (studies > 0) ofPiece?.set(code, (ofPiece.get(code) ?? 0) + studies);
      }
    }
  }
  return counts;
}

/** Codes are in capitals, dates and ages begin with a digit; names, which are marked alike, are mostly neither. */
const MAY_BE_CODE = /^(?:[A-Z\d]|true$|false$)/;

function living(documents: Uint16Array | undefined, deleted: Uint32Array): number {
  return (documents ?? new Uint16Array(0)).reduce(
    (sum, document) => sum + (has(deleted, document) ? 0 : 1),
    0,
  );
}

/** The commonest, ties by code units. */
export function codeStatistics(
  counts: ReadonlyMap<string, number>,
): Pick<ValueStatistics, "distinct" | "top"> {
  const top = [...counts]
    .map(([value, studies]): ValueCount => ({ value, studies }))
    .sort((a, b) => b.studies - a.studies || (a.value < b.value ? -1 : 1))
    .slice(0, TOP_VALUES);
  return { distinct: counts.size, top };
}

/** The longest of some codes, with the lowest NCT id that has it. */
export function longestCode(
  piece: number,
  codes: Iterable<string>,
  parts: readonly SnapshotPart[],
): ValueStatistics["longest"] {
  const all = [...codes];
  const length = Math.max(...all.map((code) => code.length));
  let first: { readonly value: string; readonly nctNumber: number } | undefined;
  for (const value of all.filter((code) => code.length === length))
    for (const { segment, deleted } of parts) {
      const having = emptySet(segment.documents);
      segment.addMarked(piece, codeTerm(value), having);
      for (const document of segment.listOf(having)) {
        const nctNumber = segment.columns.nctId[document] ?? 0;
        if (has(deleted, document) || nctNumber >= (first?.nctNumber ?? Number.POSITIVE_INFINITY)) continue;
        first = { value, nctNumber };
      }
    }
  return first === undefined
    ? undefined
    : { value: first.value, length, nctId: nctIdOfNumber(first.nctNumber) };
}

export function numberStatistics(
  piece: number,
  parts: readonly SnapshotPart[],
): Pick<ValueStatistics, "distinct" | "top" | "numbers"> {
  const counts = new Map<number, number>();
  let occurrences = 0;
  let sum = 0;
  for (const { segment, deleted } of parts) {
    const { numbers, documents } = segment.pieces.values(piece);
    countRuns(numbers, documents, deleted, counts, (number) => {
      occurrences += 1;
      sum += number;
    });
  }
  const values = [...counts.keys()].sort((a, b) => a - b);
  const [min, max] = [values[0], values.at(-1)];
  return {
    distinct: counts.size,
    top: bySizeAndStudies(counts)
      .slice(0, TOP_VALUES)
      .map(([number, studies]) => ({ value: String(number), studies })),
    ...(min !== undefined && max !== undefined && { numbers: { min, max, average: sum / occurrences } }),
  };
}

/** @param written every date of the field as it is written */
export function dateRange(
  piece: number,
  written: Iterable<string>,
  parts: readonly SnapshotPart[],
): DateStatistics | undefined {
  const dates = [...written].filter((text) => parsePartialDate(text) !== undefined).sort();
  const [min, max] = [dates[0], dates.at(-1)];
  if (min === undefined || max === undefined) return undefined;
  let occurrences = 0;
  let sum = 0;
  for (const { segment, deleted } of parts) {
    const { numbers, documents } = segment.pieces.values(piece);
    for (const [i, day] of numbers.entries()) {
      if (has(deleted, documents[i] ?? 0)) continue;
      occurrences += 1;
      sum += day;
    }
  }
  const average = isoDay(Math.round(sum / occurrences));
  return { min, max, average, formats: [...new Set(dates.map(dateFormat))].sort() };
}

export function listSizes(piece: number, parts: readonly SnapshotPart[]): SizeStatistics["sizes"] {
  const counts = new Map<number, number>();
  for (const { segment, deleted } of parts) {
    const { numbers, documents } = segment.pieces.sizes(piece);
    countRuns(numbers, documents, deleted, counts, () => undefined);
  }
  return bySizeAndStudies(counts).map(([size, studies]) => ({ size, studies }));
}

/** Counts each study once for each number; equal numbers stand together, their documents in order. */
function countRuns(
  numbers: Float64Array,
  documents: Uint16Array,
  deleted: Uint32Array,
  counts: Map<number, number>,
  onOccurrence: (number: number) => void,
): void {
  for (const [i, number] of numbers.entries()) {
    const document = documents[i] ?? 0;
    if (has(deleted, document)) continue;
    onOccurrence(number);
    if (i > 0 && numbers[i - 1] === number && documents[i - 1] === document) continue;
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
}

function bySizeAndStudies(counts: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b);
}

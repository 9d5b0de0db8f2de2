/** @module How large the records are as JSON without white space, in bytes of UTF-8 (API contract, section 2.6). */
import type { NctId } from "../study/nct-id.ts";
import type { Study } from "../study/study.ts";

export interface RecordSizes {
  readonly studies: number;
  /** Rounded; 0 where there is no study. */
  readonly averageBytes: number;
  /** Largest size in bytes among the smallest 5, 10, … 99 percent of the studies. */
  readonly percentiles: readonly { readonly percent: number; readonly bytes: number }[];
  /** Each range twice as wide as the one before; only those with a study. `to` is inclusive. */
  readonly ranges: readonly { readonly from: number; readonly to: number; readonly studies: number }[];
  /** The ten largest, ties by NCT id, highest first. */
  readonly largest: readonly RecordSize[];
}

interface RecordSize {
  readonly nctId: NctId;
  readonly bytes: number;
}

const PERCENTILES = [5, 10, 25, 50, 75, 90, 95, 99] as const;
const LARGEST = 10;

/** Bytes of a record. */
export function recordBytes(study: Study): number {
  return Buffer.byteLength(JSON.stringify(study));
}

/** Sums up the sizes of all records. */
export function recordSizes(records: readonly RecordSize[]): RecordSizes {
  const sizes = records.toSorted((a, b) => a.bytes - b.bytes || (a.nctId < b.nctId ? -1 : 1));
  const ranges = new Map<number, number>();
  for (const { bytes } of sizes) {
    const exponent = Math.floor(Math.log2(Math.max(1, bytes)));
    ranges.set(exponent, (ranges.get(exponent) ?? 0) + 1);
  }
  const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
  return {
    studies: sizes.length,
    averageBytes: sizes.length === 0 ? 0 : Math.round(sum / sizes.length),
    percentiles: PERCENTILES.map((percent) => ({
      percent,
      bytes: sizes[Math.max(0, Math.ceil((percent / 100) * sizes.length) - 1)]?.bytes ?? 0,
    })),
    ranges: [...ranges].map(([exponent, studies]) => ({
      from: 2 ** exponent,
      to: 2 ** (exponent + 1) - 1,
      studies,
    })),
    largest: sizes.slice(-LARGEST).toReversed(),
  };
}

/** @module How large the records are as JSON (`/stats/size`). */
import type { NctId } from "../../../study/nct-id.ts";

/** In the shape of the answer. */
export interface SizeStatistics {
  readonly totalStudies: number;
  readonly averageSizeBytes: number;
  /** Largest size in bytes among the smallest 5, 10, … 99 percent of the studies. */
  readonly percentiles: Readonly<Record<string, number>>;
  readonly ranges: readonly { readonly sizeRange: string; readonly studiesCount: number }[];
  readonly largestStudies: readonly { readonly id: string; readonly sizeBytes: number }[];
}

const PERCENTILES = [5, 10, 25, 50, 75, 90, 95, 99] as const;
const LARGEST = 10;

/** Collects sizes; made for one walk over all studies. */
export class SizeTally {
  readonly #sizes: { readonly id: NctId; readonly sizeBytes: number }[] = [];

  add(id: NctId, json: string): void {
    this.#sizes.push({ id, sizeBytes: Buffer.byteLength(json) });
  }

  result(): SizeStatistics {
    const sizes = this.#sizes.sort((a, b) => a.sizeBytes - b.sizeBytes);
    const sum = sizes.reduce((total, { sizeBytes }) => total + sizeBytes, 0);
    const ranges = new Map<number, number>();
    for (const { sizeBytes } of sizes) {
      const exponent = Math.floor(Math.log2(Math.max(1, sizeBytes)));
      ranges.set(exponent, (ranges.get(exponent) ?? 0) + 1);
    }
    return {
      totalStudies: sizes.length,
      averageSizeBytes: sizes.length === 0 ? 0 : Math.round(sum / sizes.length),
      percentiles: Object.fromEntries(
        PERCENTILES.map((percent) => [
          percent,
          sizes[Math.max(0, Math.ceil((percent / 100) * sizes.length) - 1)]?.sizeBytes ?? 0,
        ]),
      ),
      // Each range twice as wide as the one before.
      ranges: [...ranges].map(([exponent, studiesCount]) => ({
        sizeRange: `${2 ** exponent}-${2 ** (exponent + 1) - 1}`,
        studiesCount,
      })),
      largestStudies: sizes.slice(-LARGEST).reverse(),
    };
  }
}

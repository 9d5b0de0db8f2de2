/** @module The lengths of one list field, counted study by study; what `AREA[Phase:size]2` searches. */
import type { Piece } from "../../../study/piece-dictionary.ts";
import type { Study } from "../../../study/study.ts";

/** In the shape of the answer. */
export interface ListSizes {
  readonly piece: string;
  readonly field: string;
  readonly uniqueSizesCount: number;
  readonly minSize?: number;
  readonly maxSize?: number;
  readonly topSizes: readonly { readonly size: number; readonly studiesCount: number }[];
}

/** Collects one list; made for one walk over all studies. */
export interface ListTally {
  add(study: Study): void;
  result(): ListSizes;
}

/** A study with several such lists (groups of each measure) counts once for each length. Absent lists have none. */
export function listTally(piece: Piece): ListTally {
  const counts = new Map<number, number>();
  return {
    add(study) {
      for (const size of new Set(lengthsOf(study, piece.segments)))
        counts.set(size, (counts.get(size) ?? 0) + 1);
    },
    result() {
      const sizes = [...counts.keys()].sort((a, b) => a - b);
      const [minSize, maxSize] = [sizes[0], sizes.at(-1)];
      return {
        piece: piece.name,
        field: piece.path,
        uniqueSizesCount: counts.size,
        ...(minSize !== undefined && { minSize }),
        ...(maxSize !== undefined && { maxSize }),
        topSizes: [...counts]
          .sort(([a, m], [b, n]) => n - m || a - b)
          .map(([size, studiesCount]) => ({ size, studiesCount })),
      };
    },
  };
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

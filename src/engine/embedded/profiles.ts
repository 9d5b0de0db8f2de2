/**
 * @module All codes of a document as one number, its profile: a few thousand combinations of status, phases, sex and so
 * on occur, so a result is counted once by profiles, and every facet of codes is read from those counts.
 */
import { PROFILE_COLUMNS } from "./columns-builder.ts";
import type { ProfileColumn } from "./columns-builder.ts";
import type { Columns } from "./columns.ts";

export interface Profiles {
  /** The profile of each document. */
  readonly values: Uint16Array;
  /** Profiles that occur. */
  readonly size: number;
  /** Of each profile, the code of the column. */
  readonly codes: Readonly<Record<ProfileColumn, Uint16Array>>;
}

/** Finds the profiles of a segment: one column after the other joins those before. */
export function profilesOf(columns: Columns): Profiles {
  const values = new Uint16Array(columns.documents);
  // The profiles of the columns so far, as the profile of the columns before the last and the code of the last.
  let size = 1;
  const steps: { readonly before: Uint16Array; readonly code: Uint16Array }[] = [];
  for (const name of PROFILE_COLUMNS) {
    const { values: codes, table } = columns.codes(name);
    const width = Math.max(1, table.length);
    const numbers = new Map<number, number>();
    for (let document = 0; document < values.length; document++) {
      const pair = (values[document] ?? 0) * width + (codes[document] ?? 0);
      let number = numbers.get(pair);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(pair, number);
      }
      values[document] = number;
    }
    const pairs = [...numbers.keys()];
    steps.push({
      before: Uint16Array.from(pairs, (pair) => Math.floor(pair / width)),
      code: Uint16Array.from(pairs, (pair) => pair % width),
    });
    size = numbers.size;
  }
  return { values, size, codes: unfold(steps, size) };
}

/** Back from the last step to the first. */
function unfold(
  steps: readonly { readonly before: Uint16Array; readonly code: Uint16Array }[],
  size: number,
): Profiles["codes"] {
  let reached = Uint16Array.from({ length: size }, (_, profile) => profile);
  const entries = PROFILE_COLUMNS.map((name, step) => [name, step] as const).toReversed();
  const codes = entries.map(([name, number]) => {
    const step = steps[number];
    const ofColumn = reached.map((profile) => step?.code[profile] ?? 0);
    reached = reached.map((profile) => step?.before[profile] ?? 0);
    return [name, ofColumn] as const;
  });
  // An entry for each of the columns.
  return Object.fromEntries(codes) as Record<ProfileColumn, Uint16Array>;
}

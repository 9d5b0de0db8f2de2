/** @module How many studies of a segment have each name of a column, from how many have each list of names. */
import type { Names } from "./columns.ts";

/**
 * By the place of the name.
 * @param ofList studies by the number of their list
 */
export function studiesOfNames(
  { names, listStarts, listValues }: Pick<Names, "names" | "listStarts" | "listValues">,
  ofList: Uint32Array,
): Uint32Array {
  const studies = new Uint32Array(names.size);
  for (let number = 0; number + 1 < listStarts.length; number++) {
    const end = listStarts[number + 1] ?? 0;
    for (let at = listStarts[number] ?? 0; at < end; at++) {
      const place = listValues[at] ?? 0;
      studies[place] = (studies[place] ?? 0) + (ofList[number] ?? 0);
    }
  }
  return studies;
}

/** @module The spelling under which people read a name that studies write in several ways. */
import type { Names } from "./columns.ts";

/** A name of a column of one segment. */
interface WrittenName {
  readonly names: Names;
  readonly place: number;
}

/** How most studies or sites write a name (ties: the first by code units); `name` itself where none does. */
export function commonestSpelling(written: readonly WrittenName[], name: string): string {
  const counts = new Map<string, number>();
  for (const { names, place } of written)
    for (const { spelling, count } of names.spellings(place))
      counts.set(spelling, (counts.get(spelling) ?? 0) + count);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return (best?.[0] ?? name).trim();
}

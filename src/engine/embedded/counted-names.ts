/**
 * @module The names of a column over all segments of a snapshot, each with its studies and its commonest spelling. The
 * tables of the segments are sorted, so they are read side by side and no table of all names is made.
 */
import { has } from "./bit-set.ts";
import type { NameColumn, SiteColumn } from "./columns-builder.ts";
import type { Names } from "./columns.ts";
import { commonestSpelling } from "./commonest-spelling.ts";
import type { SnapshotPart } from "./snapshot.ts";
import { studiesOfNames } from "./studies-of-names.ts";

export interface CountedName {
  /** Folded, or an id. */
  readonly name: string;
  readonly label: string;
  readonly studies: number;
  /** Those of them whose overall status is RECRUITING. */
  readonly recruiting: number;
}

/** A segment's names on the way through them. */
interface Cursor {
  readonly names: Names;
  readonly studies: Uint32Array;
  readonly recruiting: Uint32Array;
  at: number;
  name: Buffer;
}

/**
 * Every name of which studies are left, in byte order. A study counts once for each name, whatever its sites.
 * @param least studies of a name that is told
 */
export function* countedNames(
  parts: readonly SnapshotPart[],
  column: NameColumn | SiteColumn,
  least = 1,
): Generator<CountedName> {
  const cursors = parts.map((part) => cursorOf(part, column)).filter(({ names }) => names.names.size > 0);
  for (let open = cursors; open.length > 0; open = open.filter(({ at, names }) => at < names.names.size)) {
    const first = open.reduce((a, b) => (Buffer.compare(a.name, b.name) <= 0 ? a : b)).name;
    const same = open.filter(({ name }) => name.equals(first));
    const studies = same.reduce((sum, { studies: counts, at }) => sum + (counts[at] ?? 0), 0);
    if (studies >= least) {
      const name = first.toString("utf8");
      yield {
        name,
        label: commonestSpelling(
          same.map(({ names, at }) => ({ names, place: at })),
          name,
        ),
        studies,
        recruiting: same.reduce((sum, { recruiting, at }) => sum + (recruiting[at] ?? 0), 0),
      };
    }
    for (const cursor of same) {
      cursor.at += 1;
      if (cursor.at < cursor.names.names.size) cursor.name = Buffer.from(cursor.names.names.at(cursor.at));
    }
  }
}

function cursorOf({ segment, deleted }: SnapshotPart, column: NameColumn | SiteColumn): Cursor {
  const { columns } = segment;
  const names = columns.names(column);
  const { list, listStarts } = names;
  const status = columns.codes("status");
  const recruitingCode = status.table.indexOf("RECRUITING");
  const ofList = {
    studies: new Uint32Array(listStarts.length),
    recruiting: new Uint32Array(listStarts.length),
  };
  for (let document = 0; document < segment.documents; document++) {
    if (has(deleted, document)) continue;
    const number = list[document] ?? 0;
    ofList.studies[number] = (ofList.studies[number] ?? 0) + 1;
    if (recruitingCode >= 0 && status.values[document] === recruitingCode)
      ofList.recruiting[number] = (ofList.recruiting[number] ?? 0) + 1;
  }
  const studies = studiesOfNames(names, ofList.studies);
  const recruiting = studiesOfNames(names, ofList.recruiting);
  const first = names.names.size > 0 ? Buffer.from(names.names.at(0)) : Buffer.alloc(0);
  return { names, studies, recruiting, at: 0, name: first };
}

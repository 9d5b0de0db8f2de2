/** @module The one shape of every table of results: groups across, measurements down. */

/** A group of participants; its description is registry markup. */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

/** `text` is what was reported, never rounded; `notes` are the registrant's comments on this one value (markup). */
export interface Cell {
  readonly text: string;
  readonly notes?: readonly string[];
}

export type Row =
  | { readonly kind: "heading"; readonly heading: string }
  | {
      readonly kind: "values";
      readonly heading: string;
      /** Registry markup below the heading. */
      readonly note?: string | undefined;
      /** Plain words below the heading: the unit, the method. */
      readonly detail?: string | undefined;
      /** One for each column. */
      readonly cells: readonly Cell[];
    };

export interface ResultTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What a cell says where the record has no value for a group: never an empty cell, never a zero. */
const NOT_REPORTED: Cell = { text: "not reported" };

interface Group {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

interface GroupValue {
  readonly groupId?: string | undefined;
}

/**
 * The groups as columns. A value that names a group which the record does not list gets a column of its own:
 * better an odd table than a lost number.
 */
export function columnsOf(
  groups: readonly Group[] = [],
  values: Iterable<GroupValue> = [],
): readonly Column[] {
  const columns = groups.map(({ id, title, description }, index) => ({
    id: id ?? `group ${index + 1}`,
    title: title ?? id ?? `Group ${index + 1}`,
    ...(description !== undefined && { description }),
  }));
  const known = new Set(columns.map(({ id }) => id));
  for (const { groupId = "" } of values) {
    if (known.has(groupId)) continue;
    known.add(groupId);
    columns.push({ id: groupId, title: groupId === "" ? "Group not stated" : `Group ${groupId}` });
  }
  return columns;
}

/** One cell for each column, in their order; several values of one group stand in one cell. */
export function cellsOf<Value extends GroupValue>(
  columns: readonly Column[],
  values: readonly Value[],
  cellOf: (value: Value) => Cell,
): readonly Cell[] {
  return columns.map(({ id }) => {
    const cells = values.filter(({ groupId = "" }) => groupId === id).map(cellOf);
    const [first, ...more] = cells;
    if (first === undefined) return NOT_REPORTED;
    if (more.length === 0) return first;
    return {
      text: cells.map(({ text }) => text).join("; "),
      notes: cells.flatMap(({ notes = [] }) => notes),
    };
  });
}

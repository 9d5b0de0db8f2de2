/** @module Tables of labels that lie beside this file: ids, offsets and values, no text of the registry. */
import { readFileSync } from "node:fs";

/** Rows by the names of the first line. */
export function readTable<Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const [head = "", ...lines] = readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const names = head.split("\t");
  for (const column of columns)
    if (!names.includes(column)) throw new Error(`${file} has no column “${column}”.`);
  return lines.map((line) => {
    const cells = line.split("\t");
    // Exactly the columns asked for, by the loop above.
    return Object.fromEntries(
      columns.map((column) => [column, cells[names.indexOf(column)] ?? ""]),
    ) as Record<Column, string>;
  });
}

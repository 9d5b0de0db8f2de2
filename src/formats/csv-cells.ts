/** @module One line of CSV by RFC 4180, without its line end: the registry's own files have a bare line feed there. */

export type CsvCell = string | number | boolean | undefined;

/** `csvCells(["a", 1, undefined, 'say "b", c'])` → `a,1,,"say ""b"", c"` */
export function csvCells(cells: readonly CsvCell[]): string {
  return cells.map(written).join(",");
}

function written(cell: CsvCell): string {
  const text = cell === undefined ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

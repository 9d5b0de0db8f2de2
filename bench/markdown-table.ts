/** @module Tables that read well on a terminal and in a Markdown page. */

export type Row = readonly (string | number)[];

/** A Markdown table with columns as wide as their widest cell. */
export function markdownTable(head: Row, rows: readonly Row[]): string {
  const table = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0), 3));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [first = [], ...others] = table;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...others.map(line)].join("\n");
}

/** Three significant digits: `0.0123`, `1.23`, `123`, `12,300`. */
export function short(number: number | undefined): string {
  if (number === undefined) return "–";
  if (Math.abs(number) >= 100) return Math.round(number).toLocaleString("en-US");
  return String(Number(number.toPrecision(3)));
}

/** `1.5 GB`, `12 MB`, `3.4 KB`: powers of ten. */
export function bytes(count: number | undefined): string {
  if (count === undefined) return "–";
  const units = ["B", "KB", "MB", "GB"];
  const power = Math.min(units.length - 1, count < 1 ? 0 : Math.floor(Math.log10(count) / 3));
  return `${short(count / 1_000 ** power)} ${units[power] ?? ""}`;
}

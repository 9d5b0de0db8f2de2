/** @module A table of results in a box that scrolls by itself, so that the page never does. */
import { RegistryText } from "../registry-text.tsx";
import type { Cell, ResultTable, Row } from "./result-table.ts";

/** `id` must be unique on the page: the scrolling box is named by the caption. */
export function ResultTableView({ table, id }: { readonly table: ResultTable; readonly id: string }) {
  const described = table.columns.filter(({ description }) => description !== undefined);
  return (
    <>
      {/* A scrolling box must be reachable by keyboard and have a name; as a region each would be a landmark. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role */}
      <div class="table-scroll" role="group" aria-labelledby={id} tabindex={0}>
        <table class="result-table">
          <caption id={id}>{table.caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">Measure</span>
              </th>
              {table.columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <RowView key={index} row={row} columns={table.columns.length} />
            ))}
          </tbody>
        </table>
      </div>
      {described.length > 0 && (
        <details class="about-groups">
          <summary>About the groups</summary>
          <dl>
            {described.map(({ id: column, title, description = "" }) => (
              <div key={column}>
                <dt>{title}</dt>
                <dd>
                  <RegistryText markup={description} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function RowView({ row, columns }: { readonly row: Row; readonly columns: number }) {
  if (row.kind === "heading") {
    return (
      <tr class="row-heading">
        <th scope="row" colspan={columns + 1}>
          {row.heading}
        </th>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">
        {row.heading}
        {row.detail !== undefined && <span class="cell-note">{row.detail}</span>}
        {row.note !== undefined && (
          <div class="cell-note">
            <RegistryText markup={row.note} />
          </div>
        )}
      </th>
      {row.cells.map((cell, index) => (
        <CellView key={index} cell={cell} />
      ))}
    </tr>
  );
}

function CellView({ cell }: { readonly cell: Cell }) {
  return (
    <td>
      {cell.text}
      {cell.notes?.map((note, index) => (
        <div key={index} class="cell-note">
          <RegistryText markup={note} />
        </div>
      ))}
    </td>
  );
}

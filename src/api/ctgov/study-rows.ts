/** @module How one study is written on a page of `/studies`: a line of JSON, or of CSV. */
import type { RegistryStore } from "../../store/registry-store.ts";
import { CSV_COLUMN_NAMES, csvTable, type CsvTable } from "../../formats/csv.ts";
import type { NctId } from "../../study/nct-id.ts";
import { ApiError, invalidFieldName } from "./api-error.ts";
import { fieldTree, project } from "./field-tree.ts";
import { withLegacyMarkup } from "./legacy-markup.ts";
import type { Resolved } from "../../query/essie/resolved-expression.ts";

/** The study's line without its end; undefined when it has left the store. */
export type JsonLine = (nctId: NctId) => string | undefined;

export interface JsonOptions {
  readonly fields?: readonly string[] | undefined;
  /** Where `@query` is allowed. */
  readonly queried?: readonly Resolved[];
  readonly legacyMarkup: boolean;
}

/** Whole records are sent as they are stored, without being read. @throws ApiError for a field that is none */
export function jsonLines(
  store: Pick<RegistryStore, "studyJson">,
  { fields, queried, legacyMarkup }: JsonOptions,
): JsonLine {
  if (fields === undefined && !legacyMarkup) return (nctId) => store.studyJson(nctId);
  const tree = fields === undefined ? undefined : fieldTree(fields, queried);
  return (nctId) => {
    const text = store.studyJson(nctId);
    if (text === undefined) return undefined;
    const record: unknown = JSON.parse(text);
    const chosen = tree === undefined ? record : project(record, tree);
    return JSON.stringify(legacyMarkup ? withLegacyMarkup(chosen) : chosen);
  };
}

/** The table of the named columns, all without `fields`. @throws ApiError for a column that is none */
export function csvColumns(fields: readonly string[] | undefined): CsvTable {
  if (fields === undefined) return csvTable(new Set(CSV_COLUMN_NAMES));
  const names = new Map(CSV_COLUMN_NAMES.map((name) => [name.toLowerCase(), name]));
  return csvTable(
    new Set(
      fields.map((field) => {
        const name = names.get(field.toLowerCase());
        if (name === undefined) throw invalidFieldName("fields", field);
        return name;
      }),
    ),
  );
}

/** Formats whose content cannot be chosen. */
export function refuseFields(fields: readonly string[] | undefined, format: string): void {
  if (fields !== undefined)
    throw new ApiError(`Parameter \`fields\` must be unspecified for format \`${format}\``);
}

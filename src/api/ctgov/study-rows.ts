/** @module How one study is written on a page of `/studies`: a line of JSON, or of CSV. */
import type { RegistryStore } from "../../store/registry-store.ts";
import { CSV_COLUMN_NAMES, csvTable, type CsvTable } from "../../formats/csv.ts";
import type { NctId } from "../../study/nct-id.ts";
import { ApiError, invalidFieldName } from "./api-error.ts";
import { fieldTree } from "./field-tree.ts";
import { withLegacyMarkup } from "./legacy-markup.ts";
import { projectText } from "./project-text.ts";
import type { Resolved } from "../../query/essie/resolved-expression.ts";

/** The study's line without its end, as text or in UTF-8; undefined when it has left the store. */
export type JsonLine = (nctId: NctId) => string | Uint8Array<ArrayBuffer> | undefined;

export interface JsonOptions {
  readonly fields?: readonly string[] | undefined;
  /** Where `@query` is allowed. */
  readonly queried?: readonly Resolved[];
  readonly legacyMarkup: boolean;
}

/** Whole records are sent as they are stored, unread. @throws ApiError for a field that is none */
export function jsonLines(
  store: Pick<RegistryStore, "studyBytes" | "studyJson" | "readStudyJson">,
  { fields, queried, legacyMarkup }: JsonOptions,
): JsonLine {
  if (fields === undefined)
    return legacyMarkup ? (nctId) => legacyLine(store.studyJson(nctId)) : (nctId) => store.studyBytes(nctId);
  const tree = fieldTree(fields, queried);
  const chosenOf = (nctId: NctId): string | undefined =>
    store.readStudyJson(nctId, (beginning) => projectText(beginning, tree));
  return legacyMarkup ? (nctId) => legacyLine(chosenOf(nctId)) : chosenOf;
}

function legacyLine(text: string | undefined): string | undefined {
  return text === undefined ? undefined : JSON.stringify(withLegacyMarkup(JSON.parse(text)));
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

/** @module Vocabularies that are tables: DrugBank's open vocabulary, lists of MeSH descriptors, the Disease Ontology's MeSH references. */
import type { NameGroup } from "../name-group.ts";
import { naturalOrder } from "../name-key.ts";
import type { VocabularyFormat, VocabularyReader } from "./vocabulary-reader.ts";

/** `DrugBank ID,Accession Numbers,Common name,CAS,UNII,Synonyms,…`, synonyms with ` | ` between. */
export const drugBank: VocabularyFormat = {
  name: "DrugBank vocabulary (CSV)",
  fits: ([first = ""]) => first.includes("DrugBank ID") && first.includes("Common name"),
  read: () =>
    new TableReader(",", (row) => {
      const label = row("Common name");
      const names = (row("Synonyms") ?? "").split(" | ").filter((name) => isShortEnough(name));
      return label === undefined ? undefined : { label, source: "vocabulary", names };
    }),
};

/** `mesh_descriptor_uid,name,annotation,deleted`: headings, of which the inverted ones have a second form. */
export const meshTable: VocabularyFormat = {
  name: "MeSH descriptors (CSV)",
  fits: ([first = ""]) => first.startsWith("mesh_descriptor_uid,name"),
  read: () =>
    new TableReader(",", (row) => {
      const [label, id] = [row("name"), row("mesh_descriptor_uid")];
      if (label === undefined || id === undefined || row("deleted") === "1") return undefined;
      return { label, id, source: "mesh", names: [naturalOrder(label)].filter((name) => name !== label) };
    }),
};

/** `id label xrefs` of the Disease Ontology: what it calls a MeSH descriptor. */
export const doidMesh: VocabularyFormat = {
  name: "Disease Ontology references to MeSH (TSV)",
  fits: ([first = ""]) => first === "id\tlabel\txrefs",
  read: () =>
    new TableReader("\t", (row) => {
      const [label, xrefs = ""] = [row("label"), row("xrefs")];
      const [id, ...more] = xrefs.match(/(?<=MESH:)[DC]\d+/g) ?? [];
      if (label === undefined || id === undefined || more.length > 0) return undefined;
      return { label, id, source: "vocabulary", names: [] };
    }),
};

/** Names of substances longer than this are formulas. */
const LONGEST = 60;

function isShortEnough(name: string): boolean {
  return name.length > 2 && name.length <= LONGEST;
}

type Row = (column: string) => string | undefined;

class TableReader implements VocabularyReader {
  readonly #separator: string;
  readonly #groupOf: (row: Row) => NameGroup | undefined;
  #columns: readonly string[] | undefined;
  #unfinished = "";

  constructor(separator: string, groupOf: (row: Row) => NameGroup | undefined) {
    this.#separator = separator;
    this.#groupOf = groupOf;
  }

  take(line: string): readonly NameGroup[] {
    const text = this.#unfinished + line;
    // A quoted cell may hold a line break.
    if (((text.match(/"/g) ?? []).length & 1) === 1) {
      this.#unfinished = `${text}\n`;
      return [];
    }
    this.#unfinished = "";
    if (text.trim() === "") return [];
    const cells = cellsOf(text, this.#separator);
    if (this.#columns === undefined) {
      this.#columns = cells;
      return [];
    }
    const columns = this.#columns;
    const group = this.#groupOf((column) => cells[columns.indexOf(column)]?.trim() || undefined);
    return group === undefined ? [] : [group];
  }

  end(): readonly NameGroup[] {
    return [];
  }
}

/** The cells of a line of CSV (RFC 4180) or TSV with quotes. */
function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === '"' && isQuoted && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      cells.push(cell);
      cell = "";
    } else cell += character;
  }
  return [...cells, cell];
}

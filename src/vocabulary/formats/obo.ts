/**
 * @module Ontologies in OBO format, such as the Disease Ontology: a term with its exact synonyms. Related, narrow and
 * broad synonyms are something else, and obsolete terms are left out. A reference to one MeSH descriptor makes it one
 * concept with that.
 */
import type { NameGroup } from "../name-group.ts";
import type { VocabularyFormat, VocabularyReader } from "./vocabulary-reader.ts";

export const obo: VocabularyFormat = {
  name: "OBO ontology",
  fits: (lines) => lines.some((line) => line.startsWith("format-version:")),
  read: () => new OboReader(),
};

class OboReader implements VocabularyReader {
  #isTerm = false;
  #isObsolete = false;
  #label: string | undefined;
  #names: string[] = [];
  #meshIds: string[] = [];

  take(line: string): readonly NameGroup[] {
    if (line.startsWith("[")) {
      const groups = this.#finish();
      this.#isTerm = line.trim() === "[Term]";
      return groups;
    }
    const [, tag, value = ""] = /^([a-z_]+): (.*)$/.exec(line) ?? [];
    if (tag === "name") this.#label = value.trim();
    else if (tag === "synonym") {
      const [, name, scope] = /^"((?:[^"\\]|\\.)*)" ([A-Z]+)/.exec(value) ?? [];
      if (name !== undefined && scope === "EXACT") this.#names.push(plainName(name));
    } else if (tag === "xref") {
      const [, id] = /^MESH:([DC]\d+)/.exec(value) ?? [];
      if (id !== undefined) this.#meshIds.push(id);
    } else if (tag === "is_obsolete") this.#isObsolete = value.startsWith("true");
    return [];
  }

  end(): readonly NameGroup[] {
    return this.#finish();
  }

  #finish(): readonly NameGroup[] {
    const { label, names, id } = { label: this.#label, names: this.#names, id: onlyOne(this.#meshIds) };
    const isWanted = this.#isTerm && !this.#isObsolete;
    this.#isTerm = false;
    this.#isObsolete = false;
    this.#label = undefined;
    this.#names = [];
    this.#meshIds = [];
    if (!isWanted || label === undefined) return [];
    const others = [...new Set(names)].filter((name) => name !== "" && name !== label);
    if (others.length === 0 && id === undefined) return [];
    return [{ label, ...(id !== undefined && { id }), source: "vocabulary", names: others }];
  }
}

/** Two descriptors for one term mean that neither is the same as the term. */
function onlyOne(ids: readonly string[]): string | undefined {
  return new Set(ids).size === 1 ? ids[0] : undefined;
}

/** Without escapes and without the remarks of SNOMED: `(disorder)`, `NOS`. */
function plainName(name: string): string {
  return name
    .replaceAll(/\\(.)/g, "$1")
    .replaceAll(/\s*\((?:disorder|finding|morphologic abnormality|context-dependent category)\)/gi, "")
    .replace(/,?\s*\bNOS\b.*$/, "")
    .trim();
}

/**
 * @module NLM's `dYYYY.bin` (ASCII). An entry term says in its subfields how it relates to the heading; only those that
 * are equivalent (`EQV`) are names, so a bare entry, which does not say, is left out.
 */
import type { NameGroup } from "../name-group.ts";
import { naturalOrder } from "../name-key.ts";
import type { VocabularyFormat, VocabularyReader } from "./vocabulary-reader.ts";

export const meshAscii: VocabularyFormat = {
  name: "MeSH descriptors (ASCII)",
  fits: (lines) => lines.some((line) => line.trim() === "*NEWRECORD"),
  read: () => new MeshAsciiReader(),
};

class MeshAsciiReader implements VocabularyReader {
  #label: string | undefined;
  #id: string | undefined;
  #names: string[] = [];

  take(line: string): readonly NameGroup[] {
    if (line.trim() === "*NEWRECORD") return this.#finish();
    const [, field, value = ""] = /^([A-Z ]+?) = (.*)$/.exec(line) ?? [];
    if (field === "MH") this.#label = value.trim();
    else if (field === "UI") this.#id = value.trim();
    else if (field === "ENTRY" || field === "PRINT ENTRY") {
      const parts = value.split("|");
      if (parts.length > 1 && parts.includes("EQV")) this.#names.push(parts[0]?.trim() ?? "");
    }
    return [];
  }

  end(): readonly NameGroup[] {
    return this.#finish();
  }

  #finish(): readonly NameGroup[] {
    const [label, id, names] = [this.#label, this.#id, this.#names];
    this.#label = undefined;
    this.#id = undefined;
    this.#names = [];
    if (label === undefined || id === undefined) return [];
    const others = [...new Set([naturalOrder(label), ...names])].filter(
      (name) => name !== label && name !== "",
    );
    return [{ label, id, source: "mesh", names: others }];
  }
}

/**
 * @module NLM's `descYYYY.xml`. The terms of a descriptor's preferred concept are its names; its other concepts are
 * narrower or related ("Myocardial Stunning" under an infarction) and are left out.
 */
import type { NameGroup } from "../name-group.ts";
import { naturalOrder } from "../name-key.ts";
import type { VocabularyFormat, VocabularyReader } from "./vocabulary-reader.ts";

export const meshXml: VocabularyFormat = {
  name: "MeSH descriptors (XML)",
  fits: (lines) => lines.some((line) => line.includes("<DescriptorRecordSet")),
  read: () => new MeshXmlReader(),
};

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

class MeshXmlReader implements VocabularyReader {
  #id: string | undefined;
  #label: string | undefined;
  #names: string[] = [];
  #isPreferred = false;
  #inTerm = false;

  /** NLM writes every element that matters here on a line of its own, or several on one. */
  take(line: string): readonly NameGroup[] {
    const groups: NameGroup[] = [];
    for (const [, tag = "", text = ""] of line.matchAll(/<(\/?[A-Za-z]+(?:\s[^<>]*)?)>([^<]*)/g)) {
      const group = this.#element(tag, unescape(text).trim());
      if (group !== undefined) groups.push(group);
    }
    return groups;
  }

  end(): readonly NameGroup[] {
    return [];
  }

  #element(tag: string, text: string): NameGroup | undefined {
    const [name = ""] = tag.split(/\s/);
    if (name === "DescriptorRecord") {
      this.#id = undefined;
      this.#label = undefined;
      this.#names = [];
      this.#isPreferred = false;
      this.#inTerm = false;
    } else if (name === "DescriptorUI") this.#id ??= text;
    else if (name === "Concept") this.#isPreferred = /PreferredConceptYN="Y"/.test(tag);
    else if (name === "/Concept") this.#isPreferred = false;
    else if (name === "Term") this.#inTerm = true;
    else if (name === "/Term") this.#inTerm = false;
    else if (name === "String" && text !== "") {
      // The first string of a record is the heading.
      this.#label ??= text;
      if (this.#isPreferred && this.#inTerm) this.#names.push(text);
    } else if (name === "/DescriptorRecord" && this.#id !== undefined && this.#label !== undefined)
      return {
        label: this.#label,
        id: this.#id,
        source: "mesh",
        names: [...new Set([naturalOrder(this.#label), ...this.#names])].filter(
          (other) => other !== this.#label,
        ),
      };
    return undefined;
  }
}

function unescape(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-fA-F]+)|([a-z]+));/g, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
}

/** @module The tables of names that come with this project, read. */
import type { NameGroup, NameSource } from "../name-group.ts";
import { DRUG_NAMES } from "./drug-names.ts";
import { LAY_NAMES } from "./lay-names.ts";
import { SPELLING_VARIANTS } from "./spelling-variants.ts";

/** Reads lines of `Label: name; name`. */
function readTable(table: string, source: NameSource): readonly NameGroup[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [label = "", names = ""] = line.split(/: (.*)/s);
      return { label, source, names: names.split("; ").filter((name) => name !== "") };
    });
}

/** Plain words for medical ones, brands of medicines, ways of writing. */
export const OWN_NAMES: readonly NameGroup[] = Object.freeze([
  ...readTable(LAY_NAMES, "lay"),
  ...readTable(DRUG_NAMES, "drug"),
  ...readTable(SPELLING_VARIANTS, "spelling"),
]);

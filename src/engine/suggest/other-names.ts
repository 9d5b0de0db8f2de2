/**
 * @module Conditions and treatments can also be found by what else they are called, also where no study calls them so:
 * `tummy ache` leads to abdominal pain.
 */
import type { Thesaurus } from "../../vocabulary/thesaurus.ts";
import type { SuggestName } from "./suggest-index.ts";

/** Other names of one entry. */
const MOST = 12;

/** Adds the names of the thesaurus to those of conditions and treatments. */
export function* withOtherNames(names: Iterable<SuggestName>, thesaurus: Thesaurus): Generator<SuggestName> {
  for (const name of names) {
    const others = ["condition", "treatment"].includes(name.kind)
      ? thesaurus.expansionsOf(name.label, { evenUnused: true }).flatMap((expansion) => expansion.names)
      : [];
    yield others.length === 0 ? name : { ...name, otherNames: others.slice(0, MOST) };
  }
}

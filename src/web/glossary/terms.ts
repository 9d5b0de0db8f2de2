/** @module The glossary: plain explanations of the words that study pages use. */
import { DESIGN_TERMS } from "./design-terms.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";
import { PARTICIPATION_TERMS } from "./participation-terms.ts";
import { RECORD_TERMS } from "./record-terms.ts";

/** A misspelt term on a page does not compile. */
export type TermId =
  | (typeof DESIGN_TERMS)[number]["id"]
  | (typeof PARTICIPATION_TERMS)[number]["id"]
  | (typeof RECORD_TERMS)[number]["id"];

type Entry = GlossaryEntry & { readonly id: TermId };

const BY_NAME = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** All entries by name. */
export const GLOSSARY: readonly Entry[] = [...DESIGN_TERMS, ...PARTICIPATION_TERMS, ...RECORD_TERMS].sort(
  (a: Entry, b: Entry) => BY_NAME.compare(a.term, b.term),
);

const BY_ID: ReadonlyMap<string, Entry> = new Map(GLOSSARY.map((entry) => [entry.id, entry]));

/** The entry of a term: `glossaryEntry("placebo").text`. */
export function glossaryEntry(id: TermId): GlossaryEntry {
  const entry = BY_ID.get(id);
  if (entry === undefined) throw new Error(`no glossary entry ${id}`);
  return entry;
}

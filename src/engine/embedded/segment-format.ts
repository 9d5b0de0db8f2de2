/** @module What writers and readers of a segment agree on. */
import { PIECES } from "../../study/piece-dictionary.ts";
import type { NameColumn } from "./columns-builder.ts";

/** Changes whenever a segment written before could answer differently; older indexes are then rebuilt from the store. */
export const SEGMENT_FORMAT = 8;

/** What stands before a coded value taken whole, so that no word of a text can be mistaken for it. */
export const CODE_MARK = "\u0001";

/** The term under which the studies with exactly this coded value are found. */
export function codeTerm(value: string): string {
  return CODE_MARK + value;
}

/** The value of such a term. */
export function codeOf(term: string): string {
  return term.slice(CODE_MARK.length);
}

/** What stands before a name taken whole by the forms of its words. */
const NAME_MARK = "\u0002";

/** The term under which the studies with a name of just these words are found, where the name is so short. */
export const MARKED_NAME_WORDS = 5;

export function nameTerm(forms: readonly string[]): string {
  return NAME_MARK + forms.join(" ");
}

/** Fields whose short values are marked. Numbers of studies are unique: a mark would only repeat the word itself. */
export const MARKED_NAMES: ReadonlySet<number> = new Set(
  ["Acronym", "BriefTitle", "OfficialTitle", "Condition", "InterventionName", "LeadSponsorName"].map(
    numberOf,
  ),
);

/** Whether a term of a segment is a word, not a mark. */
export function isWord(term: Uint8Array): boolean {
  return (term[0] ?? 0) > 2;
}

/**
 * Places in a group of a field of this type: more than the words of any value of such a field (the registry's longest
 * text is 32,000 characters), so that two words of one group stand in one value.
 */
export function strideOf(type: string): number {
  return type === "markup" ? 8192 : 1024;
}

/** The fields under which a study is marked with its names, as {@link codeTerm} of the folded name or the id. */
export const NAME_FIELDS: Readonly<Record<NameColumn, number>> = {
  condition: numberOf("ConditionMeshId"),
  treatment: numberOf("InterventionName"),
  sponsor: numberOf("LeadSponsorName"),
};

function numberOf(pieceName: string): number {
  return PIECES.findIndex(({ name }) => name === pieceName);
}

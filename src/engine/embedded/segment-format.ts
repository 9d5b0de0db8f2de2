/** @module What writers and readers of a segment agree on. */
import { PIECES } from "../../study/piece-dictionary.ts";
import type { NameColumn } from "./columns-builder.ts";

/** Changes whenever a segment written before could answer differently; older indexes are then rebuilt from the store. */
export const SEGMENT_FORMAT = 2;

/** What stands before a coded value taken whole, so that no word of a text can be mistaken for it. */
const CODE_MARK = "\u0001";

/** The term under which the studies with exactly this coded value are found. */
export function codeTerm(value: string): string {
  return CODE_MARK + value;
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

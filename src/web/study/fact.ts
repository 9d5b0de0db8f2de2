/** @module Facts: labels with their values, the building block of the study page's lists. */
import type { TermId } from "../glossary/terms.ts";

/** Plain text, the registry's markup, or a link. */
export type FactValue =
  | string
  | { readonly kind: "markup"; readonly markup: string }
  | { readonly kind: "link"; readonly href: string; readonly text: string };

export interface Fact {
  readonly label: string;
  /** The glossary entry that explains the label. */
  readonly term?: TermId;
  /** Never empty. */
  readonly values: readonly FactValue[];
}

/** A fact to be; values that the record does not have are `undefined`. */
export interface PossibleFact {
  readonly label: string;
  readonly term?: TermId;
  readonly values: readonly (FactValue | undefined)[];
}

/** Keeps the facts that say something: a label without a value never reaches the page. */
export function facts(...possible: readonly PossibleFact[]): readonly Fact[] {
  return possible.flatMap(({ values, ...label }) => {
    const present = values.filter((value): value is FactValue => value !== undefined && value !== "");
    return present.length === 0 ? [] : [{ ...label, values: present }];
  });
}

/** Registry text of type `markup`, or nothing: `markupOf(undefined)` → `undefined`. */
export function markupOf(markup: string | undefined): FactValue | undefined {
  return markup === undefined || markup.trim() === "" ? undefined : { kind: "markup", markup };
}

/** A boolean of the record in words; `undefined` stays out of the page. */
export function yesNo(value: boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value ? "Yes" : "No";
}

/** A link where the address is one that a browser should follow; any other text is shown as text. */
export function linkOf(address: string | undefined, text = address): FactValue | undefined {
  if (address === undefined || text === undefined) return undefined;
  return /^https?:\/\/\S+$/i.test(address) ? { kind: "link", href: address, text } : joined(text, address);
}

function joined(text: string, address: string): string {
  return text === address ? text : `${text}: ${address}`;
}

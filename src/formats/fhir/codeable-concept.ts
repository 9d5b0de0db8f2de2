/** @module FHIR's `CodeableConcept`: words, with the registry's code where there is one. */
import { wordsFor, type EnumerationName } from "../../study/enumerations.ts";

export interface CodeableConcept {
  readonly coding?: readonly { readonly system: string; readonly code: string }[];
  readonly text: string;
}

/** Words alone. */
export function codeableConcept(text: string): CodeableConcept {
  return { text };
}

/** `coded("Phase", "PHASE2")` → the registry's code with the text `Phase 2`. */
export function coded(enumeration: EnumerationName, value: string | undefined): CodeableConcept | undefined {
  if (value === undefined) return undefined;
  const system = `https://clinicaltrials.gov/data-api/about-api/study-data-structure#enum-${enumeration}`;
  return { coding: [{ system, code: value }], text: wordsFor(enumeration, value) };
}

/** @module The words and the order in which people read the registry's coded values. */
import { ENUMERATION_WORDS } from "./enumeration-words.ts";

/** Named as in `/api/v2/studies/enums`: `Status`, `Phase`, `AgencyClass` … */
export type EnumerationName = keyof typeof ENUMERATION_WORDS;

export const ENUMERATION_NAMES: readonly EnumerationName[] =
  // Object.keys forgets that the keys of a literal are known.
  Object.keys(ENUMERATION_WORDS) as EnumerationName[];

/** Every value of an enumeration, in the order people expect: `valuesOf("Sex")` → `["ALL", "FEMALE", "MALE"]`. */
export function valuesOf(enumeration: EnumerationName): readonly string[] {
  return Object.keys(ENUMERATION_WORDS[enumeration]);
}

/**
 * What people read for a value: `wordsFor("DesignMasking", "NONE")` → `None (Open label)`.
 * A value that the registry added after this table was written is shown in title case
 * (`wordsFor("Phase", "LATE_PHASE5")` → `Late Phase5`), never hidden.
 */
export function wordsFor(enumeration: EnumerationName, value: string): string {
  const words: Readonly<Record<string, string>> = ENUMERATION_WORDS[enumeration];
  return Object.hasOwn(words, value) ? (words[value] ?? value) : titleCase(value);
}

/** Whether a piece type or any other name is one of the enumerations. */
export function isEnumerationName(name: string): name is EnumerationName {
  return Object.hasOwn(ENUMERATION_WORDS, name);
}

/** `healthyVolunteers` in words; `undefined` where the record does not say, which is not the same as "no". */
export function healthyVolunteersWords(accepted: boolean | undefined): string | undefined {
  if (accepted === undefined) return undefined;
  return accepted ? "Accepts Healthy Volunteers" : "No Healthy Volunteers";
}

function titleCase(value: string): string {
  return value
    .split("_")
    .filter((word) => word !== "")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join(" ");
}

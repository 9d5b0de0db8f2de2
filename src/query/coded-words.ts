/** @module What people write for the registry's coded values, read into the values. */
import { valuesOf, wordsFor, type EnumerationName } from "../study/enumerations.ts";
import { foldText } from "../study/fold.ts";

/** Beside each value itself and the words we show for it. */
const OTHER_WORDS: Readonly<Partial<Record<EnumerationName, Readonly<Record<string, readonly string[]>>>>> = {
  Status: { UNKNOWN: ["Unknown status"] },
  Phase: {
    NA: ["Not applicable", "N/A", "None"],
    EARLY_PHASE1: ["0", "Phase 0", "Early 1", "Early phase I"],
    PHASE1: ["1", "I", "Phase I"],
    PHASE2: ["2", "II", "Phase II"],
    PHASE3: ["3", "III", "Phase III"],
    PHASE4: ["4", "IV", "Phase IV"],
  },
  AgencyClass: {
    INDUSTRY: ["Company"],
    FED: ["Federal"],
    INDIV: ["Individual"],
  },
  Sex: { FEMALE: ["F", "Woman", "Women"], MALE: ["M", "Man", "Men"] },
};

/**
 * The value that a person means: `codedValue("Phase", "ii")` → `PHASE2`,
 * `codedValue("Status", "active, not recruiting")` → `ACTIVE_NOT_RECRUITING`; `undefined` when nothing fits.
 */
export function codedValue(enumeration: EnumerationName, text: string): string | undefined {
  return tableOf(enumeration).get(keyOf(text));
}

/** The value as it stands in addresses: lower case (`active_not_recruiting`); {@link codedValue} reads it. */
export function addressWord(value: string): string {
  return value.toLowerCase();
}

const TABLES = new Map<EnumerationName, ReadonlyMap<string, string>>();

function tableOf(enumeration: EnumerationName): ReadonlyMap<string, string> {
  const known = TABLES.get(enumeration);
  if (known !== undefined) return known;
  const table = new Map(
    valuesOf(enumeration).flatMap((value) =>
      [value, wordsFor(enumeration, value), ...(OTHER_WORDS[enumeration]?.[value] ?? [])].map(
        (words) => [keyOf(words), value] as const,
      ),
    ),
  );
  TABLES.set(enumeration, table);
  return table;
}

/** Case, accents, spaces, hyphens and punctuation do not matter. */
function keyOf(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

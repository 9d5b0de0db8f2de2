/** @module What people write for the registry's coded values, read into the values. */
import { valuesOf, wordsFor, type EnumerationName } from "../study/enumerations.ts";
import { foldText } from "../study/fold.ts";

type WordsOfValues = Readonly<Partial<Record<EnumerationName, Readonly<Record<string, readonly string[]>>>>>;

/** The classic registry's words where they differ from those that we show. */
const LEGACY_WORDS: WordsOfValues = {
  Status: { UNKNOWN: ["Unknown status"] },
  DateType: { ESTIMATED: ["Anticipated", "Estimate"] },
  EnrollmentType: { ESTIMATED: ["Anticipated"] },
};

/** What people type into addresses. */
const OTHER_WORDS: WordsOfValues = {
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
  return peopleTable(enumeration).get(keyOf(text));
}

/**
 * As {@link codedValue}, but only for what the registry itself writes, in any case: the value, its words and its
 * legacy words. `registryValue("DesignMasking", "none (open label)")` → `NONE`; `registryValue("Phase", "2")` → `undefined`.
 */
export function registryValue(enumeration: EnumerationName, text: string): string | undefined {
  return registryTable(enumeration).get(keyOf(text));
}

/** The value as it stands in addresses: lower case (`active_not_recruiting`); {@link codedValue} reads it. */
export function addressWord(value: string): string {
  return value.toLowerCase();
}

const registryTable = tablesWith(LEGACY_WORDS);
const peopleTable = tablesWith(LEGACY_WORDS, OTHER_WORDS);

/** Words to value, a table for each enumeration, made when first asked for. */
function tablesWith(
  ...sources: readonly WordsOfValues[]
): (name: EnumerationName) => ReadonlyMap<string, string> {
  const tables = new Map<EnumerationName, ReadonlyMap<string, string>>();
  return (enumeration) => {
    const known = tables.get(enumeration);
    if (known !== undefined) return known;
    const table = new Map(
      valuesOf(enumeration).flatMap((value) => {
        const others = sources.flatMap((words) => words[enumeration]?.[value] ?? []);
        return [value, wordsFor(enumeration, value), ...others].map(
          (words) => [keyOf(words), value] as const,
        );
      }),
    );
    tables.set(enumeration, table);
    return table;
  };
}

/** Case, accents, spaces, hyphens and punctuation do not matter. */
function keyOf(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

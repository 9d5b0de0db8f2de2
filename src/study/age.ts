/** @module Ages as the registry writes them (`18 Years`, `6 Months`), and whom such limits let in. */

const UNITS = {
  year: { days: 365.25 },
  month: { days: 365.25 / 12 },
  week: { days: 7 },
  day: { days: 1 },
  hour: { days: 1 / 24 },
  minute: { days: 1 / 1440 },
} as const;

type AgeUnit = keyof typeof UNITS;

/** `years` is exact for years and months (`6 Months` is 0.5) and by the mean year of 365.25 days for the rest. */
export interface Age {
  readonly count: number;
  readonly unit: AgeUnit;
  readonly years: number;
}

const AGE = /^\s*(\d+(?:\.\d+)?)\s+(year|month|week|day|hour|minute)s?\s*$/i;

/**
 * Reads an age limit: `parseAge("6 Months")` → `{ count: 6, unit: "month", years: 0.5 }`.
 * Anything else (`N/A`, an empty text) → `undefined`: such a limit excludes nobody.
 */
export function parseAge(text: string): Age | undefined {
  const [, count, unitText] = AGE.exec(text) ?? [];
  if (count === undefined || unitText === undefined) return undefined;
  const unit = unitText.toLowerCase() as AgeUnit; // one of the alternatives of the pattern
  return { count: Number(count), unit, years: yearsOf(Number(count), unit) };
}

/**
 * Age limits for people: `20 to 65 years old`, `18+ years old`, `Up to 17 years old`, `6 months to 2 years old`,
 * `Any age`. A limit that cannot be read is shown as the registry has it.
 */
export function formatAges(minimumAge?: string, maximumAge?: string): string {
  const [minimum, maximum] = [limit(minimumAge), limit(maximumAge)];
  if (minimum === undefined && maximum === undefined) return "Any age";
  if (minimum === undefined) return `Up to ${maximum?.words ?? ""} old`;
  if (maximum === undefined)
    return minimum.unit === undefined ? `${minimum.words} and older` : openEnd(minimum);
  if (minimum.unit !== undefined && minimum.unit === maximum.unit) {
    return minimum.count === maximum.count
      ? `${minimum.words} old`
      : `${minimum.count} to ${maximum.words} old`;
  }
  return `${minimum.words} to ${maximum.words} old`;
}

/**
 * Whether a person may be let in by age. A limit that is missing or unreadable excludes nobody, and a maximum holds
 * for the whole of its last unit, as on ClinicalTrials.gov: 65 Years until the 66th birthday, 18 Months until the
 * day the child is 19 months old.
 */
export function ageFits(ageYears: number, minimumAge?: string, maximumAge?: string): boolean {
  const minimum = minimumAge === undefined ? undefined : parseAge(minimumAge);
  const maximum = maximumAge === undefined ? undefined : parseAge(maximumAge);
  if (minimum !== undefined && ageYears < minimum.years) return false;
  return maximum === undefined || ageYears < yearsOf(maximum.count + 1, maximum.unit);
}

function yearsOf(count: number, unit: AgeUnit): number {
  if (unit === "year") return count;
  return unit === "month" ? count / 12 : (count * UNITS[unit].days) / UNITS.year.days;
}

interface Limit {
  readonly words: string;
  readonly count?: number;
  readonly unit?: AgeUnit;
}

function limit(text: string | undefined): Limit | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const age = parseAge(text);
  if (age === undefined) return { words: text.trim() };
  return { words: `${age.count} ${age.unit}${age.count === 1 ? "" : "s"}`, count: age.count, unit: age.unit };
}

/** `18 years` → `18+ years old`. */
function openEnd({ words }: Limit): string {
  return `${words.replace(" ", "+ ")} old`;
}

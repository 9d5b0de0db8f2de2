/** @module The facilities of one city: spellings of one name brought together, cautiously and visibly. */
import { foldText } from "../study/fold.ts";
import { slugOf } from "../study/slug.ts";
import { facilityKey, isUnnamedFacility } from "./facility-name.ts";

/** Names are typed freely and can be sentences; an address need not hold all of one. */
const MAX_SLUG_LENGTH = 120;

export interface FacilityName {
  /** As the registry has it, in its commonest spelling. */
  readonly value: string;
  /** Studies that name it. */
  readonly count: number;
}

export interface Facility<Name extends FacilityName = FacilityName> {
  /** The last part of its address: the same whichever spelling is the commonest. */
  readonly slug: string;
  /** The spelling of most studies. */
  readonly label: string;
  /** Every spelling, that of most studies first. A search for the facility asks for them all. */
  readonly names: readonly Name[];
}

export interface FacilitiesOfCity<Name extends FacilityName = FacilityName> {
  /** In the order of their commonest spellings in the list. */
  readonly facilities: readonly Facility<Name>[];
  /** Texts that name no facility, as `Research Site`. */
  readonly unnamed: readonly Name[];
}

/** The address of a facility by any spelling; `undefined` for a name without letters. */
export function facilitySlug(name: string, city: string): string | undefined {
  const key = facilityKey(name, city);
  return key === "" ? undefined : slugOf(key, MAX_SLUG_LENGTH);
}

/**
 * Brings the spellings of one city together: `Mass. General Hosp.` and `Massachusetts General Hospital ( Site 0041)`
 * become one facility at `massachusetts-general-hospital`.
 * @param names distinct names of one city, those of most studies first
 */
export function mergeFacilities<Name extends FacilityName>(
  names: readonly Name[],
  city: string,
): FacilitiesOfCity<Name> {
  const bySlug = new Map<string, Name[]>();
  const unnamed: Name[] = [];
  for (const name of names) {
    const slug = isUnnamedFacility(name.value) ? undefined : facilitySlug(name.value, city);
    if (slug === undefined) unnamed.push(name);
    else bySlug.set(slug, [...(bySlug.get(slug) ?? []), name]);
  }
  const facilities = [...bySlug].map(([slug, spellings]) => ({
    slug,
    label: readable(spellings[0]?.value ?? slug),
    names: spellings,
  }));
  return { facilities, unnamed };
}

/** Names that differ only in case or accents are compared as one by every search; they are no other spelling. */
export function otherSpellings(facility: Facility): readonly string[] {
  const shown = foldText(facility.label);
  return facility.names.flatMap(({ value }) => (foldText(value) === shown ? [] : readable(value)));
}

function readable(name: string): string {
  return name.replaceAll(/\s+/g, " ").trim();
}

/** @module Labels for values that are folded names or ids; made once for each data version, when first needed. */
import { learnConditionTree, type ConditionTree } from "../../vocabulary/condition-tree.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import { Spellings } from "./spellings.ts";

export interface Names {
  readonly treatments: Spellings;
  readonly sponsors: Spellings;
  readonly countries: Spellings;
  readonly states: Spellings;
  readonly cities: Spellings;
  readonly facilities: Spellings;
  readonly conditions: ConditionTree;
}

/** Reads the names of all studies. A site's names count once for each site. */
export function readNames(studies: Iterable<IndexedStudy>): Names {
  const all = [...studies];
  const names = {
    treatments: new Spellings(),
    sponsors: new Spellings(),
    countries: new Spellings(),
    states: new Spellings(),
    cities: new Spellings(),
    facilities: new Spellings(),
    conditions: learnConditionTree(all.map(({ browse }) => browse)),
  };
  for (const study of all) {
    for (const name of study.treatments) names.treatments.add(name);
    for (const name of study.sponsors) names.sponsors.add(name);
    for (const { country, state, city, facility } of study.sites) {
      if (country !== undefined) names.countries.add(country);
      if (state !== undefined) names.states.add(state);
      if (city !== undefined) names.cities.add(city);
      if (facility !== undefined) names.facilities.add(facility);
    }
  }
  return names;
}

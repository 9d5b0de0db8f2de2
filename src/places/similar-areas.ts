/** @module Countries and states whose names begin like a text, or are a typing error away from it. */
import { editDistance, forgivenErrors } from "./edit-distance.ts";
import type { RegistryState } from "./place.ts";
import { placeKey } from "./place-key.ts";
import { REGIONS_BY_NAME } from "./regions.ts";

export interface SimilarAreas {
  /** Keys of names that begin so, shortest first; none for one or two letters. */
  beginning(key: string, states?: readonly RegistryState[]): readonly string[];
  like(key: string, states?: readonly RegistryState[]): readonly string[];
  /** Both, of countries and of states in our tables: what `Ill` behind `Springfield,` may become. */
  likely(key: string): readonly string[];
}

/** Letters before countries and states are offered: with fewer nearly all would fit. */
const BEGINNING_FROM = 3;
const MOST = 4;

export function similarAreas(countryKeys: Readonly<Record<string, string>>): SimilarAreas {
  const encoder = new TextEncoder();
  const own = [...new Set([...REGIONS_BY_NAME.keys(), ...Object.keys(countryKeys)])].map((key) => ({
    key,
    bytes: encoder.encode(key),
  }));
  const all = (states: readonly RegistryState[]): typeof own =>
    states.length === 0
      ? own
      : [
          ...own,
          ...states.map(({ state }) => placeKey(state)).map((key) => ({ key, bytes: encoder.encode(key) })),
        ];
  const similar: SimilarAreas = {
    likely: (key) => [...similar.beginning(key), ...similar.like(key)],
    beginning(key, states = []) {
      if (key.length < BEGINNING_FROM) return [];
      const found = all(states).filter((name) => name.key.startsWith(key) && name.key !== key);
      return found
        .map((name) => name.key)
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
        .slice(0, MOST);
    },
    like(key, states = []) {
      const bytes = encoder.encode(key);
      const errors = forgivenErrors(bytes.length);
      if (errors === 0) return [];
      const found: { readonly key: string; readonly distance: number }[] = [];
      for (const name of all(states)) {
        // Most names are told apart by their length alone.
        if (Math.abs(name.bytes.length - bytes.length) > errors) continue;
        const distance = editDistance(bytes, name.bytes, errors);
        if (distance > 0 && distance <= errors) found.push({ key: name.key, distance });
      }
      return found
        .sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1))
        .slice(0, MOST)
        .map(({ key }) => key);
    },
  };
  return similar;
}

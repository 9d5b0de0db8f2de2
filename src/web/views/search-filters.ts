/** @module Facet counts as groups of choices, in the order and the words people expect. */
import type { FacetName, SearchAnswer } from "../../engine/search-engine.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { valuesOf, wordsFor, type EnumerationName } from "../../study/enumerations.ts";

export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface FilterGroup {
  /** The name in the address, and of the facet. */
  readonly name: FilterName;
  readonly heading: string;
  /** What a choice means where that is not plain. */
  readonly note: string | undefined;
  /** `several`: choices are alternatives. `one`: only one can hold, or none. */
  readonly kind: "several" | "one";
  readonly choices: readonly Choice[];
  /** Shown unfolded: it holds a choice, or nearly everybody needs it. */
  readonly open: boolean;
}

/** The facets that stand beside a result. */
export const FILTERS = [
  "status",
  "country",
  "state",
  "city",
  "phase",
  "type",
  "purpose",
  "sex",
  "healthy",
  "results",
  "funder",
] as const satisfies readonly FacetName[];
type FilterName = (typeof FILTERS)[number];

interface FilterDescription {
  readonly heading: string;
  readonly note?: string;
  readonly words: EnumerationName | Readonly<Record<string, string>>;
  readonly kind: "several" | "one";
  readonly open?: true;
}

const DESCRIPTIONS: Readonly<Record<FilterName, FilterDescription>> = {
  status: { heading: "Status", words: "Status", kind: "several", open: true },
  country: { heading: "Country", words: {}, kind: "several", open: true },
  state: { heading: "State or region", words: {}, kind: "several", open: true },
  city: { heading: "City", words: {}, kind: "several", open: true },
  phase: {
    heading: "Phase",
    note: "Phase 2 also finds studies of phase 1/2 and 2/3, and so on.",
    words: "Phase",
    kind: "several",
    open: true,
  },
  type: { heading: "Type of study", words: "StudyType", kind: "several" },
  purpose: { heading: "Purpose", words: "PrimaryPurpose", kind: "several" },
  sex: {
    heading: "Sex",
    note: "Studies open to all, or that do not say, are found by either.",
    words: "Sex",
    kind: "one",
  },
  healthy: {
    heading: "Healthy volunteers",
    words: { true: "Accepted", false: "Not accepted" },
    kind: "one",
  },
  results: {
    heading: "Results",
    words: { true: "Submitted to the registry", false: "Not submitted" },
    kind: "one",
  },
  funder: { heading: "Who pays", words: "AgencyClass", kind: "several" },
};

/**
 * The groups for a result. States appear once a country is chosen, cities once a country or state is; groups
 * without any choice are left out.
 */
export function filterGroups(request: SearchRequest, facets: SearchAnswer["facets"]): readonly FilterGroup[] {
  return FILTERS.filter((name) => isOffered(name, request)).flatMap((name) => {
    const { heading, note, words, kind, open: isVital = false } = DESCRIPTIONS[name];
    const choices = choicesOf(name, words, request, facets);
    if (choices.length === 0) return [];
    const open = isVital || choices.some(({ chosen }) => chosen);
    return { name, heading, note, kind, choices, open };
  });
}

function isOffered(name: FilterName, request: SearchRequest): boolean {
  if (name === "state") return request.country.length + request.state.length > 0;
  if (name === "city") return request.country.length + request.state.length + request.city.length > 0;
  return true;
}

function choicesOf(
  name: FilterName,
  words: FilterDescription["words"],
  request: SearchRequest,
  facets: SearchAnswer["facets"],
): readonly Choice[] {
  const counts = facets[name] ?? [];
  const chosen = chosenValues(name, request);
  const found = new Map(counts.map((entry) => [entry.value, entry]));
  const known = typeof words === "string" ? valuesOf(words) : Object.keys(words);
  const inOrder = new Set([...known.filter((value) => found.has(value)), ...found.keys(), ...chosen]);
  return [...inOrder].map((value) => {
    const { count = 0, label = value } = found.get(value) ?? {};
    // What nothing bears has no spelling of its own: it is shown as it was asked for.
    const name = count === 0 ? value : label;
    const choiceWords = typeof words === "string" ? wordsFor(words, value) : (words[value] ?? name);
    return { value, words: choiceWords, count, chosen: chosen.includes(value) };
  });
}

function chosenValues(name: FilterName, request: SearchRequest): readonly string[] {
  const value = request[name];
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}

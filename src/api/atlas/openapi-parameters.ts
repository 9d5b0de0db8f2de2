/** @module The parameters of our interface, described. Those of a search are the site's own (`query/search-url.ts`). */
import { FACETS, SUGGESTION_KINDS } from "../../engine/search-engine.ts";
import type { Parameter, Schema } from "../../formats/openapi.ts";
import { SORTS, TEXT_PARAMETERS } from "../../query/search-request.ts";

const text: Schema = { type: "string" };

function query(
  name: string,
  description: string,
  { schema = text, example }: { readonly schema?: Schema; readonly example?: string } = {},
): Parameter {
  return { name, in: "query", description, schema, ...(example !== undefined && { example }) };
}

const several = (name: string, description: string, example?: string): Parameter => ({
  ...query(name, `${description} May be given several times; one of the values must hold.`, {
    schema: { type: "array", items: text },
    ...(example !== undefined && { example }),
  }),
  explode: true,
});

const number: Schema = { type: "number" };
const wholeFrom1: Schema = { type: "integer", minimum: 1 };

/** What each text parameter searches, in the registry's words for its search areas. */
const TEXTS: Readonly<Record<(typeof TEXT_PARAMETERS)[number], string>> = {
  cond: "condition or disease",
  intr: "intervention or treatment",
  term: "other terms, nearly every field",
  titles: "title or acronym",
  outc: "outcome measure",
  spons: "sponsor or collaborator",
  lead: "lead sponsor",
  id: "study number",
  locn: "location terms",
  patient: "what a patient would look for",
};

export const SEARCH_PARAMETERS: readonly Parameter[] = [
  ...TEXT_PARAMETERS.map((name) =>
    query(
      name,
      `Words or an Essie expression: ${TEXTS[name]}.`,
      name === "cond" ? { example: "asthma" } : {},
    ),
  ),
  query(
    "advanced",
    "An Essie expression that only filters, for instance `AREA[EnrollmentCount]RANGE[100, MAX]`.",
  ),
  several("status", "Overall status, for instance `recruiting`.", "recruiting"),
  several("phase", "For instance `phase2`."),
  several("type", "`interventional`, `observational`, `expanded_access`."),
  several("purpose", "Primary purpose, for instance `treatment`."),
  query("age", "Years.", { schema: number }),
  query("sex", "`female` or `male`; studies for all are found by either."),
  query("healthy", "`yes`: healthy volunteers are accepted."),
  several("funder", "Class of the lead sponsor, for instance `industry`."),
  query("results", "`with` or `without`."),
  query("start", "Start date, for instance `2020-01_2024-06`, either end open."),
  query("updated", "Last update, in the same form."),
  query(
    "near",
    "`latitude,longitude`, or a place by its full name; a name that several places bear is refused.",
  ),
  query("radius", "Around `near`: `50mi`, `80km`; default 50mi."),
  several("country", "Name."),
  several("state", "Name."),
  several("city", "Name."),
  several("facility", "Name."),
  several("condition", "MeSH id, as `/suggest` and the facet `condition` have it."),
  several("treatment", "Name, as `/suggest` and the facet `treatment` have it."),
  several("sponsor", "Name, as `/suggest` and the facet `sponsor` have it."),
  query("synonyms", "`no`: only the typed words, without other names."),
  query("sort", "Order; `distance` needs `near`.", { schema: { type: "string", enum: SORTS } }),
  query("page", "From 1.", { schema: wholeFrom1 }),
  query("per", "Studies per page: 10, 20, 50 or 100.", { schema: wholeFrom1, example: "10" }),
];

/** Of `/search`, which also counts. */
export const COUNTED_SEARCH_PARAMETERS: readonly Parameter[] = [
  ...SEARCH_PARAMETERS,
  query("facets", `Names with commas between: ${FACETS.join(", ")}.`, { example: "status,phase" }),
  query("facetLimit", "Values per facet; default 50.", {
    schema: { type: "integer", minimum: 1, maximum: 1_000 },
  }),
  query("points", "`yes`: cities and facilities among the facets come with where they lie.", {
    schema: { type: "string", enum: ["yes", "no"] },
  }),
];

/** `example`: a study that is here. */
export function nctIdParameter(example: string | undefined): Parameter {
  return {
    name: "nctId",
    in: "path",
    required: true,
    description: "In any case, leading zeros as you like. A former number is redirected (301).",
    schema: text,
    ...(example !== undefined && { example }),
  };
}

const limit = query("limit", "Default 8.", { schema: { type: "integer", minimum: 1, maximum: 50 } });

export const SUGGEST_PARAMETERS: readonly Parameter[] = [
  query("text", "What was typed so far.", { example: "asth" }),
  query("kinds", `Names with commas between: ${SUGGESTION_KINDS.join(", ")}. Default: all.`, {
    example: "condition,treatment",
  }),
  limit,
];

export const PLACE_PARAMETERS: readonly Parameter[] = [
  query("text", "What was typed: a town, state, country, US ZIP code or Canadian postcode area.", {
    example: "portland",
  }),
  limit,
];

export const STATISTICS_PARAMETERS: readonly Parameter[] = [
  {
    ...query("fields", "Names or paths of fields of a record, with commas between; at most 20.", {
      example: "OverallStatus,Phase,EnrollmentCount",
    }),
    required: true,
  },
  query("top", "Values listed of each field, the commonest first; default 50.", {
    schema: { type: "integer", minimum: 1, maximum: 500 },
  }),
];

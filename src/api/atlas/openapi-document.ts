/** @module The description of our interface in OpenAPI 3.1. Tests hold every answer against it. */
import { FACETS, SUGGESTION_KINDS } from "../../engine/search-engine.ts";
import { SORTS, TEXT_PARAMETERS } from "../../query/search-request.ts";

type Json = Readonly<Record<string, unknown>>;

const text: Json = { type: "string" };
const count: Json = { type: "integer", minimum: 0 };
const truth: Json = { type: "boolean" };
const list = (items: Json): Json => ({ type: "array", items });
const object = (
  properties: Readonly<Record<string, Json>>,
  required: readonly string[] = Object.keys(properties),
): Json => ({
  type: "object",
  properties,
  required,
});
const schema = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const offsets = object({ start: count, end: count });

const query = (name: string, description: string, of: Json = text): Json => ({
  name,
  in: "query",
  description,
  schema: of,
});
const several = (name: string, description: string): Json => ({
  ...query(name, `${description} May be given several times; one of the values must hold.`, list(text)),
  explode: true,
});

const SEARCH_PARAMETERS: readonly Json[] = [
  ...TEXT_PARAMETERS.map((name) =>
    query(name, `Words or an Essie expression over the registry's search area \`${name}\`.`),
  ),
  query("advanced", "An Essie expression that only filters."),
  several("status", "Overall status, for instance `recruiting`."),
  several("phase", "For instance `phase2`."),
  several("type", "`interventional`, `observational`, `expanded_access`."),
  several("purpose", "Primary purpose, for instance `treatment`."),
  query("age", "Years.", { type: "number" }),
  query("sex", "`female` or `male`; studies for all are found by either."),
  query("healthy", "`yes`: healthy volunteers are accepted."),
  several("funder", "Class of the lead sponsor, for instance `industry`."),
  query("results", "`with` or `without`."),
  query("start", "Start date, for instance `2020-01_2024-06`, either end open."),
  query("updated", "Last update, in the same form."),
  query("near", "`latitude,longitude`."),
  query("radius", "`50mi`, `80km`; default 50mi."),
  several("country", "Name."),
  several("state", "Name."),
  several("city", "Name."),
  several("facility", "Name."),
  several("condition", "MeSH id."),
  several("treatment", "Name."),
  several("sponsor", "Name."),
  query("synonyms", "`no`: only the typed words."),
  query("sort", "Order.", { type: "string", enum: SORTS }),
  query("page", "From 1.", { type: "integer", minimum: 1 }),
  query("per", "Studies per page."),
  query("facets", `Names with commas between: ${FACETS.join(", ")}.`),
  query("facetLimit", "Values per facet, 1 to 1,000; default 50.", count),
];

const NCT_ID: Json = {
  name: "nctId",
  in: "path",
  required: true,
  description: "In any case, leading zeros as you like. A former number is redirected.",
  schema: text,
};

const operation = (summary: string, parameters: readonly Json[], answer: string): Json => ({
  get: {
    summary,
    parameters,
    responses: {
      "200": { description: "OK", content: { "application/json": { schema: schema(answer) } } },
      "304": { description: "Your copy (`If-None-Match`) is still right." },
      default: {
        description: "What is wrong, and what to do next (RFC 9457).",
        content: { "application/problem+json": { schema: schema("Problem") } },
      },
    },
  },
});

const SCHEMAS: Readonly<Record<string, Json>> = {
  Problem: object(
    {
      type: text,
      title: text,
      status: count,
      detail: text,
      next: text,
      errors: list(object({ parameter: text, value: text, message: text })),
    },
    ["type", "title", "status", "next"],
  ),
  CardDate: object({ date: text, type: text }, ["date"]),
  Card: object(
    {
      nctId: text,
      briefTitle: text,
      acronym: text,
      overallStatus: text,
      lastKnownStatus: text,
      statusVerifiedDate: text,
      lastUpdatePostDate: text,
      studyFirstPostDate: text,
      studyType: text,
      primaryPurpose: text,
      phases: list(text),
      conditions: list(text),
      interventions: list(object({ type: text, name: text }, ["name"])),
      sex: text,
      minimumAge: text,
      maximumAge: text,
      healthyVolunteers: truth,
      leadSponsor: text,
      leadSponsorClass: text,
      collaborators: list(text),
      enrollment: object({ count, type: text }, ["count"]),
      start: schema("CardDate"),
      primaryCompletion: schema("CardDate"),
      completion: schema("CardDate"),
      hasResults: truth,
      siteCount: count,
      countries: list(text),
    },
    [
      "nctId",
      "briefTitle",
      "phases",
      "conditions",
      "interventions",
      "collaborators",
      "hasResults",
      "siteCount",
      "countries",
    ],
  ),
  FoundStudy: object(
    {
      score: { type: "integer" },
      card: schema("Card"),
      nearestSite: object({ index: count, distanceKm: { type: "number" }, location: { type: "object" } }, [
        "index",
        "distanceKm",
      ]),
    },
    ["score", "card"],
  ),
  SearchAnswer: object(
    {
      total: count,
      page: count,
      pageSize: count,
      dataVersion: text,
      query: text,
      ignored: list(text),
      studies: list(schema("FoundStudy")),
      facets: {
        type: "object",
        additionalProperties: list(object({ value: text, label: text, count }, ["value", "count"])),
      },
      expansions: list({ type: "object" }),
      corrections: list(object({ parameter: text, word: text, meant: text, text })),
    },
    ["total", "page", "pageSize", "dataVersion", "query", "studies", "facets"],
  ),
  Study: object({
    nctId: text,
    card: schema("Card"),
    contentHash: text,
    firstStoredAt: text,
    changedAt: text,
    record: text,
  }),
  EligibilityItem: object(
    {
      id: text,
      span: offsets,
      marker: text,
      depth: { type: "integer" },
      text,
      role: text,
      join: text,
      k: { type: "integer" },
      status: { type: "string", enum: ["parsed", "partial", "opaque"] },
      side: { type: "string", enum: ["inclusion", "exclusion"] },
      reach: { type: "string", enum: ["everyone", "group", "unclear"] },
      logic: { type: "object" },
      children: list(schema("EligibilityItem")),
    },
    ["id", "span", "depth", "text", "role", "status", "reach", "children"],
  ),
  Eligibility: object({
    nctId: text,
    rulesVersion: text,
    eligibilityCriteria: text,
    split: text,
    sections: list(
      object(
        {
          polarity: text,
          heading: offsets,
          label: text,
          scope: { type: "object" },
          items: list(schema("EligibilityItem")),
        },
        ["polarity", "items"],
      ),
    ),
  }),
  Suggestions: object({
    suggestions: list(
      object(
        {
          kind: { type: "string", enum: SUGGESTION_KINDS },
          value: text,
          label: text,
          matched: text,
          studies: count,
          recruiting: count,
        },
        ["kind", "value", "label", "studies", "recruiting"],
      ),
    ),
  }),
  Places: object({ places: list(object({ place: { type: "object" }, match: text })) }),
};

/** `origin` is where this copy is reached: `https://trials.example.org`. */
export function openApiDocument(origin: string): Json {
  const limit = query("limit", "1 to 50; default 8.", count);
  return {
    openapi: "3.1.0",
    info: {
      title: "Trial Atlas",
      version: "1",
      description:
        "Search over a whole copy of ClinicalTrials.gov with exact totals. Read only, no key. The registry's own API v2 is answered beside it, under /api/v2.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: `${origin}/api/atlas/v1` }],
    paths: {
      "/search": operation(
        "Search with exact totals, facets and the nearest site",
        SEARCH_PARAMETERS,
        "SearchAnswer",
      ),
      "/suggest": operation(
        "Names that begin like what was typed",
        [
          query("text", "What was typed."),
          query("kinds", `Names with commas between: ${SUGGESTION_KINDS.join(", ")}.`),
          limit,
        ],
        "Suggestions",
      ),
      "/places": operation("Places by name or ZIP code", [query("text", "What was typed."), limit], "Places"),
      "/studies/{nctId}": operation("The card of one study", [NCT_ID], "Study"),
      "/studies/{nctId}/eligibility": operation(
        "The eligibility text divided into sections and items, with offsets in UTF-16 units",
        [NCT_ID],
        "Eligibility",
      ),
    },
    components: { schemas: SCHEMAS },
  };
}

/** @module The shapes of our interface's answers as JSON Schema. Tests hold every answer against them. */
import { SUGGESTION_KINDS } from "../../engine/search-engine.ts";
import type { Schema } from "../../formats/openapi.ts";

const text: Schema = { type: "string" };
const count: Schema = { type: "integer", minimum: 0 };
const truth: Schema = { type: "boolean" };
const number: Schema = { type: "number" };
const anything: Schema = { type: "object" };
const list = (items: Schema): Schema => ({ type: "array", items });
const object = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = Object.keys(properties),
): Schema => ({ type: "object", properties, required });
const said = (description: string, of: Schema = text): Schema => ({ ...of, description });

/** A reference to one of {@link SCHEMAS}. */
export function schema(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

const offsets = said(
  "Offsets in UTF-16 units of `eligibilityCriteria`.",
  object({ start: count, end: count }),
);

/** By name; a schema that another refers to stands on its own. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  Problem: object(
    {
      type: said("Always `about:blank`: the title says what the status says."),
      title: text,
      status: count,
      detail: said("What is wrong with this request."),
      next: said("What to do about it."),
      errors: said(
        "Each parameter that could not be read.",
        list(object({ parameter: text, value: text, message: text })),
      ),
    },
    ["type", "title", "status", "next"],
  ),
  CardDate: object(
    { date: said("`yyyy`, `yyyy-MM` or `yyyy-MM-dd`."), type: said("`ACTUAL` or `ESTIMATED`.") },
    ["date"],
  ),
  Card: object(
    {
      nctId: text,
      briefTitle: said("Never empty, whatever the record lacks."),
      acronym: text,
      overallStatus: text,
      lastKnownStatus: said("Only where `overallStatus` is `UNKNOWN`."),
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
      enrollment: said(
        "People; absent where the registry has none.",
        object({ count, type: text }, ["count"]),
      ),
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
      score: said("Comparable within one answer; 0 where nothing was searched by words.", {
        type: "integer",
      }),
      card: schema("Card"),
      nearestSite: said(
        "With `near`: the nearest site that satisfies the search; `index` counts in the record's `locations`.",
        object({ index: count, distanceKm: number, location: anything }, ["index", "distanceKm"]),
      ),
    },
    ["score", "card"],
  ),
  FacetCount: object(
    {
      value: said("As the parameter of the same name takes it."),
      label: said("What people read, where it is another word."),
      count,
      point: said("With `points=yes`: where a city or facility lies.", object({ lat: number, lon: number })),
    },
    ["value", "count"],
  ),
  SearchAnswer: object(
    {
      total: said("Exact.", count),
      page: count,
      pageSize: count,
      dataVersion: text,
      query: said("The search as an address of the site has it."),
      ignored: said("Parameters that mean nothing here and had no effect.", list(text)),
      studies: list(schema("FoundStudy")),
      facets: said("Exact counts by facet, each counted without its own selection, largest first.", {
        type: "object",
        additionalProperties: list(schema("FacetCount")),
      }),
      expansions: said("Names that were searched under other names too.", list(anything)),
      corrections: said(
        "Words that are hardly known here, and what may have been meant; nothing was changed.",
        list(object({ parameter: text, word: text, meant: text, text })),
      ),
    },
    ["total", "page", "pageSize", "dataVersion", "query", "studies", "facets"],
  ),
  Study: object({
    nctId: text,
    card: schema("Card"),
    contentHash: said("Changes when the record does."),
    firstStoredAt: text,
    changedAt: text,
    record: said("Where the whole record is."),
  }),
  StudyPage: object(
    {
      nctId: text,
      description: said("One sentence."),
      overview: said("Titles, status in words, sponsor, conditions, what is missing or outdated.", anything),
      glance: said("The study in a few sentences.", list(text)),
      about: said("The brief summary, in the registry's markup."),
      fullDescription: said("The detailed description, in the registry's markup."),
      eligibility: said("Who can take part: facts in words, and the criteria with explanations.", anything),
      design: anything,
      outcomes: list(anything),
      timeline: anything,
      people: said("Sponsors, officials, contacts.", anything),
      sites: said("By country and state.", anything),
      results: anything,
      resultsElsewhere: said("Results were submitted, but the record does not hold them.", truth),
      documents: anything,
      references: anything,
      sharing: list(anything),
      oversight: list(anything),
      indexTerms: list(anything),
      reporting: list(anything),
    },
    [
      "nctId",
      "description",
      "overview",
      "glance",
      "eligibility",
      "design",
      "outcomes",
      "timeline",
      "people",
      "sites",
      "resultsElsewhere",
      "documents",
      "references",
      "sharing",
      "oversight",
      "indexTerms",
      "reporting",
    ],
  ),
  EligibilityItem: object(
    {
      id: text,
      span: offsets,
      marker: said("Bullet or number in front of it."),
      depth: { type: "integer" },
      text,
      role: said("Criterion, header, note, exception, boilerplate."),
      join: said("How its children belong together."),
      k: said("Of so many children one must hold.", { type: "integer" }),
      status: said("How far it is understood.", { type: "string", enum: ["parsed", "partial", "opaque"] }),
      side: { type: "string", enum: ["inclusion", "exclusion"] },
      reach: said("For whom it holds.", { type: "string", enum: ["everyone", "group", "unclear"] }),
      logic: said("What was understood: conditions under and, or, not.", anything),
      children: list(schema("EligibilityItem")),
    },
    ["id", "span", "depth", "text", "role", "status", "reach", "children"],
  ),
  EligibilitySection: object(
    {
      polarity: said("`inclusion`, `exclusion`, `mixed` (some items include, some exclude) or `info`."),
      heading: offsets,
      label: text,
      scope: said("The cohort, part or group of people that it is about.", anything),
      items: list(schema("EligibilityItem")),
    },
    ["polarity", "items"],
  ),
  Eligibility: object({
    nctId: text,
    rulesVersion: said("Names the rules that read the text; another version may understand more."),
    eligibilityCriteria: said("The original."),
    confidence: said(
      "By the `is` of a statement in `logic`: the share of such statements that were right where people checked.",
      object({ within: number, oneOf: number, present: number }),
    ),
    split: said("How the text was divided."),
    sections: list(schema("EligibilitySection")),
  }),
  Suggestions: object({
    suggestions: list(
      object(
        {
          kind: { type: "string", enum: SUGGESTION_KINDS },
          value: said("As a search takes it."),
          label: text,
          matched: said("The other name that fits what was typed."),
          studies: count,
          recruiting: count,
        },
        ["kind", "value", "label", "studies", "recruiting"],
      ),
    ),
  }),
  Places: object({
    places: list(
      object({
        place: said(
          "A town or postcode has `lat` and `lon`; a country or state has the names that a search takes.",
          anything,
        ),
        match: { type: "string", enum: ["name", "beginning", "spelling"] },
      }),
    ),
  }),
  FieldStatistics: object(
    {
      piece: said("The field's name in the registry's dictionary."),
      path: text,
      missing: said("Studies without a value.", count),
      distinct: said("Different values.", count),
      top: said(
        "The commonest values. Studies count, not occurrences.",
        list(object({ value: text, studies: count })),
      ),
      longest: said("Of texts.", object({ value: text, length: count, nctId: text })),
      numbers: said("Of numbers.", object({ min: number, max: number, average: number })),
      dates: said("Of dates.", object({ min: text, max: text, average: text, formats: list(text) })),
      sizes: said("Of lists: how long they are.", list(object({ size: count, studies: count }))),
    },
    ["piece", "path", "missing", "distinct", "top"],
  ),
  Statistics: object({ dataVersion: text, fields: list(schema("FieldStatistics")) }),
  MatchRange: object({ offset: count, limit: said("Up to 100.", count) }, []),
  MatchBody: object(
    {
      search: said(
        "Which studies to consider: the parameters of GET /search, values as text or lists.",
        anything,
      ),
      answers: said(
        'By variable: `{"age": 52, "hiv": "no", "platelets": {"value": 85, "unit": "×10⁹/L", "upperLimit": 400}, "chemotherapy": {"value": "yes", "ago": 3, "unit": "weeks"}}`. `questions` of an answer names variables, units and options.',
        anything,
      ),
      note: said("A free-text note about the person; read in memory, never kept."),
      patient: said(
        "A FHIR R4 Bundle with Patient, Condition, Observation (LOINC), MedicationStatement or MedicationRequest. Sent alone as the body, its conditions are what is searched.",
        anything,
      ),
      everyStatus: said("Whether studies count that nobody can join now.", truth),
      possible: said("Places in `studies`; the first 20 without it.", schema("MatchRange")),
      likelyNot: said("Places in `refused`; the first 20 without it.", schema("MatchRange")),
    },
    [],
  ),
  MatchReason: object(
    {
      source: said("The registry's own field, or a criterion of the text.", {
        type: "string",
        enum: ["field", "criterion"],
      }),
      field: { type: "string", enum: ["age", "sex", "healthyVolunteers"] },
      side: { type: "string", enum: ["inclusion", "exclusion"] },
      quote: said("The study's own words."),
      span: offsets,
      because: said("What was said about the person.", list(object({ variable: text, fact: anything }))),
    },
    ["source", "quote", "because"],
  ),
  MatchedStudy: object(
    {
      card: schema("Card"),
      verdict: said("Never that somebody is eligible: only the study team can say that.", {
        type: "string",
        enum: ["likely_not", "possible", "strong_possible"],
      }),
      against: list(schema("MatchReason")),
      met: list(schema("MatchReason")),
      open: said("Criteria that nothing decides yet.", count),
      needs: said("Variables whose answers could decide.", list(text)),
      isIncomplete: said("The text says that further criteria may apply.", truth),
      nearestSite: said(
        "With `near`: the nearest site that is open, as far as the record says.",
        object({ index: count, distanceKm: number, location: anything }),
      ),
    },
    ["card", "verdict", "against", "met", "open", "needs", "isIncomplete"],
  ),
  MatchQuestion: object(
    {
      variable: text,
      words: text,
      kind: { type: "string", enum: ["number", "choice", "when"] },
      units: list(text),
      hasLimit: said("Whether the laboratory's upper limit can be told beside it.", truth),
      options: list(object({ value: text, words: text })),
      decides: said("Of the possible studies, how many some answer would turn away.", count),
      expected: said("How many an answer would turn away in expectation.", number),
    },
    ["variable", "words", "kind", "decides", "expected"],
  ),
  MatchAnswer: object({
    rulesVersion: said("Names the rules that read the criteria."),
    total: said("Studies considered; each is counted once in the next four.", count),
    strongPossible: count,
    possible: count,
    likelyNot: count,
    unread: said("Found, with criteria that are not read yet: nothing is said of them.", count),
    isComplete: said("Whether the criteria of all studies have been read.", truth),
    studies: said("Possible ones, best first.", list(schema("MatchedStudy"))),
    refused: said("Those that are likely not, with what speaks against them.", list(schema("MatchedStudy"))),
    questions: said("What is still open; the first decides most.", list(schema("MatchQuestion"))),
    facts: said("What was used, with where it comes from: answer, patient, note.", list(anything)),
    doubts: said(
      "What the note or the bundle says that must be asked back.",
      list(
        object(
          {
            variable: text,
            source: text,
            reason: text,
            question: text,
            plausible: object({ low: number, high: number, unit: text }),
          },
          ["variable", "source", "reason", "question"],
        ),
      ),
    ),
  }),
};

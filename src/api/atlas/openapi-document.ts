/** @module The description of our interface in OpenAPI 3.1: served, rendered at `/developers`, and what tests hold answers against. */
import type { OpenApiDocument, Operation, Parameter, Response } from "../../formats/openapi.ts";
import {
  COUNTED_SEARCH_PARAMETERS,
  nctIdParameter,
  PLACE_PARAMETERS,
  SEARCH_PARAMETERS,
  STATISTICS_PARAMETERS,
  SUGGEST_PARAMETERS,
} from "./openapi-parameters.ts";
import { schema, SCHEMAS } from "./openapi-schemas.ts";

const problem = (description: string): Response => ({
  description,
  content: { "application/problem+json": { schema: schema("Problem") } },
});

const REFUSED = problem("A parameter cannot be read; `errors` names it and `next` says what is accepted.");
const NOT_NOW = problem("No answer for now; `Retry-After` says when to ask again.");

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** Name of the schema of the answer; absent where the answer is a file of another kind. */
  readonly answer?: string;
  /** Default: `application/json`. */
  readonly contentType?: string;
  readonly problems?: Readonly<Record<string, Response>>;
}

function read({ answer, contentType = "application/json", problems, ...described }: Described): {
  readonly get: Operation;
} {
  return {
    get: {
      ...described,
      responses: {
        "200": {
          description: "OK",
          content: { [contentType]: { schema: answer === undefined ? { type: "string" } : schema(answer) } },
        },
        "304": { description: "Your copy (`If-None-Match`) is still right." },
        "400": REFUSED,
        ...problems,
        "500": problem("A fault of ours; `next` has the reference for whoever runs this site."),
      },
    },
  };
}

const OF_STUDY: Readonly<Record<string, Response>> = {
  "301": { description: "A former number: `Location` has the present one." },
  "404": problem("There is no such study in this copy."),
};

/** `origin` is where this copy is reached: `https://trials.example.org`; `nctId` a study that is here, for examples. */
export function openApiDocument(origin: string, nctId?: string): OpenApiDocument {
  const ofStudy = [nctIdParameter(nctId)];
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
      "/search": read({
        operationId: "search",
        summary: "Search with exact totals, facets and the nearest site",
        description:
          "Parameters are those of the site's own search page, so an address of one is an address of the other. An unknown one has no effect and stands under `ignored`.",
        parameters: COUNTED_SEARCH_PARAMETERS,
        answer: "SearchAnswer",
        problems: { "503": NOT_NOW },
      }),
      "/suggest": read({
        operationId: "suggest",
        summary: "Names that begin like what was typed",
        description:
          "Conditions, treatments, sponsors and places of studies, with how many studies each has.",
        parameters: SUGGEST_PARAMETERS,
        answer: "Suggestions",
        problems: { "503": NOT_NOW },
      }),
      "/places": read({
        operationId: "places",
        summary: "Places by name or postcode",
        description:
          "What a visitor may mean by a place, best first; a town has the point that `near` takes.",
        parameters: PLACE_PARAMETERS,
        answer: "Places",
        problems: { "503": problem("This copy has no gazetteer.") },
      }),
      "/statistics": read({
        operationId: "statistics",
        summary: "What all studies say in some fields",
        description: "Values with how many studies have them, lengths of lists, ranges of numbers and dates.",
        parameters: STATISTICS_PARAMETERS,
        answer: "Statistics",
        problems: { "503": NOT_NOW },
      }),
      "/studies/{nctId}": read({
        operationId: "study",
        summary: "The card of one study, and when it changed here",
        description: "The whole record stands at the address under `record`, in the registry's own API.",
        parameters: ofStudy,
        answer: "Study",
        problems: OF_STUDY,
      }),
      "/studies/{nctId}/page": read({
        operationId: "studyPage",
        summary: "The study page as data",
        description:
          "What the site's page of the study says, in the same order and words, without markup of its own. Made for other pages to show; within a section, fields may be added.",
        parameters: ofStudy,
        answer: "StudyPage",
        problems: OF_STUDY,
      }),
      "/studies/{nctId}/eligibility": read({
        operationId: "studyEligibility",
        summary: "Who can take part, item by item",
        description:
          "The eligibility text divided into sections and items, each with its place in the original and what was understood of it. No item says that a person is eligible.",
        parameters: ofStudy,
        answer: "Eligibility",
        problems: OF_STUDY,
      }),
      "/studies/{nctId}/eligibility.csv": read({
        operationId: "studyEligibilityTable",
        summary: "What is understood of the criteria, as a table",
        description:
          "One line for each statement about one variable, with limits, unit, time window, and its place in the original.",
        parameters: ofStudy,
        contentType: "text/csv",
        problems: OF_STUDY,
      }),
      "/studies/{nctId}/evidence-variable": read({
        operationId: "studyEvidenceVariable",
        summary: "Who can take part, as a FHIR R5 EvidenceVariable",
        description:
          "One characteristic for each of the registry's own fields and for each criterion, with its logic where it is understood and its words always.",
        parameters: ofStudy,
        contentType: "application/fhir+json",
        problems: OF_STUDY,
      }),
      "/eligibility.csv": read({
        operationId: "eligibilityTable",
        summary: "What is understood of the criteria of all studies of a search, as one table",
        description: "The columns of the table of one study; whatever `page` says, every study found.",
        parameters: SEARCH_PARAMETERS,
        contentType: "text/csv",
        problems: { "503": NOT_NOW },
      }),
      "/match": {
        post: {
          operationId: "match",
          summary: "One person against all studies",
          description:
            "Which studies may fit, with the criteria that speak for and against, quoted, and the question to ask next. Nothing of the request is kept or logged, and the answer is never cached. No answer says that a person is eligible.",
          parameters: [],
          requestBody: {
            required: true,
            description: "What is known about the person, and among which studies to look.",
            content: { "application/json": { schema: schema("MatchBody") } },
          },
          responses: {
            "200": { description: "OK", content: { "application/json": { schema: schema("MatchAnswer") } } },
            "400": problem(
              "Something cannot be read, cannot be right or contradicts itself; `errors` asks it back.",
            ),
            "503": NOT_NOW,
            "500": problem("A fault of ours; `next` has the reference for whoever runs this site."),
          },
        },
      },
    },
    components: { schemas: SCHEMAS },
  };
}

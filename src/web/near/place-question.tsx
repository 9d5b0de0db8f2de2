/** @module The answer to a search whose place is not clear: nothing is searched before it is. */
import type { Context } from "hono";
import type { SearchRequest } from "../../query/search-request.ts";
import { formatSearchUrl, parseSearchUrl } from "../../query/search-url.ts";
import { FORM_FIELDS } from "../components/search-form.tsx";
import type { Suggestion } from "../page-problem.ts";
import { unreadableSearch } from "../routes/unreadable-search.ts";
import { searchFormUrl, searchUrl } from "../urls.ts";
import { sendPage, type WebEnv } from "../web-env.ts";
import type { LengthUnit } from "./length-unit.ts";
import type { PlaceNoteView } from "./place-note.tsx";
import { PlaceQuestionPage } from "./place-question-page.tsx";
import type { NearReading, PlaceLink, PlaceQuestion } from "./read-near.ts";

/** Characters of a typed place that an error page repeats. */
const SHOWN_LENGTH = 80;

/** Asks people; `isForPeople` is false for files, whose readers get an error that names the choices. */
export function askForPlace(
  c: Context<WebEnv>,
  params: URLSearchParams,
  { text, isKnown, choices }: PlaceQuestion,
  { lengthUnit, isForPeople }: { readonly lengthUnit: LengthUnit; readonly isForPeople: boolean },
): Response {
  if (!isForPeople) {
    const labels = choices.map(({ label }) => label).join("; ");
    const message = `${isKnown ? "Several places have this name" : "No such place is known"}. ${labels}`;
    throw unreadableSearch(params, [{ parameter: "near", value: text.slice(0, SHOWN_LENGTH), message }]);
  }
  const rest = new URLSearchParams(params);
  rest.delete("near");
  const parsed = parseSearchUrl(rest);
  if (!parsed.ok) throw unreadableSearch(params, parsed.errors);
  const view = {
    text,
    isKnown,
    choices: choices.map(placeSuggestion),
    request: parsed.request,
    hidden: hiddenFields(parsed.request),
    lengthUnit,
    anywhere: searchUrl(parsed.request),
  };
  return sendPage(c, <PlaceQuestionPage chrome={c.var.chrome} view={view} />, 400);
}

/** What stands above the rows of a search near a place. */
export function placeNoteOf(near: NearReading): PlaceNoteView {
  if (near.kind !== "point") return { others: [] };
  return { place: near.place, others: near.others.map(placeSuggestion) };
}

function placeSuggestion({ label, params }: PlaceLink): Suggestion {
  return { href: `${searchFormUrl}?${params}`, words: label };
}

/** Only the form is on the page: filters travel in hidden fields too. */
function hiddenFields(request: SearchRequest): readonly (readonly [string, string])[] {
  const inForm = new Set(FORM_FIELDS);
  return [...new URLSearchParams(formatSearchUrl({ ...request, page: 1 }))].filter(
    ([name]) => !inForm.has(name),
  );
}

/** @module A place that is not clear is asked back: the form as it was, and what could be meant. */
import type { SearchRequest } from "../../query/search-request.ts";
import type { Chrome } from "../chrome.ts";
import { Layout } from "../components/layout.tsx";
import { SearchForm } from "../components/search-form.tsx";
import type { Suggestion } from "../page-problem.ts";
import { searchFormUrl } from "../urls.ts";
import type { LengthUnit } from "./length-unit.ts";

export interface PlaceQuestionView {
  /** As typed. */
  readonly text: string;
  readonly isKnown: boolean;
  readonly choices: readonly Suggestion[];
  /** Everything that was asked except the place. */
  readonly request: SearchRequest;
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly lengthUnit: LengthUnit;
  /** The same search anywhere. */
  readonly anywhere: string;
}

const SHOWN_LENGTH = 80;

export function PlaceQuestionPage({
  chrome,
  view,
}: {
  readonly chrome: Chrome;
  readonly view: PlaceQuestionView;
}) {
  const text = view.text.length > SHOWN_LENGTH ? `${view.text.slice(0, SHOWN_LENGTH)}…` : view.text;
  const title = view.isKnown ? `Which “${text}”?` : `No place called “${text}” is known here`;
  return (
    <Layout
      chrome={chrome}
      title={title}
      description="The place of this search is not clear."
      canonical={searchFormUrl}
      noindex
      section="search"
      mainClass="search"
      scripts={["islands/use-position.js", "islands/typeahead.js"]}
    >
      <h1>{title}</h1>
      <section aria-label="Places" class="card place-question">
        {view.isKnown && <p>Several places have this name. Nothing has been searched yet: choose one.</p>}
        {!view.isKnown && view.choices.length > 0 && <p>Nothing has been searched yet. Did you mean:</p>}
        {view.choices.length > 0 && (
          <ul>
            {view.choices.map(({ href, words }) => (
              <li key={href}>
                <a href={href}>{words}</a>
              </li>
            ))}
          </ul>
        )}
        <p class="quiet">
          {view.isKnown
            ? "None of them? Add the state or the country, for instance: Springfield, Illinois."
            : advice(text)}{" "}
          You can also <a href={view.anywhere}>search everywhere</a>.
        </p>
      </section>
      <SearchForm
        request={view.request}
        hidden={view.hidden}
        place={view.text}
        lengthUnit={view.lengthUnit}
        more
      />
    </Layout>
  );
}

function advice(text: string): string {
  return /\d/.test(text)
    ? "Postcodes are known for the United States (02115) and for most of Canada (M5V 3L9): type the nearest town instead."
    : "Small villages are missing: type the nearest town, with its state or country.";
}

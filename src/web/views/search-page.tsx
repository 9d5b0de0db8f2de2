/** @module The result of a search: the form, what was asked, the filters, the studies. */
import type { SearchedName } from "../../engine/search-engine.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import type { Card } from "../../study/card.ts";
import type { NctId } from "../../study/nct-id.ts";
import type { Chrome } from "../chrome.ts";
import { AlsoSearched } from "../components/also-searched.tsx";
import { AskedFor, type AskedForProps } from "../components/asked-for.tsx";
import { FilterFields } from "../components/filter-fields.tsx";
import { FilterGroups } from "../components/filter-groups.tsx";
import { Layout } from "../components/layout.tsx";
import { NothingFound, type Way } from "../components/nothing-found.tsx";
import { Pager } from "../components/pager.tsx";
import { ResultTools } from "../components/result-tools.tsx";
import { SEARCH_FORM_ID, SearchForm } from "../components/search-form.tsx";
import { StudyRow } from "../components/study-row.tsx";
import type { LengthUnit } from "../near/length-unit.ts";
import { PlaceNote, type PlaceNoteView } from "../near/place-note.tsx";
import type { Suggestion } from "../page-problem.ts";
import { ResultMapFigure } from "../maps/result-map-figure.tsx";
import type { ResultMap } from "../maps/result-map.ts";
import { searchFormUrl, searchUrl } from "../urls.ts";
import { countedStudies } from "../wording.ts";
import type { FilterGroup } from "./search-filters.ts";

export interface Notice {
  readonly words: string;
  readonly suggestion?: Suggestion;
}

export interface SearchView {
  readonly request: SearchRequest;
  readonly total: number;
  readonly cards: readonly Card[];
  readonly now: Date;
  readonly groups: readonly FilterGroup[];
  readonly criteria: AskedForProps["criteria"];
  /** Parts of the request without a control on the page. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  /** What the visitor must know about how the request was read. */
  readonly notices: readonly Notice[];
  /** Other names for what was typed, which were searched too. */
  readonly alsoSearched: readonly SearchedName[];
  /** Only near a place. */
  readonly place?: PlaceNoteView | undefined;
  /** Near a place: how far each study is. */
  readonly nearest: ReadonlyMap<NctId, string>;
  readonly lengthUnit: LengthUnit;
  /** Where the studies are, if that says more than the result itself. */
  readonly map: ResultMap | undefined;
  /** Only where nothing was found: what each condition left out would find. */
  readonly ways: readonly Way[];
}

export function SearchPage({ chrome, view }: { readonly chrome: Chrome; readonly view: SearchView }) {
  const { request, total, criteria } = view;
  const { page, pageSize } = request;
  const lastPage = Math.max(1, Math.ceil(total / pageSize));
  const urlOfPage = (number: number) => searchUrl({ ...request, page: number });
  const subject = criteria.map(({ label }) => label).join(", ");
  const found = countedStudies(total);
  return (
    <Layout
      chrome={chrome}
      title={`${subject === "" ? "Find trials" : subject}${page > 1 ? `, page ${page}` : ""}`}
      description={`${found} found. Filter by status, place, phase, age and more.`}
      canonical={criteria.length === 0 && page === 1 ? searchFormUrl : urlOfPage(page)}
      noindex={criteria.length > 0 || page > 1}
      section="search"
      mainClass="search"
      scripts={["islands/live-search.js", "islands/typeahead.js", "islands/use-position.js"]}
      {...(page > 1 && { previous: urlOfPage(page - 1) })}
      {...(page < lastPage && { next: urlOfPage(page + 1) })}
    >
      <h1 class="visually-hidden">Find trials</h1>
      <SearchForm request={request} hidden={view.hidden} lengthUnit={view.lengthUnit} more />
      <output id="live-status" class="visually-hidden" />
      <div class="search-columns">
        <details class="filters" id="filters">
          <summary>Filters</summary>
          <section aria-labelledby="filters-heading">
            <h2 id="filters-heading">Filters</h2>
            <a class="skip-filters" href="#results">
              Skip filters
            </a>
            <FilterFields request={request} />
            <div id="filter-groups">
              <FilterGroups groups={view.groups} />
            </div>
            <button type="submit" form={SEARCH_FORM_ID} class="apply">
              Apply filters
            </button>
          </section>
        </details>
        <section
          id="results"
          tabindex={-1}
          aria-label="Results"
          data-found={`${found} found`}
          data-address={searchUrl(request)}
        >
          {view.notices.map(({ words, suggestion }) => (
            <p key={words} class="notice">
              {words} {suggestion && <a href={suggestion.href}>{suggestion.words}</a>}
            </p>
          ))}
          <AskedFor criteria={criteria} />
          {view.place !== undefined && <PlaceNote view={view.place} />}
          <AlsoSearched request={request} names={view.alsoSearched} />
          <div class="list-head">
            <h2>{found}</h2>
            {total > 0 && <p class="quiet">{`Showing ${range(page, pageSize, total)}`}</p>}
          </div>
          {total === 0 ? (
            <NothingFound ways={view.ways} />
          ) : (
            <>
              <ResultTools request={request} />
              {view.map !== undefined && <ResultMapFigure chrome={chrome} map={view.map} />}
              <ol class="studies" start={(page - 1) * pageSize + 1}>
                {view.cards.map((card) => (
                  <li key={card.nctId}>
                    <StudyRow
                      card={card}
                      now={view.now}
                      near={request.near}
                      nearest={view.nearest.get(card.nctId)}
                    />
                  </li>
                ))}
              </ol>
              <Pager page={page} last={lastPage} urlOf={urlOfPage} label="Pages of results" />
            </>
          )}
        </section>
      </div>
    </Layout>
  );
}

function range(page: number, pageSize: number, total: number): string {
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  return `${first.toLocaleString("en-US")} to ${last.toLocaleString("en-US")}`;
}

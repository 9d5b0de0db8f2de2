/** @module The page of one condition, treatment or sponsor: its place among others, its newest studies. */
import type { BrowseDetail } from "../../engine/search-engine.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import type { Card } from "../../study/card.ts";
import type { Chrome } from "../chrome.ts";
import { EntryList } from "../components/entry-list.tsx";
import { Layout } from "../components/layout.tsx";
import { StudyRow } from "../components/study-row.tsx";
import { locationsUrl, searchUrl } from "../urls.ts";
import { countedStudies } from "../wording.ts";
import type { BrowseList } from "./browse-page.tsx";

export interface EntryPageProps {
  readonly chrome: Chrome;
  readonly list: BrowseList;
  readonly detail: BrowseDetail;
  /** Finds the studies of this entry. */
  readonly request: SearchRequest;
  readonly newest: readonly Card[];
  /** Conditions: the countries with most of the studies. */
  readonly countries?: readonly { readonly href: string; readonly words: string; readonly count: number }[];
  readonly now: Date;
}

export function EntryPage(props: EntryPageProps) {
  const { chrome, list, detail, request, newest, countries = [], now } = props;
  const { entry, parents, children } = detail;
  const recruitingRequest = { ...request, status: ["RECRUITING"] };
  const description = `${countedStudies(entry.studies)} of ${entry.label} in the registry, ${entry.recruiting.toLocaleString("en-US")} of them recruiting.`;
  return (
    <Layout
      chrome={chrome}
      title={`${entry.label}: clinical trials`}
      description={description}
      canonical={list.entryUrl(entry)}
      section={list.section}
      mainClass="browse"
    >
      <nav class="breadcrumbs" aria-label="Where you are">
        <ol>
          <li>
            <a href={list.listUrl()}>{list.heading}</a>
          </li>
          {parents.length === 1 &&
            parents.map((parent) => (
              <li key={parent.value}>
                <a href={list.entryUrl(parent)}>{parent.label}</a>
              </li>
            ))}
        </ol>
      </nav>
      <h1>{entry.label}</h1>
      <p class="lead">
        {`${countedStudies(entry.studies)}, ${entry.recruiting.toLocaleString("en-US")} of them recruiting.`}
      </p>
      <p class="actions">
        {entry.recruiting > 0 && (
          <a class="button-link" href={searchUrl(recruitingRequest)}>
            {`Recruiting: ${countedStudies(entry.recruiting)}`}
          </a>
        )}
        <a class="button-link" href={searchUrl(request)}>
          {`All: ${countedStudies(entry.studies)}`}
        </a>
      </p>
      {parents.length > 1 && (
        <section aria-labelledby="broader">
          <h2 id="broader">Broader</h2>
          <EntryList entries={parents} urlOf={list.entryUrl} />
        </section>
      )}
      {children.length > 0 && (
        <section aria-labelledby="narrower">
          <h2 id="narrower">Narrower</h2>
          <EntryList entries={children} urlOf={list.entryUrl} />
        </section>
      )}
      {countries.length > 0 && (
        <section aria-labelledby="where">
          <h2 id="where">By country</h2>
          <ul class="entries">
            {countries.map(({ href, words, count }) => (
              <li key={href}>
                <a href={href}>{words}</a>
                <span class="quiet">{countedStudies(count)}</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={locationsUrl([], { condition: { id: entry.value, label: entry.label } })}>
              {`All countries with studies of ${entry.label}`}
            </a>
          </p>
        </section>
      )}
      {newest.length > 0 && (
        <section aria-labelledby="newest">
          <h2 id="newest">Latest updates</h2>
          <ol class="studies">
            {newest.map((card) => (
              <li key={card.nctId}>
                <StudyRow card={card} now={now} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Layout>
  );
}

/** @module The front page: a search, what is here and how fresh it is, and ways to look around. */
import type { BrowseEntry } from "../../engine/search-engine.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import type { LengthUnit } from "../near/length-unit.ts";
import type { Chrome } from "../chrome.ts";
import { EntryList } from "../components/entry-list.tsx";
import { Layout } from "../components/layout.tsx";
import { SearchForm } from "../components/search-form.tsx";
import {
  aboutTheDataUrl,
  absoluteUrl,
  conditionsUrl,
  conditionUrl,
  homeUrl,
  locationsUrl,
  matchUrl,
  searchUrl,
  sponsorsUrl,
  sponsorUrl,
  treatmentsUrl,
  treatmentUrl,
  whatThisSiteIsNotUrl,
} from "../urls.ts";
import { countedStudies } from "../wording.ts";

export interface HomePageProps {
  readonly chrome: Chrome;
  readonly studies: number;
  readonly recruiting: number;
  /** `3 November 2026`: the registry's own date of these records. */
  readonly dataDate?: string | undefined;
  /** Nothing asked yet. */
  readonly request: SearchRequest;
  readonly lengthUnit: LengthUnit;
  readonly recruitingRequest: SearchRequest;
  readonly conditions: readonly BrowseEntry[];
  readonly treatments: readonly BrowseEntry[];
  readonly sponsors: readonly BrowseEntry[];
  readonly countries: readonly {
    readonly words: string;
    readonly count: number;
    readonly href: string;
  }[];
}

export function HomePage(props: HomePageProps) {
  const { chrome, studies, recruiting, dataDate } = props;
  const description = chrome.invented
    ? `A demonstration of Trial Atlas with ${countedStudies(studies)}, all of them invented.`
    : `Search ${countedStudies(studies)} from ClinicalTrials.gov by condition, treatment and place. No account, no cookies, no tracking.`;
  return (
    <Layout
      chrome={chrome}
      title="Trial Atlas"
      description={description}
      canonical={homeUrl}
      mainClass="home"
      scripts={["islands/typeahead.js", "islands/use-position.js"]}
      jsonLd={{
        "@context": "https://schema.org",
        "@type": "WebSite",
        name: "Trial Atlas",
        url: absoluteUrl(chrome.origin, homeUrl),
        description,
      }}
    >
      <section class="hero">
        <h1>Find a clinical trial</h1>
        <p class="lead">
          {chrome.invented
            ? "Try the search on invented studies. Once the registry is loaded, its studies stand here."
            : "Search the studies of ClinicalTrials.gov, in the registry’s own words, with nothing hidden and nobody paying to be seen first."}
        </p>
        <SearchForm request={props.request} lengthUnit={props.lengthUnit} />
        <p>
          <a
            href={searchUrl(props.recruitingRequest)}
          >{`See all ${countedStudies(recruiting)} recruiting now`}</a>
        </p>
        <p>
          <a href={matchUrl}>Answer a few questions and see which may fit you</a>
        </p>
      </section>

      <section aria-labelledby="here">
        <h2 id="here">What is in here</h2>
        <dl class="figures">
          <div>
            <dt>studies</dt>
            <dd>{studies.toLocaleString("en-US")}</dd>
          </div>
          <div>
            <dt>recruiting now</dt>
            <dd>{recruiting.toLocaleString("en-US")}</dd>
          </div>
          {dataDate !== undefined && (
            <div>
              <dt>date of the registry’s records</dt>
              <dd>{dataDate}</dd>
            </div>
          )}
        </dl>
        <p>
          What a study writes about itself can be old or wrong. Every status here is shown with the date it
          was reported. <a href={aboutTheDataUrl}>How fresh are the records?</a>
        </p>
      </section>

      <div class="ways">
        <section aria-labelledby="by-condition">
          <h2 id="by-condition">By condition</h2>
          <EntryList entries={props.conditions} urlOf={({ value, label }) => conditionUrl(value, label)} />
          <p>
            <a href={conditionsUrl()}>All conditions</a>
          </p>
        </section>
        <section aria-labelledby="by-treatment">
          <h2 id="by-treatment">By treatment</h2>
          <EntryList entries={props.treatments} urlOf={({ value }) => treatmentUrl(value)} />
          <p>
            <a href={treatmentsUrl()}>All treatments</a>
          </p>
        </section>
        <section aria-labelledby="by-place">
          <h2 id="by-place">By place</h2>
          <ul class="entries">
            {props.countries.map(({ words, count, href }) => (
              <li key={words}>
                <a href={href}>{words}</a>
                <span class="quiet">{countedStudies(count)}</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={locationsUrl()}>All countries</a>
          </p>
        </section>
        <section aria-labelledby="by-sponsor">
          <h2 id="by-sponsor">By sponsor</h2>
          <EntryList entries={props.sponsors} urlOf={({ value }) => sponsorUrl(value)} />
          <p>
            <a href={sponsorsUrl()}>All sponsors</a>
          </p>
        </section>
      </div>

      <section aria-labelledby="before" class="card">
        <h2 id="before">Before you decide</h2>
        <p>
          A study that is listed here has not been recommended, checked or approved by this site. Talk with
          your doctor, and ask the study team: every study page says how to reach them.{" "}
          <a href={whatThisSiteIsNotUrl}>What this site is not</a>
        </p>
      </section>
    </Layout>
  );
}

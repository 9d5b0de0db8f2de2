/** @module The page of one study: everything its record says, in an order that serves the reader. */
import type { ComponentChildren } from "preact";
import type { Chrome } from "../chrome.ts";
import { Layout } from "../components/layout.tsx";
import { StatusBadge } from "../components/status-badge.tsx";
import { whatThisSiteIsNotUrl } from "../urls.ts";
import { Contacts, SourceNote } from "./contacts-section.tsx";
import { Design } from "./design.tsx";
import { Eligibility } from "./eligibility.tsx";
import { Facts, Value } from "./facts.tsx";
import { Fold } from "./fold.tsx";
import { Outcomes } from "./outcomes.tsx";
import { Documents, References } from "./references.tsx";
import { RegistryText } from "./registry-text.tsx";
import { Results } from "./results/results.tsx";
import { SitesByDistance } from "./sites-by-distance.tsx";
import { Sites } from "./sites.tsx";
import type { StudyView } from "./study-view.ts";
import { TermExplanations } from "./term.tsx";
import { termsOn } from "./terms-on-page.ts";
import { Timeline } from "./timeline.tsx";

export interface StudyPageProps {
  readonly chrome: Chrome;
  readonly view: StudyView;
  readonly canonical: string;
  readonly jsonLd?: Readonly<Record<string, unknown>>;
  readonly links: StudyLinks;
  /** Of the sites. */
  readonly map?: ComponentChildren;
  /** Everything unfolded, for paper. */
  readonly print: boolean;
}

/** Addresses around the study. */
export interface StudyLinks {
  /** The record at its source; absent where the study is invented. */
  readonly registry?: string;
  readonly print: string;
  /** The page without a place to be near to. */
  readonly sitesByCountry?: string;
  /** Recruiting studies of the same conditions. */
  readonly similar?: string;
}

/** A full description longer than this (characters) is folded, so that who can take part comes into sight. */
const LONG_DESCRIPTION = 1500;

export function StudyPage(props: StudyPageProps) {
  const { chrome, view, print } = props;
  const { overview } = view;
  return (
    <Layout
      chrome={chrome}
      title={overview.title}
      description={view.description}
      canonical={props.canonical}
      jsonLd={props.jsonLd}
      mainClass="study"
    >
      <article>
        <header class="study-head">
          <h1>{overview.title}</h1>
          {overview.sponsor !== undefined && (
            <div class="sponsor">
              <span class="avatar" aria-hidden="true">
                {overview.sponsor.initial}
              </span>
              <p>{overview.sponsor.name}</p>
            </div>
          )}
          <p>
            <StatusBadge tone={overview.status.tone} words={overview.status.sentence} />
          </p>
          {overview.notices.map((notice) => (
            <div key={notice.heading} class="notice">
              <h2>{notice.heading}</h2>
              <Value value={notice.text} />
            </div>
          ))}
          <Glance view={view} links={props.links} />
          <Facts facts={overview.summary} />
          <Facts facts={overview.names} />
        </header>
        <Contents view={view} />
        <Body view={view} links={props.links} map={props.map} print={print} />
        <footer class="study-foot">
          <SourceNote links={props.links} />
          <p class="quiet">
            A listing is no endorsement, and nothing here is medical advice:{" "}
            <a href={whatThisSiteIsNotUrl}>what this site is not</a>.
          </p>
        </footer>
      </article>
      <TermExplanations ids={termsOn(view)} />
    </Layout>
  );
}

function Glance({ view, links }: { readonly view: StudyView; readonly links: StudyLinks }) {
  const { tone } = view.overview.status;
  const mayJoin = tone === "open" || tone === "soon";
  return (
    <section class="glance" aria-labelledby="glance">
      <h2 id="glance">At a glance</h2>
      {view.glance.length > 0 && (
        <ul>
          {view.glance.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p class="next-step no-print">
        {mayJoin ? (
          <>
            <strong>Thinking about taking part?</strong> Talk to your doctor, then{" "}
            <a href="#contacts">contact the study team</a>. Only they can say whether it is right for you.
          </>
        ) : (
          <>
            The record does not show that this study takes in new people now.{" "}
            <a href="#contacts">The study team</a> or your doctor can tell you more.
          </>
        )}
        {links.similar !== undefined && (
          <>
            {" "}
            <a href={links.similar}>Find studies that are recruiting</a> for the same condition.
          </>
        )}
      </p>
    </section>
  );
}

interface Section {
  readonly id: string;
  readonly heading: string;
}

/** The sections that this study has, in page order. */
function sectionsOf(view: StudyView): readonly Section[] {
  const section = (present: boolean, id: string, heading: string) => (present ? [{ id, heading }] : []);
  return [
    ...section(true, "details", "Details and patient eligibility"),
    ...section(true, "design", "Trial design"),
    ...section(view.outcomes.length > 0, "outcomes", "What is measured"),
    ...section(true, "contacts", "Trial contacts and locations"),
    ...section(view.timeline.dates.length > 0, "timeline", "Dates"),
    ...section(view.results !== undefined || view.resultsElsewhere, "results", "Results"),
    ...section(view.people.facts.length > 0, "people", "Who runs the study"),
    ...section(hasPapers(view), "papers", "Documents and publications"),
    ...section(view.sharing.length > 0, "sharing", "Data sharing"),
    ...section(hasRecord(view), "record", "Record and reporting"),
  ];
}

function hasPapers({ documents, references }: StudyView): boolean {
  const { publications, links, available } = references;
  return (
    documents.documents.length + publications.length + links.length + available.length > 0 || documents.noSap
  );
}

function hasRecord({ oversight, indexTerms, reporting }: StudyView): boolean {
  return oversight.length + indexTerms.length + reporting.length > 0;
}

function Contents({ view }: { readonly view: StudyView }) {
  return (
    <nav class="contents no-print" aria-labelledby="on-this-page">
      <h2 id="on-this-page">On this page</h2>
      <ul>
        {sectionsOf(view).map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type BodyProps = Pick<StudyPageProps, "view" | "links" | "map" | "print">;

function Body({ view, links, map, print }: BodyProps) {
  const contents: Readonly<Record<string, ComponentChildren>> = {
    details: <Details view={view} print={print} />,
    design: <Design design={view.design} />,
    outcomes: <Outcomes lists={view.outcomes} open={print} />,
    timeline: <Timeline timeline={view.timeline} />,
    results:
      view.results === undefined ? (
        <p>
          Results have been reported to the registry, but are not in this copy of the record.{" "}
          <a href={links.registry}>See them at ClinicalTrials.gov</a>.
        </p>
      ) : (
        <Results results={view.results} open={print} />
      ),
    people: <Facts facts={view.people.facts} />,
    papers: (
      <>
        <Documents documents={view.documents} />
        <References references={view.references} open={print} />
      </>
    ),
    sharing: <Facts facts={view.sharing} />,
    record: <Record view={view} print={print} />,
    contacts: (
      <>
        <Contacts people={view.people} sites={view.sites} />
        {map}
        {view.sitesNear === undefined ? (
          <Sites sites={view.sites} open={print} />
        ) : (
          <SitesByDistance sites={view.sitesNear} byCountry={links.sitesByCountry} open={print} />
        )}
      </>
    ),
  };
  return (
    <>
      {sectionsOf(view).map(({ id, heading }) => (
        <section key={id} class="study-section" aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {contents[id]}
        </section>
      ))}
    </>
  );
}

function Details({ view, print }: { readonly view: StudyView; readonly print: boolean }) {
  const { about, fullDescription } = view;
  return (
    <>
      {about !== undefined && (
        <>
          <h3>About</h3>
          <RegistryText markup={about} />
        </>
      )}
      {fullDescription !== undefined && <FullDescription markup={fullDescription} print={print} />}
      <Eligibility eligibility={view.eligibility} open={print} />
    </>
  );
}

function FullDescription({ markup, print }: { readonly markup: string; readonly print: boolean }) {
  const text = <RegistryText markup={markup} />;
  if (markup.length > LONG_DESCRIPTION) {
    return (
      <Fold heading="Full description" open={print}>
        {text}
      </Fold>
    );
  }
  return (
    <>
      <h3>Full description</h3>
      {text}
    </>
  );
}

function Record({ view, print }: { readonly view: StudyView; readonly print: boolean }) {
  const parts = [
    { heading: "Oversight", facts: view.oversight },
    { heading: "Keywords and medical terms", facts: view.indexTerms },
    { heading: "Submissions and reporting", facts: view.reporting },
  ];
  return (
    <>
      {parts.map(
        ({ heading, facts }) =>
          facts.length > 0 && (
            <Fold key={heading} heading={heading} open={print}>
              <Facts facts={facts} />
            </Fold>
          ),
      )}
    </>
  );
}

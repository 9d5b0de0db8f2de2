/** @module For those who write programs: both interfaces, with examples that answer when clicked. */
import type { Chrome } from "../chrome.ts";
import { Layout } from "../components/layout.tsx";
import { absoluteUrl, developersUrl } from "../urls.ts";

interface Example {
  readonly path: string;
  readonly words: string;
}

const OURS: readonly Example[] = [
  {
    path: "/api/atlas/v1/search?cond=asthma&status=recruiting&facets=status,phase,country&per=10",
    words: "A search with its exact total and facets. Parameters are those of the search page.",
  },
  {
    path: "/api/atlas/v1/search?cond=breast+cancer&near=48.8566,2.3522&radius=80km&sort=distance&per=10",
    words: "Nearest first; each study with the site that is near.",
  },
  { path: "/api/atlas/v1/suggest?text=asth&kinds=condition", words: "Names that begin like what was typed." },
  { path: "/api/atlas/v1/places?text=portland", words: "Places of that name." },
  { path: "/api/atlas/v1/openapi.json", words: "The whole interface as OpenAPI 3.1." },
];

const OF_STUDY: readonly Example[] = [
  { path: "/api/atlas/v1/studies/{nctId}", words: "The card of a study, and when it changed here." },
  {
    path: "/api/atlas/v1/studies/{nctId}/eligibility",
    words:
      "Who can take part: the text divided into sections and items, each with its place in the original.",
  },
];

const REGISTRY: readonly Example[] = [
  {
    path: "/api/v2/studies?query.cond=asthma&filter.overallStatus=RECRUITING&fields=NCTId|BriefTitle&countTotal=true&pageSize=5",
    words: "A page of studies; nextPageToken leads on.",
  },
  { path: "/api/v2/studies?format=csv&query.cond=asthma&pageSize=20", words: "The same as CSV." },
  { path: "/api/v2/stats/field/values?fields=OverallStatus|Phase", words: "How often each value occurs." },
  { path: "/api/v2/studies/metadata", words: "Every field of a record." },
  { path: "/api/v2/version", words: "Of when the data are." },
];

/** `nctId`: a study that is here, for the examples about one. */
export function DevelopersPage({ chrome, nctId }: { readonly chrome: Chrome; readonly nctId?: string }) {
  const ofStudy = nctId === undefined ? [] : OF_STUDY;
  const withId = ofStudy.map(({ path, words }) => ({ path: path.replace("{nctId}", nctId ?? ""), words }));
  return (
    <Layout
      chrome={chrome}
      title="For developers"
      description="Everything on this site as JSON, and ClinicalTrials.gov's API v2 on this copy of the registry."
      canonical={developersUrl}
      mainClass="prose"
    >
      <h1>For developers</h1>
      <p class="lead">
        Everything on this site can be read by programs: no key, no registration. What programs ask for is not
        logged either.
      </p>
      <h2>ClinicalTrials.gov’s API v2</h2>
      <p>
        Programs that speak to ClinicalTrials.gov work here unchanged. Replace{" "}
        <code>https://clinicaltrials.gov/api/v2</code> by <code>{absoluteUrl(chrome.origin, "/api/v2")}</code>
        .
      </p>
      <Examples examples={REGISTRY} />
      <p>
        The whole registry as one file: <code>/api/v2/studies/download?format=json.zip</code> (several
        gigabytes).
      </p>
      <h2>Our own interface</h2>
      <p>
        Answers are JSON, errors are problem details (RFC 9457) that say what to do next. Every answer carries
        an ETag: send it back as <code>If-None-Match</code> and get 304 until the data change.
      </p>
      <Examples examples={[...OURS, ...withId]} />
    </Layout>
  );
}

function Examples({ examples }: { readonly examples: readonly Example[] }) {
  return (
    <ul>
      {examples.map(({ path, words }) => (
        <li key={path}>
          {words}
          <br />
          <a href={path.replaceAll("|", "%7C")}>
            <code>{path}</code>
          </a>
        </li>
      ))}
    </ul>
  );
}

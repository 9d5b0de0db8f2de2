/** @module For those who write programs: both interfaces, with examples that answer when clicked. */
import type { OpenApiDocument } from "../../formats/openapi.ts";
import type { Chrome } from "../chrome.ts";
import { Layout } from "../components/layout.tsx";
import { OperationSection } from "../developers/operation-section.tsx";
import { SchemaFields } from "../developers/schema-fields.tsx";
import { schemaAnchor } from "../developers/schema-words.tsx";
import { absoluteUrl, developersUrl } from "../urls.ts";

interface Example {
  readonly path: string;
  readonly words: string;
}

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

export interface DevelopersPageProps {
  readonly chrome: Chrome;
  /** The description of our own interface; absent where only pages are served. */
  readonly document?: OpenApiDocument;
}

export function DevelopersPage({ chrome, document }: DevelopersPageProps) {
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
      {document !== undefined && <OwnInterface document={document} />}
    </Layout>
  );
}

const METHODS = [
  ["GET", "get"],
  ["POST", "post"],
] as const;

function OwnInterface({ document }: { readonly document: OpenApiDocument }) {
  const base = new URL(document.servers[0]?.url ?? "").pathname;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap(([method, key]) => {
      const operation = item[key];
      return operation === undefined ? [] : [{ method, path, operation }];
    }),
  );
  return (
    <>
      <h2>Our own interface</h2>
      <p>
        {document.info.description} Scripts of other sites may read it (CORS). Errors are problem details (RFC
        9457) that say what to do next. Every answer to GET carries an ETag: send it back as{" "}
        <code>If-None-Match</code> and get 304 until the data change. All of it as OpenAPI 3.1:{" "}
        <a href={`${base}/openapi.json`}>
          <code>{base}/openapi.json</code>
        </a>
      </p>
      <nav aria-label="Operations">
        <ul>
          {operations.map(({ method, path, operation }) => (
            <li key={operation.operationId}>
              <a href={`#${operation.operationId}`}>
                <code>
                  {method} {path}
                </code>
              </a>{" "}
              {operation.summary}
            </li>
          ))}
        </ul>
      </nav>
      {operations.map((described) => (
        <OperationSection key={described.operation.operationId} {...described} base={base} />
      ))}
      <h2>What stands in the answers</h2>
      {Object.entries(document.components.schemas).map(([name, schema]) => (
        <section key={name} class="api" aria-labelledby={schemaAnchor(name)}>
          <h3 id={schemaAnchor(name)}>{name}</h3>
          <SchemaFields schema={schema} />
        </section>
      ))}
    </>
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

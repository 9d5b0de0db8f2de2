/** @module Where the records come from, how fresh and how complete they are. */
import type { Chrome } from "../chrome.ts";
import { Layout } from "../components/layout.tsx";
import { aboutTheDataUrl } from "../urls.ts";
import { counted, countedStudies } from "../wording.ts";

interface QuarantinedRecord {
  readonly source: string;
  readonly nctId?: string | undefined;
  readonly reason: string;
}

export interface AboutTheDataPageProps {
  readonly chrome: Chrome;
  readonly studies: number;
  readonly searchable: number;
  readonly dataVersion: string;
  readonly dataDate?: string | undefined;
  readonly source?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly progress?: string | undefined;
  readonly lastError?: string | undefined;
  readonly nextRunAt?: string | undefined;
  readonly quarantined: number;
  /** The first of them. */
  readonly quarantine: readonly QuarantinedRecord[];
  readonly byStatus: readonly { readonly words: string; readonly count: number }[];
}

export function AboutTheDataPage(props: AboutTheDataPageProps) {
  const { chrome, studies, searchable, quarantined, quarantine } = props;
  return (
    <Layout
      chrome={chrome}
      title="About the data"
      description="Where the study records come from, how fresh they are, and what is missing."
      canonical={aboutTheDataUrl}
      section="about"
      mainClass="prose"
    >
      <h1>About the data</h1>
      {chrome.invented ? (
        <p class="lead">
          The studies on this site are invented by a program, to show how the site works. No such study
          exists.
        </p>
      ) : (
        <p class="lead">
          The records come from <a href="https://clinicaltrials.gov/">ClinicalTrials.gov</a>, the registry of
          the U.S. National Library of Medicine. Those who run a study write its record and keep it up to
          date, or do not.
        </p>
      )}

      <h2>What is here now</h2>
      <dl class="facts">
        <dt>Studies</dt>
        <dd>{studies.toLocaleString("en-US")}</dd>
        {searchable !== studies && (
          <>
            <dt>Of these in the search</dt>
            <dd>{`${searchable.toLocaleString("en-US")}; the others follow in a moment`}</dd>
          </>
        )}
        {props.dataDate !== undefined && (
          <>
            <dt>The registry’s own date of these data</dt>
            <dd>{props.dataDate}</dd>
          </>
        )}
        {props.updatedAt !== undefined && (
          <>
            <dt>Last change here</dt>
            <dd>{props.updatedAt}</dd>
          </>
        )}
        {props.source !== undefined && (
          <>
            <dt>Fetched from</dt>
            <dd>{props.source}</dd>
          </>
        )}
        {props.progress !== undefined && (
          <>
            <dt>Update</dt>
            <dd>{props.progress}</dd>
          </>
        )}
        {props.lastError !== undefined && (
          <>
            <dt>Last difficulty</dt>
            <dd>{props.lastError}</dd>
          </>
        )}
        {props.nextRunAt !== undefined && (
          <>
            <dt>Next update</dt>
            <dd>{props.nextRunAt}</dd>
          </>
        )}
        <dt>Data version</dt>
        <dd>{props.dataVersion}</dd>
      </dl>

      {props.byStatus.length > 0 && (
        <>
          <h2>Studies by status</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">Status</th>
                <th scope="col">Studies</th>
              </tr>
            </thead>
            <tbody>
              {props.byStatus.map(({ words, count }) => (
                <tr key={words}>
                  <th scope="row">{words}</th>
                  <td>{count.toLocaleString("en-US")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}

      <h2>How far to trust a record</h2>
      <p>
        A record tells what its authors last reported. A study can have filled its places, moved or stopped
        without its record saying so yet. That is why every status on this site carries the date on which it
        was reported, and why a study that nobody has confirmed for two years is marked as doubtful.
      </p>
      <p>
        The registry checks the form of a record, not the science of the study. Its texts are shown in full
        and unchanged; where this site arranges them, for instance inclusion and exclusion criteria, the
        original text is on the same page.
      </p>
      <p>
        New and changed records appear on the registry from Monday to Friday; this site fetches them
        afterwards and keeps the earlier versions.
      </p>

      <h2>What is missing</h2>
      <p>
        Studies that are registered only elsewhere, for instance in the European Union, China or Japan, are
        not here. Studies that the registry withholds are listed by number only.
      </p>
      {quarantined === 0 ? (
        <p>Every record that was received could be read.</p>
      ) : (
        <>
          <p>
            {`${counted(quarantined, "record")} could not be read and ${quarantined === 1 ? "is" : "are"} kept aside, with the reason:`}
          </p>
          <ul>
            {quarantine.map(({ source, nctId, reason }) => (
              <li key={`${source} ${nctId ?? ""} ${reason}`}>{`${nctId ?? source}: ${reason}`}</li>
            ))}
          </ul>
          {quarantined > quarantine.length && (
            <p>{`And ${countedStudies(quarantined - quarantine.length)} more.`}</p>
          )}
        </>
      )}

      <h2 id="places">Places and distances</h2>
      <p>
        The registry gives a site the coordinates of its city, hardly ever those of its building. So every
        distance on this site is approximate: two hospitals of one city are equally far. A site whose record
        has no coordinates gets those of the city that it names, and wherever its distance is shown the page
        says so; where the city is not known either, the site is not found by distance. At times the registry
        takes the coordinates of another place of the same name: it puts many sites in Rome, Munich, Milan and
        Frankfurt hundreds of kilometres away. Coordinates more than 50 km from the city that a record names
        are not followed where that name leaves no doubt; the page says that too.
      </p>
      <p>
        What you type is looked up on this site’s own machine, in names and positions of places of 500 people
        and more from <a href="https://www.geonames.org/">GeoNames</a> (
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; shortened and rearranged here),
        in the centres of ZIP code areas of the United States Census Bureau, in points of Canada’s forward
        sortation areas (the first three characters of a postcode) from{" "}
        <a href="https://github.com/davglass/zipcodes">zipcodes</a> (BSD licence; those that cannot be right
        are left out), and in names of countries from the <a href="https://cldr.unicode.org/">Unicode CLDR</a>
        . Postcodes of other countries are not known here.
      </p>
      <p>
        Maps are drawn from <a href="https://www.naturalearthdata.com/">Natural Earth</a> and, for the states
        of the United States, from the Census Bureau; both are in the public domain, and both come from this
        site.
      </p>

      <h2>Terms of use of the data</h2>
      <p>
        Registry records are published by the National Library of Medicine for everybody’s use, under the{" "}
        <a href="https://clinicaltrials.gov/about-site/terms-conditions">terms of ClinicalTrials.gov</a>. This
        site is not run or endorsed by the library.
      </p>
    </Layout>
  );
}

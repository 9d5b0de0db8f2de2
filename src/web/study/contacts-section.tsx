/** @module Whom to ask, how many sites there are, and where all this comes from. */
import { Contact } from "./contact.tsx";
import type { PeopleView } from "./people-view.ts";
import type { SitesView } from "./sites-view.ts";
import type { StudyLinks } from "./study-page.tsx";

interface ContactsProps {
  readonly people: PeopleView;
  readonly sites: SitesView;
}

export function Contacts({ people, sites }: ContactsProps) {
  return (
    <>
      <div class="site-count">
        <p>
          <strong>{sites.count.toLocaleString("en-US")}</strong>
        </p>
        <p>{siteWords(sites)}</p>
      </div>
      {people.contacts.length === 0 ? (
        <p>
          The record names no contact for the study as a whole.
          {sites.withContact > 0 && " Sites below name their own."}
        </p>
      ) : (
        <div class="card central-contacts">
          <h3>Study contact</h3>
          <ul class="contacts">
            {people.contacts.map((contact, index) => (
              <li key={index}>
                <Contact contact={contact} />
              </li>
            ))}
          </ul>
          <p class="quiet">Have the number of the study at hand when you call or write.</p>
        </div>
      )}
    </>
  );
}

function siteWords({ count, countries }: SitesView): string {
  if (count === 0) return "sites: the record lists none";
  const where = `in ${countries.length} ${countries.length === 1 ? "country" : "countries"}`;
  return `${count === 1 ? "site" : "sites"} ${countries.length === 1 ? `in ${countries[0]?.name}` : where}`;
}

export function SourceNote({ links }: { readonly links: StudyLinks }) {
  return (
    <>
      {links.registry === undefined ? (
        <p>This study is invented: it stands in no registry.</p>
      ) : (
        <p>Data sourced from clinicaltrials.gov</p>
      )}
      <p class="no-print">
        {links.registry !== undefined && (
          <>
            <a href={links.registry}>This record at ClinicalTrials.gov</a> ·{" "}
          </>
        )}
        <a href={links.print}>Print this page with everything unfolded</a>
      </p>
    </>
  );
}

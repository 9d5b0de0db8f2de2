/** @module The sites of a study: a fold for each country, closed sites in a fold of their own. */
import { Contact } from "./contact.tsx";
import type { CountryView, SitesView, SiteView, StateView } from "./sites-view.ts";

/** Up to this many sites every country is open from the start. */
const FEW_SITES = 12;

export function Sites({ sites, open }: { readonly sites: SitesView; readonly open: boolean }) {
  const few = sites.count <= FEW_SITES || sites.countries.length === 1;
  return (
    <>
      {sites.count > 0 && sites.noSiteStatus && (
        <p class="quiet">The record does not say of any single site whether it takes people in.</p>
      )}
      {sites.count > 0 && !sites.noSiteStatus && sites.statusVerified !== undefined && (
        <p class="quiet">Statuses of sites are as the record was last verified: {sites.statusVerified}.</p>
      )}
      {sites.countries.map((country) => (
        <details key={country.name} class="country" open={open || (few && sites.count <= 4 * FEW_SITES)}>
          <summary>
            <h3>{country.name}</h3> <span class="quiet">{country.countWords}</span>
          </summary>
          <Country country={country} open={open} />
        </details>
      ))}
      {sites.removedCountries.length > 0 && (
        <p class="quiet">
          No longer part of the study, but once listed: {sites.removedCountries.join(", ")}.
        </p>
      )}
    </>
  );
}

function Country({ country, open }: { readonly country: CountryView; readonly open: boolean }) {
  const { states, closedStates, closedCount } = country;
  return (
    <>
      <States states={states} />
      {closedCount > 0 && (
        <details class="closed-sites" open={open}>
          <summary>
            {closedCount.toLocaleString("en-US")} {closedCount === 1 ? "site" : "sites"} in {country.name}{" "}
            that {closedCount === 1 ? "does" : "do"} not take people in
          </summary>
          <States states={closedStates} />
        </details>
      )}
    </>
  );
}

function States({ states }: { readonly states: readonly StateView[] }) {
  return states.map((state) => (
    <div key={state.name ?? ""} class="state">
      {state.name !== undefined && <h4>{state.name}</h4>}
      <dl class="cities">
        {state.cities.map((city) => (
          <>
            <dt>{city.name}</dt>
            {city.sites.map((site, index) => (
              <dd key={index}>
                <Site site={site} />
              </dd>
            ))}
          </>
        ))}
      </dl>
    </div>
  ));
}

export function Site({ site }: { readonly site: SiteView }) {
  return (
    <>
      {site.facility !== undefined && <span>{site.facility}</span>}
      {site.zip !== undefined && <span class="quiet"> {site.zip}</span>}
      {site.facility === undefined && site.zip === undefined && <span>Site without a name</span>}
      {site.status !== undefined && (
        <span class={site.isOpen ? "site-status site-open" : "site-status"}> {site.status}</span>
      )}
      {site.contacts.map((contact, index) => (
        <Contact key={index} contact={contact} />
      ))}
    </>
  );
}

/** @module Where the study takes place: sites by country, state and city, those that may still take people in first. */
import { presentCountryName } from "../../study/country.ts";
import { wordsFor } from "../../study/enumerations.ts";
import { formatPartialDate } from "../../study/partial-date.ts";
import { statusWords } from "../../study/status.ts";
import type { Location, Study } from "../../study/study.ts";
import { counted } from "../wording.ts";
import { groupBy } from "./group-by.ts";
import { contactView, type ContactView } from "./people-view.ts";

export interface SitesView {
  /** Every site of the record. */
  readonly count: number;
  readonly countries: readonly CountryView[];
  /** Said once instead of at each site, where no site has a status. */
  readonly noSiteStatus: boolean;
  /** When the statuses of sites were last confirmed, with the whole record: `November 2026`. */
  readonly statusVerified?: string;
  /** Sites that name somebody to ask. */
  readonly withContact: number;
  readonly removedCountries: readonly string[];
}

export interface CountryView {
  readonly name: string;
  readonly count: number;
  /** "12 sites, 3 recruiting" */
  readonly countWords: string;
  /** Sites that are, may be or will be open. */
  readonly states: readonly StateView[];
  /** Sites that the record calls closed. */
  readonly closedStates: readonly StateView[];
  readonly closedCount: number;
}

export interface StateView {
  /** Absent for the sites of a country without states, and for those whose state is not given. */
  readonly name: string | undefined;
  readonly cities: readonly { readonly name: string; readonly sites: readonly SiteView[] }[];
}

export interface SiteView {
  readonly facility?: string;
  /** Postcode. */
  readonly zip?: string;
  /** Absent where no site of the study has a status. */
  readonly status?: string;
  readonly isOpen: boolean;
  readonly contacts: readonly ContactView[];
}

const CLOSED: ReadonlySet<string> = new Set([
  "ACTIVE_NOT_RECRUITING",
  "COMPLETED",
  "SUSPENDED",
  "TERMINATED",
  "WITHDRAWN",
]);

/** Whether the record says of the site itself that it takes nobody in; a site without a status is not closed. */
export function isClosedSite({ status }: Location): boolean {
  return status !== undefined && CLOSED.has(status);
}

const BY_NAME = new Intl.Collator("en", { sensitivity: "base", numeric: true });

export function sitesView(study: Study): SitesView {
  const locations = study.protocolSection.contactsLocationsModule?.locations ?? [];
  const noSiteStatus = locations.every(({ status }) => status === undefined);
  const verified = study.protocolSection.statusModule?.statusVerifiedDate;
  const byCountry = groupBy(locations, ({ country }) =>
    country === undefined ? "Country not stated" : presentCountryName(country),
  );
  return {
    count: locations.length,
    countries: [...byCountry]
      .map(([name, sites]) => countryView(name, sites, noSiteStatus))
      .sort((a, b) => BY_NAME.compare(a.name, b.name)),
    noSiteStatus,
    ...(verified !== undefined && { statusVerified: formatPartialDate(verified) }),
    withContact: locations.filter(({ contacts = [] }) => contacts.length > 0).length,
    removedCountries: (study.derivedSection?.miscInfoModule?.removedCountries ?? []).map(presentCountryName),
  };
}

function countryView(name: string, sites: readonly Location[], noSiteStatus: boolean): CountryView {
  const closed = sites.filter(isClosedSite);
  const rest = sites.filter((site) => !closed.includes(site));
  return {
    name,
    count: sites.length,
    countWords: countWords(sites),
    states: statesOf(rest, noSiteStatus),
    closedStates: statesOf(closed, noSiteStatus),
    closedCount: closed.length,
  };
}

/** "12 sites: 3 recruiting, 8 completed, 1 with status not reported"; the number alone where no site has a status. */
function countWords(sites: readonly Location[]): string {
  const total = counted(sites.length, "site");
  const byStatus = [...groupBy(sites, ({ status }) => status)];
  if (byStatus.length === 1) {
    const [[status] = []] = byStatus;
    if (status === undefined) return total;
    return `${total}, ${sites.length === 1 ? "" : "all "}${statusWords(status).toLowerCase()}`;
  }
  const parts = byStatus.map(([status, group]) =>
    status === undefined
      ? `${group.length} with status not reported`
      : `${group.length} ${statusWords(status).toLowerCase()}`,
  );
  return `${total}: ${parts.join(", ")}`;
}

function statesOf(sites: readonly Location[], noSiteStatus: boolean): readonly StateView[] {
  return byName(groupBy(sites, ({ state }) => state ?? "")).map(([state, inState]) => ({
    name: state === "" ? undefined : state,
    cities: byName(groupBy(inState, ({ city }) => city ?? "")).map(([city, inCity]) => ({
      name: city === "" ? "City not stated" : city,
      sites: inCity.map((site) => siteView(site, noSiteStatus)),
    })),
  }));
}

function byName(groups: ReadonlyMap<string, readonly Location[]>): [string, readonly Location[]][] {
  return [...groups].sort(([a], [b]) => BY_NAME.compare(a, b));
}

/** One site; `noSiteStatus` where none of the study has a status, so that this is said once for all. */
export function siteView(site: Location, noSiteStatus: boolean): SiteView {
  const { facility, zip, status, contacts = [] } = site;
  return {
    ...(facility !== undefined && { facility }),
    ...(zip !== undefined && { zip }),
    ...(!noSiteStatus && {
      status:
        status === undefined ? "This site's status is not reported" : wordsFor("RecruitmentStatus", status),
    }),
    isOpen: status === "RECRUITING" || status === "AVAILABLE",
    contacts: contacts.flatMap((contact) => contactView(contact) ?? []),
  };
}

/**
 * @module What the structured conditions of a `SearchRequest` mean, in plain predicates. Engines, alerts and
 * tests decide by these and by nothing else; text conditions (`text`, `advanced`) are not judged here.
 */
import { ageFits } from "../study/age.ts";
import { presentCountryName } from "../study/country.ts";
import { foldText } from "../study/fold.ts";
import { distanceKm } from "../study/geo-distance.ts";
import { presentMeshId } from "../study/mesh-id.ts";
import { firstDay, lastDay, parsePartialDate } from "../study/partial-date.ts";
import { sitePoint } from "../study/site-point.ts";
import type { LocateCity } from "../study/site-point.ts";
import type { Location, Study } from "../study/study.ts";
import type { DateRange, SearchRequest } from "./search-request.ts";

/** A site as conditions see it: names folded, the country under its present name. */
interface SiteFacts {
  readonly status?: string;
  readonly country?: string;
  readonly state?: string;
  readonly city?: string;
  readonly facility?: string;
  readonly point?: { readonly lat: number; readonly lon: number };
}

/** What structured conditions look at besides names and sites. */
export interface CodedFacts {
  readonly overallStatus?: string;
  readonly phases: readonly string[];
  readonly studyType?: string;
  readonly primaryPurpose?: string;
  readonly minimumAge?: string;
  readonly maximumAge?: string;
  readonly sex?: string;
  readonly healthyVolunteers?: boolean;
  readonly leadSponsorClass?: string;
  readonly hasResults: boolean;
  readonly startDate?: string;
  readonly lastUpdatePostDate?: string;
}

/** What structured conditions look at, taken out of a study once; an engine may keep it beside each study. */
export interface StructuredFacts extends CodedFacts {
  /** MeSH ids of the conditions and all their ancestors. */
  readonly conditionIds: ReadonlySet<string>;
  /** Folded. */
  readonly treatments: ReadonlySet<string>;
  /** Lead sponsor and collaborators, folded. */
  readonly sponsors: ReadonlySet<string>;
  /** In the order of `locations`. */
  readonly sites: readonly SiteFacts[];
}

/** The facts of a study that are no names: `codedFacts(study).overallStatus` → `"RECRUITING"`. */
export function codedFacts(study: Study): CodedFacts {
  const protocol = study.protocolSection;
  const status = protocol.statusModule;
  const design = protocol.designModule;
  const eligibility = protocol.eligibilityModule;
  return {
    overallStatus: status?.overallStatus,
    phases: design?.phases ?? [],
    studyType: design?.studyType,
    primaryPurpose: design?.designInfo?.primaryPurpose,
    minimumAge: eligibility?.minimumAge,
    maximumAge: eligibility?.maximumAge,
    sex: eligibility?.sex,
    healthyVolunteers: eligibility?.healthyVolunteers,
    leadSponsorClass: protocol.sponsorCollaboratorsModule?.leadSponsor?.class,
    hasResults: study.hasResults ?? study.resultsSection !== undefined,
    startDate: status?.startDateStruct?.date,
    lastUpdatePostDate: status?.lastUpdatePostDateStruct?.date,
  };
}

/**
 * The facts of a study: `structuredFacts(study).sites[0]?.country` → `"south korea"`.
 * @param locateCity gives sites whose coordinates cannot be followed those of their city
 */
export function structuredFacts(study: Study, locateCity?: LocateCity): StructuredFacts {
  const protocol = study.protocolSection;
  const sponsors = protocol.sponsorCollaboratorsModule;
  const browse = study.derivedSection?.conditionBrowseModule;
  return {
    ...codedFacts(study),
    conditionIds: new Set(
      [...(browse?.meshes ?? []), ...(browse?.ancestors ?? [])].flatMap(({ id }) =>
        id === undefined ? [] : presentMeshId(id),
      ),
    ),
    treatments: foldedNames(protocol.armsInterventionsModule?.interventions ?? []),
    sponsors: foldedNames([sponsors?.leadSponsor ?? {}, ...(sponsors?.collaborators ?? [])]),
    sites: (protocol.contactsLocationsModule?.locations ?? []).map((site) => siteFacts(site, locateCity)),
  };
}

/** The facts of one site. */
function siteFacts(location: Location, locateCity: LocateCity | undefined): SiteFacts {
  return {
    status: location.status,
    country: location.country === undefined ? undefined : foldCountry(location.country),
    state: location.state === undefined ? undefined : foldText(location.state),
    city: location.city === undefined ? undefined : foldText(location.city),
    facility: location.facility === undefined ? undefined : foldText(location.facility),
    point: sitePoint(location, locateCity),
  };
}

/** A study for ALL, or that does not say, takes both. */
export function matchesSex(studySex: string | undefined, sex: "FEMALE" | "MALE"): boolean {
  return studySex === undefined || studySex === "ALL" || studySex === sex;
}

/**
 * Whether a registry date lies in a range. As in the registry's own ranges, a date without day or month counts as
 * its first day, and a missing or unreadable date lies in no range. A bound counts whole: `to: "2024-06"` holds
 * until 30 June.
 */
export function matchesDateRange(date: string | undefined, range: DateRange): boolean {
  const parsed = date === undefined ? undefined : parsePartialDate(date);
  if (parsed === undefined) return false;
  const day = firstDay(parsed);
  const from = range.from === undefined ? undefined : parsePartialDate(range.from);
  const to = range.to === undefined ? undefined : parsePartialDate(range.to);
  return (from === undefined || day >= firstDay(from)) && (to === undefined || day <= lastDay(to));
}

/** Whether the request asks where a study takes place. */
export function asksForPlace(request: SearchRequest): boolean {
  return (
    request.country.length + request.state.length + request.city.length + request.facility.length > 0 ||
    request.near !== undefined
  );
}

/** A request made ready for many studies. */
export interface StructuredMatcher {
  matches(facts: StructuredFacts): boolean;
  /** Whether one and the same site satisfies every condition on place, and the status (its own, else the study's). */
  siteMatches(site: SiteFacts, overallStatus: string | undefined): boolean;
  /** With `near`: the nearest of the sites that match; equal distances: the first listed. */
  nearestSite(facts: StructuredFacts): NearestSite | undefined;
}

interface NearestSite {
  /** In `locations`. */
  readonly index: number;
  readonly distanceKm: number;
}

/**
 * Prepares the structured conditions of a request.
 * `structuredMatcher(request).matches(structuredFacts(study))` → whether the study satisfies them all.
 */
export function structuredMatcher(request: SearchRequest): StructuredMatcher {
  const status = oneOf(request.status);
  const phases = new Set(request.phase);
  const type = oneOf(request.type);
  const purpose = oneOf(request.purpose);
  const funder = oneOf(request.funder);
  const country = oneOf(request.country.map(foldCountry));
  const state = oneOf(request.state.map((name) => foldText(name)));
  const city = oneOf(request.city.map((name) => foldText(name)));
  const facility = oneOf(request.facility.map((name) => foldText(name)));
  const treatments = request.treatment.map((name) => foldText(name));
  const sponsors = request.sponsor.map((name) => foldText(name));
  const { age, sex, healthy, results, start, updated, near } = request;
  const condition = request.condition.map((id) => presentMeshId(id));
  const place = asksForPlace(request);

  const siteMatches = (site: SiteFacts, overallStatus: string | undefined): boolean =>
    status(site.status ?? overallStatus) &&
    country(site.country) &&
    state(site.state) &&
    city(site.city) &&
    facility(site.facility) &&
    (near === undefined || (site.point !== undefined && distanceKm(near, site.point) <= near.radiusKm));

  const matches = (facts: StructuredFacts): boolean =>
    status(facts.overallStatus) &&
    (phases.size === 0 || facts.phases.some((phase) => phases.has(phase))) &&
    type(facts.studyType) &&
    purpose(facts.primaryPurpose) &&
    funder(facts.leadSponsorClass) &&
    (age === undefined || ageFits(age, facts.minimumAge, facts.maximumAge)) &&
    (sex === undefined || matchesSex(facts.sex, sex)) &&
    (healthy === undefined || facts.healthyVolunteers === healthy) &&
    (results === undefined || facts.hasResults === results) &&
    (start === undefined || matchesDateRange(facts.startDate, start)) &&
    (updated === undefined || matchesDateRange(facts.lastUpdatePostDate, updated)) &&
    (condition.length === 0 || condition.some((id) => facts.conditionIds.has(id))) &&
    (treatments.length === 0 || treatments.some((name) => facts.treatments.has(name))) &&
    (sponsors.length === 0 || sponsors.some((name) => facts.sponsors.has(name))) &&
    (!place || facts.sites.some((site) => siteMatches(site, facts.overallStatus)));

  const nearestSite = (facts: StructuredFacts): NearestSite | undefined => {
    if (near === undefined) return undefined;
    let nearest: NearestSite | undefined;
    for (const [index, site] of facts.sites.entries()) {
      if (site.point === undefined || !siteMatches(site, facts.overallStatus)) continue;
      const distance = distanceKm(near, site.point);
      if (nearest === undefined || distance < nearest.distanceKm) nearest = { index, distanceKm: distance };
    }
    return nearest;
  };

  return { matches, siteMatches, nearestSite };
}

/** Whether one study satisfies every structured condition; for many studies prepare a {@link structuredMatcher}. */
export function matchesStructured(study: Study, request: SearchRequest): boolean {
  return structuredMatcher(request).matches(structuredFacts(study));
}

/** No values: everything passes, also a missing value. */
function oneOf(values: readonly string[]): (value: string | undefined) => boolean {
  const wanted = new Set(values);
  return (value) => wanted.size === 0 || (value !== undefined && wanted.has(value));
}

function foldCountry(name: string): string {
  return foldText(presentCountryName(name));
}

function foldedNames(entries: readonly { readonly name?: string }[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ name }) => (name === undefined ? [] : foldText(name))));
}

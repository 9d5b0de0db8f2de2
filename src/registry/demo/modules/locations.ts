/** @module contactsLocationsModule of an invented study: people to ask, officials, and up to 1,150 sites. */
import type { Contact, Location, Study } from "../../../study/study.ts";
import type { City } from "../facts/read-facts.ts";
import { drawFacility } from "../organisations.ts";
import { drawPerson, drawPhone, withDegree } from "../people.ts";
import { drawCity, drawFurtherCountry } from "../places.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";
import { NO_SITES_SHARE, SITE_COUNTS, drawCountryCount } from "../tables/design.ts";
import { weighted } from "../weighted.ts";

type ContactsLocations = NonNullable<Study["protocolSection"]["contactsLocationsModule"]>;

const OPEN = new Set(["RECRUITING", "NOT_YET_RECRUITING", "ENROLLING_BY_INVITATION", "AVAILABLE"]);
const drawSiteStatus = weighted([
  ["RECRUITING", 80],
  ["NOT_YET_RECRUITING", 9],
  ["COMPLETED", 5],
  ["WITHDRAWN", 3],
  ["ACTIVE_NOT_RECRUITING", 2],
  ["TERMINATED", 1],
] as const);
const drawRole = weighted([
  ["PRINCIPAL_INVESTIGATOR", 68],
  ["STUDY_DIRECTOR", 21],
  ["STUDY_CHAIR", 11],
] as const);

function drawContact(random: Random, country: string): Contact {
  const person = drawPerson(random);
  return {
    name: withDegree(person),
    role: "CONTACT",
    phone: drawPhone(random, country),
    ...(random.chance(0.1) && { phoneExt: String(random.between(10, 9999)) }),
    ...(random.chance(0.9) && { email: person.email }),
  };
}

function drawSiteCount(random: Random, plan: StudyPlan): number {
  if (random.chance(NO_SITES_SHARE)) return 0;
  if (plan.sponsor.class === "INDUSTRY") return SITE_COUNTS.INDUSTRY(random);
  return (plan.sponsor.class === "NETWORK" ? SITE_COUNTS.NETWORK : SITE_COUNTS.OTHERWISE)(random);
}

function drawCities(random: Random, home: City, count: number): City[] {
  const countries = [home.country];
  const countryCount = count < 2 ? 1 : Math.min(drawCountryCount(random), count);
  for (let tries = 0; countries.length < countryCount && tries < 200; tries++) {
    const country = drawFurtherCountry(random);
    if (!countries.includes(country)) countries.push(country);
  }
  const cities: City[] = [random.chance(0.9) ? home : drawCity(random, home.country)];
  for (let index = 1; index < count; index++) {
    // Each country once, then the early ones more often.
    const country =
      countries[index < countries.length ? index : Math.floor(countries.length * random.unit() ** 1.5)];
    cities.push(drawCity(random, country ?? home.country));
  }
  return count > 1 ? cities.sort((a, b) => a.order - b.order) : cities;
}

function drawLocation(random: Random, plan: StudyPlan, city: City): Location {
  const open = OPEN.has(plan.overallStatus);
  const status = open && random.chance(0.85) ? siteStatus(random, plan.overallStatus) : undefined;
  return {
    ...(random.chance(0.98) && {
      facility:
        city === plan.sponsor.home && plan.sponsor.class === "OTHER"
          ? plan.sponsor.name
          : drawFacility(random, city),
    }),
    ...(status !== undefined && { status }),
    city: city.city,
    ...(city.state !== undefined && { state: city.state }),
    ...(city.zip !== undefined && random.chance(0.85) && { zip: city.zip }),
    country: city.country,
    ...(status === "RECRUITING" && random.chance(0.75) && { contacts: [drawContact(random, city.country)] }),
    // 2 % of the registry's sites have no point.
    ...(random.chance(0.98) && { geoPoint: { lat: city.lat, lon: city.lon } }),
  };
}

function siteStatus(random: Random, overallStatus: string): string {
  return overallStatus === "RECRUITING" ? drawSiteStatus(random) : overallStatus;
}

/** `undefined` when the study names nobody and no place. */
export function contactsLocationsModule(random: Random, plan: StudyPlan): ContactsLocations | undefined {
  const { country } = plan.sponsor.home;
  const contacts = OPEN.has(plan.overallStatus) && random.chance(0.88) ? random.between(1, 2) : 0;
  const officials = random.chance(0.74) ? 1 + (random.chance(0.14) ? random.between(1, 3) : 0) : 0;
  const sites = drawSiteCount(random, plan);
  if (contacts + officials + sites === 0) return undefined;
  return {
    ...(contacts > 0 && {
      centralContacts: Array.from({ length: contacts }, () => drawContact(random, country)),
    }),
    ...(officials > 0 && {
      overallOfficials: Array.from({ length: officials }, (_, index) => ({
        name: withDegree(index === 0 ? plan.investigator : drawPerson(random)),
        affiliation: plan.sponsor.name,
        role: drawRole(random),
      })),
    }),
    ...(sites > 0 && {
      locations: drawCities(random, plan.sponsor.home, sites).map((city) => drawLocation(random, plan, city)),
    }),
  };
}

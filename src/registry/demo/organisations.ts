/**
 * @module Invented sponsors, hospitals and sites. No name is that of a real organisation (checked against every
 * sponsor, collaborator and facility of the reference records in organisations.int.test.ts); their homes are real cities.
 */
import type { City } from "./facts/read-facts.ts";
import { drawCity, drawHomeCountry } from "./places.ts";
import { Random } from "./random.ts";

export interface Organisation {
  readonly name: string;
  /** AgencyClass. */
  readonly class: string;
  readonly home: City;
}

const FIRST = (
  "Harrow Quill Velm Orrin Thess Caldr Ostr Vint Sael Ilm Perr Tolv Ombr Dray Fenn Gald Hest Jorl Kell Lorr Maer " +
  "Norv Oakl Pell Quor Rusk Sorr Tamb Ulv Vard Wend Yarr Zell Aldr Brond Cern Durr Elv Fald Grind Holm Ister Jann"
).split(" ");
const SECOND = (
  "agate amere aholt avane ewick estow emark afell igarth osund elock amoor adane orath enne ivale oquay astrand " +
  "ebrook ibury onia alund"
).split(" ");

/** "Quillamere", "Velmosund" and so on; every pair once. */
const ROOTS = FIRST.flatMap((first) => SECOND.map((second) => first + second));

const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  OTHER: [
    "* University Hospital",
    "* University",
    "* Medical Center",
    "* Cancer Institute",
    "Hospital of *",
    "* Children's Hospital",
    "* Institute of Medicine",
    "* Heart and Lung Center",
    "Academic Hospital *",
    "* Research Foundation",
  ],
  INDUSTRY: [
    "* Therapeutics",
    "* Pharma",
    "* Biosciences, Inc.",
    "* Medical Devices GmbH",
    "* Vaccines Ltd",
    "* Bio",
  ],
  OTHER_GOV: ["* Regional Health Authority", "Public Health Agency of *", "* County Health Service"],
  NIH: ["National Institute of * Studies"],
  FED: ["* Veterans Research Service", "* Federal Health Laboratory"],
  NETWORK: ["* Cooperative Group", "* Clinical Trials Network"],
  UNKNOWN: ["* Foundation", "Friends of *"],
  INDIV: ["Dr. * (individual)"],
};

/** Distinct organisations of each class; in the registry 51,610 lead sponsors share 606,007 studies. */
const POOL_SIZES: Readonly<Record<string, number>> = {
  OTHER: 5200,
  INDUSTRY: 2600,
  OTHER_GOV: 260,
  NIH: 27,
  FED: 30,
  NETWORK: 90,
  UNKNOWN: 700,
  INDIV: 120,
};

const pools = new Map<string, Organisation[]>();

function poolOf(agencyClass: string): Organisation[] {
  const known = pools.get(agencyClass);
  if (known !== undefined) return known;
  const patterns = PATTERNS[agencyClass] ?? PATTERNS["OTHER"] ?? [];
  const size = POOL_SIZES[agencyClass] ?? 100;
  const random = new Random(4711, agencyClass.length);
  const pool: Organisation[] = [];
  const seen = new Set<string>();
  while (pool.length < size) {
    const name = random.pick(patterns).replace("*", random.pick(ROOTS));
    if (seen.has(name)) continue;
    seen.add(name);
    pool.push({ name, class: agencyClass, home: drawCity(random, drawHomeCountry(random)) });
  }
  pools.set(agencyClass, pool);
  return pool;
}

/** An organisation of the class; the first of a pool run many studies, the last hardly one. */
export function drawOrganisation(random: Random, agencyClass: string): Organisation {
  const pool = poolOf(agencyClass);
  const organisation = pool[Math.floor(pool.length * random.unit() ** 2.2)];
  if (organisation === undefined) throw new RangeError(`no organisation of class ${agencyClass}`);
  return organisation;
}

const FACILITIES = [
  "* University Hospital",
  "* Medical Center",
  "* General Hospital",
  "* Clinical Research",
  "* Family Practice",
  "Clinic *",
  "* Cancer Center",
  "St. * Hospital",
];

const facilities = new Map<City, string[]>();

/** A study site in the city; a city has the same few sites in every study, more of them where there is more research. */
export function drawFacility(random: Random, city: City): string {
  let names = facilities.get(city);
  if (names === undefined) {
    const own = new Random(Math.round(city.lat * 1000), Math.round(city.lon * 1000));
    const count = 2 + Math.floor(Math.sqrt(city.weight) / 3);
    names = Array.from({ length: count }, () => own.pick(FACILITIES).replace("*", own.pick(ROOTS)));
    facilities.set(city, names);
  }
  return random.pick(names);
}

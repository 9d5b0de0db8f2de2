/**
 * @module The columns of one segment: what filters, facets and sorting look at, one entry a document, as numbers.
 * A value is a code into a table of the distinct values, so a condition is judged once per distinct value by the
 * very predicates of `query/structured-conditions.ts` and then looked up.
 */
import { foldText } from "../../study/fold.ts";
import { enrollmentOf } from "../../study/enrollment.ts";
import { numberOfNctId } from "../../study/nct-id.ts";
import { presentCountryName } from "../../study/country.ts";
import { presentMeshId } from "../../study/mesh-id.ts";
import { firstDay, parsePartialDate } from "../../study/partial-date.ts";
import { codedFacts } from "../../query/structured-conditions.ts";
import { nctIdOf } from "../../study/study.ts";
import { sitePoint } from "../../study/site-point.ts";
import type { LocateCity } from "../../study/site-point.ts";
import type { Study } from "../../study/study.ts";
import type { SectionFileWriter } from "./section-file.ts";
import { writeStrings } from "./string-table.ts";

/** Columns with few distinct values that are facets; `null` is a missing value. */
export const PROFILE_COLUMNS = [
  "status",
  "type",
  "purpose",
  "funder",
  "sex",
  "healthy",
  "results",
  "phases",
] as const;
export type ProfileColumn = (typeof PROFILE_COLUMNS)[number];

/** All columns with few distinct values. */
export const CODE_COLUMNS = [...PROFILE_COLUMNS, "ages"] as const;
export type CodeColumn = (typeof CODE_COLUMNS)[number];

/** Columns of names, several a study. */
export const NAME_COLUMNS = ["condition", "treatment", "sponsor"] as const;
export type NameColumn = (typeof NAME_COLUMNS)[number];

/** Columns of names, one a site; `country` is the present name, `writtenCountry` the one in the record. */
export const SITE_COLUMNS = ["country", "writtenCountry", "state", "city", "facility", "zip"] as const;
export type SiteColumn = (typeof SITE_COLUMNS)[number];

/** Days since 1970-01-01, {@link NO_DAY} where missing or unreadable; people, -1 where missing. */
export const NUMBER_COLUMNS = ["start", "updated", "posted", "enrollment"] as const;
export type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** The value of the site columns for a site that does not say. */
export const NO_NAME = 0xffffffff;

/** What the day columns hold for a missing date. */
export const NO_DAY = -(2 ** 31);

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of the first day that a date can mean: `2011-12` → 15309; undefined where it is no date. */
export function dayNumber(date: string | undefined): number | undefined {
  const parsed = date === undefined ? undefined : parsePartialDate(date);
  return parsed === undefined ? undefined : Date.parse(firstDay(parsed)) / MS_PER_DAY;
}

/** The inverse of {@link dayNumber}: `isoDay(15309)` → `2011-12-01`. */
export function isoDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Numbers of the names of one study, each once; see {@link ColumnsBuilder.nameOf}. */
export type StudyNames = Readonly<Record<NameColumn, readonly number[]>>;

export class ColumnsBuilder {
  readonly #nctIds: number[] = [];
  readonly #records: number[] = [];
  readonly #codes = new Map(CODE_COLUMNS.map((name) => [name, new CodeList()]));
  /** How many of a study's conditions are its own MeSH terms; the others are ancestors of them. */
  readonly #ownConditions: number[] = [];
  readonly #siteStatus = new CodeList();
  readonly #numbers = new Map<NumberColumn, number[]>(NUMBER_COLUMNS.map((name) => [name, []]));
  readonly #names: Readonly<Record<NameColumn, NameList>> = {
    condition: new NameList(),
    treatment: new NameList(),
    sponsor: new NameList(),
  };
  readonly #sites: Readonly<Record<SiteColumn, NameList>> = {
    country: new NameList(),
    writtenCountry: new NameList(),
    state: new NameList(),
    city: new NameList(),
    facility: new NameList(),
    zip: new NameList(),
  };
  readonly #siteOffsets: number[] = [0];
  readonly #latitudes: number[] = [];
  readonly #longitudes: number[] = [];

  readonly #locateCity: LocateCity | undefined;

  /** @param locateCity gives sites whose coordinates cannot be followed those of their city */
  constructor(locateCity: LocateCity | undefined) {
    this.#locateCity = locateCity;
  }

  /** Gives the names of the study, by which it can be found. */
  add(study: Study, record: number): StudyNames {
    const facts = codedFacts(study);
    const status = study.protocolSection.statusModule;
    this.#nctIds.push(numberOfNctId(nctIdOf(study)));
    this.#records.push(record);
    this.#code("status", facts.overallStatus);
    this.#code("type", facts.studyType);
    this.#code("purpose", facts.primaryPurpose);
    this.#code("funder", facts.leadSponsorClass);
    this.#code("sex", facts.sex);
    this.#code("healthy", facts.healthyVolunteers);
    this.#code("results", facts.hasResults);
    this.#code("phases", facts.phases);
    this.#code("ages", [facts.minimumAge ?? null, facts.maximumAge ?? null]);
    this.#number("start", dayNumber(facts.startDate) ?? NO_DAY);
    this.#number("updated", dayNumber(facts.lastUpdatePostDate) ?? NO_DAY);
    this.#number("posted", dayNumber(status?.studyFirstPostDateStruct?.date) ?? NO_DAY);
    this.#number("enrollment", enrollmentOf(study)?.count ?? -1);
    const names = this.#addNames(study);
    this.#addSites(study);
    return names;
  }

  /** A folded name or an id. */
  nameOf(column: NameColumn, number: number): string {
    return this.#names[column].nameOf(number);
  }

  write(file: SectionFileWriter): Readonly<Record<string, unknown>> {
    file.section("nctId", Uint32Array.from(this.#nctIds));
    file.section("record", Uint32Array.from(this.#records));
    const codes: Record<string, readonly unknown[]> = {};
    for (const [name, list] of this.#codes) codes[name] = list.write(file, name);
    codes["siteStatus"] = this.#siteStatus.write(file, "siteStatus");
    for (const [name, values] of this.#numbers) file.section(name, Int32Array.from(values));
    for (const name of NAME_COLUMNS) this.#names[name].write(file, name);
    for (const name of SITE_COLUMNS) this.#sites[name].write(file, name);
    file.section("ownConditions", Uint16Array.from(this.#ownConditions));
    file.section("siteOffsets", Uint32Array.from(this.#siteOffsets));
    file.section("latitude", Float64Array.from(this.#latitudes));
    file.section("longitude", Float64Array.from(this.#longitudes));
    return codes;
  }

  #code(column: CodeColumn, value: unknown): void {
    this.#codes.get(column)?.add(value ?? null);
  }

  #number(column: NumberColumn, value: number): void {
    this.#numbers.get(column)?.push(value);
  }

  #addNames(study: Study): StudyNames {
    const protocol = study.protocolSection;
    const { meshes = [], ancestors = [] } = study.derivedSection?.conditionBrowseModule ?? {};
    const { condition, treatment, sponsor } = this.#names;
    for (const { id, term } of [...meshes, ...ancestors])
      if (id !== undefined) condition.addNamed(presentMeshId(id), term ?? id);
    for (const { name } of protocol.armsInterventionsModule?.interventions ?? [])
      if (name !== undefined) treatment.add(name);
    const { leadSponsor, collaborators = [] } = protocol.sponsorCollaboratorsModule ?? {};
    for (const { name } of [leadSponsor ?? {}, ...collaborators]) if (name !== undefined) sponsor.add(name);
    const own = new Set(meshes.flatMap(({ id }) => (id === undefined ? [] : presentMeshId(id))));
    this.#ownConditions.push(own.size);
    return { condition: condition.endStudy(), treatment: treatment.endStudy(), sponsor: sponsor.endStudy() };
  }

  #addSites(study: Study): void {
    const locations = study.protocolSection.contactsLocationsModule?.locations ?? [];
    const sites = this.#sites;
    for (const site of locations) {
      const { status, country, state, city, facility, zip } = site;
      this.#siteStatus.add(status ?? null);
      sites.country.addOfSite(country === undefined ? undefined : presentCountryName(country));
      sites.writtenCountry.addOfSite(country);
      sites.state.addOfSite(state);
      sites.city.addOfSite(city);
      sites.facility.addOfSite(facility);
      sites.zip.addOfSite(zip);
      const point = sitePoint(site, this.#locateCity);
      this.#latitudes.push(point?.lat ?? Number.NaN);
      this.#longitudes.push(point?.lon ?? Number.NaN);
    }
    for (const column of SITE_COLUMNS) sites[column].endStudy();
    this.#siteOffsets.push(this.#latitudes.length);
  }
}

/** Codes in the order of first mention; the table goes into the properties of the file. */
class CodeList {
  readonly #codes: number[] = [];
  /** By the value itself where it is simple; a list is known by its JSON. */
  readonly #codeOf = new Map<unknown, number>();
  readonly #table: unknown[] = [];

  add(value: unknown): void {
    const key = typeof value === "object" && value !== null ? JSON.stringify(value) : value;
    let code = this.#codeOf.get(key);
    if (code === undefined) {
      code = this.#table.push(value) - 1;
      this.#codeOf.set(key, code);
    }
    this.#codes.push(code);
  }

  write(file: SectionFileWriter, name: string): readonly unknown[] {
    file.section(name, Uint16Array.from(this.#codes));
    return this.#table;
  }
}

/** How a name is written, and how often. */
interface Spelling {
  readonly name: number;
  readonly text: string;
  count: number;
}

/**
 * Names by their folded form, each with its spellings and how often they occur. Sections: the string table NAME of
 * folded names, whose places are the numbers in the others; `NAME.value` (Uint32 per site, for names of sites);
 * `NAME.list` (Uint16 per study: the number of its list), `NAME.listStart` (Uint32 per list and one more) and
 * `NAME.listValue` (Uint32: the distinct names of a list; studies with the same names share one); the strings
 * `NAME.spelling`, by name, and `NAME.count` (Uint32 per spelling); `NAME.spellingStart` (Uint32 per name and one more).
 */
class NameList {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  /** By how they are written: each is folded once. */
  readonly #spellings = new Map<string, Spelling>();
  readonly #values: number[] = [];
  /** The names of the study that is being added. */
  readonly #ofStudy = new Set<number>();
  readonly #listOfStudy: number[] = [];
  readonly #lists = new Map<string, number>();
  readonly #listValues: number[] = [];
  readonly #listStarts: number[] = [0];

  /** A name of the study that is being added, and its number. */
  add(text: string): number {
    return this.#count(this.#spellings.get(text) ?? this.#newSpelling(text, foldText(text), text));
  }

  /** The same for a name that does not follow from how it is written. */
  addNamed(name: string, text: string): number {
    const key = `${name}\0${text}`;
    return this.#count(this.#spellings.get(key) ?? this.#newSpelling(key, name, text));
  }

  /** The name of the next site of the study that is being added. */
  addOfSite(text: string | undefined): void {
    this.#values.push(text === undefined ? NO_NAME : this.add(text));
  }

  nameOf(number: number): string {
    return this.#names[number] ?? "";
  }

  /** Gives the names of the study. */
  endStudy(): readonly number[] {
    const names = [...this.#ofStudy];
    const key = names.join(" ");
    let list = this.#lists.get(key);
    if (list === undefined) {
      list = this.#lists.size;
      this.#lists.set(key, list);
      for (const name of names) this.#listValues.push(name);
      this.#listStarts.push(this.#listValues.length);
    }
    this.#listOfStudy.push(list);
    this.#ofStudy.clear();
    return names;
  }

  #newSpelling(key: string, folded: string, text: string): Spelling {
    let name = this.#numbers.get(folded);
    if (name === undefined) {
      name = this.#names.push(folded) - 1;
      this.#numbers.set(folded, name);
    }
    const spelling = { name, text, count: 0 };
    this.#spellings.set(key, spelling);
    return spelling;
  }

  #count(spelling: Spelling): number {
    spelling.count++;
    this.#ofStudy.add(spelling.name);
    return spelling.name;
  }

  write(file: SectionFileWriter, name: string): void {
    const sorted = this.#names.map((text, number) => ({ bytes: Buffer.from(text), number }));
    sorted.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const place = new Uint32Array(sorted.length);
    sorted.forEach(({ number }, at) => {
      place[number] = at;
    });
    const placeOf = (number: number): number => (number === NO_NAME ? NO_NAME : (place[number] ?? NO_NAME));
    writeStrings(file, name, sorted.length, (at) => sorted[at]?.bytes ?? NO_BYTES);
    file.section(`${name}.value`, Uint32Array.from(this.#values, placeOf));
    file.section(`${name}.list`, Uint16Array.from(this.#listOfStudy));
    file.section(`${name}.listStart`, Uint32Array.from(this.#listStarts));
    file.section(`${name}.listValue`, Uint32Array.from(this.#listValues, placeOf));
    this.#writeSpellings(file, name, placeOf);
  }

  #writeSpellings(file: SectionFileWriter, name: string, placeOf: (number: number) => number): void {
    const spellings = [...this.#spellings.values()].map(({ name: number, text, count }) => ({
      place: placeOf(number),
      bytes: Buffer.from(text),
      count,
    }));
    spellings.sort((a, b) => a.place - b.place || Buffer.compare(a.bytes, b.bytes));
    const starts = new Uint32Array(this.#names.length + 1);
    spellings.forEach(({ place }, at) => {
      starts[place + 1] = at + 1;
    });
    writeStrings(file, `${name}.spelling`, spellings.length, (at) => spellings[at]?.bytes ?? NO_BYTES);
    file.section(`${name}.spellingStart`, starts);
    file.section(
      `${name}.count`,
      Uint32Array.from(spellings, ({ count }) => count),
    );
  }
}

const NO_BYTES = new Uint8Array(0);

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
import { structuredFacts } from "../../query/structured-conditions.ts";
import { nctIdOf } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import type { SectionFileWriter } from "./section-file.ts";
import { writeStrings } from "./string-table.ts";

/** Columns with few distinct values; `null` is a missing value. */
export const CODE_COLUMNS = [
  "status",
  "type",
  "purpose",
  "funder",
  "sex",
  "healthy",
  "results",
  "phases",
  "ages",
] as const;
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

/** Folded names and ids of one study. */
export type StudyNames = Readonly<Record<NameColumn, ReadonlySet<string>>>;

type NamedEntries = readonly (readonly [folded: string, spelling: string])[];

export class ColumnsBuilder {
  readonly #nctIds: number[] = [];
  readonly #records: number[] = [];
  readonly #codes = new Map(CODE_COLUMNS.map((name) => [name, new CodeList()]));
  /** How many of a study's conditions are its own MeSH terms; the others are ancestors of them. */
  readonly #ownConditions: number[] = [];
  readonly #siteStatus = new CodeList();
  readonly #numbers = new Map<NumberColumn, number[]>(NUMBER_COLUMNS.map((name) => [name, []]));
  readonly #names = new Map(NAME_COLUMNS.map((name) => [name, new NameList()]));
  readonly #sites = new Map(SITE_COLUMNS.map((name) => [name, new NameList()]));
  readonly #siteOffsets: number[] = [0];
  readonly #latitudes: number[] = [];
  readonly #longitudes: number[] = [];

  /** Gives the names of the study, by which it can be found. */
  add(study: Study, record: number): StudyNames {
    const facts = structuredFacts(study);
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

  write(file: SectionFileWriter): Readonly<Record<string, unknown>> {
    file.section("nctId", Uint32Array.from(this.#nctIds));
    file.section("record", Uint32Array.from(this.#records));
    const codes: Record<string, readonly unknown[]> = {};
    for (const [name, list] of this.#codes) codes[name] = list.write(file, name);
    codes["siteStatus"] = this.#siteStatus.write(file, "siteStatus");
    for (const [name, values] of this.#numbers) file.section(name, Int32Array.from(values));
    for (const [name, list] of this.#names) list.write(file, name);
    for (const [name, list] of this.#sites) list.write(file, name);
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
    const browse = study.derivedSection?.conditionBrowseModule;
    const sponsors = protocol.sponsorCollaboratorsModule;
    const meshes = [...(browse?.meshes ?? []), ...(browse?.ancestors ?? [])];
    const names: Record<NameColumn, NamedEntries> = {
      condition: meshes.flatMap(({ id, term }) =>
        id === undefined ? [] : [[presentMeshId(id), term ?? id] as const],
      ),
      treatment: spellings(protocol.armsInterventionsModule?.interventions ?? []),
      sponsor: spellings([sponsors?.leadSponsor ?? {}, ...(sponsors?.collaborators ?? [])]),
    };
    const distinct = (entries: NamedEntries): ReadonlySet<string> =>
      new Set(entries.map(([folded]) => folded));
    for (const name of NAME_COLUMNS) this.#names.get(name)?.add(names[name]);
    this.#ownConditions.push(
      new Set((browse?.meshes ?? []).flatMap(({ id }) => (id === undefined ? [] : presentMeshId(id)))).size,
    );
    return {
      condition: distinct(names.condition),
      treatment: distinct(names.treatment),
      sponsor: distinct(names.sponsor),
    };
  }

  #addSites(study: Study): void {
    const locations = study.protocolSection.contactsLocationsModule?.locations ?? [];
    for (const { status, country, state, city, facility, zip, geoPoint } of locations) {
      this.#siteStatus.add(status ?? null);
      this.#site("country", country === undefined ? undefined : presentCountryName(country));
      this.#site("writtenCountry", country);
      this.#site("state", state);
      this.#site("city", city);
      this.#site("facility", facility);
      this.#site("zip", zip);
      this.#latitudes.push(geoPoint?.lat ?? Number.NaN);
      this.#longitudes.push(geoPoint?.lon ?? Number.NaN);
    }
    for (const list of this.#sites.values()) list.endStudy();
    this.#siteOffsets.push(this.#latitudes.length);
  }

  #site(column: SiteColumn, name: string | undefined): void {
    this.#sites.get(column)?.addOne(name === undefined ? undefined : [foldText(name), name]);
  }
}

function spellings(entries: readonly { readonly name?: string }[]): NamedEntries {
  return entries.flatMap(({ name }) => (name === undefined ? [] : [[foldText(name), name] as const]));
}

/** Codes in the order of first mention; the table goes into the properties of the file. */
class CodeList {
  readonly #codes: number[] = [];
  readonly #codeOf = new Map<string, number>();

  add(value: unknown): void {
    const key = JSON.stringify(value);
    let code = this.#codeOf.get(key);
    if (code === undefined) {
      code = this.#codeOf.size;
      this.#codeOf.set(key, code);
    }
    this.#codes.push(code);
  }

  write(file: SectionFileWriter, name: string): readonly unknown[] {
    file.section(name, Uint16Array.from(this.#codes));
    return [...this.#codeOf.keys()].map((key): unknown => JSON.parse(key));
  }
}

/**
 * Names by their folded form, each with its spellings and how often they occur. Sections: the string table NAME of
 * folded names, whose places are the numbers in the others; `NAME.value` (Uint32 per site, for names of sites);
 * `NAME.list` (Uint16 per study: the number of its list), `NAME.listStart` (Uint32 per list and one more) and
 * `NAME.listValue` (Uint32: the distinct names of a list; studies with the same names share one); the string table
 * `NAME.spelling` of `folded NUL spelling`, and `NAME.count` (Uint32 per spelling).
 */
class NameList {
  readonly #names = new Map<string, number>();
  readonly #spellings = new Map<string, number>();
  readonly #values: number[] = [];
  /** The names of the study that is being added. */
  readonly #ofStudy = new Set<number>();
  readonly #listOfStudy: number[] = [];
  readonly #lists = new Map<string, number>();
  readonly #listValues: number[] = [];
  readonly #listStarts: number[] = [0];

  /** All names of one study; a name said twice is one. */
  add(entries: NamedEntries): void {
    for (const [folded] of entries) this.#ofStudy.add(this.#numberOf(folded));
    for (const entry of entries) this.#countSpelling(entry);
    this.endStudy();
  }

  /** The name of a site of the study that is being added. */
  addOne(entry: readonly [folded: string, spelling: string] | undefined): void {
    if (entry === undefined) {
      this.#values.push(NO_NAME);
      return;
    }
    const number = this.#numberOf(entry[0]);
    this.#values.push(number);
    this.#ofStudy.add(number);
    this.#countSpelling(entry);
  }

  endStudy(): void {
    const key = [...this.#ofStudy].join(" ");
    let list = this.#lists.get(key);
    if (list === undefined) {
      list = this.#lists.size;
      this.#lists.set(key, list);
      this.#listValues.push(...this.#ofStudy);
      this.#listStarts.push(this.#listValues.length);
    }
    this.#listOfStudy.push(list);
    this.#ofStudy.clear();
  }

  #numberOf(folded: string): number {
    let number = this.#names.get(folded);
    if (number === undefined) {
      number = this.#names.size;
      this.#names.set(folded, number);
    }
    return number;
  }

  #countSpelling([folded, spelling]: readonly [folded: string, spelling: string]): void {
    const key = `${folded}\0${spelling}`;
    this.#spellings.set(key, (this.#spellings.get(key) ?? 0) + 1);
  }

  write(file: SectionFileWriter, name: string): void {
    const sorted = [...this.#names].map(([text, number]) => ({ bytes: Buffer.from(text), number }));
    sorted.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const place = new Uint32Array(sorted.length);
    sorted.forEach(({ number }, at) => {
      place[number] = at;
    });
    const placeOf = (number: number): number => (number === NO_NAME ? NO_NAME : (place[number] ?? NO_NAME));
    writeStrings(
      file,
      name,
      sorted.map(({ bytes }) => bytes),
    );
    file.section(`${name}.value`, Uint32Array.from(this.#values, placeOf));
    file.section(`${name}.list`, Uint16Array.from(this.#listOfStudy));
    file.section(`${name}.listStart`, Uint32Array.from(this.#listStarts));
    file.section(`${name}.listValue`, Uint32Array.from(this.#listValues, placeOf));
    const spellings = [...this.#spellings].map(([text, count]) => ({ bytes: Buffer.from(text), count }));
    spellings.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    writeStrings(
      file,
      `${name}.spelling`,
      spellings.map(({ bytes }) => bytes),
    );
    file.section(
      `${name}.count`,
      Uint32Array.from(spellings, ({ count }) => count),
    );
  }
}

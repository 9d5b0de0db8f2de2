/**
 * @module Filters and facets by hand, in typed arrays, for engines that find words but count nothing: what a good
 * programmer would put beside FTS5 or MiniSearch.
 */
import { distanceKm } from "../../../src/study/geo-distance.ts";
import type { BenchAnswer } from "../bench-engine.ts";
import { FACET_LIMIT, PAGE_SIZE } from "../bench-query.ts";
import type { BenchQuery } from "../bench-query.ts";
import { cityKeys } from "./schema.ts";
import type { Rows } from "./schema.ts";

/** Values by number; 0 stands for none. */
class Codes {
  readonly #numbers = new Map<string, number>();

  of(value: unknown): number {
    if (typeof value !== "string") return 0;
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  /** -1 for a value that nothing has. */
  find(value: string): number {
    return this.#numbers.get(value) ?? -1;
  }

  get size(): number {
    return this.#numbers.size + 1;
  }
}

const SINGLE = ["status", "type", "purpose", "sex", "healthy", "funder", "results"] as const;
const LISTS = ["phase", "condition", "treatment", "sponsor"] as const;
const PLACES = ["country", "state", "city", "facility"] as const;
const SELECTABLE = ["status", "phase", "type", "sex", "country"] as const;
type Selectable = (typeof SELECTABLE)[number];

interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** A word's find: the number of the study and its score, larger is better. */
export interface Match {
  readonly id: number;
  readonly score: number;
}

export class FactColumns {
  readonly #ids: Uint32Array;
  readonly #index = new Map<number, number>();
  readonly #codes = new Map<string, Codes>();
  readonly #single = new Map<string, Uint16Array>();
  readonly #lists = new Map<string, Lists>();
  readonly #siteStarts: Uint32Array;
  readonly #site = new Map<string, Uint32Array>();
  readonly #lat: Float64Array;
  readonly #lon: Float64Array;
  readonly #ageFrom: Float32Array;
  readonly #ageTo: Float32Array;
  readonly #updated: Uint32Array;

  /** @param studies each with the rows of `schema.ts`; read once, so that a whole registry never stands in memory */
  constructor(studies: Iterable<Rows>) {
    for (const name of [...SINGLE, ...LISTS, ...PLACES]) this.#codes.set(name, new Codes());
    const ids: number[] = [];
    const ages = { from: [] as number[], to: [] as number[] }; // filled below
    const updated: number[] = [];
    const single = new Map<string, number[]>(SINGLE.map((name) => [name, []]));
    const lists = LISTS.map((name) => ({ name, starts: [0], values: [] as number[] })); // filled below
    const siteStarts = [0];
    const site = new Map<string, number[]>(["status", ...PLACES].map((name) => [name, []]));
    const points = { lat: [] as number[], lon: [] as number[] }; // filled below
    for (const rows of studies) {
      const cell = (at: number): string | number | null => rows.study[0]?.[at] ?? null;
      const id = Number(cell(0));
      this.#index.set(id, ids.length);
      ids.push(id);
      for (const [at, name] of SINGLE.entries()) single.get(name)?.push(this.#code(name).of(cell(at + 1)));
      ages.from.push(Number(cell(8) ?? -1));
      ages.to.push(Number(cell(9) ?? 1e9));
      updated.push(Number(String(cell(10) ?? "").replaceAll("-", "")));
      for (const { name, starts, values } of lists) {
        for (const [, value] of rows[name]) values.push(this.#code(name).of(value));
        starts.push(values.length);
      }
      for (const row of rows.site) {
        site.get("status")?.push(this.#code("status").of(row[2]));
        for (const [at, name] of PLACES.entries()) site.get(name)?.push(this.#code(name).of(row[at + 3]));
        points.lat.push(row[7] === null ? Number.NaN : Number(row[7]));
        points.lon.push(row[8] === null ? Number.NaN : Number(row[8]));
      }
      siteStarts.push(points.lat.length);
    }
    this.#ids = Uint32Array.from(ids);
    this.#ageFrom = Float32Array.from(ages.from);
    this.#ageTo = Float32Array.from(ages.to);
    this.#updated = Uint32Array.from(updated);
    for (const [name, codes] of single) this.#single.set(name, Uint16Array.from(codes));
    for (const { name, starts, values } of lists)
      this.#lists.set(name, { starts: Uint32Array.from(starts), values: Uint32Array.from(values) });
    this.#siteStarts = Uint32Array.from(siteStarts);
    for (const [name, codes] of site) this.#site.set(name, Uint32Array.from(codes));
    this.#lat = Float64Array.from(points.lat);
    this.#lon = Float64Array.from(points.lon);
  }

  #code(name: string): Codes {
    const codes = this.#codes.get(name);
    if (codes === undefined) throw new Error(`no column ${name}`);
    return codes;
  }

  /** All studies, for questions without words. */
  all(): readonly Match[] {
    return Array.from(this.#ids, (id) => ({ id, score: 0 }));
  }

  /** Filters, counts and puts in order what the words found. */
  answer(
    query: BenchQuery,
    matches: readonly Match[],
  ): Omit<BenchAnswer, "cards"> & { ids: readonly number[] } {
    const judge = this.#judge(query);
    const sets = new Map<Selectable | undefined, number[]>([[undefined, []]]);
    for (const name of SELECTABLE) if (query[name] !== undefined) sets.set(name, []);
    const scores = new Map<number, number>();
    for (const { id, score } of matches) {
      const study = this.#index.get(id);
      if (study === undefined) continue;
      for (const [without, found] of sets) if (judge(study, without)) found.push(study);
      scores.set(study, score);
    }
    const setFor = (facet: string): readonly number[] =>
      sets.get(SELECTABLE.find((name) => name === facet)) ?? sets.get(undefined) ?? [];
    const facets: Record<string, readonly number[]> = {};
    for (const name of SINGLE)
      facets[name] = name === "sex" ? this.#sexes(setFor("sex")) : this.#countSingle(name, setFor(name));
    for (const name of LISTS) facets[name] = this.#countLists(name, setFor(name));
    for (const name of PLACES) facets[name] = this.#countPlaces(name, setFor(name), query);
    const found = sets.get(undefined) ?? [];
    const keys = this.#sortKeys(query, scores);
    const from = (query.page - 1) * PAGE_SIZE;
    const order = found
      .map((study) => ({ id: this.#ids[study] ?? 0, key: keys(study) }))
      .sort((one, other) => other.key - one.key || other.id - one.id);
    return { total: found.length, facets, ids: order.slice(from, from + PAGE_SIZE).map(({ id }) => id) };
  }

  #judge(query: BenchQuery): (study: number, without: Selectable | undefined) => boolean {
    const { age, atSite } = query;
    const wanted = (name: Selectable): number | undefined =>
      query[name] === undefined ? undefined : this.#code(name).find(query[name]);
    const [status, phase, type] = [wanted("status"), wanted("phase"), wanted("type")];
    const sexes = new Set([0, this.#code("sex").find("ALL"), wanted("sex") ?? -1]);
    const isSelected = { sex: query.sex !== undefined };
    const hasPlace = (without: Selectable | undefined): boolean =>
      query.near !== undefined || (query.country !== undefined && without !== "country");
    const cities = new Set(cityKeys(atSite?.city ?? "").map((city) => this.#code("city").find(city)));
    const cityStatus = atSite === undefined ? -1 : this.#code("status").find(atSite.status);
    return (study, without) =>
      (status === undefined || without === "status" || this.#single.get("status")?.[study] === status) &&
      (type === undefined || without === "type" || this.#single.get("type")?.[study] === type) &&
      (!isSelected.sex || without === "sex" || sexes.has(this.#single.get("sex")?.[study] ?? 0)) &&
      (phase === undefined || without === "phase" || this.#listOf("phase", study).includes(phase)) &&
      (age === undefined || (age >= (this.#ageFrom[study] ?? 0) && age < (this.#ageTo[study] ?? 0))) &&
      (atSite === undefined ||
        this.#sitesOf(study).some(
          (site) =>
            cities.has(this.#site.get("city")?.[site] ?? 0) &&
            this.#site.get("status")?.[site] === cityStatus,
        )) &&
      (!hasPlace(without) ||
        this.#sitesOf(study).some((site) => this.#siteFits(site, study, query, without)));
  }

  #siteFits(site: number, study: number, query: BenchQuery, without: string | undefined): boolean {
    const own = this.#single.get("status")?.[study] ?? 0;
    const status = this.#site.get("status")?.[site] || own;
    if (without === "status") {
      if (status !== own) return false;
    } else if (query.status !== undefined && status !== this.#code("status").find(query.status)) return false;
    if (
      query.country !== undefined &&
      without !== "country" &&
      this.#site.get("country")?.[site] !== this.#code("country").find(query.country)
    )
      return false;
    return query.near === undefined || this.#distance(site, query.near) <= query.near.radiusKm;
  }

  #distance(site: number, near: NonNullable<BenchQuery["near"]>): number {
    const lat = this.#lat[site] ?? Number.NaN;
    // A degree of latitude is 111 km: most sites need no trigonometry.
    if (!(Math.abs(lat - near.lat) * 111 <= near.radiusKm * 1.01)) return Number.POSITIVE_INFINITY;
    return distanceKm(near, { lat, lon: this.#lon[site] ?? Number.NaN });
  }

  #sortKeys(query: BenchQuery, scores: ReadonlyMap<number, number>): (study: number) => number {
    if (query.sort === "relevance") return (study) => scores.get(study) ?? 0;
    if (query.sort === "updated") return (study) => this.#updated[study] ?? 0;
    const { near } = query;
    if (near === undefined) throw new Error("Nothing to be near to.");
    return (study) =>
      -Math.min(
        ...this.#sitesOf(study)
          .filter((site) => this.#siteFits(site, study, query, undefined))
          .map((site) => this.#distance(site, near)),
      );
  }

  #countSingle(name: string, studies: readonly number[]): readonly number[] {
    const counts = new Uint32Array(this.#code(name).size);
    const column = this.#single.get(name);
    for (const study of studies) add(counts, column?.[study] ?? 0);
    return largest(counts);
  }

  #sexes(studies: readonly number[]): readonly number[] {
    const column = this.#single.get("sex");
    const all = this.#code("sex").find("ALL");
    return (["FEMALE", "MALE"] as const)
      .map((sex) => {
        const taken = this.#code("sex").find(sex);
        return studies.filter((study) => [0, all, taken].includes(column?.[study] ?? 0)).length;
      })
      .filter((count) => count > 0)
      .sort((one, other) => other - one);
  }

  #countLists(name: string, studies: readonly number[]): readonly number[] {
    const counts = new Uint32Array(this.#code(name).size);
    for (const study of studies) for (const value of this.#listOf(name, study)) add(counts, value);
    return largest(counts);
  }

  #countPlaces(name: string, studies: readonly number[], query: BenchQuery): readonly number[] {
    const counts = new Uint32Array(this.#code(name).size);
    const lastStudy = new Uint32Array(counts.length);
    const column = this.#site.get(name);
    for (const study of studies)
      for (const site of this.#sitesOf(study)) {
        const value = column?.[site] ?? 0;
        if (lastStudy[value] === study + 1 || !this.#siteFits(site, study, query, name)) continue;
        lastStudy[value] = study + 1;
        add(counts, value);
      }
    return largest(counts);
  }

  #listOf(name: string, study: number): Uint32Array {
    const lists = this.#lists.get(name);
    return lists?.values.subarray(lists.starts[study], lists.starts[study + 1]) ?? new Uint32Array();
  }

  #sitesOf(study: number): number[] {
    const [from = 0, to = 0] = [this.#siteStarts[study], this.#siteStarts[study + 1]];
    return Array.from({ length: to - from }, (_, index) => from + index);
  }
}

function add(counts: Uint32Array, value: number): void {
  counts[value] = (counts[value] ?? 0) + 1;
}

/** The largest counts; number 0 is no value. */
function largest(counts: Uint32Array): readonly number[] {
  const present = [...counts.subarray(1)].filter((count) => count > 0);
  return present.sort((one, other) => other - one).slice(0, FACET_LIMIT);
}

/**
 * @module A whole answer (total, all facets, the ids of the page) as one SQL statement that SQLite and PostgreSQL both
 * understand. Facets are counted as the port defines them: each without its own selection, places by sites that satisfy
 * the rest.
 */
import { FACET_LIMIT, PAGE_SIZE } from "../bench-query.ts";
import type { BenchQuery } from "../bench-query.ts";
import type { BenchAnswer } from "../bench-engine.ts";
import { cityKeys, quoted } from "./schema.ts";

type Facet =
  | "status"
  | "phase"
  | "type"
  | "purpose"
  | "sex"
  | "healthy"
  | "funder"
  | "results"
  | "country"
  | "state"
  | "city"
  | "facility"
  | "condition"
  | "treatment"
  | "sponsor";

const COLUMNS: readonly Facet[] = ["type", "purpose", "healthy", "funder", "results"];
const VALUE_TABLES: readonly Facet[] = ["phase", "condition", "treatment", "sponsor"];
const PLACES: readonly Facet[] = ["country", "state", "city", "facility"];

/** One row of the statement's result: a facet value's count, the total, or a hit in its order. */
export interface AnswerRow {
  readonly kind: string;
  readonly value: string | number | null;
  readonly n: number;
}

/**
 * SQLite knows nothing of how many rows a `WITH` table has, and is told by CROSS JOIN to begin with it, as its
 * documentation advises; PostgreSQL's planner finds out by itself.
 */
export type Dialect = "sqlite" | "postgres";

/**
 * @param matched a query that yields `id` and `score` (larger is better) of what the words find; absent: all studies
 */
export function answerStatement(query: BenchQuery, matched: string | undefined, dialect: Dialect): string {
  const selected = (["status", "phase", "type", "sex", "country"] as const).filter(
    (facet) => query[facet] !== undefined,
  );
  const sets = [undefined, ...selected].map(
    (without) => `${setName(without)} AS MATERIALIZED (${setOf(query, without)})`,
  );
  const parts = [
    `SELECT 'total' AS kind, NULL AS value, count(*) AS n FROM found`,
    ...COLUMNS.map((facet) =>
      top(`SELECT '${facet}' AS kind, s.${facet} AS value, count(*) AS n FROM ${source(query, facet)} AS f
        JOIN study AS s ON s.id = f.id WHERE s.${facet} IS NOT NULL GROUP BY s.${facet}`),
    ),
    ...VALUE_TABLES.map((facet) =>
      top(`SELECT '${facet}' AS kind, v.value AS value, count(*) AS n FROM ${source(query, facet)} AS f
        JOIN ${facet} AS v ON v.id = f.id GROUP BY v.value`),
    ),
    ...PLACES.map((facet) => top(placeFacet(query, facet))),
    top(statusFacet(query)),
    ...(["FEMALE", "MALE"] as const).map(
      (sex) => `SELECT 'sex' AS kind, '${sex}' AS value, count(*) AS n FROM ${source(query, "sex")} AS f
        JOIN study AS s ON s.id = f.id WHERE s.sex IS NULL OR s.sex IN ('ALL', '${sex}')`,
    ),
    page(query),
  ];
  const words = matched === undefined ? "SELECT id, 0 AS score FROM study" : matched;
  const near = query.near === undefined ? "" : `near_site AS MATERIALIZED (${sitesNear(query.near)}),`;
  const statement = `WITH matched AS MATERIALIZED (${words}), ${near} ${sets.join(",\n")}\n${parts.join("\nUNION ALL\n")}`;
  return dialect === "sqlite" ? statement.replaceAll(/\bJOIN\b/g, "CROSS JOIN") : statement;
}

/** Puts the rows together; ids come in the order of the page. */
export function readAnswer(
  rows: readonly AnswerRow[],
): Omit<BenchAnswer, "cards"> & { ids: readonly number[] } {
  const facets: Record<string, number[]> = {};
  const hits: { id: number; place: number }[] = [];
  let total = 0;
  for (const { kind, value, n } of rows) {
    if (kind === "total") total = n;
    else if (kind === "hit") hits.push({ id: Number(value), place: n });
    else if (n > 0) (facets[kind] ??= []).push(n);
  }
  for (const counts of Object.values(facets)) counts.sort((one, other) => other - one);
  return { total, facets, ids: hits.sort((one, other) => one.place - other.place).map(({ id }) => id) };
}

function setName(without: string | undefined): string {
  return without === undefined ? "found" : `without_${without}`;
}

function source(query: BenchQuery, facet: Facet): string {
  const isSelected = facet in query && query[facet as keyof BenchQuery] !== undefined; // `in` has just said so
  return setName(isSelected ? facet : undefined);
}

function setOf(query: BenchQuery, without: Facet | undefined): string {
  const { status, phase, type, sex, age, atSite } = query;
  const has = (facet: Facet, value: string | undefined): value is string =>
    value !== undefined && facet !== without;
  const conditions = [
    ...(has("status", status) ? [`s.status = ${quoted(status)}`] : []),
    ...(has("phase", phase)
      ? [`EXISTS (SELECT 1 FROM phase AS p WHERE p.id = s.id AND p.value = ${quoted(phase)})`]
      : []),
    ...(has("type", type) ? [`s.type = ${quoted(type)}`] : []),
    ...(has("sex", sex) ? [`(s.sex IS NULL OR s.sex IN ('ALL', ${quoted(sex)}))`] : []),
    ...(age === undefined
      ? []
      : [`(s.age_from IS NULL OR s.age_from <= ${age}) AND (s.age_to IS NULL OR s.age_to > ${age})`]),
    ...(atSite === undefined
      ? []
      : [
          `s.id IN (SELECT id FROM site WHERE city IN (${cityKeys(atSite.city).map(quoted).join(", ")}) AND status = ${quoted(atSite.status)})`,
        ]),
    ...(asksForPlace(query, without)
      ? [
          `EXISTS (SELECT 1 FROM ${sites(query)} AS p WHERE p.id = s.id AND ${siteConditions(query, without)})`,
        ]
      : []),
  ];
  const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  return `SELECT m.id, m.score, s.updated FROM matched AS m JOIN study AS s ON s.id = m.id${where}`;
}

function asksForPlace({ country, near }: BenchQuery, without: Facet | undefined): boolean {
  return near !== undefined || (country !== undefined && without !== "country");
}

function sites({ near }: BenchQuery): string {
  return near === undefined ? "site" : "near_site";
}

/** Of a site `p` of study `s`. Where the status is left out, the site must have the study's, or none of its own. */
function siteConditions({ status, country }: BenchQuery, without: Facet | undefined): string {
  const conditions = [
    ...(country !== undefined && without !== "country" ? [`p.country = ${quoted(country)}`] : []),
    ...(without === "status"
      ? ["coalesce(p.status, s.status) = s.status"]
      : status === undefined
        ? []
        : [`coalesce(p.status, s.status) = ${quoted(status)}`]),
  ];
  return conditions.length === 0 ? "1 = 1" : conditions.join(" AND ");
}

function placeFacet(query: BenchQuery, facet: Facet): string {
  return `SELECT '${facet}' AS kind, p.${facet} AS value, count(DISTINCT p.id) AS n
    FROM ${source(query, facet)} AS f JOIN ${sites(query)} AS p ON p.id = f.id JOIN study AS s ON s.id = f.id
    WHERE p.${facet} IS NOT NULL AND ${siteConditions(query, facet)} GROUP BY p.${facet}`;
}

function statusFacet(query: BenchQuery): string {
  const place = asksForPlace(query, "status")
    ? ` AND EXISTS (SELECT 1 FROM ${sites(query)} AS p WHERE p.id = s.id AND ${siteConditions(query, "status")})`
    : "";
  return `SELECT 'status' AS kind, s.status AS value, count(*) AS n FROM ${source(query, "status")} AS f
    JOIN study AS s ON s.id = f.id WHERE s.status IS NOT NULL${place} GROUP BY s.status`;
}

function top(counts: string): string {
  return `SELECT * FROM (${counts} ORDER BY 3 DESC LIMIT ${FACET_LIMIT}) AS counted`;
}

function page(query: BenchQuery): string {
  const offset = (query.page - 1) * PAGE_SIZE;
  const ranked =
    query.sort === "distance"
      ? `SELECT f.id, min(p.km) AS key1, f.id AS key2 FROM found AS f JOIN near_site AS p ON p.id = f.id
          JOIN study AS s ON s.id = f.id WHERE ${siteConditions(query, undefined)} GROUP BY f.id ORDER BY 2, 3 DESC`
      : `SELECT id FROM found ORDER BY ${query.sort === "updated" ? "updated DESC NULLS LAST" : "score DESC"}, id DESC`;
  return `SELECT 'hit' AS kind, CAST(id AS text) AS value, row_number() OVER () AS n
    FROM (SELECT * FROM (${ranked} LIMIT ${PAGE_SIZE} OFFSET ${offset}) AS ranked) AS hits`;
}

const EARTH_KM = 6371.0088;

/** The circle, by its bounding box first, which the index knows. */
function sitesNear({ lat, lon, radiusKm }: NonNullable<BenchQuery["near"]>): string {
  const dLat = (radiusKm / EARTH_KM) * (180 / Math.PI) * 1.001;
  const dLon = Math.min(180, dLat / Math.max(0.01, Math.cos((lat * Math.PI) / 180)));
  const km = `2 * ${EARTH_KM} * asin(sqrt((
    sin(radians(lat - (${lat})) / 2) * sin(radians(lat - (${lat})) / 2)
    + cos(radians(lat)) * cos(radians(${lat})) * sin(radians(lon - (${lon})) / 2) * sin(radians(lon - (${lon})) / 2))))`;
  return `SELECT * FROM (SELECT id, status, country, state, city, facility, ${km} AS km FROM site
    WHERE lat BETWEEN ${lat - dLat} AND ${lat + dLat} AND lon BETWEEN ${lon - dLon} AND ${lon + dLon}) AS boxed
    WHERE km <= ${radiusKm}`;
}

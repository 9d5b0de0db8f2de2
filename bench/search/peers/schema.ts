/** @module The relational form of a study, the same for both SQL peers; words are indexed by each in its own way. */
import { foldText } from "../../../src/study/fold.ts";
import type { BenchDocument } from "../bench-document.ts";

export const TABLES = {
  study: [
    "id",
    "status",
    "type",
    "purpose",
    "sex",
    "healthy",
    "funder",
    "results",
    "age_from",
    "age_to",
    "updated",
  ],
  phase: ["id", "value"],
  condition: ["id", "value"],
  treatment: ["id", "value"],
  sponsor: ["id", "value"],
  site: ["id", "number", "status", "country", "state", "city", "facility", "lat", "lon"],
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]; // the object's own keys

export type Cell = string | number | null;
export type Rows = Readonly<Record<TableName, readonly (readonly Cell[])[]>>;

const NUMBERS = new Set(["id", "number"]);
const REALS = new Set(["age_from", "age_to", "lat", "lon"]);

/** `integer`, `real` or `text`, as both dialects call them (`real` is made `double precision` for PostgreSQL). */
export function typeOf(column: string): "integer" | "real" | "text" {
  if (NUMBERS.has(column)) return "integer";
  return REALS.has(column) ? "real" : "text";
}

/** The rows of a study. */
export function rowsOf({ id, facts, ageFrom, ageTo, updated }: BenchDocument): Rows {
  const values = (list: Iterable<string>): readonly Cell[][] =>
    [...new Set(list)].map((value) => [id, value]);
  return {
    study: [
      [
        id,
        facts.overallStatus ?? null,
        facts.studyType ?? null,
        facts.primaryPurpose ?? null,
        facts.sex ?? null,
        facts.healthyVolunteers === undefined ? null : String(facts.healthyVolunteers),
        facts.leadSponsorClass ?? null,
        String(facts.hasResults),
        ageFrom ?? null,
        ageTo ?? null,
        updated ?? null,
      ],
    ],
    phase: values(facts.phases),
    condition: values(facts.conditionIds),
    treatment: values(facts.treatments),
    sponsor: values(facts.sponsors),
    site: facts.sites.map((site, number) => [
      id,
      number,
      site.status ?? null,
      site.country ?? null,
      site.state ?? null,
      site.city ?? null,
      site.facility ?? null,
      site.point?.lat ?? null,
      site.point?.lon ?? null,
    ]),
  };
}

/** Indexes beside the primary keys `(id, value)` and `(id, number)`. */
export const INDEXES: readonly string[] = [
  "CREATE INDEX study_status ON study (status)",
  "CREATE INDEX study_updated ON study (updated)",
  "CREATE INDEX phase_value ON phase (value, id)",
  "CREATE INDEX site_city ON site (city, status)",
  "CREATE INDEX site_point ON site (lat, lon)",
];

/** All names that can be suggested, with how many studies have them. */
export const FILL_NAMES: readonly string[] = (
  [
    ["treatment", "SELECT value, id FROM treatment"],
    ["sponsor", "SELECT value, id FROM sponsor"],
    ["country", "SELECT DISTINCT country AS value, id FROM site WHERE country IS NOT NULL"],
    ["state", "SELECT DISTINCT state AS value, id FROM site WHERE state IS NOT NULL"],
    ["city", "SELECT DISTINCT city AS value, id FROM site WHERE city IS NOT NULL"],
  ] as const
).map(
  ([kind, of]) =>
    `INSERT INTO name (kind, label, studies) SELECT '${kind}', value, count(*) FROM (${of}) AS named GROUP BY value`,
);

/** A text between quotes for SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A city as it stands in the rows of sites: `Saint Petersburg` is also written with a hyphen, which is no word. */
export function cityKeys(city: string): readonly string[] {
  const key = foldText(city);
  return [...new Set([key, key.replaceAll(" ", "-"), key.replaceAll("-", " ")])];
}

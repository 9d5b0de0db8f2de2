/** @module What the API is asked in the benchmark, by class; `turn` counts up, so that no two requests are the same where clients' are not. */
import type { NctId } from "../../src/study/nct-id.ts";

/** The path of one request below the origin. */
export type RequestClass = (turn: number) => string;

/** Conditions of very different frequency. */
const CONDITIONS = [
  "breast cancer",
  "diabetes",
  "asthma",
  "hiv",
  "heart failure",
  "lupus",
  "glioblastoma",
  "stroke",
];

/** Each has a thousand studies of 20,000. */
const STATUSES = ["COMPLETED", "RECRUITING", "UNKNOWN", "TERMINATED|WITHDRAWN"];

const PAGE = "/api/v2/studies";

const query = (path: string, fields: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(fields).toString()}`;

/** @param nctIds stored studies, enough of them to keep the page cache from answering alone */
export function requestClasses(nctIds: readonly NctId[]): ReadonlyMap<string, RequestClass> {
  const idOf = (turn: number): string => nctIds[(turn * 7_919) % nctIds.length] ?? "";
  const condition = (turn: number): string => CONDITIONS[turn % CONDITIONS.length] ?? "";
  return new Map<string, RequestClass>([
    ["study by id", (turn) => `${PAGE}/${idOf(turn)}`],
    ["100 full records", (turn) => query(PAGE, { "query.cond": condition(turn), pageSize: "100" })],
    [
      "1,000 rows of two fields",
      (turn) =>
        query(PAGE, {
          "filter.overallStatus": STATUSES[turn % STATUSES.length] ?? "",
          pageSize: "1000",
          fields: "NCTId|BriefTitle",
        }),
    ],
    [
      "count only",
      (turn) =>
        query(PAGE, { "query.cond": condition(turn), countTotal: "true", pageSize: "1", fields: "NCTId" }),
    ],
    ...Object.entries(clientRequests(idOf, condition)),
  ]);
}

/** The ten commonest requests of known programs, as they write them. */
function clientRequests(
  idOf: (turn: number) => string,
  condition: (turn: number) => string,
): Readonly<Record<string, RequestClass>> {
  return {
    version: () => "/api/v2/version",
    "pytrials: 100 full, legacy markup": (turn) =>
      query(PAGE, { format: "json", markupFormat: "legacy", "query.term": condition(turn), pageSize: "100" }),
    "pytrials: CSV of three columns": (turn) =>
      query(PAGE, {
        format: "csv",
        "query.term": condition(turn),
        fields: "NCT Number|Conditions|Study Title",
        pageSize: "50",
      }),
    "blencorp: three rows and a count": (turn) =>
      query(PAGE, {
        "query.cond": condition(turn),
        fields: "NCTId,BriefTitle",
        countTotal: "true",
        pageSize: "3",
      }),
    "cyanheads: filters, place, order": (turn) =>
      query(PAGE, {
        "query.cond": condition(turn),
        "filter.overallStatus": "RECRUITING",
        "filter.geo": "distance(47.6062,-122.3321,50mi)",
        "filter.advanced": "(AREA[Phase]PHASE3) AND (AREA[EnrollmentCount]RANGE[0, 99999998])",
        fields: "NCTId|BriefTitle|OverallStatus|Phase",
        sort: "LastUpdatePostDate:desc",
        countTotal: "true",
        pageSize: "3",
      }),
    "cyanheads: ages and sex": (turn) =>
      query(PAGE, {
        "query.cond": condition(turn),
        "filter.advanced":
          "AREA[MinimumAge]RANGE[MIN, 45 years] AND AREA[MaximumAge]RANGE[45 years, MAX] AND (AREA[Sex]ALL OR AREA[Sex]FEMALE)",
        fields: "NCTId|BriefTitle|BriefSummary|OverallStatus|Phase|LeadSponsorName|EnrollmentCount|Condition",
        countTotal: "true",
        pageSize: "5",
      }),
    "matching service: three ids": (turn) =>
      `${PAGE}?filter.ids=${[idOf(turn), idOf(turn + 1), idOf(turn + 2)].join(",")}&pageSize=10`,
    "clintrialx: 1,000 rows of CSV": (turn) =>
      query(PAGE, { format: "csv", countTotal: "true", pageSize: "1000", "query.cond": condition(turn) }),
    "openpharma: words and an area": (turn) =>
      query(PAGE, {
        "query.cond": condition(turn),
        "filter.advanced": "AREA[Phase] PHASE3 AND AREA[OverallStatus] recruiting",
        pageSize: "3",
        countTotal: "true",
      }),
    "ncbijs: sizes of all records": () => "/api/v2/stats/size",
  };
}

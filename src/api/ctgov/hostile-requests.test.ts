import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { openApiContext } from "../../../test/api-context.ts";
import { TEST_STUDIES } from "../../web/test-studies.fixture.ts";
import { createCtgovApi } from "./create-ctgov-api.ts";

/** 300 in every run of the tests; 10,000 and more where somebody has the time. */
const REQUESTS = Number(process.env["API_FUZZ_REQUESTS"] ?? 300);
const LONGEST_MS = 10_000;

const folder = mkdtempSync(join(tmpdir(), "trial-atlas-api-"));
let api: Hono;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openApiContext(TEST_STUDIES, folder);
  api = createCtgovApi(opened.context);
  close = opened.close;
});

afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

const ESSIE = fc
  .array(
    fc.oneof(
      fc.constantFrom("AND", "OR", "NOT", "ALL", "MISSING", "(", ")", ",", '"', "\\", "heart", "asthma or"),
      fc.constantFrom(
        "AREA[",
        "AREA[Phase]",
        "AREA[StartDate]",
        "RANGE[MIN,MAX]",
        "RANGE[1,",
        "SEARCH[Location](",
      ),
      fc.constantFrom(
        "COVERAGE[FullMatch]",
        "EXPANSION[None]",
        "TILT[StartDate]",
        "DISTANCE[1,2,3mi]",
        "AREA[Phase:size]",
      ),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(" "));

const IDS = fc.constantFrom("NCT00000001", "nct2", "NCT99999999", "NCT", "1", "", "NCT000000000001");
const NUMBER = fc.oneof(fc.integer().map(String), fc.double().map(String), fc.string());
const FIELDS = fc
  .array(
    fc.oneof(
      fc.constantFrom("NCTId", "ProtocolSection", "@query", "Study Title", "BasicSearch", "x"),
      fc.string(),
    ),
  )
  .map((items) => items.join("|"));
const GEO = fc.oneof(
  fc.tuple(NUMBER, NUMBER, NUMBER).map(([a, b, c]) => `distance(${a},${b},${c}km)`),
  fc.constant("distance(52.5,13.4,500mi)"),
  fc.string(),
);
const TEXT = fc.oneof(ESSIE, fc.string({ unit: "binary", maxLength: 300 }), IDS);

const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  format: fc.constantFrom("json", "csv", "ris", "fhir.json", "json.zip", "x", ""),
  markupFormat: fc.constantFrom("legacy", "markdown", "x"),
  "query.cond": TEXT,
  "query.term": TEXT,
  "query.locn": TEXT,
  "query.id": TEXT,
  "filter.overallStatus": fc.oneof(
    fc.constantFrom("RECRUITING", "recruiting|COMPLETED", ",", "X"),
    fc.string(),
  ),
  "filter.geo": GEO,
  "postFilter.geo": GEO,
  "filter.ids": fc.array(IDS).map((ids) => ids.join(",")),
  "filter.advanced": TEXT,
  "postFilter.advanced": TEXT,
  "filter.synonyms": fc.oneof(fc.constant("BasicSearch:1"), fc.string()),
  aggFilters: fc.oneof(
    fc.constantFrom("status:rec com,sex:f", "constructor:x", "phase:toString"),
    fc.string(),
  ),
  geoDecay: fc.oneof(fc.constant("func:gauss,scale:1mi,offset:0mi,decay:0.5"), fc.string()),
  fields: FIELDS,
  sort: fc.oneof(fc.constantFrom("@relevance", "EnrollmentCount:desc,StartDate", "__proto__"), fc.string()),
  countTotal: fc.constantFrom("true", "false", "1", ""),
  pageSize: NUMBER,
  pageToken: fc.oneof(fc.string(), fc.base64String(), fc.constant("AAAAAfiX5nb259xaLb9gv37HUw")),
  types: fc.constantFrom("ENUM", "x", ","),
  includeIndexedOnly: fc.constantFrom("true", "x"),
};

const PATHS = fc.oneof(
  { weight: 6, arbitrary: fc.constant("/studies") },
  { weight: 2, arbitrary: IDS.map((id) => `/studies/${id}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "/studies/metadata",
      "/studies/download",
      "/stats/field/values",
      "/stats/field/sizes",
      "/stats/fieldValues/Phase",
      "/version",
    ),
  },
  { weight: 1, arbitrary: fc.string().map((text) => `/studies/${encodeURIComponent(text)}`) },
);

const QUERIES = fc
  .uniqueArray(fc.constantFrom(...Object.keys(VALUES)), { maxLength: 5 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) => (VALUES[name] ?? fc.string()).map((value): [string, string] => [name, value])),
    ),
  );

describe("requests that nobody should send", () => {
  it(
    `get an answer or a refusal, never a fault and never nothing (${REQUESTS} of them)`,
    async () => {
      await fc.assert(
        fc.asyncProperty(PATHS, QUERIES, async (path, query) => {
          const address = `${path}?${new URLSearchParams(query).toString()}`;
          const answer = await within(LONGEST_MS, api.request(address));
          expect([200, 301, 400, 404]).toContain(answer.status);
          const type = answer.headers.get("content-type") ?? "";
          const body = await within(LONGEST_MS, answer.text());
          if (answer.status === 200 && type === "application/json")
            expect(() => JSON.parse(body)).not.toThrow();
          if (answer.status >= 400) expect(type).toMatch(/^text\/plain/);
          expect(body).not.toMatch(/\n\s+at .*:\d+:\d+/);
        }),
        { numRuns: REQUESTS },
      );
    },
    REQUESTS * 1_000,
  );

  it.each(["/studies?query.cond=%", "/studies?%FF=%C0", "/studies/%FF", "/studies?query.cond=%00"])(
    "broken escapes: %s",
    async (address) => {
      expect([200, 400, 404]).toContain((await api.request(address)).status);
    },
  );
});

async function within<Result>(milliseconds: number, work: Result | Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** What real programs send (../shared/api/CLIENTS.md) and what their own suites assert, in our words. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiContext } from "../../../test/api-context.ts";
import { testStudy, type TestStudy } from "../../web/test-studies.fixture.ts";
import { createCtgovApi } from "./create-ctgov-api.ts";

const nctId = (number: number): string => `NCT${String(number).padStart(8, "0")}`;

const several = (count: number, from: number, facts: Partial<TestStudy>) =>
  Array.from({ length: count }, (_, index) => asked(nctId(from + index), facts));

const asked = (number: string, facts: Partial<TestStudy> = {}) =>
  testStudy({ nctId: number, briefTitle: `Study ${number}`, meshes: [], ancestors: [], ...facts });

const REGISTRY = [
  ...several(1_005, 10_000, { conditions: ["Asthma"] }),
  ...several(120, 20_000, { conditions: ["Coronavirus COVID"], briefTitle: "COVID-19, a\nsecond line" }),
  ...several(101, 30_000, { conditions: ["Lung Cancer"] }),
  ...several(51, 40_000, { conditions: ["Diabetes"] }),
  ...["NCT04852770", "NCT04280705", "NCT04000165", "NCT04002440", "NCT04808518"].map((number) =>
    asked(number),
  ),
  asked("NCT00001245"),
  asked("NCT00001908"),
  { ...asked("NCT02552212"), resultsSection: { moreInfoModule: {} }, hasResults: true },
];

interface Study {
  readonly protocolSection: {
    readonly identificationModule: Readonly<Record<string, string>> & { readonly nctId: string };
    readonly statusModule?: { readonly overallStatus?: string };
  };
}
interface Page {
  readonly totalCount?: number;
  readonly studies: readonly Study[];
  readonly nextPageToken?: string;
}

const folder = mkdtempSync(join(tmpdir(), "trial-atlas-api-"));
let api: Hono;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openApiContext(REGISTRY, folder);
  api = createCtgovApi(opened.context);
  close = opened.close;
}, 60_000);
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

async function ok(
  path: string,
  headers: Readonly<Record<string, string>> = { Accept: "*/*" },
): Promise<Response> {
  const answer = await api.request(path, { headers });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer;
}
// The shape is what the clients rely on; where it is another, they and these tests fail.
const json = async <Shape>(path: string): Promise<Shape> => (await (await ok(path)).json()) as Shape;
const idOf = ({ protocolSection }: Study): string => protocolSection.identificationModule.nctId;

/** Line breaks and commas between quotation marks belong to a cell. */
function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

describe("pytrials", () => {
  it("reads the version when it is made", async () => {
    const version = await json<Readonly<Record<string, string>>>("/version");
    expect(Object.keys(version)).toEqual(["apiVersion", "dataTimestamp"]);
  });

  it.each([50, 100])("gets %d full studies, the first with exactly three keys", async (size) => {
    const { studies } = await json<Page>(
      `/studies?format=json&markupFormat=legacy&query.term=Coronavirus+COVID&pageSize=${size}`,
    );
    expect(studies).toHaveLength(size);
    expect(Object.keys(studies[0] ?? {})).toEqual(["protocolSection", "derivedSection", "hasResults"]);
  });

  it("gets 51 rows of CSV, in the registry's order of columns", async () => {
    const answer = await ok(
      "/studies?format=csv&query.term=Coronavirus+COVID&markupFormat=legacy&fields=NCT%20Number%7CConditions%7CStudy%20Title&pageSize=50",
    );
    const rows = csvRows(await answer.text());
    expect(rows).toHaveLength(51);
    expect(rows[0]).toEqual(["NCT Number", "Study Title", "Conditions"]);
  });

  it("gets exactly the fields it names", async () => {
    const { studies } = await json<Page>(
      "/studies?format=json&query.term=Coronavirus+COVID&markupFormat=legacy&fields=NCTId%7CCondition%7CBriefTitle&pageSize=50",
    );
    expect(Object.keys(studies[0]?.protocolSection.identificationModule ?? {})).toEqual([
      "nctId",
      "briefTitle",
    ]);
  });
});

describe("blencorp/clinicaltrials-mcp-server", () => {
  it("counts, fetches a path in PascalCase and pages on", async () => {
    const page = await json<Page>(
      "/studies?query.cond=lung+cancer&fields=NCTId%2CBriefTitle&countTotal=true&pageSize=3",
    );
    expect(page.studies.length).toBeGreaterThan(0);
    expect(page.totalCount).toBeGreaterThan(100);
    expect(idOf(await json<Study>("/studies/NCT04852770?fields=ProtocolSection.IdentificationModule"))).toBe(
      "NCT04852770",
    );
    const first = await json<Page>("/studies?query.cond=diabetes&pageSize=30");
    const second = await json<Page>(
      `/studies?query.cond=diabetes&pageSize=30&pageToken=${first.nextPageToken}`,
    );
    expect(first.studies.length + second.studies.length).toBeGreaterThan(50);
  });
});

describe("cyanheads/clinicaltrialsgov-mcp-server", () => {
  const search = (query: Readonly<Record<string, string>>): Promise<Page> =>
    json<Page>(`/studies?${new URLSearchParams({ format: "json", ...query }).toString()}`);

  it("knows every piece that it asks for from the metadata", async () => {
    interface Node {
      readonly piece: string;
      readonly type: string;
      readonly children?: readonly Node[];
    }
    const flat = (nodes: readonly Node[]): readonly Node[] =>
      nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
    const nodes = flat(await json<readonly Node[]>("/studies/metadata"));
    const types = new Map(nodes.map(({ piece, type }) => [piece, type]));
    expect(types.get("Phase")).toBe("Phase[]");
    for (const piece of [
      "NCTId",
      "BriefTitle",
      "OverallStatus",
      "HasResults",
      "ResultsSection",
      "LocationCity",
    ])
      expect(types.has(piece)).toBe(true);
  });

  it("runs its searches", async () => {
    await search({
      "query.cond": "asthma",
      "filter.overallStatus": "RECRUITING",
      "filter.geo": "distance(47.6062,-122.3321,50mi)",
      "filter.advanced": "(AREA[Phase]PHASE3) AND (AREA[EnrollmentCount]RANGE[0, 99999998])",
      fields: "NCTId|BriefTitle|OverallStatus|Phase",
      sort: "LastUpdatePostDate:desc",
      countTotal: "true",
      pageSize: "3",
    });
    await search({
      "filter.advanced":
        "((AREA[Phase]PHASE3 OR AREA[Phase]PHASE4) AND AREA[StudyType]INTERVENTIONAL) AND (AREA[EnrollmentCount]RANGE[0, 99999998])",
      countTotal: "true",
      pageSize: "2",
    });
    const counted = await search({
      "query.cond": "diabetes",
      "filter.advanced": "AREA[EnrollmentCount]RANGE[0, 99999998]",
      countTotal: "true",
      pageSize: "0",
    });
    expect([counted.totalCount, counted.studies.length]).toEqual([51, 10]);
    const fitting = await search({
      "query.cond": "asthma",
      "query.locn": "Seattle, Washington, United States",
      "filter.overallStatus": "RECRUITING",
      "filter.advanced":
        "AREA[MinimumAge]RANGE[MIN, 45 years] AND AREA[MaximumAge]RANGE[45 years, MAX] AND (AREA[Sex]ALL OR AREA[Sex]FEMALE)",
      fields:
        "NCTId|BriefTitle|BriefSummary|OverallStatus|Phase|LeadSponsorName|EnrollmentCount|Condition|LocationCity",
      countTotal: "true",
      pageSize: "5",
    });
    expect(fitting.totalCount).toBe(0);
  });

  it("fetches, with results where there are some, and reads statistics", async () => {
    expect(idOf(await json<Study>("/studies/NCT04808518?format=json"))).toBe("NCT04808518");
    const { studies } = await search({
      "filter.ids": "NCT02552212",
      fields: "NCTId|BriefTitle|HasResults|ResultsSection",
      pageSize: "1",
    });
    expect(studies[0]).toHaveProperty("hasResults", true);
    expect(studies[0]).toHaveProperty("resultsSection");
    const statistics = await json<readonly { piece: string }[]>(
      "/stats/field/values?fields=OverallStatus%7CPhase",
    );
    expect(statistics.map(({ piece }) => piece)).toEqual(["OverallStatus", "Phase"]);
  });
});

describe("clinical-trial-matching-service", () => {
  it("collects what it asks for by raw tokens until there is none", async () => {
    const found: string[] = [];
    let query = "/studies?filter.ids=NCT00001245,NCT00001908,NCT04808518&pageSize=1";
    for (let pages = 1; ; pages++) {
      const { studies, nextPageToken } = await json<Page>(query);
      found.push(...studies.map(idOf));
      if (nextPageToken === undefined) break;
      expect(nextPageToken).toMatch(/^[\w-]+$/);
      expect(pages).toBeLessThan(5);
      query = `/studies?filter.ids=NCT00001245,NCT00001908,NCT04808518&pageSize=1&pageToken=${nextPageToken}`;
    }
    expect(found.sort()).toEqual(["NCT00001245", "NCT00001908", "NCT04808518"]);
  });
});

describe("clintrialx", () => {
  const ACCEPT = { Accept: "application/json, text/xml, application/xml, */*" };
  const ALL =
    "NCT Number|Study Title|Study URL|Acronym|Study Status|Brief Summary|Study Results|Conditions|Interventions|" +
    "Primary Outcome Measures|Secondary Outcome Measures|Other Outcome Measures|Sponsor|Collaborators|Sex|Age|Phases|" +
    "Enrollment|Funder Type|Study Type|Study Design|Other IDs|Start Date|Primary Completion Date|Completion Date|" +
    "First Posted|Results First Posted|Last Update Posted|Locations|Study Documents";

  it("counts by a header alone, and puts the header row in front of later pages itself", async () => {
    const query = "/studies?format=csv&markupFormat=markdown&countTotal=true&pageSize=1000&query.cond=asthma";
    const first = await ok(query, ACCEPT);
    const total = Number(first.headers.get("x-total-count"));
    expect(total).toBeGreaterThan(1_000);
    expect(csvRows(await first.text())).toHaveLength(1_001);
    const second = await ok(`${query}&pageToken=${first.headers.get("x-next-page-token")}`, ACCEPT);
    const rows = csvRows(await second.text());
    expect(rows).toHaveLength(total - 1_000);
    expect(rows[0]?.[0]).toMatch(/^NCT\d{8}$/);
  });

  it("gets one study with all 30 columns, and with three", async () => {
    const all = await ok(`/studies/NCT04000165?format=csv&fields=${encodeURIComponent(ALL)}`, ACCEPT);
    const [header, row] = csvRows(await all.text());
    expect(header).toEqual(ALL.split("|"));
    expect(row).toHaveLength(30);
    const three = await ok(
      "/studies/NCT04000165?format=csv&fields=NCT%20Number%7CStudy%20Title%7CStudy%20Status",
      ACCEPT,
    );
    expect(csvRows(await three.text())[1]).toHaveLength(3);
  });

  it("searches three areas at once, and takes one recruiting study", async () => {
    const none = await ok(
      "/studies?format=csv&markupFormat=markdown&countTotal=true&query.cond=Glioblastoma&query.locn=India&query.intr=Drug",
      ACCEPT,
    );
    expect(none.headers.get("x-total-count")).toBe("0");
    const one = await ok(
      "/studies?format=csv&markupFormat=markdown&countTotal=true&pageSize=1&filter.overallStatus=RECRUITING",
      ACCEPT,
    );
    expect(csvRows(await one.text())).toHaveLength(2);
  });

  it("reads the time of the data", async () => {
    const { dataTimestamp } = await json<{ dataTimestamp: string }>("/version");
    expect(dataTimestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  });
});

describe("openpharma-org/ct-gov-mcp", () => {
  it("writes a space after the bracket and values in small letters", async () => {
    const query = new URLSearchParams({
      "query.cond": "asthma",
      "filter.advanced": "AREA[Phase] PHASE2 AND AREA[OverallStatus] recruiting",
      pageSize: "3",
      countTotal: "true",
    });
    expect((await json<Page>(`/studies?${query.toString()}`)).totalCount).toBeGreaterThan(1_000);
    const recent = new URLSearchParams({
      "query.term": "diabetes AND AREA[StudyFirstPostDate]RANGE[2020-01-01, MAX]",
      pageSize: "2",
      countTotal: "true",
    });
    expect((await json<Page>(`/studies?${recent.toString()}`)).totalCount).toBe(51);
  });

  it("is told that parameters of the web site are none of the API", async () => {
    const answer = await api.request("/studies?query.cond=asthma&ageRange=18_65");
    expect([answer.status, await answer.text()]).toEqual([400, "`ageRange` is unknown parameter"]);
  });
});

describe("ncbijs", () => {
  it("fetches, searches and counts", async () => {
    const study = await json<Study>("/studies/NCT04280705");
    expect([idOf(study), study.protocolSection.statusModule?.overallStatus]).toEqual([
      "NCT04280705",
      "RECRUITING",
    ]);
    const { studies } = await json<Page>("/studies?query.term=COVID-19&pageSize=3");
    expect(studies.length).toBeGreaterThan(0);
    expect((await json<{ totalStudies: number }>("/stats/size")).totalStudies).toBe(REGISTRY.length);
  });

  it("goes on while the key is there, so the last page has none", async () => {
    expect(await json<Page>("/studies?query.cond=unheard-of")).not.toHaveProperty("nextPageToken");
  });

  it("reads the values of one field from one object", async () => {
    const { topValues } = await json<{ topValues: readonly { value: string }[] }>("/stats/fieldValues/Phase");
    expect(topValues.map(({ value }) => value)).toEqual(["PHASE2"]);
  });
});

import { describe, expect, it } from "vitest";
import { apiContext } from "../../../test/api-context.ts";
import { inventedRecord } from "../../../test/registry-server/invented-record.ts";
import { testStudy } from "../../web/test-studies.fixture.ts";
import { createCtgovApi } from "./create-ctgov-api.ts";

const RECORDS = [
  testStudy({ nctId: "NCT00000001", briefTitle: "Inhaler Study, in Adults", lastUpdate: "2026-01-01" }),
  testStudy({
    nctId: "NCT00000002",
    briefTitle: "Heart Study",
    overallStatus: "COMPLETED",
    lastUpdate: "2025-01-01",
  }),
  testStudy({ nctId: "NCT00000003", briefTitle: "Asthma School", phases: ["NA"], lastUpdate: "2024-01-01" }),
  inventedRecord(4, { briefTitle: "Merged", nctIdAliases: ["NCT00000009"] }),
];

interface Page {
  readonly totalCount?: number;
  readonly studies: readonly {
    readonly protocolSection: { readonly identificationModule: { readonly nctId: string } };
  }[];
  readonly nextPageToken?: string;
}

async function api() {
  const app = createCtgovApi(await apiContext(RECORDS));
  const text = async (query: string): Promise<string> => (await app.request(`/studies?${query}`)).text();
  // The shape of the answer is what these tests are about; wrong ones fail where they are read.
  const page = async (query: string): Promise<Page> => JSON.parse(await text(query)) as Page;
  const ids = async (query: string): Promise<readonly string[]> =>
    (await page(query)).studies.map(({ protocolSection }) => protocolSection.identificationModule.nctId);
  return { app, text, page, ids };
}

describe("a page of studies", () => {
  it("is written as the registry writes it: the total first, a study a line, absent keys", async () => {
    const { text } = await api();
    expect(
      await text("fields=NCTId&pageSize=4&sort=LastUpdatePostDate&countTotal=true&filter.ids=NCT1,NCT2"),
    ).toBe(
      '{"totalCount":2,"studies":[\n' +
        '{"protocolSection":{"identificationModule":{"nctId":"NCT00000001"}}},\n' +
        '{"protocolSection":{"identificationModule":{"nctId":"NCT00000002"}}}\n' +
        "]}",
    );
    expect(await text("query.cond=unheard-of&countTotal=true")).toBe('{"totalCount":0,"studies":[]}');
  });

  it("sends whole records as they are stored", async () => {
    const { app, text } = await api();
    const [, line] = (await text("filter.ids=NCT00000002")).split("\n");
    expect(line).toBe(JSON.stringify(RECORDS[1]));
    expect(await (await app.request("/studies/NCT00000002")).text()).toBe(line);
  });

  it("counts 0 as the default size and cuts what is too large", async () => {
    const { ids } = await api();
    expect(await ids("pageSize=0")).toHaveLength(4);
    expect(await ids("pageSize=2147483648")).toHaveLength(4);
  });

  it("leads on from a full page without looking ahead, and counts on the first page only", async () => {
    const { page } = await api();
    const query = "query.cond=asthma&fields=NCTId&countTotal=true&pageSize=2";
    const first = await page(query);
    expect([first.totalCount, first.studies.length]).toEqual([3, 2]);
    const second = await page(`${query}&pageToken=${first.nextPageToken}`);
    expect(second).not.toHaveProperty("totalCount");
    expect(second.studies).toHaveLength(1);
    expect(second).not.toHaveProperty("nextPageToken");
    const full = await page("filter.ids=NCT1&pageSize=1");
    const empty = await page(`filter.ids=NCT1&pageSize=1&pageToken=${full.nextPageToken}`);
    expect(empty).toEqual({ studies: [] });
  });

  it("lets the page size change from page to page", async () => {
    const { page, ids } = await api();
    const whole = await ids("sort=LastUpdatePostDate");
    const { nextPageToken } = await page("sort=LastUpdatePostDate&pageSize=1");
    const rest = await ids(`sort=LastUpdatePostDate&pageSize=2&pageToken=${nextPageToken}`);
    expect(rest).toEqual(whole.slice(1, 3));
  });

  it("refuses a token of another query, of other data, or made up", async () => {
    const { app, page } = await api();
    const { nextPageToken } = await page("query.cond=asthma&pageSize=1");
    for (const query of [
      `query.cond=heart&pageSize=1&pageToken=${nextPageToken}`,
      "query.cond=asthma&pageToken=null",
      `query.cond=asthma&pageToken=${nextPageToken?.slice(0, -2)}`,
    ]) {
      expect((await app.request(`/studies?${query}`)).status).toBe(400);
    }
    const context = await apiContext(RECORDS.slice(1));
    const other = createCtgovApi(context);
    const answer = await other.request(`/studies?query.cond=asthma&pageSize=1&pageToken=${nextPageToken}`);
    expect(await answer.text()).toContain("`pageToken` belongs to another query");
  });

  it("writes CSV with its own column order, a header on the first page, and numbers in headers", async () => {
    const { app } = await api();
    const query =
      "format=csv&fields=Study%20Title%7CNCT%20Number&query.cond=asthma&pageSize=2&countTotal=true";
    const first = await app.request(`/studies?${query}&sort=LastUpdatePostDate`);
    expect(await first.text()).toBe(
      'NCT Number,Study Title\nNCT00000001,"Inhaler Study, in Adults"\nNCT00000002,Heart Study\n',
    );
    expect(first.headers.get("x-total-count")).toBe("3");
    const token = first.headers.get("x-next-page-token");
    const second = await app.request(`/studies?${query}&sort=LastUpdatePostDate&pageToken=${token}`);
    expect(await second.text()).toBe("NCT00000003,Asthma School\n");
    expect(second.headers.get("x-total-count")).toBeNull();
    expect(second.headers.get("x-next-page-token")).toBeNull();
  });

  it("decides the format by the parameter alone", async () => {
    const { app } = await api();
    const answer = await app.request("/studies?format=csv&pageSize=1", {
      headers: { Accept: "application/json" },
    });
    expect(answer.headers.get("content-type")).toMatch(/^text\/csv/);
  });

  it("reads commas, pipes and plus signs", async () => {
    const { ids } = await api();
    expect(await ids("filter.overallStatus=RECRUITING|COMPLETED")).toHaveLength(3);
    expect(await ids("filter.overallStatus=RECRUITING,COMPLETED")).toHaveLength(3);
    expect(await ids("query.titles=Heart+Study")).toEqual(["NCT00000002"]);
    expect(await ids("filter.ids=nct2&filter.ids=NCT3")).toHaveLength(2);
  });

  it("finds ids under their former numbers, and forgets filters where only ids are asked for", async () => {
    const { ids } = await api();
    expect(await ids("filter.ids=NCT00000009")).toEqual(["NCT00000004"]);
    expect(await ids("query.term=NCT00000001,+nct3&filter.overallStatus=COMPLETED")).toEqual([
      "NCT00000003",
      "NCT00000001",
    ]);
    expect(await ids("query.cond=asthma&filter.ids=NCT1,NCT4")).toEqual(["NCT00000001"]);
  });

  it("takes every condition as it is meant: commas are AND, an empty place finds nothing, ALL is no value of Sex", async () => {
    const { ids } = await api();
    expect(await ids("query.cond=ALL,")).toEqual([]);
    expect(await ids("query.cond=NOT,")).toHaveLength(4);
    expect(await ids("query.titles=Heart,Study")).toEqual(["NCT00000002"]);
    expect(await ids("filter.advanced=AREA[Sex]ALL")).toHaveLength(4);
    expect(await ids('filter.advanced=AREA[Sex]"ALL"')).toHaveLength(3);
    expect(await ids("filter.advanced=heart&postFilter.advanced=AREA[Phase]+phase2")).toEqual([
      "NCT00000002",
    ]);
  });

  it("sorts by dates and numbers, missing ones last", async () => {
    const { ids } = await api();
    expect(await ids("sort=LastUpdatePostDate:asc")).toEqual([
      "NCT00000003",
      "NCT00000002",
      "NCT00000001",
      "NCT00000004",
    ]);
    expect((await ids("sort=EnrollmentCount:desc,LastUpdatePostDate"))[0]).toBe("NCT00000001");
  });

  it("applies the check boxes of the web site; an unknown option finds nothing", async () => {
    const { ids } = await api();
    expect(await ids("aggFilters=phase:NA,status:rec+com")).toEqual(["NCT00000003"]);
    expect(await ids("aggFilters=phase:na")).toEqual([]);
    expect(await ids("aggFilters=sex:f")).toHaveLength(3);
  });

  it("answers 304 to its own tag, which every answer of these data carries", async () => {
    const { app } = await api();
    const tag = (await app.request("/version")).headers.get("etag") ?? "";
    const headers = { "If-None-Match": tag };
    for (const path of [
      "/studies?query.cond=asthma",
      "/studies/NCT00000001",
      "/studies/enums",
      "/stats/size",
    ]) {
      const answer = await app.request(path, { headers });
      expect([answer.status, await answer.text()]).toEqual([304, ""]);
    }
    expect((await app.request("/studies?bogus=1", { headers })).status).toBe(400);
    expect((await app.request("/studies/NCT77777777", { headers })).status).toBe(404);
  });

  it("can be read by scripts of other sites", async () => {
    const { app } = await api();
    const answer = await app.request("/studies?format=csv", { headers: { Origin: "https://example.org" } });
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-expose-headers")).toContain("x-next-page-token");
  });
});

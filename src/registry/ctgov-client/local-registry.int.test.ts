/** @module The tests' registry against the contract it stands in for (API contract 2.1, 2.5, 3). */
import { afterAll, beforeAll, expect, it } from "vitest";
import { inventedRecord } from "../../../test/registry-server/invented-record.ts";
import { startRegistryServer, type RegistryServer } from "../../../test/registry-server/registry-server.ts";
import { sharedText, withSharedData } from "../../../test/shared-data.ts";
import { recordIdentity } from "./record-identity.ts";
import { parseStudyPage } from "./study-page.ts";

let server: RegistryServer;

beforeAll(async () => {
  const records = Array.from({ length: 30 }, (_, index) =>
    inventedRecord(index + 1, {
      overallStatus: index < 20 ? "RECRUITING" : "COMPLETED",
      ...(index === 0 ? {} : { lastUpdatePostDate: `2026-10-${String(index).padStart(2, "0")}` }),
      ...(index === 4 ? { nctIdAliases: ["NCT00009113"] } : {}),
    }),
  );
  server = await startRegistryServer({ records, maxPageSize: 25 });
});
afterAll(() => server.close());

async function ask(query: string): Promise<{ status: number; type: string | null; text: string }> {
  const response = await fetch(`${server.url}/studies?${query}`);
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}

it("writes one study a line between head and tail", async () => {
  const { text } = await ask("pageSize=2&countTotal=true&fields=NCTId");
  expect(text).toMatch(
    /^\{"totalCount":30,"studies":\[\n\{.*"NCT00000001".*\},\n\{.*"NCT00000002".*\}\n\],"nextPageToken":"[\w-]+"\}$/,
  );
});

it.each([
  ["ten without a size", "", 10],
  ["ten for zero", "pageSize=0", 10],
  ["no more than its limit, without a word", "pageSize=1000", 25],
  [
    "nobody without that date in a range",
    "filter.advanced=AREA%5BLastUpdatePostDate%5DRANGE%5BMIN%2CMAX%5D&pageSize=1000&pageToken=MjU",
    4,
  ],
  ["those of a range", "query.term=AREA[LastUpdatePostDate]RANGE[2026-10-25,MAX]", 5],
  ["the present study for an old number", "filter.ids=nct9113", 1],
  ["those of a status", "filter.overallStatus=COMPLETED|SUSPENDED", 10],
])("gives %s", async (_, query, length) => {
  expect(parseStudyPage((await ask(query)).text).records).toHaveLength(length);
});

it("does not look ahead, and counts on the first page only", async () => {
  const first = parseStudyPage(
    (await ask("filter.overallStatus=RECRUITING&pageSize=20&countTotal=true")).text,
  );
  expect(first).toMatchObject({ totalCount: 20, nextPageToken: expect.any(String) });
  const query = `filter.overallStatus=RECRUITING&pageSize=20&countTotal=true&pageToken=${first.nextPageToken ?? ""}`;
  expect(parseStudyPage((await ask(query)).text)).toEqual({ records: [], broken: [] });
});

it.each([
  ["bogusParam=1", "`bogusParam` is unknown parameter"],
  ["filter.overallStatus=OPEN", "Invalid value in parameter `overallStatus`: `OPEN`"],
  ["sort=BriefTitle", "Unsupported sort field type: text"],
  ["fields=StudyDesign", "Parameter 'fields' contains invalid field name: 'StudyDesign'"],
])("refuses %s in plain text", async (query, text) => {
  expect(await ask(query)).toEqual({ status: 400, type: "text/plain", text });
});

const CAPTURES = ["all-1", "keytruda", "melanoma-recruiting", "phelan-5-page1", "phelan-5-page2"];
withSharedData(
  "pages of the live registry",
  CAPTURES.map((name) => `api/samples/captures/${name}.json`),
  () => {
    it.each(CAPTURES)("are read: %s", (name) => {
      const page = parseStudyPage(sharedText(`api/samples/captures/${name}.json`));
      expect(page.records.length).toBeGreaterThan(0);
      expect(page.records.every(({ value }) => recordIdentity(value) !== undefined)).toBe(true);
    });
  },
);

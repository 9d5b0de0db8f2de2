import { afterEach, beforeEach, expect, it } from "vitest";
import { parseNctId, type NctId } from "../../study/nct-id.ts";
import { createFakeTime, type FakeTime } from "../../../test/registry-server/fake-time.ts";
import { startRegistryServer, type RegistryServer } from "../../../test/registry-server/registry-server.ts";
import { inventedRecord } from "../../../test/registry-server/invented-record.ts";
import { createCtgovClient, type CtgovClient } from "./ctgov-client.ts";
import type { PatienceOptions } from "./patient-request.ts";

const RECORDS = Array.from({ length: 25 }, (_, index) =>
  inventedRecord(index + 1, {
    overallStatus: index % 5 === 0 ? "RECRUITING" : "COMPLETED",
    lastUpdatePostDate: `2026-11-${String(index + 1).padStart(2, "0")}`,
    ...(index === 3 ? { nctIdAliases: ["NCT00009113"] } : {}),
  }),
);

let server: RegistryServer;
let time: FakeTime;
let retried: string[];

beforeEach(async () => {
  server = await startRegistryServer({ records: RECORDS, maxPageSize: 10 });
  time = createFakeTime("2026-11-23T14:20:00Z");
  retried = [];
});
afterEach(() => server.close());

function client(options: Partial<PatienceOptions> = {}): CtgovClient {
  return createCtgovClient({
    baseUrl: server.url,
    ...time,
    random: () => 0.5,
    onRetry: ({ reason }) => retried.push(reason),
    ...options,
  });
}

function id(text: string): NctId {
  const nctId = parseNctId(text);
  if (nctId === undefined) throw new Error(text);
  return nctId;
}

it("asks for version and exact counts", async () => {
  expect(await client().version()).toMatchObject({ dataTimestamp: "2026-11-20T09:00:05" });
  expect(await client().count({})).toBe(25);
  expect(await client().count({ statuses: ["RECRUITING", "SUSPENDED"] })).toBe(5);
  expect(await client().count({ updatedSince: "2026-11-21" })).toBe(5);
});

it("pages in a stable order until the token is gone, with the same parameters on every page", async () => {
  const sizes: number[] = [];
  let pageToken: string | undefined;
  do {
    const page = await client().studies({ statuses: ["COMPLETED"] }, { pageToken });
    sizes.push(page.records.length);
    expect(page.totalCount).toBe(pageToken === undefined ? 20 : undefined);
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  // 20 studies fill two pages exactly; the registry does not look ahead.
  expect(sizes).toEqual([10, 10, 0]);
  const queries = server.requests.map(({ searchParams }) => {
    const rest = new URLSearchParams(searchParams);
    rest.delete("pageToken");
    rest.delete("countTotal");
    return rest.toString();
  });
  expect(new Set(queries).size).toBe(1);
  expect(queries[0]).toContain("sort=StudyFirstPostDate%3Aasc");
});

it("lists number, status and day of last update", async () => {
  const page = await client().listing();
  expect(page.totalCount).toBe(25);
  expect(page.records[0]?.value).toEqual({
    protocolSection: {
      identificationModule: { nctId: "NCT00000001" },
      statusModule: { overallStatus: "RECRUITING", lastUpdatePostDateStruct: { date: "2026-11-01" } },
    },
  });
});

it("asks for studies by number, also by an old one, over as many pages as it takes", async () => {
  const asked = [
    ...Array.from({ length: 12 }, (_, index) => id(`NCT${index + 10}`)),
    id("NCT00009113"),
    id("NCT77777777"),
  ];
  const { records } = await client().studiesByIds(asked);
  expect(records).toHaveLength(13);
  expect(JSON.stringify(records)).toContain('"nctId":"NCT00000004"');
  await expect(client().studiesByIds(Array.from({ length: 401 }, () => id("NCT1")))).rejects.toThrow(/400/);
});

it("leaves a second between requests", async () => {
  const polite = client();
  for (let index = 0; index < 4; index++) await polite.version();
  expect(time.slept).toEqual([1000, 1000, 1000]);
});

it.each([
  ["a server error", { kind: "status", status: 503 }, /status 503/],
  ["too many requests", { kind: "status", status: 429 }, /status 429/],
  ["a web page with status 200", { kind: "html", status: 200 }, /web page/],
  ["a web page with status 403", { kind: "html", status: 403 }, /status 403 with a web page/],
  [
    "a web page that says it is JSON",
    { kind: "html", status: 200, contentType: "application/json" },
    /web page/,
  ],
  ["a cut connection", { kind: "cut", share: 0.5 }, /connection failed/],
  ["an answer that lacks its end", { kind: "truncate", share: 0.7 }, /not complete/],
  ["an empty answer", { kind: "truncate", share: 0 }, /not complete/],
] as const)("tries again after %s", async (_, fault, reason) => {
  server.plan(fault, { times: 2 });
  const page = await client().studies({});
  expect(page.records).toHaveLength(10);
  expect(retried).toEqual([expect.stringMatching(reason), expect.stringMatching(reason)]);
  expect(server.requests).toHaveLength(3);
});

it("gives up on silence after the time limit, and tries again", async () => {
  server.plan({ kind: "silence" });
  expect(await client({ timeoutMs: 100 }).count({})).toBe(25);
  expect(retried).toEqual(["no complete answer within 0.1 s"]);
});

it.each([
  ["7", 7_000],
  ["Mon, 23 Nov 2026 14:22:00 GMT", 120_000],
])("waits as long as Retry-After %s says", async (retryAfter, milliseconds) => {
  server.plan({ kind: "status", status: 429, retryAfter });
  await client().version();
  expect(time.slept[0]).toBe(milliseconds);
});

it("does not wait for hours on the registry's word", async () => {
  server.plan({ kind: "status", status: 503, retryAfter: "86400" });
  await expect(client().version()).rejects.toThrow(/left alone for 1440 minutes/);
  expect(time.slept).toEqual([]);
});

it("backs off in growing steps, then says what to do", async () => {
  server.plan({ kind: "status", status: 500, text: "boom" }, { times: 99 });
  await expect(client({ retries: 4 }).version()).rejects.toMatchObject({
    code: "unreachable",
    status: 500,
    message: expect.stringMatching(/after 5 attempts; the last: status 500: “boom”.*run the sync again/s),
  });
  expect(server.requests).toHaveLength(5);
  expect(time.slept.filter((milliseconds) => milliseconds !== 1000 && milliseconds !== 500)).toEqual([
    2000, 4000,
  ]);
});

it("learns sooner whether anybody is there when asked to", async () => {
  server.plan({ kind: "status", status: 500 }, { times: 99 });
  await expect(client().version(undefined, 2)).rejects.toThrow(/after 3 attempts/);
});

it("never repeats a request that the registry refused, and shows its words", async () => {
  await expect(client().studies({ statuses: ["OPEN"] })).rejects.toMatchObject({
    code: "refused",
    status: 400,
    message: expect.stringContaining("Invalid value in parameter `overallStatus`: `OPEN`"),
  });
  expect(server.requests).toHaveLength(1);
});

it("says that nobody listens", async () => {
  await server.close();
  await expect(client({ retries: 1 }).version()).rejects.toMatchObject({
    code: "unreachable",
    message: expect.stringMatching(/ECONNREFUSED/),
  });
});

it("stops at once when it is told to", async () => {
  const controller = new AbortController();
  server.plan({ kind: "silence" });
  const asked = client().version(controller.signal);
  setTimeout(() => {
    controller.abort(new Error("stopped by a person"));
  }, 20);
  await expect(asked).rejects.toThrow("stopped by a person");
  expect(retried).toEqual([]);
});

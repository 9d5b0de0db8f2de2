import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { sharedLines, sharedPath, withSharedData } from "../../test/shared-data.ts";
import { studyRecord } from "../../test/study-record.ts";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { zipArchive } from "../../test/zip-archive.ts";
import { checkStore } from "../store/check-store.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import type { RegistryStore } from "../store/registry-store.ts";
import { nctIdOfNumber } from "../study/nct-id.ts";
import { importFiles } from "./import-files.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const id = nctIdOfNumber;

function openStore(): RegistryStore {
  const store = openRegistryStore(temporaryFolder(), { now: () => NOW });
  onTestFinished(() => store.close());
  return store;
}

function fileWith(name: string, content: string | Buffer): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

const json = (number: number, fields?: Parameters<typeof studyRecord>[1]): string =>
  JSON.stringify(studyRecord(number, fields));
const load = (store: RegistryStore, ...paths: string[]) => importFiles(paths, store, { now: () => NOW });
const numbers = (store: RegistryStore): string[] => [...store.sitemapEntries()].map(({ nctId }) => nctId);

const ndjson = [1, 2, 3].map((number) => json(number)).join("\n");
const list = `{"totalCount":3,"studies":[\n${[1, 2, 3].map((number) => json(number)).join(",\n")}\n]}`;
const entries = {
  "NCT0000xxxx/NCT00000001.json": json(1),
  "NCT0000xxxx/NCT00000002.json": JSON.stringify(studyRecord(2), undefined, 2),
  "NCT0000xxxx/NCT00000003.json": json(3),
};

describe("formats, whatever the file is called", () => {
  test.each<[string, string | Buffer]>([
    ["NDJSON", ndjson],
    ["a list", `[${[1, 2, 3].map((number) => json(number)).join(",")}]`],
    ["a page of the API", list],
    ["gzip", gzipSync(ndjson)],
    ["gzip in two members", Buffer.concat([gzipSync(ndjson.slice(0, 100)), gzipSync(ndjson.slice(100))])],
    ["zip", zipArchive(entries)],
    ["zip with ZIP64 fields", zipArchive(entries, { zip64: true })],
    ["zip of one list", zipArchive({ "all.json": list })],
  ])("%s", async (_, content) => {
    const store = openStore();
    const report = await load(store, fileWith("data.bin", content));
    expect(report).toMatchObject({ read: 3, added: 3, quarantined: 0, files: 1, published: true });
    expect(numbers(store)).toEqual([id(1), id(2), id(3)]);
    expect(store.studyJson(id(2))).toBe(json(2));
    expect(store.summary()).toMatchObject({ source: "files: data.bin", dataTimestamp: "2026-11-19" });
    expect((await checkStore(store.folder)).faults).toEqual([]);
  });

  test("a large entry of a zip is streamed", async () => {
    const store = openStore();
    const records = Array.from({ length: 1_000 }, (_, index) =>
      json(index + 1, { title: "t".repeat(9_000) }),
    );
    const report = await load(store, fileWith("x.zip", zipArchive({ "all.ndjson": records.join("\n") })));
    expect(report).toMatchObject({ read: 1_000, added: 1_000 });
  });

  test("folders are walked in order; files without records are noted, others passed over", async () => {
    const store = openStore();
    const folder = temporaryFolder();
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "b", "2.json"), json(2));
    writeFileSync(join(folder, "a.ndjson.gz"), gzipSync(json(1)));
    writeFileSync(join(folder, "c.json"), '{"protocolSection": {"cut');
    writeFileSync(join(folder, "d.json"), "");
    writeFileSync(join(folder, "e.json"), "<html>");
    writeFileSync(join(folder, "README.txt"), "x");
    writeFileSync(join(folder, ".hidden.json"), "x");
    const report = await load(store, folder);
    expect(report).toMatchObject({ read: 5, added: 2, quarantined: 3, files: 5, filesPassedOver: 1 });
    expect(report.refusals.map(({ reason }) => reason).sort()).toEqual([
      expect.stringMatching(/^not valid JSON/),
      "the file holds no study records: it is HTML or XML.",
      "the file is empty.",
    ]);
    expect(await load(store, folder)).toMatchObject({
      read: 5,
      unchanged: 2,
      quarantined: 3,
      published: false,
    });
  });
});

describe("records that cannot be taken", () => {
  test("are set aside with their reason, and the rest goes on", async () => {
    const store = openStore();
    const bad = [
      "{}",
      '{"protocolSection":{"identificationModule":{"briefTitle":"no number"}}}',
      '{"protocolSection":{"identificationModule":{"nctId":"NCT123"}}}',
      json(7).replace('"Study 7"', "7"),
      json(8).slice(0, -5),
      "[".repeat(100_000) + "]".repeat(100_000),
      "null",
    ];
    const notUtf8 = Buffer.concat([
      Buffer.from(json(9).slice(0, 90)),
      Buffer.from([0xff, 0xfe]),
      Buffer.from("}\n"),
    ]);
    const file = fileWith(
      "x.ndjson",
      Buffer.concat([Buffer.from(`${json(1)}\n${bad.join("\n")}\n`), notUtf8, Buffer.from(json(2))]),
    );
    const report = await load(store, file);
    expect(report).toMatchObject({ read: 10, added: 2, quarantined: 8 });
    expect(store.summary()).toMatchObject({ studies: 2, quarantined: 8 });
    const noted = store.quarantine();
    expect(noted.find(({ nctId }) => nctId === id(7))).toMatchObject({
      source: `${file}:5`,
      reason: expect.stringContaining("protocolSection.identificationModule.briefTitle"),
      excerpt: expect.stringContaining('"nctId":"NCT00000007"'),
    });
    expect(noted.find(({ nctId }) => nctId === id(8))?.reason).toMatch(/^not valid JSON/);
    expect(noted[0]).toMatchObject({ reason: "not valid UTF-8", nctId: id(9) });
    expect(await load(store, file)).toMatchObject({
      added: 0,
      unchanged: 2,
      quarantined: 8,
      published: false,
    });
    // A good record of a number that was set aside settles the matter for good.
    await load(store, fileWith("y.json", json(7)));
    expect(store.summary().quarantined).toBe(7);
    expect(await load(store, file)).toMatchObject({ published: false });
  });
});

describe("files that cannot be read leave the store as it was", () => {
  const zip = zipArchive({ ...entries, "NCT00000004.json": json(4, { title: "four" }) });
  const wrongSum = Buffer.from(zip);
  wrongSum[wrongSum.indexOf(Buffer.from("PK\u0001\u0002")) + 16]! ^= 1;
  const tooSmall = Buffer.from(zip);
  tooSmall.writeUInt32LE(20, tooSmall.indexOf(Buffer.from("PK\u0001\u0002")) + 24);
  const wrongData = Buffer.from(zip);
  wrongData.fill(0xff, 80, 120);
  test.each<[string, string | Buffer, string]>([
    ["a cut zip", zip.subarray(0, zip.length - 30), "file-cut-off"],
    ["half a zip", zip.subarray(0, zip.length / 2), "file-cut-off"],
    ["a zip with a wrong check sum", wrongSum, "file-damaged"],
    ["a zip with wrong data", wrongData, "file-damaged"],
    ["a zip entry that inflates to more than it says", tooSmall, "file-damaged"],
    ["an empty zip", zipArchive({}), "not-records"],
    ["a cut gzip", gzipSync(ndjson).subarray(0, -12), "file-cut-off"],
    [
      "a gzip with a wrong check sum",
      Buffer.concat([gzipSync(ndjson).subarray(0, -8), Buffer.alloc(8, 1)]),
      "file-damaged",
    ],
    ["a cut list", list.slice(0, -30), "file-cut-off"],
    ["garbage", Buffer.from([7, 0, 1, 2, 3]), "not-records"],
    ["nothing", "", "file-empty"],
    ["gzip of nothing", gzipSync(""), "file-empty"],
  ])("%s", async (_, content, code) => {
    const store = openStore();
    const before = store.summary();
    const good = fileWith("good.ndjson", json(50));
    const bad = fileWith("ctg-studies.json.zip", content);
    const error: unknown = await load(store, good, bad).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    expect(String(error)).toContain(bad);
    expect(store.summary()).toEqual(before);
    // The batch is over: the store can be written to again.
    expect(await load(store, good)).toMatchObject({ added: 1 });
  });

  test("a path that is not there, a folder without records", async () => {
    const store = openStore();
    await expect(load(store, "/no/such/file")).rejects.toMatchObject({ code: "path-missing" });
    await expect(load(store, temporaryFolder())).rejects.toMatchObject({ code: "not-records" });
  });

  test("an import that is stopped keeps nothing", async () => {
    const store = openStore();
    const stop = new AbortController();
    const file = fileWith("x.ndjson", Array.from({ length: 500 }, (_, index) => json(index + 1)).join("\n"));
    const stopped = importFiles([file], store, {
      signal: stop.signal,
      onProgress: ({ read }) => {
        if (read === 300) stop.abort(new Error("stop"));
      },
    });
    await expect(stopped).rejects.toThrow("stop");
    expect(store.summary().studies).toBe(0);
  });
});

describe("age of records", () => {
  const old = json(1, { title: "old", updated: "2025-01-01", versionHolder: "2025-02-01" });
  const newer = json(1, { title: "new" });

  test.each([
    ["old first", [old, newer], { added: 1, changed: 1, older: 0 }],
    ["new first", [newer, old], { added: 1, changed: 0, older: 1 }],
  ])("the newest is shown and the other kept: %s", async (_, records, counts) => {
    const store = openStore();
    const file = fileWith("x.ndjson", records.join("\n"));
    expect(await load(store, file)).toMatchObject(counts);
    expect(store.cards([id(1)])[0]?.briefTitle).toBe("new");
    expect(
      store.versions(id(1)).map(({ current, lastUpdatePostDate }) => [current, lastUpdatePostDate]),
    ).toEqual([
      [false, "2025-01-01"],
      [true, "2026-10-01"],
    ]);
    expect(await load(store, file)).toMatchObject({ unchanged: 2, published: false });
  });

  test("a record that lacks parts does not hide a whole one", async () => {
    const store = openStore();
    await load(store, fileWith("a.json", newer));
    const part = json(1, { title: "part", updated: "2026-11-01", versionHolder: "" });
    expect(await load(store, fileWith("b.json", part))).toMatchObject({ older: 1 });
    expect(store.cards([id(1)])[0]?.briefTitle).toBe("new");
  });

  test("a record under a former number is not shown beside its study", async () => {
    const store = openStore();
    const canonical = json(5, { aliases: ["NCT00000001"] });
    expect(await load(store, fileWith("a.ndjson", `${canonical}\n${newer}`))).toMatchObject({
      added: 1,
      older: 1,
      merged: 0,
    });
    expect(numbers(store)).toEqual([id(5)]);
    const other = openStore();
    expect(await load(other, fileWith("a.ndjson", `${newer}\n${canonical}`))).toMatchObject({
      added: 2,
      merged: 1,
    });
    expect(numbers(other)).toEqual([id(5)]);
  });

  test("the first real study drives the invented ones out", async () => {
    const store = openStore();
    await load(store, fileWith("demo.ndjson", `${json(99_000_001)}\n${json(99_000_002)}`));
    expect(store.summary().invented).toBe(true);
    expect(await load(store, fileWith("a.json", json(1)))).toMatchObject({ added: 1, inventedRemoved: 2 });
    expect(store.summary()).toMatchObject({ studies: 1, invented: false });
  });

  test("data as fresh as the newest versionHolder, even when no study changed", async () => {
    const store = openStore();
    await load(store, fileWith("a.json", json(1)));
    const again = await load(store, fileWith("b.json", json(1, { versionHolder: "2026-11-20" })));
    expect(again).toMatchObject({ unchanged: 1, published: true });
    expect(store.summary().dataTimestamp).toBe("2026-11-20");
  });
});

test("readers see the old state, whole, until the import is complete", async () => {
  const store = openStore();
  await load(store, fileWith("a.ndjson", ndjson));
  const reader = openRegistryStore(store.folder, { readonly: true });
  onTestFinished(() => reader.close());
  const before = reader.summary();
  const records = Array.from({ length: 2_000 }, (_, index) => json(index + 1, { title: "changed" }));
  let looked = 0;
  await importFiles([fileWith("b.ndjson", records.join("\n"))], store, {
    onProgress: ({ read }) => {
      if (read % 100 !== 0) return;
      looked++;
      expect(reader.summary()).toEqual(before);
      expect(reader.cards([id(1), id(2), id(3), id(4)]).map(({ briefTitle }) => briefTitle)).toEqual([
        "Study 1",
        "Study 2",
        "Study 3",
      ]);
    },
  });
  expect(looked).toBeGreaterThan(10);
  expect(reader.summary().studies).toBe(2_000);
  expect(reader.cards([id(1)])[0]?.briefTitle).toBe("changed");
});

const NATIVE = "data/studies-v2.ndjson.gz";
const CONVERTED = "data/studies-converted.ndjson.gz";
const OLDER = "data/studies-v2-older.ndjson.gz";
const PARTIAL = "data/studies-v2-partial.ndjson.gz";

withSharedData("real records", [NATIVE, CONVERTED, OLDER, PARTIAL], () => {
  test("all of them, twice, with their earlier versions", async () => {
    const store = openStore();
    const first = await load(store, sharedPath(NATIVE), sharedPath(CONVERTED));
    expect(first).toMatchObject({ read: 24_191, added: 24_190, changed: 0, quarantined: 0, older: 1 });
    expect(store.summary().studies).toBe(24_190);

    const again = await load(store, sharedPath(NATIVE), sharedPath(CONVERTED));
    expect(again).toMatchObject({
      read: 24_191,
      unchanged: 24_191,
      published: false,
      dataVersion: first.dataVersion,
    });

    const older = await load(store, sharedPath(OLDER), sharedPath(PARTIAL));
    expect(older).toMatchObject({ read: 853, changed: 0, quarantined: 0 });
    expect(older.added + older.older + older.changed + older.unchanged).toBe(853);

    let compared = 0;
    for await (const line of sharedLines(NATIVE)) {
      const nctId = /"nctId":"(NCT\d{8})"/.exec(line)?.[1];
      if (compared++ % 10 === 0) expect(store.studyJson(id(Number(nctId?.slice(3))))).toBe(line);
    }
    const { faults, versions } = await checkStore(store.folder);
    expect(faults).toEqual([]);
    expect(versions).toBeGreaterThan(24_190 + 59);

    // The first mark: 6 KB a record, everything included (measured: 4.2 KB).
    store.close();
    expect(readFileSync(join(store.folder, "registry.sqlite")).length / 24_190).toBeLessThan(6_000);
  }, 600_000);

  test("a real file that is cut off is refused whole", async () => {
    const store = openStore();
    const copy = fileWith("cut.ndjson.gz", readFileSync(sharedPath(OLDER)));
    truncateSync(copy, 300_000);
    await expect(load(store, copy)).rejects.toMatchObject({ code: "file-cut-off" });
    expect(store.summary().studies).toBe(0);
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { studyRecord } from "../../test/study-record.ts";
import type { RecordFields } from "../../test/study-record.ts";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { cardOf } from "../study/card.ts";
import { nctIdOfNumber } from "../study/nct-id.ts";
import { parseStudy } from "../study/study.ts";
import type { Study } from "../study/study.ts";
import { openBatch } from "./batch.ts";
import { checkStore } from "./check-store.ts";
import { openForWriting } from "./open-database.ts";
import { openRegistryStore } from "./registry-store.ts";
import type { RegistryStore, StoreOptions } from "./registry-store.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const id = nctIdOfNumber;

function study(number: number, fields: RecordFields = {}): Study {
  const parsed = parseStudy(studyRecord(number, fields));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.study;
}

function open(folder = temporaryFolder(), options: StoreOptions = {}): RegistryStore {
  const store = openRegistryStore(folder, { now: () => NOW, ...options });
  onTestFinished(() => store.close());
  return store;
}

function put(store: RegistryStore, ...studies: readonly Study[]): string {
  const batch = store.beginBatch("test");
  for (const one of studies) batch.put(one);
  return batch.commit().dataVersion;
}

const changesOf = (store: RegistryStore, since?: string) => {
  const { changed, removed, fromScratch } = store.changesSince(since);
  return {
    fromScratch,
    removed: [...removed],
    changed: [...changed].map((one) => one.protocolSection.identificationModule.nctId),
  };
};

describe("what is stored comes back", () => {
  test("text as the registry wrote it, study, card, times", () => {
    const store = open();
    const raw = `{ "hasResults": false,\n "protocolSection": {"identificationModule":{"briefTitle":"B  \\n é 汉","nctId":"NCT00000001"}}, "more": {"lat": 52.0} }`;
    const parsed = parseStudy(JSON.parse(raw));
    if (!parsed.ok) throw new Error(parsed.reason);
    const batch = store.beginBatch("test");
    expect(batch.put(parsed.study, raw)).toBe("added");
    batch.commit();
    expect(store.studyJson(id(1))).toBe(
      `{"hasResults":false,"protocolSection":{"identificationModule":{"briefTitle":"B  \\n é 汉","nctId":"NCT00000001"}},"more":{"lat":52.0}}`,
    );
    expect(store.study(id(1))).toEqual(JSON.parse(raw));
    expect(store.cards([id(1)])).toStrictEqual([cardOf(parsed.study)]);
    expect(store.storedStudy(id(1))).toMatchObject({
      firstStoredAt: NOW.toISOString(),
      changedAt: NOW.toISOString(),
      contentHash: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(store.study(id(2))).toBeUndefined();
  });

  test("a text can be had as bytes, and as ever longer beginnings until a reader has enough", () => {
    const store = open();
    const words = Array.from({ length: 3_000 }, (_, index) => `é${index * 7_919}`).join(" ");
    const record = { ...study(1), more: words };
    put(store, record);
    const text = JSON.stringify(record);
    expect(Buffer.from(store.studyBytes(id(1)) ?? "").toString()).toBe(text);
    const lengths: number[] = [];
    const whole = store.readStudyJson(id(1), (beginning, isWhole) => {
      lengths.push(beginning.length);
      expect(text.startsWith(beginning.slice(0, -1))).toBe(true);
      return isWhole ? beginning : undefined;
    });
    expect(whole).toBe(text);
    expect(lengths).toHaveLength(3);
    expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => a - b));
    expect(store.readStudyJson(id(1), ({ length }) => length)).toBe(lengths[0]);
    expect(store.readStudyJson(id(2), () => 1)).toBeUndefined();
    expect(store.studyBytes(id(2))).toBeUndefined();
  });

  test("cards come in the order asked for, without those that are not there", () => {
    const store = open();
    put(store, study(1), study(2), study(3));
    expect(store.cards([id(3), id(9), id(1), id(3)]).map(({ nctId }) => nctId)).toEqual([
      id(3),
      id(1),
      id(3),
    ]);
  });

  test("the summary counts without looking at records", () => {
    const store = open();
    expect(store.summary()).toEqual({ studies: 0, dataVersion: "0-0", quarantined: 0, invented: false });
    const batch = store.beginBatch("somewhere");
    batch.put(study(1));
    batch.put(study(99_000_001));
    batch.quarantine({ source: "f:1", reason: "r", text: "t" });
    batch.setDataTimestamp("2026-11-20T09:00:05");
    const { dataVersion } = batch.commit();
    expect(store.summary()).toEqual({
      studies: 2,
      dataVersion,
      dataTimestamp: "2026-11-20T09:00:05",
      source: "somewhere",
      quarantined: 1,
      invented: true,
      updatedAt: NOW.toISOString(),
    });
  });

  test("state", () => {
    const store = open();
    store.setState("a", "1");
    const batch = store.beginBatch("test");
    batch.setState("a", "2");
    expect(store.getState("a")).toBe("1");
    expect(() => store.setState("b", "1")).toThrow(expect.objectContaining({ code: "batch-open" }));
    expect(batch.commit().published).toBe(false);
    expect(store.getState("a")).toBe("2");
    expect(store.getState("b")).toBeUndefined();
  });
});

describe("versions", () => {
  test("a change keeps what it replaces; a new versionHolder alone is no change", () => {
    const store = open();
    const first = put(store, study(1));
    expect(put(store, study(1, { versionHolder: "2027-01-01" }))).toBe(first);
    const second = put(store, study(1, { title: "Other", updated: "2026-10-02" }));
    expect(second).not.toBe(first);
    expect(store.versions(id(1))).toMatchObject([
      { number: 1, current: false, lastUpdatePostDate: "2026-10-01", versionHolder: "2026-11-19" },
      { number: 2, current: true, lastUpdatePostDate: "2026-10-02" },
    ]);
    expect(store.version(id(1), 1)).toEqual(study(1));
    expect(store.version(id(1), 2)).toEqual(store.study(id(1)));
    expect(store.version(id(1), 3)).toBeUndefined();
  });

  test("a removed study keeps its versions and can come back", () => {
    const store = open();
    const first = put(store, study(1), study(2));
    const batch = store.beginBatch("test");
    expect(batch.remove(id(1))).toBe(true);
    expect(batch.remove(id(1))).toBe(false);
    batch.commit();
    expect(store.study(id(1))).toBeUndefined();
    expect(store.removal(id(1))).toEqual({ removedAt: NOW.toISOString() });
    expect(store.versions(id(1))).toMatchObject([{ number: 1, current: false }]);
    expect(changesOf(store, first)).toEqual({ fromScratch: false, changed: [], removed: [id(1)] });
    put(store, study(1));
    expect(store.removal(id(1))).toBeUndefined();
    expect(changesOf(store, first)).toEqual({ fromScratch: false, changed: [id(1)], removed: [] });
    expect(store.summary().studies).toBe(2);
  });
});

describe("former numbers", () => {
  test("lead to the study that names them, and studies stored under them make room", async () => {
    const store = open();
    put(store, study(1), study(2));
    const batch = store.beginBatch("test");
    batch.put(study(3, { aliases: ["NCT00000001", "nct8", "NCT00000003", "no number"] }));
    expect(batch.merged).toBe(1);
    batch.commit();
    expect(store.aliasTarget(id(1))).toBe(id(3));
    expect(store.aliasTarget(id(8))).toBe(id(3));
    expect(store.aliasTarget(id(3))).toBeUndefined();
    expect(store.study(id(1))).toBeUndefined();
    expect(store.removal(id(1))).toEqual({ removedAt: NOW.toISOString(), mergedInto: id(3) });
    expect(store.presentNumber(id(8))).toBe(id(3));
    expect(store.summary().studies).toBe(2);
    put(store, study(3, { title: "No longer", aliases: ["NCT00000008"] }));
    expect(store.aliasTarget(id(1))).toBeUndefined();
    expect(store.presentNumber(id(1))).toBe(id(3));
    expect(store.presentNumber(id(2))).toBeUndefined();
    expect((await checkStore(store.folder)).faults).toEqual([]);
  });
});

describe("changesSince", () => {
  test("lists each changed study once, and everything for a version of another store", () => {
    const store = open();
    const first = put(store, study(1), study(2));
    put(store, study(2, { title: "x" }));
    put(store, study(3), study(2, { title: "y" }));
    expect(changesOf(store, first)).toEqual({ fromScratch: false, removed: [], changed: [id(2), id(3)] });
    expect(changesOf(store, store.dataVersion())).toEqual({ fromScratch: false, removed: [], changed: [] });
    const all = { fromScratch: true, removed: [], changed: [id(1), id(2), id(3)] };
    expect(changesOf(store)).toEqual(all);
    expect(changesOf(store, "1-00000000")).toEqual(all);
    expect(changesOf(store, "gibberish")).toEqual(all);
    expect(changesOf(store, "0-0").changed).toHaveLength(3);
  });

  test("gives the records of the version it names, even when they are read later", () => {
    const store = open();
    put(store, study(1, { title: "old" }));
    const { changed } = store.changesSince();
    put(store, study(1, { title: "new" }));
    expect([...changed].map((one) => one.protocolSection.identificationModule.briefTitle)).toEqual(["old"]);
  });
});

test("sitemapEntries walks all studies while a batch is written", () => {
  const store = open();
  put(store, ...Array.from({ length: 2_500 }, (_, index) => study(index + 1)));
  const walk = store.sitemapEntries()[Symbol.iterator]();
  expect(walk.next().value).toEqual({ nctId: id(1), title: "Study 1", lastUpdatePostDate: "2026-10-01" });
  put(store, study(2_501));
  expect([...{ [Symbol.iterator]: () => walk }]).toHaveLength(2_500);
});

describe("quarantine", () => {
  test("notes a bad record once, newest first, until a good one comes", () => {
    const store = open();
    const batch = store.beginBatch("test");
    expect(batch.quarantine({ source: "f:1", nctId: id(1), reason: "bad", text: "x".repeat(1_000) })).toBe(
      true,
    );
    expect(batch.quarantine({ source: "g:7", nctId: id(1), reason: "bad", text: "x".repeat(1_000) })).toBe(
      false,
    );
    batch.quarantine({ source: "f:2", reason: "no number", text: "y" });
    batch.commit();
    expect(store.quarantine()).toEqual([
      { source: "f:2", reason: "no number", excerpt: "y", notedAt: NOW.toISOString() },
      { source: "f:1", nctId: id(1), reason: "bad", excerpt: "x".repeat(300), notedAt: NOW.toISOString() },
    ]);
    expect(store.quarantine({ limit: 1, offset: 1 })).toHaveLength(1);
    put(store, study(1));
    expect(store.quarantine().map(({ source }) => source)).toEqual(["f:2"]);
    expect(store.summary().quarantined).toBe(1);
    const again = store.beginBatch("test");
    expect(again.quarantine({ source: "f:1", nctId: id(1), reason: "bad", text: "x".repeat(1_000) })).toBe(
      false,
    );
    expect(again.commit().published).toBe(false);
  });
});

describe("one transaction", () => {
  test("nothing shows before the commit, in this process or another, and nothing after a rollback", () => {
    const store = open();
    const other = open(store.folder, { readonly: true });
    const before = put(store, study(1));
    for (const end of ["rollback", "commit"] as const) {
      const batch = store.beginBatch("test");
      batch.put(study(1, { title: "changed" }));
      batch.put(study(2));
      batch.remove(id(1));
      for (const reader of [store, other]) {
        expect(reader.dataVersion()).toBe(before);
        expect(reader.study(id(1))).toEqual(study(1));
        expect(reader.study(id(2))).toBeUndefined();
      }
      batch[end]();
      expect(() => batch.put(study(3))).toThrow(expect.objectContaining({ code: "batch-closed" }));
    }
    for (const reader of [store, other]) {
      expect(reader.dataVersion()).not.toBe(before);
      expect(reader.study(id(1))).toBeUndefined();
      expect(reader.study(id(2))).toEqual(study(2));
    }
  });

  test("one writer at a time", () => {
    const store = open();
    const batch = store.beginBatch("test");
    batch.put(study(1));
    // A server may start while an import is under way.
    const other = open(store.folder);
    expect(other.summary().studies).toBe(0);
    expect(() => store.beginBatch("test")).toThrow(expect.objectContaining({ code: "batch-open" }));
    expect(() => other.beginBatch("test")).toThrow(expect.objectContaining({ code: "store-busy" }));
    batch.rollback();
    other.beginBatch("test").rollback();
  });

  test("a full disk ends the batch and leaves everything before it", async () => {
    const store = open();
    const before = put(store, study(1));
    const database = openForWriting(store.folder);
    onTestFinished(() => void database.close());
    database.pragma(`max_page_count = ${Number(database.pragma("page_count", { simple: true })) + 2}`);
    const batch = openBatch(
      database,
      store.folder,
      "test",
      () => NOW,
      () => {},
    );
    expect(() => {
      for (let number = 2; number < 5_000; number++)
        batch.put(study(number, { title: `${number} ${Math.sin(number)}`.repeat(20) }));
    }).toThrow(
      expect.objectContaining({ code: "store-full", nextStep: expect.stringContaining("Free some space") }),
    );
    expect(() => batch.commit()).toThrow(expect.objectContaining({ code: "batch-closed" }));
    expect(store.dataVersion()).toBe(before);
    expect(store.summary().studies).toBe(1);
    expect((await checkStore(store.folder)).faults).toEqual([]);
  });
});

describe("what cannot be opened", () => {
  test("no store yet, for a reader", () => {
    expect(() => open(join(temporaryFolder(), "none"), { readonly: true })).toThrow(
      expect.objectContaining({ code: "store-missing" }),
    );
  });

  test("a folder that cannot be made", () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect(() => open(join(file, "data"))).toThrow(expect.objectContaining({ code: "store-read-only" }));
    expect(() => open(file)).toThrow(expect.objectContaining({ code: "store-read-only" }));
  });

  test("a file that is no database", () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, "registry.sqlite"),
      "not a database at all, but long enough to be read ".repeat(40),
    );
    for (const readonly of [true, false])
      expect(() => open(folder, { readonly })).toThrow(expect.objectContaining({ code: "store-damaged" }));
  });

  test("another program's database, and one of a later version", () => {
    const folder = temporaryFolder();
    const foreign = new Database(join(folder, "registry.sqlite"));
    foreign.exec("create table theirs (a)");
    foreign.close();
    expect(() => open(folder)).toThrow(expect.objectContaining({ code: "store-foreign" }));
    const later = open();
    later.close();
    const database = new Database(join(later.folder, "registry.sqlite"));
    database.pragma("user_version = 1000");
    database.close();
    expect(() => open(later.folder)).toThrow(expect.objectContaining({ code: "store-newer" }));
  });
});

describe("checkStore", () => {
  test("finds what is wrong", async () => {
    const store = open();
    put(store, study(1), study(2), study(3), study(4, { aliases: ["NCT00000009"] }), study(5), study(6));
    store.close();
    const database = new Database(join(store.folder, "registry.sqlite"));
    database.exec(`
      update record set contentHash = zeroblob(16) where nctNumber = 1;
      update record set data = zeroblob(20) where nctNumber = 2;
      update study set card = '["NCT00000003","Other"]' where nctNumber = 3;
      delete from alias;
      insert into alias values (77, 5);
      delete from study where nctNumber = 6;
    `);
    database.close();
    const { faults, faultCount } = await checkStore(store.folder);
    expect(faults.map(({ nctId, fault }) => `${nctId ?? ""} ${fault}`)).toEqual([
      "NCT00000001 a version has another content than its hash says",
      "NCT00000002 a version cannot be read: A stored record is damaged and cannot be read.",
      "NCT00000003 its card is not that of its record",
      "NCT00000077 it leads to NCT00000005, whose record does not name it",
      "NCT00000009 it is a former number of NCT00000004 and leads nowhere",
      " studies: 5 are stored, 6 are noted",
    ]);
    expect(faultCount).toBe(6);
  });

  test("a damaged page is a fault or a clear error, never silence", async () => {
    const store = open();
    put(
      store,
      ...Array.from({ length: 300 }, (_, index) =>
        study(index + 1, { title: `${Math.sin(index)}`.repeat(40) }),
      ),
    );
    store.close();
    const path = join(store.folder, "registry.sqlite");
    const bytes = readFileSync(path);
    bytes.fill(0xa5, bytes.length - 40_000, bytes.length - 20_000);
    writeFileSync(path, bytes);
    const outcome = await checkStore(store.folder).then(
      ({ faultCount }) => (faultCount > 0 ? "faults" : "silence"),
      (error: unknown) => error,
    );
    if (outcome !== "faults") expect(outcome).toMatchObject({ code: "store-damaged" });
  });
});

/** What the store should hold, in the plainest form. */
interface Model {
  studies: Map<number, string>;
  versions: Map<number, string[]>;
}

test("any sequence of batches leaves what a plain map would hold", async () => {
  const step = fc.record({
    number: fc.integer({ min: 1, max: 4 }),
    title: fc.constantFrom("a", "b", "c", undefined),
  });
  const batches = fc.array(fc.record({ steps: fc.array(step, { maxLength: 6 }), commit: fc.boolean() }), {
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(batches, async (sequence) => {
      const store = openRegistryStore(temporaryFolder(), { now: () => NOW });
      let model: Model = { studies: new Map(), versions: new Map() };
      for (const { steps, commit } of sequence) {
        const next: Model = structuredClone(model);
        const batch = store.beginBatch("test");
        const before = store.dataVersion();
        for (const { number, title } of steps) {
          const old = next.studies.get(number);
          if (title === undefined) {
            expect(batch.remove(id(number))).toBe(next.studies.delete(number));
            continue;
          }
          expect(batch.put(study(number, { title }))).toBe(
            old === title ? "unchanged" : old === undefined ? "added" : "changed",
          );
          if (old !== title) next.versions.set(number, [...(next.versions.get(number) ?? []), title]);
          next.studies.set(number, title);
        }
        if (commit) {
          batch.commit();
          model = next;
        } else {
          batch.rollback();
          expect(store.dataVersion()).toBe(before);
        }
      }
      expect(store.summary().studies).toBe(model.studies.size);
      for (const number of [1, 2, 3, 4]) {
        expect(store.cards([id(number)])[0]?.briefTitle).toBe(model.studies.get(number));
        expect(store.study(id(number))?.protocolSection.identificationModule.briefTitle).toBe(
          model.studies.get(number),
        );
        const titles = store
          .versions(id(number))
          .map((version) => store.version(id(number), version.number))
          .map((one) => one?.protocolSection.identificationModule.briefTitle);
        expect(titles.map(String).sort()).toEqual((model.versions.get(number) ?? []).sort());
      }
      expect((await checkStore(store.folder)).faults).toEqual([]);
      store.close();
    }),
    { numRuns: 25 },
  );
});

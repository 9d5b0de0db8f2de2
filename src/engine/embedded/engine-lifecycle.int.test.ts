import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { bundledProgram } from "../../../test/bundled-program.ts";
import { sampleRecords, withSharedData } from "../../../test/shared-data.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import { demoStudies } from "../../registry/demo/demo-studies.ts";
import { foldText } from "../../study/fold.ts";
import { nctIdOf, parseStudy } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import { FACETS } from "../search-engine.ts";
import type { SearchAnswer } from "../search-engine.ts";
import { QueryTimeoutError } from "../search-problem.ts";
import { createEmbeddedEngine, startEmbeddedEngine } from "./create-embedded-engine.ts";
import type { EmbeddedEngine, EmbeddedEngineOptions } from "./create-embedded-engine.ts";
import { blockReading, commit, journalSource, openJournal, revised, studiesIn } from "./engine.fixture.ts";
import { fileOf } from "./index-version.ts";
import { Indexer } from "./indexer.ts";
import type { IndexerOptions } from "./indexer.ts";
import { SectionFile } from "./section-file.ts";

const made = (count: number, seed = 1): Study[] => [...demoStudies({ studies: count, seed })];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-engine-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

const open: EmbeddedEngine[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((engine) => engine.close()));
});

interface Logged {
  readonly engine: EmbeddedEngine;
  readonly lines: string[];
}

function optionsOf(folder: string, options: Partial<EmbeddedEngineOptions> = {}) {
  const lines: string[] = [];
  const log = { info: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
  return {
    lines,
    all: { folder: join(folder, "index"), studies: journalSource(folder), threads: 0, log, ...options },
  };
}

async function engineOn(folder: string, options: Partial<EmbeddedEngineOptions> = {}): Promise<Logged> {
  const { lines, all } = optionsOf(folder, options);
  const engine = await createEmbeddedEngine(all);
  open.push(engine);
  return { engine, lines };
}

const request = (change: Partial<SearchRequest>): SearchRequest => ({ ...emptySearchRequest, ...change });

const REQUESTS: readonly SearchRequest[] = [
  request({}),
  request({ text: { term: "cancer" } }),
  request({ text: { term: "revision" } }),
  request({ text: { cond: "diabetes OR heart" }, status: ["RECRUITING"] }),
  request({ text: { term: '"breast cancer" NOT metastatic' } }),
  request({ text: { locn: "Boston" }, sort: "updated" }),
  request({ phase: ["PHASE2", "PHASE3"], age: 40, sort: "enrollment" }),
  request({ near: { lat: 42.36, lon: -71.06, radiusKm: 500 }, sort: "distance" }),
  request({ country: ["United States"], status: ["RECRUITING"] }),
  request({ advanced: "AREA[StartDate]RANGE[2015-01-01,2020-12-31]", text: { intr: "placebo" } }),
];

/**
 * Everything that an engine says; versions of the data are compared apart. Names are compared as they are searched: which
 * spelling is shown may depend on records that have been replaced, until their segment is merged.
 */
async function answersOf(engine: EmbeddedEngine): Promise<unknown> {
  const searches = await Promise.all(
    REQUESTS.map(async (asked) => {
      const { total, hits, facets } = await engine.search(asked, { facets: FACETS, facetLimit: 200 });
      const counts = Object.entries(facets).map(([facet, values]) => [
        facet,
        values.map(({ value, count }) => [foldText(value), count]),
      ]);
      return { asked, total, hits, counts };
    }),
  );
  const browsed = await Promise.all(
    (["condition", "treatment", "sponsor"] as const).map(async (dimension) => {
      const { total, entries } = await engine.browse(dimension, { limit: 5000 });
      return {
        total,
        entries: entries.map(({ value, label, studies, recruiting }) => [
          value,
          foldText(label),
          studies,
          recruiting,
        ]),
      };
    }),
  );
  return { searches, browsed };
}

async function studiesFound(engine: EmbeddedEngine): Promise<number> {
  return (await engine.search(request({}))).total;
}

/** What an index made from nothing says. */
async function freshAnswers(folder: string): Promise<unknown> {
  const { engine } = await engineOn(folder, { folder: join(newFolder(), "index") });
  return answersOf(engine);
}

withSharedData("updates of real records", ["data/sample-v2.ndjson.gz"], () => {
  const real = (): Study[] =>
    sampleRecords().flatMap((record) => {
      const parsed = parseStudy(record);
      return parsed.ok ? [parsed.study] : [];
    });

  test("an index that was updated says what one made from nothing says", async () => {
    const folder = newFolder();
    const studies = real();
    commit(folder, studies.slice(0, 150));
    const { engine } = await engineOn(folder);
    commit(folder, studies.slice(150), studies.slice(0, 20).map(nctIdOf));
    await engine.catchUp();
    commit(folder, studies.slice(10, 60).map(revised), studies.slice(60, 70).map(nctIdOf));
    await engine.catchUp();
    expect(await studiesFound(engine)).toBe(studies.length - 20);
    expect(await answersOf(engine)).toEqual(await freshAnswers(folder));
  });

  test("merging segments changes no answer, and removes their files", async () => {
    const folder = newFolder();
    const studies = real();
    const indexer = await indexerOn(folder);
    for (let from = 0; from < 260; from += 20) {
      commit(folder, [
        ...studies.slice(from, from + 20),
        ...studies.slice(0, 3).map((study) => revised(study, from)),
      ]);
      const version = await indexer.catchUp();
      indexer.removeReplaced(version?.number ?? 0);
    }
    const before = indexer.version?.parts.length ?? 0;
    for (let version = await indexer.merge(); version !== undefined; version = await indexer.merge())
      indexer.removeReplaced(version.number);
    const parts = indexer.version?.parts ?? [];
    expect(parts.length).toBeLessThan(Math.min(before, 9));
    expect(segmentFiles(folder)).toEqual(parts.map(fileOf).sort());
    indexer.close();
    const { engine } = await engineOn(folder);
    expect(await answersOf(engine)).toEqual(await freshAnswers(folder));
  });
});

async function indexerOn(folder: string, options: Partial<IndexerOptions> = {}): Promise<Indexer> {
  const indexer = new Indexer({
    folder: join(folder, "index"),
    source: openJournal(folder),
    log: () => undefined,
    ...options,
  });
  await indexer.open();
  return indexer;
}

function segmentFiles(folder: string): string[] {
  return readdirSync(join(folder, "index"))
    .filter((file) => file.endsWith(".segment"))
    .sort();
}

describe("an index in use", () => {
  test("a study that was taken out can come back", async () => {
    const folder = newFolder();
    const studies = made(30);
    commit(folder, studies);
    const { engine } = await engineOn(folder);
    const [first] = studies;
    if (first === undefined) throw new Error("no study");
    commit(folder, [], [nctIdOf(first)]);
    await engine.catchUp();
    expect(await studiesFound(engine)).toBe(29);
    commit(folder, [first]);
    await engine.catchUp();
    expect(await studiesFound(engine)).toBe(30);
    const found = await engine.search(request({ text: { id: nctIdOf(first) } }));
    expect(found.hits.map(({ nctId }) => nctId)).toEqual([nctIdOf(first)]);
  });

  test("what is deleted while segments are merged stays deleted", async () => {
    const folder = newFolder();
    const studies = made(200);
    const indexer = await indexerOn(folder);
    for (let from = 0; from < 200; from += 20) {
      commit(folder, studies.slice(from, from + 20));
      await indexer.catchUp();
    }
    const merging = indexer.merge();
    commit(folder, studies.slice(5, 10).map(revised), studies.slice(0, 5).map(nctIdOf));
    await indexer.catchUp();
    expect(await merging).toBeDefined();
    indexer.close();
    const { engine } = await engineOn(folder);
    expect(await studiesFound(engine)).toBe(195);
    expect(await answersOf(engine)).toEqual(await freshAnswers(folder));
  });

  test("a rehearsal leaves nothing behind and gives way to changes", async () => {
    const folder = newFolder();
    const studies = made(300);
    commit(folder, studies);
    let written = 0;
    const indexer = await indexerOn(folder, {
      writeSegment: (segment, path) => {
        segment.write(path);
        written++;
      },
    });
    const version = await indexer.catchUp();
    const files = segmentFiles(folder);
    written = 0;
    await indexer.rehearse();
    expect(written).toBeGreaterThan(1);
    expect(segmentFiles(folder)).toEqual(files);
    expect(indexer.version).toBe(version);
    const whole = written;
    written = 0;
    commit(folder, studies.slice(0, 3).map(revised));
    const [, changed] = await Promise.all([indexer.rehearse(), indexer.catchUp()]);
    expect(written).toBeLessThan(1 + whole);
    expect(changed?.dataVersion).toBe("v2");
    expect(segmentFiles(folder)).toHaveLength(files.length + 1);
    indexer.close();
  });

  test("every answer is of one version, also while updates come", async () => {
    const folder = newFolder();
    commit(folder, made(50));
    const { engine } = await engineOn(folder, { threads: 2 });
    const sizes = new Map([[engine.dataVersion, 50]]);
    const answers: Pick<SearchAnswer, "dataVersion" | "total">[] = [];
    const totalOf = async () => {
      const { nctNumbers, dataVersion } = await engine.findAll(request({}));
      return { total: new Set(nctNumbers).size, dataVersion };
    };
    const stop = new AbortController();
    const asking = (async () => {
      while (!stop.signal.aborted)
        answers.push(
          ...(await Promise.all(
            Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? engine.search(request({})) : totalOf())),
          )),
        );
    })();
    for (let round = 1; round <= 4; round++) {
      sizes.set(commit(folder, made(50 + 25 * round).slice(25 * (round - 1))), 50 + 25 * round);
      await engine.catchUp();
    }
    stop.abort();
    await asking;
    expect(new Set(answers.map(({ dataVersion }) => dataVersion)).size).toBeGreaterThan(1);
    for (const { dataVersion, total } of answers) expect(total).toBe(sizes.get(dataVersion));
    expect(await studiesFound(engine)).toBe(150);
  });

  test("a second process reads what the first one keeps, and takes over when it ends", async () => {
    const folder = newFolder();
    commit(folder, made(20));
    const first = await engineOn(folder);
    const second = await engineOn(folder);
    commit(folder, made(30));
    await second.engine.catchUp();
    expect(await studiesFound(second.engine)).toBe(20);
    await first.engine.catchUp();
    await second.engine.catchUp();
    expect(await studiesFound(second.engine)).toBe(30);
    await expect(second.engine.rebuild()).rejects.toMatchObject({ name: "IndexBusyError" });
    await first.engine.close();
    commit(folder, made(40));
    await second.engine.catchUp();
    expect(await studiesFound(second.engine)).toBe(40);
  });

  test("until there is an index, questions are refused and say so", async () => {
    const folder = newFolder();
    commit(folder, made(50));
    const engine = startEmbeddedEngine(optionsOf(folder).all);
    open.push(engine);
    await expect(engine.search(request({}))).rejects.toMatchObject({ name: "IndexNotReadyError" });
    await engine.ready;
    expect(await studiesFound(engine)).toBe(50);
  });
});

describe("a process that is killed", () => {
  /** Runs updates and merges in another process and kills it after so many milliseconds of work. */
  async function runAndKill(folder: string, threads: number, afterMs: number): Promise<void> {
    const child = spawn(
      process.execPath,
      [bundledProgram("killed-engine.fixture"), folder, String(threads)],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await wait(afterMs);
    child.kill("SIGKILL");
    await ended;
  }

  // A fixed sequence of moments, spread over the first build, updates and merges.
  const MOMENTS = Array.from({ length: 8 }, (_, i) => ({
    threads: i % 4 === 3 ? 1 : 0,
    afterMs: (i * 619) % 2_500,
  }));

  test.each(MOMENTS)(
    "after $afterMs ms with $threads threads leaves the old version or the new one",
    async ({ threads, afterMs }) => {
      const folder = newFolder();
      commit(folder, made(120));
      writeFileSync(join(folder, "studies.json"), JSON.stringify(made(240)));
      await runAndKill(folder, threads, afterMs);
      const { all, lines } = optionsOf(folder);
      const engine = startEmbeddedEngine(all);
      open.push(engine);
      await engine.ready;
      expect(await studiesFound(engine)).toBe(studiesIn(folder, engine.dataVersion));
      await engine.catchUp();
      expect(lines.filter((line) => line.includes("cannot be used"))).toEqual([]);
      expect(await studiesFound(engine)).toBe(studiesIn(folder));
      expect(await answersOf(engine)).toEqual(await freshAnswers(folder));
    },
  );
});

describe("damage", () => {
  async function indexed(): Promise<{
    readonly folder: string;
    readonly answers: unknown;
    readonly segment: string;
  }> {
    const folder = newFolder();
    commit(folder, made(60));
    const { engine } = await engineOn(folder);
    const answers = await answersOf(engine);
    await engine.close();
    return { folder, answers, segment: join(folder, "index", segmentFiles(folder)[0] ?? "") };
  }

  function flip(path: string, at: number): void {
    const bytes = readFileSync(path);
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    writeFileSync(path, bytes);
  }

  const manifestOf = (folder: string): string => join(folder, "index", "manifest.json");

  const DAMAGES: Readonly<
    Record<string, (index: { readonly folder: string; readonly segment: string }) => void>
  > = {
    "a manifest with another letter": ({ folder }) => flip(manifestOf(folder), 150),
    "a manifest that is cut short": ({ folder }) => truncateSync(manifestOf(folder), 200),
    "a manifest without content": ({ folder }) => writeFileSync(manifestOf(folder), ""),
    "an index of another version of the program": ({ folder }) => {
      const { content } = JSON.parse(readFileSync(manifestOf(folder), "utf8"));
      const other = { ...content, format: "0-older" };
      const checksum = createHash("sha256").update(JSON.stringify(other)).digest("hex");
      writeFileSync(manifestOf(folder), JSON.stringify({ checksum, content: other }));
    },
    "a segment that is cut short": ({ segment }) => truncateSync(segment, 5_000),
    "a segment that is gone": ({ segment }) => rmSync(segment),
    "a segment with another byte in its columns": ({ segment }) => flip(segment, 9),
  };

  test.each(Object.entries(DAMAGES))(
    "%s: the index is built anew and the log says so",
    async (_name, damage) => {
      const index = await indexed();
      damage(index);
      const { engine, lines } = await engineOn(index.folder);
      expect(lines.join("\n")).toMatch(/cannot be used and is built anew/);
      expect(await answersOf(engine)).toEqual(index.answers);
    },
  );

  test("an index of other studies is built anew", async () => {
    const { folder } = await indexed();
    const other = newFolder();
    commit(other, made(10, 3));
    const { engine, lines } = await engineOn(other, {
      folder: join(folder, "index"),
      studies: journalSource(other, "other"),
    });
    expect(lines.join("\n")).toMatch(/belongs to other studies/);
    expect(await studiesFound(engine)).toBe(10);
  });

  test("damage beyond what is loaded at the start is found by reading all and mended", async () => {
    const { folder, answers, segment } = await indexed();
    const file = new SectionFile(segment);
    const { offset } = file.placeOf("postings");
    file.close();
    flip(segment, offset + 40);
    const lines: string[] = [];
    const indexer = await indexerOn(folder, { log: (_level, line) => lines.push(line) });
    expect(await indexer.mend(async () => undefined)).toBeDefined();
    expect(lines.join("\n")).toMatch(/postings does not match its checksum; its studies are indexed again/);
    expect(await indexer.mend(async () => undefined)).toBeUndefined();
    indexer.close();
    const { engine } = await engineOn(folder);
    expect(await answersOf(engine)).toEqual(answers);
  });

  test("a full disk leaves the served version untouched", async () => {
    const { folder, answers } = await indexed();
    const before = segmentFiles(folder);
    let isFull = true;
    const indexer = await indexerOn(folder, {
      writeSegment: (segment, path) => {
        if (!isFull) return segment.write(path);
        writeFileSync(path, "as much as there was room for");
        throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
      },
    });
    commit(folder, made(60).map(revised));
    await expect(indexer.catchUp()).rejects.toThrow("ENOSPC");
    expect(segmentFiles(folder)).toEqual(before);
    const reader = await engineOn(folder);
    expect(await answersOf(reader.engine)).toEqual(answers);
    isFull = false;
    expect((await indexer.catchUp())?.dataVersion).toBe("v2");
    indexer.close();
  });

  test("a record that cannot be read is left out and named", async () => {
    const { folder } = await indexed();
    commit(folder, made(61));
    const source = openJournal(folder);
    const lines: string[] = [];
    const indexer = await indexerOn(folder, {
      source: {
        ...source,
        read: (record) => (record === 70 ? { ok: false, reason: "damaged" } : source.read(record)),
      },
      log: (_level, line) => lines.push(line),
    });
    const version = await indexer.catchUp();
    expect(lines).toContain("Record 70 cannot be read and is not searchable: damaged");
    expect(version?.dataVersion).toBe("v2");
    indexer.close();
  });
});

describe("bad input", () => {
  test("errors of expressions come through with parameter and position", async () => {
    const folder = newFolder();
    commit(folder, made(5));
    const { engine } = await engineOn(folder, { threads: 1 });
    await expect(engine.search(request({ advanced: "AREA[Nowhere]x" }))).rejects.toMatchObject({
      name: "QueryError",
      parameter: "advanced",
      cause: { name: "EssieError", span: expect.anything() },
    });
  });

  test("a search that nobody waits for any more is given up", async () => {
    const folder = newFolder();
    commit(folder, made(50));
    const { engine } = await engineOn(folder, { threads: 1 });
    await expect(engine.search(request({}), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    const stop = new AbortController();
    const asked = Array.from({ length: 20 }, () => engine.search(request({}), { signal: stop.signal }));
    stop.abort();
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.every(({ status }) => status === "rejected")).toBe(true);
    expect(await studiesFound(engine)).toBe(50);
  });

  test("a thread that is stuck is replaced, and the others are answered meanwhile", async () => {
    const folder = newFolder();
    commit(folder, made(40));
    const { engine } = await engineOn(folder, { threads: 2, budgetMs: 1_500 });
    // What only records can tell: their reading never ends from now on.
    const stuck = request({
      text: { term: "SEARCH[Location](AREA[LocationContactName]a* OR AREA[LocationContactRole]CONTACT)" },
    });
    blockReading(folder);
    const asked = expect(engine.search(stuck)).rejects.toBeInstanceOf(QueryTimeoutError);
    expect(await studiesFound(engine)).toBe(40);
    await asked;
    const after = await Promise.all(Array.from({ length: 6 }, () => studiesFound(engine)));
    expect(after).toEqual([40, 40, 40, 40, 40, 40]);
  });
});

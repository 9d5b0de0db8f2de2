/** @module `npm run bench -- search`: our engine and its peers on the same studies, questions and exactness. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { agreementOf } from "./agreement.ts";
import type { Agreement } from "./agreement.ts";
import { CARDS_FILE, CARDS_FORMAT, writeCards } from "./card-file.ts";
import type { Corpus } from "./demo-corpus.ts";
import { ENGINES } from "./engines.ts";
import type { EngineName } from "./engines.ts";
import type { AskResult, BuildResult, LoadResult, UpdateResult, Work } from "./engine-process.ts";
import { folderOf, keptOrBuilt } from "./kept-builds.ts";

/** How the peers are named on the command line. */
const PEERS: Readonly<Record<string, readonly EngineName[]>> = {
  sqlite: ["sqliteFts5", "sqliteFts5Arrays"],
  postgres: ["postgres"],
  minisearch: ["minisearch"],
};

export interface EngineReport extends BuildResult, Omit<AskResult, "answers">, LoadResult, UpdateResult {
  readonly diskBytes: number;
  readonly askRssBytes: number;
  /** Of an index that an earlier run built: when; the build figures are those of that time. */
  readonly keptSince?: string;
  readonly agreement?: Agreement;
}

/** What was measured at one size. */
interface SizeReport {
  readonly studies: number;
  readonly seed: number;
  readonly engines: Readonly<Partial<Record<EngineName, EngineReport>>>;
  /** Engines that could not run, with the reason. */
  readonly skipped: Readonly<Record<string, string>>;
  /** Engines that broke off, with the reason. */
  readonly failed: Readonly<Record<string, string>>;
}

export interface SearchReport extends SizeReport {
  /** The same at the smaller sizes, the smallest first: how cost grows. */
  readonly smaller: readonly SizeReport[];
  /** Times that each query was to be measured; a class tells how often it was. */
  readonly rounds: number;
}

export interface SearchOptions {
  /** Numbers of studies; the largest is what is reported. */
  readonly sizes: readonly number[];
  readonly seed: number;
  /** `all`, `none`, or names of {@link PEERS}. */
  readonly peers: readonly string[];
  readonly rounds: number;
  /** After so many seconds a class is not asked another round. */
  readonly classSeconds: number;
  /** A folder in which studies and indexes are kept for other runs; absent: a temporary one. */
  readonly keep?: string | undefined;
  readonly log: (line: string) => void;
}

/** The engines to measure, ours first. @throws RangeError for a peer that there is not. */
function enginesFor(peers: readonly string[]): readonly EngineName[] {
  if (peers.length === 1 && peers[0] === "none") return ["atlas"];
  const names = peers.length === 1 && peers[0] === "all" ? Object.keys(PEERS) : peers;
  return [
    "atlas",
    ...names.flatMap((name) => {
      const engines = PEERS[name];
      if (engines === undefined)
        throw new RangeError(
          `There is no peer “${name}”. Peers: all, none, ${Object.keys(PEERS).join(", ")}.`,
        );
      return engines;
    }),
  ];
}

/** Fewer have too few words that are common, or rare, to draw questions from. */
const FEWEST_STUDIES = 1_000;

/**
 * Runs everything, one size and one engine after the other.
 * @throws RangeError for too few studies, or a peer that there is not
 */
export async function benchSearch(options: SearchOptions): Promise<SearchReport> {
  if (options.sizes.some((studies) => studies < FEWEST_STUDIES))
    throw new RangeError(`Searching is measured on ${FEWEST_STUDIES} studies at least.`);
  const engines = enginesFor(options.peers);
  const folder = resolve(options.keep ?? mkdtempSync(join(tmpdir(), "trial-atlas-bench-")));
  // Temporary folders are for their owner only; PostgreSQL's user must get through to its own.
  if (options.keep === undefined) chmodSync(folder, 0o711);
  try {
    const reports: SizeReport[] = [];
    for (const studies of options.sizes.toSorted((a, b) => a - b))
      reports.push(await benchSize({ studies, seed: options.seed }, folder, engines, options));
    const largest = reports.pop();
    if (largest === undefined) throw new RangeError("No number of studies was given.");
    return { ...largest, smaller: reports, rounds: options.rounds };
  } finally {
    if (options.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function benchSize(
  corpus: Corpus,
  keep: string,
  engines: readonly EngineName[],
  options: SearchOptions,
): Promise<SizeReport> {
  const { log } = options;
  const folder = folderOf(keep, corpus);
  const reports: Partial<Record<EngineName, EngineReport>> = {};
  const skipped: Record<string, string> = {};
  const failed: Record<string, string> = {};
  log(`Cards of ${corpus.studies} invented studies, seed ${corpus.seed}`);
  await keptOrBuilt(folder, corpus, {
    name: "cards",
    format: CARDS_FORMAT,
    files: [CARDS_FILE],
    build: async () => {
      const began = performance.now();
      writeCards(folder, corpus);
      return { buildSeconds: (performance.now() - began) / 1_000, buildCpuSeconds: 0 };
    },
  });
  let ours: AskResult["answers"] | undefined;
  for (const engine of engines) {
    const reason = await reasonToSkip(engine, corpus);
    if (reason !== undefined) {
      skipped[engine] = reason;
      log(`SKIPPED ${engine}: ${reason}`);
      continue;
    }
    try {
      // The two FTS5 peers differ in how they are asked only: one database, built and updated once, serves both.
      const twin = engine === "sqliteFts5Arrays" ? reports.sqliteFts5 : undefined;
      const { answers, ...report } = await measure(engine, twin, { ...options, corpus, folder });
      ours ??= answers;
      const agreement = engine === "atlas" ? undefined : agreementOf(ours, answers);
      if (agreement !== undefined) {
        const { equalTotals, equalFacets, queries, differences } = agreement;
        log(`${engine}: ${equalTotals} of ${queries} totals and ${equalFacets} facet sets equal ours`);
        for (const difference of differences) log(`${engine}: ${difference}`);
      }
      reports[engine] = { ...report, ...(agreement !== undefined && { agreement }) };
    } catch (error) {
      // Hours of measuring others are not thrown away.
      if (engine === "atlas") throw error;
      failed[engine] = error instanceof Error ? error.message : String(error);
      log(`FAILED ${engine}: ${failed[engine]}`);
    }
  }
  return { ...corpus, engines: reports, skipped, failed };
}

/** @param twin the report of another engine on the very same files */
async function measure(
  engine: EngineName,
  twin: EngineReport | undefined,
  { corpus, folder, rounds, classSeconds, log }: SearchOptions & { corpus: Corpus; folder: string },
): Promise<EngineReport & Pick<AskResult, "answers">> {
  const step = <Result>(name: Work["step"], within = folder): Promise<Result> => {
    log(`${engine}: ${name}`);
    return runStep<Result>({ step: name, engine, folder: within, corpus, rounds, classSeconds });
  };
  const { files, format } = ENGINES[engine];
  const { buildSeconds, buildCpuSeconds, diskBytes, builtAt, isKept } = await keptOrBuilt(folder, corpus, {
    name: files[0] ?? engine,
    format,
    files,
    build: () => step<BuildResult>("build"),
  });
  const keptSince = twin === undefined ? (isKept ? builtAt : undefined) : twin.keptSince;
  if (keptSince !== undefined) log(`${engine}: built ${keptSince}, kept`);
  const { rssBytes: askRssBytes, ...asked } = await step<AskResult>("ask");
  const loaded = await step<LoadResult>("load");
  const { updateVisibleMs, p95MsMeanwhile } =
    twin ?? (await onCopy(folder, files, (copy) => step<UpdateResult>("update", copy)));
  return {
    buildSeconds,
    buildCpuSeconds,
    diskBytes,
    ...asked,
    askRssBytes,
    ...loaded,
    updateVisibleMs,
    p95MsMeanwhile,
    ...(keptSince !== undefined && { keptSince }),
  };
}

async function reasonToSkip(engine: EngineName, { studies }: Corpus): Promise<string | undefined> {
  const { missing, mostStudies } = ENGINES[engine];
  if (studies > mostStudies) return `holds at most ${mostStudies} studies`;
  return missing();
}

/** Changes are made to a copy, so that what is kept stays as it was built. */
async function onCopy<Result>(
  folder: string,
  files: readonly string[],
  work: (copy: string) => Promise<Result>,
): Promise<Result> {
  const copy = `${folder}-changing`;
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  try {
    symlinkSync(join(folder, CARDS_FILE), join(copy, CARDS_FILE));
    for (const file of files) copyInto(copy, join(folder, file));
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Owners are kept: PostgreSQL's files belong to a user of their own. Files that an engine has not written are left out. */
function copyInto(folder: string, file: string): void {
  const { status, stderr } = spawnSync(
    "sh",
    ["-c", 'test ! -e "$1" || cp -a "$1" "$2"', "sh", file, folder],
    {
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`${file} could not be copied: ${stderr}`);
}

const PROGRAM = fileURLToPath(new URL("engine-process.ts", import.meta.url));

function runStep<Result>(work: Work): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ["--max-old-space-size=12000", "--import", "tsx", PROGRAM, JSON.stringify(work)],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    let printed = "";
    child.stdout.on("data", (text: Buffer) => (printed += text.toString()));
    // Not before all that it printed has come.
    child.once("close", (code) => {
      // The program prints the result of the step it was given.
      if (code === 0) resolve(JSON.parse(printed) as Result);
      else reject(new Error(`${work.engine} failed to ${work.step} (exit code ${code}).`));
    });
  });
}

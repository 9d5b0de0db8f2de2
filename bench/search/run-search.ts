/** @module `npm run bench -- search`: our engine and its peers on the same studies, questions and exactness. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bytesBelow } from "../disk.ts";
import { agreementOf } from "./agreement.ts";
import type { Agreement } from "./agreement.ts";
import { writeCards } from "./card-file.ts";
import type { Corpus } from "./demo-corpus.ts";
import { ENGINES } from "./engines.ts";
import type { EngineName } from "./engines.ts";
import type { AskResult, BuildResult, LoadResult, UpdateResult, Work } from "./engine-process.ts";

/** How the peers are named on the command line. */
const PEERS: Readonly<Record<string, readonly EngineName[]>> = {
  sqlite: ["sqliteFts5", "sqliteFts5Arrays"],
  postgres: ["postgres"],
  minisearch: ["minisearch"],
};

export interface EngineReport extends BuildResult, Omit<AskResult, "answers">, LoadResult, UpdateResult {
  readonly diskBytes: number;
  readonly askRssBytes: number;
  readonly agreement?: Agreement;
}

export interface SearchReport {
  readonly studies: number;
  readonly seed: number;
  readonly engines: Readonly<Partial<Record<EngineName, EngineReport>>>;
  /** Engines that could not run, with the reason. */
  readonly skipped: Readonly<Record<string, string>>;
}

export interface SearchOptions {
  readonly corpus: Corpus;
  /** `all`, `none`, or names of {@link PEERS}. */
  readonly peers: readonly string[];
  readonly rounds: number;
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

/** Runs everything, one engine after the other. */
export async function benchSearch({ corpus, peers, rounds, log }: SearchOptions): Promise<SearchReport> {
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-bench-"));
  const reports: Partial<Record<EngineName, EngineReport>> = {};
  const skipped: Record<string, string> = {};
  try {
    log(`Cards of ${corpus.studies} invented studies, seed ${corpus.seed}`);
    writeCards(folder, corpus);
    let ours: AskResult["answers"] | undefined;
    for (const engine of enginesFor(peers)) {
      const reason = await reasonToSkip(engine, corpus);
      if (reason !== undefined) {
        skipped[engine] = reason;
        log(`SKIPPED ${engine}: ${reason}`);
        continue;
      }
      const step = <Result>(name: Work["step"]): Promise<Result> => {
        log(`${engine}: ${name}`);
        return runStep<Result>({ step: name, engine, folder, corpus, rounds });
      };
      // The two FTS5 peers differ in how they are asked only: one database, built and updated once, serves both.
      const twin = engine === "sqliteFts5Arrays" ? reports.sqliteFts5 : undefined;
      const before = bytesBelow(folder);
      const built = twin ?? (await step<BuildResult>("build"));
      const diskBytes = twin?.diskBytes ?? bytesBelow(folder) - before;
      const { answers, rssBytes: askRssBytes, ...asked } = await step<AskResult>("ask");
      const loaded = await step<LoadResult>("load");
      const updated = twin ?? (await step<UpdateResult>("update"));
      ours ??= answers;
      const agreement = engine === "atlas" ? undefined : agreementOf(ours, answers);
      if (agreement !== undefined)
        log(
          `${engine}: ${agreement.equalTotals} of ${agreement.queries} totals and ${agreement.equalFacets} facet sets equal ours`,
        );
      reports[engine] = {
        buildSeconds: built.buildSeconds,
        buildCpuSeconds: built.buildCpuSeconds,
        diskBytes,
        ...asked,
        askRssBytes,
        ...loaded,
        updateVisibleMs: updated.updateVisibleMs,
        p95MsMeanwhile: updated.p95MsMeanwhile,
        ...(agreement !== undefined && { agreement }),
      };
    }
    return { ...corpus, engines: reports, skipped };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function reasonToSkip(engine: EngineName, { studies }: Corpus): Promise<string | undefined> {
  const { missing, mostStudies } = ENGINES[engine];
  if (studies > mostStudies) return `holds at most ${mostStudies} studies`;
  return missing();
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
    child.once("exit", (code) => {
      // The program prints the result of the step it was given.
      if (code === 0) resolve(JSON.parse(printed) as Result);
      else reject(new Error(`${work.engine} failed to ${work.step} (exit code ${code}).`));
    });
  });
}

/** @module `npm run bench -- match --studies N`: one person against all studies. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eligibilityOf } from "../../src/criteria/eligibility-of.ts";
import type { Facts } from "../../src/criteria/facts.ts";
import { compiledStudy } from "../../src/match/compiled-study.ts";
import type { CompiledStudy } from "../../src/match/compiled-study.ts";
import { readMatchFile, writeMatchFile } from "../../src/match/match-file.ts";
import { EMPTY_INDEX, updatedIndex } from "../../src/match/match-index.ts";
import type { MatchIndex } from "../../src/match/match-index.ts";
import { matchProfile } from "../../src/match/match-profile.ts";
import type { ProfileQuery } from "../../src/match/match-profile.ts";
import { MatchTable } from "../../src/match/profile-verdicts.ts";
import { demoStudies } from "../../src/registry/demo/demo-studies.ts";
import type { Study } from "../../src/study/study.ts";
import { cpuMsOf, cpuMsSoFar } from "../cpu-time.ts";
import { readStudies, realRegistryFiles } from "../real-registry.ts";
import { percentilesOf } from "../search/percentiles.ts";
import type { Percentiles } from "../search/percentiles.ts";

interface MatchTimes extends Percentiles {
  readonly name: string;
  readonly considered: number;
  readonly likelyNot: number;
  /** Per question, of all threads. */
  readonly cpuMs: number;
}

export interface MatchReport {
  readonly studies: number;
  /** Different records behind them, and where these come from. */
  readonly records: number;
  readonly areReal: boolean;
  readonly criteria: number;
  readonly distinctCriteria: number;
  readonly distinctStatements: number;
  readonly readingCpuMs: number;
  readonly fileBytes: number;
  /** Of the columns of the loaded index. */
  readonly memoryBytes: number;
  readonly loadCpuMs: number;
  /** Putting 3,000 changed studies into the index and writing it. */
  readonly updateCpuMs: number;
  readonly times: readonly MatchTimes[];
}

const CHANGED = 3_000;
const AT_ONCE = 20_000;
const OPEN = ["RECRUITING", "NOT_YET_RECRUITING", "ENROLLING_BY_INVITATION"];

const value = (number: number) => ({
  is: "value" as const,
  value: number,
  words: String(number),
  isConverted: false,
});
const step = (of: number | string) => ({ is: "step" as const, value: of, words: String(of) });

const FACTS: Facts = {
  age: value(58),
  sex: step("MALE"),
  ecog: step(1),
  platelets: value(85),
  haemoglobin: value(11),
  hiv: { is: "no" },
  diabetes: { is: "yes" },
  chemotherapy: { is: "yes", daysAgo: 100 },
};

/** `studies` of the real records, repeated as often as needed; of invented ones where those are absent. */
export async function benchMatch(
  studies: number,
  rounds: number,
  log: (line: string) => void,
): Promise<MatchReport> {
  const files = realRegistryFiles();
  if (files.length === 0) log("The real records are not beside the project: measuring on invented studies.");
  const source =
    files.length > 0 ? readStudies(files) : demoStudies({ studies: Math.min(studies, 20_000), seed: 7 });
  log("reading criteria");
  const { compiled, readingCpuMs } = await readAll(source, studies);
  log("building the index");
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-match-"));
  try {
    writeMatchFile(folder, repeated(compiled, studies));
    const loaded = await loadedTable(folder);
    const { index } = loaded.table;
    const everything: ProfileQuery = {
      facts: FACTS,
      statuses: [],
      possible: { offset: 0, limit: 20 },
      likelyNot: { offset: 0, limit: 20 },
      questions: false,
    };
    const measure = async (name: string, query: ProfileQuery): Promise<MatchTimes> => ({
      name,
      ...(await timesOf(loaded.table, query, rounds)),
    });
    log("matching");
    return {
      studies: index.nctNumbers.length,
      records: compiled.length,
      areReal: files.length > 0,
      criteria: index.criteria.length,
      distinctCriteria: index.inclusions.length,
      distinctStatements: index.statements.length,
      readingCpuMs,
      fileBytes: statSync(join(folder, "criteria.bin")).size,
      memoryBytes: loaded.bytes,
      loadCpuMs: loaded.cpuMs,
      updateCpuMs: await cpuMsOf(() => {
        writeMatchFile(folder, updatedIndex(index, compiled.slice(0, CHANGED), [], "1-bench"));
      }),
      times: [
        await measure("all studies", everything),
        await measure("all studies, with the next question", { ...everything, questions: true }),
        await measure("open studies, with the next question", {
          ...everything,
          statuses: OPEN,
          questions: true,
        }),
        await measure("open studies, nothing answered yet", {
          ...everything,
          facts: {},
          statuses: OPEN,
          questions: true,
        }),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readAll(
  source: AsyncIterable<Study> | Iterable<Study>,
  most: number,
): Promise<{ compiled: CompiledStudy[]; readingCpuMs: number }> {
  const compiled: CompiledStudy[] = [];
  let cpuMs = 0;
  for await (const study of source) {
    const before = cpuMsSoFar();
    compiled.push(compiledStudy(study, eligibilityOf(study)));
    cpuMs += cpuMsSoFar() - before;
    if (compiled.length === most) break;
  }
  return { compiled, readingCpuMs: cpuMs / compiled.length };
}

function repeated(compiled: readonly CompiledStudy[], studies: number): MatchIndex {
  let index = EMPTY_INDEX;
  for (let start = 0; start < studies; start += AT_ONCE) {
    const part = Array.from({ length: Math.min(AT_ONCE, studies - start) }, (_, place): CompiledStudy[] => {
      const study = compiled[(start + place) % compiled.length];
      return study === undefined ? [] : [{ ...study, nctNumber: 1 + start + place }];
    });
    index = updatedIndex(index, part.flat(), []);
  }
  return index;
}

async function loadedTable(folder: string): Promise<{ table: MatchTable; cpuMs: number; bytes: number }> {
  let table: MatchTable | undefined;
  const cpuMs = await cpuMsOf(() => {
    const index = readMatchFile(folder);
    if (index !== undefined) table = new MatchTable(index);
  });
  if (table === undefined) throw new Error("The index that was just written cannot be read.");
  const columns = Object.values(table.index).filter((column) => ArrayBuffer.isView(column));
  return { table, cpuMs, bytes: columns.reduce((sum, { byteLength }) => sum + byteLength, 0) };
}

async function timesOf(
  table: MatchTable,
  query: ProfileQuery,
  rounds: number,
): Promise<Omit<MatchTimes, "name">> {
  const answer = matchProfile(table, query);
  const times: number[] = [];
  const cpuMs = await cpuMsOf(() => {
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      matchProfile(table, query);
      times.push(performance.now() - began);
    }
  });
  return {
    considered: answer.strongPossible + answer.possible + answer.likelyNot,
    likelyNot: answer.likelyNot,
    cpuMs: cpuMs / rounds,
    ...percentilesOf(times),
  };
}

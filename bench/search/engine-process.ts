/**
 * @module One step of one engine, in a process of its own, so that memory and cold starts are its own: `build`, `ask`,
 * `load` or `update`. Takes the work as JSON in its first argument and prints the result as JSON.
 */
import { availableParallelism } from "node:os";
import { cpuMsSoFar } from "../cpu-time.ts";
import type { OpenEngine } from "./bench-engine.ts";
import { writeChanges } from "./change-file.ts";
import { CHANGE_MARK } from "./demo-corpus.ts";
import type { Corpus } from "./demo-corpus.ts";
import { ENGINES } from "./engines.ts";
import type { EngineName } from "./engines.ts";
import { residentBytes } from "./memory.ts";
import { percentilesOf } from "./percentiles.ts";
import type { Percentiles } from "./percentiles.ts";
import { queryClasses } from "./query-classes.ts";
import type { BenchTask, QueryClasses } from "./query-classes.ts";

export interface Work {
  readonly step: "build" | "ask" | "load" | "update";
  readonly engine: EngineName;
  readonly folder: string;
  readonly corpus: Corpus;
  /** Times that each query is asked … */
  readonly rounds: number;
  /** … unless a class has taken so long: then its round is ended and it is left at that. At least one round. */
  readonly classSeconds: number;
}

export interface BuildResult {
  readonly buildSeconds: number;
  readonly buildCpuSeconds: number;
}

export interface AskResult {
  readonly coldStartMs: number;
  readonly rssBytes: number;
  readonly classes: Readonly<Record<string, ClassResult>>;
  /** Totals of all queries, in order, to be compared between engines, and a digest of facets. */
  readonly answers: Readonly<Record<string, readonly AnswerDigest[]>>;
}

export interface ClassResult extends Percentiles {
  /** Mean over the queries. */
  readonly cpuMs: number;
  /** Times that each of the queries was measured. */
  readonly rounds: number;
}

export interface AnswerDigest {
  readonly total: number;
  readonly facets: Readonly<Record<string, readonly number[]>>;
}

export interface LoadResult {
  readonly queriesPerSecond: number;
  readonly loadP95Ms: number;
  readonly rssBytes: number;
}

export interface UpdateResult {
  readonly updateVisibleMs: number;
  readonly p95MsMeanwhile: number;
}

const CONCURRENCY = 8;
const LOAD_SECONDS = 10;
const CHANGED = 1_000;
/** Shares of the classes in the mixed load. */
const MIXED = [
  "common word",
  "rare words",
  "two words AND",
  "phrase",
  "match-all with filters",
  "word and filters",
  "word, 50 km, by distance",
  "nested location expression",
  "typeahead",
];

const work = JSON.parse(process.argv[2] ?? "") as Work; // written by run-search.ts
process.stdout.write(`${JSON.stringify(await run(work))}\n`, () => process.exit(0));

async function run({ step, engine, folder, corpus, rounds, classSeconds }: Work): Promise<unknown> {
  const { build, open, cannot } = ENGINES[engine];
  if (step === "build") {
    if (build === undefined) return { buildSeconds: 0, buildCpuSeconds: 0 } satisfies BuildResult;
    const began = performance.now();
    await build(folder, corpus);
    return {
      buildSeconds: (performance.now() - began) / 1_000,
      buildCpuSeconds: cpuMsSoFar() / 1_000,
    } satisfies BuildResult;
  }
  const classes = new Map([...queryClasses(corpus)].filter(([name]) => !cannot.includes(name)));
  const began = performance.now();
  const opened = await open(folder, corpus, step === "ask" ? 1 : availableParallelism());
  const [first] = classes.get("rare words") ?? [];
  if (first !== undefined) await ask(opened, first);
  const coldStartMs = performance.now() - began;
  const result =
    step === "ask"
      ? { coldStartMs, ...(await askAll(opened, classes, rounds, classSeconds)) }
      : step === "load"
        ? await load(opened, classes)
        : await update(opened, classes, folder, corpus);
  await opened.close();
  return result;
}

async function ask(engine: OpenEngine, task: BenchTask): Promise<AnswerDigest> {
  if (task.kind === "prefix") return { total: (await engine.prefix(task.prefix)).total, facets: {} };
  if (task.kind === "typeahead") return { total: (await engine.typeahead(task.text)).length, facets: {} };
  const { total, facets, cards } = await engine.search(task.query);
  if (cards.length === 0 && total > (task.query.page - 1) * 20)
    throw new Error("No cards came with the answer.");
  return { total, facets };
}

async function askAll(
  engine: OpenEngine,
  classes: QueryClasses,
  rounds: number,
  classSeconds: number,
): Promise<Omit<AskResult, "coldStartMs">> {
  const results: Record<string, ClassResult> = {};
  const answers: Record<string, readonly AnswerDigest[]> = {};
  for (const [name, tasks] of classes) {
    const first: AnswerDigest[] = [];
    for (const task of tasks) first.push(await ask(engine, task));
    answers[name] = first;
    const times: number[] = [];
    const cpuBefore = cpuMsSoFar();
    const enough = performance.now() + classSeconds * 1_000;
    let round = 0;
    for (; round < rounds && (round === 0 || performance.now() < enough); round += 1)
      for (const task of tasks) {
        const began = performance.now();
        await ask(engine, task);
        times.push(performance.now() - began);
      }
    const cpuMs = (cpuMsSoFar() - cpuBefore) / times.length;
    results[name] = { ...percentilesOf(times), cpuMs, rounds: round };
  }
  return { rssBytes: residentBytes([process.pid, ...engine.processes()]), classes: results, answers };
}

/** Eight questions outstanding at any time, of all classes in turn. */
async function load(engine: OpenEngine, classes: QueryClasses): Promise<LoadResult> {
  const tasks = interleaved(classes);
  for (const task of tasks.slice(0, 40)) await ask(engine, task);
  const times: number[] = [];
  const began = performance.now();
  const end = began + LOAD_SECONDS * 1_000;
  let next = 0;
  const asker = async (): Promise<void> => {
    while (performance.now() < end) {
      const task = tasks[next++ % tasks.length];
      if (task === undefined) return;
      const asked = performance.now();
      await ask(engine, task);
      times.push(performance.now() - asked);
      // An engine without threads of its own answers before anybody else can ask.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, asker));
  const seconds = (performance.now() - began) / 1_000;
  return {
    queriesPerSecond: times.length / seconds,
    loadP95Ms: percentilesOf(times).p95Ms,
    rssBytes: residentBytes([process.pid, ...engine.processes()]),
  };
}

/**
 * One question after the other while the studies change: from when they lie at hand, as in a store, until a search finds
 * all of them.
 */
async function update(
  engine: OpenEngine,
  classes: QueryClasses,
  folder: string,
  corpus: Corpus,
): Promise<UpdateResult> {
  const tasks = interleaved(classes);
  const changed = Math.min(CHANGED, corpus.studies);
  writeChanges(folder, corpus, changed);
  for (const task of tasks.slice(0, 40)) await ask(engine, task);
  const began = performance.now();
  const updating = engine.update().then(() => true);
  const times: number[] = [];
  for (let next = 0; ; next += 1) {
    const task = tasks[next % tasks.length];
    if (task === undefined) throw new Error("There is nothing to ask.");
    const asked = performance.now();
    await ask(engine, task);
    times.push(performance.now() - asked);
    if (await Promise.race([updating, new Promise((resolve) => setImmediate(() => resolve(false)))])) break;
  }
  const marked = {
    kind: "search",
    query: { words: { kind: "word", word: CHANGE_MARK }, sort: "relevance", page: 1 },
  } as const;
  const { total } = await ask(engine, marked);
  if (total !== changed) throw new Error(`${total} of ${changed} changed studies are found.`);
  return { updateVisibleMs: performance.now() - began, p95MsMeanwhile: percentilesOf(times).p95Ms };
}

function interleaved(classes: QueryClasses): readonly BenchTask[] {
  const lists = MIXED.flatMap((name) => (classes.has(name) ? [classes.get(name) ?? []] : []));
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

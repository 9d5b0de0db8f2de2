/**
 * @module `npm run eval [-- --json FILE]`: relevance on TREC's judged patients, beside plain BM25 by SQLite FTS5 on the
 * same records in the same run. `--show` prints for each topic what was made of its note.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createEmbeddedEngine } from "../../src/engine/embedded/create-embedded-engine.ts";
import { openRegistryStore } from "../../src/store/registry-store.ts";
import { studySourceOf } from "../../src/store/study-source.ts";
import { nctIdOf } from "../../src/study/study.ts";
import type { Study } from "../../src/study/study.ts";
import { markdownTable } from "../markdown-table.ts";
import { readStudies, realRegistryFiles, sharedFolder } from "../real-registry.ts";
import { createAtlasRankers } from "./atlas-ranker.ts";
import { createFts5Rankers } from "./fts5-ranker.ts";
import { readJudgedTopics } from "./judged-topics.ts";
import type { JudgedTopic } from "./judged-topics.ts";
import { createMatchRanker } from "./match-ranker.ts";
import { NameDictionary } from "./name-dictionary.ts";
import type { Ranker } from "./ranker.ts";
import { reduceNote } from "./reduce-note.ts";
import type { ReducedNote } from "./reduce-note.ts";
import { marksOf, scoreOf, summaryOf } from "./scores.ts";
import type { TopicScore } from "./scores.ts";

/** The raw note is a query of some hundred words, which no visitor would send: it may take its time. */
const BUDGET_MS = 60_000;

const { values: options } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "string" }, show: { type: "boolean", default: false } },
});
if (realRegistryFiles().length === 0) {
  console.error(
    "The judged records are not beside the project (../shared/data): there is nothing to evaluate.",
  );
  process.exit(1);
}

const topics = readJudgedTopics(join(sharedFolder(), "data/eval"));
const { studies, dictionary } = await readRecords(topics);
const reduced = new Map(topics.map(({ id, note }) => [id, reduceNote(note, dictionary)]));
if (options.show) for (const topic of topics) show(topic, reduced.get(topic.id));
console.log(`${topics.length} topics with an eligible study, ${studies.length} judged studies indexed`);

const folder = mkdtempSync(join(tmpdir(), "trial-atlas-eval-"));
try {
  const engine = await openEngine(folder, studies);
  const summaries = [];
  const ours = createAtlasRankers(engine);
  const matched = ours.slice(-1).map((search) => createMatchRanker(search, studies));
  for (const ranker of [...createFts5Rankers(studies), ...ours, ...matched]) {
    console.error(ranker.name);
    summaries.push(...summaryOf(ranker.name, await scoresOf(ranker)));
  }
  await engine.close();
  console.log(
    markdownTable(
      ["ranking", "topics", "nDCG@10", "P@10", "recall@100"],
      summaries.map(({ ranker, set, topics: count, ndcg10, p10, recall100 }) => [
        ranker,
        `${set} (${count})`,
        ndcg10.toFixed(3),
        p10.toFixed(3),
        recall100.toFixed(3),
      ]),
    ),
  );
  const marks = marksOf(summaries);
  for (const { name, ratio, mark } of marks)
    console.log(`${name}: × ${ratio.toFixed(3)} (first mark: ≥ ${mark})`);
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify({ summaries, marks }, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The judged studies, and the names that the whole registry beside the project uses. */
async function readRecords(
  of: readonly JudgedTopic[],
): Promise<{ studies: readonly Study[]; dictionary: NameDictionary }> {
  const judged = new Set(of.flatMap(({ judgements }) => [...judgements.keys()]));
  const names = new NameDictionary();
  const found = new Map<string, Study>();
  for await (const study of readStudies(realRegistryFiles())) {
    names.add(study);
    const nctId = nctIdOf(study);
    // Whole native records come first; what was converted from an older form does not replace them.
    if (judged.has(nctId) && !found.has(nctId)) found.set(nctId, study);
  }
  return { studies: [...found.values()], dictionary: names };
}

async function openEngine(data: string, of: readonly Study[]): ReturnType<typeof createEmbeddedEngine> {
  const store = openRegistryStore(data);
  const batch = store.beginBatch("judged studies");
  for (const study of of) batch.put(study);
  batch.commit();
  store.close();
  return createEmbeddedEngine({
    folder: join(data, "index"),
    studies: studySourceOf(data),
    threads: 0,
    budgetMs: BUDGET_MS,
  });
}

async function scoresOf({ rank }: Ranker): Promise<readonly TopicScore[]> {
  const scores = [];
  for (const topic of topics) {
    const question = reduced.get(topic.id);
    if (question === undefined) continue;
    scores.push(scoreOf(topic, await rank({ note: topic.note, reduced: question })));
  }
  return scores;
}

function show({ id, note }: JudgedTopic, question: ReducedNote | undefined): void {
  const names =
    question?.names.map(({ text, kind, weight }) => `${text} (${kind}, ${weight})`).join("; ") ?? "";
  const { age, sex } = question?.patient ?? {};
  console.log(
    `${id}: ${note.slice(0, 200).replaceAll("\n", " ")}…\n  age ${age ?? "?"}, ${sex ?? "?"}: ${names}`,
  );
}

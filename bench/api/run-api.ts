/**
 * @module `npm run bench:api [-- --studies N | --data DIR] [--seconds S] [--json FILE]`: how fast the drop-in API
 * answers what programs ask it. Prints tables, and with `--json` writes the numbers.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { demoStudies } from "../../src/registry/demo/demo-studies.ts";
import { openRegistryStore } from "../../src/store/registry-store.ts";
import type { NctId } from "../../src/study/nct-id.ts";
import { log, machineWords } from "../machine.ts";
import { bytes, markdownTable, short } from "../markdown-table.ts";
import { startServing, type ServingProcess } from "../serving-process.ts";
import { answerBytes, measureClass, type ClassResult } from "./measure.ts";
import { requestClasses } from "./requests.ts";

/** First marks, in milliseconds for the median of requests sent one after the other. */
const MARKS: Readonly<Record<string, number>> = { "study by id": 1, "1,000 rows of two fields": 50 };
const MARK_STREAM = 100e6;
const STREAMS = 10;

const { values } = parseArgs({
  options: {
    studies: { type: "string", default: "20000" },
    seed: { type: "string", default: "7" },
    data: { type: "string" },
    seconds: { type: "string", default: "6" },
    json: { type: "string" },
  },
});

interface StreamResult {
  readonly bytesPerSecond: number;
  /** Of the server's CPU time: what one free core would send. */
  readonly bytesPerCpuSecond: number | undefined;
  readonly answerBytes: number;
  /** How far memory rose above what it was before. */
  readonly memoryRise: number | undefined;
}

const machine = machineWords();

const scratch = values.data === undefined ? mkdtempSync(join(tmpdir(), "trial-atlas-bench-")) : undefined;
try {
  const folder = values.data ?? join(scratch ?? "", "data");
  if (scratch !== undefined) fillStore(folder, Number(values.studies), Number(values.seed));
  const nctIds = storedIds(folder);
  const server = await startServing(folder);
  try {
    log(`${nctIds.length} studies; waiting for the index`);
    await indexReady(server);
    const classes: ClassResult[] = [];
    for (const [name, pathOf] of requestClasses(nctIds)) {
      log(name);
      classes.push(await measureClass(name, pathOf, server, Number(values.seconds)));
    }
    log("stream");
    const stream = await measureStream(server);
    console.log(`${machine}\n\n${tables(classes, stream)}`);
    if (values.json !== undefined) {
      const report = { machine, studies: nctIds.length, classes, stream };
      writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
    }
  } finally {
    await server.stop();
  }
} finally {
  if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
}

function fillStore(folder: string, studies: number, seed: number): void {
  log(`${studies} invented studies`);
  const store = openRegistryStore(folder);
  const batch = store.beginBatch("the demonstration registry");
  for (const study of demoStudies({ studies, seed })) batch.put(study);
  batch.commit();
  store.close();
}

function storedIds(folder: string): readonly NctId[] {
  const store = openRegistryStore(folder, { readonly: true });
  const nctIds = Array.from(store.sitemapEntries(), ({ nctId }) => nctId);
  store.close();
  return nctIds;
}

/** Statistics, too, are counted when first asked for; both answer 503 until then. */
async function indexReady({ origin }: ServingProcess): Promise<void> {
  for (const path of ["/api/v2/studies?query.term=cancer", "/api/v2/stats/size"])
    while ((await fetch(new URL(path, origin))).status === 503) await sleep(500);
}

/** A thousand whole records as one answer, again and again. */
async function measureStream(server: ServingProcess): Promise<StreamResult> {
  const url = new URL("/api/v2/studies?pageSize=1000", server.origin);
  const agent = new Agent({ keepAlive: true });
  await answerBytes(url, agent);
  const before = server.memory();
  const cpuBefore = server.cpuSeconds();
  const began = performance.now();
  let sum = 0;
  for (let turn = 0; turn < STREAMS; turn++) sum += await answerBytes(url, agent);
  const seconds = (performance.now() - began) / 1_000;
  const cpuAfter = server.cpuSeconds();
  const after = server.memory();
  agent.destroy();
  return {
    bytesPerSecond: sum / seconds,
    bytesPerCpuSecond:
      cpuBefore === undefined || cpuAfter === undefined ? undefined : sum / (cpuAfter - cpuBefore),
    answerBytes: sum / STREAMS,
    memoryRise: before === undefined || after === undefined ? undefined : after.peak - before.now,
  };
}

function tables(classes: readonly ClassResult[], stream: StreamResult): string {
  return [
    markdownTable(
      ["request", "answer", "p50 ms", "p95 ms", "server CPU ms", "requests/s at 8", "first mark (p50)"],
      classes.map(({ name, p50Ms, p95Ms, cpuMs, perSecond, bytes: length }) => [
        name,
        bytes(length),
        short(p50Ms),
        short(p95Ms),
        short(cpuMs),
        short(perSecond),
        MARKS[name] === undefined ? "" : `≤ ${MARKS[name]} ms`,
      ]),
    ),
    markdownTable(
      ["1,000 whole records streamed", "measured", "first mark"],
      [
        ["length of the answer", bytes(stream.answerBytes), ""],
        ["per second", bytes(stream.bytesPerSecond), `≥ ${bytes(MARK_STREAM)}`],
        ["per CPU second of the server", bytes(stream.bytesPerCpuSecond), ""],
        ["memory above rest", bytes(stream.memoryRise), "less than the answer"],
      ],
    ),
  ].join("\n\n");
}

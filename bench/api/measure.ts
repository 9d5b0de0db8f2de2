/** @module One class of requests, sent one after the other and eight at a time. */
import { Agent, get } from "node:http";
import { percentilesOf } from "../search/percentiles.ts";
import type { ServingProcess } from "../serving-process.ts";
import type { RequestClass } from "./requests.ts";

const AT_ONCE = 8;
const WARM_UP = 8;

export interface ClassResult {
  readonly name: string;
  /** Sent one after the other: time to the last byte. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** Of the server, all threads, per request. */
  readonly cpuMs: number | undefined;
  /** At {@link AT_ONCE} outstanding. */
  readonly perSecond: number;
  /** Average length of an answer. */
  readonly bytes: number;
}

/** Runs for about `seconds`, half of them with one request outstanding. */
export async function measureClass(
  name: string,
  pathOf: RequestClass,
  server: ServingProcess,
  seconds: number,
): Promise<ClassResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  let turn = 0;
  const ask = (): Promise<number> => answerBytes(new URL(pathOf(turn++), server.origin), agent);
  for (let before = 0; before < WARM_UP; before++) await ask();

  const times: number[] = [];
  let bytes = 0;
  const cpuBefore = server.cpuSeconds();
  for (const end = performance.now() + seconds * 500; performance.now() < end;) {
    const began = performance.now();
    bytes += await ask();
    times.push(performance.now() - began);
  }
  const cpuAfter = server.cpuSeconds();

  let answered = 0;
  const began = performance.now();
  const end = began + seconds * 500;
  const askOn = async (): Promise<void> => {
    for (; performance.now() < end; answered++) await ask();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  const perSecond = (answered * 1_000) / (performance.now() - began);
  agent.destroy();
  const { p50Ms, p95Ms } = percentilesOf(times);
  return {
    name,
    p50Ms,
    p95Ms,
    cpuMs:
      cpuBefore === undefined || cpuAfter === undefined
        ? undefined
        : ((cpuAfter - cpuBefore) * 1_000) / times.length,
    perSecond,
    bytes: bytes / times.length,
  };
}

/** Reads an answer to its end and counts. @throws Error for any answer but 200 */
export function answerBytes(url: URL, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
      answer.on("error", reject);
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url.href} answers ${answer.statusCode}.`));
      });
    }).on("error", reject);
  });
}

/**
 * @module A local ClinicalTrials.gov for tests: real records over HTTP in the registry's own manner (API contract 2.1
 * to 2.5 and 3), and the registry's bad days on demand.
 */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerStudies, Refusal } from "./answer-studies.ts";
import { createFaults, type Fault } from "./faults.ts";
import { refreshed, servedRecord, type RegistryData, type ServedRecord } from "./registry-data.ts";

export interface RegistryServer {
  /** What `--from` takes. */
  readonly url: string;
  /** Every request that arrived, in order. */
  readonly requests: readonly URL[];
  /** What it serves now. */
  readonly data: () => RegistryData;
  /** Plans misbehaviour; see `faults.ts`. */
  readonly plan: ReturnType<typeof createFaults>["plan"];
  readonly clearFaults: () => void;
  /** A refresh now: records change, come and go under a new data timestamp. */
  readonly refresh: (change: Parameters<typeof refreshed>[1]) => void;
  /** Runs once, when `requests` has reached this length, before that request is answered. */
  readonly atRequest: (count: number, action: () => void) => void;
  /** One line of the wire format is replaced: a record that is no JSON, or no study. */
  readonly damage: (nctId: string, line: string) => void;
  /** The API that returns nothing for a day, with status 200. */
  readonly forgetEverything: (forget: boolean) => void;
  readonly close: () => Promise<void>;
}

export interface RegistryServerOptions {
  readonly records: readonly unknown[];
  readonly dataTimestamp?: string;
  readonly maxPageSize?: number;
  readonly tokensExpire?: boolean;
}

/** Listens on a free port of the loopback interface. Close it at the end. */
export async function startRegistryServer(options: RegistryServerOptions): Promise<RegistryServer> {
  const { maxPageSize = 1000, tokensExpire = false } = options;
  let data: RegistryData = {
    dataTimestamp: options.dataTimestamp ?? "2026-11-20T09:00:05",
    records: options.records.map(servedRecord),
  };
  let forgetful = false;
  const requests: URL[] = [];
  const faults = createFaults();
  const actions = new Map<number, () => void>();

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    requests.push(url);
    actions.get(requests.length)?.();
    const fault = faults.take(url);
    if (fault !== undefined && answerFault(fault, response)) return;
    const { status, type, body } = answer(url);
    response.writeHead(status, { "content-type": type });
    if (fault?.kind === "cut") {
      response.write(body.slice(0, Math.floor(body.length * fault.share)));
      setImmediate(() => response.destroy());
    } else if (fault?.kind === "truncate") {
      response.end(body.slice(0, Math.floor(body.length * fault.share)));
    } else response.end(body);
  });

  function answer(url: URL): { status: number; type: string; body: string } {
    const seen: RegistryData = forgetful ? { ...data, records: [] } : data;
    try {
      if (url.pathname === "/api/v2/version") {
        const body = JSON.stringify({ apiVersion: "2.0.5", dataTimestamp: data.dataTimestamp });
        return { status: 200, type: "application/json", body };
      }
      if (url.pathname !== "/api/v2/studies") throw new Refusal(404, "Not found");
      const body = answerStudies(seen, url.searchParams, { maxPageSize, tokensExpire });
      return { status: 200, type: "application/json", body };
    } catch (error) {
      if (error instanceof Refusal) return { status: error.status, type: "text/plain", body: error.message };
      throw error;
    }
  }

  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // A TCP server's address is never a pipe's string.
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/api/v2`,
    requests,
    data: () => data,
    plan: faults.plan,
    clearFaults: faults.clear,
    refresh: (change) => {
      data = refreshed(data, change);
    },
    atRequest: (count, action) => {
      actions.set(count, action);
    },
    damage: (nctId, line) => {
      const record: ServedRecord | undefined = data.records.find((candidate) => candidate.nctId === nctId);
      if (record === undefined) throw new Error(`${nctId} is not served.`);
      data = refreshed(data, { dataTimestamp: data.dataTimestamp, put: [{ ...record, line }] });
    },
    forgetEverything: (forget) => {
      forgetful = forget;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Whether the fault is the whole answer. */
function answerFault(fault: Fault, response: ServerResponse): boolean {
  switch (fault.kind) {
    case "status":
      response.writeHead(fault.status, {
        "content-type": "text/plain",
        ...(fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter }),
      });
      response.end(fault.text ?? `status ${fault.status}`);
      return true;
    case "html":
      response.writeHead(fault.status, { "content-type": fault.contentType ?? "text/html; charset=utf-8" });
      response.end("<!doctype html><title>Request blocked</title><h1>403 ERROR</h1>");
      return true;
    case "silence":
      return true;
    case "cut":
    case "truncate":
      return false;
  }
}

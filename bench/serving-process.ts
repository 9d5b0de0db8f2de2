/** @module A server of this checkout in a process of its own, with what it costs. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { cpuSecondsOf, residentBytesOf } from "./process-cost.ts";
import { TRIAL_ATLAS } from "./trial-atlas.ts";

export interface ServingProcess {
  readonly origin: URL;
  /** Of all its threads, so far; undefined where the system does not tell. */
  readonly cpuSeconds: () => number | undefined;
  /** Resident bytes now, and the most since the last call; undefined where the system does not tell. */
  readonly memory: () => { readonly now: number; readonly peak: number } | undefined;
  readonly stop: () => Promise<void>;
}

/** Serves a data folder without syncing; ready when the address is known, not when the index is. */
export async function startServing(folder: string): Promise<ServingProcess> {
  const server = spawn(
    process.execPath,
    [TRIAL_ATLAS, "serve", "--no-sync", "--port", "0", "--host", "localhost", "--data", folder],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  return {
    origin: await addressFrom(server.stdout),
    cpuSeconds: () => cpuSecondsOf(server.pid),
    memory: () => {
      const resident = residentBytesOf(server.pid);
      return forgetPeak(server.pid) ? resident : undefined;
    },
    async stop() {
      server.kill("SIGTERM");
      await once(server, "exit");
    },
  };
}

/** The system begins to look for a new peak; false where it does not. */
function forgetPeak(pid: number | undefined): boolean {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
    return true;
  } catch {
    return false;
  }
}

async function addressFrom(output: NodeJS.ReadableStream): Promise<URL> {
  for await (const line of createInterface({ input: output })) {
    const [, address] = /answers at (\S+)/.exec(line) ?? [];
    if (address !== undefined) return new URL(address);
  }
  throw new Error("The server ended before it answered.");
}

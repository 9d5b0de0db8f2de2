/** @module A server of this checkout in a process of its own, with what it costs. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const TRIAL_ATLAS = fileURLToPath(new URL("../bin/trial-atlas", import.meta.url));

/** Of `/proc/PID/stat`: the kernel counts in hundredths of a second on every Linux that Node supports. */
const TICKS_PER_SECOND = 100;

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
  const proc = `/proc/${server.pid}`;
  return {
    origin: await addressFrom(server.stdout),
    cpuSeconds: () =>
      told(() => {
        // Fields 14 and 15, counted behind the program's name, which may hold spaces.
        const fields = readFileSync(`${proc}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
        return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
      }),
    memory: () =>
      told(() => {
        const status = readFileSync(`${proc}/status`, "utf8");
        // 5: the kernel begins to look for a new peak.
        writeFileSync(`${proc}/clear_refs`, "5");
        return { now: kibibytes(status, "VmRSS") * 1_024, peak: kibibytes(status, "VmHWM") * 1_024 };
      }),
    async stop() {
      server.kill("SIGTERM");
      await once(server, "exit");
    },
  };
}

function told<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function kibibytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1]);
}

async function addressFrom(output: NodeJS.ReadableStream): Promise<URL> {
  for await (const line of createInterface({ input: output })) {
    const [, address] = /answers at (\S+)/.exec(line) ?? [];
    if (address !== undefined) return new URL(address);
  }
  throw new Error("The server ended before it answered.");
}

/**
 * @module One run of the sync in a process of its own: reading, hashing and compressing a thousand records a second
 * keeps a processor busy, and the process that serves the site has visitors to answer.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { RegistryStore } from "../../store/registry-store.ts";
import { RegistryError } from "../ctgov-client/registry-error.ts";
import { readSyncProgress } from "./sync-progress.ts";
import { syncReport, type SyncReport } from "./sync-report.ts";

export interface ChildSyncOptions {
  /** What runs `trial-atlas sync --json` into the store's folder: program and arguments, without a shell. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Asked afterwards why a run failed. */
  readonly store: Pick<RegistryStore, "getState">;
  readonly now: () => Date;
  /** Progress and retries, a line at a time. */
  readonly onLine: (line: string) => void;
}

/** A child that was told to stop has so long to write down where it stands; killed, it loses a page at most. */
const STOP_WITHIN_MS = 2_000;

/**
 * The child's report. When the signal is aborted the child is stopped and the signal's reason thrown.
 * @throws RegistryError where the child could not reach the registry; an Error with the child's words otherwise
 */
export async function syncInChildProcess(
  options: ChildSyncOptions,
  signal: AbortSignal,
): Promise<SyncReport> {
  signal.throwIfAborted();
  const startedAt = options.now().toISOString();
  const [program, ...args] = options.command;
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  const stop = (): void => {
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS).unref();
  };
  signal.addEventListener("abort", stop, { once: true });
  let printed = "";
  let lastLine = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  createInterface({ input: child.stderr }).on("line", (line) => {
    lastLine = line;
    options.onLine(line);
  });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    signal.throwIfAborted();
    if (code === 0) return syncReport.parse(JSON.parse(printed));
    throw whyItFailed(
      options,
      startedAt,
      lastLine === "" ? `The sync ended with code ${code ?? "none"}.` : lastLine,
    );
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function whyItFailed({ store, command }: ChildSyncOptions, startedAt: string, words: string): Error {
  const lastError = readSyncProgress(store)?.lastError;
  if (lastError === undefined || lastError.at < startedAt) return new Error(words);
  return lastError.unreachable
    ? new RegistryError("unreachable", lastError.message, { url: command.join(" ") })
    : new Error(lastError.message);
}

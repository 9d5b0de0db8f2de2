/** @module A child process with what it cost: wall and CPU time, and the most memory it ever held (Linux). */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpuSecondsOf, residentBytesOf } from "../process-cost.ts";

const LOOK_EVERY_MS = 20;

export interface ProcessCost {
  readonly wallSeconds: number;
  /** Absent where the system does not tell. */
  readonly cpuSeconds: number | undefined;
  readonly peakBytes: number | undefined;
}

/** Runs a program to its end. @throws Error with what it said, when it fails. */
export async function runMeasured(
  command: string,
  args: readonly string[],
): Promise<ProcessCost & { readonly stdout: string }> {
  const began = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (text: Buffer) => (said.stdout += text.toString()));
  child.stderr.on("data", (text: Buffer) => (said.stderr += text.toString()));
  let cost = readCost(child);
  const watch = setInterval(() => (cost = readCost(child) ?? cost), LOOK_EVERY_MS);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed (${String(code)}): ${said.stderr}`);
  return {
    wallSeconds: (performance.now() - began) / 1_000,
    cpuSeconds: cost?.cpuSeconds,
    peakBytes: cost?.peakBytes,
    stdout: said.stdout,
  };
}

/** Costs so far; undefined where there is no /proc, or no process any more. */
function readCost({ pid }: ChildProcess): { cpuSeconds: number; peakBytes: number } | undefined {
  const [resident, cpuSeconds] = [residentBytesOf(pid), cpuSecondsOf(pid)];
  return resident === undefined || cpuSeconds === undefined
    ? undefined
    : { cpuSeconds, peakBytes: resident.peak };
}

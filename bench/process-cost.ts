/** @module What another process has cost so far, as the system tells it (Linux); undefined where it does not. */
import { readFileSync } from "node:fs";

/** Of `/proc/PID/stat`: the kernel counts in hundredths of a second on every Linux that Node supports. */
const TICKS_PER_SECOND = 100;

/** Seconds of CPU time of all its threads. */
export function cpuSecondsOf(pid: number | undefined): number | undefined {
  // Fields 14 and 15, counted behind the program's name, which may hold spaces.
  const fields = told(pid, "stat")?.split(") ")[1]?.split(" ");
  return fields && (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Resident bytes now, and the most since the process began or its peak was last forgotten. */
export function residentBytesOf(
  pid: number | undefined,
): { readonly now: number; readonly peak: number } | undefined {
  const status = told(pid, "status") ?? "";
  const [, now] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
  const [, peak] = /^VmHWM:\s+(\d+) kB/m.exec(status) ?? [];
  // A process that has ended, and is not yet gone, has neither.
  if (now === undefined || peak === undefined) return undefined;
  return { now: Number(now) * 1_024, peak: Number(peak) * 1_024 };
}

function told(pid: number | undefined, file: "stat" | "status"): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return undefined;
  }
}

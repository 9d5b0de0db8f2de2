/** @module Memory of processes, as the system counts it. */
import { readFileSync } from "node:fs";

/**
 * Resident bytes of some processes; what several of them share counts once (proportional set size, Linux). Elsewhere,
 * and where the system does not tell: of this process alone.
 */
export function residentBytes(pids: readonly number[]): number {
  try {
    return pids.reduce((sum, pid) => sum + proportionalBytes(pid), 0);
  } catch {
    return process.memoryUsage.rss();
  }
}

function proportionalBytes(pid: number): number {
  const [, kibibytes] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
  return Number(kibibytes ?? 0) * 1_024;
}

/** @module How fast records come in and are indexed, what that takes, and how much of the disk they keep. */
import { z } from "zod";
import { bytesBelow } from "../disk.ts";
import { runMeasured } from "./measured-process.ts";
import { TRIAL_ATLAS } from "../trial-atlas.ts";

export interface ImportResult {
  readonly records: number;
  readonly recordsPerSecond: number;
  readonly recordsPerCpuSecond: number | undefined;
  readonly peakBytes: number | undefined;
  readonly diskBytesPerRecord: number;
}

const reportSchema = z.object({ read: z.number(), added: z.number() });

export interface IndexResult {
  readonly seconds: number;
  readonly cpuSeconds: number | undefined;
  readonly peakBytes: number | undefined;
  readonly diskBytesPerRecord: number;
}

/** Makes the search index of a folder's records anew. */
export async function benchReindex(folder: string, records: number): Promise<IndexResult> {
  const before = bytesBelow(folder);
  const { wallSeconds, cpuSeconds, peakBytes } = await runMeasured(process.execPath, [
    TRIAL_ATLAS,
    "reindex",
    "--data",
    folder,
  ]);
  return {
    seconds: wallSeconds,
    cpuSeconds,
    peakBytes,
    diskBytesPerRecord: (bytesBelow(folder) - before) / records,
  };
}

/** Imports files into an empty folder with the command that people use; the time is that of the whole process. */
export async function benchImport(files: readonly string[], folder: string): Promise<ImportResult> {
  const { wallSeconds, cpuSeconds, peakBytes, stdout } = await runMeasured(process.execPath, [
    TRIAL_ATLAS,
    "import",
    ...files,
    "--data",
    folder,
    "--json",
  ]);
  const { read, added } = reportSchema.parse(JSON.parse(stdout));
  return {
    records: read,
    recordsPerSecond: read / wallSeconds,
    recordsPerCpuSecond: cpuSeconds === undefined ? undefined : read / cpuSeconds,
    peakBytes,
    diskBytesPerRecord: bytesBelow(folder) / added,
  };
}

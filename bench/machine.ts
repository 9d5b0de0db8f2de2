/** @module Which machine a benchmark ran on, and what it says while it runs. */
import { cpus, loadavg, totalmem } from "node:os";

/** `2 × AMD EPYC, 4 GiB, Node v24.1.0, load 0.1 0.2 0.1`: a load far above zero spoils what the clock says. */
export function machineWords(): string {
  const load = loadavg().map((average) => average.toFixed(1));
  const processor = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`;
  return `${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${load.join(" ")}`;
}

/** Says how far it is, beside the tables that go to standard output. */
export function log(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
}

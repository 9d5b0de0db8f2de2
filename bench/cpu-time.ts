/** @module What a piece of work costs the processor, which a busy machine does not change as it does the clock. */

/** Milliseconds of CPU time that this process has taken so far, all its threads together. */
export function cpuMsSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds of CPU time that this process takes until the work is done. */
export async function cpuMsOf(work: () => unknown): Promise<number> {
  const before = cpuMsSoFar();
  await work();
  return cpuMsSoFar() - before;
}

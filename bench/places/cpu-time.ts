/** @module What a piece of work costs the processor, which a busy machine does not change as it does the clock. */

/** Milliseconds of CPU time that this process takes until the work is done. */
export async function cpuMsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

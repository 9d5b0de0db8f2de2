/** @module Numbers in sentences. */

/** `1 study`, `1,204 studies`: a number with its noun, thousands separated. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** `1,204`; most counts are small, and asking the locale takes a thousand times as long as writing them. */
export function thousands(count: number): string {
  return count < 1_000 ? String(count) : count.toLocaleString("en-US");
}

/** `1,204 studies` */
export function countedStudies(count: number): string {
  return counted(count, "study", "studies");
}

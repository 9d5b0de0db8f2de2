/** @module Numbers in sentences. */

/** `1 study`, `1,204 studies`: a number with its noun, thousands separated. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

/** `1,204 studies` */
export function countedStudies(count: number): string {
  return counted(count, "study", "studies");
}

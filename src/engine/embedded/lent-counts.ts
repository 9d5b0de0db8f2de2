/**
 * @module Arrays of counts that are needed as long as one search is answered, lent again to the next. Memory that lies
 * outside of the heap, as that of typed arrays does, makes the garbage collector begin to look through all of the heap,
 * in threads of its own: made anew for every search, these arrays cost a third of the processor time of a small one.
 */
export class LentCounts {
  readonly #arrays: Uint32Array<ArrayBuffer>[] = [];
  #lent = 0;

  /** All zeros; to be used until {@link takeBack}. */
  lend(size: number): Uint32Array<ArrayBuffer> {
    const known = this.#arrays[this.#lent];
    const counts = known?.length === size ? known.fill(0) : new Uint32Array(size);
    this.#arrays[this.#lent++] = counts;
    return counts;
  }

  /** Whatever was lent must not be read any more. */
  takeBack(): void {
    this.#lent = 0;
  }
}

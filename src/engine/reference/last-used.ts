/** @module Results kept for the next page, filter or reader of the same search; all of them end with the data version. */

/** The most recently used values under their keys. */
export class LastUsed<Value> {
  readonly #values = new Map<string, Value>();
  readonly #limit: number;

  /** @param limit values kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value under the key, made when it is not there. */
  get(key: string, make: () => Value): Value {
    const value = this.#values.get(key) ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#limit && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }

  clear(): void {
    this.#values.clear();
  }
}

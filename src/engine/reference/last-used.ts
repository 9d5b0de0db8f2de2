/** @module Results kept for the next page, filter or reader of the same search. */

/** The most recently used values under their keys. */
export class LastUsed<Value> {
  readonly #values = new Map<string, Value>();
  readonly #limit: number;

  /** @param limit values kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** Keeps a value, and lets the one go that was not used for longest. */
  set(key: string, value: Value): Value {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#limit && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}

/** @module Orders of whole results that were costly to make, a few of them, for one data version. */

/** Each holds up to 10,000 numbers of four bytes. */
const ORDERS_KEPT = 32;

export class KeptOrders {
  readonly #orders = new Map<string, Uint32Array>();
  #dataVersion = "";

  get(key: string, dataVersion: string): Uint32Array | undefined {
    if (dataVersion !== this.#dataVersion) return undefined;
    const order = this.#orders.get(key);
    if (order === undefined) return undefined;
    this.#orders.delete(key);
    this.#orders.set(key, order);
    return order;
  }

  set(key: string, dataVersion: string, order: Uint32Array): void {
    if (dataVersion !== this.#dataVersion) this.#orders.clear();
    this.#dataVersion = dataVersion;
    this.#orders.set(key, order);
    if (this.#orders.size <= ORDERS_KEPT) return;
    const [oldest] = this.#orders.keys();
    if (oldest !== undefined) this.#orders.delete(oldest);
  }
}

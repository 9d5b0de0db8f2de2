/** @module A small seeded generator (xoshiro128**), so that the demonstration registry is the same everywhere. */

/** One step of splitmix32, which turns neighbouring numbers into unrelated ones. */
function mix(value: number): number {
  let z = (value + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}

/** A stream of numbers that depends on nothing but the last {@link Random.restart}. */
export class Random {
  private a = 1;
  private b = 2;
  private c = 3;
  private d = 4;

  constructor(seed: number, stream: number) {
    this.restart(seed, stream);
  }

  /** Begins the stream `stream` of `seed`; streams of one seed are independent, so studies can be made in any order. */
  restart(seed: number, stream: number): void {
    this.a = mix(seed ^ 0x5eed);
    this.b = mix(this.a ^ stream);
    this.c = mix(this.b ^ seed);
    this.d = mix(this.c ^ (stream >>> 3)) | 1;
  }

  /** The next 32 random bits. */
  next(): number {
    const scrambled = Math.imul(this.b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = (this.d << 11) | (this.d >>> 21);
    return result >>> 0;
  }

  /** In [0, 1). */
  unit(): number {
    return this.next() / 4294967296;
  }

  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number {
    return Math.floor((this.next() / 4294967296) * limit);
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability * 4294967296;
  }

  /** Any of the items, which must not be empty. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  }

  /** `count` different items (all of them when there are fewer), in random order. */
  sample<T>(items: readonly T[], count: number): T[] {
    const pool = items.slice();
    const take = Math.min(count, pool.length);
    for (let index = 0; index < take; index++) {
      const other = index + this.below(pool.length - index);
      const item = pool[other];
      const here = pool[index];
      if (item === undefined || here === undefined) break;
      pool[index] = item;
      pool[other] = here;
    }
    pool.length = take;
    return pool;
  }
}

import { describe, expect, test } from "vitest";
import { Random } from "./random.ts";

describe("Random", () => {
  test("begins the same stream again", () => {
    const random = new Random(42, 7);
    const first = Array.from({ length: 20 }, () => random.next());
    random.restart(42, 7);
    expect(Array.from({ length: 20 }, () => random.next())).toEqual(first);
  });

  test("neighbouring streams and seeds are unrelated", () => {
    const firsts = new Set<number>();
    for (let stream = 0; stream < 5000; stream++) {
      firsts.add(new Random(1, stream).next());
      firsts.add(new Random(stream + 2, 0).next());
    }
    // 10,000 of 4.3 thousand million: a collision has a chance of about 1 %, and the seeds are fixed.
    expect(firsts.size).toBeGreaterThan(9990);
  });

  test("is even: each of 16 parts of [0, 1) gets its share, within five standard deviations", () => {
    const random = new Random(9, 9);
    const parts = Array.from({ length: 16 }, () => 0);
    for (let index = 0; index < 160_000; index++) {
      const part = Math.floor(random.unit() * 16);
      parts[part] = (parts[part] ?? 0) + 1;
    }
    for (const count of parts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(10_000));
  });

  test("samples different items, all of them when asked for too many", () => {
    const random = new Random(3, 1);
    const sample = random.sample(["a", "b", "c", "d"], 3);
    expect(new Set(sample).size).toBe(3);
    expect(random.sample(["a", "b"], 9).toSorted()).toEqual(["a", "b"]);
  });
});

import { describe, expect, test } from "vitest";
import { quantiles } from "./quantiles.ts";
import { Random } from "./random.ts";
import { weighted } from "./weighted.ts";

describe("weighted", () => {
  test("draws in proportion, never what weighs nothing", () => {
    const draw = weighted([
      ["a", 600],
      ["b", 300],
      ["c", 99],
      ["d", 1],
      ["never", 0],
    ] as const);
    const random = new Random(5, 0);
    const counts = new Map<string, number>();
    for (let index = 0; index < 100_000; index++) {
      const value = draw(random);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect(counts.get("a")).toBeGreaterThan(59_200);
    expect(counts.get("a")).toBeLessThan(60_800);
    expect(counts.get("b")).toBeGreaterThan(29_200);
    expect(counts.get("b")).toBeLessThan(30_800);
    expect(counts.get("d")).toBeGreaterThan(50);
    expect(counts.get("d")).toBeLessThan(160);
    expect(counts.has("never")).toBe(false);
  });

  test("refuses a table without weight", () => {
    expect(() => weighted([])).toThrow(RangeError);
    expect(() => weighted([["a", 0]])).toThrow(RangeError);
  });
});

describe("quantiles", () => {
  test("half of the draws lie below the median, none outside", () => {
    const draw = quantiles([
      [0, 1],
      [0.5, 4],
      [0.9, 70],
      [1, 1150],
    ]);
    const random = new Random(5, 1);
    const values = Array.from({ length: 20_000 }, () => draw(random)).sort((a, b) => a - b);
    expect(values[0]).toBeGreaterThanOrEqual(1);
    expect(values.at(-1)).toBeLessThanOrEqual(1150);
    expect(values[10_000]).toBe(4);
    expect(values[18_000]).toBeGreaterThan(60);
    expect(values[18_000]).toBeLessThan(80);
  });
});

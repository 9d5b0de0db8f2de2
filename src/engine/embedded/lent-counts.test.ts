import { expect, test } from "vitest";
import { LentCounts } from "./lent-counts.ts";

test("counts are all zeros, each its own until they are taken back, and then lent again", () => {
  const lent = new LentCounts();
  const [first, second] = [lent.lend(3), lent.lend(3)];
  first.fill(1);
  expect([...second]).toEqual([0, 0, 0]);
  lent.takeBack();
  const again = lent.lend(3);
  expect(again).toBe(first);
  expect([...again]).toEqual([0, 0, 0]);
});

test("another size is made anew", () => {
  const lent = new LentCounts();
  lent.lend(3);
  lent.takeBack();
  expect(lent.lend(5)).toHaveLength(5);
});

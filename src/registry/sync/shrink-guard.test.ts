import { expect, it } from "vitest";
import { assertNotEmpty, assertNotShrunken, believedLoss, ShrunkenRegistry } from "./shrink-guard.ts";

it.each([
  [0, 50],
  [200, 50],
  [10_000, 50],
  [10_200, 51],
  [606_007, 3_030],
])("of %i studies, %i may go at once", (stored, loss) => {
  expect(believedLoss(stored)).toBe(loss);
  expect(() => {
    assertNotShrunken(stored, stored - loss, "It says so");
  }).not.toThrow();
  expect(() => {
    assertNotShrunken(stored, stored - loss - 1, "It says so");
  }).toThrow(ShrunkenRegistry);
});

it("lets a registry grow", () => {
  expect(() => {
    assertNotShrunken(100, 1_000_000, "It says so");
  }).not.toThrow();
});

it("says what was found and what to do", () => {
  expect(() => {
    assertNotShrunken(606_007, 4_000, "The registry lists 4,000 studies");
  }).toThrow(
    /^The registry lists 4,000 studies, but 606,007 are stored here: 602,007 fewer, and more than 3,030 at once are not believed\. Nothing was removed\..*--allow-shrink/,
  );
});

it("believes no empty registry", () => {
  expect(() => {
    assertNotEmpty(0);
  }).toThrow(ShrunkenRegistry);
});

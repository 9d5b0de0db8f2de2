import { expect, test } from "vitest";
import { presentMeshId } from "./mesh-id.ts";

test.each([
  ["D000006333", "D006333"],
  ["D000066331", "D066331"],
  ["D000066388", "D000066388"],
  ["D000091642", "D000091642"],
  ["D006333", "D006333"],
  ["C535338", "C535338"],
  ["C000656865", "C000656865"],
  ["", ""],
])("%s is %s", (written, present) => {
  expect(presentMeshId(written)).toBe(present);
});

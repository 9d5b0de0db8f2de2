import { expect, test } from "vitest";
import type { NameInText } from "../../engine/search-engine.ts";
import { nameMeant } from "./name-meant.ts";

const NAMES = ["amyotrophic lateral sclerosis", "als", "asthma", "breast cancer", "tamoxifen"];

/** Finds the names above wherever they stand. */
const engine = {
  namesIn: async (text: string): Promise<readonly NameInText[]> =>
    NAMES.flatMap((name) => {
      const start = text.search(new RegExp(`\\b${name}\\b`, "i"));
      return start < 0 ? [] : [{ name, kind: "condition", span: { start, end: start + name.length } }];
    }),
};

test.each([
  ["trials for breast cancer", "breast cancer"],
  ["I have Asthma", "Asthma"],
  ["cure for ALS", "ALS"],
  ["new treatments for breast cancer with tamoxifen", "breast cancer tamoxifen"],
  ["asthma", undefined],
  ["tamoxifen for breast cancer", "tamoxifen breast cancer"],
  ["asthma in children", undefined],
  ["nothing that is known", undefined],
  ['"trials for asthma"', undefined],
  ["asthma NOT children", undefined],
])("%s", async (text, expected) => {
  expect(await nameMeant(engine, text, { isEmpty: false })).toBe(expected);
});

test("where nothing is found, other words are left out as well", async () => {
  expect(await nameMeant(engine, "asthma in blue whales", { isEmpty: true })).toBe("asthma");
  expect(await nameMeant(engine, "asthma", { isEmpty: true })).toBeUndefined();
});

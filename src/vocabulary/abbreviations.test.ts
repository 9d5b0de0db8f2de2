import fc from "fast-check";
import { expect, test } from "vitest";
import { explainedAbbreviations } from "./abbreviations.ts";

test.each([
  ["Amyotrophic Lateral Sclerosis (ALS)", "ALS", "Amyotrophic Lateral Sclerosis"],
  [
    "A Study in Chronic Obstructive Pulmonary Disease (COPD) of Adults",
    "COPD",
    "Chronic Obstructive Pulmonary Disease",
  ],
  [
    "patients with heart failure with preserved ejection fraction (HFpEF)",
    "HFpEF",
    "heart failure with preserved ejection fraction",
  ],
  ["Type 2 Diabetes Mellitus (T2DM)", "T2DM", "Type 2 Diabetes Mellitus"],
  ["chimeric antigen receptors [CARs]", "CAR", "chimeric antigen receptors"],
  ["non-small cell lung cancer (NSCLC)", "NSCLC", "non-small cell lung cancer"],
])("%s", (text, short, long) => {
  expect(explainedAbbreviations(text)).toEqual([{ short, long }]);
});

test.each([
  "Amyotrophic Lateral Sclerosis (RCT)", // the letters are not there
  "Aspirin (Placebo)", // no abbreviation
  "asthma (see below)",
  "Safety of BAY 1 (ABC)",
  "ALS (ALS)",
  "Vitamin D (D)",
  "(MS)",
])("%s explains nothing", (text) => {
  expect(explainedAbbreviations(text)).toEqual([]);
});

test("whatever the text, both forms stand in it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("Ab", "Cd ", "(ABC)", "[AB]", " ", "e", ".", "é", "A b c "), {
        maxLength: 20,
      }),
      (parts) => {
        const text = parts.join("");
        for (const { short, long } of explainedAbbreviations(text)) {
          expect(text).toContain(short);
          expect(text).toContain(long);
          expect(long.toLowerCase().startsWith(short.slice(0, 1).toLowerCase())).toBe(true);
        }
      },
    ),
  );
});

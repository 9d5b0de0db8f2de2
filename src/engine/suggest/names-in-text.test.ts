import { describe, expect, it } from "vitest";
import { NamesInText } from "./names-in-text.ts";

const NAMES = new NamesInText([
  {
    kind: "condition",
    value: "D000690",
    label: "Amyotrophic Lateral Sclerosis",
    studies: 700,
    recruiting: 90,
    otherNames: ["ALS", "Lou Gehrig's disease"],
  },
  {
    kind: "condition",
    value: "D001943",
    label: "Breast Neoplasms",
    studies: 9000,
    recruiting: 1,
    otherNames: ["breast cancer"],
  },
  {
    kind: "condition",
    value: "D009369",
    label: "Neoplasms",
    studies: 90_000,
    recruiting: 1,
    otherNames: ["cancer"],
  },
  { kind: "condition", value: "D010146", label: "Pain", studies: 9000, recruiting: 1 },
  {
    kind: "condition",
    value: "D015470",
    label: "Leukemia, Myeloid, Acute",
    studies: 10,
    recruiting: 1,
    otherNames: ["ALL"],
  },
  { kind: "treatment", value: "riluzole", label: "Riluzole", studies: 40, recruiting: 1 },
  { kind: "treatment", value: "thing", label: "Thing", studies: 1, recruiting: 0 },
  { kind: "sponsor", value: "boston", label: "Boston", studies: 9, recruiting: 1 },
]);

function named(text: string): readonly string[] {
  return NAMES.namesIn(text).map(({ name, span }) => `${text.slice(span.start, span.end)} → ${name}`);
}

describe("names in a text", () => {
  it.each([
    ["52-year-old man, ALS since 14 months", ["ALS → Amyotrophic Lateral Sclerosis"]],
    [
      "Lou Gehrig’s disease, on riluzole",
      ["Lou Gehrig’s disease → Amyotrophic Lateral Sclerosis", "riluzole → Riluzole"],
    ],
    ["She had breast cancers twice", ["breast cancers → Breast Neoplasms"]],
    ["lump in the breast. Cancer was found", ["Cancer → Neoplasms"]],
    ["all of the pain in Boston is a thing", []],
    ["ALL in remission", ["ALL → Leukemia, Myeloid, Acute"]],
    ["", []],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

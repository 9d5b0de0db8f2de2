import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TermId } from "../glossary/terms.ts";
import { explainAbbreviations } from "./abbreviations.ts";

describe("abbreviations in criteria", () => {
  it.each<[text: string, explained: readonly string[]]>([
    ["ECOG 0 or 1; Karnofsky PS 100-80%", ["ecog", "karnofsky"]],
    ["AST ≤ 2.5 x ULN", ["uln"]],
    ["bilirubin <1.5×ULN", ["uln"]],
    ["ANC ≥ 1,500/mm3", ["anc"]],
    ["absolute neutrophil count (ANC) >= 1.0", ["anc"]],
    ["women who attend ANC at the clinic", []],
    ["eGFR > 60 mL/min", ["egfr"]],
    ["EGFR mutation", []],
    ["a RECISTed tumour, the BMIs", []],
    ["BMI<30, then BMI again", ["bmi"]],
    ["nothing here", []],
  ])("%s", (text, explained) => {
    const parts = explainAbbreviations(text, new Set());
    expect(parts.flatMap(({ term }) => term ?? [])).toEqual(explained);
  });

  it("explains a word once on a page", () => {
    const explained = new Set<TermId>();
    expect(explainAbbreviations("NYHA II", explained)).toHaveLength(2);
    expect(explainAbbreviations("NYHA III", explained)).toEqual([{ text: "NYHA III" }]);
  });

  it("never changes the text", () => {
    const words = fc.constantFrom("ULN", "ANC", " ", "≥", "x", "eGFR", "QTcF", "(", ")", "5", "a", "<b>");
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join("");
        expect(
          explainAbbreviations(text, new Set())
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runOnLines } from "./run-on-lines.ts";

function lines(text: string): (string | string[])[] {
  const shown = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return runOnLines(text, { start: 0, end: text.length }).map((line) =>
    line.lines.length === 0 ? shown(line) : [[line], line.lines].flat().map(shown),
  );
}

describe("runOnLines", () => {
  it("gives each topic its lines, and leaves a value beside its topic", () => {
    expect(
      lines(
        "Age: 18 and over Life Expectancy: Not specified Hepatic: Bilirubin no greater than 2 mg/dL AST/ALT less than 3 times normal Renal: Creatinine normal",
      ),
    ).toEqual([
      "Age: 18 and over",
      "Life Expectancy: Not specified",
      ["Hepatic:", "Bilirubin no greater than 2 mg/dL", "AST/ALT less than 3 times normal"],
      ["Renal:", "Creatinine normal"],
    ]);
  });

  it.each([
    ["Localised sarcoma No lung metastases", ["Localised sarcoma", "No lung metastases"]],
    [
      "Other: HIV negative No prior stroke Fertile patients must use contraception",
      [["Other:", "HIV negative", "No prior stroke", "Fertile patients must use contraception"]],
    ],
    [
      "Chemotherapy: At least 4 weeks since prior chemotherapy Radiotherapy: No prior radiotherapy",
      [
        ["Chemotherapy:", "At least 4 weeks since prior chemotherapy"],
        ["Radiotherapy:", "No prior radiotherapy"],
      ],
    ],
    [
      "Renal: Creatinine no greater than 1.5 mg/dL OR Creatinine clearance at least 60 mL/min",
      [["Renal:", "Creatinine no greater than 1.5 mg/dL OR Creatinine clearance at least 60 mL/min"]],
    ],
    [
      "Hepatic: Bilirubin normal (AST may be high: Renal: No limit) Surgery:",
      [["Hepatic:", "Bilirubin normal (AST may be high: Renal: No limit)"], "Surgery:"],
    ],
  ])("%j", (text, divided) => {
    expect(lines(text)).toEqual(divided);
  });

  it.each(["Relapsed myeloma with a serum M protein of at least 1 g/dL", "Grade II: AST, ALT and INR", ""])(
    "%j is one line",
    (text) => {
      expect(lines(text)).toEqual([]);
    },
  );

  it("loses no character but blanks, and nothing stands in two lines", () => {
    const piece = fc.constantFrom(
      "Age: ",
      "Hepatic: ",
      "Other:",
      "No ",
      "AST ",
      "(",
      ") ",
      "or ",
      "\\> ",
      "＞",
      "normal ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const found = runOnLines(text, { start: 0, end: text.length });
        if (found.length === 0) return;
        const spans = found.flatMap((line) => [[line], line.lines].flat());
        let end = 0;
        for (const span of spans) {
          expect(text.slice(end, span.start).trim()).toBe("");
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineParts } from "./inline-list.ts";
import { readListMarker } from "./list-marker.ts";

function parts(text: string): string[] {
  const marker = readListMarker(text);
  const textStart = marker === undefined ? 0 : text.length - text.slice(marker.length).trimStart().length;
  return inlineParts(text, { start: 0, end: text.length }, textStart, marker).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );
}

describe("inlineParts", () => {
  it.each([
    [
      "1.Informed consent. 2.Subjects 40-85 y.o. 3.Moderate dementia", // NCT02138916
      ["1.Informed consent.", "2.Subjects 40-85 y.o.", "3.Moderate dementia"],
    ],
    [
      "* Able to read English; 3. Written consent; 4. Aged 18 to 50", // NCT05958095
      ["* Able to read English;", "3. Written consent;", "4. Aged 18 to 50"],
    ],
    [
      "8. Organ function: 1) ANC over 1.5; 2) Platelets over 100",
      ["8. Organ function:", "1) ANC over 1.5;", "2) Platelets over 100"],
    ],
    ["i) FIB-4 over 1.3 or; ii) ELF over 7.7", ["i) FIB-4 over 1.3 or;", "ii) ELF over 7.7"]], // NCT06352177
    [
      "Men and women - Age over 18 - Type 2 diabetes",
      ["Men and women", "- Age over 18", "- Type 2 diabetes"],
    ],
    [
      "Adults of both sexes • who consent • who can walk",
      ["Adults of both sexes", "• who consent", "• who can walk"],
    ],
  ])("%j", (text, divided) => {
    expect(parts(text)).toEqual(divided);
  });

  it.each([
    "ECOG performance status 0 to 2. 3 months since surgery",
    "Creatinine below 1.5 mg/dL or GFR above 60 mL/min",
    "eGFR = 175 • Scr-1.154 • age-0.203 • (1.212 if Black)", // NCT03005184
    "Men - or women - of any age who consent",
    "Stage 2 or 3 disease (see 1) with measurable lesions",
    "short",
  ])("%j is one criterion", (text) => {
    expect(parts(text)).toEqual([]);
  });

  it("divides without losing a character", () => {
    const piece = fc.constantFrom(
      "1. ",
      "2) ",
      "(3) ",
      "• ",
      " - A",
      "; ",
      ": ",
      "word ",
      "b) ",
      "ii) ",
      "9.5 ",
      ". ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("").trim();
        const divided = inlineParts(text, { start: 0, end: text.length }, 0);
        if (divided.length > 0)
          expect(divided.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      }),
    );
  });
});

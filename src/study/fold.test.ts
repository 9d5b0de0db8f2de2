import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, foldWords } from "./fold.ts";

describe("foldText", () => {
  it.each([
    [" Côte  d’Ivoire\n", "cote d'ivoire"],
    ["SJÖGREN–LARSSON", "sjogren-larsson"],
    ["Łódź, Straße", "lodz, strasse"],
    ["が", "が"],
    ["plain words 12", "plain words 12"],
  ])("%j is %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("is at rest after one step, and ignores case and spacing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(`  ${text}\t`)).toBe(foldText(text));
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text.toLowerCase()));
      }),
    );
  });
});

it("reads plain texts as any other", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(foldText(`${text}e`)).toBe(foldText(`${text}é`));
      expect(foldWords(`${text}e`)).toEqual(foldWords(`${text}é`));
    }),
  );
});

describe("foldWords", () => {
  it.each([
    ["IL-2 and COVID-19", ["il", "2", "and", "covid", "19"]],
    ["Crohn's, Crohn’s", ["crohns", "crohns"]],
    ["β-blockers ≥ 5 mg/m²", ["β", "blockers", "5", "mg", "m2"]],
    ["(…)", []],
    ["", []],
  ])("%j gives %j", (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });
});

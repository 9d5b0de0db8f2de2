import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetText, readableText } from "./readable-text.ts";

describe("readableText", () => {
  it.each([
    ["KPS\\>60", "KPS>60"], // NCT04100187
    ["Gleason \\&lt;6", "Gleason <6"], // NCT06620835
    ["mm\\^3, \\[IMP\\], 11\\*", "mm^3, [IMP], 11*"],
    ["a  b\n\n   c\u00A0d", "a b c d"],
    ["C:\\dir", "C:\\dir"], // no escape: a backslash before a letter stays
    ["platelets ³ 100", "platelets ³ 100"], // misprints stay the author's
  ])("%j is %j", (raw, text) => {
    expect(readableText(raw)).toBe(text);
  });
});

describe("offsetText", () => {
  it("keeps every offset", () => {
    const piece = fc.oneof(
      fc.constantFrom("\\<", "\\", "&lt;", "&amp;", "：", "　", "（"),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (raw) => {
          expect(offsetText(raw)).toHaveLength(raw.length);
        },
      ),
    );
    expect(offsetText("\\<Exclusion\u3000Criteria\\>：")).toBe(" <Exclusion Criteria >:");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeEntities } from "./entities.ts";

describe("decodeEntities", () => {
  it.each([
    ["ALT &lt; 3 &amp; AST &gt; 2", "ALT < 3 & AST > 2"],
    ["Parkinson&#39;s", "Parkinson's"],
    ["&#8805;18, &#x2265;18", "≥18, ≥18"],
    ["&Apos;x&Apos; &Amp; &AMP;", "'x' & &"],
    ["&gte; &lte; &eq;", "≥ ≤ ="],
    ["&amp;lt;", "&lt;"],
    ["AT&T; R&D &unknown; &#0; &#xD800; &#9999999;", "AT&T; R&D &unknown; &#0; &#xD800; &#9999999;"],
  ])("%j is %j", (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it("leaves texts without an ampersand alone", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replaceAll("&", "");
        expect(decodeEntities(plain)).toBe(plain);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkup, plainText } from "./markup.ts";
import type { MarkupBlock } from "./markup.ts";

const paragraph = (text: string): MarkupBlock => ({ kind: "paragraph", text });

describe("parseMarkup", () => {
  it("finds paragraphs and lists, and undoes escapes", () => {
    expect(parseMarkup("Aged \\>= 18 \\[years\\]:\n\n* men\n* women\n  * pregnant\n\nEnd.")).toEqual([
      paragraph("Aged >= 18 [years]:"),
      {
        kind: "list",
        ordered: false,
        items: [
          [paragraph("men")],
          [paragraph("women"), { kind: "list", ordered: false, items: [[paragraph("pregnant")]] }],
        ],
      },
      paragraph("End."),
    ]);
  });

  it("keeps the author's numbers", () => {
    expect(parseMarkup("3. c\n4. d\n7. g")).toEqual([
      { kind: "list", ordered: true, start: 3, items: [[paragraph("c")], [paragraph("d")]] },
      { kind: "list", ordered: true, start: 7, items: [[paragraph("g")]] },
    ]);
  });

  it.each([
    ["", []],
    [" \n ", []],
    ["Gleason \\&lt;6", [paragraph("Gleason <6")]], // NCT06620835
    ["a &lt; b &amp;&amp; c &unknown;", [paragraph("a < b && c &unknown;")]],
    ["ANC &gte; 1.5", [paragraph("ANC ≥ 1.5")]],
    ["5*ULN and 3*ULN", [paragraph("5*ULN and 3*ULN")]],
    ["ALT <ULN> & <script>x</script>", [paragraph("ALT <ULN> & <script>x</script>")]],
    ["# no heading\n> no quote", [paragraph("# no heading\n> no quote")]],
    ["`code` [link](http://a)", [paragraph("`code` [link](http://a)")]],
    ["one\ntwo", [paragraph("one\ntwo")]],
    ["11\\. Patients must not", [paragraph("11. Patients must not")]], // NCT06822010
  ])("%j", (text, blocks) => {
    expect(parseMarkup(text)).toEqual(blocks);
  });

  it("shows what is nested too deep as it stands", () => {
    const deep = `${"- ".repeat(400)}bottom`;
    expect(plainText(deep)).toContain("bottom");
  });
});

describe("plainText", () => {
  it("gives every item its line", () => {
    expect(plainText("Aged:\n\n1. men\n2. women\n   * any\n\nEnd")).toBe(
      "Aged:\n1. men\n2. women\n  - any\nEnd",
    );
  });
});

const fragment = fc.oneof(
  fc.constantFrom(
    "* ",
    "- ",
    "+ ",
    "1. ",
    "12) ",
    "\n",
    "\n\n",
    "    ",
    "\t",
    "\\",
    "\\>",
    "&lt;",
    "&",
    "<b>",
  ),
  fc.constantFrom(
    "```",
    "> ",
    "# ",
    "[x](y)",
    "***",
    "_a_",
    "|",
    "&#38;",
    "\\&gt;",
    "0",
    "é",
    "漢字",
    "😀",
    "\r\n",
  ),
  fc.string({ maxLength: 12 }),
);
const hostile = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(""));

describe("any text", () => {
  it("keeps every word in its order", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1 });
    const marks = fc.constantFrom("* ", "\n* ", "\n\n* ", "\n  - ", "\n\n", " ", "\n    ", " \\> ", "\n1. ");
    fc.assert(
      fc.property(words, fc.array(marks, { minLength: 1 }), (texts, separators) => {
        const text = texts.map((word, index) => separators[index % separators.length] + word).join("");
        expect(plainText(text).match(/[a-z]+/g)).toEqual(texts);
      }),
    );
  });

  it("never throws, and never comes out empty unless it was", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const letters = text.replaceAll(/&#?[a-z0-9]+;/gi, "").match(/\p{L}/gu) ?? [];
        const shown = plainText(text);
        for (const letter of letters) expect(shown).toContain(letter);
      }),
      { numRuns: 500 },
    );
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeEntities } from "../../study/entities.ts";
import { formsOfText } from "../../vocabulary/word-forms.ts";
import { TextTerms } from "./text-terms.ts";
import { WrittenWords } from "./written-words.ts";

const words = new WrittenWords();
const reader = new TextTerms(words);

function formsRead(text: string): string[] {
  const count = reader.read(text);
  return Array.from(reader.found.subarray(0, count), (word) =>
    Buffer.from(words.terms.bytesOf(words.termOf(word))).toString(),
  );
}

test.each([
  "Crohn's disease (IL-2)",
  "Crohn’s disease",
  "the patients' tumours, 'quoted' and ' alone",
  "rock'n'roll O'Neill''s",
  "≥ 18 years, 5µg/kg, 37.5°C; naïve Sjögren–Larsson",
  "½ tablet ² of ﬁve",
  "AT&amp;T &lt;6 &unknown;",
  "𝒳-ray 😀 smile \ud800 lone",
  "word\u0301 e\u0301tude",
  `${"a".repeat(300)} ${"b".repeat(256)} ${"c".repeat(257)}`,
  "",
])("%s", (text) => {
  expect(formsRead(text)).toEqual(formsOfText(decodeEntities(text)));
});

test("any text gives the forms that formsOfText gives", () => {
  const characters = fc.constantFrom(
    ..."abzAZ019 '’ʼ-_./&;\n\t".split(""),
    "é",
    "ß",
    "µ",
    "–",
    "≥",
    "½",
    "\u0301",
    "\u00a0",
    "\u2003",
    "漢",
    "😀",
    "𝒳",
    "\ud800",
    "\udc00",
  );
  const text = fc.oneof(
    fc.string({ unit: characters, maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  fc.assert(
    fc.property(text, (written) => {
      expect(formsRead(written)).toEqual(formsOfText(decodeEntities(written)));
    }),
    { numRuns: 100 },
  );
}, 20_000);

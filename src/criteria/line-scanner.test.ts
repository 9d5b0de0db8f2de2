import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanLines } from "./line-scanner.ts";

describe("scanLines", () => {
  it("tells indents, markers and blank lines", () => {
    const text = "Inclusion:\n\n* Adults  \n  \tand more\r\n\r\n    1. Children\n";
    const lines = scanLines(text).map((line) => ({
      text: text.slice(line.start, line.end),
      own: text.slice(line.textStart, line.end),
      indent: line.indent,
      marker: line.marker?.class,
      afterBlank: line.afterBlank,
    }));
    expect(lines).toEqual([
      { text: "Inclusion:", own: "Inclusion:", indent: 0, marker: undefined, afterBlank: true },
      { text: "* Adults", own: "Adults", indent: 0, marker: "bullet", afterBlank: true },
      { text: "and more", own: "and more", indent: 6, marker: undefined, afterBlank: false },
      { text: "1. Children", own: "Children", indent: 4, marker: "number", afterBlank: true },
    ]);
  });

  it("knows where an old converter wrapped", () => {
    const full = `${"word ".repeat(15)}end`;
    expect(scanLines(`${full}\nnext word`).map(({ isWrapped }) => isWrapped)).toEqual([false, true]);
    expect(scanLines("Short\nnext word").map(({ isWrapped }) => isWrapped)).toEqual([false, false]);
    expect(scanLines(`${full}\n\nnext word`).map(({ isWrapped }) => isWrapped)).toEqual([false, false]);
  });

  it("begins a line at each cut", () => {
    const text = "one. Exclusion Criteria: two";
    expect(scanLines(text, [0, 5]).map(({ start, end }) => text.slice(start, end))).toEqual([
      "one.",
      "Exclusion Criteria: two",
    ]);
    expect(scanLines(text, [5])[1]?.afterBlank).toBe(true);
  });

  it("covers everything but white space, in order and once", () => {
    const character = fc.constantFrom(
      "a",
      "b",
      "1",
      ".",
      "*",
      "-",
      ")",
      " ",
      "\t",
      "\n",
      "\r",
      "\u00A0",
      "•",
    );
    fc.assert(
      fc.property(
        fc.array(character, { maxLength: 80 }).map((characters) => characters.join("")),
        fc.array(fc.nat(80), { maxLength: 3 }),
        (text, cuts) => {
          const lines = scanLines(
            text,
            [...cuts].sort((a, b) => a - b),
          );
          expect(
            lines
              .map(({ start, end }) => text.slice(start, end))
              .join("")
              .replaceAll(/\s/g, ""),
          ).toBe(text.replaceAll(/\s/g, ""));
          for (const { start, textStart, end } of lines) {
            expect(start).toBeLessThanOrEqual(textStart);
            expect(textStart).toBeLessThanOrEqual(end);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          }
        },
      ),
    );
  });
});

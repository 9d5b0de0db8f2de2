import { describe, expect, test } from "vitest";
import { sharedText, withSharedData } from "../../../test/shared-data.ts";
import { areaOfParameter } from "../search-areas.ts";
import { EssieError } from "./essie-error.ts";
import { parseExpression } from "./parse-expression.ts";
import { printExpression } from "./print-expression.ts";
import { resolveExpression } from "./resolve-expression.ts";

const FILE = "api/expressions.txt";

interface Row {
  readonly source: string;
  readonly note: string;
}

/** Seen in somebody's code, never run against the registry, and no value of its field or no field at all. */
const WRONG_IN_USE: ReadonlyMap<string, RegExp> = new Map([
  [String.raw`AREA[Phase]\MISSING`, /Allowed values for enum field/],
  [String.raw`AREA[Phase]x \MISSING y`, /Allowed values for enum field/],
  [
    "heart attack AND AREA[DesignAllocation]randomized AND AREA[StudyType]int",
    /Allowed values for enum field/,
  ],
  [
    "EXPANSION[Concept](sleep deprivation OR exhaustion) AND AREA[EligibilityMinimumAge]RANGE[18,65] AND AREA[LocationStatus]Recruiting AND AREA[LocationState]Maryland",
    /Unknown area name: `EligibilityMinimumAge`/,
  ],
]);

function rows(): Row[] {
  return sharedText(FILE)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [source = "", , , note = ""] = line.split("\t");
      return { source: note.includes("doubled") ? source.replaceAll("\\\\", "\\") : source, note };
    });
}

function refusalOf(source: string): string | undefined {
  try {
    resolveExpression(parseExpression(source), areaOfParameter("term"));
    return undefined;
  } catch (error) {
    if (error instanceof EssieError) return error.message;
    throw error;
  }
}

/** The part of a note that quotes the registry's error. */
function expectedRefusal(note: string): string | undefined {
  if (!/\b400\b/.test(note)) return undefined;
  if (note.includes("Allowed values") || note.includes("needs quotes"))
    return "Allowed values for enum field";
  if (note.includes("not a field")) return "Unknown area name";
  return note.replace("400 ", "");
}

withSharedData("expressions that others use", [FILE], () => {
  const all = rows();

  test("the file is the one that this test was written for", () => {
    expect(all).toHaveLength(288);
    expect(all.filter(({ note }) => expectedRefusal(note) !== undefined)).toHaveLength(8);
  });

  describe("each is accepted or refused as its note says", () => {
    test.each(all)("$source", ({ source, note }) => {
      const expected = WRONG_IN_USE.get(source) ?? expectedRefusal(note);
      if (expected === undefined) expect(refusalOf(source)).toBeUndefined();
      else expect(refusalOf(source)).toMatch(expected);
    });
  });

  test("each that parses means the same after printing", () => {
    for (const { source } of all) {
      let printed: string;
      try {
        printed = printExpression(parseExpression(source));
      } catch {
        continue;
      }
      expect(printExpression(parseExpression(printed))).toBe(printed);
      expect(refusalOf(printed)).toBe(refusalOf(source));
    }
  });
});

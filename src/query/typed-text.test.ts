import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printExpression } from "./essie/print-expression.ts";
import { areaOfParameter } from "./search-areas.ts";
import { parseTypedText } from "./typed-text.ts";

/** Also controls and halves of surrogate pairs. */
const codeUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe("expressions are used as such, without a remark", () => {
  test.each([
    ["heart attack", "heart attack"],
    ['"back pain"', '"back pain"'],
    ["youth OR teen", "youth OR teen"],
    ['"breast cancer" tamoxifen', '"breast cancer" AND tamoxifen'],
    ["AREA[Phase]PHASE2", "AREA[Phase]PHASE2"],
    ["O'Brien 5% a/b", "O'Brien 5% a/b"],
    ["head and neck", "head and neck"],
    [" lung cancer, ", "lung cancer"],
    [", asthma, COPD,", "asthma AND COPD"],
  ])("%s", (text, printed) => {
    const typed = parseTypedText(text);
    expect(printExpression(typed.expression)).toBe(printed);
    expect(typed).not.toHaveProperty("notice");
  });
});

describe("everything else is plain words, and it is said", () => {
  test.each([
    ['"lung cancer', "lung cancer", /Close the quotation marks/],
    ["[18F]FDG PET", "18F FDG PET", /“\[” cannot stand here/],
    ["diabetes (type 2", "diabetes type 2", /Close the bracket/],
    ["breast cancer OR", "breast cancer", /stops too early/],
    ["asthma,,COPD", "asthma COPD", /missing beside a comma/],
    ["AREA[Foo]x", "\\AREA Foo x", /name of a search area/],
    ["AREA[Phase]PHASE5", "\\AREA Phase PHASE5", /one of these values/],
    ["NOT", "\\NOT", /after NOT/],
    ["", ",", /no word/],
    ["()", ",", /no word/],
    ['""', ",", /no word/],
  ])("%s", (text, printed, notice) => {
    const typed = parseTypedText(text);
    expect(printExpression(typed.expression)).toBe(printed);
    expect(typed.notice).toMatch(notice);
    expect(typed.suggestion).toBeUndefined();
  });
});

test("what may not have been meant is pointed out, with what may have been", () => {
  expect(parseTypedText("anxiety/depression")).toMatchObject({
    notice: /both words/,
    suggestion: "anxiety OR depression",
  });
  expect(parseTypedText("ALL")).toMatchObject({ notice: /every study/, suggestion: '"ALL"' });
  expect(parseTypedText("heart attack or stroke")).toMatchObject({ suggestion: "heart attack OR stroke" });
  expect(parseTypedText("pain not cancer or flu")).toMatchObject({ suggestion: "pain NOT cancer OR flu" });
  expect(parseTypedText("orthosis nothing")).not.toHaveProperty("notice");
});

test("names with commas between them are one place, in the box for places only", () => {
  const locn = areaOfParameter("locn");
  const onePlace = { kind: "search", scope: "Location", operand: { kind: "and" } };
  expect(parseTypedText("Portland, Maine", locn).resolved).toMatchObject(onePlace);
  expect(parseTypedText('"New York", NY, United States', locn).resolved).toMatchObject(onePlace);
  expect(parseTypedText("Boston AND Chicago", locn).resolved).toMatchObject({ kind: "and" });
  expect(parseTypedText("Boston, NOT Chicago", locn).resolved).toMatchObject({ kind: "and" });
  expect(parseTypedText("AREA[LocationCity]X, AREA[LocationState]Y", locn).resolved.kind).toBe("and");
  expect(parseTypedText("asthma, COPD").resolved).toMatchObject({ kind: "and" });
});

test("words are sought in the area of the box", () => {
  expect(parseTypedText("x", areaOfParameter("cond")).resolved).toMatchObject({ area: "ConditionSearch" });
  expect(parseTypedText('"x', areaOfParameter("cond")).resolved).toMatchObject({ area: "ConditionSearch" });
});

test("never throws, and drops no word but the operators of broken expressions", () => {
  const text = fc.string({
    unit: fc.constantFrom(
      "a",
      "é",
      " ",
      "(",
      ")",
      "[",
      "]",
      ",",
      '"',
      "\\",
      "AND",
      "OR",
      "NOT",
      "ALL",
      "RANGE[",
      "\u0000",
    ),
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: codeUnit })), (typed) => {
      const { resolved, notice = "" } = parseTypedText(typed);
      if (!notice.startsWith("Searched as plain words") || resolved.kind !== "words") return;
      const lettersOf = (text: string): string[] =>
        (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== "AND" && word !== "OR");
      expect(lettersOf(resolved.text)).toEqual(lettersOf(typed));
    }),
    { numRuns: 300 },
  );
  expect(parseTypedText("(".repeat(100_000)).notice).toMatch(/no word/);
  expect(parseTypedText("x ".repeat(50_000)).notice).toMatch(/Shorten/);
});

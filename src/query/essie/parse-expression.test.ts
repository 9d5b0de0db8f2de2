import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EssieError } from "./essie-error.ts";
import { expressions, withoutSpans } from "./expression.arbitrary.ts";
import type { Expression } from "./nodes.ts";
import { MAX_EXPRESSION_DEPTH, parseExpression } from "./parse-expression.ts";
import { printExpression, quoted } from "./print-expression.ts";

/** Also controls and halves of surrogate pairs. */
const codeUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

/** A tree as one line: `and(heart attack, not(stroke))`. */
function outline(expression: Expression): string {
  switch (expression.kind) {
    case "or":
    case "and":
      return `${expression.kind}(${expression.operands.map(outline).join(", ")})`;
    case "not":
      return `not(${outline(expression.operand)})`;
    case "area":
      return `${expression.name}${expression.size ? "#" : ""}:${outline(expression.operand)}`;
    case "tilt":
      return `tilt ${expression.name}:${outline(expression.operand)}`;
    case "search":
      return `${expression.scope}:${outline(expression.operand)}`;
    case "coverage":
      return `${expression.coverage}:${outline(expression.operand)}`;
    case "expansion":
      return `${expression.expansion}:${outline(expression.operand)}`;
    case "term":
      return expression.words.join(" ") || "∅";
    case "phrase":
      return `«${expression.text}»`;
    case "range":
      return `[${expression.from ?? ""}..${expression.to ?? ""}]`;
    case "distance":
      return `○${expression.lat},${expression.lon},${expression.radius}${expression.unit}`;
    case "all":
    case "missing":
      return expression.kind.toUpperCase();
  }
}

describe("reading", () => {
  test.each([
    // Precedence and grouping: the official examples.
    ["heart attack", "heart attack"],
    ["youth OR teen", "or(youth, teen)"],
    ["bethesda NOT maryland", "and(bethesda, not(maryland))"],
    ["dizziness AND NOT exhaustion AND stroke", "and(dizziness, not(exhaustion), stroke)"],
    [
      "heart attack OR stroke OR dizziness AND shortness of breath",
      "or(heart attack, stroke, and(dizziness, shortness of breath))",
    ],
    ["(head OR neck) AND pain NOT cancer", "and(or(head, neck), pain, not(cancer))"],
    ["EXPANSION[Concept] NOT (a OR b)", "Concept:not(or(a, b))"],
    ["NOT NOT a", "not(not(a))"],
    ["a AND (b AND c)", "and(a, and(b, c))"],
    // Operators are upper case; two operands side by side are joined by AND.
    ["(head or neck) and pain not cancer", "and(head or neck, and pain not cancer)"],
    ['"breast cancer" tamoxifen', "and(«breast cancer», tamoxifen)"],
    ["AREA[Phase]PHASE2 AREA[Sex]FEMALE", "and(Phase:PHASE2, Sex:FEMALE)"],
    // Commas.
    ["AML,ALL", "and(AML, ALL)"],
    ["AML,\\ALL", "and(AML, ALL)"],
    ["Merck KGaA, Darmstadt, Germany", "and(Merck KGaA, Darmstadt, Germany)"],
    ["ALL,", "and(ALL, ∅)"],
    ["NOT,", "not(∅)"],
    // Context.
    ["AREA[LocationCity] Bethesda", "LocationCity:Bethesda"],
    ["AREA[Phase](PHASE2 OR PHASE3)", "Phase:or(PHASE2, PHASE3)"],
    ["AREA[Phase:size] 2", "Phase#:2"],
    ["AREA[protocolSection.designModule.phases]NA", "protocolSection.designModule.phases:NA"],
    [
      "SEARCH[Location](AREA[LocationCity]X AND AREA[LocationState]Y)",
      "Location:and(LocationCity:X, LocationState:Y)",
    ],
    [
      'AREA[StudyType] EXPAND[Term] COVER[FullMatch] "Interventional"',
      "StudyType:Term:FullMatch:«Interventional»",
    ],
    ['TILT[StudyFirstPostDate]"heart attack"', "tilt StudyFirstPostDate:«heart attack»"],
    // Sources.
    ["RANGE[21 years,MAX]", "[21 years..]"],
    ["AREA[A]RANGE[ 01/01/2015 , MAX ]", "A:[01/01/2015..]"],
    ["AREA[X]RANGE[MIN,MAX]", "X:[..]"],
    ["AREA[G] DISTANCE[39.0019296, -77.1044561, 3.098km]", "G:○39.0019296,-77.1044561,3.098km"],
    ["AREA[Sex]ALL", "Sex:ALL"],
    ['AREA[Sex]"ALL"', "Sex:«ALL»"],
    // Escapes.
    ["\\MISSING", "MISSING"],
    ['\\"sleep deprivation\\"', '"sleep deprivation"'],
    ['"\\Merck \\"x\\" \\\\"', '«Merck "x" \\»'],
    ["\\[18F\\]FDG", "[18F]FDG"],
    ["all missing constructor", "all missing constructor"],
    ["NS-065/NCNP-01 Alzheimer's", "NS-065/NCNP-01 Alzheimer's"],
  ])("%s", (source, expected) => {
    expect(outline(parseExpression(source))).toBe(expected);
  });

  test("\\ALL is a term where ALL is an operator", () => {
    expect(parseExpression("\\ALL")).toMatchObject({ kind: "term", words: ["ALL"] });
    expect(parseExpression("ALL")).toMatchObject({ kind: "all" });
  });

  test("every node is frozen and says where it stands", () => {
    const source = "  heart attack NOT AREA[ Phase ](x OR y)";
    const seen: string[] = [];
    const visit = (node: Expression): void => {
      expect(Object.isFrozen(node)).toBe(true);
      expect(Object.isFrozen(node.span)).toBe(true);
      seen.push(source.slice(node.span.start, node.span.end));
      if ("operands" in node) node.operands.forEach(visit);
      if ("operand" in node) visit(node.operand);
    };
    visit(parseExpression(source));
    expect(seen).toEqual([
      "heart attack NOT AREA[ Phase ](x OR y",
      "heart attack",
      "NOT AREA[ Phase ](x OR y",
      "AREA[ Phase ](x OR y",
      "x OR y",
      "x",
      "y",
    ]);
  });
});

describe("refusing", () => {
  test.each([
    ["", "mismatched input '<EOF>' expecting", 0],
    ["NOT", "inner bool query clause cannot be null", 0],
    ["a AND", "mismatched input '<EOF>' expecting", 5],
    ["OR a", "mismatched input 'OR' expecting", 0],
    ["a)", "mismatched input ')' expecting", 1],
    ["(a", "missing ')' at '<EOF>'", 2],
    ["()", "mismatched input ')' expecting", 1],
    ['a "b', "token recognition error at: '\"b'", 2],
    ["[18F]FDG", "mismatched input '[' expecting", 0],
    ['AREA[X]COV[FullMatch]"y"', "mismatched input '[' expecting", 10],
    ["AREA[X]COVERAGE[FullMatc]y", "Invalid coverage: FullMatc", 16],
    ["EXPANSION[concept]y", "Invalid expansion: concept", 10],
    ["SEARCH[Arm]y", "Invalid search: Arm", 7],
    ["AREA [X]y", "mismatched input '[X]y' expecting '['", 4],
    ["AREA[X", "missing ']' at '<EOF>'", 6],
    ["AREA[]y", "no viable alternative at input 'AREA[]'", 5],
    ["AREA[X]", "mismatched input '<EOF>' expecting", 7],
    ["RANGE[1]", "no viable alternative at input 'RANGE[1]'", 6],
    ["RANGE[1,2,3]", "no viable alternative at input", 6],
    ["RANGE[MAX,MIN]", "no viable alternative at input", 6],
    ["RANGE[soon,MAX]", "no viable alternative at input", 6],
    ["RANGE[2020-13-01,MAX]", "no viable alternative at input", 6],
    ["DISTANCE(1,2,3mi)", "mismatched input '(1,2,3mi)' expecting '['", 8],
    ["DISTANCE[1,2,3]", "no viable alternative at input", 9],
    ["DISTANCE[91,2,3mi]", "no viable alternative at input", 9],
    ["DISTANCE[1,181,3mi]", "no viable alternative at input", 9],
    ["DISTANCE[1,2,501mi]", "no viable alternative at input", 9],
    ["DISTANCE[1,2,0.5km]", "no viable alternative at input", 9],
  ])("%s", (source, message, start) => {
    let error: unknown;
    try {
      parseExpression(source);
    } catch (thrown) {
      error = thrown;
    }
    if (!(error instanceof EssieError)) throw new Error(`"${source}" was not refused`);
    expect(error.message).toContain(message);
    expect(error.span.start).toBe(start);
    expect(error.advice).not.toBe("");
  });

  test("what is too long or too deep, without exhausting the stack", () => {
    expect(() => parseExpression("x".repeat(100_000))).toThrow(/100000 characters is longer/);
    expect(() => parseExpression("(".repeat(10_000))).toThrow(EssieError);
    expect(() => parseExpression(`${"NOT ".repeat(MAX_EXPRESSION_DEPTH)}x`)).toThrow(/nested deeper/);
    const deep = "(".repeat(MAX_EXPRESSION_DEPTH - 1) + "x" + ")".repeat(MAX_EXPRESSION_DEPTH - 1);
    expect(outline(parseExpression(deep))).toBe("x");
    expect(parseExpression(Array(3000).fill("a").join(" OR "))).toMatchObject({ kind: "or" });
  });
});

describe("printing", () => {
  test.each([
    ["a,(b) NOT c", "a AND b AND NOT c"],
    ["a OR b AND c", "a OR b AND c"],
    ["(a OR b) AND c", "(a OR b) AND c"],
    ["a OR (b OR c)", "a OR (b OR c)"],
    ["AREA[Phase] ( PHASE2 OR  PHASE3 )", "AREA[Phase](PHASE2 OR PHASE3)"],
    ["\\ALL OR \\(x\\)", "\\ALL OR \\(x\\)"],
    ["ALL,", "ALL AND ,"],
    ['COVER[FullMatch]"a"', 'COVERAGE[FullMatch]"a"'],
  ])("%s → %s", (source, printed) => {
    expect(printExpression(parseExpression(source))).toBe(printed);
  });

  test("what is printed is parsed as the same tree", () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        expect(withoutSpans(parseExpression(printExpression(expression)))).toEqual(expression);
      }),
      { numRuns: 300 },
    );
  });

  test("a quoted text is one phrase of just that text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(parseExpression(quoted(text))).toMatchObject({ kind: "phrase", text });
      }),
    );
  });
});

test("any text is parsed or refused with a place inside it", () => {
  const pieces = fc.constantFrom(
    "a",
    "b ",
    " ",
    "(",
    ")",
    "[",
    "]",
    ",",
    '"',
    "\\",
    "AND ",
    "OR ",
    "NOT ",
    "ALL",
    "AREA[x]",
    "RANGE[1,2]",
    "SEARCH[",
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: pieces, maxLength: 30 }), fc.string({ unit: codeUnit })),
      (source) => {
        try {
          const printed = printExpression(parseExpression(source));
          expect(printExpression(parseExpression(printed))).toBe(printed);
        } catch (error) {
          if (!(error instanceof EssieError)) throw error;
          expect(error.span.start).toBeGreaterThanOrEqual(0);
          expect(error.span.end).toBeLessThanOrEqual(source.length);
          expect(error.span.start).toBeLessThanOrEqual(error.span.end);
        }
      },
    ),
    { numRuns: 300 },
  );
});

/** @module Random syntax trees, as the parser can make them. */
import fc from "fast-check";
import { COVERAGES, EXPANSIONS, SEARCH_SCOPES, type Expression } from "./nodes.ts";

const span = { start: 0, end: 0 };

const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("heart", "IL-2", "Crohn's", "ALL", "NOT", "AND", "AREA", "RANGE", "MIN", "5%"),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter((text) => !/\s/.test(text)),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom("(", ")", "[", "]", ",", '"', "\\", "A", "OR"),
      minLength: 1,
      maxLength: 5,
    }),
  },
);

const literal = fc.constantFrom(
  "0",
  "500",
  "-1.5",
  "2022",
  "2022-03",
  "2025-03-20",
  "01/31/2015",
  "16 years",
  "6 Months",
);
const bound = fc.option(literal, { nil: undefined });
const name = fc.constantFrom("Phase", "ConditionSearch", "protocolSection.designModule.phases", "NCT-ID");
const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true }).map((n) => n + 0);

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.array(word, { maxLength: 3 }).map((words): Expression => ({ kind: "term", words, span })),
  fc.string({ unit: "grapheme", maxLength: 12 }).map((text): Expression => ({ kind: "phrase", text, span })),
  fc.tuple(bound, bound).map(([from, to]): Expression => ({ kind: "range", from, to, span })),
  fc
    .tuple(degrees(90), degrees(180), fc.integer({ min: 1, max: 500 }), fc.constantFrom("mi", "km"))
    .map(([lat, lon, radius, unit]): Expression => ({ kind: "distance", lat, lon, radius, unit, span })),
  fc.constantFrom<Expression>({ kind: "all", span }, { kind: "missing", span }),
);

/** Trees with every kind of node; spans are all zero. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => {
  const operands = fc.array(tie("tree"), { minLength: 2, maxLength: 3 });
  const operand = tie("tree");
  return {
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaf,
      fc
        .tuple(fc.constantFrom("or", "and"), operands)
        .map(([kind, operands]): Expression => ({ kind, operands, span })),
      operand.map((operand): Expression => ({ kind: "not", operand, span })),
      fc.tuple(name, fc.boolean(), operand).map(([name, size, operand]): Expression => ({
        kind: "area",
        name,
        size,
        operand,
        span,
        nameSpan: span,
      })),
      fc
        .tuple(name, operand)
        .map(([name, operand]): Expression => ({ kind: "tilt", name, operand, span, nameSpan: span })),
      fc
        .tuple(fc.constantFrom(...SEARCH_SCOPES), operand)
        .map(([scope, operand]): Expression => ({ kind: "search", scope, operand, span })),
      fc
        .tuple(fc.constantFrom(...COVERAGES), operand)
        .map(([coverage, operand]): Expression => ({ kind: "coverage", coverage, operand, span })),
      fc
        .tuple(fc.constantFrom(...EXPANSIONS), operand)
        .map(([expansion, operand]): Expression => ({ kind: "expansion", expansion, operand, span })),
    ),
  };
}).tree;

/** The same tree with all spans zero, for comparing trees that stand in different texts. */
export function withoutSpans(expression: Expression): Expression {
  switch (expression.kind) {
    case "or":
    case "and":
      return { ...expression, span, operands: expression.operands.map(withoutSpans) };
    case "area":
    case "tilt":
      return { ...expression, span, nameSpan: span, operand: withoutSpans(expression.operand) };
    case "not":
    case "search":
    case "coverage":
    case "expansion":
      return { ...expression, span, operand: withoutSpans(expression.operand) };
    case "term":
    case "phrase":
    case "range":
    case "distance":
    case "all":
    case "missing":
      return { ...expression, span };
  }
}

/**
 * @module Expressions of programs. What people type is read generously; a program must hear of its mistake, and gets
 * exactly what it asked for: a comma is AND, an empty place beside it is a term that nothing has.
 */
import { EssieError } from "../../query/essie/essie-error.ts";
import type { Expression } from "../../query/essie/nodes.ts";
import { parseExpression } from "../../query/essie/parse-expression.ts";
import { printExpression } from "../../query/essie/print-expression.ts";
import { resolveExpression } from "../../query/essie/resolve-expression.ts";
import type { Resolved } from "../../query/essie/resolved-expression.ts";
import { QueryError, type ExpressionParameter } from "../../query/query-error.ts";
import { areaOfParameter } from "../../query/search-areas.ts";

export interface ExactExpression {
  /** In a form that every reader of expressions takes as it is meant. */
  readonly text: string;
  readonly resolved: Resolved;
}

/**
 * Reads an expression; its words are sought in the parameter's area, those of `advanced` in BasicSearch.
 * `exactExpression("cond", "AML,ALL")` → text `AML AND ALL`.
 * @throws QueryError in the registry's words
 */
export function exactExpression(parameter: ExpressionParameter, source: string): ExactExpression {
  try {
    const expression = parseExpression(source);
    const area = areaOfParameter(parameter === "advanced" ? "term" : parameter);
    return {
      text: printExpression(withoutEmptyTerms(expression)),
      resolved: resolveExpression(expression, area),
    };
  } catch (error) {
    if (error instanceof EssieError) throw new QueryError(parameter, source, error);
    throw error;
  }
}

/** Nothing has an empty term: `ALL,` finds nothing, `NOT,` everything. */
function withoutEmptyTerms(expression: Expression): Expression {
  switch (expression.kind) {
    case "or":
    case "and":
      return { ...expression, operands: expression.operands.map(withoutEmptyTerms) };
    case "not":
    case "area":
    case "search":
    case "coverage":
    case "expansion":
    case "tilt":
      return { ...expression, operand: withoutEmptyTerms(expression.operand) };
    case "term":
      return expression.words.length === 0 ? nothing(expression) : expression;
    case "phrase":
      return expression.text.trim() === "" ? nothing(expression) : expression;
    case "range":
    case "distance":
    case "all":
    case "missing":
      return expression;
  }
}

function nothing({ span }: Expression): Expression {
  return { kind: "not", operand: { kind: "all", span }, span };
}

/**
 * @module What people type into a box. Whoever knows the expression language can use it there; everything else is
 * taken as plain words, so that no unbalanced quote ever costs anybody an answer.
 */
import { EssieError } from "./essie/essie-error.ts";
import type { Expression } from "./essie/nodes.ts";
import { parseExpression } from "./essie/parse-expression.ts";
import { resolveExpression } from "./essie/resolve-expression.ts";
import type { Resolved } from "./essie/resolved-expression.ts";
import { areaOfParameter, type SearchArea } from "./search-areas.ts";

export interface TypedText {
  readonly expression: Expression;
  readonly resolved: Resolved;
  /** A sentence or two for whoever typed it, where it was perhaps not read as meant. */
  readonly notice?: string;
  /** A text that may have been meant. */
  readonly suggestion?: string;
}

/**
 * Reads a typed text; its words are sought in `area`.
 * `parseTypedText('"lung cancer')` → the words lung, cancer with a notice; never throws.
 */
export function parseTypedText(text: string, area: SearchArea = areaOfParameter("term")): TypedText {
  // A comma that was left at an end would be an empty term, which finds nothing.
  const trimmed = text.replaceAll(/^[\s,]+|[\s,]+$/g, "");
  try {
    const expression = parseExpression(trimmed);
    if (hasEmptyTerm(expression))
      return plainWords(trimmed, area, "A word is missing beside a comma or between quotes.");
    const resolved = resolveExpression(expression, area);
    const isOnePlace = area.param === "locn" && isListOfNames(trimmed, expression);
    return {
      expression,
      resolved: isOnePlace ? { kind: "search", scope: "Location", operand: resolved } : resolved,
      ...remark(trimmed, expression),
    };
  } catch (error) {
    if (!(error instanceof EssieError)) throw error;
    return plainWords(trimmed, area, error.advice);
  }
}

/**
 * Whether it is names with commas between: `Portland, Maine` means one place, and must not find a study with one site
 * in Portland, Oregon and another in Bangor, Maine. Who writes AND asks for two places.
 */
function isListOfNames(text: string, expression: Expression): boolean {
  if (expression.kind !== "and") return false;
  const { operands } = expression;
  return operands.every(({ kind, span }, index) => {
    const previous = operands[index - 1];
    const isName = kind === "term" || kind === "phrase";
    return isName && (previous === undefined || text.slice(previous.span.end, span.start).includes(","));
  });
}

/** Separates the words of a text that is no expression. */
const SEPARATORS = /[\s()[\],"\\]+/;

/** Words beyond this many find nothing that fewer would not lose already. */
const MAX_WORDS = 200;

function plainWords(text: string, area: SearchArea, advice: string): TypedText {
  const words = text
    .split(SEPARATORS)
    // All words are required anyway; what is left of an operator must not be sought as a word.
    .filter((word) => word !== "" && word !== "AND" && word !== "OR")
    .slice(0, MAX_WORDS);
  const expression: Expression = Object.freeze({
    kind: "term",
    words: Object.freeze(words),
    span: Object.freeze({ start: 0, end: text.length }),
  });
  const notice =
    words.length === 0
      ? "There is no word to search for."
      : `Searched as plain words, because it is no complete expression. ${advice}`;
  return { expression, resolved: resolveExpression(expression, area), notice };
}

/** Texts that are expressions but perhaps were not meant as such. */
function remark(text: string, expression: Expression): Pick<TypedText, "notice" | "suggestion"> {
  if (expression.kind === "all" || expression.kind === "missing")
    return {
      notice:
        expression.kind === "all"
          ? "ALL in capital letters means every study."
          : "MISSING in capital letters means studies that say nothing here.",
      suggestion: `"${text}"`,
    };
  const small = expression.kind === "term" ? SMALL_OPERATOR.exec(text)?.[1] : undefined;
  if (small === undefined)
    return expression.kind === "term" && ALTERNATIVES.test(text)
      ? {
          notice: "A stroke joins: studies are found only if they have both words.",
          suggestion: text.split("/").join(" OR "),
        }
      : {};
  return {
    notice: `The word “${small}” was searched like any other. In capital letters it is an operator.`,
    suggestion: text.replaceAll(SMALL_OPERATORS, (word) => word.toUpperCase()),
  };
}

/** Not "and": it stands in too many names, and all words are required anyway. */
const SMALL_OPERATOR = /\s(or|not)\s/;
const SMALL_OPERATORS = /(?<=\s)(?:or|not)(?=\s)/g;

/** `anxiety/depression`: people mean either. */
const ALTERNATIVES = /^\p{L}{2,}(?:\/\p{L}{2,})+$/u;

function hasEmptyTerm(expression: Expression): boolean {
  switch (expression.kind) {
    case "or":
    case "and":
      return expression.operands.some(hasEmptyTerm);
    case "not":
    case "area":
    case "search":
    case "coverage":
    case "expansion":
    case "tilt":
      return hasEmptyTerm(expression.operand);
    case "term":
      return expression.words.length === 0;
    case "phrase":
      return expression.text.trim() === "";
    case "range":
    case "distance":
    case "all":
    case "missing":
      return false;
  }
}

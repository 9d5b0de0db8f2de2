/**
 * @module The tree back to text. Parsing what is printed gives the same tree (spans aside), so a printed expression
 * means what the parsed one meant; a tree made by a program can be sent as text.
 */
import { isReserved } from "./lexer.ts";
import type { Expression } from "./nodes.ts";

/** `printExpression(parseExpression("a,(b) NOT c"))` → `a AND b AND NOT c`. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case "or":
      return expression.operands.map(printOrOperand).join(" OR ");
    case "and":
      return expression.operands.map(printOperand).join(" AND ");
    case "not":
      return `NOT ${printOperand(expression.operand)}`;
    case "area":
      return `AREA[${expression.name}${expression.size ? ":size" : ""}]${printOperand(expression.operand)}`;
    case "tilt":
      return `TILT[${expression.name}]${printOperand(expression.operand)}`;
    case "search":
      return `SEARCH[${expression.scope}]${printOperand(expression.operand)}`;
    case "coverage":
      return `COVERAGE[${expression.coverage}]${printOperand(expression.operand)}`;
    case "expansion":
      return `EXPANSION[${expression.expansion}]${printOperand(expression.operand)}`;
    case "term":
      return expression.words.length === 0 ? "," : expression.words.map(printWord).join(" ");
    case "phrase":
      return quoted(expression.text);
    case "range":
      return `RANGE[${expression.from ?? "MIN"}, ${expression.to ?? "MAX"}]`;
    case "distance":
      return `DISTANCE[${expression.lat}, ${expression.lon}, ${expression.radius}${expression.unit}]`;
    case "all":
      return "ALL";
    case "missing":
      return "MISSING";
  }
}

/** A phrase whose words cannot become operators: `quoted('Merck" OR ALL')` → `"Merck\" OR ALL"`. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** A word that cannot become an operator: `printWord("ALL")` → `\ALL`. */
function printWord(word: string): string {
  const escaped = word.replaceAll(/[()[\],"\\]/g, String.raw`\$&`);
  return isReserved(word) ? `\\${escaped}` : escaped;
}

/** AND binds closer than OR, so it needs no brackets there. */
function printOrOperand(operand: Expression): string {
  return operand.kind === "or" ? `(${printExpression(operand)})` : printExpression(operand);
}

/** The operand of AND and of prefix operators. */
function printOperand(operand: Expression): string {
  return operand.kind === "or" || operand.kind === "and"
    ? `(${printExpression(operand)})`
    : printExpression(operand);
}

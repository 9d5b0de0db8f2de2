/**
 * @module Essie tokens to the frozen tree. Precedence, from high to low: sources; NOT and the context operators
 * (prefix, any number of them); AND; OR. A comma is AND, and so is nothing at all between two operands: the registry
 * runs `bethesda NOT maryland` (its own example) and `(head or neck) and pain not cancer`.
 */
import { parseDistance, parseRange } from "./bracket-arguments.ts";
import { EssieError } from "./essie-error.ts";
import { tokenize, type Token } from "./lexer.ts";
import { COVERAGES, EXPANSIONS, SEARCH_SCOPES, type Expression, type Span } from "./nodes.ts";

/** Characters. The registry's own edge refuses addresses above 7 to 8 KB. */
const MAX_EXPRESSION_LENGTH = 20_000;

/** Brackets and prefix operators within one another. */
export const MAX_EXPRESSION_DEPTH = 200;

type BracketToken = Extract<Token, { kind: "bracket" }>;

/**
 * Parses an expression; names in it are not checked (see `resolve-expression.ts`).
 * `parseExpression("heart attack NOT stroke")` → and(term, not(term)).
 * @throws EssieError with the registry's text and the position.
 */
export function parseExpression(source: string): Expression {
  if (source.length > MAX_EXPRESSION_LENGTH)
    throw new EssieError(
      `expression of ${source.length} characters is longer than ${MAX_EXPRESSION_LENGTH}`,
      { start: MAX_EXPRESSION_LENGTH, end: source.length },
      "Shorten the expression.",
    );
  const parser = new Parser(source);
  const expression = parser.parseOr();
  parser.expectEnd();
  return expression;
}

class Parser {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  #position = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = tokenize(source);
  }

  parseOr(): Expression {
    const operands = [this.#parseAnd()];
    while (this.#takeOperator("OR")) operands.push(this.#parseAnd());
    return joined("or", operands);
  }

  expectEnd(): void {
    if (this.#next().kind !== "end") throw this.#mismatch("{<EOF>, ',', 'AND', 'OR', 'NOT'}");
  }

  #parseAnd(): Expression {
    const operands = [this.#parsePrefix()];
    for (;;) {
      if (this.#takeOperator("AND")) operands.push(this.#parsePrefix());
      else if (this.#takeSymbol(",")) operands.push(this.#parseAfterComma());
      else if (this.#startsOperand()) operands.push(this.#parsePrefix());
      else return joined("and", operands);
    }
  }

  /** The place behind a last comma is an empty term: the registry answers `ALL,` with 0 studies. */
  #parseAfterComma(): Expression {
    const { kind, span } = this.#next();
    return kind === "end" || this.#isSymbol(")") ? emptyTerm(span) : this.#parsePrefix();
  }

  #parsePrefix(): Expression {
    this.#depth += 1;
    if (this.#depth > MAX_EXPRESSION_DEPTH)
      throw new EssieError(
        `expression is nested deeper than ${MAX_EXPRESSION_DEPTH} levels`,
        this.#next().span,
        "Use fewer brackets within brackets.",
      );
    const expression = this.#parseOperand();
    this.#depth -= 1;
    return expression;
  }

  #parseOperand(): Expression {
    const token = this.#next();
    if (token.kind === "word") return this.#parseTerm();
    if (token.kind === "phrase") {
      this.#position += 1;
      return freeze({ kind: "phrase", text: token.text, span: token.span });
    }
    if (token.kind === "bracket") return this.#parseBracket(token);
    if (this.#takeSymbol("(")) return this.#parseGroup();
    // A comma where an operand should stand is an empty term: the registry answers `NOT,` with every study.
    if (this.#takeSymbol(",")) return emptyTerm({ start: token.span.start, end: token.span.start });
    if (this.#takeOperator("NOT")) return this.#parseNot(token.span);
    if (this.#takeOperator("ALL")) return freeze({ kind: "all", span: token.span });
    if (this.#takeOperator("MISSING")) return freeze({ kind: "missing", span: token.span });
    throw this.#mismatch("{'(', 'NOT', 'AREA', 'SEARCH', 'RANGE', 'DISTANCE', 'ALL', 'MISSING', Term}");
  }

  #parseTerm(): Expression {
    const words: string[] = [];
    const start = this.#next().span.start;
    let end = start;
    for (let token = this.#next(); token.kind === "word"; token = this.#next()) {
      words.push(token.text);
      end = token.span.end;
      this.#position += 1;
    }
    return freeze({ kind: "term", words: Object.freeze(words), span: { start, end } });
  }

  #parseGroup(): Expression {
    const expression = this.parseOr();
    if (this.#takeSymbol(")")) return expression;
    if (this.#next().kind === "end")
      throw new EssieError("missing ')' at '<EOF>'", this.#next().span, "Close the bracket.");
    throw this.#mismatch("{')', ',', 'AND', 'OR', 'NOT'}");
  }

  #parseNot(span: Span): Expression {
    if (this.#next().kind === "end")
      throw new EssieError(
        "inner bool query clause cannot be null",
        span,
        "Say what to leave out after NOT, or write \\NOT for the word itself.",
      );
    const operand = this.#parsePrefix();
    return freeze({ kind: "not", operand, span: { start: span.start, end: operand.span.end } });
  }

  #parseBracket(token: BracketToken): Expression {
    this.#position += 1;
    if (token.operator === "RANGE") return freeze(parseRange(token));
    if (token.operator === "DISTANCE") return freeze(parseDistance(token));
    const argument = token.argument.trim();
    const build = contextBuilder(token, argument);
    const operand = this.#parsePrefix();
    return freeze(build(operand, { start: token.span.start, end: operand.span.end }));
  }

  #next(): Token {
    const token = this.#tokens[this.#position];
    if (token === undefined) throw new RangeError("the end token is never consumed");
    return token;
  }

  #startsOperand(): boolean {
    const { kind } = this.#next();
    return (
      kind === "word" ||
      kind === "phrase" ||
      kind === "bracket" ||
      this.#isSymbol("(") ||
      this.#isOperator("NOT") ||
      this.#isOperator("ALL") ||
      this.#isOperator("MISSING")
    );
  }

  #isOperator(operator: string): boolean {
    const token = this.#next();
    return token.kind === "operator" && token.operator === operator;
  }

  #isSymbol(symbol: string): boolean {
    const token = this.#next();
    return token.kind === "symbol" && token.symbol === symbol;
  }

  #takeOperator(operator: string): boolean {
    const found = this.#isOperator(operator);
    if (found) this.#position += 1;
    return found;
  }

  #takeSymbol(symbol: string): boolean {
    const found = this.#isSymbol(symbol);
    if (found) this.#position += 1;
    return found;
  }

  #mismatch(expected: string): EssieError {
    const { kind, span } = this.#next();
    const found = kind === "end" ? "<EOF>" : this.#source.slice(span.start, span.end);
    return new EssieError(
      `mismatched input '${found}' expecting ${expected}`,
      span,
      kind === "end"
        ? "The expression stops too early: write what follows, or put the words in quotation marks."
        : `“${found}” cannot stand here: put AND or OR before it, or the words in quotation marks.`,
    );
  }
}

type Builder = (operand: Expression, span: Span) => Expression;

function contextBuilder(token: BracketToken, argument: string): Builder {
  switch (token.operator) {
    case "AREA": {
      const { name, size } = parseAreaName(token, argument);
      return (operand, span) => ({ kind: "area", name, size, operand, span, nameSpan: token.argumentSpan });
    }
    case "TILT": {
      const { name } = parseAreaName(token, argument);
      return (operand, span) => ({ kind: "tilt", name, operand, span, nameSpan: token.argumentSpan });
    }
    case "SEARCH": {
      const scope = oneOf(SEARCH_SCOPES, argument, token);
      return (operand, span) => ({ kind: "search", scope, operand, span });
    }
    case "COVERAGE": {
      const coverage = oneOf(COVERAGES, argument, token);
      return (operand, span) => ({ kind: "coverage", coverage, operand, span });
    }
    case "EXPANSION": {
      const expansion = oneOf(EXPANSIONS, argument, token);
      return (operand, span) => ({ kind: "expansion", expansion, operand, span });
    }
    case "RANGE":
    case "DISTANCE":
      throw new RangeError(`${token.operator} takes no operand`);
  }
}

/** Field names, paths and alternative names of the dictionary are of this form. */
const AREA_NAME = /^([a-z][a-z0-9\-._ ]*?)\s*(:size)?$/i;

function parseAreaName(token: BracketToken, argument: string): { name: string; size: boolean } {
  const match = AREA_NAME.exec(argument);
  const name = match?.[1];
  if (name === undefined)
    throw new EssieError(
      `no viable alternative at input '${token.operator}[${token.argument}]'`,
      token.argumentSpan,
      `Give ${token.operator} the name of a field, for instance AREA[Phase].`,
    );
  return { name, size: match?.[2] !== undefined };
}

/** The service says "Invalid coverage: FullMatc"; the other two are worded alike. */
function oneOf<Value extends string>(values: readonly Value[], argument: string, token: BracketToken): Value {
  const value = values.find((candidate) => candidate === argument);
  if (value !== undefined) return value;
  throw new EssieError(
    `Invalid ${token.operator.toLowerCase()}: ${argument}`,
    token.argumentSpan,
    `${token.operator} takes ${values.join(", ")}.`,
  );
}

function emptyTerm(span: Span): Expression {
  return freeze({ kind: "term", words: Object.freeze([]), span });
}

function joined(kind: "and" | "or", operands: readonly Expression[]): Expression {
  const [first, ...others] = operands;
  const last = others.at(-1);
  if (first === undefined) throw new RangeError("no operand");
  if (last === undefined) return first;
  return freeze({
    kind,
    operands: Object.freeze(operands),
    span: { start: first.span.start, end: last.span.end },
  });
}

function freeze(expression: Expression): Expression {
  Object.freeze(expression.span);
  return Object.freeze(expression);
}

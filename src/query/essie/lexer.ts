/** @module Essie text to tokens. Operators are upper case and whole words; a backslash makes any of them a word. */
import { EssieError } from "./essie-error.ts";
import type { Span } from "./nodes.ts";

/** Operators that stand alone. */
const PLAIN_OPERATORS = ["AND", "OR", "NOT", "ALL", "MISSING"] as const;
type PlainOperator = (typeof PLAIN_OPERATORS)[number];

/** Operators that take an argument in square brackets, with the spellings in use. */
const BRACKET_OPERATORS = {
  AREA: "AREA",
  SEARCH: "SEARCH",
  COVERAGE: "COVERAGE",
  COVER: "COVERAGE",
  EXPANSION: "EXPANSION",
  // Written by the classic site; whether the present service takes it was never seen.
  EXPAND: "EXPANSION",
  TILT: "TILT",
  RANGE: "RANGE",
  DISTANCE: "DISTANCE",
} as const;
type BracketOperator = (typeof BRACKET_OPERATORS)[keyof typeof BRACKET_OPERATORS];

export type Token =
  | { readonly kind: "operator"; readonly operator: PlainOperator; readonly span: Span }
  | {
      readonly kind: "bracket";
      readonly operator: BracketOperator;
      /** Between the brackets, untrimmed. */
      readonly argument: string;
      readonly argumentSpan: Span;
      readonly span: Span;
    }
  | { readonly kind: "word"; readonly text: string; readonly span: Span }
  | { readonly kind: "phrase"; readonly text: string; readonly span: Span }
  | { readonly kind: "symbol"; readonly symbol: "(" | ")" | "," | "[" | "]"; readonly span: Span }
  | { readonly kind: "end"; readonly span: Span };

/** Whether a word must be written with a backslash to be a word: `ALL`, `AREA`. */
export function isReserved(word: string): boolean {
  return plainOperator(word) !== undefined || bracketOperator(word) !== undefined;
}

const SPACE = /\s/;
/** A character that ends a word. */
const BOUNDARY = /[\s()[\],"]/;

/**
 * The tokens of an expression, closed by one of kind `end`.
 * @throws EssieError for a quote or bracket that is not closed.
 * @example tokenize('AREA[Phase]"x" OR \\ALL') → bracket, phrase, operator, word, end
 */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    const character = source.charAt(position);
    if (SPACE.test(character)) {
      position += 1;
      continue;
    }
    const token = nextToken(source, position, character);
    tokens.push(token);
    position = token.span.end;
  }
  tokens.push({ kind: "end", span: { start: source.length, end: source.length } });
  return tokens;
}

function nextToken(source: string, start: number, character: string): Token {
  switch (character) {
    case "(":
    case ")":
    case ",":
    case "[":
    case "]":
      return { kind: "symbol", symbol: character, span: { start, end: start + 1 } };
    case '"':
      return phraseAt(source, start);
    default:
      return wordAt(source, start);
  }
}

function phraseAt(source: string, start: number): Token {
  let text = "";
  for (let at = start + 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '"') return { kind: "phrase", text, span: { start, end: at + 1 } };
    if (character === "\\" && at + 1 < source.length) {
      at += 1;
      text += source.charAt(at);
    } else text += character;
  }
  throw new EssieError(
    `token recognition error at: '${source.slice(start)}'`,
    { start, end: source.length },
    'Close the quotation marks, or write \\" for a quotation mark itself.',
  );
}

function wordAt(source: string, start: number): Token {
  let text = "";
  let escaped = false;
  let at = start;
  while (at < source.length && !BOUNDARY.test(source.charAt(at))) {
    const next = source.charAt(at + 1);
    if (source.charAt(at) === "\\" && next !== "" && !SPACE.test(next)) {
      // The escaped character belongs to the word, even a quote or a bracket.
      escaped = true;
      text += next;
      at += 2;
    } else {
      text += source.charAt(at);
      at += 1;
    }
  }
  const span = { start, end: at };
  if (!escaped) {
    const plain = plainOperator(text);
    if (plain !== undefined) return { kind: "operator", operator: plain, span };
    const bracket = bracketOperator(text);
    if (bracket !== undefined) return bracketToken(source, bracket, span);
  }
  return { kind: "word", text, span };
}

function bracketToken(source: string, operator: BracketOperator, name: Span): Token {
  if (source.charAt(name.end) !== "[")
    throw new EssieError(
      `mismatched input '${source.slice(name.end).trim().slice(0, 20) || "<EOF>"}' expecting '['`,
      { start: name.end, end: name.end },
      `${operator} needs an argument in square brackets directly after it; for the word itself write \\${source.slice(name.start, name.end)}.`,
    );
  const close = source.indexOf("]", name.end);
  if (close < 0)
    throw new EssieError(
      "missing ']' at '<EOF>'",
      { start: source.length, end: source.length },
      `Close the square bracket after ${operator}.`,
    );
  return {
    kind: "bracket",
    operator,
    argument: source.slice(name.end + 1, close),
    argumentSpan: { start: name.end + 1, end: close },
    span: { start: name.start, end: close + 1 },
  };
}

function plainOperator(word: string): PlainOperator | undefined {
  return PLAIN_OPERATORS.find((operator) => operator === word);
}

function bracketOperator(word: string): BracketOperator | undefined {
  // The `in` of own keys only: a word such as "constructor" is no operator.
  return Object.hasOwn(BRACKET_OPERATORS, word)
    ? BRACKET_OPERATORS[word as keyof typeof BRACKET_OPERATORS]
    : undefined;
}

/** @module Words, numbers, comparators and signs of one criterion, with their places in the original text. */
import type { Span } from "../line-scanner.ts";
import { plainTextOf } from "./plain-text.ts";

export type Comparison = "lt" | "le" | "gt" | "ge" | "eq";

export interface Token extends Span {
  readonly kind: "word" | "number" | "comparison" | "sign";
  /** Lower case; of a comparison its name. */
  readonly text: string;
  /** Of a number. */
  readonly value?: number;
  /** Whether the author wrote at least two capitals: `ANC`, `WOCBP`, `HbA1c`. */
  readonly isAcronym: boolean;
}

const SPACE = /\s+/y;
const COMPARISON = /(?:>\s?\/?\s?or\s?=|<\s?\/?\s?or\s?=|>\s?\/\s?=|<\s?\/\s?=|>=|<=|=>|=<|≥|≤|>|<|=)=?/iy;
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?|\.\d+(?!\d)/y;
const WORD = /(?:e\.g|i\.e)\b\.?|\p{L}[\p{L}\p{N}]*(?:'[\p{L}]+)?/iuy;

/** No criterion of the registry comes near this; what lies beyond stays unread, and the criterion opaque. */
export const MOST_TOKENS = 1_500;

/**
 * Divides `[start, end)` of a registry text. A hyphen inside a word is no token (`child-bearing` is two words), `x`
 * before a power of ten is a word of its own, a final `.` is a token only where a sentence may end.
 */
export function tokensOf(original: string, start = 0, end = original.length): Token[] {
  const { text, offsets } = plainTextOf(original, start, end);
  const tokens: Token[] = [];
  const read = (pattern: RegExp, at: number): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  for (let at = 0; at < text.length && tokens.length <= MOST_TOKENS;) {
    const space = read(SPACE, at);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const found = read(COMPARISON, at);
    const number = found === undefined ? read(NUMBER, at) : undefined;
    const word = found === undefined && number === undefined ? wordAt(text, at, read(WORD, at)) : undefined;
    const shown = found ?? number ?? word ?? text.charAt(at);
    const span = { start: offsets[at] ?? end, end: offsets[at + shown.length] ?? end };
    const before = text[at - 1];
    const after = text[at + shown.length];
    at += shown.length;
    if (found !== undefined) tokens.push(token("comparison", comparisonOf(found), span));
    else if (number !== undefined) tokens.push({ ...token("number", number, span), value: numberOf(number) });
    else if (word !== undefined) tokens.push(wordToken(word, span));
    else if (!isSilent(shown, before, after)) tokens.push(token("sign", shown, span));
  }
  return tokens;
}

function token(kind: Token["kind"], text: string, span: Span): Token {
  return { kind, text, ...span, isAcronym: false };
}

function wordToken(word: string, span: Span): Token {
  const text = word
    .toLowerCase()
    .replace(/'s?$/, "")
    .replace(/^(e\.g|i\.e)\.?$/, (short) => short.replaceAll(".", ""));
  return { kind: "word", text, ...span, isAcronym: /\p{Lu}.*\p{Lu}/u.test(word) };
}

/** `x109/L`, `x10^9` begin with a sign of multiplication, not with a word. */
function wordAt(text: string, at: number, word: string | undefined): string | undefined {
  return word !== undefined && /^x\d/i.test(word) ? text.charAt(at) : word;
}

function comparisonOf(sign: string): Comparison {
  const isOrEqual = /=|≥|≤/.test(sign);
  if (/[>≥]/.test(sign)) return isOrEqual ? "ge" : "gt";
  if (/[<≤]/.test(sign)) return isOrEqual ? "le" : "lt";
  return "eq";
}

/** `100,000` has thousands; `1,5` a decimal comma. */
function numberOf(text: string): number {
  return Number(
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text.replace(",", "."),
  );
}

/** Hyphens inside words, full stops inside abbreviations, quotation marks and stars mean nothing here. */
function isSilent(sign: string, before = " ", after = " "): boolean {
  if (sign === "-") return /\p{L}/u.test(before) && /[\p{L}\d]/u.test(after);
  if (sign === ".") return /\S/.test(after) && !/[)"'\p{Lu}]/u.test(after);
  return /["'*_~`]/.test(sign);
}

/** @module Words, numbers, comparators and signs of one criterion, with their places in the original text. */
import type { Span } from "../line-scanner.ts";
import { tablesBeginningWith } from "./first-words.ts";
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
  /** The criterion without markup, and the token's place in it. */
  readonly plain: string;
  readonly at: number;
  readonly to: number;
  /** Bits of the tables with a phrase that may begin here. */
  readonly tables: number;
}

const COMPARISON =
  /(?:[<>]\s?than(?:\sor\sequal\sto)?\b|=\s?(?:\/|or)\s?[<>]|[<>]\s=|[<>]\s?\/?\s?or\s?=|[<>]\s?or\s?equal(?:\sto)?\b|>\s?\/\s?=|<\s?\/\s?=|>=|<=|=>|=<|≥|≤|>|<|=)=?/iy;
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?|\.\d+(?!\d)/y;
const WORD = /(?:e\.g|i\.e)\b\.?|\p{L}[\p{L}\p{N}]*(?:'[\p{L}]+)?/iuy;
/** Nearly every word. */
const ASCII_WORD = /[a-z][a-z\d]*(?:'[a-z]+)?(?![\u0080-\uffff])/iy;

/** `greater than or equal to18 years`: the space is lost. */
const GLUED = /^(to|than|of|aged?|ages|between|least|over|under|from|bmi)\d/i;

/** No criterion of the registry comes near this; what lies beyond stays unread, and the criterion opaque. */
export const MOST_TOKENS = 1_500;

/**
 * Divides `[start, end)` of a registry text. A hyphen inside a word is no token (`child-bearing` is two words), `x`
 * before a power of ten is a word of its own, a final `.` is a token only where a sentence may end.
 */
export function tokensOf(original: string, start = 0, end = original.length): Token[] {
  const { text, offsets } = plainTextOf(original, start, end);
  const tokens: Token[] = [];
  const add = (kind: Token["kind"], own: string, at: number, to: number, isAcronym = false): void => {
    const span = { start: offsets[at] ?? end, end: offsets[to] ?? end };
    tokens.push({
      kind,
      text: own,
      ...span,
      isAcronym,
      plain: text,
      at,
      to,
      tables: tablesBeginningWith(own),
    });
  };
  for (let at = 0; at < text.length && tokens.length <= MOST_TOKENS;) {
    const sign = text.charAt(at);
    const word = wordAt(text, at, sign);
    if (word !== undefined) {
      add("word", normal(word), at, at + word.length, /[A-Z].*[A-Z]|\p{Lu}.*\p{Lu}/u.test(word));
      at += word.length;
    } else if (sign === " " || /\s/.test(sign)) at += 1;
    else {
      const comparison = /[<>=≤≥]/.test(sign) ? found(COMPARISON, text, at) : undefined;
      const number = /[\d.]/.test(sign) ? found(NUMBER, text, at) : undefined;
      const shown = comparison ?? number ?? sign;
      // "18 ~ 70"
      const isRange =
        sign === "~" && tokens.at(-1)?.kind === "number" && /^~\s?\d/.test(text.slice(at, at + 3));
      const next = at + shown.length;
      if (comparison !== undefined) add("comparison", comparisonOf(comparison), at, next);
      else if (number !== undefined) {
        const span = { start: offsets[at] ?? end, end: offsets[next] ?? end };
        tokens.push({
          kind: "number",
          text: number,
          ...span,
          isAcronym: false,
          plain: text,
          at,
          to: next,
          tables: tablesBeginningWith(number),
          value: numberOf(number),
        });
      } else if (isRange) add("sign", "-", at, next);
      else if (!isSilent(shown, text[at - 1], text[next])) add("sign", shown, at, next);
      at = next;
    }
  }
  return tokens;
}

function found(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** What the author wrote from one token to before another, without markup. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? "" : first.plain.slice(first.at, last.to);
}

/** `x109/L`, `x10^9` begin with a sign of multiplication, not with a word. */
function wordAt(text: string, at: number, first: string): string | undefined {
  const isAscii = (first >= "a" && first <= "z") || (first >= "A" && first <= "Z");
  if (!isAscii && first < "\u0080") return undefined;
  const isShort = isAscii && text[at + 1] === ".";
  const word = (isAscii && !isShort ? found(ASCII_WORD, text, at) : undefined) ?? found(WORD, text, at);
  if (word === undefined) return undefined;
  return GLUED.exec(word)?.[1] ?? (/^x\d/i.test(word) ? text.charAt(at) : word);
}

/** Lower case, without the `'s` of an owner; `e.g.` is `eg`. */
function normal(word: string): string {
  const text = word.toLowerCase();
  if (text.endsWith("'s") || text.endsWith("'")) return text.slice(0, text.lastIndexOf("'"));
  return text.includes(".") ? text.replaceAll(".", "") : text;
}

function comparisonOf(sign: string): Comparison {
  const isOrEqual = /=|≥|≤|equal/i.test(sign);
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

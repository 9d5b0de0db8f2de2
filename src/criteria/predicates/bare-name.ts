/**
 * @module Parts of a list that nothing but their neighbours explains: a name among names, an adjective before the noun
 * that follows, a second limit (`calcium < 8.5 or > 11 mg/dL`).
 */
import type { Span } from "../line-scanner.ts";
import { readComparison } from "./comparison-words.ts";
import { wordsBetween } from "./lexer.ts";
import type { Token } from "./lexer.ts";
import { isLogic } from "./logic-words.ts";
import { isMereDetail } from "./mere-detail.ts";

export interface BareWords {
  readonly as: "name" | "words" | "limit" | "detail";
  /** Whether the words stand for themselves, so that they are not about what follows. */
  readonly isName: boolean;
  readonly span: Span;
  readonly words: string;
}

/** Up to this many words may be a name. */
const NAME_WORDS = 5;
/** Words and signs of a second limit: `> 11.0 mg/dL at visit 1`. */
const LIMIT_WORDS = 12;

/** What `[from, to)` may be beside neighbours that explain it; `undefined` where it says something of its own. */
export function bareWords(tokens: readonly Token[], from: number, to: number): BareWords | undefined {
  const all = tokens.slice(from, to);
  // "…; surgery or" before the next item.
  const own = all.slice(
    0,
    all.findLastIndex(({ text }) => text !== "or" && text !== "and" && text !== ",") + 1,
  );
  const as = kindOf(own);
  if (as === undefined) return undefined;
  const span = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
  return {
    as,
    isName: as === "name" || (as === "detail" && isNameLike(own)),
    span,
    words: wordsBetween(tokens, from, from + own.length),
  };
}

function kindOf(own: readonly Token[]): BareWords["as"] | undefined {
  if (isMereDetail(own)) return "detail";
  if (isLimit(own)) return "limit";
  const spoken = withoutBrackets(own).filter(({ text }) => text !== "-" && text !== "®" && text !== "™");
  const isShort =
    spoken.length <= NAME_WORDS &&
    spoken.every(({ kind, text }) => kind === "word" && !NO_PART.has(text) && !isLogic(text));
  if (!isShort || !spoken.some(({ text }) => text.length > 1)) return undefined;
  return isNameLike(spoken) ? "name" : "words";
}

function isNameLike(own: readonly Token[]): boolean {
  return (
    own.every(({ kind, text }) => kind === "word" && !NO_NAMES.has(text)) &&
    own.some(({ text }) => text.length > 3)
  );
}

/** A value's other name or examples stand in brackets; numbers there say something of their own. */
function withoutBrackets(own: readonly Token[]): readonly Token[] {
  const open = own.findIndex(({ text }) => text === "(");
  const isAtEnd = own.at(-1)?.text === ")" && own.slice(open + 1, -1).every(({ kind }) => kind === "word");
  return open > 0 && isAtEnd ? own.slice(0, open) : own;
}

function isLimit(own: readonly Token[]): boolean {
  const number = own[0]?.kind === "sign" ? undefined : readComparison(own, 0)?.next;
  return (
    number !== undefined &&
    own[number]?.kind === "number" &&
    own.length <= LIMIT_WORDS &&
    own
      .slice(number)
      .every(({ kind, text }) => kind !== "comparison" && !isLogic(text) && !/^[,;()]$/.test(text))
  );
}

/** Say something of the list or of people. */
const NO_PART = new Set(
  "it they this these those there may can could might must should will shall allowed permitted eligible only that which who".split(
    " ",
  ),
);
/** Belong to a noun beside them. */
const NO_NAMES = new Set(
  "any all other same of for with to from by in on at as severe active acute chronic mild moderate intravenous oral systemic topical inhaled viral bacterial fungal positive negative normal abnormal stable first second third primary secondary single double male female left right upper lower equivalent greater less more high low".split(
    " ",
  ),
);

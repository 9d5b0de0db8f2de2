/** @module A sentence as a row of understood atoms, links, denials, and the words that nothing has claimed. */
import type { Atom, Side } from "./atom.ts";
import { readCondition } from "./condition-grammar.ts";
import type { Token } from "./lexer.ts";
import { readAge, readPressurePair, readSex } from "./person-grammar.ts";
import { readQuantity } from "./quantity-grammar.ts";
import { readScale } from "./scale-grammar.ts";
import { isDemand, isFiller, isLifting, isTurning, MANNER, NEGATION } from "./vocabulary.ts";

export type Element =
  | { readonly kind: "atom"; readonly at: number; readonly atom: Atom; readonly isAfterWith: boolean }
  | { readonly kind: "link"; readonly at: number; readonly link: "and" | "or" | "andOr" | "comma" }
  | { readonly kind: "denial"; readonly at: number }
  | { readonly kind: "lifting"; readonly at: number }
  | { readonly kind: "turning"; readonly at: number }
  | { readonly kind: "content"; readonly at: number };

/** Reads the longest atom of any family. */
function readAtom(tokens: readonly Token[], at: number, side: Side): Atom | undefined {
  if (tokens[at]?.kind === "sign") return undefined;
  let best: Atom | undefined;
  for (const atom of [
    readQuantity(tokens, at, side),
    readPressurePair(tokens, at, side),
    readScale(tokens, at),
    readAge(tokens, at),
    readCondition(tokens, at, side),
    readSex(tokens, at),
  ])
    if (atom !== undefined && (best === undefined || atom.next > best.next)) best = atom;
  return best;
}

/** Divides the tokens of one sentence; what carries no condition of its own is left out. */
export function scan(tokens: readonly Token[], side: Side): Element[] {
  const elements: Element[] = [];
  let depth = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const { text } = token;
    const atom = readAtom(tokens, at, side);
    const denial = atom === undefined ? NEGATION(tokens, at) : undefined;
    if (atom !== undefined) {
      const isAfterWith = ["with", "and"].includes(tokens[at - 1]?.text ?? "");
      // In brackets stands what explains the words before; only there alone may it be read.
      elements.push(depth === 0 ? { kind: "atom", at, atom, isAfterWith } : { kind: "content", at });
      at = atom.next;
    } else if (denial !== undefined) {
      elements.push({ kind: depth === 0 ? "denial" : "content", at });
      at = denial.next;
    } else if (text === "(" && isIllustration(tokens, at)) at = afterBrackets(tokens, at);
    else {
      const link = depth === 0 ? linkAt(tokens, at) : undefined;
      const manner = MANNER(tokens, at);
      if (text === "(") depth += 1;
      if (text === ")") depth = Math.max(0, depth - 1);
      if (link !== undefined) {
        elements.push({ kind: "link", at, link: link.link });
        at = link.next;
      } else if (manner !== undefined) at = manner.next;
      else {
        if (isLifting.has(text) || (text === "other" && tokens[at + 1]?.text === "than"))
          elements.push({ kind: "lifting", at });
        else if (isTurning.has(text)) elements.push({ kind: "turning", at });
        else if (isDemand.has(text)) {
          if (side === "exclusion") elements.push({ kind: "turning", at });
        } else if (!isFiller.has(text) && !(token.kind === "sign" && /^[.:;-]$/.test(text)))
          elements.push({ kind: "content", at });
        at += 1;
      }
    }
  }
  return elements;
}

function linkAt(
  tokens: readonly Token[],
  at: number,
): { link: "and" | "or" | "andOr" | "comma"; next: number } | undefined {
  let next = at;
  const words = new Set<string>();
  while ([",", "and", "or", "/", "&"].includes(tokens[next]?.text ?? "")) {
    words.add(tokens[next]?.text ?? "");
    next += 1;
  }
  if (next === at) return undefined;
  const hasOr = words.has("or");
  const hasAnd = words.has("and") || words.has("&");
  if (hasOr && hasAnd) return { link: "andOr", next };
  if (hasOr) return { link: "or", next };
  if (hasAnd) return { link: "and", next };
  return { link: words.has("/") ? "or" : "comma", next };
}

/** `(e.g., prednisone)`: examples limit nothing. */
function isIllustration(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at + 1]?.text ?? "", tokens[at + 2]?.text ?? ""];
  return (
    first === "eg" ||
    (first === "such" && second === "as") ||
    (first === "for" && second === "example") ||
    first === "see"
  );
}

function afterBrackets(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let next = at; next < tokens.length; next += 1) {
    if (tokens[next]?.text === "(") depth += 1;
    if (tokens[next]?.text === ")") depth -= 1;
    if (depth === 0) return next + 1;
  }
  return tokens.length;
}

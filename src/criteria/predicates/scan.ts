/** @module A sentence as a row of understood atoms, links, denials, and the words that nothing has claimed. */
import type { Atom, Side } from "./atom.ts";
import { readJudgement } from "./agreement.ts";
import { readComparison } from "./comparison-words.ts";
import { readCondition } from "./condition-grammar.ts";
import { readTreatmentCount } from "./count-grammar.ts";
import { wordsBetween } from "./lexer.ts";
import type { Token } from "./lexer.ts";
import { readManner } from "./manner.ts";
import { both, named } from "./node.ts";
import { SHARES } from "./named-statement.ts";
import { readAge, readPressurePair, readSex } from "./person-grammar.ts";
import { readOtherName } from "./other-measures.ts";
import { readQuantity } from "./quantity-grammar.ts";
import { readQuantityNames } from "./quantity-names.ts";
import { readScale } from "./scale-grammar.ts";
import { readSilentDenial } from "./silent-denials.ts";
import { readStage } from "./stage-grammar.ts";
import { afterDefining } from "./tied-part.ts";
import { readTimeBehindComma } from "./time-window.ts";
import {
  isDemand,
  isEstranging,
  isFiller,
  isLifting,
  isNeed,
  isPermitting,
  isTurning,
  NEGATION,
} from "./vocabulary.ts";

export type Element =
  | {
      readonly kind: "atom";
      readonly at: number;
      readonly atom: Atom;
      readonly isAfterWith: boolean;
      /** A value that fills a pair of brackets: it explains the words before. */
      readonly isBracketed: boolean;
    }
  | {
      readonly kind: "link";
      readonly at: number;
      readonly next: number;
      readonly link: "and" | "or" | "andOr" | "comma";
    }
  /** `estranging`: as `content`, and what stands beside it is not about the participant now. */
  | {
      readonly kind: "denial" | "lifting" | "turning" | "permitting" | "judgement" | "estranging" | "content";
      readonly at: number;
    };

/** Reads the longest atom of any family. */
function readAtom(tokens: readonly Token[], at: number, side: Side): Atom | undefined {
  if (tokens[at]?.kind === "sign") return undefined;
  let best: Atom | undefined;
  for (const atom of [
    readQuantity(tokens, at, side),
    readPressurePair(tokens, at, side),
    readScale(tokens, at),
    readStage(tokens, at),
    readTreatmentCount(tokens, at),
    readAge(tokens, at),
    readCondition(tokens, at, side),
    readSex(tokens, at),
  ])
    if (atom !== undefined && (best === undefined || atom.next > best.next)) best = atom;
  return best;
}

/** `(creatinine > 2 mg/dL)`, `(defined as SBP > 160 mmHg and/or DBP > 100 mmHg)`: values, and nothing else. */
function readBracketed(tokens: readonly Token[], at: number, side: Side): Atom | undefined {
  const values: Atom[] = [];
  const links = new Set<string>();
  let next = afterDefining(tokens, at + 1) ?? at + 1;
  for (;;) {
    const value = readAtom(tokens, afterPrefixes(tokens, next), side);
    if (value === undefined || !/^(?:quantity|scale|age)$/.test(value.family)) return undefined;
    values.push(value);
    const link = linkAt(tokens, value.next);
    next = link?.next ?? value.next;
    if (link === undefined) break;
    if (link.link !== "comma") links.add(link.link);
  }
  const [first, ...others] = values;
  if (tokens[next]?.text !== ")" || first === undefined || links.size > 1) return undefined;
  if (others.length === 0) return { ...first, next };
  const nodes = values.map(({ node }) => node);
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next]?.end ?? 0 };
  const isEither = links.has("or") || links.has("andOr");
  // Only commas: all of them, or each alone?
  if (links.size === 0 && side === "inclusion") return undefined;
  // "(SBP > 180 and DBP > 110)" of an exclusion: both, or each alone? Only who has neither is certain.
  const node =
    isEither || side === "inclusion"
      ? both(isEither ? "or" : "and", nodes)
      : both("and", [both("or", nodes), named("detail", span, wordsBetween(tokens, at, next))]);
  return { ...first, node, next };
}

/** Words before the name of a value that leave it as it is: `elevated ALT > 3 × ULN`. */
const PREFIXES = new Set(
  "continuous total baseline screening resting rest sitting seated supine office clinic elevated documented pretreatment measured calculated estimated latest adequate normal abnormal confirmed low high increased decreased reduced mean average persistent sustained repeated initial serum plasma blood".split(
    " ",
  ),
);

function afterPrefixes(tokens: readonly Token[], at: number): number {
  let next = at;
  while (PREFIXES.has(tokens[next]?.text ?? "")) next += 1;
  return readQuantityNames(tokens, next) === undefined ? at : next;
}

/** Divides the tokens of one sentence; what carries no condition of its own is left out. */
export function scan(tokens: readonly Token[], side: Side): Element[] {
  const elements: Element[] = [];
  let depth = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const { text } = token;
    const other = readOtherName(tokens, at);
    if (other !== undefined) {
      elements.push({ kind: "content", at });
      at = other.next;
      continue;
    }
    const silent = elements.length > 0 ? readSilentDenial(tokens, at) : undefined;
    if (silent !== undefined) {
      elements.push({ kind: "content", at });
      at = silent.next;
      continue;
    }
    const atom = readAtom(tokens, at, side);
    const bracketed = depth === 0 && text === "(" ? readBracketed(tokens, at, side) : undefined;
    // "No gender limit" denies nothing.
    const manner = atom === undefined ? readManner(tokens, at) : undefined;
    const isWord = atom === undefined && text === "non" && isOfWord(tokens, at, side);
    // "BUN no greater than 30" is a limit.
    const isLimit =
      /^(?:no|not)$/.test(text) && readComparison(tokens, at) !== undefined && elements.length > 0;
    const denial =
      atom === undefined && manner === undefined && !isWord && !isLimit ? NEGATION(tokens, at) : undefined;
    if (atom !== undefined) {
      const isAfterWith = ["with", "and"].includes(tokens[at - 1]?.text ?? "");
      // In brackets stands what explains the words before; only there alone may it be read.
      elements.push(
        depth === 0 ? { kind: "atom", at, atom, isAfterWith, isBracketed: false } : { kind: "content", at },
      );
      at = atom.next;
    } else if (denial !== undefined) {
      elements.push({ kind: depth === 0 ? "denial" : "content", at });
      at = denial.next;
    } else if (bracketed !== undefined) {
      elements.push({ kind: "atom", at, atom: bracketed, isAfterWith: true, isBracketed: true });
      at = bracketed.next + 1;
    } else if (text === "with" && tokens[at + 1]?.text === "or" && tokens[at + 2]?.text === "without") {
      // Asks nothing, and denies nothing (NCT00865124).
      elements.push({ kind: "content", at });
      at += 3;
    } else if (afterPrefixes(tokens, at) > at) at += 1;
    else if (text === "(" && isIllustration(tokens, at)) at = afterBrackets(tokens, at);
    else {
      const link = depth === 0 ? linkAt(tokens, at) : undefined;
      const judgement = readJudgement(tokens, at);
      const comparison = token.kind === "word" ? readComparison(tokens, at) : undefined;
      if (text === "(") depth += 1;
      if (text === ")") depth = Math.max(0, depth - 1);
      if (link?.link === "comma" && isAdult(elements, tokens) && readAge(tokens, link.next) !== undefined)
        at = link.next;
      else if (
        link?.link === "comma" &&
        (isDefined(tokens, link.next, side) || isOfTime(elements, tokens, at))
      )
        at = link.next;
      else if (link !== undefined) {
        elements.push({ kind: "link", at, ...link });
        at = link.next;
      } else if (comparison !== undefined) {
        elements.push({ kind: "content", at });
        at = comparison.next;
      } else if (judgement !== undefined) {
        elements.push({ kind: "judgement", at });
        at = judgement.next;
      } else if (manner !== undefined) {
        // "…, at screening": the comma joins nothing.
        if (isCommaBefore(elements, tokens[manner.next])) elements.pop();
        at = manner.next;
      } else {
        if (isLifting.has(text)) elements.push({ kind: "lifting", at });
        else if (text === "other" && tokens[at + 1]?.text === "than") {
          elements.push({ kind: "lifting", at });
          at += 1;
        } else if (text === "with" && /^(?:exception|exceptions)$/.test(tokens[at + 2]?.text ?? "")) {
          elements.push({ kind: "lifting", at });
          at += 2;
        } else if (text === "acceptable" && elements.length === 0) elements.push({ kind: "content", at });
        else if (isTurning.has(text)) elements.push({ kind: "turning", at });
        else if (isPermitting.has(text)) elements.push({ kind: "permitting", at });
        else if (isEstranging.has(text) && !isOfThatAge(tokens, at, side))
          elements.push({ kind: "estranging", at });
        else if (isDemand.has(text)) {
          if (side === "exclusion")
            elements.push({ kind: isNeed.has(text) || isToCome(tokens, at) ? "content" : "turning", at });
        } else if (!isFiller.has(text) && !(token.kind === "sign" && /^[.:;-]$/.test(text)))
          elements.push({ kind: "content", at });
        at += 1;
      }
    }
  }
  return elements;
}

/** "Children (2-8 years)", "infants of either sex aged …": the age that follows says it better. */
function isOfThatAge(tokens: readonly Token[], at: number, side: Side): boolean {
  if (!YOUNG.test(tokens[at]?.text ?? "") || side === "exclusion") return false;
  let next = at + 1;
  while (/^(?:,|who|are|with|an|the|patients?|subjects?|participants?)$/.test(tokens[next]?.text ?? ""))
    next += 1;
  next = readManner(tokens, next)?.next ?? next;
  if (tokens[next]?.text === "(") next += 1;
  return readAge(tokens, next) !== undefined || readQuantity(tokens, next, side)?.family === "age";
}

const YOUNG = /^(?:child|children|adolescents?|teenagers?|youths?)$/;

/** `renal failure, defined as creatinine > 2 mg/dL`: the comma joins nothing. */
function isDefined(tokens: readonly Token[], at: number, side: Side): boolean {
  const next = afterDefining(tokens, at);
  const value = next === undefined ? undefined : readAtom(tokens, afterPrefixes(tokens, next), side);
  return value !== undefined && /^(?:quantity|scale)$/.test(value.family);
}

/** `investigational or non-registered product`: no denial, where what follows is nothing that we ask about. */
function isOfWord(tokens: readonly Token[], at: number, side: Side): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.at > (tokens[at]?.to ?? 0) + 1) return false;
  return readAtom(tokens, at + 1, side) === undefined;
}

/** `adult patients, 18 years or older`: the age says it better. */
function isAdult(elements: readonly Element[], tokens: readonly Token[]): boolean {
  const [first, ...others] = elements;
  return first?.kind === "content" && others.length === 0 && /^adults?$/.test(tokens[first.at]?.text ?? "");
}

/** `dialysis, within 30 days before screening`: the comma joins nothing. */
function isOfTime(elements: readonly Element[], tokens: readonly Token[], at: number): boolean {
  return elements.at(-1)?.kind === "content" && readTimeBehindComma(tokens, at) !== undefined;
}

/** Among exclusions "who will need dialysis" says what is to come; "patients must …" turns the sentence round. */
function isToCome(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "will") return false;
  const [before, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
  return /^(?:who|that|which|and|or)$/.test(before) && !/^(?:not|have|be|never|only)$/.test(next);
}

function isCommaBefore(elements: readonly Element[], next: Token | undefined): boolean {
  const last = elements.at(-1);
  return (
    last?.kind === "link" &&
    last.link === "comma" &&
    elements.length > 1 &&
    (next === undefined || /^(?:,|or|and|\.|;)$/.test(next.text))
  );
}

function linkAt(
  tokens: readonly Token[],
  at: number,
): { link: "and" | "or" | "andOr" | "comma"; next: number } | undefined {
  let next = at;
  const words = new Set<string>();
  while ([",", "and", "or", "/", "&"].includes(tokens[next]?.text ?? "") && !isPerUnit(tokens, next)) {
    words.add(tokens[next]?.text ?? "");
    next += 1;
  }
  if (next === at || (words.size > 0 && !words.has(",") && SHARES.test(tokens[at - 1]?.text ?? "")))
    return undefined;
  const hasOr = words.has("or");
  const hasAnd = words.has("and") || words.has("&");
  if (hasOr && hasAnd) return { link: "andOr", next };
  if (hasOr) return { link: "or", next };
  if (hasAnd) return { link: "and", next };
  return { link: words.has("/") ? "or" : "comma", next };
}

const UNIT_BEFORE =
  /^(?:mg|g|kg|mcg|ug|ng|pg|ml|l|dl|u|iu|ku|mu|mmol|umol|nmol|pmol|meq|cells|copies|units|beats|mm|cm|units?|wk|%|c)$/;
const UNIT_AFTER =
  /^(?:day|d|l|dl|ml|kg|min|minute|hour|hr|h|week|wk|month|year|m2|m|mm3|mm|ul|mcl|liter|litre|mg|mmol|mol|g|s|sec|24)$/;

/** `20 mg/day`: no alternative. */
function isPerUnit(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "/") return false;
  // "FEV1/FVC"
  if (tokens[at + 1]?.text === "fvc" && /^fev1?$/.test(tokens[at - 1]?.text ?? "")) return true;
  return (
    (UNIT_BEFORE.test(tokens[at - 1]?.text ?? "") || tokens[at - 1]?.kind === "number") &&
    (UNIT_AFTER.test(tokens[at + 1]?.text ?? "") || tokens[at + 1]?.kind === "number")
  );
}

/** `(e.g., prednisone)`: examples limit nothing. */
function isIllustration(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at + 1]?.text ?? "", tokens[at + 2]?.text ?? ""];
  if (first === "need" || first === "with" || first === "or")
    return tokens.slice(at, at + 12).some(({ text }) => text === "consent" || text === "assent");
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

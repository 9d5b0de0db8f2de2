/** @module A sentence as a row of understood atoms, links, denials, and the words that nothing has claimed. */
import type { Atom, Side } from "./atom.ts";
import { readJudgement } from "./agreement.ts";
import { afterInclusive } from "./bounds.ts";
import { readComparison } from "./comparison-words.ts";
import { readCondition } from "./condition-grammar.ts";
import { readTreatmentCount } from "./count-grammar.ts";
import { wordsBetween } from "./lexer.ts";
import type { Token } from "./lexer.ts";
import { readLink } from "./link-words.ts";
import type { Link } from "./link-words.ts";
import { readManner } from "./manner.ts";
import { both, named } from "./node.ts";
import { readAge, readPressurePair, readSex } from "./person-grammar.ts";
import { readOtherName } from "./other-measures.ts";
import { readQuantity } from "./quantity-grammar.ts";
import { readQuantityNames } from "./quantity-names.ts";
import { readScale } from "./scale-grammar.ts";
import { readSilentDenial } from "./silent-denials.ts";
import { readStage } from "./stage-grammar.ts";
import { afterDefining } from "./tied-part.ts";
import { readTimeBehindComma } from "./time-window.ts";
import { afterDirection, readBothEnds } from "./value-ends.ts";
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
      readonly link: Link;
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
    const link = readLink(tokens, value.next);
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
    const claimed =
      readOtherName(tokens, at) ?? (elements.length > 0 ? readSilentDenial(tokens, at) : undefined);
    if (claimed !== undefined) {
      elements.push({ kind: "content", at });
      at = claimed.next;
      continue;
    }
    const atom = readAtom(tokens, at, side);
    const bracketed = depth === 0 && text === "(" ? readBracketed(tokens, at, side) : undefined;
    // "No gender limit" denies nothing.
    const manner = atom === undefined ? readManner(tokens, at) : undefined;
    const comparison = atom === undefined && token.kind === "word" ? readComparison(tokens, at) : undefined;
    // "BUN no greater than 30" is a limit.
    const isLimit = comparison !== undefined && elements.length > 0;
    const denial =
      atom === undefined && manner === undefined && !isLimit ? readDenial(tokens, at, side) : undefined;
    const inclusive = atom === undefined ? afterInclusive(tokens, at) : undefined;
    const ends = atom === undefined ? afterEnds(tokens, at, side) : undefined;
    if (atom !== undefined) {
      const isAfterWith = ["with", "and"].includes(tokens[at - 1]?.text ?? "");
      // In brackets stands what explains the words before; only there alone may it be read.
      elements.push(
        depth === 0 ? { kind: "atom", at, atom, isAfterWith, isBracketed: false } : { kind: "content", at },
      );
      at = atom.next;
    } else if (inclusive !== undefined) at = inclusive;
    else if (ends !== undefined) {
      elements.push({ kind: "content", at });
      at = ends;
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
      const link = depth === 0 ? readLink(tokens, at) : undefined;
      const judgement = readJudgement(tokens, at);
      if (text === "(") depth += 1;
      if (text === ")") depth = Math.max(0, depth - 1);
      const isMere =
        link?.link === "comma" &&
        ((isAdult(elements, tokens) && readAge(tokens, link.next) !== undefined) ||
          isDefined(tokens, link.next, side) ||
          isOfTime(elements, tokens, at));
      if (isMere) at = link.next;
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

/** `between 21 and 35 days`, `15 or higher`; not where a value that we ask about begins in it: `> 2 days and < 5 years old`. */
function afterEnds(tokens: readonly Token[], at: number, side: Side): number | undefined {
  const ends = readBothEnds(tokens, at);
  if (ends === undefined) return afterDirection(tokens, at);
  return readAtom(tokens, ends.second, side) === undefined ? ends.next : undefined;
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

function readDenial(tokens: readonly Token[], at: number, side: Side): { next: number } | undefined {
  return tokens[at]?.text === "non" && isOfWord(tokens, at, side) ? undefined : NEGATION(tokens, at);
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

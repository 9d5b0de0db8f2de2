/**
 * @module A single statement about something without a variable: `prior treatment with a DPP-4 inhibitor within 3
 * months`. It takes its place in the logic with its own words; nobody is asked about it.
 */
import { afterInclusive } from "./bounds.ts";
import { readComparison } from "./comparison-words.ts";
import type { Side } from "./atom.ts";
import type { Token } from "./lexer.ts";
import { readManner } from "./manner.ts";
import { wordsBetween } from "./lexer.ts";
import { isLogic } from "./logic-words.ts";
import { named } from "./node.ts";
import type { Named, NamedRole } from "./node.ts";
import { readOtherMeasure, readOtherName } from "./other-measures.ts";
import { readQuantityNames } from "./quantity-names.ts";
import { isScaleName } from "./scale-grammar.ts";
import { readSilentDenial } from "./silent-denials.ts";
import { roleOfWord, strongRoleOf } from "./statement-words.ts";
import { afterDirection, readBothEnds } from "./value-ends.ts";
import { readAnchor } from "./anchor.ts";
import { readDuration, readTimeBehindComma, readTimeWindow } from "./time-window.ts";
import { isFiller } from "./vocabulary.ts";

/** In a list of demands these let people in instead of asking something. */
const PERMITTING = new Set(
  "may can could might allowed permitted permissible acceptable eligible ineligible excluded included exclude include considered waived".split(
    " ",
  ),
);
const SIGNS = new Set(["/", "-", "%", "+", "^", ":", "x", "=", "&", "#", "°", "º", "®", "™", "~", "±"]);

/** One statement is rarely longer, brackets aside; beyond, several may have lost what joins them. */
const MOST_WORDS = 36;
const MOST_WITH_BRACKETS = 90;
/** Outside brackets. */
const MOST_NUMBERS = 5;

interface Within {
  /** Parts of it that are understood already (`outpatients at least 12 years of age`): the rest then limits those. */
  readonly known?: readonly { readonly at: number; readonly next: number }[];
  /** Whether it may hold a denial that limits it: `a drug that has not been approved`. */
  readonly mayDeny?: boolean;
}

/**
 * Reads `[from, to)` as one statement; `undefined` where it may be several, or nothing tells what it is about.
 */
export function readNamed(
  tokens: readonly Token[],
  from: number,
  to: number,
  side: Side,
  { known = [], mayDeny = false }: Within = {},
): Named | undefined {
  const end = withoutLinks(tokens, from, to);
  if (end - from > MOST_WITH_BRACKETS || UNFINISHED.test(tokens[end - 1]?.text ?? "")) return undefined;
  const waited = readWaiting(tokens, from);
  let role: NamedRole | undefined = known.length > 0 ? "detail" : undefined;
  let weakRole: NamedRole | undefined;
  let words = 0;
  let numbers = 0;
  const comparisons: number[] = [];
  let depth = 0;
  let hasNumber = false;
  let hasWord = false;
  let hasTime = false;
  for (let at = waited ?? from; at < end;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (depth === 0) words += 1;
    const part = known.find((own) => own.at === at);
    if (part !== undefined) {
      at = part.next;
      continue;
    }
    const ends = readBothEnds(tokens, at)?.next ?? afterDirection(tokens, at);
    if (ends !== undefined && ends <= end) {
      if (depth === 0) comparisons.push(at);
      hasNumber = true;
      if (depth === 0) numbers += 1;
      at = ends;
      continue;
    }
    const skipped =
      at > from ? (afterTime(tokens, at) ?? afterInclusive(tokens, at)) : readTimeWindow(tokens, at)?.next;
    if (skipped !== undefined && skipped <= end) {
      hasTime ||= at > from && tokens[at]?.kind !== "number";
      at = skipped;
      continue;
    }
    const other = readOtherName(tokens, at);
    if (other !== undefined) {
      if (depth === 0) role ??= other.value;
      at = other.next;
      continue;
    }
    const silent = readSilentDenial(tokens, at)?.next ?? readTimeBehindComma(tokens, at)?.next;
    if (silent !== undefined && at > from && silent <= end) {
      at = silent;
      continue;
    }
    const { kind, text } = token;
    const comparison = kind === "sign" || kind === "number" ? undefined : readComparison(tokens, at);
    if (comparison !== undefined) {
      // In brackets they only explain.
      if (depth === 0) comparisons.push(at);
      at = comparison.next;
      continue;
    }
    if (kind === "number") {
      hasNumber = true;
      if (depth === 0) numbers += 1;
    }
    if (kind === "sign") {
      if (text === "(") depth += 1;
      else if (text === ")") depth -= 1;
      else if (!SIGNS.has(text) && !(depth > 0 && (text === "," || text === ";" || text === ".")))
        return undefined;
    } else if (kind === "word") {
      if (at > from && isOpenChoice(tokens, at)) {
        at += 3;
        continue;
      }
      // "History of or current asthma" shares its end.
      const isListed =
        (text === "and" || text === "or") && (depth > 0 || SHARES.test(tokens[at - 1]?.text ?? ""));
      if (text === "between" && depth === 0 && !isRange(tokens, at, end)) return undefined;
      const isInner = mayDeny && (role ?? weakRole) !== undefined && DENIAL.test(text);
      if (!isListed && !isInner && !isEither(tokens, at) && isLogic(text)) return undefined;
      // "Acceptable liver function" lets nobody in.
      if (side === "inclusion" && PERMITTING.has(text) && !(text === "acceptable" && at === from))
        return undefined;
      if (depth === 0) {
        role ??= strongRoleOf(text);
        weakRole ??= roleOfWord(text);
      }
      hasWord ||=
        depth === 0 &&
        comparisons.length === 0 &&
        !hasTime &&
        text.length > 2 &&
        !isFiller.has(text) &&
        !WEAK.has(text);
    }
    at += 1;
  }
  if (depth !== 0 || words > MOST_WORDS || !areOfOne(tokens, comparisons) || numbers > MOST_NUMBERS)
    return undefined;
  if (isBareLimit(tokens, from) || (known.length === 0 && isValueOfOurs(tokens, from, end))) return undefined;
  role ??= weakRole;
  // "At least 28 days since prior": of what stands elsewhere.
  if (waited !== undefined && !hasWord) return undefined;
  if (hasWord && role === undefined && !isAboutOurs(tokens, from, end))
    role =
      comparisons.length > 0 && hasNumber ? "measure" : hasTime || waited !== undefined ? "event" : undefined;
  if (role === undefined) return undefined;
  const span = { start: tokens[from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  return named(role, span, wordsBetween(tokens, from, end));
}

/** "HIV infection, or" goes on with the next line, which is read by itself. */
function withoutLinks(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  if (to === tokens.length) while (end > from && /^(?:,|or)$/.test(tokens[end - 1]?.text ?? "")) end -= 1;
  return end;
}

/** `at least 28 days since prior …`: the place of what it is since. */
function readWaiting(tokens: readonly Token[], from: number): number | undefined {
  const comparison = readComparison(tokens, from);
  const duration = readDuration(tokens, comparison?.next ?? from, false);
  if (comparison === undefined || duration === undefined) return undefined;
  let next = duration.next;
  while (/^(?:has|have|must|elapsed|passed)$/.test(tokens[next]?.text ?? "")) next += 1;
  return /^(?:since|after|following|from|post)$/.test(tokens[next]?.text ?? "") ? next + 1 : undefined;
}

const DENIAL = /^(?:no|not|without|never)$/;

/** `with or without metastases` asks nothing. */
function isOpenChoice(tokens: readonly Token[], at: number): boolean {
  const [link, other] = [tokens[at + 1]?.text, tokens[at + 2]?.text];
  return tokens[at]?.text === "with" && other === "without" && (link === "or" || link === "and");
}

/** `either A or B` says no more than `A or B`. */
function isEither(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "either" &&
    tokens.slice(at + 1, at + 1 + MOST_BETWEEN).some(({ text }) => text === "or" || text === "/")
  );
}

/** Words between "either" and its "or". */
const MOST_BETWEEN = 12;

/** "≥ 4 contractions of at least 30 seconds" is one statement; limits with nothing between them have lost what joins them. */
function areOfOne(tokens: readonly Token[], comparisons: readonly number[]): boolean {
  return (
    comparisons.length <= MOST_COMPARISONS &&
    comparisons.every(
      (at, index) =>
        index === 0 || tokens.slice(comparisons[index - 1], at).some(({ text }) => GOES_ON.test(text)),
    )
  );
}

const MOST_COMPARISONS = 3;
/** Lead from one limit of a statement to the next. */
const GOES_ON =
  /^(?:with|of|in|for|at|to|that|which|who|over|during|per|on|by|from|after|within|since|before|prior|under|receiving|requiring|lasting|defined)$/;

/** "The interval between surgery" and its other end: torn apart. */
function isRange(tokens: readonly Token[], at: number, to: number): boolean {
  return tokens
    .slice(at + 1, Math.min(to, at + 6))
    .some(({ kind, text }) => kind === "number" || text === "-");
}

/** Before "or", what both sides are about still follows. */
export const SHARES = /^(?:of|in|to|on|with|for|by)$/;

/** A statement does not end with these: what it is about stands elsewhere. */
const UNFINISHED =
  /^(?:at|of|to|with|for|by|in|on|from|than|equal|the|an|is|are|be|least|most|other|any|into|as|including)$/;

/** Say nothing of what is counted or happens. */
const WEAK = new Set(
  "since prior previous last before after within during from with for and per than more less least most over under above below between about same each every day days daily week weeks weekly month months year years hour hours equal equivalent higher lower greater fewer group cohort part arm one two three four five six either such also further mean median value values total".split(
    " ",
  ),
);

/** What is said of ages, weights and the like by its form alone is ours, and has something wrong with it. */
function isAboutOurs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const other = readOtherMeasure(tokens, at);
    if (other !== undefined) at = other - 1;
    else if (
      OURS.test(tokens[at]?.text ?? "") ||
      readQuantityNames(tokens, at) !== undefined ||
      isScaleName(tokens, at)
    )
      return true;
  }
  return false;
}

const OURS =
  /^(?:olds?|older|younger|ages?|aged|yo|weighs?|weighing|pressures?|bp|glucose|sugar|expectancy|ecog|nyha|child|adults?)$/;

/** "< 60 who are unsuitable": a limit of something said before. */
function isBareLimit(tokens: readonly Token[], from: number): boolean {
  const number = readComparison(tokens, from)?.next;
  if (number === undefined || tokens[number]?.kind !== "number") return false;
  return /^(?:who|with|that|which|are|is|at|in|for|if|,|\))$/.test(tokens[number + 1]?.text ?? ")");
}

/** A value that we have a variable for and could not read has something wrong with it: a unit, a number, a direction. */
function isValueOfOurs(tokens: readonly Token[], from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.text === "(") depth += 1;
    if (tokens[at]?.text === ")") depth -= 1;
    // In brackets it only explains.
    if (depth > 0) continue;
    const other = readOtherMeasure(tokens, at);
    if (other !== undefined) {
      at = other - 1;
      continue;
    }
    const next = readQuantityNames(tokens, at)?.next ?? (isScaleName(tokens, at) ? at + 1 : undefined);
    if (next === undefined) continue;
    for (let place = next; place < Math.min(to, next + NAME_TO_VALUE); place += 1)
      if (tokens[place]?.kind === "number" || tokens[place]?.kind === "comparison") return true;
  }
  return false;
}

/** Words between the name of a value and the value: `level must be at least 9`. */
const NAME_TO_VALUE = 6;

/** `within 4 weeks of enrolment`, `for at least 2 years`, `at screening` */
function afterTime(tokens: readonly Token[], at: number): number | undefined {
  const isMoment = tokens[at]?.text !== "of";
  const known =
    readTimeWindow(tokens, at) ?? readManner(tokens, at) ?? (isMoment ? readAnchor(tokens, at) : undefined);
  if (known !== undefined) return known.next;
  const comparison = readComparison(tokens, at);
  return readDuration(tokens, comparison?.next ?? at, false)?.next;
}

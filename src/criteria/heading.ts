/** @module Finds the headings that divide an eligibility text into inclusion and exclusion. */
import {
  BOTH_KEYS,
  HEADING_KEY,
  HEADING_STEM,
  isMisspeltCriteria,
  misspeltKey,
  prefixKind,
  sentencePolarity,
} from "./heading-words.ts";
import type { Line, Span } from "./line-scanner.ts";
import { offsetText, readableText } from "./readable-text.ts";
import { scopeAround, scopeOf } from "./section-scope.ts";
import type { Scope } from "./section-scope.ts";

export type Polarity = "inclusion" | "exclusion" | "mixed" | "info";

/** Its span runs from the marker of a bulleted heading to its colon; what follows on the line is the first item. */
export interface Heading extends Span {
  readonly polarity: Polarity;
  /**
   * `key`: "Inclusion Criteria"; `weak`: "Eligibility Criteria", which also stands above both lists;
   * `sentence`: "Patients must not be enrolled if:"; `implied`: a sentence that begins a list and is its first item
   * ("Exclusion criteria are …"), the span is empty; `pdq`: "DISEASE CHARACTERISTICS".
   */
  readonly form: "key" | "weak" | "sentence" | "implied" | "pdq";
  readonly scope?: Scope;
}

/** Longest stretch of a line in which a heading is looked for. */
const HEADING_REACH = 240;
/** "Reads on as a sentence": longer than this and beginning with a verb, the words after the key are no scope. */
const SENTENCE_LENGTH = 40;

/** Reads the heading at the start of a line, if there is one. */
export function readHeading(text: string, line: Line): Heading | undefined {
  const raw = text.slice(line.marker === undefined ? line.start : line.textStart, line.end);
  const reach = raw.slice(0, HEADING_REACH);
  if (!HEADING_STEM.test(reach)) return undefined;
  const start = line.end - raw.length;
  const shown = offsetText(reach).replaceAll("_", " ");
  const key = findKey(shown);
  const heading = key === undefined ? undefined : keyHeading(shown, key, raw.length > reach.length, line);
  if (heading !== undefined) {
    const end = heading.form === "implied" ? line.start : start + heading.end;
    return { ...heading, start: line.start, end };
  }
  const polarity =
    line.marker === undefined && line.afterBlank ? sentencePolarity(readableText(reach)) : undefined;
  if (polarity === undefined || raw.length > reach.length) return undefined;
  return { start: line.start, end: line.end, polarity, form: "sentence" };
}

/**
 * A first criterion after a heading that lost its colon: `Inclusion criteria. Age …`, `Exclusion Criteria- none`,
 * `Exclusion criteria Patients with …`, `Inclusion Criteria 1. …`.
 */
const INLINE_START =
  /^(?:(\.)\s+(?=[\p{Lu}\d])|(?=\s*[-–](?:\s+\S|\p{Lu}))|\s+(?=(?:\d{1,2}\s?[.)]|[•·*])\s*\p{L})|\s+(?=[\p{Lu}≥≤<>]))/u;

interface Key extends Span {
  readonly polarity: "inclusion" | "exclusion";
  readonly isWeak: boolean;
  readonly hasCriteria: boolean;
  readonly prefix: "sure" | "likely";
}

function findKey(shown: string): Key | undefined {
  const match = HEADING_KEY.exec(shown);
  if (match === null) return findMisspeltKey(shown);
  const [, excluding, , weak, criteria] = match;
  const prefix = prefixKind(shown.slice(0, match.index));
  if (prefix === undefined || (prefix === "likely" && (criteria === undefined || weak !== undefined)))
    return undefined;
  return {
    start: match.index,
    end: match.index + match[0].length,
    polarity: excluding === undefined ? "inclusion" : "exclusion",
    isWeak: weak !== undefined,
    hasCriteria: criteria !== undefined,
    prefix,
  };
}

/** Two misspelt words in a row, near the start, are taken for what they are meant to be. */
function findMisspeltKey(shown: string): Key | undefined {
  const words = /^([^:]{0,40}?)\b(\p{L}{7,11})\s+(\p{L}{6,11})(?!\p{L})/u.exec(shown);
  if (words === null) return undefined;
  const [all, before = "", first = "", second = ""] = words;
  const polarity = isMisspeltCriteria(second) ? misspeltKey(first) : undefined;
  if (polarity === undefined || prefixKind(before) !== "sure") return undefined;
  return {
    start: before.length,
    end: all.length,
    polarity,
    isWeak: false,
    hasCriteria: true,
    prefix: "sure",
  };
}

type FoundHeading = Omit<Heading, "start">;

/** Decides by what follows the key whether it heads a list, and where the heading ends. */
function keyHeading(shown: string, key: Key, isCut: boolean, line: Line): FoundHeading | undefined {
  if (BOTH_KEYS.exec(shown)?.index === key.start) return bothKeys(shown, isCut);
  const tail = shown.slice(key.end);
  const isMarked = line.marker !== undefined;
  // Inside wrapped text a line may begin with these words by chance; then only a line of its own will do.
  const isBlockStart = line.afterBlank || isMarked || !line.isWrapped;
  const form = key.isWeak ? "weak" : "key";
  const found = (end: number, scopeWords = ""): FoundHeading => {
    const scope = scopeAround(shown.slice(0, key.start), scopeWords);
    return { end, polarity: key.polarity, form, ...(scope === undefined ? {} : { scope }) };
  };

  const bracket = /^\s*[([]([^)\]]{1,90})[)\]]+/.exec(tail);
  const afterBracket = tail.slice(bracket?.[0].length ?? 0);
  const offset = key.end + (bracket?.[0].length ?? 0);
  const note = bracket?.[1] ?? "";

  if (/^[\s)\]>*_#=~.:;,–—-]*$/.test(afterBracket) && !isCut) {
    const hasColon = afterBracket.includes(":");
    // "* Absence of exclusion criteria." is a criterion: it must not turn the list round (NCT00006398).
    const isDoubtful = !key.hasCriteria || key.prefix === "likely" || afterBracket.includes(".");
    if (isMarked && !hasColon && isDoubtful) return undefined;
    if (!isBlockStart && !hasColon) return undefined;
    return found(shown.length, note);
  }
  const colon = /^[\s)\]>*_#=~]*:[\s)\]>*_=~]*/.exec(afterBracket);
  if (colon !== null) return found(offset + (colon[0].trimEnd().length || 1), note);
  if (!isBlockStart || note !== "") return undefined;

  const isSure = key.hasCriteria && key.prefix === "sure";
  if (
    isSure &&
    /^\s+(?:are|is|will be|were|includes?|consists?|comprises?)\s[^:]{30}/i.test(tail) &&
    !isMarked
  ) {
    return { end: 0, polarity: key.polarity, form: "implied" };
  }
  const scoped = scopedTail(tail, key, isMarked, isCut);
  if (scoped !== undefined) return found(key.end + scoped.length, scoped.words);
  if (!isSure || isMarked) return undefined;
  const inline = INLINE_START.exec(tail);
  return inline === null ? undefined : found(key.end + (inline[1]?.length ?? 0));
}

/** A scope after the key: `Exclusion Criteria for Part 2:`, `Exclusionary medical conditions:`, `… - PATIENTS`. */
function scopedTail(
  tail: string,
  key: Key,
  isMarked: boolean,
  isCut: boolean,
): { words: string; length: number } | undefined {
  if (isMarked && !key.hasCriteria) return undefined;
  const untilColon = /^([^:]{1,90}):[\s*_]*/.exec(tail);
  const words = untilColon?.[1] ?? "";
  if (untilColon !== null && isScope(words, key)) return { words, length: untilColon[0].trimEnd().length };
  if (isCut || tail.length > 91 || !key.hasCriteria || (isMarked && key.prefix === "likely"))
    return undefined;
  const isWholeLine = /^\s*(?:[-–—(]|(?:for|in|of|at|to|part|cohort|arm|step|phase|group|visit)\b)/i.test(
    tail,
  );
  // "Inclusion Criteria Roll-in Phase": no preposition, but it names a stage.
  const namesStage =
    tail.length <= 50 && !/[.;,≥≤<>=]/.test(tail) && (scopeOf(tail)?.kind ?? "population") !== "population";
  if (!(isWholeLine || namesStage) || /[.;]\s*$/.test(tail) || !isScope(tail, key)) return undefined;
  // A dash is a scope only when it names one; else it begins the first criterion.
  if (
    /^\s*[-–—](?!\s*(?:specific|related|for|in|at|during)\b)/i.test(tail) &&
    (scopeOf(tail)?.kind ?? "population") === "population" &&
    !/\b(?:patients?|subjects?|participants?|donors?|controls?|volunteers?)\b/i.test(tail)
  ) {
    return undefined;
  }
  return { words: tail, length: tail.length };
}

function isScope(words: string, key: Key): boolean {
  if (/[.;?!]\s/.test(words) || /^\s*(?:no\.|number|nr\.?|#|\d+\b)/i.test(words)) return false;
  if (/^\s*(?:of|was|were|removed)\b/i.test(words) && !key.hasCriteria) return false;
  const readsOn =
    /^\s*(?:must|will|should|are|is|was|were|have|has|had|may|can|apply|applies|does|do)\b/i.test(words);
  return !readsOn || (words.length <= SENTENCE_LENGTH && !/\bapp(?:ly|lies)\b/i.test(words));
}

/** `Inclusion/Exclusion Criteria:` alone on its line heads a list of both kinds; elsewhere it is a way of speaking. */
function bothKeys(shown: string, isCut: boolean): FoundHeading | undefined {
  const isAlone = /^[^.;:]{0,30}(?:in|ex)clusion[^.;:]{0,40}criteri\w+[\s)\]>*_#=~.:-]*$/i.test(shown);
  return isAlone && !isCut && !/\b(?:meet|met|not|all|other|see|appl)/i.test(shown)
    ? { end: shown.length, polarity: "mixed", form: "weak" }
    : undefined;
}

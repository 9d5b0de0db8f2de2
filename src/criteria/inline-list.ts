/** @module Lists that lost their line breaks: "1.Informed consent. 2.Subjects 40-85 y.o. 3.Moderate …". */
import type { Span } from "./line-scanner.ts";
import { readListMarker } from "./list-marker.ts";
import type { ListMarker } from "./list-marker.ts";
import { offsetText } from "./readable-text.ts";

/** A stretch of an item that is a criterion of its own; stretches touch each other and cover the item. */
export interface InlinePart extends Span {
  readonly textStart: number;
  readonly marker?: ListMarker;
}

/** Shorter items hold no list. */
const LEAST_LENGTH = 12;

/**
 * Divides the text between two offsets, or gives nothing when it is one criterion. Only what can hardly be anything
 * else is a list: consecutive numbers after the ends of sentences, bullets, dashes before capitals.
 * `own` is the marker of the item itself: after `* …`, the numbers may begin with 2 or 3 (NCT05958095).
 */
export function inlineParts(text: string, span: Span, textStart: number, own?: ListMarker): InlinePart[] {
  if (span.end - textStart < LEAST_LENGTH) return [];
  const shown = offsetText(text.slice(textStart, span.end));
  const cuts =
    bulletCuts(shown, own) ??
    numberCuts(shown, own) ??
    letterCuts(shown, own) ??
    dashCuts(shown, own, text.charAt(span.start) === "-");
  if (cuts === undefined) return [];
  const first: InlinePart = {
    start: span.start,
    end: textStart + (cuts[0]?.start ?? 0),
    textStart,
    ...(own === undefined ? {} : { marker: own }),
  };
  const parts = cuts.map((cut, index): InlinePart => ({
    start: textStart + cut.start,
    end: textStart + (cuts[index + 1]?.start ?? shown.length),
    textStart: textStart + cut.textStart,
    marker: cut.marker,
  }));
  return first.end > first.start ? [first, ...parts] : parts;
}

interface Cut {
  readonly start: number;
  readonly textStart: number;
  readonly marker: ListMarker;
}

function cutOf(match: RegExpExecArray, sign: string, marker: ListMarker): Cut {
  const start = match.index + match[0].indexOf(sign);
  return { start, textStart: match.index + match[0].length, marker: { ...marker, length: sign.length } };
}

/** `foo • bar • baz`: a sign that is nothing but a bullet; after a number it multiplies (`175 • Scr-1.154`, NCT03005184). */
function bulletCuts(shown: string, own: ListMarker | undefined): Cut[] | undefined {
  const cuts = [...shown.matchAll(/(?:^|\s)([•●▪■➢✓])\s*(?=\S)/g)]
    .filter(({ index }) => !/[\d=)]\s?$/.test(before(shown, index)))
    .map((match) => cutOf(match, match[1] ?? "", { class: "bullet", length: 1 }));
  return cuts.length >= 2 || (cuts.length === 1 && own?.class === "bullet") ? cuts : undefined;
}

/** Numbers that might begin a list; a text with more of them that begin none has no list. */
const MOST_TRIES = 8;

/** Numbers that follow one another: from 1, or from the number after the item's own, or from any after a semicolon. */
function numberCuts(shown: string, own: ListMarker | undefined): Cut[] | undefined {
  const matches = [...shown.matchAll(/(?:^|(?<=[\s;.,:)]))\(?(\d{1,2})\s?[.)]\s*(?=[^\s\d.,;)])/g)];
  let tried = 0;
  for (const [index, match] of matches.entries()) {
    const ordinal = Number(match[1]);
    const startsList = ordinal === 1 && (match.index === 0 || endsLeadIn(before(shown, match.index)));
    const continues = ordinal > 1 && ordinal <= 9 && endsSentence(before(shown, match.index));
    if (!startsList && !continues) continue;
    tried += 1;
    if (tried > MOST_TRIES) return undefined;
    const chain = consecutive(shown, matches.slice(index), ordinal, startsList);
    const isNext = own?.ordinal !== undefined && own.ordinal + 1 === ordinal;
    if (chain.length >= (isNext ? 1 : startsList ? 2 : 3) || (own?.class === "bullet" && chain.length >= 2))
      return chain;
  }
  return undefined;
}

/** The longest run n, n + 1, n + 2 … Without sentence ends between them, a run from 1 must have three. */
function consecutive(
  shown: string,
  matches: readonly RegExpExecArray[],
  from: number,
  startsList: boolean,
): Cut[] {
  const strict: Cut[] = [];
  const loose: Cut[] = [];
  for (const match of matches) {
    const marker: ListMarker = { class: "number", length: 0, ordinal: Number(match[1]) };
    const cut = cutOf(match, match[0].trimEnd(), marker);
    const endsBefore = match === matches[0] || endsSentence(before(shown, match.index));
    if (Number(match[1]) === from + strict.length && endsBefore) strict.push(cut);
    if (Number(match[1]) === from + loose.length) loose.push(cut);
  }
  return startsList && loose.length > strict.length && loose.length >= 3 ? loose : strict;
}

/** An item marked `a)` or `i)` that goes on `…; b) …; c) …` (NCT06352177). */
function letterCuts(shown: string, own: ListMarker | undefined): Cut[] | undefined {
  if (own?.ordinal !== 1 || (own.class !== "letter" && own.class !== "roman")) return undefined;
  const cuts: Cut[] = [];
  for (const match of shown.matchAll(/(?<=[\s;,.])\(?[a-z]{1,4}\)\s*(?=\S)/gi)) {
    const marker = readListMarker(match[0]);
    const isNext = marker?.class === own.class && marker.ordinal === cuts.length + 2;
    if (isNext && endsSentence(before(shown, match.index)))
      cuts.push(cutOf(match, match[0].trimEnd(), marker));
  }
  return cuts.length > 0 ? cuts : undefined;
}

/** ` - ` before capitals, twice and more (house style of some sponsors); inside an item of another bullet, three times. */
function dashCuts(shown: string, own: ListMarker | undefined, isDashed: boolean): Cut[] | undefined {
  if (own !== undefined && own.class !== "bullet") return undefined;
  const cuts = [...shown.matchAll(/(?:^|(?<=[.;:,)\p{L}\d])\s*)[-–*]\s+(?=\p{Lu})/gu)].map((match) =>
    cutOf(match, match[0].trim(), { class: "bullet", length: 1 }),
  );
  return cuts.length >= (own === undefined || isDashed ? 2 : 3) ? cuts : undefined;
}

/** As much of what stands before an offset as tells whether a sentence ends there. */
function before(shown: string, offset: number): string {
  return shown.slice(Math.max(0, offset - 16), offset);
}

function endsSentence(words: string): boolean {
  return /[.;,)]\s*(?:or|and|and\/or)?\s*$/i.test(words);
}

function endsLeadIn(words: string): boolean {
  return /:\s*$/.test(words);
}

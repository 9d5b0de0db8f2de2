/** @module What was typed, taken apart: a name, and behind it perhaps where that is. */
import { placeKey } from "./place-key.ts";
import type { Qualifier } from "./qualifier.ts";

/** Characters; no place on Earth needs as many. */
const LONGEST_TEXT = 200;
/** Words behind a name that may say where it is: `Washington, District of Columbia, United States of America`. */
const MOST_WORDS = 14;

export interface TypedPlace {
  readonly key: string;
  /** Of `(near Leipzig)` at the end, which labels have where names alone do not tell places apart. */
  readonly nearKey?: string;
  /** Five digits, where they stand alone or behind the name of a place in the United States. */
  readonly zip?: string;
  readonly canadian?: CanadianCode;
}

/** A postcode of Canada that stands alone or at the end. */
interface CanadianCode {
  /** Its first three characters, `M5V`. */
  readonly fsa: string;
  /** All six were typed, or nothing else: then it cannot be anything but a postcode. */
  readonly isPlain: boolean;
}

const NEAR = /\(near ([^()]+)\)$/i;
const ZIP = /(?:^|[\s,])(\d{5})(?:-\d{4})?$/;
/** The letters that Canada Post uses; whole, or only the first half. */
const CANADIAN =
  /(?:^|[\s,])([abceghj-nprstvxy]\d[abceghj-nprstv-z])(?:[ -]?(\d[abceghj-nprstv-z]\d))?(?:,? canada)?$/i;
/** Postcodes before the name of a town, as in Europe, or behind it. */
const POSTCODE = /^(?:[a-z]{1,2}[- ])?\d{4,6} (?=\D)|(?<=\D) (?:cedex(?: \d+)?|\d{1,6})$/;

export function readTypedPlace(text: string): TypedPlace {
  const typed = text.slice(0, LONGEST_TEXT).trim();
  const near = NEAR.exec(typed);
  const rest = near === null ? typed : typed.slice(0, near.index).trimEnd();
  const zip = ZIP.exec(rest)?.[1];
  const canadian = readCanadianCode(rest);
  const key = placeKey(rest).replace(/^zip (?:code )?(?=\d)/, "");
  const isZipAlone = /^\d{5}(?: \d{4})?$/.test(key);
  return {
    key: isZipAlone ? key.slice(0, 5) : key.replace(POSTCODE, "").trim(),
    ...(near?.[1] !== undefined && { nearKey: placeKey(near[1]) }),
    ...(zip !== undefined && { zip }),
    ...(canadian !== undefined && { canadian }),
  };
}

function readCanadianCode(text: string): CanadianCode | undefined {
  const match = CANADIAN.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { fsa: match[1].toUpperCase(), isPlain: match[2] !== undefined || match.index === 0 };
}

export interface Cut {
  readonly name: string;
  /** Places that have this name are meant only where one of these holds. Absent: anywhere. */
  readonly within?: readonly Qualifier[];
  /** The words that say where, whether they are understood (then there is a `within`) or not. */
  readonly tail: string;
}

/** The ways to take a key apart, longest name first; a tail that is no area is kept for guesses at spelling. */
export function cutsOf(key: string, readArea: (key: string) => readonly Qualifier[]): readonly Cut[] {
  const words = key.split(" ");
  const cuts: Cut[] = [{ name: key, tail: "" }];
  for (let count = words.length - 1; count >= Math.max(1, words.length - MOST_WORDS); count--) {
    const tail = words.slice(count).join(" ");
    const within = readArea(tail);
    cuts.push({ name: words.slice(0, count).join(" "), tail, ...(within.length > 0 && { within }) });
  }
  return cuts;
}

/**
 * @module A patient note is no query: most of its words tell what happened, not what the patient has. The reduction
 * keeps the names of conditions and treatments that the note affirms, weighs them by where and how they are said, and
 * makes age and sex filters.
 */
import { affirmedPart } from "../../src/criteria/notes/assertion.ts";
import { ageIn, sexIn } from "../../src/criteria/notes/person-in-note.ts";
import { sentenceSpans } from "../../src/criteria/notes/sentence-spans.ts";
import { foldWords } from "../../src/study/fold.ts";
import { isSign } from "../../src/vocabulary/tables/signs-and-symptoms.ts";
import type { NameDictionary, NameKind } from "./name-dictionary.ts";

interface Patient {
  /** Years. */
  readonly age?: number;
  readonly sex?: "FEMALE" | "MALE";
}

interface WeightedName {
  readonly text: string;
  readonly kind: NameKind;
  /** A whole number from 1. */
  readonly weight: number;
}

export interface ReducedNote {
  /** Heaviest first, each name once. */
  readonly names: readonly WeightedName[];
  /**
   * All other words that the note affirms, each once, folded: what no name was found for still sets studies of the
   * same matter apart, and without them a note that names no disease would find nothing.
   */
  readonly words: readonly string[];
  readonly patient: Patient;
}

/** Beyond these, names are side matters, and each makes the rest count less. */
const MOST_NAMES = 12;

/** Says what somebody suffers from. */
const DIAGNOSIS_CUE =
  /\b(?:diagnos\w+|known case of|history of|h\/o|hx of|presents? with|presented with|presenting with|suffer\w* from|found to have|confirmed|consistent with|complain\w* of|admitted (?:for|with)|candidate for)\b/i;

/**
 * @example
 * reduceNote("48 M with a h/o COPD. No diabetes.", dictionary)
 * // → { names: [{ text: "COPD", kind: "condition", weight: 5 }], words: [], patient: { age: 48, sex: "MALE" } }
 */
export function reduceNote(note: string, dictionary: NameDictionary): ReducedNote {
  const names = new Map<string, { text: string; kind: NameKind; weight: number; mentions: number }>();
  const words = new Set<string>();
  for (const [index, { start, end }] of sentenceSpans(note).entries()) {
    const sentence = note.slice(start, end).replaceAll(/\s+/g, " ");
    const isCued = DIAGNOSIS_CUE.test(sentence);
    const affirmed = affirmedPart(sentence);
    for (const word of foldWords(affirmed)) if (isTelling(word)) words.add(word);
    for (const { key, text, kind } of dictionary.namesIn(affirmed)) {
      // Many diseases share a sign, so it says least, also where it is the chief complaint.
      const weight = isSign(text) ? 1 : weightOf(kind, index === 0, isCued);
      const known = names.get(key);
      if (known === undefined) names.set(key, { text, kind, weight, mentions: 1 });
      else {
        known.weight = Math.max(known.weight, weight);
        known.mentions += 1;
      }
    }
  }
  return {
    names: [...names.values()]
      .map(({ text, kind, weight, mentions }) => ({
        text,
        kind,
        weight: weight + (mentions > 1 && !isSign(text) ? 1 : 0),
      }))
      .sort((one, other) => other.weight - one.weight)
      .slice(0, MOST_NAMES),
    words: [...words],
    patient: patientOf(note),
  };
}

function patientOf(note: string): Patient {
  const age = ageIn(note)?.years;
  const sex = sexIn(note)?.value;
  return { ...(age !== undefined && { age }), ...(sex !== undefined && { sex }) };
}

/** Words of any note, whatever it is about. */
const ANY_NOTE = new Set(
  `a about after ago all also an and any are as at been before by day days diagnosed down during for from had has have he
  her him his history in into is it its last month no not of old on one out over past patient per present presented
  presents she since some that the their then there these they this those to two under up was week were which who with
  without year`.split(/\s+/),
);

function isTelling(word: string): boolean {
  return word.length > 1 && !/^\d+$/.test(word) && !ANY_NOTE.has(word);
}

function weightOf(kind: NameKind, isFirst: boolean, isCued: boolean): number {
  return (kind === "condition" ? 1 : 0) + (isFirst ? 2 : 0) + (isCued ? 1 : 0) + 1;
}

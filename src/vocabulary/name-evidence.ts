/**
 * @module What the studies of a registry say about names that mean the same, counted. Plain data that can be kept and
 * added up over parts of a registry; interpreting the counts is the work of `learn-names.ts`.
 */
import type { StudyNames } from "./study-names.ts";

/** Studies by pair of names: first name, second name, count. */
export type NamePairs = Map<string, Map<string, number>>;

/** Plain data of {@link NameEvidence}, fit for JSON. */
export interface StoredEvidence {
  readonly conditions: readonly (readonly [text: string, id: string, studies: number])[];
  readonly meshTerms: readonly (readonly [id: string, term: string, studies: number])[];
  readonly treatments: readonly (readonly [name: string, otherName: string, studies: number])[];
  readonly abbreviations: readonly (readonly [short: string, long: string, studies: number])[];
  readonly words: readonly (readonly [word: string, studies: number])[];
}

const PAIRS = ["conditions", "meshTerms", "treatments", "abbreviations"] as const;

export class NameEvidence {
  readonly conditions: NamePairs = new Map();
  readonly meshTerms: NamePairs = new Map();
  readonly treatments: NamePairs = new Map();
  readonly abbreviations: NamePairs = new Map();
  /** Folded word → studies. */
  readonly words = new Map<string, number>();

  /** Adds what one study says. */
  add(names: StudyNames): void {
    for (const kind of PAIRS) for (const [first, second] of names[kind]) count(this[kind], first, second, 1);
    for (const word of names.words) this.words.set(word, (this.words.get(word) ?? 0) + 1);
  }

  /** Adds what was counted over other studies. */
  addStored(stored: StoredEvidence): void {
    for (const kind of PAIRS)
      for (const [first, second, studies] of stored[kind]) count(this[kind], first, second, studies);
    for (const [word, studies] of stored.words) this.words.set(word, (this.words.get(word) ?? 0) + studies);
  }

  toJSON(): StoredEvidence {
    return {
      conditions: listed(this.conditions),
      meshTerms: listed(this.meshTerms),
      treatments: listed(this.treatments),
      abbreviations: listed(this.abbreviations),
      words: [...this.words],
    };
  }
}

function count(pairs: NamePairs, first: string, second: string, studies: number): void {
  const seconds = pairs.get(first) ?? new Map<string, number>();
  pairs.set(first, seconds.set(second, (seconds.get(second) ?? 0) + studies));
}

function listed(pairs: NamePairs): readonly (readonly [string, string, number])[] {
  return [...pairs].flatMap(([first, seconds]) =>
    [...seconds].map(([second, studies]) => [first, second, studies] as const),
  );
}

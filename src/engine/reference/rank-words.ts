/** @module The rank of a study for sought words, by the formula of `engine/ranking.ts`. */
import { PIECES } from "../../study/piece-dictionary.ts";
import { averageLengthOf } from "../average-length.ts";
import { impactOf } from "../impact.ts";
import { apart, asksForName, leadOf, LEADING_PIECES, rarityOf, strengthOf, weightOf } from "../ranking.ts";
import type { Corpus } from "./corpus.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import { eachValue, pieceNumber, type PieceNumber } from "./study-values.ts";
import type { SoughtWords } from "./words-clause.ts";

/** Makes the score function of a clause. How rare the words are is counted when it is first asked. */
export function rankWords(
  words: SoughtWords,
  corpus: Corpus,
  hasPhrase: (study: IndexedStudy) => boolean,
): (study: IndexedStudy) => number {
  const weights = new Map(words.fields.map(({ piece, weight }) => [pieceNumber(piece), weightOf(weight)]));
  const names = new Set(
    (asksForName(words.expansion) ? words.fields : [])
      .filter(({ piece }) => LEADING_PIECES.has(piece.name))
      .map(({ piece }) => pieceNumber(piece)),
  );
  const averageLengths = new Map(
    words.fields.map(({ piece }) => [pieceNumber(piece), averageLengthOf(piece.name)]),
  );
  let rarities: readonly number[] | undefined;
  return (study) => {
    rarities ??= countRarities(words, corpus);
    const { fields, nameWeight } = readStudy(study, words, names, weights);
    const sums = words.distinct.map(() => 0);
    for (const [piece, { length, frequencies }] of fields)
      for (const [index, frequency] of frequencies.entries())
        if (frequency > 0)
          sums[index] =
            (sums[index] ?? 0) +
            (weights.get(piece) ?? 0) * impactOf(frequency, length, averageLengths.get(piece) ?? 1);
    let score = sums.reduce((total, sum, index) => total + (rarities?.[index] ?? 0) * strengthOf(sum), 0);
    if (words.sought.length > 1 && !hasPhrase(study)) score = apart(score);
    return score + leadOf(rarities, [...weights.values()], nameWeight);
  };
}

/** Of each distinct word the impact in each of the fields that the study has it in, by piece number. */
export function impactsOf(
  study: IndexedStudy,
  words: SoughtWords,
): readonly (readonly { readonly piece: PieceNumber; readonly impact: number }[])[] {
  const { fields } = readStudy(study, words, new Set(), new Map());
  return words.distinct.map((_word, index) =>
    [...fields].flatMap(([piece, { length, frequencies }]) => {
      const frequency = frequencies[index] ?? 0;
      const average = averageLengthOf(PIECES[piece]?.name ?? "");
      return frequency === 0 ? [] : [{ piece, impact: impactOf(frequency, length, average) }];
    }),
  );
}

interface FieldUse {
  length: number;
  /** Parallel to the distinct words. */
  readonly frequencies: number[];
}

/** Occurrences by piece, and the weight of the best name that consists of just the sought words (0: none does). */
function readStudy(
  study: IndexedStudy,
  { sought, distinct, wanted, keyOf }: SoughtWords,
  names: ReadonlySet<PieceNumber>,
  weights: ReadonlyMap<PieceNumber, number>,
): { readonly fields: ReadonlyMap<PieceNumber, FieldUse>; readonly nameWeight: number } {
  const { values } = study;
  const fields = new Map<PieceNumber, FieldUse>();
  let nameWeight = 0;
  eachValue(values, wanted, (piece, _element, from, to) => {
    const use = fields.get(piece) ?? { length: 0, frequencies: distinct.map(() => 0) };
    fields.set(piece, use);
    use.length += to - from;
    for (let at = from; at < to; at += 1) {
      const index = distinct.indexOf(keyOf(values[at] ?? -1));
      if (index >= 0) use.frequencies[index] = (use.frequencies[index] ?? 0) + 1;
    }
    const isName =
      names.has(piece) &&
      to - from === sought.length &&
      sought.every((word, index) => keyOf(values[from + index] ?? -1) === word);
    if (isName) nameWeight = Math.max(nameWeight, weights.get(piece) ?? 0);
  });
  return { fields, nameWeight };
}

/** How rare each of the distinct words is in the fields, see `rarityOf`. */
export function countRarities({ distinct, wanted, keyOf }: SoughtWords, corpus: Corpus): readonly number[] {
  const having = distinct.map(() => 0);
  for (const { values } of corpus.studies) {
    const present = new Set<number>();
    eachValue(values, wanted, (_piece, _element, from, to) => {
      for (let at = from; at < to; at += 1) {
        const key = keyOf(values[at] ?? -1);
        if (distinct.includes(key)) present.add(key);
      }
    });
    for (const [index, word] of distinct.entries())
      if (present.has(word)) having[index] = (having[index] ?? 0) + 1;
  }
  return having.map((count) => rarityOf(count, corpus.studies.length));
}

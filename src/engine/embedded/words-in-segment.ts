/** @module Words sought in one segment: which documents have them, and what the words score there. */
import { apart, leadOf, strengthOf } from "../ranking.ts";
import { eachDocument, eachShared, has, intersect, sizeOf, subtract, unite } from "./bit-set.ts";
import { borrowScores, giveBack } from "./borrowed-scores.ts";
import { lendCopy, lendSet, lendShared } from "./lent-sets.ts";
import { MARKED_NAMES } from "./segment-format.ts";
import type { Segment } from "./segment.ts";
import type { SoughtField, SoughtWords } from "./sought-words.ts";
import type { FieldBlock } from "./term-index.ts";
import { documentsWithGroup, documentsWithRun, inAnyWriting } from "./words-at-places.ts";

type Bits = Uint32Array<ArrayBuffer>;

const WHOLE = { atStart: true, atEnd: true };

/** One search for words in one segment; everything read is kept until the query is answered. */
export class WordsInSegment {
  readonly #segment: Segment;
  readonly #words: SoughtWords;
  readonly #documents = new Map<string, Bits>();

  constructor(segment: Segment, words: SoughtWords) {
    this.#segment = segment;
    this.#words = words;
  }

  /** Documents that have a word in any of the fields. */
  documentsWith(word: string): Bits {
    const known = this.#documents.get(word);
    if (known !== undefined) return known;
    const set = lendSet(this.#segment.documents);
    for (const block of this.#blocksOf(word)) this.#segment.terms.addDocuments(block, set);
    this.#documents.set(word, set);
    return set;
  }

  /** Their number, deleted ones and all. */
  countWith(word: string): number {
    const blocks = this.#blocksOf(word);
    return blocks.length > 1 ? sizeOf(this.documentsWith(word)) : (blocks[0]?.count ?? 0);
  }

  /** The impact of a word in each field of a document that has it. */
  impactsIn(word: string, document: number): readonly { readonly field: number; readonly impact: number }[] {
    const { weights } = this.#words;
    const blocks = this.#segment.blocksOf(word).filter(({ field }) => weights.has(field));
    return this.#segment.terms.read(blocks).flatMap(({ field, documents, values }) => {
      const place = documents.indexOf(document);
      return place < 0 ? [] : [{ field, impact: values[place] ?? 0 }];
    });
  }

  /** Documents that have all the words, anywhere in the fields; with `any`, at least one of them. Shared. */
  together(any = false): Bits {
    const [first, ...rest] = this.#words.distinct;
    if (first === undefined) return lendSet(this.#segment.documents);
    if (rest.length === 0) return this.documentsWith(first);
    const set = lendCopy(this.documentsWith(first));
    for (const word of rest) (any ? unite : intersect)(set, this.documentsWith(word));
    return set;
  }

  /** Of the candidates, those in which the words stand together and in order in some value. */
  phrases(candidates: Bits): Bits {
    const { sought, fields, anchors } = this.#words;
    const [only] = sought;
    return only !== undefined && sought.length === 1 && !anchors.atStart && !anchors.atEnd
      ? lendShared(this.documentsWith(only), candidates)
      : documentsWithRun(this.#segment, inAnyWriting(sought), fields, anchors, candidates);
  }

  /** Of the candidates, those in which they do so as they are written. */
  asWritten(candidates: Bits): Bits {
    const { sought, written = sought, fields, anchors } = this.#words;
    const words = sought.map((form, i) => ({
      form,
      variant: this.#segment.variantOf(form, written[i] ?? form),
    }));
    return words.some(({ variant }) => variant < 0)
      ? lendSet(this.#segment.documents)
      : documentsWithRun(this.#segment, words, fields, anchors, candidates);
  }

  /** Of the candidates, those in which all the words stand in one value (or one site) of one of the fields. */
  inOneGroup(candidates: Bits): Bits {
    const { distinct, fields } = this.#words;
    return documentsWithGroup(this.#segment, distinct, fields, candidates);
  }

  /**
   * Adds to `scores` what the words score in each document of `among`, by the formula of `engine/ranking.ts`.
   * @param rarities parallel to the distinct words
   * @param roughly words that stand apart count as if they stood together: quickly found, and never too little
   */
  score(scores: Float64Array, among: Bits, rarities: readonly number[], roughly: boolean): void {
    const { distinct, mayStandApart } = this.#words;
    const halves = mayStandApart && !roughly;
    const own = halves ? borrowScores() : scores;
    distinct.forEach((word, index) => this.#scoreWord(word, rarities[index] ?? 0, own, among));
    if (halves) {
      const together = this.phrases(among);
      for (const document of this.#segment.listOf(among)) {
        const score = own[document] ?? 0;
        scores[document] = (scores[document] ?? 0) + (has(together, document) ? score : apart(score));
      }
      giveBack(own, among);
    }
    this.#addLead(scores, among, rarities);
  }

  /** A document whose name is just the sought words leads, by the weightiest such name. */
  #addLead(scores: Float64Array, among: Bits, rarities: readonly number[]): void {
    const { fields, names } = this.#words;
    let open = among;
    for (const field of names) {
      const named = this.#named(field, open);
      if (named === undefined) continue;
      const lead = leadOf(
        rarities,
        fields.map(({ weight }) => weight),
        field.weight,
      );
      eachDocument(named, (document) => {
        scores[document] = (scores[document] ?? 0) + lead;
      });
      if (open === among) open = lendCopy(among);
      subtract(open, named);
    }
  }

  /** Documents of `among` of which a value of the field is just the words; undefined where there are none. */
  #named(field: SoughtField, among: Bits): Bits | undefined {
    const { sought, nameTerm: term } = this.#words;
    const segment = this.#segment;
    if (!MARKED_NAMES.has(field.number) || term === undefined) {
      const isThere = sought.every((word) =>
        segment.blocksOf(word).some((block) => block.field === field.number),
      );
      return isThere ? documentsWithRun(segment, inAnyWriting(sought), [field], WHOLE, among) : undefined;
    }
    if (!segment.blocksOf(term).some((block) => block.field === field.number)) return undefined;
    const named = lendSet(segment.documents);
    segment.addMarked(field.number, term, named);
    intersect(named, among);
    return named;
  }

  /** Adds rarity × strength to the score of each document of `among` that has the word. */
  #scoreWord(word: string, rarity: number, scores: Float64Array, among: Bits): void {
    const { combined, weights } = this.#words;
    const { terms, documents } = this.#segment;
    const blocks = this.#blocksOf(word);
    if (combined !== undefined) {
      for (const block of blocks)
        addValues(scores, among, this.documentsWith(word), terms.readValues(block), rarity);
      return;
    }
    const sums = borrowScores();
    for (const block of blocks) {
      const having = lendSet(documents);
      terms.addDocuments(block, having);
      addValues(sums, among, having, terms.readValues(block), weights.get(block.field) ?? 0);
    }
    for (const document of this.#segment.listOf(among))
      scores[document] = (scores[document] ?? 0) + rarity * strengthOf(sums[document] ?? 0);
    giveBack(sums, among);
  }

  /** Where the word stands: in the one list that is kept for all fields together, or in each of them. */
  #blocksOf(word: string): readonly FieldBlock[] {
    const { combined, weights } = this.#words;
    const blocks = this.#segment.blocksOf(word);
    return blocks.filter(({ field }) => (combined === undefined ? weights.has(field) : field === combined));
  }
}

/** Adds factor × value to the number of each document of `among` that has one; `values` are parallel to those that have. */
function addValues(
  numbers: Float64Array,
  among: Bits,
  having: Bits,
  values: Uint8Array | Uint16Array,
  factor: number,
): void {
  eachShared(having, among, (document, place) => {
    numbers[document] = (numbers[document] ?? 0) + factor * (values[place] ?? 0);
  });
}

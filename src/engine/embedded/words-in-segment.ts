/** @module Words sought in one segment: which documents have them, and what the words score there. */
import { apart, leadOf } from "../ranking.ts";
import { addTo, eachDocument, emptySet, has, intersect, sizeOf, unite } from "./bit-set.ts";
import { borrowScores, giveBack } from "./borrowed-scores.ts";
import { combineLists } from "./combined-lists.ts";
import type { PostingList } from "./combined-lists.ts";
import { eachCommon } from "./common-documents.ts";
import { PlacesCursor, meetInGroup, standTogether } from "./places.ts";
import { MARKED_NAMES, MARKED_NAME_WORDS, nameTerm } from "./segment-format.ts";
import type { Segment } from "./segment.ts";
import type { SoughtField, SoughtWords } from "./sought-words.ts";
import type { FieldBlock } from "./term-index.ts";

type Bits = Uint32Array<ArrayBuffer>;

/** Where a word stands in one field. */
interface InField {
  readonly block: FieldBlock;
  readonly documents: Uint16Array;
}

const NONE = new Uint16Array(0);
const WHOLE = { atStart: true, atEnd: true };

/** One search for words in one segment; everything read is kept until the query is answered. */
export class WordsInSegment {
  readonly #segment: Segment;
  readonly #words: SoughtWords;
  readonly #lists = new Map<string, PostingList | undefined>();
  readonly #fields = new Map<string, Map<number, InField>>();
  readonly #documents = new Map<string, Bits>();

  constructor(segment: Segment, words: SoughtWords) {
    this.#segment = segment;
    this.#words = words;
  }

  /** Documents that have a word in any of the fields. */
  documentsWith(word: string): Bits {
    const known = this.#documents.get(word);
    if (known !== undefined) return known;
    const set = emptySet(this.#segment.documents);
    const documents = this.#list(word)?.documents ?? NONE;
    for (let i = 0; i < documents.length; i++) addTo(set, documents[i] ?? 0);
    this.#documents.set(word, set);
    return set;
  }

  /** Their number, deleted ones and all. */
  countWith(word: string): number {
    const { combined } = this.#words;
    if (combined === undefined) return this.#list(word)?.documents.length ?? 0;
    return this.#segment.blocksOf(word).find(({ field }) => field === combined)?.count ?? 0;
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

  /** Documents that have all the words, anywhere in the fields; with `any`, at least one of them. */
  together(any = false): Bits {
    const [first, ...rest] = this.#words.distinct;
    if (first === undefined) return emptySet(this.#segment.documents);
    const set = this.documentsWith(first).slice();
    for (const word of rest) (any ? unite : intersect)(set, this.documentsWith(word));
    return set;
  }

  /** Of the candidates, those in which the words stand together and in order in some value. */
  phrases(candidates: Bits): Bits {
    const { sought, fields, anchors } = this.#words;
    const [only] = sought;
    if (only !== undefined && sought.length === 1 && !anchors.atStart && !anchors.atEnd) {
      const set = this.documentsWith(only).slice();
      intersect(set, candidates);
      return set;
    }
    return this.#where(sought, fields, candidates, (words) => standTogether(words, anchors));
  }

  /** Of the candidates, those in which all the words stand in one value (or one site) of one of the fields. */
  inOneGroup(candidates: Bits): Bits {
    const { distinct, fields } = this.#words;
    return this.#where(distinct, fields, candidates, (words, { stride }) => meetInGroup(words, stride));
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
    distinct.forEach((word, index) => addList(own, this.#list(word), rarities[index] ?? 0, among));
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
    const { fields } = this.#words;
    const weights = fields.map(({ weight }) => weight);
    const led = emptySet(this.#segment.documents);
    for (const field of fields) {
      if (!field.isName) continue;
      const lead = leadOf(rarities, weights, field.weight);
      for (const document of this.#named(field, among)) {
        if (has(led, document) || !has(among, document)) continue;
        addTo(led, document);
        scores[document] = (scores[document] ?? 0) + lead;
      }
    }
  }

  /** Documents of `among` (or more) of which a value of the field is just the words. */
  #named(field: SoughtField, among: Bits): Uint16Array {
    const { sought } = this.#words;
    if (!MARKED_NAMES.has(field.number) || sought.length > MARKED_NAME_WORDS)
      return this.#segment.listOf(
        this.#where(sought, [field], among, (words) => standTogether(words, WHOLE)),
      );
    const block = this.#segment.blocksOf(nameTerm(sought)).find((block) => block.field === field.number);
    const [list] = block === undefined ? [] : this.#segment.terms.read([block]);
    return list?.documents ?? NONE;
  }

  /** Of the candidates, those of which the places of the words in one of the fields satisfy a condition. */
  #where(
    words: readonly string[],
    fields: readonly SoughtField[],
    candidates: Bits,
    holds: (words: readonly PlacesCursor[], field: SoughtField) => boolean,
  ): Bits {
    const found = emptySet(this.#segment.documents);
    let open = this.#segment.listOf(candidates);
    if (open.length === 0) return found;
    const distinct = [...new Set(words)];
    const shared = fields.filter(({ number }) =>
      distinct.every((word) => this.#segment.blocksOf(word).some(({ field }) => field === number)),
    );
    if (shared.length === 0) return found;
    const byField = distinct.map((word) => this.#inFields(word, shared));
    for (const field of shared) {
      const entries = byField.flatMap((inFields) => inFields.get(field.number) ?? []);
      let cursors: readonly PlacesCursor[] | undefined;
      let inOrder: readonly PlacesCursor[] = [];
      let isAnyNew = false;
      eachCommon([open, ...entries.map(({ documents }) => documents)], (places) => {
        if (cursors === undefined) {
          cursors = entries.map(({ block }) => new PlacesCursor(this.#segment.terms.readPlaces(block)));
          inOrder = words.flatMap((word) => cursors?.[distinct.indexOf(word)] ?? []);
        }
        cursors.forEach((cursor, word) => cursor.moveTo(places[word + 1] ?? 0));
        if (!holds(inOrder, field)) return;
        addTo(found, open[places[0] ?? 0] ?? 0);
        isAnyNew = true;
      });
      if (isAnyNew) open = open.filter((document) => !has(found, document));
      if (open.length === 0) break;
    }
    return found;
  }

  /** The documents of a word in all fields together, with its strength there. */
  #list(word: string): PostingList | undefined {
    if (this.#lists.has(word)) return this.#lists.get(word);
    const { combined, weights } = this.#words;
    const blocks = this.#segment.blocksOf(word);
    const list =
      combined === undefined
        ? combineLists(this.#segment.terms.read(blocks.filter(({ field }) => weights.has(field))), weights)
        : this.#segment.terms.read(blocks.filter(({ field }) => field === combined))[0];
    this.#lists.set(word, list);
    return list;
  }

  /** Where a word stands in some fields, all of which it stands in, and perhaps in others. */
  #inFields(word: string, fields: readonly SoughtField[]): ReadonlyMap<number, InField> {
    const known = this.#fields.get(word) ?? new Map<number, InField>();
    this.#fields.set(word, known);
    const wanted = new Set(fields.map(({ number }) => number).filter((number) => !known.has(number)));
    if (wanted.size === 0) return known;
    const blocks = this.#segment.blocksOf(word).filter(({ field }) => wanted.has(field));
    this.#segment.terms.read(blocks).forEach(({ documents }, i) => {
      const block = blocks[i];
      if (block !== undefined) known.set(block.field, { block, documents });
    });
    return known;
  }
}

/** From so many times as many entries as documents on, each document is sought in the list. */
const LONG = 24;

function addList(scores: Float64Array, list: PostingList | undefined, rarity: number, among: Bits): void {
  if (list === undefined) return;
  const { documents, values } = list;
  if (sizeOf(among) * LONG < documents.length) {
    eachDocument(among, (document) => {
      const place = placeOf(documents, document);
      if (place >= 0) scores[document] = (scores[document] ?? 0) + rarity * (values[place] ?? 0);
    });
    return;
  }
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    if (has(among, document)) scores[document] = (scores[document] ?? 0) + rarity * (values[i] ?? 0);
  }
}

/** Where a document stands in an ascending list, or -1. */
function placeOf(documents: Uint16Array, document: number): number {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return documents[low] === document ? low : -1;
}

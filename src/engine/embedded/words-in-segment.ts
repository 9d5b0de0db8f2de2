/** @module Words sought in one segment: which documents have them, and what the words score there. */
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import type { ResolvedWords } from "../../query/essie/resolved-expression.ts";
import { wordForms, writtenWords } from "../../vocabulary/word-forms.ts";
import { LEADING_PIECES, apart, leadOf, weightOf } from "../ranking.ts";
import { addTo, documentsOf, emptySet, has, intersect, unite } from "./bit-set.ts";
import { eachGroup, eachPhrase } from "./places.ts";
import type { Anchors } from "./places.ts";
import { strideOf } from "./segment-format.ts";
import type { Segment } from "./segment.ts";
import type { FieldBlock } from "./term-index.ts";
import { PIECE_NUMBER } from "./walk-study.ts";

interface SoughtField {
  readonly number: number;
  /** Hundredths. */
  readonly weight: number;
  readonly stride: number;
  /** Whether a value that is just the sought words leads. */
  readonly isName: boolean;
}

/** A search for words, made ready for every segment. */
export interface SoughtWords {
  readonly resolved: ResolvedWords;
  /** Forms in order. */
  readonly sought: readonly string[];
  readonly distinct: readonly string[];
  readonly fields: readonly SoughtField[];
  readonly byNumber: ReadonlyMap<number, SoughtField>;
  readonly anchors: Anchors;
  /** The words may stand apart (`Relaxation`, `Lossy`). */
  readonly isLoose: boolean;
}

export function soughtWords(resolved: ResolvedWords): SoughtWords {
  const sought = writtenWords(resolved.text).flatMap((word) => wordForms(word));
  const fields = resolved.fields
    .filter(({ piece }) => ["words", "code"].includes(pieceKind(piece)))
    .map(({ piece, weight }) => ({
      number: PIECE_NUMBER.get(piece) ?? -1,
      weight: weightOf(weight),
      stride: strideOf(piece.type),
      isName: LEADING_PIECES.has(piece.name),
    }));
  const { coverage, expansion } = resolved;
  return {
    resolved,
    sought,
    distinct: [...new Set(sought)],
    fields,
    byNumber: new Map(fields.map((field) => [field.number, field])),
    anchors: {
      atStart: coverage === "StartsWith" || coverage === "FullMatch",
      atEnd: coverage === "EndsWith" || coverage === "FullMatch",
    },
    isLoose: expansion === "Relaxation" || expansion === "Lossy",
  };
}

/** The documents and impacts of one word in one field, as read from the file. */
interface ReadBlock {
  readonly block: FieldBlock;
  readonly documents: Uint16Array;
  readonly impacts: Uint8Array;
}

/** One search for words in one segment; everything read is kept until the query is answered. */
export class WordsInSegment {
  readonly #segment: Segment;
  readonly #words: SoughtWords;
  readonly #read = new Map<string, readonly ReadBlock[]>();
  readonly #documents = new Map<string, Uint32Array<ArrayBuffer>>();

  constructor(segment: Segment, words: SoughtWords) {
    this.#segment = segment;
    this.#words = words;
  }

  /** Documents that have a word in any of the fields. */
  documentsWith(word: string): Uint32Array<ArrayBuffer> {
    const known = this.#documents.get(word);
    if (known !== undefined) return known;
    const set = emptySet(this.#segment.documents);
    for (const { documents } of this.#blocks(word)) {
      for (let i = 0; i < documents.length; i++) addTo(set, documents[i] ?? 0);
    }
    this.#documents.set(word, set);
    return set;
  }

  /** Documents that have all the words, anywhere in the fields; with `any`, at least one of them. */
  together(any = false): Uint32Array<ArrayBuffer> {
    const [first, ...rest] = this.#words.distinct;
    if (first === undefined) return emptySet(this.#segment.documents);
    const set = this.documentsWith(first).slice();
    for (const word of rest) (any ? unite : intersect)(set, this.documentsWith(word));
    return set;
  }

  /** Of the candidates, those in which the words stand together and in order in some value. */
  phrases(
    candidates: Uint32Array,
    anchors: Anchors = this.#words.anchors,
    isWanted = everyField,
  ): Uint32Array<ArrayBuffer> {
    const set = emptySet(this.#segment.documents);
    if (this.#words.sought.length === 1 && !anchors.atStart && !anchors.atEnd && isWanted === everyField) {
      const only = this.documentsWith(this.#words.sought[0] ?? "").slice();
      intersect(only, candidates);
      return only;
    }
    for (const field of this.#words.fields) {
      if (!isWanted(field)) continue;
      const blocks = this.#blocksIn(field.number, this.#words.sought);
      if (blocks === undefined) continue;
      eachPhrase(
        this.#segment,
        blocks.map(({ block }) => block),
        commonDocuments(blocks, candidates),
        anchors,
        (document) => addTo(set, document),
      );
    }
    return set;
  }

  /** Of the candidates, those in which all the words stand in one value (or one site) of the only field. */
  inOneGroup(candidates: Uint32Array): Uint32Array<ArrayBuffer> {
    const set = emptySet(this.#segment.documents);
    for (const field of this.#words.fields) {
      const blocks = this.#blocksIn(field.number, this.#words.distinct);
      if (blocks === undefined) continue;
      eachGroup(
        this.#segment,
        blocks.map(({ block }) => block),
        field.stride,
        commonDocuments(blocks, candidates),
        (document) => addTo(set, document),
      );
    }
    return set;
  }

  /**
   * Adds to `scores` what the words score in each document of `among`, by the formula of `engine/ranking.ts`.
   * @param rarities parallel to the distinct words
   */
  score(scores: Float64Array, among: Uint32Array, rarities: readonly number[]): void {
    const { sought, distinct, fields } = this.#words;
    const own = sought.length > 1 ? new Float64Array(scores.length) : scores;
    distinct.forEach((word, index) => {
      const rarity = rarities[index] ?? 0;
      for (const { block, documents, impacts } of this.#blocks(word)) {
        const factor = rarity * (this.#words.byNumber.get(block.field)?.weight ?? 0);
        for (let i = 0; i < documents.length; i++) {
          const document = documents[i] ?? 0;
          if (has(among, document)) own[document] = (own[document] ?? 0) + factor * (impacts[i] ?? 0);
        }
      }
    });
    if (own !== scores) this.#addApart(scores, own, among);
    this.#addLead(scores, among, rarities, fields);
  }

  #addApart(scores: Float64Array, own: Float64Array, among: Uint32Array): void {
    const together = this.phrases(among);
    const documents = new Uint16Array(this.#segment.documents);
    const count = documentsOf(among, documents);
    for (let i = 0; i < count; i++) {
      const document = documents[i] ?? 0;
      const score = own[document] ?? 0;
      scores[document] = (scores[document] ?? 0) + (has(together, document) ? score : apart(score));
    }
  }

  /** A document whose name is just the sought words leads, by the weightiest such name. */
  #addLead(
    scores: Float64Array,
    among: Uint32Array,
    rarities: readonly number[],
    fields: readonly SoughtField[],
  ): void {
    const weights = fields.map(({ weight }) => weight);
    const names = fields.filter(({ isName }) => isName).sort((a, b) => b.weight - a.weight);
    const led = emptySet(this.#segment.documents);
    for (const name of names) {
      const lead = leadOf(rarities, weights, name.weight);
      const whole = this.phrases(among, { atStart: true, atEnd: true }, (field) => field === name);
      const documents = new Uint16Array(this.#segment.documents);
      const count = documentsOf(whole, documents);
      for (let i = 0; i < count; i++) {
        const document = documents[i] ?? 0;
        if (has(led, document)) continue;
        addTo(led, document);
        scores[document] = (scores[document] ?? 0) + lead;
      }
    }
  }

  #blocks(word: string): readonly ReadBlock[] {
    const known = this.#read.get(word);
    if (known !== undefined) return known;
    const blocks = this.#segment
      .blocksOf(word)
      .filter(({ field }) => this.#words.byNumber.has(field))
      .map((block) => {
        const documents = new Uint16Array(block.count);
        const impacts = new Uint8Array(block.count);
        this.#segment.terms.read(block, documents, impacts);
        return { block, documents, impacts };
      });
    this.#read.set(word, blocks);
    return blocks;
  }

  /** The words' blocks in one field, in order; undefined when one of them is not in it. */
  #blocksIn(field: number, words: readonly string[]): readonly ReadBlock[] | undefined {
    const blocks: ReadBlock[] = [];
    for (const word of words) {
      const block = this.#blocks(word).find((candidate) => candidate.block.field === field);
      if (block === undefined) return undefined;
      blocks.push(block);
    }
    return blocks;
  }
}

function everyField(_field: SoughtField): boolean {
  return true;
}

/** Ascending documents that all blocks have and that are candidates. */
function* commonDocuments(blocks: readonly ReadBlock[], candidates: Uint32Array): Generator<number> {
  const rarest = blocks.reduce((a, b) => (b.documents.length < a.documents.length ? b : a));
  const others = blocks.filter((block) => block !== rarest);
  const at = others.map(() => 0);
  for (const document of rarest.documents) {
    if (!has(candidates, document)) continue;
    const isCommon = others.every(({ documents }, index) => {
      let i = at[index] ?? 0;
      while (i < documents.length && (documents[i] ?? 0) < document) i++;
      at[index] = i;
      return documents[i] === document;
    });
    if (isCommon) yield document;
  }
}

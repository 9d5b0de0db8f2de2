/**
 * @module Words side by side. Reads the places of several words in one field and finds where they stand together and
 * in order within one value.
 */
import { FIRST_OF_VALUE, LAST_OF_VALUE } from "./postings-builder.ts";
import type { Segment } from "./segment.ts";
import type { FieldBlock } from "./term-index.ts";

/** How much of a value the words must cover: from its first word, to its last. */
export interface Anchors {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** The places of one word in one field, walked document by document in ascending order. */
export class PlacesCursor {
  readonly #documents: Uint16Array;
  readonly #bytes: Uint8Array;
  #index = 0;
  #at = 0;
  /** Places of the document last found (place × 4 + flags), the first {@link count} of them. */
  places = new Int32Array(64);
  count = 0;

  constructor(segment: Segment, block: FieldBlock) {
    this.#documents = new Uint16Array(block.count);
    segment.terms.read(block, this.#documents, new Uint8Array(block.count));
    this.#bytes = segment.terms.readPlaces(block);
  }

  /** Moves on to a document not before the one last asked for; false where the word is not in it. */
  find(document: number): boolean {
    for (; this.#index < this.#documents.length; this.#index++) {
      const current = this.#documents[this.#index] ?? 0;
      if (current > document) return false;
      const frequency = this.#varint();
      if (current === document) {
        this.#read(frequency);
        this.#index++;
        return true;
      }
      this.#skip(frequency);
    }
    return false;
  }

  #read(frequency: number): void {
    if (frequency > this.places.length) this.places = new Int32Array(frequency * 2);
    let place = 0;
    for (let i = 0; i < frequency; i++) {
      place += this.#varint();
      this.places[i] = place;
    }
    this.count = frequency;
  }

  #skip(varints: number): void {
    for (let left = varints; left > 0;) if ((this.#bytes[this.#at++] ?? 0) < 0x80) left--;
  }

  #varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
      shift += 7;
    }
  }
}

/**
 * Calls `found` for each of the ascending documents in which the words stand together and in order in the field.
 * `blocks` are the words' blocks in that field, in the order of the words (a repeated word has the same block).
 */
export function eachPhrase(
  segment: Segment,
  blocks: readonly FieldBlock[],
  documents: Iterable<number>,
  { atStart, atEnd }: Anchors,
  found: (document: number) => void,
): void {
  const cursors = new Map<FieldBlock, PlacesCursor>();
  for (const block of blocks) if (!cursors.has(block)) cursors.set(block, new PlacesCursor(segment, block));
  const distinct = [...cursors.values()];
  const inOrder = blocks.flatMap((block) => cursors.get(block) ?? []);
  for (const document of documents) {
    // Every cursor must move, or it would be behind at the next document.
    let isEverywhere = true;
    for (const cursor of distinct) if (!cursor.find(document)) isEverywhere = false;
    if (isEverywhere && standTogether(inOrder, atStart, atEnd)) found(document);
  }
}

function standTogether(words: readonly PlacesCursor[], atStart: boolean, atEnd: boolean): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return false;
  for (let i = 0; i < first.count; i++) {
    const start = first.places[i] ?? 0;
    if (atStart && (start & FIRST_OF_VALUE) === 0) continue;
    let last = start;
    const isWhole = rest.every((word, index) => {
      const at = placeIn(word, (start >> 2) + index + 1);
      last = at;
      return at >= 0;
    });
    if (isWhole && (!atEnd || (last & LAST_OF_VALUE) !== 0)) return true;
  }
  return false;
}

/** The entry of a place in a word's ascending places, or -1. */
function placeIn(word: PlacesCursor, place: number): number {
  let low = 0;
  let high = word.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((word.places[middle] ?? 0) >> 2 < place) low = middle + 1;
    else high = middle;
  }
  const found = word.places[low] ?? -1;
  return low < word.count && found >> 2 === place ? found : -1;
}

/** Calls `found` for each of the ascending documents in which all the words stand in one group of the field. */
export function eachGroup(
  segment: Segment,
  blocks: readonly FieldBlock[],
  stride: number,
  documents: Iterable<number>,
  found: (document: number) => void,
): void {
  const cursors = blocks.map((block) => new PlacesCursor(segment, block));
  for (const document of documents) {
    let isEverywhere = true;
    for (const cursor of cursors) if (!cursor.find(document)) isEverywhere = false;
    if (isEverywhere && meet(cursors, stride)) found(document);
  }
}

function meet(words: readonly PlacesCursor[], stride: number): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return false;
  let groups = groupsOf(first, stride);
  for (const word of rest) {
    const own = groupsOf(word, stride);
    groups = new Set([...groups].filter((group) => own.has(group)));
  }
  return groups.size > 0;
}

function groupsOf(word: PlacesCursor, stride: number): Set<number> {
  const groups = new Set<number>();
  for (let i = 0; i < word.count; i++) groups.add(Math.floor((word.places[i] ?? 0) / 4 / stride));
  return groups;
}

/**
 * @module Words side by side: reads the places of words in one field of a document and tells whether they stand
 * together, or meet in one value.
 */
import { FIRST_OF_VALUE, LAST_OF_VALUE } from "./postings-builder.ts";

/** How much of a value the words must cover: from its first word, to its last. */
export interface Anchors {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** The places of one word in one field, read for one document after the other. */
export class PlacesCursor {
  readonly #bytes: Uint8Array;
  /** The entry of the posting list at which `#at` stands. */
  #index = 0;
  #at = 0;
  /** Places of the document last moved to (place × 4 + flags), ascending, the first {@link count} of them. */
  places = new Int32Array(16);
  count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Reads the places of an entry of the posting list, one not yet passed. */
  moveTo(index: number): void {
    for (; this.#index < index; this.#index++) this.#skip(this.#varint());
    this.#index++;
    const frequency = this.#varint();
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

/** Whether the words stand together and in order in one value; a repeated word is the same cursor again. */
export function standTogether(words: readonly PlacesCursor[], { atStart, atEnd }: Anchors): boolean {
  const [first] = words;
  if (first === undefined) return false;
  for (let i = 0; i < first.count; i++) {
    const start = first.places[i] ?? 0;
    if (atStart && (start & FIRST_OF_VALUE) === 0) continue;
    const last = lastOfRun(words, start);
    if (last >= 0 && (!atEnd || (last & LAST_OF_VALUE) !== 0)) return true;
  }
  return false;
}

/** The entry of the last word, where the others follow the first at their places; else -1. */
function lastOfRun(words: readonly PlacesCursor[], start: number): number {
  let last = start;
  for (let word = 1; word < words.length; word++) {
    const cursor = words[word];
    last = cursor === undefined ? -1 : placeIn(cursor, (start >> 2) + word);
    if (last < 0) return -1;
  }
  return last;
}

/** The entry of a place in a word's ascending places, or -1. */
function placeIn({ places, count }: PlacesCursor, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) >> 2 < place) low = middle + 1;
    else high = middle;
  }
  const found = places[low] ?? -1;
  return low < count && found >> 2 === place ? found : -1;
}

/** Whether all the words stand in one group of the field, in whatever order. */
export function meetInGroup(words: readonly PlacesCursor[], stride: number): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return false;
  let groups = groupsOf(first, stride);
  for (const word of rest) {
    const own = groupsOf(word, stride);
    groups = new Set([...groups].filter((group) => own.has(group)));
  }
  return groups.size > 0;
}

function groupsOf({ places, count }: PlacesCursor, stride: number): Set<number> {
  const groups = new Set<number>();
  for (let i = 0; i < count; i++) groups.add(Math.floor((places[i] ?? 0) / 4 / stride));
  return groups;
}

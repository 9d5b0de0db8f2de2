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
    // The hottest loop of phrases: all that it needs stands beside it.
    const bytes = this.#bytes;
    let at = this.#at;
    for (let entry = this.#index; entry < index; entry++) {
      let left = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        left |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      while (left > 0) if ((bytes[at++] ?? 0) < 0x80) left--;
    }
    let frequency = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      frequency |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    if (frequency > this.places.length) this.places = new Int32Array(frequency * 2);
    const places = this.places;
    let place = 0;
    for (let i = 0; i < frequency; i++) {
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        place += (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      places[i] = place;
    }
    this.count = frequency;
    this.#index = index + 1;
    this.#at = at;
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

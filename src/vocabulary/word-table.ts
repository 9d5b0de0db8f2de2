/**
 * @module A sorted table of words that finds the words near a misspelt one. Words with a common beginning stand
 * together, so the table is walked like a tree: the rows of the distance matrix of a beginning are worked out once,
 * and a beginning that is already too far away is left with everything below it.
 */

/** Indexes `from` to `to - 1`. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Words, or beginnings of words, within a distance. */
export interface NearRange extends WordRange {
  readonly distance: number;
}

const NOTHING: WordRange = Object.freeze({ from: 0, to: 0 });

export class WordTable {
  /** In the order of code units, each once. */
  readonly words: readonly string[];
  /** How many letters each word begins with like the one before it: all that leaving a beginning takes. */
  readonly #shared: Uint16Array;
  /** The places of the words, the shortest words first, and where those of each length begin. */
  readonly #byLength: Uint32Array;
  readonly #starts: Uint32Array;
  /** Parallel to {@link #byLength}: which letters each word has, as bits. */
  readonly #letters: Uint32Array;

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)].sort();
    this.#shared = Uint16Array.from(this.words, (word, index) =>
      sharedStart(this.words[index - 1] ?? "", word),
    );
    this.#starts = startsOfLengths(this.words);
    const next = this.#starts.slice();
    this.#byLength = new Uint32Array(this.words.length);
    this.words.forEach(({ length }, place) => {
      const at = next[length] ?? 0;
      this.#byLength[at] = place;
      next[length] = at + 1;
    });
    this.#letters = this.#byLength.map((place) => lettersOf(this.words[place] ?? ""));
  }

  /** The place of a word; -1 where it is not in the table. */
  indexOf(word: string): number {
    const at = this.#firstNotBelow(word, 0);
    return this.words[at] === word ? at : -1;
  }

  /** All words that begin so. */
  startingWith(prefix: string): WordRange {
    const from = this.#firstNotBelow(prefix, 0);
    const to = this.#behind(prefix, from);
    return to > from ? { from, to } : NOTHING;
  }

  /**
   * Words at most `most` edits away: letters left out, added, exchanged, or two neighbours swapped, each letter in
   * one edit only. With `asPrefix`, words with a beginning that near; with `sameStart`, the first letter must be right.
   * @param most 1 or 2; more is slow and no longer a typing error
   */
  near(
    sought: string,
    most: number,
    { asPrefix = false, sameStart = false }: { asPrefix?: boolean; sameStart?: boolean } = {},
  ): readonly NearRange[] {
    const { from, to } = sameStart
      ? this.startingWith(sought.slice(0, 1))
      : { from: 0, to: this.words.length };
    return asPrefix ? this.#beginnings(sought, most, from, to) : this.#whole(sought, most, from, to);
  }

  /**
   * Only words about as long are looked at; and an edit brings in one letter at most and takes away one at most, so few
   * of these need a closer look.
   */
  #whole(sought: string, most: number, from: number, to: number): readonly NearRange[] {
    const rows = new DistanceRows(sought);
    const letters = lettersOf(sought);
    const found: NearRange[] = [];
    const end = this.#startOf(sought.length + most + 1);
    for (let at = this.#startOf(sought.length - most); at < end; at++) {
      const own = this.#letters[at] ?? 0;
      if (hasMoreBits(own & ~letters, most) || hasMoreBits(letters & ~own, most)) continue;
      const place = this.#byLength[at] ?? 0;
      if (place < from || place >= to) continue;
      const word = this.words[place] ?? "";
      if (rows.follow(word, most) < word.length) continue;
      const distance = rows.distance(word.length);
      if (distance <= most) found.push({ from: place, to: place + 1, distance });
    }
    return found.sort((a, b) => a.from - b.from);
  }

  /** Where words of so many letters begin, in {@link #byLength}. */
  #startOf(length: number): number {
    return this.#starts[Math.max(0, Math.min(length, this.#starts.length - 1))] ?? 0;
  }

  #beginnings(sought: string, most: number, from: number, to: number): readonly NearRange[] {
    const rows = new DistanceRows(sought);
    const found: NearRange[] = [];
    for (let at = from; at < to;) {
      const word = this.words[at] ?? "";
      const depth = rows.follow(word, most);
      const distance = rows.bestPrefix(depth);
      // A whole word that is not near may be the beginning of one that is.
      const behind = depth < word.length || distance <= most ? this.#behindShared(depth, at, to) : at + 1;
      if (distance <= most) found.push({ from: at, to: behind, distance });
      at = behind;
    }
    return found;
  }

  /** The first place behind `at` whose word does not begin with the same letters. */
  #behindShared(letters: number, at: number, end: number): number {
    const shared = this.#shared;
    let next = at + 1;
    while (next < end && (shared[next] ?? 0) >= letters) next += 1;
    return next;
  }

  #firstNotBelow(word: string, from: number): number {
    let [low, high] = [from, this.words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.words[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first place from `from` on whose word does not begin with the prefix. */
  #behind(prefix: string, from: number): number {
    let [low, high] = [from, this.words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.words[middle] ?? "").startsWith(prefix)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How many words are shorter than each length, up to that of no word. */
function startsOfLengths(words: readonly string[]): Uint32Array {
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  const starts = new Uint32Array(longest + 2);
  for (const { length } of words) starts[length + 1] = (starts[length + 1] ?? 0) + 1;
  for (let length = 1; length < starts.length; length++)
    starts[length] = (starts[length] ?? 0) + (starts[length - 1] ?? 0);
  return starts;
}

/** A bit for each of a to z; all other letters share some. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters >>> 0;
}

/** @param most 1 or 2 */
function hasMoreBits(bits: number, most: number): boolean {
  const left = bits & (bits - 1);
  return (most === 1 ? left : left & (left - 1)) !== 0;
}

function sharedStart(word: string, next: string): number {
  const most = Math.min(word.length, next.length);
  let letters = 0;
  while (letters < most && word.charCodeAt(letters) === next.charCodeAt(letters)) letters += 1;
  return letters;
}

/** The matrix of distances between the sought word and the beginnings of the word that is being followed. */
class DistanceRows {
  readonly #sought: Uint16Array;
  /** Row d: distances between the first d letters of the followed word and each beginning of the sought one. */
  readonly #rows: Uint8Array[] = [];
  readonly #smallest: number[] = [];
  readonly #bestPrefix: number[] = [];
  #followed = "";
  #depth = 0;

  constructor(sought: string) {
    this.#sought = Uint16Array.from({ length: sought.length }, (_, index) => sought.charCodeAt(index));
    this.#rows.push(Uint8Array.from({ length: sought.length + 1 }, (_, index) => index));
    this.#smallest.push(0);
    this.#bestPrefix.push(sought.length);
  }

  distance(depth: number): number {
    return this.#rows[depth]?.[this.#sought.length] ?? Number.POSITIVE_INFINITY;
  }

  /** The distance of the nearest of the beginnings up to `depth`. */
  bestPrefix(depth: number): number {
    return this.#bestPrefix[depth] ?? Number.POSITIVE_INFINITY;
  }

  /** Works out rows until the end of the word or until nothing near can come any more; returns how many letters it took. */
  follow(word: string, most: number): number {
    let depth = 0;
    while (
      depth < this.#depth &&
      depth < word.length &&
      word.charCodeAt(depth) === this.#followed.charCodeAt(depth)
    )
      depth += 1;
    this.#followed = word;
    while (depth < word.length && !this.#isHopeless(depth, most)) {
      this.#addRow(word, depth);
      depth += 1;
    }
    this.#depth = depth;
    return depth;
  }

  /** A swap of neighbours reaches back two rows, so the row before must be out of reach as well. */
  #isHopeless(depth: number, most: number): boolean {
    return (this.#smallest[depth] ?? 0) > most && (depth === 0 || (this.#smallest[depth - 1] ?? 0) >= most);
  }

  #addRow(word: string, depth: number): void {
    const sought = this.#sought;
    const previous = this.#rows[depth] ?? new Uint8Array();
    const before = this.#rows[depth - 1];
    const row = this.#rows[depth + 1] ?? new Uint8Array(sought.length + 1);
    this.#rows[depth + 1] = row;
    const letter = word.charCodeAt(depth);
    const letterBefore = depth > 0 ? word.charCodeAt(depth - 1) : -1;
    row[0] = depth + 1;
    let smallest = depth + 1;
    for (let at = 1; at <= sought.length; at += 1) {
      const cost = sought[at - 1] === letter ? 0 : 1;
      let value = Math.min((previous[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1, (previous[at - 1] ?? 0) + cost);
      if (before !== undefined && at > 1 && sought[at - 2] === letter && sought[at - 1] === letterBefore)
        value = Math.min(value, (before[at - 2] ?? 0) + 1);
      row[at] = value;
      if (value < smallest) smallest = value;
    }
    this.#smallest[depth + 1] = smallest;
    this.#bestPrefix[depth + 1] = Math.min(this.#bestPrefix[depth] ?? 0, row[sought.length] ?? 0);
  }
}

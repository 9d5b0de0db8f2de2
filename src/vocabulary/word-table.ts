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

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)].sort();
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
    const rows = new DistanceRows(sought);
    const found: NearRange[] = [];
    for (let at = from; at < to;) {
      const word = this.words[at] ?? "";
      const depth = rows.follow(word, most);
      const reached = asPrefix ? rows.bestPrefix(depth) : rows.distance(depth);
      if (depth < word.length || (asPrefix && reached <= most)) {
        const behind = this.#behind(word.slice(0, depth), at);
        if (asPrefix && reached <= most) found.push({ from: at, to: behind, distance: reached });
        at = behind;
      } else {
        if (reached <= most) found.push({ from: at, to: at + 1, distance: reached });
        at += 1;
      }
    }
    return found;
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

/** The matrix of distances between the sought word and the beginnings of the word that is being followed. */
class DistanceRows {
  readonly #sought: string;
  /** Row d: distances between the first d letters of the followed word and each beginning of the sought one. */
  readonly #rows: Uint8Array[] = [];
  readonly #smallest: number[] = [];
  readonly #bestPrefix: number[] = [];
  #followed = "";
  #depth = 0;

  constructor(sought: string) {
    this.#sought = sought;
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
    while (depth < this.#depth && depth < word.length && word[depth] === this.#followed[depth]) depth += 1;
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
    const letter = word[depth];
    const letterBefore = depth > 0 ? word[depth - 1] : undefined;
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

/**
 * @module Names for what was typed so far. A compact index of its own: a sorted table of the words of all names, for
 * each word the texts that have it, and for each text its name. Names stand in the order of their studies, so the
 * first that fit are the best.
 *
 * Every typed word must begin some word of the name, in any order. Names that begin with the typed text come first,
 * then those with a word that does, each by the number of studies; only where hardly any fit, names with a
 * typing error follow: one from four letters on, two from eight.
 */
import { foldText, foldWords } from "../../study/fold.ts";
import { foldedWords } from "../../vocabulary/name-key.ts";
import { otherNumerals } from "../../vocabulary/other-numerals.ts";
import { NamesInText } from "./names-in-text.ts";
import { WordTable, type WordRange } from "../../vocabulary/word-table.ts";
import {
  SUGGESTION_KINDS,
  type SuggestOptions,
  type Suggestion,
  type SuggestionKind,
  type NameInText,
} from "../search-engine.ts";

/** A name that can be suggested. */
export interface SuggestName {
  readonly kind: SuggestionKind;
  readonly value: string;
  readonly label: string;
  readonly studies: number;
  readonly recruiting: number;
  /** Other names that lead to it. */
  readonly otherNames?: readonly string[];
}

const DEFAULT_LIMIT = 8;
/** With so many names that fit, nobody has mistyped. */
const ENOUGH = 3;
/** Typed words beyond this many are not looked at. */
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

export class SuggestIndex {
  /** Most studies first. */
  readonly #names: readonly SuggestName[];
  /** Texts: the label of each name and its other names, in the order of names. */
  readonly #texts: string[] = [];
  readonly #nameOfText: Uint32Array;
  /** Texts in the order of their code units. */
  readonly #textOrder: Uint32Array;
  /** As numbers in `SUGGESTION_KINDS`. */
  readonly #kindOfName: Uint8Array;
  readonly #table: WordTable;
  /** Words of text t, as indexes of the table: `#words[#wordsFrom[t]]` and on. */
  readonly #words: Uint32Array;
  readonly #wordsFrom: Uint32Array;
  /** Texts with word w, ascending: `#postings[#postingsFrom[w]]` and on. */
  readonly #postings: Uint32Array;
  readonly #postingsFrom: Uint32Array;
  /** Made when a text is first looked through: few sites need it. */
  #namesInText: NamesInText | undefined;

  constructor(names: Iterable<SuggestName>) {
    this.#names = distinct(names);
    const nameOfText: number[] = [];
    for (const [index, { label, otherNames = [] }] of this.#names.entries())
      for (const text of new Set([label, ...otherNames].map(foldText))) {
        this.#texts.push(text);
        nameOfText.push(index);
      }
    this.#nameOfText = Uint32Array.from(nameOfText);
    this.#textOrder = Uint32Array.from(nameOfText, (_name, text) => text).sort((a, b) =>
      compare(this.#texts[a] ?? "", this.#texts[b] ?? ""),
    );
    this.#kindOfName = Uint8Array.from(this.#names, ({ kind }) => SUGGESTION_KINDS.indexOf(kind));
    const wordsOfTexts = this.#texts.map((text) => [...new Set(foldedWords(text))]);
    this.#table = new WordTable(wordsOfTexts.flat());
    const indexes = new Map(this.#table.words.map((word, index) => [word, index]));
    const lists = wordsOfTexts.map((words) => words.map((word) => indexes.get(word) ?? 0));
    [this.#wordsFrom, this.#words] = packed(lists);
    [this.#postingsFrom, this.#postings] = inverted(lists, this.#table.words.length);
  }

  /** Names that can be suggested. */
  get size(): number {
    return this.#names.length;
  }

  /** The best names for a text, or for the same in other numerals (`type II dia`); none for a text without a word. */
  suggest({ text, kinds = SUGGESTION_KINDS, limit = DEFAULT_LIMIT }: SuggestOptions): readonly Suggestion[] {
    for (const written of [text, ...otherNumerals(text)]) {
      const suggestions = this.#suggest(written, kinds, limit);
      if (suggestions.length > 0) return suggestions;
    }
    return [];
  }

  #suggest(text: string, kinds: readonly SuggestionKind[], limit: number): readonly Suggestion[] {
    const typed = foldText(text);
    const words = foldWords(text).slice(0, MOST_WORDS);
    if (words.length === 0 || words.some((word) => word.length > LONGEST_WORD)) return [];
    const wanted = Uint8Array.from(SUGGESTION_KINDS, (kind) => (kinds.includes(kind) ? 1 : 0));
    const found = new Map<number, number>();
    const exact = words.map((word) => [this.#table.startingWith(word)]);
    this.#collectLeading(exact, typed, wanted, limit, found);
    if (found.size < limit) this.#collectOthers(exact, typed, wanted, limit, found);
    if (found.size < Math.min(limit, ENOUGH)) {
      const near = words.map((word) => this.#near(word));
      this.#collectOthers(near, typed, wanted, limit, found);
    }
    return [...found].slice(0, limit).map(([name, textIndex]) => this.#suggestion(name, textIndex));
  }

  /** See `SearchEngine.namesIn`. */
  namesIn(text: string): readonly NameInText[] {
    this.#namesInText ??= new NamesInText(this.#names);
    return this.#namesInText.namesIn(text);
  }

  /** Adds name → text to what was found: the best of those that begin with the typed text. */
  #collectLeading(
    ranges: readonly (readonly WordRange[])[],
    typed: string,
    wanted: Uint8Array,
    limit: number,
    found: Map<number, number>,
  ): void {
    const leading = new BestNames(limit);
    const end = this.#firstTextFrom(`${typed}\uffff`);
    for (let at = this.#firstTextFrom(typed); at < end; at += 1) {
      const text = this.#textOrder[at] ?? 0;
      const name = this.#nameOfText[text] ?? 0;
      if (!leading.wants(name) || wanted[this.#kindOfName[name] ?? 0] !== 1) continue;
      if (ranges.every((some) => this.#hasWordIn(text, some))) leading.add(name, text);
    }
    for (const [name, text] of leading.entries) found.set(name, text);
  }

  /** Adds the best of those that have the words but do not begin so. */
  #collectOthers(
    ranges: readonly (readonly WordRange[])[],
    typed: string,
    wanted: Uint8Array,
    limit: number,
    found: Map<number, number>,
  ): void {
    // A name may lead by one text and follow by another.
    const others = new BestNames(2 * limit);
    const driver = [...ranges].sort((a, b) => this.#postingsIn(a) - this.#postingsIn(b))[0] ?? [];
    for (const { from, to } of driver)
      for (let word = from; word < to; word += 1) {
        const end = this.#postingsFrom[word + 1] ?? 0;
        for (let at = this.#postingsFrom[word] ?? 0; at < end; at += 1) {
          const text = this.#postings[at] ?? 0;
          const name = this.#nameOfText[text] ?? 0;
          // Names come in their order, so nothing better follows among the texts of this word.
          if (!others.wants(name)) break;
          if (wanted[this.#kindOfName[name] ?? 0] !== 1) continue;
          if (ranges.length > 1 && !ranges.every((some) => this.#hasWordIn(text, some))) continue;
          if (this.#texts[text]?.startsWith(typed) !== true) others.add(name, text);
        }
      }
    for (const [name, text] of others.entries)
      if (found.size < limit && !found.has(name)) found.set(name, text);
  }

  /** The first place in the order of texts whose text is not below this one. */
  #firstTextFrom(wanted: string): number {
    let [low, high] = [0, this.#textOrder.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#texts[this.#textOrder[middle] ?? 0] ?? "") < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #near(word: string): readonly WordRange[] {
    const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    if (most === 0) return [this.#table.startingWith(word)];
    return this.#table.near(word, most, { asPrefix: true, sameStart: true });
  }

  #postingsIn(ranges: readonly WordRange[]): number {
    return ranges.reduce(
      (sum, { from, to }) => sum + (this.#postingsFrom[to] ?? 0) - (this.#postingsFrom[from] ?? 0),
      0,
    );
  }

  #hasWordIn(text: number, ranges: readonly WordRange[]): boolean {
    for (let at = this.#wordsFrom[text] ?? 0; at < (this.#wordsFrom[text + 1] ?? 0); at += 1)
      if (isInside(this.#words[at] ?? 0, ranges)) return true;
    return false;
  }

  #suggestion(nameIndex: number, textIndex: number): Suggestion {
    const name = this.#names[nameIndex];
    if (name === undefined) throw new Error(`no name ${nameIndex}`);
    const { kind, value, label, studies, recruiting, otherNames = [] } = name;
    const text = this.#texts[textIndex];
    const matched =
      foldText(label) === text ? undefined : otherNames.find((other) => foldText(other) === text);
    return { kind, value, label, studies, recruiting, ...(matched !== undefined && { matched }) };
  }
}

/** Whether a word lies in one of the ranges, which are in order and apart. */
function isInside(word: number, ranges: readonly WordRange[]): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.to ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.from ?? Number.POSITIVE_INFINITY) <= word;
}

/** The first names of all, each once, with the text by which it was found. */
class BestNames {
  readonly entries: (readonly [name: number, text: number])[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  wants(name: number): boolean {
    return this.entries.length < this.#most || name < (this.entries.at(-1)?.[0] ?? 0);
  }

  add(name: number, text: number): void {
    if (!this.wants(name)) return;
    let at = this.entries.length;
    while (at > 0 && (this.entries[at - 1]?.[0] ?? 0) > name) at -= 1;
    if (this.entries[at - 1]?.[0] === name) return;
    this.entries.splice(at, 0, [name, text]);
    if (this.entries.length > this.#most) this.entries.pop();
  }
}

/** Most studies first; of names that differ in case, accents and punctuation only the commonest. */
function distinct(names: Iterable<SuggestName>): readonly SuggestName[] {
  const known = new Set<string>();
  return [...names]
    .sort((a, b) => b.studies - a.studies || compare(a.label, b.label) || compare(a.kind, b.kind))
    .filter(({ kind, label }) => {
      const key = `${kind} ${foldedWords(label).join(" ")}`;
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Lists one after the other, with where each begins and a last place for the end. */
function packed(lists: readonly (readonly number[])[]): [Uint32Array, Uint32Array] {
  const from = new Uint32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) from[index + 1] = (from[index] ?? 0) + list.length;
  const values = new Uint32Array(from[lists.length] ?? 0);
  for (const [index, list] of lists.entries()) values.set(list, from[index]);
  return [from, values];
}

/** For each value the lists that have it. */
function inverted(lists: readonly (readonly number[])[], values: number): [Uint32Array, Uint32Array] {
  const from = new Uint32Array(values + 1);
  for (const list of lists) for (const value of list) from[value + 1] = (from[value + 1] ?? 0) + 1;
  for (let value = 0; value < values; value += 1)
    from[value + 1] = (from[value + 1] ?? 0) + (from[value] ?? 0);
  const next = from.slice();
  const postings = new Uint32Array(from[values] ?? 0);
  for (const [index, list] of lists.entries())
    for (const value of list) {
      postings[next[value] ?? 0] = index;
      next[value] = (next[value] ?? 0) + 1;
    }
  return [from, postings];
}

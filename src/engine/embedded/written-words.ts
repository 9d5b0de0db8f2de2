/**
 * @module The words of one segment as they are written, case and accents kept: each stands for the term of its form, as
 * the first, second, … way of writing it. Places say which of them it was, so that `EXPANSION[None]` needs no record.
 */
import { TermNumbers } from "./term-numbers.ts";

const FIRST_WORDS = 1 << 10;

export class WrittenWords {
  readonly terms: TermNumbers;
  readonly #written: string[] = [];
  #terms = new Int32Array(FIRST_WORDS);
  #variants = new Uint16Array(FIRST_WORDS);
  /** By term, number + 1 of the word of this term that was met last; by word, likewise the one before. */
  #last = new Int32Array(FIRST_WORDS);
  #before = new Int32Array(FIRST_WORDS);

  constructor(terms = new TermNumbers()) {
    this.terms = terms;
  }

  /** The number of a word as it is written, in the order of first mention. */
  of(term: number, written: string): number {
    while (term >= this.#last.length) this.#last = copied(this.#last, new Int32Array(this.#last.length * 2));
    const last = (this.#last[term] ?? 0) - 1;
    for (let word = last; word >= 0; word = (this.#before[word] ?? 0) - 1)
      if (this.#written[word] === written) return word;
    const word = this.#written.push(written) - 1;
    if (word === this.#terms.length) this.#grow();
    this.#terms[word] = term;
    this.#variants[word] = last < 0 ? 0 : this.variantOf(last) + 1;
    this.#before[word] = last + 1;
    this.#last[term] = word + 1;
    return word;
  }

  termOf(word: number): number {
    return this.#terms[word] ?? 0;
  }

  /** Which way of writing its term it is, counted from 0. */
  variantOf(word: number): number {
    return this.#variants[word] ?? 0;
  }

  /** All ways of writing a term, in order. */
  variantsOf(term: number): readonly string[] {
    const variants: string[] = [];
    for (let word = (this.#last[term] ?? 0) - 1; word >= 0; word = (this.#before[word] ?? 0) - 1)
      variants.unshift(this.#written[word] ?? "");
    return variants;
  }

  #grow(): void {
    const length = this.#terms.length * 2;
    this.#terms = copied(this.#terms, new Int32Array(length));
    this.#variants = copied(this.#variants, new Uint16Array(length));
    this.#before = copied(this.#before, new Int32Array(length));
  }
}

function copied<View extends Int32Array | Uint16Array>(old: View, grown: View): View {
  grown.set(old);
  return grown;
}

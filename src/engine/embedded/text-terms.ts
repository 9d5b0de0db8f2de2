/**
 * @module The words of a text as numbers of what is written, and so of its forms: what `formsOfText` finds, found in one
 * pass over the characters. Nearly every word of a registry is plain ASCII and was met before; it is looked up by its
 * bytes and no string is made. Any other is left to `word-forms.ts`.
 */
import { decodeEntities } from "../../study/entities.ts";
import { wordForms, writtenWords } from "../../vocabulary/word-forms.ts";
import { ByteKeys, EMPTY_HASH, hashStep } from "./byte-keys.ts";
import type { WrittenWords } from "./written-words.ts";

/** Longer words are hardly ever met twice. */
const LONGEST_WORD = 256;

const APOSTROPHE = 0x27;
const SEPARATOR = 0;
/** ASCII letters and digits stand for themselves; all others separate. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? code : SEPARATOR,
);

/** Characters of the Basic Multilingual Plane beyond ASCII that may belong to a word: letters, marks, apostrophes, surrogates. */
const MAY_BELONG = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code >= 0x80 && /[\p{L}\p{N}\p{M}\p{Cs}’ʼ]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

export class TextTerms {
  readonly #words: WrittenWords;
  /** Plain words as they are written, and the number of each. */
  readonly #plainWords = new ByteKeys();
  #numberOfPlain = new Int32Array(1024);
  /** Numbers of all others; of a character that stands for several words, those of these words. */
  readonly #numbersOfOdd = new Map<string, readonly number[]>();
  readonly #word = Buffer.alloc(LONGEST_WORD);
  /** The words of the text that was read last, in order; as many as `read` said. */
  found = new Int32Array(1024);
  #count = 0;

  constructor(words: WrittenWords) {
    this.#words = words;
  }

  /** Reads a text of a record, entities decoded, and gives the number of words in it. */
  read(text: string): number {
    this.#count = 0;
    this.#readFrom(decodeEntities(text));
    return this.#count;
  }

  #readFrom(text: string): void {
    const word = this.#word;
    const end = text.length;
    let length = 0;
    let hash = EMPTY_HASH;
    for (let i = 0; i < end; i++) {
      const code = text.charCodeAt(i);
      const plain = code < 0x80 ? (PLAIN[code] ?? SEPARATOR) : SEPARATOR;
      if (plain !== SEPARATOR && length < LONGEST_WORD) {
        word[length++] = plain;
        hash = hashStep(hash, plain);
        continue;
      }
      if (plain !== SEPARATOR || MAY_BELONG[code] === 1 || (code === APOSTROPHE && length > 0)) {
        // Whatever this word is, it begins where the plain letters before began.
        i = this.#readOdd(text, i - length, i) - 1;
      } else if (length > 0) {
        this.#addPlain(length, hash);
      }
      length = 0;
      hash = EMPTY_HASH;
    }
    if (length > 0) this.#addPlain(length, hash);
  }

  /**
   * Reads the rest of the text up to the next white space by the rule itself.
   * @param from where the word begins
   * @param at the character that is not plain
   * @returns where reading goes on
   */
  #readOdd(text: string, from: number, at: number): number {
    let end = at + 1;
    while (end < text.length && text.charCodeAt(end) > 0x20) end++;
    for (const written of writtenWords(text.slice(from, end))) {
      let numbers = this.#numbersOfOdd.get(written);
      if (numbers === undefined) {
        const forms = wordForms(written);
        numbers = forms.map((form) => this.#number(form, forms.length === 1 ? written : form));
        this.#numbersOfOdd.set(written, numbers);
      }
      for (const number of numbers) this.#add(number);
    }
    return end;
  }

  #addPlain(length: number, hash: number): void {
    const before = this.#plainWords.size;
    const word = this.#plainWords.put(this.#word, length, hash);
    if (word === before) {
      const written = this.#word.toString("latin1", 0, length);
      const [form] = wordForms(written);
      // A word of letters and digits alone has one form.
      if (form === undefined) throw new Error("a word without a form");
      if (word === this.#numberOfPlain.length) this.#numberOfPlain = doubled(this.#numberOfPlain);
      this.#numberOfPlain[word] = this.#number(form, written);
    }
    this.#add(this.#numberOfPlain[word] ?? 0);
  }

  #number(form: string, written: string): number {
    return this.#words.of(this.#words.terms.of(form), written);
  }

  #add(word: number): void {
    if (this.#count === this.found.length) this.found = doubled(this.found);
    this.found[this.#count++] = word;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}

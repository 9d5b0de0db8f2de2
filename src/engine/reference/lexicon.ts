/** @module Every distinct written word of the registry once, as a number, with the form under which it is compared. */
import { formsOfText, wordForms, writtenWords } from "../../vocabulary/word-forms.ts";

/** A written word (case and accents kept) or a whole coded value. */
export type WordId = number;
/** What all spellings of a word share (`EXPANSION[Term]`). */
export type FormId = number;

/** Characters. */
const SHORT_TEXT = 32;
const SHORT_TEXTS_KEPT = 100_000;

/** Grows with the studies; words of studies that are gone stay, which costs nothing but their memory. */
export class Lexicon {
  readonly #words = new Map<string, WordId>();
  readonly #forms = new Map<string, FormId>();
  readonly #formOfWord: FormId[] = [];
  readonly #formTexts: string[] = [];
  readonly #texts: string[] = [];
  /** Names, places and codes recur; reading them once makes loading a good deal faster. */
  readonly #shortTexts = new Map<string, readonly WordId[]>();
  /** Written words that fold to more than one (`½` is `1`, `2`) or to none. */
  readonly #splits = new Map<string, readonly WordId[]>();

  /** Numbers of the words of a text, in order. */
  read(text: string): readonly WordId[] {
    if (text.length > SHORT_TEXT) return this.#readWords(text);
    const known = this.#shortTexts.get(text);
    if (known !== undefined) return known;
    const read = this.#readWords(text);
    if (this.#shortTexts.size < SHORT_TEXTS_KEPT) this.#shortTexts.set(text, read);
    return read;
  }

  #readWords(text: string): readonly WordId[] {
    const ids: WordId[] = [];
    for (const word of writtenWords(text)) {
      const id = this.#words.get(word);
      if (id === undefined) ids.push(...this.#readNewWord(word));
      else ids.push(id);
    }
    return ids;
  }

  /** The number of a coded value, a number or a date, taken whole. */
  code(value: string): WordId {
    return this.#words.get(value) ?? this.#add(value, wordForms(value).join(" "));
  }

  /** The word or value itself. */
  text(word: WordId): string {
    return this.#texts[word] ?? "";
  }

  form(word: WordId): FormId {
    return this.#formOfWord[word] ?? -1;
  }

  /** The form of that number, written out. */
  formText(form: FormId): string {
    return this.#formTexts[form] ?? "";
  }

  /** The forms of a searched text; negative numbers stand for words that no study has, one for each. */
  findForms(text: string): readonly FormId[] {
    const unknown = new Map<string, FormId>();
    return formsOfText(text).map((form) => {
      const known = this.#forms.get(form) ?? unknown.get(form);
      if (known === undefined) unknown.set(form, -1 - unknown.size);
      return known ?? unknown.get(form) ?? -1;
    });
  }

  /** The words of a searched text as written; -1 stands for a word that no study has in that spelling. */
  findWords(text: string): readonly WordId[] {
    return writtenWords(text).flatMap((word) => this.#splits.get(word) ?? [this.#words.get(word) ?? -1]);
  }

  #readNewWord(word: string): readonly WordId[] {
    const split = this.#splits.get(word);
    if (split !== undefined) return split;
    const forms = wordForms(word);
    const [form] = forms;
    if (form !== undefined && forms.length === 1) return [this.#add(word, form)];
    const parts = forms.map((part) => this.#words.get(part) ?? this.#add(part, part));
    this.#splits.set(word, parts);
    return parts;
  }

  #add(word: string, form: string): WordId {
    const id = this.#texts.length;
    this.#words.set(word, id);
    this.#texts.push(word);
    let formId = this.#forms.get(form);
    if (formId === undefined) {
      formId = this.#forms.size;
      this.#forms.set(form, formId);
      this.#formTexts.push(form);
    }
    this.#formOfWord.push(formId);
    return id;
  }
}

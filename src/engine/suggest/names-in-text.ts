/**
 * @module Which conditions and treatments of the registry a text names: the longest names from left to right, by the
 * forms of their words, so that `breast cancers` and `Breast Cancer` are the same.
 */
import { isOrdinaryWord } from "../../vocabulary/ordinary-words.ts";
import { isUnspecific } from "../../vocabulary/tables/unspecific-names.ts";
import { formsOfText, wordForms, writtenWords } from "../../vocabulary/word-forms.ts";
import type { NameInText } from "../search-engine.ts";
import type { SuggestName } from "./suggest-index.ts";

/** Words of a name. */
const LONGEST = 7;
/** A single word is a name only where this many studies use it. */
const FEWEST_STUDIES = { condition: 2, treatment: 3 } as const;

interface KnownName {
  readonly kind: "condition" | "treatment";
  readonly label: string;
  readonly studies: number;
}

export class NamesInText {
  readonly #names = new Map<string, KnownName>();

  /** @param names most studies first: of equal names the commonest counts */
  constructor(names: Iterable<SuggestName>) {
    for (const { kind, label, studies, otherNames = [] } of names) {
      if (kind !== "condition" && kind !== "treatment") continue;
      for (const name of [label, ...otherNames]) {
        const forms = formsOfText(name);
        const key = forms.join(" ");
        if (forms.length === 0 || forms.length > LONGEST || isUnspecific(key) || this.#names.has(key))
          continue;
        this.#names.set(key, { kind, label, studies });
      }
    }
  }

  /** Without overlap, in the order of the text. */
  namesIn(text: string): readonly NameInText[] {
    const words = placedWords(text);
    const found: NameInText[] = [];
    for (let from = 0; from < words.length;) {
      const { name, length } = this.#longestAt(text, words, from);
      if (name !== undefined) found.push(name);
      from += length;
    }
    return found;
  }

  #longestAt(
    text: string,
    words: readonly PlacedWord[],
    from: number,
  ): { readonly name?: NameInText; readonly length: number } {
    for (let length = Math.min(LONGEST, words.length - from); length > 0; length -= 1) {
      const some = words.slice(from, from + length);
      const known = this.#names.get(some.map(({ form }) => form).join(" "));
      const [first, last] = [some[0], some.at(-1)];
      if (known === undefined || first === undefined || last === undefined) continue;
      // A name does not go on behind the end of a clause.
      if (/[.;:()\n]/.test(text.slice(first.end, last.start))) continue;
      if (length === 1 && !isTelling(first, text.slice(first.start, first.end), known)) continue;
      const { label, kind } = known;
      return { name: { name: label, kind, span: { start: first.start, end: last.end } }, length };
    }
    return { length: 1 };
  }
}

interface PlacedWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

function placedWords(text: string): PlacedWord[] {
  let at = 0;
  return writtenWords(text).map((word) => {
    const start = text.indexOf(word, at);
    at = start + word.length;
    return { form: wordForms(word).join(" "), start, end: at };
  });
}

/** An abbreviation that is also a word of the language counts only in capital letters. */
function isTelling({ form }: PlacedWord, written: string, { kind, studies }: KnownName): boolean {
  if (/^\d+$/.test(written) || written.length < 2) return false;
  if (isOrdinaryWord(form)) return written === written.toUpperCase();
  return studies >= FEWEST_STUDIES[kind];
}

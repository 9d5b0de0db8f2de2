/**
 * @module The names that the registry itself uses for conditions and treatments: what can be spotted in a note and
 * then searched for.
 */
import type { Study } from "../../src/study/study.ts";
import { isOrdinaryWord } from "../../src/vocabulary/ordinary-words.ts";
import { isUnspecific } from "../../src/vocabulary/tables/unspecific-names.ts";
import { formsOfText, writtenWords } from "../../src/vocabulary/word-forms.ts";

export type NameKind = "condition" | "treatment";

export interface KnownName {
  readonly kind: NameKind;
  /** Studies that use the name. */
  readonly studies: number;
}

/** A name met in a text. */
export interface SpottedName {
  readonly kind: NameKind;
  /** As written there. */
  readonly text: string;
  /** Equal for all forms of the name. */
  readonly key: string;
}

const LONGEST = 7;

export class NameDictionary {
  readonly #names = new Map<string, KnownName>();

  /** Takes the names of conditions, MeSH terms and treatments of a study. */
  add(study: Study): void {
    const { conditionsModule, armsInterventionsModule } = study.protocolSection;
    const { conditionBrowseModule, interventionBrowseModule } = study.derivedSection ?? {};
    const conditions = [
      ...(conditionsModule?.conditions ?? []),
      ...[...(conditionBrowseModule?.meshes ?? []), ...(conditionBrowseModule?.ancestors ?? [])].map(
        ({ term }) => term ?? "",
      ),
    ];
    const treatments = [
      ...(armsInterventionsModule?.interventions ?? []).map(({ name }) => name ?? ""),
      ...(interventionBrowseModule?.meshes ?? []).map(({ term }) => term ?? ""),
    ];
    for (const key of new Set(conditions.map(keyOf))) this.#count(key, "condition");
    for (const key of new Set(treatments.map(keyOf))) this.#count(key, "treatment");
  }

  #count(key: string, kind: NameKind): void {
    if (
      key === "" ||
      /^\d+ (?:mg|ml|mcg|g|unit)$/.test(key) ||
      isUnspecific(key) ||
      key.split(" ").length > LONGEST
    )
      return;
    const known = this.#names.get(key);
    // A name of both is that which more studies take it for; the first count decides an even race.
    if (known === undefined) this.#names.set(key, { kind, studies: 1 });
    else this.#names.set(key, { kind: known.kind, studies: known.studies + (known.kind === kind ? 1 : 0) });
  }

  /** The longest names in a text, from left to right, without overlap. */
  namesIn(text: string): readonly SpottedName[] {
    return text.split("|").flatMap((part) => this.#namesInPart(part));
  }

  #namesInPart(text: string): readonly SpottedName[] {
    const words = writtenWords(text);
    const forms = words.map((word) => formsOfText(word).join(" "));
    const spotted: SpottedName[] = [];
    for (let from = 0; from < words.length;) {
      let taken = 1;
      for (let length = Math.min(LONGEST, words.length - from); length > 0; length -= 1) {
        const key = forms.slice(from, from + length).join(" ");
        const known = this.#names.get(key);
        if (known === undefined || !isTelling(key, words.slice(from, from + length), known)) continue;
        spotted.push({ kind: known.kind, text: words.slice(from, from + length).join(" "), key });
        taken = length;
        break;
      }
      from += taken;
    }
    return spotted;
  }
}

/** A single word must be a name of several studies, and an abbreviation that is also a word be written as one. */
function isTelling(key: string, words: readonly string[], { kind, studies }: KnownName): boolean {
  if (words.length > 1) return true;
  const [word = ""] = words;
  if (/^\d+$/.test(word) || word.length < 2) return false;
  if (isOrdinaryWord(key)) return word.length > 1 && word === word.toUpperCase();
  return studies >= (kind === "condition" ? 2 : 3);
}

function keyOf(name: string): string {
  return formsOfText(name).join(" ");
}

/**
 * @module Other names for what somebody typed. A thesaurus is built from groups of names; groups of one MeSH id or one
 * label are one concept, and nothing else joins concepts: two groups that merely share a name stay apart, or one wrong
 * name would make everything mean everything.
 *
 * - A name of several words that belongs to several concepts means all of them; they are as good as always the same.
 * - A single word means the concept that it labels; an abbreviation of several senses means the one that most studies
 *   use it for, if these are two thirds of all, and says what else it means; else it is left alone.
 * - A word that is no name, but joined of two that studies have, means these: `HIV1` means HIV 1.
 * - A name that has all typed words and others that mean something is narrower: it is no synonym.
 */
import { keyOfForms, isJoining, nameForms, nameKey, wordsWithForms } from "./name-key.ts";
import { textJoined, wordApart } from "./joined-words.ts";
import type { NameGroup, NameSource } from "./name-group.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { otherNumerals } from "./other-numerals.ts";
import { relate } from "./word-equivalents.ts";

/** Other names that one source gives. */
export interface Expansion {
  /** What the names stand for. */
  readonly label: string;
  /** At least one, without what was typed. */
  readonly names: readonly string[];
  readonly source: NameSource;
  /** Labels of the other senses of what was typed, which were not searched. */
  readonly alsoMeans?: readonly string[];
}

/** A name within a text. */
export interface NameMatch {
  /** First word and the word behind the last, counted in `writtenWords`. */
  readonly from: number;
  readonly to: number;
  /** The words as typed, one space between. */
  readonly words: string;
  readonly expansions: readonly Expansion[];
}

export interface Thesaurus {
  /**
   * Other names for the whole text; none where it is no known name. With `evenUnused` also those with words that no
   * study has, by which nothing is found, but a person may ask.
   */
  expansionsOf(text: string, options?: { readonly evenUnused?: boolean }): readonly Expansion[];
  /**
   * The longest known names within a text, from left to right, without overlap; only those with other names. The words
   * of a name may stand in any order (`failure of the heart`), with `inOrder` only in that of the name.
   */
  namesIn(text: string, options?: { readonly inOrder?: boolean }): readonly NameMatch[];
  /** The whole text in other writing: its numbers in other numerals, its words joined; only what studies can have. */
  otherWritings(text: string): readonly string[];
}

export interface ThesaurusOptions {
  /** Whether studies have a word, by its form; names with other words are left out, as nothing would find them. */
  readonly occurs?: (form: string) => boolean;
}

/** Words of a name, at most. */
const LONGEST_NAME = 8;

/** Of the studies that use an abbreviation, those that must mean one thing by it. */
const CLEAR_MAJORITY = 2 / 3;
/** To be searched in the place of its long form, it must hardly ever mean anything else. */
const ALMOST_ALWAYS = 0.9;
/** A shorter abbreviation stands for too many things to be searched in place of its long form. */
const SHORTEST_TARGET = 3;

interface Name {
  readonly text: string;
  readonly key: string;
  /** The forms of all words in order: a phrase finds only these. */
  readonly phrase: string;
  readonly source: NameSource;
}

interface Concept {
  readonly label: string;
  readonly labelKey: string;
  readonly names: Name[];
}

interface Sense {
  readonly concept: Concept;
  studies: number;
}

/**
 * Builds a thesaurus; where several groups make one concept, the first gives the label.
 * @example
 * createThesaurus([{ label: "Myocardial Infarction", source: "lay", names: ["heart attack"] }]).expansionsOf("heart attacks")
 * // → [{ label: "Myocardial Infarction", names: ["Myocardial Infarction"], source: "lay" }]
 */
export function createThesaurus(groups: readonly NameGroup[], options: ThesaurusOptions = {}): Thesaurus {
  const index = new NameIndex(groups, options);
  return {
    expansionsOf: (text, { evenUnused = false } = {}) => index.expansionsOf(text, evenUnused),
    namesIn: (text, { inOrder = false } = {}) => index.namesIn(text, inOrder),
    otherWritings: (text) => index.otherWritings(text),
  };
}

class NameIndex {
  /** By key; the senses in the order of the groups. */
  readonly #senses = new Map<string, Sense[]>();
  readonly #occurs: (form: string) => boolean;

  constructor(groups: readonly NameGroup[], { occurs = () => true }: ThesaurusOptions) {
    this.#occurs = occurs;
    const byLabel = new Map<string, Concept>();
    const byId = new Map<string, Concept>();
    for (const group of groups) {
      const labelKey = nameKey(group.label);
      const concept = (group.id === undefined ? undefined : byId.get(group.id)) ??
        byLabel.get(labelKey) ??
        this.#onlyMeaning(group, labelKey) ?? { label: group.label, labelKey, names: [] };
      if (!byLabel.has(labelKey)) byLabel.set(labelKey, concept);
      if (group.id !== undefined) byId.set(group.id, concept);
      for (const text of [group.label, ...group.names]) this.#add(concept, text, group);
    }
  }

  /** An abbreviation is explained by any name of a concept, not only by the one that labels it. */
  #onlyMeaning({ source }: NameGroup, labelKey: string): Concept | undefined {
    const [sense, ...more] = source === "abbreviation" ? (this.#senses.get(labelKey) ?? []) : [];
    return more.length === 0 ? sense?.concept : undefined;
  }

  #add(concept: Concept, text: string, { source, studies = 1 }: NameGroup): void {
    const forms = nameForms(text);
    const key = keyOfForms(forms);
    if (key === "") return;
    const phrase = forms.join(" ");
    if (!concept.names.some((name) => name.phrase === phrase))
      concept.names.push({ text, key, phrase, source });
    const senses = this.#senses.get(key) ?? [];
    this.#senses.set(key, senses);
    const known = senses.find((sense) => sense.concept === concept);
    if (known === undefined) senses.push({ concept, studies });
    else known.studies += studies;
  }

  expansionsOf(text: string, evenUnused: boolean): readonly Expansion[] {
    return this.#expand(
      wordsWithForms(text).flatMap(({ forms }) => forms),
      text,
      { inOrder: false, evenUnused },
    );
  }

  namesIn(text: string, inOrder: boolean): readonly NameMatch[] {
    const words = wordsWithForms(text);
    const matches: NameMatch[] = [];
    for (let from = 0; from < words.length;) {
      const match = this.#longestFrom(words, from, inOrder) ?? this.#apart(words[from]?.word ?? "", from);
      if (match !== undefined) matches.push(match);
      from = match?.to ?? from + 1;
    }
    return matches;
  }

  otherWritings(text: string): readonly string[] {
    const joined = textJoined(text, this.#occurs);
    return [...otherNumerals(text), ...(joined === undefined ? [] : [joined])];
  }

  #apart(word: string, from: number): NameMatch | undefined {
    const apart = wordApart(word, this.#occurs);
    if (apart === undefined) return undefined;
    const expansion: Expansion = { label: apart, names: [apart], source: "spelling" };
    return { from, to: from + 1, words: word, expansions: [expansion] };
  }

  #longestFrom(
    words: readonly { readonly word: string; readonly forms: readonly string[] }[],
    from: number,
    inOrder: boolean,
  ): NameMatch | undefined {
    const joins = (at: number): boolean => (words[at]?.forms ?? []).every(isJoining);
    if (joins(from) && words.length > 1) return undefined;
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to -= 1) {
      if (to - from > 1 && joins(to - 1)) continue;
      const part = words.slice(from, to);
      const text = part.map(({ word }) => word).join(" ");
      const expansions = this.#expand(
        part.flatMap(({ forms }) => forms),
        text,
        { inOrder, evenUnused: false },
      );
      if (expansions.length > 0) return { from, to, words: text, expansions };
    }
    return undefined;
  }

  #expand(
    forms: readonly string[],
    written: string,
    { inOrder, evenUnused }: { readonly inOrder: boolean; readonly evenUnused: boolean },
  ): readonly Expansion[] {
    const key = keyOfForms(forms);
    const phrase = forms.join(" ");
    const senses = (this.#senses.get(key) ?? []).filter(
      ({ concept }) => !inOrder || concept.names.some((name) => name.phrase === phrase),
    );
    if (senses.length === 0 || key === "") return [];
    const isPlainWord = forms.length === 1 && isOrdinaryWord(written) && written !== written.toUpperCase();
    const possible = isPlainWord ? senses.filter(({ concept }) => !isShortFor(key, concept)) : senses;
    const chosen = chooseSenses(possible, key);
    const others = chosen.length === 0 || key.includes(" ") ? [] : otherSenses(senses, chosen);
    return chosen.flatMap(({ concept }) => this.#otherNames(concept, forms, others, evenUnused));
  }

  #otherNames(
    concept: Concept,
    forms: readonly string[],
    alsoMeans: readonly string[],
    evenUnused: boolean,
  ): readonly Expansion[] {
    const phrase = forms.join(" ");
    const key = keyOfForms(forms);
    const bySource = new Map<NameSource, string[]>();
    for (const name of concept.names)
      if (
        name.phrase !== phrase &&
        !saysMore(name.key, key) &&
        (evenUnused || this.#isUsed(name)) &&
        this.#canReplace(name, concept)
      )
        bySource.set(name.source, [...(bySource.get(name.source) ?? []), name.text]);
    const { label } = concept;
    return [...bySource].map(([source, names]) =>
      alsoMeans.length > 0 ? { label, names, source, alsoMeans } : { label, names, source },
    );
  }

  #isUsed({ key }: Name): boolean {
    return key.split(" ").every(this.#occurs);
  }

  /** Whether a name may be searched in place of another of its concept. */
  #canReplace({ text, key }: Name, concept: Concept): boolean {
    if (key.includes(" ")) return true;
    if (isOrdinaryWord(text)) return false;
    const senses = this.#senses.get(key) ?? [];
    if (!isAbbreviation(text)) return senses.length === 1 || concept.labelKey === key;
    if (text.length < SHORTEST_TARGET) return false;
    return shareOf(concept, senses) >= ALMOST_ALWAYS;
  }
}

/** Capital letters beyond the first, or digits: `COPD`, `HbA1c`, `NSCLC`. */
export function isAbbreviation(text: string): boolean {
  return /^\S{1,8}$/.test(text) && /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u.test(text);
}

function chooseSenses(senses: readonly Sense[], key: string): readonly Sense[] {
  if (senses.length < 2 || key.includes(" ")) return senses;
  const meant =
    senses.find(({ concept }) => concept.labelKey === key) ??
    senses.find(({ concept }) => shareOf(concept, senses) >= CLEAR_MAJORITY);
  return meant === undefined ? [] : senses.filter((sense) => sense === meant || areLinked(sense, meant));
}

/** Whether the label of one concept is a name of the other: two accounts of one thing. */
function areLinked({ concept: a }: Sense, { concept: b }: Sense): boolean {
  const names = (concept: Concept, other: Concept): boolean =>
    concept.names.some(({ key }) => key === other.labelKey);
  return names(a, b) || names(b, a);
}

function isShortFor(key: string, concept: Concept): boolean {
  return concept.names.some((name) => name.key === key && isAbbreviation(name.text));
}

/** Which part of the studies means the concept, or a thing that shares a word with its label and so is close to it. */
function shareOf(concept: Concept, senses: readonly Sense[]): number {
  let own = 0;
  let all = 0;
  for (const sense of senses) {
    all += sense.studies;
    if (sense.concept === concept || isClose(sense.concept, concept)) own += sense.studies;
  }
  return all === 0 ? 0 : own / all;
}

function isClose(a: Concept, b: Concept): boolean {
  return relate(a.labelKey.split(" "), b.labelKey.split(" ")) !== "different";
}

/** A sense that fewer studies mean is not worth a word. */
const WORTH_MENTIONING = 0.02;

/** Labels of what else is meant, that is of things with nothing in common with what was chosen. */
function otherSenses(senses: readonly Sense[], chosen: readonly Sense[]): readonly string[] {
  return senses
    .filter(
      (sense) => !chosen.some(({ concept }) => sense.concept === concept || isClose(sense.concept, concept)),
    )
    .filter(({ concept }) => shareOf(concept, senses) >= WORTH_MENTIONING)
    .map(({ concept }) => concept.label);
}

/** Whether a name is narrower by its words: `congestive heart failure` is, `diabetes mellitus type 2` for `type 2 diabetes` is not. */
function saysMore(key: string, otherKey: string): boolean {
  return relate(key.split(" "), otherKey.split(" ")) === "narrower";
}

/**
 * @module Other names for what was typed, put into an expression: what makes `heart attack` find a study that says
 * myocardial infarction. Every engine evaluates the expression that comes out of here, so all mean the same by it.
 *
 * - From the level `Concept` on, in fields where the registry seeks synonyms (except names of places and people), a term or phrase that is a name is
 *   sought under its other names as well, each as a phrase.
 * - In a longer term over an area, the names within it count as units: `heart attack in women` also finds studies
 *   with one of the names of a heart attack and the words `in women`. In a single field, where all words must meet in
 *   one value, and in phrases only the whole is taken as a name.
 * - A text that can be written otherwise (`stage IV` for `stage 4`) is sought so too, expanded like the text itself.
 * - Below NOT nothing is added: nobody is to lose a study over a word they did not type.
 */
import type { Resolved, ResolvedWords, WeightedField } from "../query/essie/resolved-expression.ts";
import type { Expansion, NameMatch, Thesaurus } from "../vocabulary/thesaurus.ts";
import { nameForms } from "../vocabulary/name-key.ts";
import { writtenWords } from "../vocabulary/word-forms.ts";

/** A name as typed, and what else it was searched under. */
interface ExpandedName extends Expansion {
  readonly words: string;
}

export interface ExpandedExpression {
  readonly resolved: Resolved;
  /** Each name once, in the order of the expression. */
  readonly expansions: readonly ExpandedName[];
}

/** Names sought in the place of one: enough for every one in use, and a bound on what a search costs. */
const MAX_OTHERS = 12;

/** Words of a text beyond which no names are sought in it. */
const MAX_WORDS = 64;

/**
 * Adds other names to an expression; without a thesaurus it stays as it is.
 * @example
 * expandWords(resolved, thesaurus).expansions // → [{ words: "heart attack", label: "Myocardial Infarction", … }]
 */
export function expandWords(resolved: Resolved, thesaurus: Thesaurus | undefined): ExpandedExpression {
  if (thesaurus === undefined) return { resolved, expansions: [] };
  const found = new Map<string, ExpandedName>();
  const note = (match: NameMatch): void => {
    for (const expansion of match.expansions)
      found.set(`${match.words}\n${expansion.label}\n${expansion.source}`, {
        words: match.words,
        ...expansion,
      });
  };
  return { resolved: expand(resolved, thesaurus, note), expansions: [...found.values()] };
}

type Note = (match: NameMatch) => void;

function expand(resolved: Resolved, thesaurus: Thesaurus, note: Note): Resolved {
  switch (resolved.kind) {
    case "and":
    case "or":
      return { ...resolved, operands: resolved.operands.map((operand) => expand(operand, thesaurus, note)) };
    case "search":
    case "tilt":
      return { ...resolved, operand: expand(resolved.operand, thesaurus, note) };
    case "words":
      return expandOne(resolved, thesaurus, note);
    case "not":
    case "every":
    case "none":
    case "synonyms":
    case "code":
    case "truth":
    case "interval":
    case "missing":
    case "near":
      return resolved;
  }
}

const EXPANDING: ReadonlySet<string> = new Set(["Concept", "Relaxation", "Lossy"]);

/** The other names are those of diseases and treatments: a town, a person or a company that is called so is not meant. */
const OF_PEOPLE_AND_PLACES =
  /^protocolSection\.(?:contactsLocationsModule|sponsorCollaboratorsModule|statusModule)\b/;

function speaksOfMedicine({ isSynonyms, piece }: WeightedField): boolean {
  return isSynonyms && !OF_PEOPLE_AND_PLACES.test(piece.path);
}

function expandOne(words: ResolvedWords, thesaurus: Thesaurus, note: Note): Resolved {
  const fields = words.fields.filter(speaksOfMedicine);
  if (!EXPANDING.has(words.expansion) || fields.length === 0) return words;
  const length = writtenWords(words.text).length;
  if (length === 0 || length > MAX_WORDS) return words;
  const names = thesaurus.otherWritings(words.text);
  const [label] = names;
  if (label === undefined) return expandNames(words, thesaurus, note, fields);
  note({ from: 0, to: length, words: words.text, expansions: [{ label, names, source: "spelling" }] });
  const texts = [words.text, ...names].map((text) =>
    expandNames({ ...words, text }, thesaurus, note, fields),
  );
  return { kind: "or", operands: texts };
}

function expandNames(
  words: ResolvedWords,
  thesaurus: Thesaurus,
  note: Note,
  fields: ResolvedWords["fields"],
): Resolved {
  const written = writtenWords(words.text);
  const [first, ...more] = namesIn(words, thesaurus);
  if (first === undefined) return words;
  if (more.length === 0 && first.from === 0 && first.to === written.length) {
    note(first);
    return withOthers(words, first, fields);
  }
  if (words.isPhrase || words.expansion !== "Relaxation" || words.fields.length === 1) return words;
  const units: Resolved[] = [];
  let next = 0;
  const takeWords = (to: number): void => {
    if (to > next) units.push({ ...words, text: written.slice(next, to).join(" ") });
    next = to;
  };
  for (const match of [first, ...more]) {
    takeWords(match.from);
    note(match);
    units.push(withOthers({ ...words, text: match.words }, match, fields));
    next = match.to;
  }
  takeWords(written.length);
  return { kind: "or", operands: [words, { kind: "and", operands: units }] };
}

/**
 * A term finds its words in any order and company, so a name that has them all adds nothing to it. Words that only join
 * count: `cancer of the lung` does not find a record that says lung cancer.
 */
function namesIn({ text, expansion }: ResolvedWords, thesaurus: Thesaurus): readonly NameMatch[] {
  if (expansion === "Concept") return thesaurus.namesIn(text, { inOrder: true });
  return thesaurus.namesIn(text).flatMap((match) => {
    const typed = nameForms(match.words);
    const expansions = match.expansions.flatMap((one) => {
      const names = one.names.filter((name) => {
        const words = nameForms(name);
        return !typed.every((word) => words.includes(word));
      });
      return names.length === 0 ? [] : [{ ...one, names }];
    });
    return expansions.length === 0 ? [] : [{ ...match, expansions }];
  });
}

function withOthers(
  words: ResolvedWords,
  { expansions }: NameMatch,
  fields: ResolvedWords["fields"],
): Resolved {
  const names = [...new Set(expansions.flatMap((expansion) => expansion.names))].slice(0, MAX_OTHERS);
  const phraseOf = (text: string): ResolvedWords => ({
    ...words,
    text,
    isPhrase: true,
    expansion: "Term",
    fields,
  });
  return { kind: "synonyms", words, others: names.map(phraseOf) };
}

/**
 * @module Words sought in fields: terms, phrases, COVERAGE and EXPANSION.
 *
 * - A phrase, and every level but the two below, asks for the words together and in order within one value.
 * - A term (`Relaxation`) asks for all its words: within one value where one field is searched, within one site where
 *   all fields are those of sites (`Portland Maine` is one place), else anywhere in the fields of the study.
 * - `Lossy` asks for any of the words.
 * - Words are compared by their form (`word-forms.ts`), at level `None` as written (and ranked by their form).
 */
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import type { Expansion } from "../../query/essie/nodes.ts";
import type { ResolvedWords, WeightedField } from "../../query/essie/resolved-expression.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import { isInScope, type Clause } from "./clause.ts";
import type { Corpus } from "./corpus.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import { rankWords } from "./rank-words.ts";
import { eachValue, pieceNumber, wantedPieces, type StudyValues } from "./study-values.ts";
import { isSitePiece } from "../site-piece.ts";

const IS_SITE: readonly boolean[] = PIECES.map((piece) => isSitePiece(piece));
const IS_CODE: readonly boolean[] = PIECES.map((piece) => pieceKind(piece) === "code");

/** What a search for words looks for, in the numbers of one corpus. */
export interface SoughtWords {
  /** In order, negative for a word that no study has. */
  readonly sought: readonly number[];
  /** Each of them once. */
  readonly distinct: readonly number[];
  readonly fields: readonly WeightedField[];
  readonly expansion: Expansion;
  /** Marks of the fields, for `eachValue`. */
  readonly wanted: Uint8Array;
  /** The number under which a word of a study is compared with the sought ones. */
  readonly keyOf: (word: number) => number;
}

/** Prepares the words for a corpus. */
export function wordsClause(resolved: ResolvedWords, corpus: Corpus): Clause {
  const words = soughtWords(resolved, corpus);
  // Words as written decide what is found; how rare and how strong they are is that of their forms.
  const forms =
    resolved.expansion === "None" ? soughtWords({ ...resolved, expansion: "Term" }, corpus) : words;
  const { sought, distinct } = words;
  const hasPhrase = (study: IndexedStudy, only?: number): boolean =>
    findPhrase(study.values, words, resolved.coverage, only);
  return {
    holds: (study, only) => {
      if (sought.length === 0 || (sought.some((word) => word < 0) && resolved.expansion !== "Lossy"))
        return false;
      if (!isLoose(resolved.expansion)) return hasPhrase(study, only);
      const met = mostTogether(study.values, words, groupingOf(words.fields), only);
      return resolved.expansion === "Lossy" ? met > 0 : met === distinct.length;
    },
    score: rankWords(forms, corpus, (study) => standTogether(resolved, forms, study)),
  };
}

/** Whether the words stand together and in order somewhere in the study, covering a value as far as asked. */
export function standTogether(
  { coverage }: ResolvedWords,
  forms: SoughtWords,
  { values }: IndexedStudy,
): boolean {
  return findPhrase(values, forms, coverage, undefined);
}

function isLoose(expansion: Expansion): boolean {
  return expansion === "Relaxation" || expansion === "Lossy";
}

/** Looks the words up in the numbers of a corpus. */
export function soughtWords({ text, expansion, fields }: ResolvedWords, { lexicon }: Corpus): SoughtWords {
  const asWritten = expansion === "None";
  const sought = asWritten ? lexicon.findWords(text) : lexicon.findForms(text);
  const readable = fields.filter(({ piece }) => ["words", "code"].includes(pieceKind(piece)));
  return {
    sought,
    distinct: [...new Set(sought)],
    fields: readable,
    expansion,
    wanted: wantedPieces(readable.map(({ piece }) => pieceNumber(piece))),
    keyOf: asWritten ? (word) => word : (word) => lexicon.form(word),
  };
}

/** Whether some value has the words together, in order, and covering it as far as asked. */
function findPhrase(
  values: StudyValues,
  { sought, wanted, keyOf }: SoughtWords,
  coverage: ResolvedWords["coverage"],
  only: number | undefined,
): boolean {
  const atStart = coverage === "StartsWith" || coverage === "FullMatch";
  const atEnd = coverage === "EndsWith" || coverage === "FullMatch";
  const isIn = (from: number, to: number): boolean => {
    const last = to - sought.length;
    for (
      let start = atEnd ? Math.max(from, last) : from;
      start <= (atStart ? Math.min(from, last) : last);
      start += 1
    )
      if (sought.every((word, index) => keyOf(values[start + index] ?? -1) === word)) return true;
    return false;
  };
  let found = false;
  eachValue(values, wanted, (piece, element, from, to) => {
    if (found || !isInScope(IS_SITE[piece] === true, element, only)) return;
    // Of a coded value the code is one text and the words for it are another.
    found = IS_CODE[piece] === true ? isIn(from, from + 1) || isIn(from + 1, to) : isIn(from, to);
  });
  return found;
}

type Grouping = "value" | "site" | "study";

function groupingOf(fields: readonly WeightedField[]): Grouping {
  if (fields.length === 1) return "value";
  return fields.every(({ piece }) => isSitePiece(piece)) ? "site" : "study";
}

/** How many of the distinct words meet in one value, one site or the study, at most. */
function mostTogether(
  values: StudyValues,
  { distinct, wanted, keyOf }: SoughtWords,
  grouping: Grouping,
  only: number | undefined,
): number {
  const met = new Map<number, Set<number>>();
  eachValue(values, wanted, (piece, element, from, to) => {
    if (!isInScope(IS_SITE[piece] === true, element, only)) return;
    const group = { value: from, site: element, study: 0 }[grouping];
    for (let at = from; at < to; at += 1) {
      const key = keyOf(values[at] ?? -1);
      if (!distinct.includes(key)) continue;
      const words = met.get(group);
      if (words === undefined) met.set(group, new Set([key]));
      else words.add(key);
    }
  });
  return [...met.values()].reduce((most, { size }) => Math.max(most, size), 0);
}

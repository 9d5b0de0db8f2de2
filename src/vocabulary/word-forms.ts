/**
 * @module Words as they are written, and the one form under which search compares them: the forms of a word are its
 * plural and possessive and its British spelling, case and accents aside. Two words of one form count as the same
 * word (the level `EXPANSION[Term]`), so every rule here must never join words of different meaning: rules that only
 * help are left to synonyms.
 */
import { foldWords } from "../study/fold.ts";

/** Letters, digits and their marks; an apostrophe between two of them belongs to the word. */
const WRITTEN_WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * The words of a text in order, case and accents kept: `Crohn’s disease (IL-2)` → `Crohn’s`, `disease`, `IL`, `2`.
 * All other characters separate, so a hyphen, a slash and a space are the same between words.
 */
export function writtenWords(text: string): readonly string[] {
  return text.match(WRITTEN_WORD) ?? [];
}

/**
 * The form of a written word: `Tumours`, `tumor's` and `tumor` → `tumor`; `Metastases`, `metastasis` → `metastase`.
 * It is a key, not a word to show. A character that stands for several words gives several forms (`½` → `1`, `2`).
 */
export function wordForms(writtenWord: string): readonly string[] {
  return foldWords(writtenWord).map((word) => singular(american(word)));
}

/** The forms of all words of a text. */
export function formsOfText(text: string): readonly string[] {
  return writtenWords(text).flatMap((word) => wordForms(word));
}

/** British → American, as parts of words that occur in no other sense. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/haem/, "hem"],
  [/aemi([ac])/, "emi$1"],
  [/oedema/, "edema"],
  [/oesoph/, "esoph"],
  [/oestr/, "estr"],
  [/paed(iatr|o)/, "ped$1"],
  [/gynaec/, "gynec"],
  [/caesar/, "cesar"],
  [/coeliac/, "celiac"],
  [/foet(us|al)/, "fet$1"],
  [/rrhoea/, "rrhea"],
  [/pnoea/, "pnea"],
  [/anaesth/, "anesth"],
  [/faec/, "fec"],
  [/sulph/, "sulf"],
  [/(tum|behavi|lab|col)our/, "$1or"],
  [/^fibre/, "fiber"],
  [/^(multi)?centre/, "$1center"],
  [/isation(s?)$/, "ization$1"],
  [/([dlmnrtv])is(ed|ing|e|es)$/, "$1iz$2"],
];

/** Few words are spelt in any of these ways: most are done with one look. */
const SPELT_OTHERWISE = new RegExp(SPELLINGS.map(([british]) => british.source).join("|"));

const LATIN_LETTERS = /^[a-z]+$/;

function american(word: string): string {
  if (word.length < 5 || !LATIN_LETTERS.test(word) || !SPELT_OTHERWISE.test(word)) return word;
  return SPELLINGS.reduce((spelled, [british, american]) => spelled.replace(british, american), word);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  children: "child",
  men: "man",
  women: "woman",
  feet: "foot",
  teeth: "tooth",
  mice: "mouse",
  criteria: "criterion",
  bacteria: "bacterium",
  fungi: "fungus",
  vertebrae: "vertebra",
};

/** Names that end in s without being a plural. */
const NO_PLURAL = new Set(["aids", "sars", "mers", "species", "series", "rabies", "scabies", "caries"]);

function singular(word: string): string {
  // `women's` has come here as `womens`.
  const unmarked = word.endsWith("ns") || word.endsWith("as") ? word.slice(0, -1) : word;
  const irregular = Object.hasOwn(IRREGULAR, unmarked) ? IRREGULAR[unmarked] : undefined;
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !LATIN_LETTERS.test(word) || NO_PLURAL.has(word)) return word;
  // Greek: diagnosis, diagnoses. The plural loses its s below, so both meet in `diagnose`.
  if (word.length > 5 && word.endsWith("sis")) return `${word.slice(0, -3)}se`;
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith("s")) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  // Boxes, crutches, abscesses, and viruses (but causes, houses and headaches keep their e).
  if (/(?:x|(?:[^a]|(?:[eo]|tt|et)a)ch|sh|ss|zz|[^aeo]us)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

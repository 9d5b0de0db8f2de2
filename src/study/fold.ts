/** @module Texts made comparable: case, accents and spacing set aside. */

/** Letters that Unicode does not take apart although people write them without the stroke or ligature. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ı: "i",
  þ: "th",
};

const PLAIN_LETTER = /[ßæœøđðłħıþ]/g;

/** ASCII with single spaces, but for the accent that stands alone: only its case is to be set aside. */
const PLAIN_TEXT = /^[!-_a-~]+(?: [!-_a-~]+)*$/;
const PLAIN_WORD = /^[a-z0-9]+$/;

/** Only marks that combine: `ü` becomes `u`, but the dots of Japanese voiced kana are letters of their own. */
const ACCENT = /[\u0300-\u036F]/g;

/**
 * For comparing names: lower case, accents removed, typographic quotes and dashes made plain, white space collapsed
 * and trimmed. `foldText(" Côte  d’Ivoire")` → `cote d'ivoire`. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(ACCENT, "")
    .normalize("NFC")
    .replaceAll(PLAIN_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** A word is a run of letters and digits; an apostrophe inside one is read over (`crohn's` is `crohns`). */
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/**
 * Words for search. The rule: fold, then every run of letters and digits is a word; everything else separates.
 * So `IL-2` gives `il`, `2` and `COVID-19` gives `covid`, `19`: the same words whether the hyphen, a space or a slash
 * stands between them, and a phrase of the two finds the name. `PD-L1` and `PDL1` differ: that is for synonyms.
 */
export function foldWords(text: string): string[] {
  const folded = foldText(text);
  if (PLAIN_WORD.test(folded)) return [folded];
  return (folded.match(WORD) ?? []).map((word) => word.replaceAll("'", ""));
}

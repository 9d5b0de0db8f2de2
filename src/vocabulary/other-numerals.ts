/**
 * @module Numbers of stages, types and grades, which records write in Roman and in Arabic numerals: who types
 * `type II diabetes` means type 2 diabetes as well, and `stage 3b` is stage IIIB.
 */
import { writtenWords } from "./word-forms.ts";

/** Words whose number is written either way. */
const NUMBERED: ReadonlySet<string> = new Set(
  "bipolar category class degree factor grade group level mps mucopolysaccharidosis neurofibromatosis phase stage type".split(
    " ",
  ),
);

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII"] as const;
const SPELLED = ["one", "two", "three", "four", "five"] as const;

/** With the letters of parts of a stage: `3b`, `IIIB`, `IA2`. */
const NUMERAL = /^(\d{1,2}|[ivx]{1,4}|one|two|three|four|five)((?:[a-d]\d?)?)$/i;

/**
 * The text with all such numbers in Arabic numerals, and with all in Roman ones; only what differs from it.
 * `otherNumerals("stage 4 lung cancer")` → `["stage IV lung cancer"]`; none for `phase`, `4 weeks` or `factor 300`.
 */
export function otherNumerals(text: string): readonly string[] {
  const words = writtenWords(text);
  const numbers = words.map((word, at) =>
    NUMBERED.has((words[at - 1] ?? "").toLowerCase()) ? numberOf(word) : undefined,
  );
  if (numbers.every((number) => number === undefined)) return [];
  const written = (form: (value: number) => string): string =>
    words
      .map((word, at) => {
        const number = numbers[at];
        return number === undefined ? word : form(number.value) + number.part.toUpperCase();
      })
      .join(" ");
  const typed = words.join(" ").toLowerCase();
  return [written(String), written((value) => ROMAN[value - 1] ?? "")].filter(
    (other) => other.toLowerCase() !== typed,
  );
}

function numberOf(word: string): { readonly value: number; readonly part: string } | undefined {
  const [, numeral = "", part = ""] = NUMERAL.exec(word) ?? [];
  const lower = numeral.toLowerCase();
  const roman = ROMAN.findIndex((one) => one.toLowerCase() === lower);
  const spelled = SPELLED.findIndex((one) => one === lower);
  const value = roman >= 0 ? roman + 1 : spelled >= 0 ? spelled + 1 : Number(numeral || Number.NaN);
  return value >= 1 && value <= ROMAN.length ? { value, part } : undefined;
}

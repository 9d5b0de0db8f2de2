/** @module A stretch of registry text without its markup, each character with its place in the original. */
import { decodeEntities } from "../../study/entities.ts";

export interface PlainText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the original where what it stands for begins; one more for the end. */
  readonly offsets: readonly number[];
}

/** Longest entity that registrants write, `&thinsp;`, with some room. */
const ENTITY_LENGTH = 12;
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,4});/iy;

const PLAIN: Readonly<Record<string, string>> = {
  "≧": "≥",
  "⩾": "≥",
  "﹥": ">",
  "＞": ">",
  "≦": "≤",
  "⩽": "≤",
  "﹤": "<",
  "＜": "<",
  "＝": "=",
  "：": ":",
  "；": ";",
  "，": ",",
  "、": ",",
  "（": "(",
  "）": ")",
  "【": "(",
  "】": ")",
  "[": "(",
  "]": ")",
  "．": ".",
  "。": ".",
  "％": "%",
  "×": "x",
  "✕": "x",
  "∙": "x",
  "·": "x",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  µ: "u",
  μ: "u",
  "²": "2",
  "³": "3",
  "⁹": "9",
  "¹": "1",
  "⁶": "6",
  ï: "i",
  é: "e",
  х: "x",
  "½": ".5",
};

/**
 * Reads `[start, end)` of a registry text: backslash escapes undone, entities decoded, signs of one meaning made
 * one: `KPS\>60` → `KPS>60`. Linear in the length of the text.
 */
export function plainTextOf(original: string, start: number, end: number): PlainText {
  let text = "";
  const offsets: number[] = [];
  for (let at = start; at < end; at += 1) {
    const from = at;
    if (original[at] === "\\" && at + 1 < end && ESCAPED.test(original.charAt(at + 1))) at += 1;
    const character = original.charAt(at);
    if (isPlain(character)) {
      text += character;
      offsets.push(from);
      continue;
    }
    const entity = character === "&" ? entityAt(original, at, end) : undefined;
    if (entity !== undefined) at += entity.length - 1;
    for (const unit of entity === undefined ? character : decodeEntities(entity).split("")) {
      const shown = symbolFont(unit, text, original[at + 1]) ?? PLAIN[unit] ?? unit;
      text += shown;
      for (let place = 0; place < shown.length; place += 1) offsets.push(from);
    }
  }
  offsets.push(end);
  return { text, offsets };
}

const ESCAPED = /[!-/:-@[-`{-~]/;

/** Nearly every character: ASCII that stands for itself. */
function isPlain(character: string): boolean {
  return character < "\u0080" && character !== "&" && character !== "[" && character !== "]";
}

function entityAt(original: string, at: number, end: number): string | undefined {
  ENTITY.lastIndex = at;
  const entity = ENTITY.exec(original)?.[0];
  return entity !== undefined && entity.length <= ENTITY_LENGTH && at + entity.length <= end
    ? entity
    : undefined;
}

/** `platelets ³ 100`, `bilirubin £ 1.5`: ≥ and ≤ that lost their font (NCT01951482). */
function symbolFont(character: string, before: string, after: string | undefined): string | undefined {
  if (character !== "³" && character !== "£") return undefined;
  if (/[\p{L}\d]$/u.test(before.slice(-1)) || !/[\s\d]/.test(after ?? "")) return undefined;
  return character === "³" ? "≥" : "≤";
}

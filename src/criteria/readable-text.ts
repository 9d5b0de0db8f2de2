/** @module Registry markup of a single criterion → the text people read, and a look-alike that keeps offsets. */
import { decodeEntities } from "../study/entities.ts";

/** CommonMark: a backslash escapes ASCII punctuation and nothing else. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/**
 * Escapes undone, entities decoded (`\&lt;` too: the author meant the character), white space collapsed:
 * `Gleason \&lt;6,\n  PSA  \> 4` → `Gleason <6, PSA > 4`. Words and signs of the author stay, misprints included.
 */
export function readableText(raw: string): string {
  return decodeEntities(raw.replaceAll(ESCAPE, "$1")).replaceAll(/\s+/g, " ").trim();
}

/**
 * A text of the same length in which patterns can be looked for: escapes become spaces, typographic spaces plain
 * ones, full-width punctuation plain. Offsets in it are offsets in the original.
 * `\<Exclusion Criteria\>：` → ` <Exclusion Criteria >:`.
 */
export function offsetText(raw: string): string {
  let text = raw;
  if (text.includes("\\")) text = text.replaceAll(ESCAPE, " $1");
  if (text.includes("&"))
    text = text.replaceAll(/&(lt|gt|amp);/gi, (entity) => ENTITY_SHAPES[entity.length] ?? entity);
  return /[^\x20-\x7E]/.test(text) ? text.replaceAll(ODD_CHARACTER, (odd) => PLAIN_SHAPES[odd] ?? " ") : text;
}

/** What stands for an entity is only ever a wrapper around a heading: its width matters, not which one it was. */
const ENTITY_SHAPES: Readonly<Record<number, string>> = { 4: "<   ", 5: "&    " };

const ODD_CHARACTER = /[\t\r\f\v\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF：；，．（）。【】]/g;
const PLAIN_SHAPES: Readonly<Record<string, string>> = {
  "：": ":",
  "；": ";",
  "，": ",",
  "．": ".",
  "。": ".",
  "（": "(",
  "）": ")",
  "【": "[",
  "】": "]",
};

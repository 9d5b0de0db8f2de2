/**
 * @module Chosen branches cut out of a record's JSON text, everything else passed over unread: a thousand rows of two
 * fields would otherwise mean to parse a thousand whole records.
 */
import type { FieldTree } from "./field-tree.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const [OBJECT, OBJECT_END, LIST, LIST_END, COMMA] = [0x7b, 0x7d, 0x5b, 0x5d, 0x2c];

/** Where a text ended too early. */
const CUT = -1;

/**
 * The text of what `project(JSON.parse(text), tree)` chooses, fields in the record's own order and values as they are
 * written there: `projectText('{"a":1.0,"b":{"c":2,"d":3}}', tree of a and b.c)` → `{"a":1.0,"b":{"c":2}}`.
 * @param text one JSON object without white space between its tokens, or the beginning of one
 * @returns undefined where a beginning ends before all that was chosen
 */
export function projectText(text: string, tree: FieldTree): string | undefined {
  if (tree.size === 0) return "{}";
  const cutter = new Cutter(text);
  return cutter.copyObject(0, tree, true) === CUT ? undefined : cutter.copied;
}

/** Methods that walk answer the place behind what they walked over, or {@link CUT}. */
class Cutter {
  readonly #text: string;
  copied = "";

  constructor(text: string) {
    this.#text = text;
  }

  /** Where `isLast`, nothing behind the last chosen field is wanted, and the walk may end there. */
  copyObject(start: number, tree: FieldTree, isLast: boolean): number {
    const text = this.#text;
    let missing = tree.size;
    let before = "{";
    let at = start + 1;
    if (text.charCodeAt(at) === OBJECT_END) {
      this.copied += "{}";
      return at + 1;
    }
    for (;;) {
      const keyEnd = stringEnd(text, at);
      // Behind the colon.
      const valueAt = keyEnd + 1;
      if (keyEnd === CUT || valueAt >= text.length) return CUT;
      const below = tree.get(keyOf(text.slice(at, keyEnd)));
      if (below === undefined) {
        at = valueEnd(text, valueAt);
      } else {
        missing--;
        this.copied += before + text.slice(at, valueAt);
        before = ",";
        at = this.#copyValue(valueAt, below, isLast && missing === 0);
      }
      if (at === CUT) return CUT;
      const isOver = isLast && missing === 0;
      if (!isOver && at >= text.length) return CUT;
      if (isOver || text.charCodeAt(at) === OBJECT_END) {
        this.copied += before === "{" ? "{}" : "}";
        return at + 1;
      }
      at++;
    }
  }

  #copyValue(start: number, tree: FieldTree, isLast: boolean): number {
    const first = this.#text.charCodeAt(start);
    if (tree.size > 0 && first === OBJECT) return this.copyObject(start, tree, isLast);
    if (tree.size > 0 && first === LIST) return this.#copyList(start, tree);
    const end = valueEnd(this.#text, start);
    if (end !== CUT) this.copied += this.#text.slice(start, end);
    return end;
  }

  #copyList(start: number, tree: FieldTree): number {
    this.copied += "[";
    let at = start + 1;
    while (this.#text.charCodeAt(at) !== LIST_END) {
      if (this.#text.charCodeAt(at) === COMMA) {
        this.copied += ",";
        at++;
      }
      if (at >= this.#text.length) return CUT;
      at = this.#copyValue(at, tree, false);
      if (at === CUT) return CUT;
    }
    this.copied += "]";
    return at + 1;
  }
}

/** `"nctId"` with its quotation marks → `nctId` */
function keyOf(quoted: string): string {
  return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

/** Behind the value that begins at `start`. */
function valueEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = stringEnd(text, at);
        if (end === CUT || depth === 0) return end;
        at = end - 1;
        break;
      }
      case OBJECT:
      case LIST:
        depth++;
        break;
      case OBJECT_END:
      case LIST_END:
        depth--;
        // Below: the end of what holds a number or a word that began at `start`.
        if (depth <= 0) return depth === 0 ? at + 1 : at;
        break;
      case COMMA:
        if (depth === 0) return at;
    }
  }
  return CUT;
}

/** Behind the quotation mark that closes the string opened at `start`. */
function stringEnd(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (text.charCodeAt(quote - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return quote + 1;
  }
  return CUT;
}

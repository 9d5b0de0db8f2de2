/** @module Counts the texts of one field over all segments: their sorted lists are read side by side. */
import { nctIdOfNumber } from "../../study/nct-id.ts";
import type { Study } from "../../study/study.ts";
import { TOP_VALUES } from "../statistics.ts";
import type { ValueCount, ValueStatistics } from "../statistics.ts";
import { has } from "./bit-set.ts";
import type { SnapshotPart } from "./found-part.ts";
import { compareLong, eachText } from "./text-list-builder.ts";
import type { LongText, TextKey, TextKeys } from "./text-list-builder.ts";
import type { TextList, TextLists } from "./text-lists.ts";

/** A segment with its texts. */
export interface ListedPart extends SnapshotPart {
  readonly texts: TextLists;
}

interface RecordReader {
  readonly readStudy: (record: number) => Study | undefined;
  readonly keys: TextKeys;
}

/** A segment's list on the way through it. */
interface Cursor extends TextList {
  readonly part: ListedPart;
  at: number;
}

/** A text: in how many studies, and the first of them by NCT number. */
interface CountedKey extends TextKey {
  readonly studies: number;
  readonly nctNumber: number;
  readonly record: number;
}

export function textStatistics(
  piece: number,
  parts: readonly ListedPart[],
  reader: RecordReader,
): Pick<ValueStatistics, "distinct" | "top" | "longest"> {
  const best = new BestKeys();
  let distinct = 0;
  for (const counted of countedKeys(piece, parts)) {
    distinct += 1;
    best.add(counted);
  }
  const longest = longestText(piece, parts, reader);
  return { distinct, top: readTexts(piece, best.keys(), reader), ...(longest !== undefined && { longest }) };
}

/** Every text that a study has which is left. */
function* countedKeys(piece: number, parts: readonly ListedPart[]): Generator<CountedKey> {
  let open: Cursor[] = parts.map((part) => ({ ...part.texts.of(piece), part, at: 0 }));
  for (;;) {
    open = open.filter(({ at, high }) => at < high.length);
    const first = open.reduce<Cursor | undefined>(
      (a, b) => (a === undefined || isBefore(b, a) ? b : a),
      undefined,
    );
    if (first === undefined) return;
    const key = { high: first.high[first.at] ?? 0, low: first.low[first.at] ?? 0 };
    let studies = 0;
    let nctNumber = Number.POSITIVE_INFINITY;
    let record = 0;
    for (const cursor of open) {
      const { columns } = cursor.part.segment;
      for (; cursor.high[cursor.at] === key.high && cursor.low[cursor.at] === key.low; cursor.at++) {
        const document = cursor.documents[cursor.at] ?? 0;
        if (has(cursor.part.deleted, document)) continue;
        studies += 1;
        const number = columns.nctId[document] ?? 0;
        if (number >= nctNumber) continue;
        nctNumber = number;
        record = columns.record[document] ?? 0;
      }
    }
    if (studies > 0) yield { ...key, studies, nctNumber, record };
  }
}

function isBefore(a: Cursor, b: Cursor): boolean {
  const [high, otherHigh] = [a.high[a.at] ?? 0, b.high[b.at] ?? 0];
  return high < otherHigh || (high === otherHigh && (a.low[a.at] ?? 0) < (b.low[b.at] ?? 0));
}

/** The first of all, and whatever stands equal with the last of them: only the texts themselves can part those. */
class BestKeys {
  #kept: CountedKey[] = [];
  #last: CountedKey | undefined;

  add(key: CountedKey): void {
    if (this.#last !== undefined && compareKeys(key, this.#last) > 0) return;
    this.#kept.push(key);
    if (this.#kept.length >= 4 * TOP_VALUES) this.#cut();
  }

  keys(): readonly CountedKey[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept.sort(compareKeys);
    this.#last = this.#kept[TOP_VALUES - 1];
    const { length } = this.#kept;
    let end = Math.min(TOP_VALUES, length);
    while (end < length && isTie(this.#kept[end], this.#last)) end += 1;
    this.#kept.length = end;
  }
}

function compareKeys(a: CountedKey, b: CountedKey): number {
  return b.studies - a.studies || a.nctNumber - b.nctNumber;
}

function isTie(a: CountedKey | undefined, b: CountedKey | undefined): boolean {
  return a !== undefined && b !== undefined && compareKeys(a, b) === 0;
}

/** The texts that the keys stand for, read from the first study of each. */
function readTexts(
  piece: number,
  counted: readonly CountedKey[],
  { readStudy, keys }: RecordReader,
): readonly ValueCount[] {
  const found: (CountedKey & ValueCount)[] = [];
  const wanted = new Map(counted.map((key) => [`${key.high} ${key.low}`, key]));
  for (const record of new Set(counted.map((key) => key.record))) {
    const study = readStudy(record);
    if (study === undefined) continue;
    eachText(study, (number, value) => {
      if (number !== piece) return;
      const { high, low } = keys.of(value);
      const key = wanted.get(`${high} ${low}`);
      if (key?.record === record) found.push({ ...key, value });
    });
  }
  return found
    .sort((a, b) => compareKeys(a, b) || (a.value < b.value ? -1 : 1))
    .slice(0, TOP_VALUES)
    .map(({ value, studies }) => ({ value, studies }));
}

function longestText(
  piece: number,
  parts: readonly ListedPart[],
  { readStudy }: RecordReader,
): ValueStatistics["longest"] {
  let longest: { readonly text: LongText; readonly part: ListedPart } | undefined;
  for (const part of parts) {
    const text = part.texts.longest(piece, part.deleted);
    if (text !== undefined && (longest === undefined || compareLong(text, longest.text) < 0))
      longest = { text, part };
  }
  if (longest === undefined) return undefined;
  const { length, document, nctNumber } = longest.text;
  const study = readStudy(longest.part.segment.columns.record[document] ?? 0);
  let value: string | undefined;
  if (study !== undefined)
    eachText(study, (number, text) => {
      if (number === piece && text.length === length) value ??= text;
    });
  return value === undefined ? undefined : { value, length, nctId: nctIdOfNumber(nctNumber) };
}

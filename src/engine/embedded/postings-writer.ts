/**
 * @module Writes the collected postings of a segment: the runs side by side, term by term, each word's lists with those of
 * the kept areas behind them. What is written where: `term-index.ts`.
 */
import { strengthOf } from "../ranking.ts";
import { ByteWriter } from "./byte-writer.ts";
import { AREAS_FROM, COMBINED_AREAS } from "./combined-lists.ts";
import { addTo, emptySet } from "./bit-set.ts";
import { GroupsOfTerm, pad } from "./groups-of-term.ts";
import { areBits } from "./listed-documents.ts";
import { MAX_DOCUMENTS } from "./postings-builder.ts";
import type { CollectedPostings } from "./postings-builder.ts";
import { MAX_FIELDS } from "./posting-runs.ts";
import type { SectionFileWriter } from "./section-file.ts";
import { isWord } from "./segment-format.ts";
import { writeStrings } from "./string-table.ts";

/** Blocks are handed to the file when there are so many bytes of them. */
const WRITE_BYTES = 1 << 18;

/** Writes the sections `postings`, `terms` and `termBlock`. */
export function writePostings(file: SectionFileWriter, { words, documents, runs }: CollectedPostings): void {
  const { terms } = words;
  const blocks = new Uint32Array(terms.size);
  const groups = new GroupsOfTerm(runs, documents);
  const areas = COMBINED_AREAS.map((weights) => new AreaList(weights, documents));
  const out = new ByteWriter(WRITE_BYTES * 2);
  file.begin("postings");
  for (let term = 0; term < terms.size; term++) {
    blocks[term] = (file.sectionBytes + out.length) / 2;
    groups.moveTo(term);
    const form = terms.bytesOf(term);
    if (isWord(form)) writeBlock(out, groups, areas, waysOfWriting(words.variantsOf(term), form));
    else writeBlock(out, groups, [], NOTHING);
    if (out.length < WRITE_BYTES) continue;
    file.write(out.buffer.subarray(0, out.length));
    out.clear();
  }
  file.write(out.buffer.subarray(0, out.length));
  const sorted = terms.sorted();
  writeStrings(file, "terms", sorted.length, (place) => terms.bytesOf(sorted[place] ?? 0));
  file.section(
    "termBlock",
    sorted.map((term) => blocks[term] ?? 0),
  );
}

const NOTHING = new Uint8Array(0);

/** One after the other, each behind its length; nothing where the form itself is the only one. */
function waysOfWriting(variants: readonly string[], form: Uint8Array): Uint8Array {
  const encoded = variants.map((variant) => Buffer.from(variant));
  if (encoded.length === 1 && encoded[0]?.equals(form) === true) return NOTHING;
  const out = new ByteWriter(variants.length * 16);
  for (const bytes of encoded) {
    out.varint(bytes.length);
    out.copy(bytes, 0, bytes.length);
  }
  return out.taken();
}

function writeBlock(
  out: ByteWriter,
  groups: GroupsOfTerm,
  areas: readonly AreaList[],
  written: Uint8Array,
): void {
  let lists = groups.fields;
  for (const area of areas) if (area.combine(groups) > 0) lists++;
  out.varint(lists);
  let before = 0;
  const header = (field: number, documents: number, placesBytes: number): void => {
    out.varint(field - before);
    out.varint(documents);
    out.varint(placesBytes);
    before = field;
  };
  groups.eachField(header);
  areas.forEach((area, number) => {
    if (area.count > 0) header(AREAS_FROM + number, area.count, 0);
  });
  out.varint(written.length);
  pad(out);
  groups.writeLists(out);
  for (const area of areas) area.write(out);
  groups.writePlaces(out);
  out.copy(written, 0, written.length);
  pad(out);
}

const sums = new Uint32Array(MAX_DOCUMENTS);

/** The list of a word in one kept area. */
class AreaList {
  /** By field, 0 where the area does not look. */
  readonly #weights = new Uint16Array(MAX_FIELDS);
  readonly #documents = new Uint16Array(MAX_DOCUMENTS);
  readonly #strengths = new Uint16Array(MAX_DOCUMENTS);
  /** Room for a bit of each document of the segment. */
  readonly #bits: Uint32Array<ArrayBuffer>;
  readonly #segmentDocuments: number;
  count = 0;

  /** @param documents of the segment */
  constructor(weights: ReadonlyMap<number, number>, documents: number) {
    this.#bits = emptySet(documents);
    this.#segmentDocuments = documents;
    for (const [field, weight] of weights) this.#weights[field] = weight;
  }

  /** Takes over a term and gives the number of documents. */
  combine(groups: GroupsOfTerm): number {
    let count = 0;
    let fields = 0;
    let before = -1;
    for (let i = 0; i < groups.count; i++) {
      const field = groups.fieldOf(i);
      const weight = this.#weights[field] ?? 0;
      if (weight === 0) continue;
      if (field !== before) fields++;
      before = field;
      count = groups.addTo(i, weight, sums, this.#documents, count);
    }
    this.count = count;
    if (fields > 1) this.#documents.subarray(0, count).sort();
    for (let i = 0; i < count; i++) {
      const document = this.#documents[i] ?? 0;
      this.#strengths[i] = strengthOf(sums[document] ?? 0);
      sums[document] = 0;
    }
    return count;
  }

  write(out: ByteWriter): void {
    if (areBits(this.count, this.#segmentDocuments)) {
      this.#bits.fill(0);
      for (let i = 0; i < this.count; i++) addTo(this.#bits, this.#documents[i] ?? 0);
      out.copy(new Uint8Array(this.#bits.buffer), 0, this.#bits.byteLength);
    } else for (let i = 0; i < this.count; i++) out.uint16(this.#documents[i] ?? 0);
    for (let i = 0; i < this.count; i++) out.uint16(this.#strengths[i] ?? 0);
  }
}

/**
 * @module Writes the collected postings of a segment: the runs side by side, term by term, each word's lists with those of
 * the kept areas behind them. What is written where: `term-index.ts`.
 */
import { strengthOf } from "../ranking.ts";
import { ByteWriter } from "./byte-writer.ts";
import { AREAS_FROM, COMBINED_AREAS } from "./combined-lists.ts";
import { MAX_DOCUMENTS } from "./postings-builder.ts";
import type { CollectedPostings } from "./postings-builder.ts";
import { MAX_FIELDS } from "./posting-runs.ts";
import type { SectionFileWriter } from "./section-file.ts";
import { isWord } from "./segment-format.ts";
import { writeStrings } from "./string-table.ts";

/** Blocks are handed to the file when there are so many bytes of them. */
const WRITE_BYTES = 1 << 18;
const NO_TERM = -1;
const GROUP_BITS = 20;
const GROUP_MASK = (1 << GROUP_BITS) - 1;

/** Writes the sections `postings`, `terms` and `termBlock`. */
export function writePostings(file: SectionFileWriter, { terms, runs }: CollectedPostings): void {
  const blocks = new Uint32Array(terms.size);
  const groups = new GroupsOfTerm(runs);
  const areas = COMBINED_AREAS.map((weights) => new AreaList(weights));
  const out = new ByteWriter(WRITE_BYTES * 2);
  file.begin("postings");
  for (let term = 0; term < terms.size; term++) {
    blocks[term] = (file.sectionBytes + out.length) / 2;
    groups.moveTo(term);
    writeBlock(out, groups, isWord(terms.bytesOf(term)) ? areas : []);
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

function writeBlock(out: ByteWriter, groups: GroupsOfTerm, areas: readonly AreaList[]): void {
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
  pad(out);
  groups.writeLists(out);
  for (const area of areas) area.write(out);
  groups.writePlaces(out);
  pad(out);
}

function pad(out: ByteWriter): void {
  if (out.length % 2 === 1) out.byte(0);
}

/** The groups that one term has in all runs, by field; groups of one field in the order of their documents. */
class GroupsOfTerm {
  readonly #runs: readonly Uint8Array[];
  /** Per run: where reading goes on, and the term that comes next. */
  readonly #at: Uint32Array;
  readonly #next: Int32Array;
  /** Field and number of each group, to be sorted: field × 2²⁰ + number. */
  #order = new Uint32Array(64);
  #run = new Uint16Array(64);
  /** Where the documents begin. */
  #from = new Uint32Array(64);
  #documents = new Uint32Array(64);
  #placesBytes = new Uint32Array(64);
  #count = 0;
  /** Different fields of the present term. */
  fields = 0;

  constructor(runs: readonly Uint8Array[]) {
    this.#runs = runs;
    this.#at = new Uint32Array(runs.length);
    this.#next = Int32Array.from(runs, (_, run) => this.#varint(run));
  }

  /** Terms are asked for in ascending order, each once. */
  moveTo(term: number): void {
    this.#count = 0;
    let runs = 0;
    for (let run = 0; run < this.#next.length; run++) {
      if (this.#next[run] !== term) continue;
      this.#readGroups(run, term);
      runs++;
    }
    if (runs > 1) this.#order.subarray(0, this.#count).sort();
    this.fields = 0;
    for (let i = 0; i < this.#count; i++)
      if (i === 0 || this.fieldOf(i) !== this.fieldOf(i - 1)) this.fields++;
  }

  get count(): number {
    return this.#count;
  }

  fieldOf(place: number): number {
    return (this.#order[place] ?? 0) >>> GROUP_BITS;
  }

  eachField(visit: (field: number, documents: number, placesBytes: number) => void): void {
    let documents = 0;
    let placesBytes = 0;
    for (let i = 0; i < this.#count; i++) {
      const group = this.#groupAt(i);
      documents += this.#documents[group] ?? 0;
      placesBytes += this.#placesBytes[group] ?? 0;
      if (i + 1 < this.#count && this.fieldOf(i + 1) === this.fieldOf(i)) continue;
      visit(this.fieldOf(i), documents, placesBytes);
      documents = 0;
      placesBytes = 0;
    }
  }

  /** Adds weight × impact to the sum of each document of a group, and says which had none yet. */
  addTo(place: number, weight: number, sums: Uint32Array, met: Uint16Array, metCount: number): number {
    const group = this.#groupAt(place);
    const run = this.#runs[this.#run[group] ?? 0];
    if (run === undefined) return metCount;
    const documents = this.#documents[group] ?? 0;
    const from = this.#from[group] ?? 0;
    let count = metCount;
    for (let i = 0; i < documents; i++) {
      const at = from + i * 2;
      const document = (run[at] ?? 0) | ((run[at + 1] ?? 0) << 8);
      const sum = sums[document] ?? 0;
      if (sum === 0) met[count++] = document;
      sums[document] = sum + weight * (run[from + documents * 2 + i] ?? 0);
    }
    return count;
  }

  /** Of each field the documents, then the impacts. */
  writeLists(out: ByteWriter): void {
    for (let first = 0; first < this.#count;) {
      let end = first + 1;
      while (end < this.#count && this.fieldOf(end) === this.fieldOf(first)) end++;
      for (let i = first; i < end; i++) this.#copy(out, i, 0, 2);
      for (let i = first; i < end; i++) this.#copy(out, i, 2, 1);
      pad(out);
      first = end;
    }
  }

  writePlaces(out: ByteWriter): void {
    for (let i = 0; i < this.#count; i++) {
      const group = this.#groupAt(i);
      const run = this.#runs[this.#run[group] ?? 0];
      const from = (this.#from[group] ?? 0) + (this.#documents[group] ?? 0) * 3;
      if (run !== undefined) out.copy(run, from, this.#placesBytes[group] ?? 0);
    }
  }

  /** Copies `width` bytes for each document of a group, from `skipped` bytes a document on. */
  #copy(out: ByteWriter, place: number, skipped: number, width: number): void {
    const group = this.#groupAt(place);
    const run = this.#runs[this.#run[group] ?? 0];
    const documents = this.#documents[group] ?? 0;
    if (run !== undefined) out.copy(run, (this.#from[group] ?? 0) + documents * skipped, documents * width);
  }

  #groupAt(place: number): number {
    return (this.#order[place] ?? 0) & GROUP_MASK;
  }

  #readGroups(run: number, term: number): void {
    const { length = 0 } = this.#runs[run] ?? {};
    for (;;) {
      const group = this.#count++;
      if (group === this.#order.length) this.#grow();
      this.#order[group] = (this.#varint(run) << GROUP_BITS) | group;
      const documents = this.#varint(run);
      const placesBytes = this.#varint(run);
      const from = this.#at[run] ?? 0;
      this.#run[group] = run;
      this.#from[group] = from;
      this.#documents[group] = documents;
      this.#placesBytes[group] = placesBytes;
      this.#at[run] = from + documents * 3 + placesBytes;
      if ((this.#at[run] ?? 0) >= length) {
        this.#next[run] = NO_TERM;
        return;
      }
      const step = this.#varint(run);
      if (step === 0) continue;
      this.#next[run] = term + step;
      return;
    }
  }

  #varint(run: number): number {
    const bytes = this.#runs[run];
    let at = this.#at[run] ?? 0;
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes?.[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    this.#at[run] = at;
    return value;
  }

  #grow(): void {
    const length = this.#order.length * 2;
    this.#order = copied(this.#order, new Uint32Array(length));
    this.#run = copied(this.#run, new Uint16Array(length));
    this.#from = copied(this.#from, new Uint32Array(length));
    this.#documents = copied(this.#documents, new Uint32Array(length));
    this.#placesBytes = copied(this.#placesBytes, new Uint32Array(length));
  }
}

function copied<View extends Uint16Array | Uint32Array>(old: View, grown: View): View {
  grown.set(old);
  return grown;
}

const sums = new Uint32Array(MAX_DOCUMENTS);

/** The list of a word in one kept area; what it holds is what `combineLists` would make of the lists of its pieces. */
class AreaList {
  /** By field, 0 where the area does not look. */
  readonly #weights = new Uint16Array(MAX_FIELDS);
  readonly #documents = new Uint16Array(MAX_DOCUMENTS);
  readonly #strengths = new Uint16Array(MAX_DOCUMENTS);
  count = 0;

  constructor(weights: ReadonlyMap<number, number>) {
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
    for (let i = 0; i < this.count; i++) out.uint16(this.#documents[i] ?? 0);
    for (let i = 0; i < this.count; i++) out.uint16(this.#strengths[i] ?? 0);
  }
}

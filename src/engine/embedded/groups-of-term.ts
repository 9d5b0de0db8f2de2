/**
 * @module The runs of a segment side by side (`posting-runs.ts`): what they have of one term after the other, by field, and
 * how its lists are written.
 */
import { addTo, emptySet } from "./bit-set.ts";
import type { ByteWriter } from "./byte-writer.ts";
import { areBits } from "./listed-documents.ts";
import { MARK_EVERY } from "./places.ts";
import { readVarint } from "./varint.ts";

const NO_TERM = -1;
const GROUP_BITS = 20;
const GROUP_MASK = (1 << GROUP_BITS) - 1;
const NOTHING = new Uint8Array(0);

/** Lists begin at even offsets. */
export function pad(out: ByteWriter): void {
  if (out.length % 2 === 1) out.byte(0);
}

/** The groups that one term has in all runs, by field; groups of one field in the order of their documents. */
export class GroupsOfTerm {
  readonly #runs: readonly Uint8Array[];
  readonly #segmentDocuments: number;
  /** Room for a bit of each document of the segment. */
  readonly #bits: Uint32Array<ArrayBuffer>;
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

  /** @param documents of the segment */
  constructor(runs: readonly Uint8Array[], documents: number) {
    this.#runs = runs;
    this.#bits = emptySet(documents);
    this.#segmentDocuments = documents;
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
    this.#eachOfOneField((first, end, documents) => {
      let placesBytes = 0;
      for (let i = first; i < end; i++) placesBytes += this.#placesBytes[this.#groupAt(i)] ?? 0;
      visit(this.fieldOf(first), documents, placesBytes);
    });
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
    this.#eachOfOneField((first, end, documents) => {
      if (areBits(documents, this.#segmentDocuments)) this.#writeBits(out, first, end);
      else for (let i = first; i < end; i++) this.#copy(out, i, 0, 2);
      for (let i = first; i < end; i++) this.#copy(out, i, 2, 1);
      pad(out);
    });
  }

  /** Of each field where every {@link MARK_EVERY}th document begins, then the places. */
  writePlaces(out: ByteWriter): void {
    this.#eachOfOneField((first, end, documents) => {
      if (documents > MARK_EVERY) this.#writeMarks(out, first, end);
      for (let i = first; i < end; i++) {
        const group = this.#groupAt(i);
        const run = this.#runs[this.#run[group] ?? 0];
        if (run !== undefined) out.copy(run, this.#placesFrom(group), this.#placesBytes[group] ?? 0);
      }
    });
  }

  #eachOfOneField(visit: (first: number, end: number, documents: number) => void): void {
    for (let first = 0; first < this.#count;) {
      let end = first;
      let documents = 0;
      for (; end < this.#count && this.fieldOf(end) === this.fieldOf(first); end++)
        documents += this.#documents[this.#groupAt(end)] ?? 0;
      visit(first, end, documents);
      first = end;
    }
  }

  #writeBits(out: ByteWriter, first: number, end: number): void {
    this.#bits.fill(0);
    for (let i = first; i < end; i++) {
      const group = this.#groupAt(i);
      const run = this.#runs[this.#run[group] ?? 0];
      const from = this.#from[group] ?? 0;
      const to = from + (this.#documents[group] ?? 0) * 2;
      for (let at = from; at < to; at += 2) addTo(this.#bits, (run?.[at] ?? 0) | ((run?.[at + 1] ?? 0) << 8));
    }
    out.copy(new Uint8Array(this.#bits.buffer), 0, this.#bits.byteLength);
  }

  #writeMarks(out: ByteWriter, first: number, end: number): void {
    let document = 0;
    let before = 0;
    for (let i = first; i < end; i++) {
      const group = this.#groupAt(i);
      const run = this.#run[group] ?? 0;
      const from = this.#placesFrom(group);
      const to = from + (this.#placesBytes[group] ?? 0);
      for (let at = from; at < to; document++) {
        if (document > 0 && document % MARK_EVERY === 0) out.uint32(before + at - from);
        const length = readVarint(this.#runs[run] ?? NOTHING, at);
        at = length.next + length.value;
      }
      before += to - from;
    }
  }

  #placesFrom(group: number): number {
    return (this.#from[group] ?? 0) + (this.#documents[group] ?? 0) * 3;
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
    const { value, next } = readVarint(this.#runs[run] ?? NOTHING, this.#at[run] ?? 0);
    this.#at[run] = next;
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

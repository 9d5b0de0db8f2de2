/** @module One segment opened for reading. Its memory is loaded once and shared; its file is opened by every thread. */
import { PIECES } from "../../study/piece-dictionary.ts";
import { LastUsed } from "../reference/last-used.ts";
import type { StoredEvidence } from "../../vocabulary/name-evidence.ts";
import { documentsOf, fullSet } from "./bit-set.ts";
import { Columns, loadColumns } from "./columns.ts";
import type { ColumnsMemory } from "./columns.ts";
import { PieceValues } from "./piece-values.ts";
import { profilesOf } from "./profiles.ts";
import type { Profiles } from "./profiles.ts";
import { MAX_DOCUMENTS } from "./postings-builder.ts";
import { DamagedIndexError, SectionFile } from "./section-file.ts";
import { SEGMENT_FORMAT } from "./segment-format.ts";
import { Sites } from "./sites.ts";
import { TermIndex, loadTermIndex } from "./term-index.ts";
import type { FieldBlock, TermIndexMemory } from "./term-index.ts";

/** What threads share of a segment. */
export interface SegmentMemory {
  readonly path: string;
  readonly columns: ColumnsMemory;
  readonly terms: TermIndexMemory;
  readonly pieceDirectory: SharedArrayBuffer;
}

/**
 * Loads what stays in memory, each part checked against its checksum.
 * @throws DamagedIndexError when the file is damaged, or written in another format
 */
export function loadSegment(path: string): SegmentMemory {
  const file = new SectionFile(path);
  try {
    const { format, pieces } = file.properties;
    if (format !== SEGMENT_FORMAT || pieces !== PIECES.length)
      throw new DamagedIndexError(path, "written in another format");
    return {
      path,
      columns: loadColumns(file),
      terms: loadTermIndex(file),
      pieceDirectory: file.load("pieceDirectory"),
    };
  } finally {
    file.close();
  }
}

/** Words whose places in the file are remembered. */
const BLOCKS_KEPT = 20_000;

/** Sets of documents that are remembered, at most 8 KB each. */
const SETS_KEPT = 128;

const scratch = new Uint16Array(MAX_DOCUMENTS + 1);

export class Segment {
  /** Of its file. */
  readonly path: string;
  readonly columns: Columns;
  readonly sites: Sites;
  readonly terms: TermIndex;
  readonly pieces: PieceValues;
  /** All its documents, deleted ones too. Not to be changed. */
  readonly all: Uint32Array<ArrayBuffer>;
  readonly #file: SectionFile;
  readonly #blocks = new Map<string, readonly FieldBlock[]>();
  #profiles: Profiles | undefined;
  readonly #sets = new LastUsed<Uint32Array<ArrayBuffer>>(SETS_KEPT);

  constructor(memory: SegmentMemory) {
    this.path = memory.path;
    this.#file = new SectionFile(memory.path);
    this.columns = new Columns(memory.columns);
    this.sites = new Sites(this.columns);
    this.terms = new TermIndex(this.#file, memory.terms, this.columns.documents);
    this.pieces = new PieceValues(this.#file, memory.pieceDirectory, this.columns.documents);
    this.all = fullSet(this.columns.documents);
  }

  get documents(): number {
    return this.columns.documents;
  }

  /** The profiles of its documents, found when first asked for. */
  get profiles(): Profiles {
    this.#profiles ??= profilesOf(this.columns);
    return this.#profiles;
  }

  /** Where the postings of a word lie, by field; none for a word that no document has. */
  blocksOf(word: string): readonly FieldBlock[] {
    const known = this.#blocks.get(word);
    if (known !== undefined) return known;
    const term = this.terms.words.find(word);
    const blocks = term < 0 ? [] : this.terms.blocks(term);
    if (this.#blocks.size >= BLOCKS_KEPT) this.#blocks.clear();
    this.#blocks.set(word, blocks);
    return blocks;
  }

  /** Which of the ways of writing a word, known by its form, this is; -1 where it is none. */
  variantOf(form: string, written: string): number {
    const term = this.terms.words.find(form);
    return term < 0 ? -1 : this.terms.variantOf(term, written);
  }

  /** Adds the documents with this term in this field to a set. */
  addMarked(field: number, term: string, set: Uint32Array): void {
    const block = this.blocksOf(term).find((candidate) => candidate.field === field);
    if (block !== undefined) this.terms.addDocuments(block, set);
  }

  /** What `find` gives, found once and kept for some time; for conditions that many searches share. Not to be changed. */
  remember(key: string, find: () => Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
    return this.#sets.get(key) ?? this.#sets.set(key, find());
  }

  /** What its studies say about names, deleted ones included: read from the file. */
  nameEvidence(): StoredEvidence {
    const bytes = Buffer.alloc(this.#file.placeOf("nameEvidence").bytes);
    this.#file.read("nameEvidence", 0, bytes);
    // Written by SegmentBuilder from a NameEvidence.
    return JSON.parse(bytes.toString("utf8")) as StoredEvidence;
  }

  /** The documents of a set in ascending order. */
  listOf(set: Uint32Array): Uint16Array<ArrayBuffer> {
    return scratch.slice(0, documentsOf(set, scratch));
  }

  close(): void {
    this.#file.close();
  }
}

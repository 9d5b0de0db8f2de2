/** @module The texts that were listed of one segment (`text-list-builder.ts`), as they are read. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { z } from "zod";
import type { Study } from "../../study/study.ts";
import { has } from "./bit-set.ts";
import type { SnapshotPart } from "./found-part.ts";
import { DamagedIndexError, SectionFile } from "./section-file.ts";
import { LONGEST_KEPT, TEXT_LIST_FORMAT, TextListBuilder } from "./text-list-builder.ts";
import type { LongText, TextKeys } from "./text-list-builder.ts";

const contents = z.object({
  format: z.literal(TEXT_LIST_FORMAT),
  longest: z.record(
    z.string(),
    z.array(z.object({ length: z.number(), document: z.number(), nctNumber: z.number() })),
  ),
});

/** The texts of one field, by key; each document once for each text. */
export interface TextList {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly documents: Uint16Array;
}

const NO_LIST: TextList = {
  high: new Uint32Array(0),
  low: new Uint32Array(0),
  documents: new Uint16Array(0),
};

export class TextLists {
  /** Bytes of the record of each document. */
  readonly bytes: Uint32Array;
  readonly #file: SectionFile;
  readonly #names: ReadonlySet<string>;
  readonly #longest: Readonly<Record<string, readonly LongText[]>>;

  private constructor(file: SectionFile, longest: Readonly<Record<string, readonly LongText[]>>) {
    this.#file = file;
    this.#longest = longest;
    this.#names = new Set(file.names);
    this.bytes = new Uint32Array(file.load("bytes"));
  }

  /** Undefined where there is no such file, or none that can be used: then the segment is to be listed anew. */
  static open(path: string): TextLists | undefined {
    if (!existsSync(path)) return undefined;
    let file: SectionFile | undefined;
    try {
      file = new SectionFile(path);
      file.verify();
      return new TextLists(file, contents.parse(file.properties).longest);
    } catch (error) {
      file?.close();
      if (error instanceof DamagedIndexError || error instanceof z.ZodError) return undefined;
      throw error;
    }
  }

  of(piece: number): TextList {
    if (!this.#names.has(`${piece}.high`)) return NO_LIST;
    return {
      high: this.#read(`${piece}.high`, Uint32Array),
      low: this.#read(`${piece}.low`, Uint32Array),
      documents: this.#read(`${piece}.documents`, Uint16Array),
    };
  }

  /** Where the longest text of a field stands; undefined where no document that is left has one. */
  longest(piece: number, deleted: Uint32Array): LongText | undefined {
    return this.#longest[piece]?.find(({ document }) => !has(deleted, document));
  }

  /** Whether so much was replaced since that the longest text of some field is not known any more. */
  isWornOut(deleted: Uint32Array): boolean {
    return Object.values(this.#longest).some(
      (kept) => kept.length === LONGEST_KEPT && kept.every(({ document }) => has(deleted, document)),
    );
  }

  close(): void {
    this.#file.close();
  }

  #read<View extends Uint16Array | Uint32Array>(section: string, View: ViewOf<View>): View {
    const view = new View(this.#file.placeOf(section).bytes / View.BYTES_PER_ELEMENT);
    this.#file.read(section, 0, new Uint8Array(view.buffer));
    return view;
  }
}

interface ViewOf<View> {
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): View;
}

/** Reads the records of a segment's documents, one a step, and writes their texts; deleted ones are left out. */
export function* listTexts(
  path: string,
  { segment, deleted }: SnapshotPart,
  readStudy: (record: number) => Study | undefined,
  keys: TextKeys,
): Generator<void> {
  const builder = new TextListBuilder(segment.documents, keys);
  for (const [document, record] of segment.columns.record.entries()) {
    if (has(deleted, document)) continue;
    const study = readStudy(record);
    if (study !== undefined) builder.add(document, study);
    yield;
  }
  const temporary = `${path}.temporary`;
  try {
    builder.write(temporary);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

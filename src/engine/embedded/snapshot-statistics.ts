/**
 * @module Statistics of all fields in the newest version of the index. Codes, dates, numbers and lengths come from the
 * index. Texts it knows by their words only: they are listed from the records, once for each segment, when somebody
 * first asks; the lists lie beside the segments, so that an update costs only what is new. Nothing grows with the texts.
 */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import { nctIdOfNumber } from "../../study/nct-id.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import { recordSizes } from "../record-sizes.ts";
import type { RecordSizes } from "../record-sizes.ts";
import type { SizeStatistics, ValueStatistics } from "../statistics.ts";
import { has } from "./bit-set.ts";
import {
  codeStatistics,
  countCodes,
  dateRange,
  listSizes,
  longestCode,
  missingStudies,
  numberStatistics,
} from "./coded-statistics.ts";
import type { CodeCounts } from "./coded-statistics.ts";
import type { ReadStudy } from "./evaluate.ts";
import type { SnapshotPart } from "./found-part.ts";
import type { Snapshot } from "./snapshot.ts";
import { TEXT_PIECES, TextKeys } from "./text-list-builder.ts";
import { TextLists, listTexts } from "./text-lists.ts";
import { textStatistics } from "./text-statistics.ts";
import type { ListedPart } from "./text-statistics.ts";

/** Below the folder of the index. */
const FOLDER = "texts";
const SUFFIX = ".texts";

/** Records read between two looks at what else is asked. */
const RECORDS_AT_A_TIME = 20;

const CODED_PIECES: ReadonlySet<number> = new Set(
  PIECES.flatMap((piece, number) =>
    ["code", "date", "age", "truth"].includes(pieceKind(piece)) ? [number] : [],
  ),
);

export class SnapshotStatistics {
  readonly #folder: string;
  readonly #newest: () => Snapshot;
  readonly #readStudy: ReadStudy;
  readonly #keys = new TextKeys();
  readonly #lists = new Map<string, TextLists>();
  #listing: Promise<unknown> = Promise.resolve();
  #snapshot: Snapshot | undefined;
  #codes: CodeCounts | undefined;
  readonly #known = new Map<number, ValueStatistics>();
  #recordSizes: RecordSizes | undefined;
  #isClosed = false;

  /**
   * @param folder of the index
   * @param newest the version to answer from, whenever it is called
   */
  constructor(folder: string, newest: () => Snapshot, readStudy: ReadStudy) {
    this.#folder = join(folder, FOLDER);
    this.#newest = newest;
    this.#readStudy = readStudy;
  }

  /** @param pieces places in the dictionary, of leaf fields */
  async values(pieces: readonly number[]): Promise<readonly ValueStatistics[]> {
    const isListed = pieces.some((piece) => TEXT_PIECES.has(piece));
    const listed = isListed ? await this.#listed() : [];
    // From here on nothing waits: all answers are of one version.
    this.#forgetOld();
    return pieces.map((piece) => {
      const known = this.#known.get(piece) ?? this.#count(piece, listed);
      this.#known.set(piece, known);
      return known;
    });
  }

  /** @param pieces places in the dictionary, of lists */
  sizes(pieces: readonly number[]): readonly SizeStatistics[] {
    return pieces.map((piece) => ({
      piece: PIECES[piece]?.name ?? "",
      sizes: listSizes(piece, this.#newest().parts),
    }));
  }

  async recordSizes(): Promise<RecordSizes> {
    const listed = await this.#listed();
    this.#forgetOld();
    this.#recordSizes ??= recordSizes(
      listed.flatMap(({ segment, deleted, texts }) =>
        Array.from(texts.bytes, (bytes, document) => ({ document, bytes }))
          .filter(({ document }) => !has(deleted, document))
          .map(({ document, bytes }) => ({
            nctId: nctIdOfNumber(segment.columns.nctId[document] ?? 0),
            bytes,
          })),
      ),
    );
    return this.#recordSizes;
  }

  close(): void {
    this.#isClosed = true;
    for (const texts of this.#lists.values()) texts.close();
    this.#lists.clear();
  }

  #forgetOld(): void {
    const newest = this.#newest();
    if (newest === this.#snapshot) return;
    this.#snapshot = newest;
    this.#codes = undefined;
    this.#known.clear();
    this.#recordSizes = undefined;
  }

  #count(number: number, listed: readonly ListedPart[]): ValueStatistics {
    const { parts } = this.#newest();
    const piece = PIECES[number];
    if (piece === undefined) throw new Error(`no piece ${number}`);
    const whole = { piece: piece.name, missing: missingStudies(number, parts) };
    if (TEXT_PIECES.has(number)) {
      const reader = { readStudy: this.#readStudy, keys: this.#keys };
      return { ...whole, ...textStatistics(number, listed, reader) };
    }
    const kind = pieceKind(piece);
    if (kind === "number") return { ...whole, ...numberStatistics(number, parts) };
    this.#codes ??= countCodes(CODED_PIECES, parts);
    const counts = this.#codes.get(number) ?? new Map<string, number>();
    const dates = kind === "date" ? dateRange(number, counts.keys(), parts) : undefined;
    const longest = kind === "age" ? longestCode(number, counts.keys(), parts) : undefined;
    return {
      ...whole,
      ...codeStatistics(counts),
      ...(dates !== undefined && { dates }),
      ...(longest !== undefined && { longest }),
    };
  }

  /** The newest version with the texts of all its segments; one after the other asks for them. */
  async #listed(): Promise<readonly ListedPart[]> {
    for (;;) {
      const listing = this.#listing.then(() => this.#listMissing());
      this.#listing = listing.catch(() => undefined);
      const { snapshot, parts } = await listing;
      if (snapshot === this.#newest()) return parts;
    }
  }

  async #listMissing(): Promise<{ readonly snapshot: Snapshot; readonly parts: readonly ListedPart[] }> {
    mkdirSync(this.#folder, { recursive: true });
    // The version may change while texts are listed.
    for (let part = this.#missingPart(); part !== undefined; part = this.#missingPart()) {
      let read = 0;
      for (const _step of listTexts(this.#pathOf(part), part, this.#readStudy, this.#keys)) {
        read += 1;
        if (read % RECORDS_AT_A_TIME === 0) await setImmediate();
        if (this.#isClosed) throw new Error("The engine is closed.");
      }
    }
    const snapshot = this.#newest();
    this.#removeOld(new Set(snapshot.parts.map((part) => this.#pathOf(part))));
    const parts = snapshot.parts.map((part) => {
      const texts = this.#lists.get(this.#pathOf(part));
      if (texts === undefined) throw new Error("a segment without its texts");
      return { ...part, texts };
    });
    return { snapshot, parts };
  }

  /** The first segment whose texts are not listed, or were when it had many more documents. */
  #missingPart(): SnapshotPart | undefined {
    return this.#newest().parts.find((part) => {
      const path = this.#pathOf(part);
      const texts = this.#lists.get(path) ?? TextLists.open(path);
      if (texts === undefined) return true;
      this.#lists.set(path, texts);
      if (!texts.isWornOut(part.deleted)) return false;
      texts.close();
      this.#lists.delete(path);
      return true;
    });
  }

  #removeOld(present: ReadonlySet<string>): void {
    for (const [path, texts] of this.#lists) {
      if (present.has(path)) continue;
      texts.close();
      this.#lists.delete(path);
    }
    for (const file of readdirSync(this.#folder)) {
      const path = join(this.#folder, file);
      if (!present.has(path)) rmSync(path, { force: true });
    }
  }

  /** A segment's name is never used again. */
  #pathOf({ segment }: SnapshotPart): string {
    return join(this.#folder, `${basename(segment.path, ".segment")}${SUFFIX}`);
  }
}

/**
 * @module Keeps an index on disk at the version of the studies: builds it, adds what changed, merges segments. Each
 * step ends in one replacement of the manifest, so it is done or not done. It never touches a published segment file.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { addTo, emptySet, has, sizeOf } from "./bit-set.ts";
import { buildSegments, segmentWork } from "./build-segments.ts";
import type { BuiltSegments, SegmentWork, WriteSegment } from "./build-segments.ts";
import { documentsOf, fileOf, liveDocuments, liveRecords } from "./index-version.ts";
import type { IndexVersion, VersionPart } from "./index-version.ts";
import { readManifest, removeStrayFiles, writeManifest } from "./manifest.ts";
import { partsToMerge } from "./merge-policy.ts";
import { DamagedIndexError, SectionFile } from "./section-file.ts";
import { loadSegment } from "./segment.ts";
import type { StudySource } from "./study-source.ts";
import { takeWriterLock } from "./writer-lock.ts";
import type { WriterLock } from "./writer-lock.ts";

type LogLine = (level: "info" | "warn", message: string) => void;

export interface IndexerOptions {
  /** Of the index; made where it is missing. */
  readonly folder: string;
  readonly source: StudySource;
  readonly log: LogLine;
  /** Told while more studies than {@link MANY_RECORDS} are read; the last time with `done` equal to `total`. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Builds large segments in other threads; absent: everything here. */
  readonly buildElsewhere?: (work: SegmentWork, urgency: Urgency) => Promise<BuiltSegments>;
  /** Default: writes the file. Tests put a failing disk here. */
  readonly writeSegment?: WriteSegment;
}

/** Whether somebody waits for what is built, or it is to be felt as little as possible. */
export type Urgency = "awaited" | "background";

/** Studies that are indexed at once, and how often, until the code that does it has been compiled. */
const REHEARSED = 64;
const REHEARSALS = 4;
/** From so many records on they are indexed in other threads, where there are any. */
const MANY_RECORDS = 3_000;
const TELL_EVERY_MS = 500;
/** A reader looks again when the files it was about to open have been replaced. */
const ATTEMPTS = 5;

/** Another process keeps the index, and this was asked to. */
export class IndexBusyError extends Error {
  override readonly name = "IndexBusyError";
  readonly nextStep = "Stop the server that uses this folder first; it keeps the index itself.";
  readonly folder: string;

  constructor(folder: string) {
    super(`The index in ${folder} is being kept by another process.`);
    this.folder = folder;
  }
}

export class Indexer {
  readonly #options: IndexerOptions;
  readonly #write: WriteSegment;
  #lock: WriterLock | undefined;
  #version: IndexVersion | undefined;
  #versions = 0;
  /** Files that the manifest names no more, but that searches may be about to open, and the version that did without. */
  readonly #replaced = new Map<string, number>();
  #isRehearsing = false;

  constructor(options: IndexerOptions) {
    this.#options = options;
    this.#write = options.writeSegment ?? ((segment, path) => segment.write(path));
  }

  /** The version that was opened or published last. */
  get version(): IndexVersion | undefined {
    return this.#version;
  }

  /**
   * Opens what is there. What cannot be used is said and forgotten: `catchUp` builds it anew.
   * @returns the version, or undefined where none can be used yet
   */
  async open(): Promise<IndexVersion | undefined> {
    mkdirSync(this.#options.folder, { recursive: true });
    await this.#tryToWrite();
    return this.#load();
  }

  /**
   * Brings the index to the present version of the studies. Where another process keeps it, opens what that one has
   * published.
   * @returns the version there is now; undefined where another process has not published one yet
   */
  async catchUp(): Promise<IndexVersion | undefined> {
    if (!(await this.#tryToWrite())) return this.#load();
    const { source } = this.#options;
    if (this.#version !== undefined && this.#version.dataVersion === source.dataVersion())
      return this.#version;
    this.#isRehearsing = false;
    const changes = source.changesSince(this.#version?.dataVersion);
    if (changes.fromScratch) this.#sayWhyFromScratch(changes.records.length);
    const added = await this.#build(changes.records, "awaited");
    const removed = new Set(changes.removed);
    return this.#publish(added, (parts) => {
      for (const part of added) for (const nctId of nctIds(part)) removed.add(nctId);
      const kept = changes.fromScratch ? [] : parts.map((part) => withoutStudies(part, removed));
      return { dataVersion: changes.dataVersion, parts: [...kept, ...added] };
    });
  }

  /** Forgets what is there and builds everything from the studies. @throws IndexBusyError */
  async rebuild(): Promise<IndexVersion | undefined> {
    if (!(await this.#tryToWrite())) throw new IndexBusyError(this.#options.folder);
    const old = this.#version;
    this.#version = undefined;
    try {
      const version = await this.catchUp();
      for (const part of old?.parts ?? []) this.#replaced.set(fileOf(part), this.#versions);
      return version;
    } catch (error) {
      this.#version = old;
      throw error;
    }
  }

  /**
   * Indexes some studies and throws the segments away: code that has run some hundred times is compiled, so the first
   * changes are searchable in half the time that they would take otherwise. Ends early when there is something to do.
   */
  async rehearse(): Promise<void> {
    if (this.#lock?.isHeld() !== true) return;
    this.#isRehearsing = true;
    const records = [...liveRecords(this.#version?.parts ?? [])];
    const step = Math.ceil(records.length / (REHEARSED * REHEARSALS));
    const some = records.filter((_, place) => place % step === 0);
    for (let from = 0; from < some.length; from += REHEARSED) {
      if (!this.#isRehearsing) return;
      const { folder, source } = this.#options;
      const work = segmentWork(some.slice(from, from + REHEARSED));
      const { files } = await buildSegments(source, work, folder, this.#write);
      for (const file of files) rmSync(join(folder, file), { force: true });
    }
    this.#isRehearsing = false;
  }

  /**
   * Writes some segments anew as one, if that is worth while. What is added or deleted meanwhile by `catchUp` is kept.
   * @returns the new version, or undefined where nothing was to be done
   */
  async merge(): Promise<IndexVersion | undefined> {
    if (this.#lock?.isHeld() !== true) return undefined;
    const sizes = (this.#version?.parts ?? []).map((part) => ({
      file: fileOf(part),
      documents: documentsOf(part),
      live: liveDocuments(part),
    }));
    const chosen = partsToMerge(sizes)?.map(({ file }) => file);
    return chosen === undefined ? undefined : this.#rewrite(chosen);
  }

  /**
   * Reads the whole of every segment; one that is damaged is written anew from the studies.
   * @returns the new version, or undefined where all is well
   */
  async mend(pause: () => Promise<void>): Promise<IndexVersion | undefined> {
    if (this.#lock?.isHeld() !== true) return undefined;
    const damaged: string[] = [];
    for (const part of this.#version?.parts ?? []) {
      try {
        await verifyPart(part, pause);
      } catch (error) {
        if (!(error instanceof DamagedIndexError)) throw error;
        this.#options.log("warn", `${error.message}; its studies are indexed again`);
        damaged.push(fileOf(part));
      }
    }
    return damaged.length === 0 ? undefined : this.#rewrite(damaged);
  }

  /** Removes files that a version did without; to be called when all threads have taken over that version. */
  removeReplaced(version: number): void {
    for (const [file, since] of this.#replaced) {
      if (since > version) continue;
      rmSync(join(this.#options.folder, file), { force: true });
      this.#replaced.delete(file);
    }
  }

  close(): void {
    this.#lock?.release();
    this.#lock = undefined;
    this.#options.source.close();
  }

  get #cityTable(): string {
    return this.#options.source.cityPoints?.table ?? "";
  }

  async #tryToWrite(): Promise<boolean> {
    if (this.#lock?.isHeld() === true) return true;
    const wasReader = this.#lock === undefined && this.#version !== undefined;
    this.#lock?.release();
    this.#lock = await takeWriterLock(this.#options.folder);
    if (this.#lock === undefined) return false;
    if (wasReader) this.#load();
    return true;
  }

  /** Opens what the manifest names, unless that is what we have. */
  #load(): IndexVersion | undefined {
    for (let attempt = 1; ; attempt++) {
      try {
        const manifest = readManifest(this.#options.folder);
        if (this.#lock !== undefined && manifest !== undefined && manifest.cityTable !== this.#cityTable)
          throw new DamagedIndexError(
            this.#options.folder,
            "its sites were placed by another table of cities",
          );
        if (this.#lock !== undefined) removeStrayFiles(this.#options.folder, manifest);
        const known = new Map(this.#version?.parts.map((part) => [fileOf(part), part.memory]));
        this.#version = manifest && {
          number: ++this.#versions,
          dataVersion: manifest.dataVersion,
          parts: manifest.parts.map(({ file, documents, deleted }) => {
            const memory = known.get(file) ?? loadSegment(join(this.#options.folder, file));
            if (documentsOf({ memory, deleted }) !== documents)
              throw new DamagedIndexError(memory.path, "holds other studies than the manifest says");
            return { memory, deleted };
          }),
        };
        return this.#version;
      } catch (error) {
        const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
        if (!isMissing && !(error instanceof DamagedIndexError)) throw error;
        // A process that keeps the index may just have replaced the files.
        if (this.#lock === undefined && attempt < ATTEMPTS) continue;
        this.#version = undefined;
        if (this.#lock === undefined) return undefined;
        this.#options.log("warn", `The index cannot be used and is built anew: ${error.message}`);
        return undefined;
      }
    }
  }

  #sayWhyFromScratch(studies: number): void {
    if (studies === 0) return;
    const why = this.#version === undefined ? "There is no index yet" : "The index belongs to other studies";
    this.#options.log("info", `${why}: ${studies.toLocaleString("en-US")} studies are indexed`);
  }

  async #build(records: ArrayLike<number>, urgency: Urgency): Promise<readonly VersionPart[]> {
    const { folder, source, buildElsewhere, log, onProgress } = this.#options;
    const work = segmentWork(records);
    const isLarge = records.length > MANY_RECORDS;
    const tell = (): void => onProgress?.(Math.min(work.taken[0] ?? 0, records.length), records.length);
    const telling = isLarge && urgency === "awaited" ? setInterval(tell, TELL_EVERY_MS) : undefined;
    try {
      const { files, unreadable } =
        isLarge && buildElsewhere !== undefined
          ? await buildElsewhere(work, urgency)
          : await buildSegments(source, work, folder, this.#write);
      for (const { record, reason } of unreadable)
        log("warn", `Record ${record} cannot be read and is not searchable: ${reason}`);
      if (telling !== undefined) tell();
      return files.map((file) => {
        const memory = loadSegment(join(folder, file));
        return { memory, deleted: emptySet(memory.columns.nctId.byteLength / 4) };
      });
    } finally {
      clearInterval(telling);
    }
  }

  async #rewrite(files: readonly string[]): Promise<IndexVersion | undefined> {
    const isOld = (part: VersionPart): boolean => files.includes(fileOf(part));
    const records = [...liveRecords((this.#version?.parts ?? []).filter(isOld))];
    const written = await this.#build(records, "background");
    return this.#publish(written, (parts, dataVersion) => {
      const old = parts.filter(isOld);
      // Built anew meanwhile: nothing of what was rewritten is left.
      if (old.length < files.length) return undefined;
      const live = new Set(liveRecords(old));
      const merged = written.map((part) => withoutRecords(part, (record) => !live.has(record)));
      return { dataVersion, parts: [...parts.filter((part) => !isOld(part)), ...merged] };
    });
  }

  /**
   * Replaces the manifest by what `change` makes of the present parts, all at once; nothing else happens in between.
   * @param added removed again where nothing comes of it
   */
  #publish(
    added: readonly VersionPart[],
    change: (parts: readonly VersionPart[], dataVersion: string) => Omit<IndexVersion, "number"> | undefined,
  ): IndexVersion | undefined {
    const { folder } = this.#options;
    try {
      if (this.#lock?.isHeld() !== true) throw new IndexBusyError(folder);
      const old = this.#version;
      const next = change(old?.parts ?? [], old?.dataVersion ?? "");
      if (next === undefined) {
        removeParts(added);
        return undefined;
      }
      const version: IndexVersion = {
        number: ++this.#versions,
        dataVersion: next.dataVersion,
        parts: next.parts.filter((part) => liveDocuments(part) > 0),
      };
      writeManifest(folder, {
        cityTable: this.#cityTable,
        dataVersion: version.dataVersion,
        parts: version.parts.map((part) => ({
          file: fileOf(part),
          documents: documentsOf(part),
          deleted: part.deleted,
        })),
      });
      this.#version = version;
      const named = new Set(version.parts.map(fileOf));
      for (const part of [...(old?.parts ?? []), ...added])
        if (!named.has(fileOf(part))) this.#replaced.set(fileOf(part), version.number);
      return version;
    } catch (error) {
      removeParts(added);
      throw error;
    }
  }
}

async function verifyPart({ memory }: VersionPart, pause: () => Promise<void>): Promise<void> {
  const file = new SectionFile(memory.path);
  try {
    for (const _step of file.verifyInSteps()) await pause();
  } finally {
    file.close();
  }
}

function nctIds({ memory }: VersionPart): Uint32Array {
  return new Uint32Array(memory.columns.nctId);
}

function withoutStudies(part: VersionPart, removed: ReadonlySet<number>): VersionPart {
  return without(part, nctIds(part), (nctId) => removed.has(nctId));
}

function withoutRecords(part: VersionPart, isRemoved: (record: number) => boolean): VersionPart {
  return without(part, new Uint32Array(part.memory.columns.record), isRemoved);
}

function without(part: VersionPart, column: Uint32Array, isRemoved: (value: number) => boolean): VersionPart {
  const deleted = part.deleted.slice();
  for (let document = 0; document < column.length; document++)
    if (isRemoved(column[document] ?? 0) && !has(deleted, document)) addTo(deleted, document);
  return sizeOf(deleted) === sizeOf(part.deleted) ? part : { ...part, deleted };
}

function removeParts(parts: readonly VersionPart[]): void {
  for (const { memory } of parts) rmSync(memory.path, { force: true });
}

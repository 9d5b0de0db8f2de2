/** @module The newest version of the index in one thread, with its files open; the next one takes its place. */
import type { NameGroup } from "../../vocabulary/name-group.ts";
import { vocabularyOf } from "../vocabulary.ts";
import type { LearntWords, Vocabulary } from "../vocabulary.ts";
import type { ReadStudy } from "./evaluate.ts";
import type { IndexVersion } from "./index-version.ts";
import { Segment } from "./segment.ts";
import { Snapshot } from "./snapshot.ts";

export class SnapshotHolder {
  readonly #readStudy: ReadStudy;
  /** By path. */
  #segments = new Map<string, Segment>();
  #snapshot: Snapshot | undefined;
  #vocabulary: Vocabulary | undefined;

  /** @param readStudy reads a study by the number of its record */
  constructor(readStudy: ReadStudy) {
    this.#readStudy = readStudy;
  }

  /** What {@link useWords} made. */
  get vocabulary(): Vocabulary {
    if (this.#vocabulary === undefined) throw new Error("this thread was told no words");
    return this.#vocabulary;
  }

  /**
   * From now on, other names and spellings are these.
   * @param imported names from vocabulary files
   */
  useWords(words: LearntWords, imported: readonly NameGroup[]): void {
    this.#vocabulary = vocabularyOf(words, imported);
    this.#snapshot?.useVocabulary(this.#vocabulary);
  }

  /** The version published last. */
  get snapshot(): Snapshot {
    if (this.#snapshot === undefined) throw new Error("no version has been published to this thread");
    return this.#snapshot;
  }

  /** Opens what is new of a version and closes what it no longer has. */
  publish({ dataVersion, parts }: IndexVersion): void {
    const opened = new Map<string, Segment>();
    try {
      for (const { memory } of parts)
        opened.set(memory.path, this.#segments.get(memory.path) ?? new Segment(memory));
    } catch (error) {
      for (const [path, segment] of opened) if (!this.#segments.has(path)) segment.close();
      throw error;
    }
    for (const [path, segment] of this.#segments) if (!opened.has(path)) segment.close();
    this.#segments = opened;
    this.#snapshot = new Snapshot(
      dataVersion,
      parts.flatMap(({ memory, deleted }) => {
        const segment = opened.get(memory.path);
        return segment === undefined ? [] : [{ segment, deleted }];
      }),
      this.#readStudy,
      this.#vocabulary,
      this.#snapshot,
    );
  }

  close(): void {
    for (const segment of this.#segments.values()) segment.close();
    this.#segments.clear();
    this.#snapshot = undefined;
  }
}

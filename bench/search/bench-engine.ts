/** @module What is measured: an engine that is built once, opened in a process of its own, asked and updated. */
import type { Card } from "../../src/study/card.ts";
import type { BenchQuery } from "./bench-query.ts";
import type { Corpus } from "./demo-corpus.ts";

export interface BenchAnswer {
  readonly total: number;
  /** For each facet the counts of its values, largest first, at most 50. */
  readonly facets: Readonly<Record<string, readonly number[]>>;
  readonly cards: readonly Card[];
}

export interface OpenEngine {
  search(query: BenchQuery): Promise<BenchAnswer>;
  /** Treatments with a word that begins so: how many, and the labels of the 20 with most studies. */
  prefix(prefix: string): Promise<{ readonly total: number; readonly labels: readonly string[] }>;
  /** At most 8 names of all kinds. */
  typeahead(text: string): Promise<readonly string[]>;
  /**
   * Puts the studies of `change-file.ts` in the place of their earlier versions while questions go on; done when they
   * are found.
   */
  update(): Promise<void>;
  /** Processes besides this one whose memory counts. */
  readonly processes: () => readonly number[];
  close(): Promise<void>;
}

export interface BenchEngine {
  /** The most studies it can be asked to hold. */
  readonly mostStudies: number;
  /** Why it cannot run here. */
  readonly missing: () => Promise<string | undefined>;
  /** What {@link build} writes below the folder. */
  readonly files: readonly string[];
  /** Changes whenever the same studies would be written differently. */
  readonly format: string;
  /** Writes whatever it keeps on disk; absent where it keeps nothing. */
  readonly build?: (folder: string, corpus: Corpus) => Promise<void>;
  /** @param threads 1: whole answers in one thread; more: as many answers at once as that */
  readonly open: (folder: string, corpus: Corpus, threads: number) => Promise<OpenEngine>;
  /** Classes of queries that it has no means for. */
  readonly cannot: readonly string[];
}

/** @module Who answers from the newest version of the index: threads, or the calling thread itself. */
import type { SearchRequest } from "../../query/search-request.ts";
import type {
  BrowseAnswer,
  BrowseDetail,
  BrowseDimension,
  BrowseOptions,
  FoundStudies,
  SearchAnswer,
  NameInText,
  SuggestOptions,
  Suggestion,
} from "../search-engine.ts";
import type { RecordSizes } from "../record-sizes.ts";
import type { SizeStatistics, ValueStatistics } from "../statistics.ts";
import { Directory } from "./directory.ts";
import { DirectoryKeeper } from "./directory-keeper.ts";
import type { IndexVersion } from "./index-version.ts";
import { QueryBudget } from "./query-budget.ts";
import { SearchPool } from "./search-pool.ts";
import type { SearchPoolOptions } from "./search-pool.ts";
import type { PlainSearchOptions } from "./search-thread.ts";
import { SnapshotHolder } from "./snapshot-holder.ts";
import { SnapshotStatistics } from "./snapshot-statistics.ts";
import { StatisticsKeeper } from "./statistics-keeper.ts";
import { indexedStudy } from "./study-source.ts";
import type { StudySource } from "./study-source.ts";
import { isOutdated, learnFrom, readWords, writeWords } from "./words-file.ts";
import type { WordsOfVersion } from "./words-file.ts";

export interface Answers {
  /** Resolves when searches are answered as quickly as they ever will be. */
  warm(): Promise<void>;
  /** Resolves when no new question is answered from an older version by `search`; browsing follows when it has counted. */
  publish(version: IndexVersion): Promise<void>;
  search(
    request: SearchRequest,
    options: PlainSearchOptions,
    signal: AbortSignal | undefined,
  ): Promise<SearchAnswer>;
  findAll(request: SearchRequest, signal: AbortSignal | undefined): Promise<FoundStudies>;
  browse(dimension: BrowseDimension, options: BrowseOptions): Promise<BrowseAnswer>;
  browseEntry(dimension: BrowseDimension, value: string): Promise<BrowseDetail | undefined>;
  suggest(options: SuggestOptions): Promise<readonly Suggestion[]>;
  namesIn(text: string): Promise<readonly NameInText[]>;
  /** Of leaf fields, of lists, by their places in the dictionary. */
  valueStatistics(pieces: readonly number[]): Promise<readonly ValueStatistics[]>;
  sizeStatistics(pieces: readonly number[]): Promise<readonly SizeStatistics[]>;
  recordSizes(): Promise<RecordSizes>;
  close(): Promise<void>;
}

/** Answers in other threads; resolves when they are ready. */
export async function answersInThreads(
  version: IndexVersion,
  options: SearchPoolOptions,
  onError: (error: unknown) => void,
): Promise<Answers> {
  const pool = new SearchPool(version, options);
  const { folder, names } = options;
  const directory = new DirectoryKeeper(version, { folder, names, onError, onLearnt: () => pool.useWords() });
  const statistics = new StatisticsKeeper(version, { folder, studies: options.studies });
  const close = async (): Promise<void> => {
    await Promise.all([pool.close(), directory.close(), statistics.close()]);
  };
  try {
    await pool.ready();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    warm: () => pool.warm(),
    async publish(next) {
      await pool.publish(next);
      directory.publish(next);
      statistics.publish(next);
    },
    search: (request, searchOptions, signal) => pool.search(request, searchOptions, signal),
    findAll: (request, signal) => pool.findAll(request, signal),
    browse: async (dimension, browseOptions) =>
      (await directory.thread()).call("browse", dimension, browseOptions),
    browseEntry: async (dimension, value) => (await directory.thread()).call("browseEntry", dimension, value),
    suggest: async (suggestOptions) => (await directory.thread()).call("suggest", suggestOptions),
    namesIn: async (text) => (await directory.thread()).call("namesIn", text),
    valueStatistics: async (pieces) => statistics.thread().call("values", pieces),
    sizeStatistics: async (pieces) => statistics.thread().call("sizes", pieces),
    recordSizes: async () => statistics.thread().call("recordSizes"),
    close,
  };
}

/** Answers in the calling thread, which waits for each of them. */
export function answersHere(
  version: IndexVersion,
  source: StudySource,
  { folder, names, budgetMs }: Pick<SearchPoolOptions, "folder" | "names" | "budgetMs">,
): Answers {
  const readStudy = (record: number) => indexedStudy(source, record);
  const holder = new SnapshotHolder(readStudy);
  const statistics = new SnapshotStatistics(folder, () => holder.snapshot, readStudy);
  let words: WordsOfVersion | undefined;
  const publish = (next: IndexVersion): void => {
    holder.publish(next);
    words ??= readWords(folder);
    if (isOutdated(words, holder.snapshot)) {
      words = learnFrom(holder.snapshot);
      writeWords(folder, words);
    }
    if (words !== undefined) holder.useWords(words, names);
  };
  publish(version);
  let counted: Directory | undefined;
  const directory = (): Directory => {
    if (counted?.dataVersion !== holder.snapshot.dataVersion)
      counted = new Directory(holder.snapshot, holder.vocabulary.thesaurus);
    return counted;
  };
  return {
    warm: async () => undefined,
    publish: async (next) => {
      publish(next);
    },
    search: async (request, options, signal) => {
      signal?.throwIfAborted();
      return holder.snapshot.search(request, { ...options, budget: new QueryBudget(budgetMs) });
    },
    findAll: async (request, signal) => {
      signal?.throwIfAborted();
      return holder.snapshot.findAll(request, new QueryBudget(budgetMs));
    },
    browse: async (dimension, options) => directory().list(dimension).page(options),
    browseEntry: async (dimension, value) => directory().list(dimension).detail(value),
    suggest: async (options) => directory().suggest(options),
    namesIn: async (text) => directory().namesIn(text),
    valueStatistics: (pieces) => statistics.values(pieces),
    sizeStatistics: async (pieces) => statistics.sizes(pieces),
    recordSizes: () => statistics.recordSizes(),
    close: async () => {
      statistics.close();
      holder.close();
    },
  };
}

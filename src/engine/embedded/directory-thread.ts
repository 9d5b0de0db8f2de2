/**
 * @module A thread that browses and suggests from one version of the index. For the next version another one is
 * started, which takes its place when it has counted: visitors who type never wait for it.
 */
import type {
  BrowseAnswer,
  BrowseDetail,
  BrowseDimension,
  BrowseOptions,
  NameInText,
  SuggestOptions,
  Suggestion,
} from "../search-engine.ts";
import type { NameGroup } from "../../vocabulary/name-group.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { Directory } from "./directory.ts";
import type { IndexVersion } from "./index-version.ts";
import { SnapshotHolder } from "./snapshot-holder.ts";
import { answerCalls, threadData } from "./thread-calls.ts";
import { isOutdated, learnFrom, readWords, writeWords } from "./words-file.ts";

export interface DirectoryThreadData {
  /** Of the index. */
  readonly folder: string;
  readonly version: IndexVersion;
  /** From vocabulary files. */
  readonly names: readonly NameGroup[];
}

// Whoever starts this thread gives it these.
const { folder, version, names } = threadData() as DirectoryThreadData;
const holder = new SnapshotHolder(() => undefined);
holder.publish(version);
const known = readWords(folder);
const isLearning = isOutdated(known, holder.snapshot);
const words = known === undefined || isLearning ? learnFrom(holder.snapshot) : known;
if (isLearning) writeWords(folder, words);
const directory = new Directory(holder.snapshot, vocabularyOf(words, names).thesaurus);
holder.close();

const functions = {
  /** Answered once the thread has come so far: whether it learnt words anew and wrote them down. */
  ready: (): boolean => isLearning,
  browse: (dimension: BrowseDimension, options: BrowseOptions): BrowseAnswer =>
    directory.list(dimension).page(options),
  browseEntry: (dimension: BrowseDimension, value: string): BrowseDetail | undefined =>
    directory.list(dimension).detail(value),
  suggest: (options: SuggestOptions): readonly Suggestion[] => directory.suggest(options),
  namesIn: (text: string): readonly NameInText[] => directory.namesIn(text),
};
export type DirectoryFunctions = typeof functions;

answerCalls(functions);

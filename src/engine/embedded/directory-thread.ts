/**
 * @module A thread that browses and suggests from one version of the index. For the next version another one is
 * started, which takes its place when it has counted: visitors who type never wait for it.
 */
import type {
  BrowseAnswer,
  BrowseDetail,
  BrowseDimension,
  BrowseOptions,
  SuggestOptions,
  Suggestion,
} from "../search-engine.ts";
import { Directory } from "./directory.ts";
import type { IndexVersion } from "./index-version.ts";
import { SnapshotHolder } from "./snapshot-holder.ts";
import { answerCalls, threadData } from "./thread-calls.ts";

const holder = new SnapshotHolder(() => undefined);
holder.publish(threadData<IndexVersion>());
const directory = new Directory(holder.snapshot);
holder.close();

const functions = {
  /** Answered once the thread has come so far. */
  ready: (): void => undefined,
  browse: (dimension: BrowseDimension, options: BrowseOptions): BrowseAnswer =>
    directory.list(dimension).page(options),
  browseEntry: (dimension: BrowseDimension, value: string): BrowseDetail | undefined =>
    directory.list(dimension).detail(value),
  suggest: (options: SuggestOptions): readonly Suggestion[] => directory.suggest(options),
};
export type DirectoryFunctions = typeof functions;

answerCalls(functions);

/** @module A thread that answers searches, one after the other, over memory that it shares with the others. */
import type { SearchRequest } from "../../query/search-request.ts";
import type { NameGroup } from "../../vocabulary/name-group.ts";
import type { FoundStudies, SearchAnswer, SearchOptions } from "../search-engine.ts";
import type { IndexVersion } from "./index-version.ts";
import { QueryBudget } from "./query-budget.ts";
import { SnapshotHolder } from "./snapshot-holder.ts";
import { indexedStudy, openStudySource } from "./study-source.ts";
import type { StudySourceModule } from "./study-source.ts";
import { answerCalls, threadData } from "./thread-calls.ts";
import { readWords } from "./words-file.ts";

export interface SearchThreadData {
  /** Of the index. */
  readonly folder: string;
  readonly studies: StudySourceModule;
  readonly names: readonly NameGroup[];
  readonly version: IndexVersion;
  readonly budgetMs: number;
  /** Shared: the number of the question that nobody waits for any more. */
  readonly cancelled: Int32Array;
}

/** Options that can be passed between threads. */
export type PlainSearchOptions = Omit<SearchOptions, "signal">;

// Whoever starts this thread gives it these.
const { folder, studies, names, version, budgetMs, cancelled } = threadData() as SearchThreadData;
const source = await openStudySource(studies);
const holder = new SnapshotHolder((record) => indexedStudy(source, record));
holder.publish(version);
useWords();

function useWords(): void {
  const words = readWords(folder);
  if (words !== undefined) holder.useWords(words, names);
}

function budgetOf(question: number): QueryBudget {
  return new QueryBudget(budgetMs, () => Atomics.load(cancelled, 0) === question);
}

const functions = {
  /** Answered once the thread has come so far. */
  ready: (): void => undefined,
  /** So that no question pays for what all questions need. */
  warm: (): void => holder.snapshot.warm(),
  publish: (next: IndexVersion): void => {
    holder.publish(next);
  },
  /** Takes over what was learnt and written beside the index. */
  useWords,
  search: (question: number, request: SearchRequest, options: PlainSearchOptions): SearchAnswer => {
    return holder.snapshot.search(request, { ...options, budget: budgetOf(question) });
  },
  findAll: (question: number, request: SearchRequest): FoundStudies =>
    holder.snapshot.findAll(request, budgetOf(question)),
};
export type SearchFunctions = typeof functions;

answerCalls(functions);

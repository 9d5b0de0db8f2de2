/** @module A thread that brings the criteria up to date and ends: it lives only while there is something to read. */
import { setPriority } from "node:os";
import { answerCalls, notify, threadData } from "../engine/embedded/thread-calls.ts";
import { openReadingStore } from "../store/reading-store.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import { catchUpCriteria } from "./criteria-keeper.ts";

export interface CriteriaThreadData {
  /** Of the store. */
  readonly folder: string;
}

export type CriteriaNotice =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "published" };

/** The lowest of all: visitors, searches and the index come first. */
const PRIORITY = 19;
/** Between two words of progress. */
const TELL_EVERY = 1_000;

// Linux knows priorities of threads; elsewhere this would hold for the whole process.
if (process.platform === "linux") setPriority(PRIORITY);

// Whoever starts this thread gives it these.
const { folder } = threadData() as CriteriaThreadData;

function tell(notice: CriteriaNotice): void {
  notify(notice);
}

const functions = {
  /** Answers the version that was reached. */
  async catchUp(): Promise<string> {
    const store = openRegistryStore(folder, { readonly: true });
    const readings = openReadingStore(folder);
    try {
      return await catchUpCriteria(folder, store, readings, {
        onProgress: (done, total) => {
          if (done % TELL_EVERY === 0 || done === total) tell({ kind: "progress", done, total });
        },
        onPublished: () => tell({ kind: "published" }),
      });
    } finally {
      store.close();
      readings.close();
    }
  },
};
export type CriteriaFunctions = typeof functions;

answerCalls(functions);

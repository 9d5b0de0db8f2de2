/** @module The thread that keeps the index, so that neither visitors nor their searches wait for it. */
import { setTimeout as wait } from "node:timers/promises";
import type { BuiltSegments, SegmentWork } from "./build-segments.ts";
import type { IndexVersion } from "./index-version.ts";
import { Indexer } from "./indexer.ts";
import type { Urgency } from "./indexer.ts";
import type { SegmentFunctions, SegmentThreadData } from "./segment-thread.ts";
import { openStudySource } from "./study-source.ts";
import type { StudySourceModule } from "./study-source.ts";
import { Thread, answerCalls, notify, threadData } from "./thread-calls.ts";

export interface IndexThreadData {
  readonly folder: string;
  readonly studies: StudySourceModule;
  /** Threads that build segments when somebody waits for them. */
  readonly builders: number;
}

export type IndexNotice =
  | { readonly kind: "log"; readonly level: "info" | "warn"; readonly message: string }
  | { readonly kind: "progress"; readonly done: number; readonly total: number };

/** Reading all files at full speed would push what searches need out of the page cache: about 100 MB a second. */
const VERIFY_PAUSE_MS = 10;

// Whoever starts this thread gives it these.
const { folder, studies, builders } = threadData() as IndexThreadData;
const indexer = new Indexer({
  folder,
  source: await openStudySource(studies),
  log: (level, message) => {
    tell({ kind: "log", level, message });
  },
  onProgress: (done, total) => {
    tell({ kind: "progress", done, total });
  },
  buildElsewhere,
});

function tell(notice: IndexNotice): void {
  notify(notice);
}

async function buildElsewhere(work: SegmentWork, urgency: Urgency): Promise<BuiltSegments> {
  const data: SegmentThreadData = { studies, folder, work, urgency };
  const threads = Array.from(
    { length: urgency === "awaited" ? builders : 1 },
    () => new Thread<SegmentFunctions>("segment-thread", data),
  );
  try {
    const built = await Promise.all(threads.map((thread) => thread.call("build")));
    return {
      files: built.flatMap(({ files }) => files),
      unreadable: built.flatMap(({ unreadable }) => unreadable),
    };
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

const functions = {
  open: (): Promise<IndexVersion | undefined> => indexer.open(),
  catchUp: (): Promise<IndexVersion | undefined> => indexer.catchUp(),
  rebuild: (): Promise<IndexVersion | undefined> => indexer.rebuild(),
  rehearse: (): Promise<void> => indexer.rehearse(),
  merge: (): Promise<IndexVersion | undefined> => indexer.merge(),
  mend: (): Promise<IndexVersion | undefined> => indexer.mend(() => wait(VERIFY_PAUSE_MS)),
  removeReplaced: (version: number): void => {
    indexer.removeReplaced(version);
  },
  close: (): void => {
    indexer.close();
  },
};
export type IndexFunctions = typeof functions;

answerCalls(functions);

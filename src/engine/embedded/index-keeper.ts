/** @module Who keeps the index: a thread of its own, or the calling thread. */
import { setImmediate, setTimeout as wait } from "node:timers/promises";
import type { IndexNotice, IndexFunctions, IndexThreadData } from "./index-thread.ts";
import type { IndexVersion } from "./index-version.ts";
import { Indexer } from "./indexer.ts";
import type { IndexerOptions } from "./indexer.ts";
import { Thread } from "./thread-calls.ts";

/** A thread that cannot end what it is doing, as where a disk no longer answers, is not waited for longer. */
const CLOSE_WITHIN_MS = 3_000;

/** See {@link Indexer}. */
export interface IndexKeeper {
  open(): Promise<IndexVersion | undefined>;
  catchUp(): Promise<IndexVersion | undefined>;
  rebuild(): Promise<IndexVersion | undefined>;
  rehearse(): Promise<void>;
  merge(): Promise<IndexVersion | undefined>;
  mend(): Promise<IndexVersion | undefined>;
  removeReplaced(version: number): Promise<void>;
  /** Gives up what is being built. */
  close(): Promise<void>;
}

export function keeperHere(options: IndexerOptions): IndexKeeper {
  const indexer = new Indexer(options);
  return {
    open: () => indexer.open(),
    catchUp: () => indexer.catchUp(),
    rebuild: () => indexer.rebuild(),
    rehearse: () => indexer.rehearse(),
    merge: () => indexer.merge(),
    mend: () => indexer.mend(() => setImmediate()),
    removeReplaced: async (version) => {
      indexer.removeReplaced(version);
    },
    close: async () => {
      indexer.close();
    },
  };
}

export function keeperInThread(
  data: IndexThreadData,
  { log, onProgress }: Pick<IndexerOptions, "log" | "onProgress">,
): IndexKeeper {
  const start = (): Thread<IndexFunctions, IndexNotice> =>
    new Thread<IndexFunctions, IndexNotice>("index-thread", data, {
      onNotice: (notice) => {
        if (notice.kind === "log") log(notice.level, notice.message);
        else onProgress?.(notice.done, notice.total);
      },
    });
  let thread = start();
  let isClosed = false;
  /** A thread that ran out of memory takes nothing with it but what it was building. */
  const running = async (): Promise<Thread<IndexFunctions, IndexNotice>> => {
    if (thread.hasEnded && !isClosed) {
      log("warn", "The thread that keeps the index has ended and is started again");
      thread = start();
      await thread.call("open");
    }
    return thread;
  };
  return {
    open: () => thread.call("open"),
    catchUp: async () => (await running()).call("catchUp"),
    rebuild: async () => (await running()).call("rebuild"),
    rehearse: async () => (await running()).call("rehearse"),
    merge: async () => (await running()).call("merge"),
    mend: async () => (await running()).call("mend"),
    removeReplaced: async (version) => (await running()).call("removeReplaced", version),
    async close() {
      isClosed = true;
      if (!thread.hasEnded)
        await Promise.race([
          thread.call("close").catch(() => undefined),
          wait(CLOSE_WITHIN_MS, undefined, { ref: false }),
        ]);
      await thread.end();
    },
  };
}

/** @module Where matching and reading happen: in threads of their own for a site, here for a command or a test. */
import { Thread } from "../engine/embedded/thread-calls.ts";
import type { ReadingStore } from "../store/reading-store.ts";
import type { RegistryStore } from "../store/registry-store.ts";
import { catchUpCriteria, matchFolder } from "./criteria-keeper.ts";
import type { CriteriaFunctions, CriteriaNotice, CriteriaThreadData } from "./criteria-thread.ts";
import { readMatchFile } from "./match-file.ts";
import { matchProfile } from "./match-profile.ts";
import type { ProfileMatch, ProfileQuery } from "./match-profile.ts";
import type { MatchFunctions, MatchThreadData } from "./match-thread.ts";
import { MatchTable } from "./profile-verdicts.ts";

export interface MatchWork {
  /** `undefined` where nothing has been read yet. */
  match(query: ProfileQuery): Promise<ProfileMatch | undefined>;
  /** Reads what is new in the store and takes it up; answers the version that was reached. */
  catchUp(onProgress: (done: number, total: number) => void): Promise<string>;
  /** Stops at once; what was read so far is kept. */
  close(): Promise<void>;
}

export function workHere(folder: string, store: RegistryStore, readings: ReadingStore): MatchWork {
  const stop = new AbortController();
  let table: MatchTable | undefined;
  const reload = (): void => {
    const index = readMatchFile(matchFolder(folder));
    if (index !== undefined) table = new MatchTable(index);
  };
  reload();
  return {
    match: (query) => Promise.resolve(table && matchProfile(table, query)),
    catchUp: (onProgress) =>
      catchUpCriteria(folder, store, readings, { onProgress, onPublished: reload, signal: stop.signal }),
    close: () => {
      stop.abort();
      return Promise.resolve();
    },
  };
}

export function workInThreads(folder: string): MatchWork {
  const data: MatchThreadData = { folder: matchFolder(folder) };
  /** Started when somebody first asks, and again where it has ended. */
  let matching: Thread<MatchFunctions> | undefined;
  let reading: Thread<CriteriaFunctions, CriteriaNotice> | undefined;
  return {
    match(query) {
      if (matching === undefined || matching.hasEnded)
        matching = new Thread("match-thread", data, { beside: import.meta.url });
      return matching.call("match", query);
    },
    async catchUp(onProgress) {
      const told: CriteriaThreadData = { folder };
      const thread = new Thread<CriteriaFunctions, CriteriaNotice>("criteria-thread", told, {
        beside: import.meta.url,
        onNotice: (notice) => {
          if (notice.kind === "progress") onProgress(notice.done, notice.total);
          // A thread that ends meanwhile reads the newest file when it is started again.
          else matching?.call("reload").catch(() => undefined);
        },
      });
      reading = thread;
      try {
        return await thread.call("catchUp");
      } finally {
        await thread.end();
      }
    },
    async close() {
      await reading?.end();
      await matching?.end();
    },
  };
}

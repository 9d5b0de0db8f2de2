/** @module Keeps the thread that counts statistics: started when somebody asks, since many sites are never asked. */
import type { IndexVersion } from "./index-version.ts";
import type { StatisticsFunctions, StatisticsThreadData } from "./statistics-thread.ts";
import type { StudySourceModule } from "./study-source.ts";
import { Thread } from "./thread-calls.ts";

interface StatisticsOptions {
  /** Of the index. */
  readonly folder: string;
  readonly studies: StudySourceModule;
}

export class StatisticsKeeper {
  readonly #options: StatisticsOptions;
  #version: IndexVersion;
  #thread: Thread<StatisticsFunctions> | undefined;
  #isClosed = false;

  constructor(version: IndexVersion, options: StatisticsOptions) {
    this.#version = version;
    this.#options = options;
  }

  /** What is asked from now on is answered from this version. Nobody waits for it: the thread may be counting. */
  publish(version: IndexVersion): void {
    this.#version = version;
    const thread = this.#thread;
    if (thread === undefined || thread.hasEnded) return;
    // A version whose files are gone already has been replaced: another thread begins with the newest.
    thread.call("publish", version).catch(() => thread.end());
  }

  /** The thread to ask. */
  thread(): Thread<StatisticsFunctions> {
    if (this.#isClosed) throw new Error("The engine is closed.");
    if (this.#thread === undefined || this.#thread.hasEnded) {
      const data: StatisticsThreadData = { ...this.#options, version: this.#version };
      this.#thread = new Thread<StatisticsFunctions>("statistics-thread", data);
    }
    return this.#thread;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#thread?.end();
  }
}

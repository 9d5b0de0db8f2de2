/**
 * @module Keeps a directory thread for the newest version. Counting takes a processor for a while, so versions that
 * follow each other quickly, as in a first sync, are not all counted: it works at most a fifth of the time.
 */
import { setTimeout as wait } from "node:timers/promises";
import type { NameGroup } from "../../vocabulary/name-group.ts";
import type { DirectoryFunctions, DirectoryThreadData } from "./directory-thread.ts";
import type { IndexVersion } from "./index-version.ts";
import { Thread } from "./thread-calls.ts";

/** Rest after counting, in times of what it took. */
const REST = 4;

export interface DirectoryOptions {
  /** Of the index. */
  readonly folder: string;
  /** From vocabulary files. */
  readonly names: readonly NameGroup[];
  /** Told when words were learnt anew and written beside the index. */
  readonly onLearnt: () => Promise<void>;
  /** Told when a version cannot be counted; the one before goes on answering. */
  readonly onError: (error: unknown) => void;
}

type DirectoryThread = Thread<DirectoryFunctions>;

export class DirectoryKeeper {
  readonly #options: DirectoryOptions;
  readonly #stop = new AbortController();
  #newest: IndexVersion;
  #current: DirectoryThread | undefined;
  #counting: Promise<DirectoryThread> | undefined;
  #working: Promise<void> | undefined;

  constructor(version: IndexVersion, options: DirectoryOptions) {
    this.#options = options;
    this.#newest = version;
    this.#working = this.#keepUp();
  }

  /** Begins to count a version; until that is done the one before answers. */
  publish(version: IndexVersion): void {
    this.#newest = version;
    this.#working ??= this.#keepUp();
  }

  /** The thread to ask; waits where the first version is still being counted. */
  async thread(): Promise<DirectoryThread> {
    if (this.#current?.hasEnded === false) return this.#current;
    this.#counting ??= this.#count(this.#newest);
    return this.#counting;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#working;
    await this.#current?.end();
  }

  async #keepUp(): Promise<void> {
    const { signal } = this.#stop;
    for (let counted: IndexVersion | undefined; counted !== this.#newest && !signal.aborted;) {
      const began = performance.now();
      counted = this.#newest;
      try {
        this.#counting ??= this.#count(counted);
        await this.#counting;
      } catch (error) {
        if (!signal.aborted) this.#options.onError(error);
      }
      // Aborted: nothing is left to do.
      await wait(REST * (performance.now() - began), undefined, { signal, ref: false }).catch(
        () => undefined,
      );
    }
    this.#working = undefined;
  }

  async #count(version: IndexVersion): Promise<DirectoryThread> {
    const { folder, names, onLearnt } = this.#options;
    const data: DirectoryThreadData = { folder, names, version };
    const thread = new Thread<DirectoryFunctions>("directory-thread", data);
    const end = (): void => void thread.end();
    this.#stop.signal.addEventListener("abort", end);
    try {
      if (await thread.call("ready")) await onLearnt();
      const old = this.#current;
      this.#current = thread;
      await old?.end();
      return thread;
    } catch (error) {
      await thread.end();
      throw error;
    } finally {
      this.#counting = undefined;
      this.#stop.signal.removeEventListener("abort", end);
    }
  }
}

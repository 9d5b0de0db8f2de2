/**
 * @module Keeps a directory thread for the newest version. Counting takes a processor for a while, so versions that
 * follow each other quickly, as in a first sync, are not all counted: it works at most a fifth of the time.
 */
import { setTimeout as wait } from "node:timers/promises";
import type { DirectoryFunctions } from "./directory-thread.ts";
import type { IndexVersion } from "./index-version.ts";
import { Thread } from "./thread-calls.ts";

/** Rest after counting, in times of what it took. */
const REST = 4;

type DirectoryThread = Thread<DirectoryFunctions>;

export class DirectoryKeeper {
  readonly #onError: (error: unknown) => void;
  readonly #stop = new AbortController();
  #newest: IndexVersion;
  #current: DirectoryThread | undefined;
  #counting: Promise<DirectoryThread> | undefined;
  #working: Promise<void> | undefined;

  /** @param onError told when a version cannot be counted; the one before goes on answering */
  constructor(version: IndexVersion, onError: (error: unknown) => void) {
    this.#onError = onError;
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
        if (!signal.aborted) this.#onError(error);
      }
      // Aborted: nothing is left to do.
      await wait(REST * (performance.now() - began), undefined, { signal, ref: false }).catch(
        () => undefined,
      );
    }
    this.#working = undefined;
  }

  async #count(version: IndexVersion): Promise<DirectoryThread> {
    const thread = new Thread<DirectoryFunctions>("directory-thread", version);
    const end = (): void => void thread.end();
    this.#stop.signal.addEventListener("abort", end);
    try {
      await thread.call("ready");
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

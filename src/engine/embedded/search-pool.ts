/**
 * @module The threads that search: questions wait in one line, each thread takes one at a time. A thread that is not
 * done in time, although it was told to stop, is ended and another one takes its place: nothing blocks the others.
 */
import type { SearchRequest } from "../../query/search-request.ts";
import type { NameGroup } from "../../vocabulary/name-group.ts";
import type { FoundStudies, SearchAnswer } from "../search-engine.ts";
import { QueryTimeoutError } from "../search-problem.ts";
import type { IndexVersion } from "./index-version.ts";
import type { PlainSearchOptions, SearchFunctions, SearchThreadData } from "./search-thread.ts";
import type { StudySourceModule } from "./study-source.ts";
import { Thread } from "./thread-calls.ts";

export interface SearchPoolOptions {
  readonly threads: number;
  /** Of the index. */
  readonly folder: string;
  readonly studies: StudySourceModule;
  /** From vocabulary files. */
  readonly names: readonly NameGroup[];
  /** Milliseconds that a search may take once it has begun. */
  readonly budgetMs: number;
}

/** Milliseconds between the end of the budget and the end of the thread. */
const GRACE_MS = 300;
/**
 * A search makes one or two megabytes and lets go of them when it is answered. With twice the room that they have by
 * default, half as often is looked for what is still in use: a tenth less CPU time for some 50 MB a thread.
 */
const YOUNG_GENERATION_MB = 96;
/** A question that waits in line for so many budgets is refused: whoever asked has given up. */
const BUDGETS_IN_LINE = 3;

interface Question {
  readonly askedAt: number;
  /** Asks a thread and passes on what it answers. */
  readonly ask: (thread: Thread<SearchFunctions>, number: number) => Promise<void>;
  readonly reject: (error: unknown) => void;
  isGivenUp: boolean;
}

interface Place {
  thread: Thread<SearchFunctions>;
  opened: Promise<void>;
  /** When the thread can answer as quickly as it ever will; starting does not count as searching. */
  ready: Promise<void>;
  cancelled: Int32Array;
  /** Counts questions; the one being answered while `question` is set. */
  number: number;
  question: Question | undefined;
}

export class SearchPool {
  readonly #options: SearchPoolOptions;
  readonly #places: Place[];
  readonly #line: Question[] = [];
  #version: IndexVersion;
  #isClosed = false;

  constructor(version: IndexVersion, options: SearchPoolOptions) {
    this.#version = version;
    this.#options = options;
    this.#places = Array.from({ length: options.threads }, () => this.#newPlace());
  }

  /** Resolves when every thread has opened its files. */
  async ready(): Promise<void> {
    await Promise.all(this.#places.map(({ opened }) => opened));
  }

  /** Resolves when every thread answers as quickly as it ever will. */
  async warm(): Promise<void> {
    await Promise.all(this.#places.map(({ ready }) => ready));
  }

  /** Resolves when every thread answers from the version; searches that have begun end with the one before. */
  publish(version: IndexVersion): Promise<void> {
    this.#version = version;
    return this.#tellAll((thread) => thread.call("publish", version));
  }

  /** Resolves when every thread knows the words that were learnt last. */
  useWords(): Promise<void> {
    return this.#tellAll((thread) => thread.call("useWords"));
  }

  /**
   * @throws QueryError, QueryTimeoutError, and what `signal` was aborted with
   */
  search(
    request: SearchRequest,
    options: PlainSearchOptions,
    signal: AbortSignal | undefined,
  ): Promise<SearchAnswer> {
    return this.#ask((thread, number) => thread.call("search", number, request, options), signal);
  }

  /** @throws QueryError, QueryTimeoutError, and what `signal` was aborted with */
  findAll(request: SearchRequest, signal: AbortSignal | undefined): Promise<FoundStudies> {
    return this.#ask((thread, number) => thread.call("findAll", number, request), signal);
  }

  #ask<Answer>(
    call: (thread: Thread<SearchFunctions>, number: number) => Promise<Answer>,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.#giveUp(question);
        reject(signal?.reason);
      };
      const settled = (): void => signal?.removeEventListener("abort", onAbort);
      const question: Question = {
        askedAt: performance.now(),
        async ask(thread, number) {
          const answer = await call(thread, number);
          settled();
          resolve(answer);
        },
        reject(error) {
          settled();
          reject(error);
        },
        isGivenUp: false,
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      this.#line.push(question);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const question of this.#line.splice(0)) question.reject(new Error("The engine is closed."));
    await Promise.all(this.#places.map(({ thread }) => thread.end()));
  }

  async #tellAll(tell: (thread: Thread<SearchFunctions>) => Promise<void>): Promise<void> {
    await Promise.all(
      this.#places.map(async (place) => {
        const { thread } = place;
        try {
          await tell(thread);
        } catch (error) {
          // A thread that was replaced meanwhile began with the newest.
          if (place.thread === thread && !this.#isClosed) throw error;
        }
      }),
    );
  }

  #newPlace(): Place {
    const cancelled = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const { folder, studies, names, budgetMs } = this.#options;
    const data: SearchThreadData = { folder, studies, names, budgetMs, cancelled, version: this.#version };
    const thread = new Thread<SearchFunctions>("search-thread", data, {
      youngGenerationMb: YOUNG_GENERATION_MB,
    });
    const opened = thread.call("ready");
    const ready = opened.then(() => thread.call("warm"));
    // Whoever waits for it is told; a thread that ends before anybody asks is no accident of its own.
    ready.catch(() => undefined);
    return { thread, opened, ready, cancelled, number: 0, question: undefined };
  }

  #giveUp(question: Question): void {
    question.isGivenUp = true;
    const place = this.#places.find((candidate) => candidate.question === question);
    if (place !== undefined) Atomics.store(place.cancelled, 0, place.number);
  }

  #next(): void {
    for (const place of this.#places) {
      if (place.question !== undefined) continue;
      const question = this.#nextInLine();
      if (question === undefined) return;
      void this.#answer(place, question);
    }
  }

  #nextInLine(): Question | undefined {
    for (let question = this.#line.shift(); question !== undefined; question = this.#line.shift()) {
      if (question.isGivenUp) continue;
      const { budgetMs } = this.#options;
      if (performance.now() - question.askedAt < BUDGETS_IN_LINE * budgetMs) return question;
      question.reject(new QueryTimeoutError(budgetMs));
    }
    return undefined;
  }

  async #answer(place: Place, question: Question): Promise<void> {
    const { budgetMs } = this.#options;
    if (place.thread.hasEnded) Object.assign(place, this.#newPlace());
    place.question = question;
    place.number += 1;
    let overdue: NodeJS.Timeout | undefined;
    try {
      await place.ready;
      overdue = setTimeout(() => {
        question.reject(new QueryTimeoutError(budgetMs));
        void place.thread.end();
      }, budgetMs + GRACE_MS);
      await question.ask(place.thread, place.number);
    } catch (error) {
      question.reject(error);
    } finally {
      clearTimeout(overdue);
      place.question = undefined;
      // At once, so that it is ready when the next question comes.
      if (place.thread.hasEnded && !this.#isClosed) Object.assign(place, this.#newPlace());
      this.#next();
    }
  }
}

/**
 * @module Calls between threads: one side has functions, the other calls them by name and gets promises. Progress and
 * other news go the other way as notices, which nobody answers.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker, parentPort, workerData } from "node:worker_threads";
import type { ResourceLimits } from "node:worker_threads";
import { decodeError, encodeError } from "./thread-error.ts";
import type { ThreadError } from "./thread-error.ts";

/** The functions of a thread; arguments and results are copied, shared memory is shared. */
// Each function has its own arguments; only a common bound of all function types lets Parameters<> name them.
// oxlint-disable-next-line typescript/no-explicit-any
type Functions = Readonly<Record<string, (...args: any[]) => unknown>>;

interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: ThreadError }
  | { readonly notice: unknown };

/** In a thread: what it was started with. */
export function threadData(): unknown {
  return workerData;
}

/** In a thread: answers the calls of the thread that started it. */
export function answerCalls(functions: Functions): void {
  parentPort?.on("message", ({ id, name, args }: Call) => {
    const run = async (): Promise<unknown> => functions[name]?.(...args);
    run().then(
      (value) => send({ id, value }),
      (error: unknown) => send({ id, error: encodeError(error) }),
    );
  });
}

/** In a thread: tells the thread that started it. */
export function notify(notice: unknown): void {
  send({ notice });
}

function send(answer: Answer): void {
  // Threads have no origins.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(answer);
}

/**
 * Bundled, every thread has a file of its own beside this one. Tests run from sources and start hundreds: they bundle
 * them once and say where (`test/bundle-threads.mjs`). Otherwise a source needs tsx, which a thread must ask for itself,
 * and which takes it half a second.
 */
function startWorker(
  name: string,
  data: unknown,
  { beside = import.meta.url, youngGenerationMb }: Pick<ThreadOptions<never>, "beside" | "youngGenerationMb">,
): Worker {
  const resourceLimits: ResourceLimits =
    youngGenerationMb === undefined ? {} : { maxYoungGenerationSizeMb: youngGenerationMb };
  const isSource = import.meta.url.endsWith(".ts");
  const bundled = isSource ? process.env["ATLAS_BUNDLED_THREADS"] : import.meta.url;
  if (bundled !== undefined)
    return new Worker(new URL(`./${name}.js`, bundled), { workerData: data, resourceLimits });
  // Found as CommonJS finds it, taken as the module beside: only that one can register itself in a thread.
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve("tsx/esm/api")
      .replace(/cjs$/, "mjs"),
  );
  const file = new URL(`./${name}.ts`, beside);
  const start = `import("${tsx.href}").then(({ register }) => { register(); return import("${file.href}"); });`;
  return new Worker(start, { eval: true, workerData: data, resourceLimits });
}

/** The thread ended while it was working. */
class ThreadEndedError extends Error {
  override readonly name = "ThreadEndedError";
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface ThreadOptions<Notice> {
  readonly onNotice?: (notice: Notice) => void;
  /** The source that stands beside the thread's; default: this one. */
  readonly beside?: string;
  /** Megabytes for what has just been made, most of which is soon let go; default: 48, the engine's own. */
  readonly youngGenerationMb?: number;
}

/** A thread as the one that started it sees it. */
export class Thread<Has extends Functions, Notice = never> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #ended: Error | undefined;

  /**
   * @param name of the file beside this one, without its ending
   * @param data what {@link threadData} gives there
   */
  constructor(name: string, data: unknown, { onNotice, ...options }: ThreadOptions<Notice> = {}) {
    this.#worker = startWorker(name, data, options);
    this.#worker.on("message", (answer: Answer) => {
      if ("notice" in answer) {
        // The thread and whoever starts it agree on this by the type parameter.
        onNotice?.(answer.notice as Notice);
        return;
      }
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ("error" in answer) waiting?.reject(decodeError(answer.error));
      else waiting?.resolve(answer.value);
    });
    this.#worker.on("error", (error) => this.#end(error));
    this.#worker.on("exit", () => this.#end(new ThreadEndedError(`The thread ${name} ended.`)));
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  /** @throws what the function threw, or ThreadEndedError */
  call<Name extends keyof Has & string>(
    name: Name,
    ...args: Parameters<Has[Name]>
  ): Promise<Awaited<ReturnType<Has[Name]>>> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) {
        reject(this.#ended);
        return;
      }
      const id = ++this.#calls;
      // The function of this name gives values of this type.
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      // Threads have no origins.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      this.#worker.postMessage({ id, name, args } satisfies Call);
    });
  }

  /** Ends the thread at once, whatever it is doing; what is waited for fails. */
  async end(): Promise<void> {
    await this.#worker.terminate();
    this.#end(new ThreadEndedError("The thread was ended."));
  }

  #end(reason: Error): void {
    this.#ended ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}

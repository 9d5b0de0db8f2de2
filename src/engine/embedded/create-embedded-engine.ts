/**
 * @module The embedded engine: the index of a folder, kept at the version of the studies and searched over memory that
 * threads share. It builds what is missing, mends what is damaged, and answers from the newest complete version.
 */
import { availableParallelism } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { SearchRequest } from "../../query/search-request.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import type { NameGroup } from "../../vocabulary/name-group.ts";
import type {
  BrowseAnswer,
  BrowseDetail,
  BrowseDimension,
  BrowseOptions,
  FoundStudies,
  SearchAnswer,
  SearchEngine,
  SearchOptions,
  NameInText,
  SuggestOptions,
  Suggestion,
} from "../search-engine.ts";
import type { RecordSizes } from "../record-sizes.ts";
import type { SizeStatistics, ValueStatistics } from "../statistics.ts";
import { IndexNotReadyError } from "../search-problem.ts";
import { answersHere, answersInThreads } from "./answers.ts";
import type { Answers } from "./answers.ts";
import { keeperHere, keeperInThread } from "./index-keeper.ts";
import type { IndexKeeper } from "./index-keeper.ts";
import type { IndexVersion } from "./index-version.ts";
import { openStudySource } from "./study-source.ts";
import { PIECE_NUMBER } from "./walk-study.ts";
import type { StudySource, StudySourceModule } from "./study-source.ts";

interface EngineLog {
  info(message: string): void;
  warn(message: string): void;
}

export interface EmbeddedEngineOptions {
  /** Of the index; made where it is missing. Several processes may read one; the first keeps it. */
  readonly folder: string;
  readonly studies: StudySourceModule;
  /**
   * Threads that search; default: one less than there are processors, at least one. 0: everything happens in the
   * calling thread, which suits a command that asks once.
   */
  readonly threads?: number;
  /** Milliseconds that a search may take before it is stopped; default 2,000. */
  readonly budgetMs?: number;
  /** Other names from vocabulary files, beside those that the studies and this project's tables give. */
  readonly names?: readonly NameGroup[];
  readonly log?: EngineLog;
}

export interface EmbeddedEngine extends SearchEngine {
  /** Resolves when there is something to answer from; until then questions fail with IndexNotReadyError. */
  readonly ready: Promise<void>;
  /** Brings the answers to the present version of the studies; where the start has failed, starts again. */
  catchUp(): Promise<void>;
  /** Builds the index anew from the studies; what is there answers meanwhile. @throws IndexBusyError */
  rebuild(): Promise<void>;
}

/** Where the index lies in a data folder. */
export const INDEX_FOLDER = "index";

const BUDGET_MS = 2_000;
/** More would not be read from one disk any faster, and each takes half a gigabyte. */
const MAX_BUILDERS = 2;
/** Between two looks for the first index of another process. */
const LOOK_AGAIN_MS = 500;
/** Files are checked as a whole when the site has got going. */
const MEND_AFTER_MS = 60_000;
const SILENT: EngineLog = { info: () => undefined, warn: () => undefined };

/**
 * Opens or builds the index and resolves when answers are those of the present studies.
 * @example
 * const engine = await createEmbeddedEngine({ folder: "data/index", studies: studySourceOf("data"), threads: 0 });
 * (await engine.search({ ...emptySearchRequest, text: { cond: "heart failure" } })).total
 */
export async function createEmbeddedEngine(options: EmbeddedEngineOptions): Promise<EmbeddedEngine> {
  const engine = startEmbeddedEngine(options);
  try {
    await engine.ready;
    await engine.catchUp();
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The same without waiting: for a site that says that its index is being built. */
export function startEmbeddedEngine(options: EmbeddedEngineOptions): EmbeddedEngine {
  return new Engine(options);
}

class Engine implements EmbeddedEngine {
  readonly ready: Promise<void>;
  #started: Promise<void>;
  #hasFailed = false;
  readonly #options: EmbeddedEngineOptions;
  readonly #log: EngineLog;
  readonly #threads: number;
  readonly #stop = new AbortController();
  readonly #progress = { done: 0, total: 0 };
  #keeper: IndexKeeper | undefined;
  #source: StudySource | undefined;
  #answers: Answers | undefined;
  #version: IndexVersion | undefined;
  /** One step after the other. */
  #steps: Promise<void>;
  #publishing: Promise<void> = Promise.resolve();
  #background: Promise<void> = Promise.resolve();
  #isMerging = false;

  constructor(options: EmbeddedEngineOptions) {
    this.#options = options;
    this.#log = options.log ?? SILENT;
    this.#threads = options.threads ?? Math.max(1, availableParallelism() - 1);
    this.ready = this.#start();
    this.#started = this.ready;
    this.#steps = this.ready.catch(() => undefined);
  }

  get dataVersion(): string {
    return this.#version?.dataVersion ?? "";
  }

  async search(request: SearchRequest, options: SearchOptions = {}): Promise<SearchAnswer> {
    const { signal, ...plain } = options;
    signal?.throwIfAborted();
    return this.#ask().search(request, plain, signal);
  }

  async findAll(request: SearchRequest, signal?: AbortSignal): Promise<FoundStudies> {
    signal?.throwIfAborted();
    return this.#ask().findAll(request, signal);
  }

  async browse(dimension: BrowseDimension, options: BrowseOptions = {}): Promise<BrowseAnswer> {
    return this.#ask().browse(dimension, options);
  }

  async browseEntry(dimension: BrowseDimension, value: string): Promise<BrowseDetail | undefined> {
    return this.#ask().browseEntry(dimension, value);
  }

  async suggest(options: SuggestOptions): Promise<readonly Suggestion[]> {
    return this.#ask().suggest(options);
  }

  async namesIn(text: string): Promise<readonly NameInText[]> {
    return this.#ask().namesIn(text);
  }

  async valueStatistics(pieces: readonly Piece[]): Promise<readonly ValueStatistics[]> {
    return this.#ask().valueStatistics(pieces.map(numberOfPiece));
  }

  async sizeStatistics(pieces: readonly Piece[]): Promise<readonly SizeStatistics[]> {
    return this.#ask().sizeStatistics(pieces.map(numberOfPiece));
  }

  async recordSizes(): Promise<RecordSizes> {
    return this.#ask().recordSizes();
  }

  catchUp(): Promise<void> {
    return this.#step(async (keeper) => {
      await this.#publish(await keeper.catchUp());
      this.#mergeInBackground(keeper);
    });
  }

  rebuild(): Promise<void> {
    return this.#step(async (keeper) => {
      await this.#publish(await keeper.rebuild());
    });
  }

  async close(): Promise<void> {
    this.#stop.abort();
    // What is being built is given up: nothing of it has been published.
    await this.#keeper?.close();
    await this.#steps;
    await this.#background;
    await this.#answers?.close();
    this.#source?.close();
  }

  #ask(): Answers {
    if (this.#answers === undefined) throw new IndexNotReadyError(this.#progress);
    return this.#answers;
  }

  async #start(): Promise<void> {
    try {
      await this.#openIndex();
    } catch (error) {
      this.#hasFailed = true;
      await this.#keeper?.close();
      this.#source?.close();
      throw error;
    }
  }

  async #openIndex(): Promise<void> {
    const { folder, studies } = this.#options;
    const told = {
      log: (level: "info" | "warn", message: string): void => this.#log[level](message),
      onProgress: (done: number, total: number): void => void Object.assign(this.#progress, { done, total }),
    };
    this.#source = await openStudySource(studies);
    this.#keeper =
      this.#threads === 0
        ? keeperHere({ folder, source: this.#source, ...told })
        : keeperInThread({ folder, studies, builders: Math.min(MAX_BUILDERS, availableParallelism()) }, told);
    let version = (await this.#keeper.open()) ?? (await this.#keeper.catchUp());
    while (version === undefined) {
      // Another process is building the first index.
      await wait(LOOK_AGAIN_MS, undefined, { signal: this.#stop.signal });
      version = await this.#keeper.catchUp();
    }
    await this.#publish(version);
    if (this.#threads === 0) return;
    this.#rehearseInBackground(this.#keeper);
    this.#mendInBackground(this.#keeper);
  }

  async #step(work: (keeper: IndexKeeper) => Promise<void>): Promise<void> {
    if (this.#hasFailed && !this.#stop.signal.aborted) {
      this.#hasFailed = false;
      this.#started = this.#start();
    }
    await this.#started;
    const keeper = this.#keeper;
    if (keeper === undefined) return;
    const step = this.#steps.then(() => work(keeper));
    this.#steps = step.catch(() => undefined);
    await step;
  }

  /** One version after the other, in the order in which the keeper made them. */
  #publish(version: IndexVersion | undefined): Promise<void> {
    const publishing = this.#publishing.then(() => this.#takeOver(version));
    this.#publishing = publishing.catch(() => undefined);
    return publishing;
  }

  async #takeOver(version: IndexVersion | undefined): Promise<void> {
    if (version === undefined || version.number <= (this.#version?.number ?? -1)) return;
    const { folder, studies, names = [], budgetMs = BUDGET_MS } = this.#options;
    const options = { threads: this.#threads, folder, studies, names, budgetMs };
    const onError = (error: unknown): void => this.#warn("Names could not be counted", error);
    if (this.#answers !== undefined) await this.#answers.publish(version);
    else if (this.#threads > 0) this.#answers = await answersInThreads(version, options, onError);
    else if (this.#source !== undefined) this.#answers = answersHere(version, this.#source, options);
    this.#version = version;
    await this.#keeper?.removeReplaced(version.number);
  }

  /** With one thread a merge is done before the step ends; else beside whatever comes. */
  #mergeInBackground(keeper: IndexKeeper): void {
    if (this.#isMerging) return;
    this.#isMerging = true;
    const merge = async (): Promise<void> => {
      for (let version = await keeper.merge(); version !== undefined; version = await keeper.merge())
        await this.#publish(version);
    };
    this.#inBackground("Segments could not be merged", async () => {
      try {
        await merge();
      } finally {
        this.#isMerging = false;
      }
    });
  }

  /** When searches are as quick as they will be: a start is not to be slower for it. */
  #rehearseInBackground(keeper: IndexKeeper): void {
    this.#inBackground("Indexing could not be rehearsed", async () => {
      await this.#answers?.warm();
      await keeper.rehearse();
    });
  }

  #mendInBackground(keeper: IndexKeeper): void {
    this.#inBackground("Segments could not be verified", async () => {
      await wait(MEND_AFTER_MS, undefined, { signal: this.#stop.signal, ref: false });
      await this.#publish(await keeper.mend());
    });
  }

  #inBackground(what: string, work: () => Promise<void>): void {
    const done = work().catch((error: unknown) => {
      this.#warn(what, error);
    });
    this.#background = Promise.all([this.#background, done]).then(() => undefined);
  }

  #warn(what: string, error: unknown): void {
    if (this.#stop.signal.aborted) return;
    this.#log.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function numberOfPiece(piece: Piece): number {
  return PIECE_NUMBER.get(piece) ?? -1;
}

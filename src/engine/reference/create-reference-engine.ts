/**
 * @module The reference engine: every answer by looking at every study. It is the model that faster engines are
 * compared with, and serves registries of some tens of thousands of studies by itself (about 20 MB per 1,000).
 */
import { setImmediate } from "node:timers/promises";
import type { Piece } from "../../study/piece-dictionary.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import type { NctId } from "../../study/nct-id.ts";
import type { LocateCity } from "../../study/site-point.ts";
import type { Study } from "../../study/study.ts";
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
import type { NameGroup } from "../../vocabulary/name-group.ts";
import { indexStudy, Pool, type IndexedStudy } from "./indexed-study.ts";
import { Lexicon } from "./lexicon.ts";
import { Snapshot } from "./snapshot.ts";

/** Studies read between two looks at what else is waiting, so that a long update does not hold up the site. */
const STUDIES_AT_A_TIME = 20;

/** What changed since the data version that the engine holds. */
interface StudyChanges {
  readonly dataVersion: string;
  readonly changed: Iterable<Study>;
  readonly removed: Iterable<NctId>;
}

export interface ReferenceEngine extends SearchEngine {
  /** Answers keep the old version until the whole change is in. */
  update(changes: StudyChanges): Promise<void>;
}

/**
 * An engine without studies; {@link ReferenceEngine.update} brings them.
 * @example
 * const engine = createReferenceEngine();
 * await engine.update({ dataVersion: "2026-11-20", changed: studies, removed: [] });
 * (await engine.search({ ...emptySearchRequest, text: { cond: "heart failure" } })).total
 */
export function createReferenceEngine(options: ReferenceEngineOptions = {}): ReferenceEngine {
  return new Engine(options);
}

export interface ReferenceEngineOptions {
  /** Names from vocabulary files, beside those that the studies and this project's tables give. */
  readonly names?: readonly NameGroup[];
  /** Gives sites without a position that of their city. */
  readonly locateCity?: LocateCity;
}

class Engine implements ReferenceEngine {
  /** Shared by all versions: it only grows, and a study keeps its numbers. */
  readonly #lexicon = new Lexicon();
  readonly #pool = new Pool();
  #studies: ReadonlyMap<NctId, IndexedStudy> = new Map();
  readonly #names: readonly NameGroup[];
  readonly #locateCity: LocateCity | undefined;
  #snapshot: Snapshot;
  #lastUpdate: Promise<void> = Promise.resolve();

  constructor({ names = [], locateCity }: ReferenceEngineOptions) {
    this.#names = names;
    this.#locateCity = locateCity;
    this.#snapshot = this.#snapshotOf("");
  }

  get dataVersion(): string {
    return this.#snapshot.dataVersion;
  }

  async search(request: SearchRequest, options: SearchOptions = {}): Promise<SearchAnswer> {
    options.signal?.throwIfAborted();
    return this.#snapshot.search(request, options);
  }

  async findAll(request: SearchRequest, signal?: AbortSignal): Promise<FoundStudies> {
    signal?.throwIfAborted();
    return this.#snapshot.findAll(request, signal);
  }

  async browse(dimension: BrowseDimension, options: BrowseOptions = {}): Promise<BrowseAnswer> {
    return this.#snapshot.browse(dimension, options);
  }

  async browseEntry(dimension: BrowseDimension, value: string): Promise<BrowseDetail | undefined> {
    return this.#snapshot.browseEntry(dimension, value);
  }

  async suggest(options: SuggestOptions): Promise<readonly Suggestion[]> {
    return this.#snapshot.suggest(options);
  }

  async namesIn(text: string): Promise<readonly NameInText[]> {
    return this.#snapshot.namesIn(text);
  }

  async valueStatistics(pieces: readonly Piece[]): Promise<readonly ValueStatistics[]> {
    return this.#snapshot.valueStatistics(pieces);
  }

  async sizeStatistics(pieces: readonly Piece[]): Promise<readonly SizeStatistics[]> {
    return this.#snapshot.sizeStatistics(pieces);
  }

  async recordSizes(): Promise<RecordSizes> {
    return this.#snapshot.recordSizes();
  }

  /** One update after the other, each seen as a whole or not at all. */
  update(changes: StudyChanges): Promise<void> {
    const update = this.#lastUpdate.then(() => this.#apply(changes));
    this.#lastUpdate = update.catch(() => undefined);
    return update;
  }

  async close(): Promise<void> {
    await this.#lastUpdate;
  }

  async #apply({ dataVersion, changed, removed }: StudyChanges): Promise<void> {
    const studies = new Map(this.#studies);
    let read = 0;
    for (const study of changed) {
      const indexed = indexStudy(study, this.#lexicon, this.#pool, this.#locateCity);
      studies.set(indexed.nctId, indexed);
      read += 1;
      if (read % STUDIES_AT_A_TIME === 0) await setImmediate();
    }
    for (const nctId of removed) studies.delete(nctId);
    this.#studies = studies;
    this.#snapshot = this.#snapshotOf(dataVersion);
  }

  #snapshotOf(dataVersion: string): Snapshot {
    const corpus = { lexicon: this.#lexicon, studies: [...this.#studies.values()] };
    return new Snapshot(dataVersion, corpus, this.#names);
  }
}

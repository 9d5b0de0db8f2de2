/**
 * @module Hubs that were read at this version of the data. What is counted for a large place looks at all its studies,
 * and nothing of it depends on who asks: so it is counted once.
 */
import type { SearchEngine } from "../../engine/search-engine.ts";
import { readHub, type Hub } from "./hub.ts";
import { hubUrl } from "./hub-url.ts";
import type { PlaceDirectory } from "./place-directory.ts";
import type { HubCondition, PlacePath } from "./place-path.ts";

/** Some ten kilobytes each. */
const HUBS_KEPT = 1_000;

export class KeptHubs {
  readonly #engine: SearchEngine;
  readonly #hubs = new Map<string, Promise<Hub>>();
  #dataVersion: string | undefined;

  readonly #directory: PlaceDirectory;

  constructor(engine: SearchEngine, directory: PlaceDirectory) {
    this.#engine = engine;
    this.#directory = directory;
  }

  /** As `readHub`; whoever asks while it is being read waits for the same reading. */
  read(path: PlacePath, condition: HubCondition | undefined, page: number): Promise<Hub> {
    const { dataVersion } = this.#engine;
    if (this.#dataVersion !== dataVersion) {
      this.#hubs.clear();
      this.#dataVersion = dataVersion;
    }
    const key = hubUrl(path, condition, page);
    const hub = this.#hubs.get(key) ?? readHub(this.#engine, this.#directory, path, condition, page);
    // Deleting and setting moves the hub to the end: the first is always the one not asked for longest.
    this.#hubs.delete(key);
    this.#hubs.set(key, hub);
    const [oldest] = this.#hubs.keys();
    if (this.#hubs.size > HUBS_KEPT && oldest !== undefined) this.#hubs.delete(oldest);
    hub.catch(() => this.#hubs.delete(key));
    return hub;
  }
}

/** @module What the interfaces for programs are made from; the web site's own context has the same parts and more. */
import type { Logger } from "pino";
import type { SearchEngine } from "../engine/search-engine.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { RegistryStore } from "../store/registry-store.ts";

export interface ApiContext {
  readonly store: RegistryStore;
  readonly engine: SearchEngine;
  readonly now: () => Date;
  /** Names the code that answers: a part of every ETag. */
  readonly build: string;
  /** Where visitors reach the site; without it the request says. */
  readonly publicUrl?: string;
  readonly log: Logger;
  /** Where places are that people type; absent or undefined where no gazetteer was built. */
  readonly places?: () => Gazetteer | undefined;
}

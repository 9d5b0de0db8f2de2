/** @module What the interfaces for programs are made from; the web site's own context has the same parts and more. */
import type { Logger } from "pino";
import type { Eligibility } from "../criteria/eligibility-of.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import type { Matcher } from "../match/create-matcher.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { RegistryStore } from "../store/registry-store.ts";
import type { Study } from "../study/study.ts";

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
  /** What is understood of a study's criteria, kept from before where it can be; default: they are read each time. */
  readonly eligibility?: (study: Study) => Eligibility;
  /** Matches a person with all studies; absent where this copy does not. */
  readonly matcher?: Matcher;
}

/** @module What every page is made from: the records, the search, the time. Passed to routes as a plain argument. */
import type { Logger } from "pino";
import type { Eligibility } from "../criteria/eligibility-of.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import type { OpenApiDocument } from "../formats/openapi.ts";
import type { Matcher } from "../match/create-matcher.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { SyncProgress } from "../registry/sync/sync-progress.ts";
import type { RegistryStore } from "../store/registry-store.ts";
import type { Study } from "../study/study.ts";
import type { MapTiles } from "./maps/map-tiles.ts";

export interface Site {
  readonly store: RegistryStore;
  readonly engine: SearchEngine;
  readonly now: () => Date;
  /** Names the code that renders pages: a part of every ETag, so that a new release is never answered with 304. */
  readonly build: string;
  /** Where visitors reach the site, for instance `https://trials.example.org`; without it the request says. */
  readonly publicUrl?: string;
  readonly sync?: () => SyncProgress | undefined;
  readonly log: Logger;
  /** Folder of the built style sheets and scripts with their `manifest.json`. Default: `dist/assets` of this project. */
  readonly assetsFolder?: string;
  /** Where places are that people type. Default: the gazetteer in `dist/places` of this project, read when first needed. */
  readonly places?: () => Gazetteer | undefined;
  /** What is understood of a study's criteria, kept from before where it can be; default: they are read each time. */
  readonly eligibility?: (study: Study) => Eligibility;
  /** Matches a person with all studies; absent where this copy does not. */
  readonly matcher?: Matcher;
  /** Our interface for programs as `/developers` shows it, for an origin and a study that is here; absent where it is not served. */
  readonly describeApi?: (origin: string, nctId?: string) => OpenApiDocument;
  /** The operator's own map, shown by the map that can be zoomed; without it that map has the site's plain land. */
  readonly mapTiles?: MapTiles;
}

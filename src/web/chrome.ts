/** @module What stands around every page: where its styles are, whether studies are invented, how far the first load is. */
import { progressSentence, type SyncProgress } from "../registry/sync/sync-progress.ts";
import type { AssetUrls } from "./assets.ts";
import type { Site } from "./site.ts";
import { mapTilesUrl } from "./urls.ts";

export interface Chrome {
  readonly assetUrl: AssetUrls;
  /** Scheme and host that visitors use, without a slash at the end. */
  readonly origin: string;
  /** The store holds studies of the demonstration registry. */
  readonly invented: boolean;
  /** One sentence while records are being fetched: what is here already and what is still to come. */
  readonly syncLine?: string;
  readonly dataTimestamp?: string;
  /** The operator's own map, where there is one. */
  readonly mapTilesUrl?: string;
}

/** The frame for one request. `requestUrl` decides the origin where the operator named none. */
export function chromeOf(site: Site, assetUrl: AssetUrls, requestUrl: string): Chrome {
  const { invented, dataTimestamp } = site.store.summary();
  const syncLine = syncLineOf(site);
  return {
    assetUrl,
    origin: site.publicUrl === undefined ? new URL(requestUrl).origin : new URL(site.publicUrl).origin,
    invented,
    ...(syncLine !== undefined && { syncLine }),
    ...(dataTimestamp !== undefined && { dataTimestamp }),
    ...(site.mapTiles !== undefined && { mapTilesUrl: mapTilesUrl(site.mapTiles.version) }),
  };
}

/** Phases after which the site lacks studies that the registry has: worth a line on every page. */
const INCOMPLETE_PHASES: ReadonlySet<SyncProgress["phase"]> = new Set(["loading", "stopped", "failed"]);

/** `Loading the registry: 12,000 of 606,007 studies so far.`, or nothing once everything is here. */
export function syncLineOf(site: Site): string | undefined {
  const progress = site.sync?.();
  if (progress !== undefined && INCOMPLETE_PHASES.has(progress.phase)) return progressSentence(progress);
  // In the first seconds of a new copy a search must not look as if there were no trials.
  return site.store.summary().studies === 0
    ? "No studies are here yet, so no search can find any."
    : undefined;
}

/** @module The scheduled sync of a running server, and the demonstration registry for where nothing can be fetched. */
import type { Logger } from "pino";
import { realSleep } from "./registry/ctgov-client/real-sleep.ts";
import { demoStudies } from "./registry/demo/demo-studies.ts";
import { loadDemoRegistry } from "./registry/demo/load-demo-registry.ts";
import { startScheduledSync } from "./registry/sync/scheduled-sync.ts";
import { reportLines } from "./registry/sync/sync-report.ts";
import { syncInChildProcess } from "./registry/sync/sync-in-child-process.ts";
import { syncRegistry } from "./registry/sync/sync-registry.ts";
import { openRegistryStore } from "./store/registry-store.ts";

/** Enough that every page and facet has something to show, loaded in a few seconds. */
const DEMO_STUDIES = 2_000;

export interface BackgroundSyncOptions {
  readonly folder: string;
  /** Address of the registry's API; default: ClinicalTrials.gov. */
  readonly from?: string;
  /**
   * What runs `trial-atlas`, program and first arguments: then each sync is a process of its own, and neither its work
   * nor its memory (some 600 MB at its height) is felt by visitors. Absent: in this process.
   */
  readonly program?: readonly [string, ...string[]];
  readonly now: () => Date;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/**
 * Syncs on schedule until the signal is aborted. When the registry cannot be reached and the store is empty, the
 * demonstration registry is loaded; the first real study that arrives later drives it out.
 */
export async function runBackgroundSync({
  folder,
  from,
  program,
  now,
  log,
  signal,
}: BackgroundSyncOptions): Promise<void> {
  // A store of its own: a batch that is open for minutes must not stand in the way of the site's reading.
  const store = openRegistryStore(folder);
  try {
    await startScheduledSync({
      store,
      now,
      sleep: realSleep,
      random: Math.random,
      signal,
      sync: (signal) => {
        if (program === undefined)
          return syncRegistry(store, {
            now,
            sleep: realSleep,
            signal,
            ...(from !== undefined && { baseUrl: from }),
          });
        const where = ["--data", folder, ...(from === undefined ? [] : ["--from", from])];
        return syncInChildProcess(
          { command: [...program, "sync", "--json", ...where], store, now, onLine: (line) => log.info(line) },
          signal,
        );
      },
      async onEvent(event) {
        switch (event.kind) {
          case "started":
            log.info("sync started");
            break;
          case "finished":
            log.info({ report: event.report }, reportLines(event.report)[0]);
            break;
          case "busy":
            log.info(event.message);
            break;
          case "waiting":
            log.info({ nextRunAt: event.nextRunAt }, "sync waits for its time");
            break;
          case "failed":
            log.warn({ reason: messageOf(event.error) }, "sync failed; what is here stays");
            if (event.unreachable && event.empty) {
              log.warn(
                "the registry cannot be reached and nothing is here: loading the demonstration registry",
              );
              await loadDemoRegistry(store, demoStudies({ studies: DEMO_STUDIES, seed: 1 }), { signal });
            }
        }
      },
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    store.close();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

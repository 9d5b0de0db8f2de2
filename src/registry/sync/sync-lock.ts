/**
 * @module Never two syncs at once into one store, in this process or another. The lock lies in the store and shows a
 * heartbeat; a lock whose process is gone (killed, machine restarted) is taken over.
 */
import { hostname } from "node:os";
import { z } from "zod";
import { unlessBusy } from "./store-is-busy.ts";
import { readJsonState } from "./json-state.ts";
import type { Batch } from "../../store/batch.ts";
import type { RegistryStore } from "../../store/registry-store.ts";

const LOCK_KEY = "sync-lock";
/** A holder elsewhere that has shown no sign of life for so long is gone: longer than any request takes. */
const DEAD_AFTER_MS = 5 * 60_000;
/** A heartbeat is a small write to disk: not at every request. */
const BEAT_EVERY_MS = 10_000;

const holder = z.object({
  host: z.string(),
  pid: z.number().int(),
  /** Milliseconds since 1970: in containers every process has the same number and name. */
  processStartedAt: z.number(),
  /** Tells two syncs of one process apart. */
  run: z.string(),
  takenAt: z.string(),
  beatAt: z.string(),
});
type Holder = Readonly<z.infer<typeof holder>>;

/** Another sync is at work on this store. */
export class SyncUnderWay extends Error {
  override readonly name = "SyncUnderWay";
}

export interface SyncLock {
  /** Shows that the holder is alive. @throws SyncUnderWay where somebody else has taken the lock over */
  beat(): void;
  release(): void;
}

/** @throws SyncUnderWay where a living sync holds the lock */
export function takeSyncLock(store: RegistryStore, now: () => Date): SyncLock {
  const run = crypto.randomUUID();
  const processStartedAt = Math.round(performance.timeOrigin);
  const at = now().toISOString();
  let mine: Holder = { host: hostname(), pid: process.pid, processStartedAt, run, takenAt: at, beatAt: at };
  let beatMs = now().getTime();

  exclusively(store, (batch) => {
    const other = readHolder(store);
    if (other !== undefined && isAlive(other, mine, now())) {
      throw new SyncUnderWay(
        `A sync is under way already: process ${other.pid} on ${other.host}, since ${other.takenAt}. ` +
          `Wait until it has finished, or stop that process; what it has loaded so far stays.`,
      );
    }
    batch.setState(LOCK_KEY, JSON.stringify(mine));
  });

  return {
    beat: () => {
      const nowMs = now().getTime();
      if (nowMs - beatMs < BEAT_EVERY_MS) return;
      beatMs = nowMs;
      mine = { ...mine, beatAt: now().toISOString() };
      unlessBusy(() => {
        exclusively(store, (batch) => {
          const holding = readHolder(store);
          if (holding !== undefined && holding.run !== run) {
            throw new SyncUnderWay(
              "This sync was silent for so long that another one has taken over. It goes on there.",
            );
          }
          batch.setState(LOCK_KEY, JSON.stringify(mine));
        });
      });
    },
    release: () => {
      try {
        exclusively(store, (batch) => {
          if (readHolder(store)?.run === run) batch.setState(LOCK_KEY, "");
        });
      } catch {
        // The store cannot be written at the moment: the lock falls when its last heartbeat is old enough.
      }
    },
  };
}

/** Reading and writing as one step: while the batch is open nobody else writes, here or in another process. */
function exclusively(store: RegistryStore, action: (batch: Batch) => void): void {
  const batch = store.beginBatch("sync lock");
  try {
    action(batch);
    batch.commit();
  } catch (error) {
    batch.rollback();
    throw error;
  }
}

function readHolder(store: RegistryStore): Holder | undefined {
  return readJsonState(store, LOCK_KEY, holder);
}

function isAlive(other: Holder, mine: Holder, now: Date): boolean {
  if (now.getTime() - Date.parse(other.beatAt) > DEAD_AFTER_MS) return false;
  if (other.host !== mine.host) return true;
  if (other.pid === mine.pid) return other.processStartedAt === mine.processStartedAt;
  return processExists(other.pid);
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is one, it is somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** @module Invented studies → the store, in one batch; only where no real study is. */
import type { RegistryStore } from "../../store/registry-store.ts";
import { isInvented } from "../../study/nct-id.ts";
import type { NctId } from "../../study/nct-id.ts";
import type { Study } from "../../study/study.ts";
import { nctIdOf } from "../../study/study.ts";

/** Studies between two turns of the event loop, so that a site served by the same process stays quick. */
const STUDIES_PER_TURN = 25;

export interface LoadDemoOptions {
  readonly onProgress?: (studies: number) => void;
  readonly signal?: AbortSignal;
}

/** The store holds real studies, and invented ones must never stand among them. */
class RealStudiesPresent extends Error {
  override readonly name = "RealStudiesPresent";
  readonly nextStep = "Give another folder with --data.";
}

/**
 * Makes `studies` the whole content of a store that is empty or holds a demonstration registry.
 * @throws RealStudiesPresent, and leaves the store as it was.
 */
export async function loadDemoRegistry(
  store: RegistryStore,
  studies: Iterable<Study>,
  { onProgress, signal }: LoadDemoOptions = {},
): Promise<{ added: number; changed: number; unchanged: number; removed: number }> {
  const { studies: present, invented } = store.summary();
  if (present > 0 && !invented)
    throw new RealStudiesPresent(
      `The store in ${store.folder} holds ${present.toLocaleString("en-US")} real studies.`,
    );
  const batch = store.beginBatch("Demonstration registry");
  const counts = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  const kept = new Set<NctId>();
  try {
    for (const study of studies) {
      counts[batch.put(study)]++;
      kept.add(nctIdOf(study));
      if (kept.size % STUDIES_PER_TURN !== 0) continue;
      onProgress?.(kept.size);
      await nextTurn();
      signal?.throwIfAborted();
    }
    for (const { nctId } of store.sitemapEntries())
      if (isInvented(nctId) && !kept.has(nctId) && batch.remove(nctId)) counts.removed++;
    batch.commit();
    return counts;
  } catch (error) {
    batch.rollback();
    throw error;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

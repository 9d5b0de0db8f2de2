/** @module Real and invented studies do not mix: the first real one drives the demonstration registry out. */
import type { Batch } from "../store/batch.ts";
import type { RegistryStore } from "../store/registry-store.ts";
import { isInvented } from "../study/nct-id.ts";
import type { NctId } from "../study/nct-id.ts";

export interface InventedStudies {
  /** Takes the invented studies out if a study with this number is a real one. */
  makeRoomFor(nctId: NctId): void;
  /** How many were taken out. */
  removed(): number;
}

/** The invented studies that `store` holds at the moment, to be taken out by `batch`. */
export function inventedStudiesOf(store: RegistryStore, batch: Batch): InventedStudies {
  let present = store.summary().invented;
  let removed = 0;
  return {
    makeRoomFor(nctId) {
      if (!present || isInvented(nctId)) return;
      present = false;
      for (const entry of store.sitemapEntries())
        if (isInvented(entry.nctId) && batch.remove(entry.nctId)) removed++;
    },
    removed: () => removed,
  };
}

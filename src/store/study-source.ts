/**
 * @module Studies for the threads of a search engine: each opens the store for itself, by this module. The engine knows
 * no store; it imports the module that it is told and calls `openStudySource` with the data that it is told.
 */
import { z } from "zod";
import type { Study } from "../study/study.ts";
import { openRegistryStore } from "./registry-store.ts";
import { StoreError } from "./store-error.ts";
import type { RecordChanges } from "./store-reader.ts";

const sourceData = z.object({ folder: z.string() });

/** What {@link openStudySource} needs, to be passed between threads. */
export interface StudySourceModule {
  /** Address of this module. */
  readonly module: string;
  readonly data: { readonly folder: string };
}

/** The studies of the store in a folder; the store must have been made before. */
export function studySourceOf(folder: string): StudySourceModule {
  // Bundled, this module is an entry point of its own beside the file that this function has become a part of.
  const name = import.meta.url.endsWith(".ts") ? "./study-source.ts" : "./study-source.js";
  return { module: new URL(name, import.meta.url).href, data: { folder } };
}

/** Read by record: a record never changes, so what one thread lists another can read at any time. */
interface StoreStudies {
  dataVersion(): string;
  changesSince(dataVersion: string | undefined): RecordChanges;
  /** A damaged record is a result; any other trouble is thrown. */
  read(
    record: number,
  ): { readonly ok: true; readonly study: Study } | { readonly ok: false; readonly reason: string };
  close(): void;
}

/**
 * Opens the store for reading.
 * @param data what {@link studySourceOf} says
 * @throws StoreError when there is no store, or it cannot be read
 */
export function openStudySource(data: unknown): StoreStudies {
  const store = openRegistryStore(sourceData.parse(data).folder, { readonly: true });
  return {
    dataVersion: () => store.dataVersion(),
    changesSince: (dataVersion) => store.recordsSince(dataVersion),
    read(record) {
      try {
        const study = store.recordStudy(record);
        return study === undefined ? { ok: false, reason: "It is not in the store." } : { ok: true, study };
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== "record-unreadable") throw error;
        return { ok: false, reason: error.message };
      }
    },
    close: () => {
      store.close();
    },
  };
}

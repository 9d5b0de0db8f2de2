/** @module The part of the registry store that a sync uses. */
import type { RegistryStore } from "../../store/registry-store.ts";

export type SyncStore = Pick<
  RegistryStore,
  "summary" | "cards" | "sitemapEntries" | "getState" | "setState" | "beginBatch"
>;

export type SyncBatch = ReturnType<SyncStore["beginBatch"]>;

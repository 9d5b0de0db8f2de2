/**
 * @module Where the engine's threads read studies: a module that each of them imports and opens for itself, so that the
 * engine knows no store. Studies are read by record: a record never changes, so what one thread lists another reads.
 */
import type { LocateCity } from "../../study/site-point.ts";
import type { Study } from "../../study/study.ts";

export interface SourceChanges {
  /** The version that the changes lead to. */
  readonly dataVersion: string;
  /** Everything is listed, because the version asked from is unknown: forget what you held. */
  readonly fromScratch: boolean;
  /** Numbers of the new records, below 2³². */
  readonly records: readonly number[];
  /** Studies taken out, by the number of their NCT id. */
  readonly removed: readonly number[];
}

type ReadRecord =
  | { readonly ok: true; readonly study: Study }
  | { readonly ok: false; readonly reason: string };

/** Where cities are, for sites whose records give no position or a mistaken one; asked for every site. */
export interface CityPoints {
  /** Which table of cities it is: an index made with another one is built anew. */
  readonly table: string;
  readonly locate: LocateCity;
}

export interface StudySource {
  readonly cityPoints?: CityPoints;
  /** The present data version; cheap. */
  dataVersion(): string;
  changesSince(dataVersion: string | undefined): SourceChanges;
  /** A damaged record is a result, so that it does not stop the others; anything else that goes wrong is thrown. */
  read(record: number): ReadRecord;
  close(): void;
}

/** Can be passed to another thread. */
export interface StudySourceModule {
  /** Address of a module that exports `openStudySource(data): StudySource`. */
  readonly module: string;
  readonly data: unknown;
}

/** Imports the module and opens the studies that `data` names. */
export async function openStudySource({ module, data }: StudySourceModule): Promise<StudySource> {
  // What the module exports is what StudySourceModule promises.
  const { openStudySource: open } = (await import(importable(module))) as {
    openStudySource: (data: unknown) => StudySource;
  };
  return open(data);
}

/** A bundled thread that sources have started finds their modules bundled beside it. */
function importable(module: string): string {
  const isBundled = !import.meta.url.endsWith(".ts");
  const [, name] = /([^/]+)\.ts$/.exec(module) ?? [];
  return isBundled && name !== undefined ? new URL(`./${name}.js`, import.meta.url).href : module;
}

/** The study of a record that was indexed: it can be read, unless it was damaged since. */
export function indexedStudy(source: StudySource, record: number): Study | undefined {
  const found = source.read(record);
  return found.ok ? found.study : undefined;
}

/** @module The real records beside the project, which are never part of it. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRecords } from "../src/registry/files/read-records.ts";
import { parseStudy } from "../src/study/study.ts";
import type { Study } from "../src/study/study.ts";

/** `../shared` beside the project, or the folder that `ATLAS_SHARED` names. */
export function sharedFolder(): string {
  return process.env["ATLAS_SHARED"] ?? fileURLToPath(new URL("../../shared", import.meta.url));
}

/** The two large collections of whole records; none where they are absent. */
export function realRegistryFiles(): readonly string[] {
  return ["studies-v2.ndjson.gz", "studies-converted.ndjson.gz"]
    .map((name) => `${sharedFolder()}/data/${name}`)
    .filter((path) => existsSync(path));
}

/** All studies of some files, one at a time. */
export async function* readStudies(paths: readonly string[]): AsyncGenerator<Study> {
  for (const path of paths)
    for await (const { source, bytes } of readRecords(path, () => undefined)) {
      const parsed = parseStudy(JSON.parse(bytes.toString("utf8")));
      if (!parsed.ok) throw new Error(`${source}: ${parsed.reason}`);
      yield parsed.study;
    }
}

/**
 * @module Real registry records for tests. They lie beside the project in `../shared` and are never part of it;
 * where they are absent, suites built with {@link withSharedData} are skipped and each says so in its title.
 */
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import { createGunzip, gunzipSync } from "node:zlib";
import { describe } from "vitest";

const SHARED = fileURLToPath(new URL("../../shared/", import.meta.url));

/** Absolute path of a file below `../shared`, for instance `data/sample-v2.ndjson.gz`. */
export function sharedPath(path: string): string {
  return SHARED + path;
}

/** `describe`, but skipped with the reason in its title when one of the files is not there. */
export function withSharedData(title: string, files: readonly string[], suite: () => void): void {
  const missing = files.filter((file) => !existsSync(sharedPath(file)));
  if (missing.length === 0) describe(title, suite);
  else
    describe.skip(
      `${title} (SKIPPED: ${missing.length} of ${files.length} files absent below ../shared: ${missing.join(", ")})`,
      suite,
    );
}

/** A whole text file, gunzipped where its name ends in `.gz`. */
export function sharedText(path: string): string {
  const bytes = readFileSync(sharedPath(path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** The lines of a gzipped NDJSON file, one at a time. */
export async function* sharedLines(path: string): AsyncGenerator<string> {
  const lines = createInterface({
    input: createReadStream(sharedPath(path)).pipe(createGunzip()),
    crlfDelay: Infinity,
  });
  for await (const line of lines) if (line !== "") yield line;
}

/** The 268 records of the stratified sample (status × type × phase × results), parsed from JSON, unchecked. */
export function sampleRecords(): unknown[] {
  return sharedText("data/sample-v2.ndjson.gz")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

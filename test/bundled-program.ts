/** @module Programs that tests run as processes of their own, as `bundle-threads.mjs` has bundled them for the run. */
import { fileURLToPath } from "node:url";

/** `bundledProgram("sync-process")` → the path of what Node runs. */
export function bundledProgram(name: string): string {
  return fileURLToPath(new URL(`${name}.js`, process.env["ATLAS_BUNDLED_THREADS"]));
}

/** @module The real gazetteer for tests, compiled by the program of the build (and only once: the build keeps it). */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Gazetteer } from "../src/places/gazetteer.ts";
import { lazyGazetteer } from "../src/web/near/open-gazetteer.ts";

export function testGazetteer(): Gazetteer {
  const program = fileURLToPath(new URL("../scripts/build-places.mjs", import.meta.url));
  const folder = execFileSync(process.execPath, [program], { encoding: "utf8" }).trim();
  const gazetteer = lazyGazetteer(folder)();
  if (gazetteer === undefined) throw new Error(`There is no gazetteer in ${folder}.`);
  return gazetteer;
}

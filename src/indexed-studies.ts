/**
 * @module What the engine indexes: the studies of the store, and where cities are, for sites whose records give no
 * position or one that cannot be. Each of the engine's threads opens both for itself, by this module.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CityPoints, StudySource, StudySourceModule } from "./engine/embedded/study-source.ts";
import { openStudySource as openStoredStudies, studySourceOf } from "./store/study-source.ts";
import { builtFolder } from "./web/assets.ts";
import { GAZETTEER_FILE, lazyGazetteer } from "./web/near/open-gazetteer.ts";

/** The studies of the store in a folder; the store must have been made before. */
export function indexedStudiesOf(folder: string): StudySourceModule {
  // Bundled, this module is an entry point of its own beside the file that this function has become a part of.
  const name = import.meta.url.endsWith(".ts") ? "./indexed-studies.ts" : "./indexed-studies.js";
  return { module: new URL(name, import.meta.url).href, data: studySourceOf(folder).data };
}

/** See `StudySourceModule`. */
export function openStudySource(data: unknown): StudySource {
  return { ...openStoredStudies(data), ...cityPointsIn(builtFolder("places")) };
}

/** Changes with the rules by which a table of cities is used: an index made by others is built anew. */
const RULES = "coordinates far from a city that is beyond doubt are not followed";

/** The gazetteer is read when the first site is met that needs it, and named when the index is opened. */
function cityPointsIn(folder: string): { readonly cityPoints?: CityPoints } {
  const file = join(folder, GAZETTEER_FILE);
  if (!existsSync(file)) return {};
  const gazetteer = lazyGazetteer(folder);
  let table: string | undefined;
  return {
    cityPoints: {
      get table() {
        table ??= createHash("sha256").update(RULES).update(readFileSync(file)).digest("hex").slice(0, 16);
        return table;
      },
      locate: (place) => gazetteer()?.locateCity(place),
    },
  };
}

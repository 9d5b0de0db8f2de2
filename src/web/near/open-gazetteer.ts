/** @module The gazetteer of the build, read when somebody first asks for a place: 0.1 s, about 30 MB from then on. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { openGazetteer, type Gazetteer } from "../../places/gazetteer.ts";

/** In the folder of places. */
export const GAZETTEER_FILE = "gazetteer.bin.br";

/** Answers `undefined` where nothing was built: then places are points and the registry's own names only. */
export function lazyGazetteer(folder: string): () => Gazetteer | undefined {
  let opened: Gazetteer | undefined;
  return () => {
    const file = join(folder, GAZETTEER_FILE);
    if (opened === undefined && existsSync(file))
      opened = openGazetteer(brotliDecompressSync(readFileSync(file)));
    return opened;
  };
}

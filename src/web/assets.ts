/** @module The built style sheets and scripts: their addresses, which change with their content, and their bytes. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** What the sources are called: `styles/main.css`, `islands/live-search.js`. */
export type AssetUrls = (name: string) => string;

export const ASSETS_PATH = "/assets/";

const manifestSchema = z.record(z.string(), z.string());

/**
 * Reads `manifest.json` (`{"styles/main.css": "main-5QY7R2AB.css"}`) from the build. Where nothing was built,
 * as in unit tests, names stand for themselves.
 */
export function readAssetUrls(folder: string): AssetUrls {
  const file = join(folder, "manifest.json");
  const manifest = existsSync(file) ? manifestSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
  return (name) => ASSETS_PATH + (manifest[name] ?? name);
}

/** `dist/assets/` or another folder of the build, found from this file whether it runs from `src` or from `dist`. */
export function builtFolder(name: "assets" | "places"): string {
  let folder = new URL("./", import.meta.url);
  while (!existsSync(new URL("package.json", folder)) && folder.pathname !== "/")
    folder = new URL("../", folder);
  return fileURLToPath(new URL(`dist/${name}/`, folder));
}

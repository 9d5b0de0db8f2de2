/**
 * @module `npm run build`: bundles the server and the command line to `dist/`, style sheets and islands to `dist/assets/`
 * under names that carry a hash of their content, and `dist/assets/manifest.json`, which maps source names to them
 * (`{"styles/main.css": "main-5QY7R2AB.css"}`), and the gazetteer to `dist/places/`. `dist/build.json` names the build
 * by a hash of everything in it. Takes well under a second, some more when the gazetteer must be compiled; whoever runs at the same time sees the old files or the new ones.
 */
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { buildMaps } from "./build-maps.mjs";
import { buildPlaces } from "./build-places.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ISLANDS = join(ROOT, "src/web/islands");
const STYLES = join(ROOT, "src/web/styles/main.css");
const STATIC = join(ROOT, "src/web/static");
/** What the map that can be zoomed loads beside its script, only when somebody asks for it. */
const MAP_PARTS = ["zoom-worker.ts", "zoom.css"].map((file) => join(ROOT, "src/web/maps", file));
const JSX = { jsx: "automatic", jsxImportSource: "preact" };

/** Every island that is no test: each becomes a script of its own, what they share becomes a chunk. */
function islands() {
  if (!existsSync(ISLANDS)) return [];
  return readdirSync(ISLANDS)
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
    .map((file) => join(ISLANDS, file));
}

/** What is started or imported by its file name at run time: the command, threads, and what threads import. */
const ENTRIES = [
  "cli/main",
  "engine/embedded/index-thread",
  "engine/embedded/segment-thread",
  "engine/embedded/search-thread",
  "engine/embedded/directory-thread",
  "match/criteria-thread",
  "match/match-thread",
  "engine/embedded/statistics-thread",
  "store/study-source",
  "indexed-studies",
];

/**
 * Server code stays readable in stack traces; libraries are loaded from `node_modules`.
 * @param more entries beside those of the site
 */
export function bundleServer(outdir, more = []) {
  return bundle({
    entryPoints: [...ENTRIES, ...more].map((entry) => ({
      in: join(ROOT, `src/${entry}.ts`),
      out: basename(entry),
    })),
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    packages: "external",
    sourcemap: "linked",
    ...JSX,
    logLevel: "warning",
  });
}

function bundleAssets(entryPoints, outdir, options = {}) {
  if (entryPoints.length === 0) return { metafile: { outputs: {} } };
  return bundle({
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    metafile: true,
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
}

/** Source names as pages write them: `styles/main.css`, `islands/live-search.js`. */
function manifestOf(...metafiles) {
  const manifest = {};
  for (const { outputs } of metafiles)
    for (const [file, { entryPoint }] of Object.entries(outputs)) {
      if (entryPoint === undefined) continue;
      const name = relative(join(ROOT, "src/web"), join(process.cwd(), entryPoint));
      manifest[name.replaceAll("\\", "/").replace(/\.tsx?$/, ".js")] = basename(file);
    }
  return manifest;
}

/** `maps/world.svg` → `map-world-5QY7R2AB.svg` */
async function writeMaps(assets) {
  const names = {};
  for (const [name, content] of Object.entries(await buildMaps())) {
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
    const file = `map-${name.replace(/(?=\.\w+$)/, `-${hash}`)}`;
    writeFileSync(join(assets, file), content);
    names[`maps/${name}`] = file;
  }
  return names;
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function hashOf(folder) {
  const hash = createHash("sha256");
  for (const file of filesBelow(folder))
    if (!file.endsWith(".map")) hash.update(relative(folder, file)).update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}

/** Another build may be doing the same at this moment: the last one wins, and each is the same. */
function putInPlace(next, dist) {
  const old = `${next}.old`;
  for (let attempt = 1; ; attempt++) {
    try {
      if (existsSync(dist)) renameSync(dist, old);
      renameSync(next, dist);
      break;
    } catch (error) {
      if (attempt === 5) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

/** Builds into a folder beside `dist`, then puts it in its place. Returns the name of the build. */
export async function build() {
  const dist = join(ROOT, "dist");
  const next = join(ROOT, `dist.${process.pid}`);
  const assets = join(next, "assets");
  rmSync(next, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  try {
    const [, scripts, styles, maps, mapParts] = await Promise.all([
      bundleServer(next),
      bundleAssets(islands(), assets, { splitting: true, format: "esm", ...JSX }),
      bundleAssets(existsSync(STYLES) ? [STYLES] : [], assets),
      writeMaps(assets),
      // The worker's package says that importing it does nothing.
      bundleAssets(MAP_PARTS, assets, { format: "esm", ignoreAnnotations: true }),
      buildPlaces(join(next, "places")),
    ]);
    if (existsSync(STATIC)) cpSync(STATIC, assets, { recursive: true });
    const manifest = { ...manifestOf(scripts.metafile, styles.metafile, mapParts.metafile), ...maps };
    writeFileSync(join(assets, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    const name = hashOf(next);
    writeFileSync(join(next, "build.json"), `${JSON.stringify({ build: name })}\n`);
    putInPlace(next, dist);
    return name;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const began = performance.now();
  const name = await build();
  console.log(`Built ${name} in ${Math.round(performance.now() - began)} ms`);
}

/** @module Guards ARCHITECTURE.md's table of rooms: an import along an arrow that the table does not draw fails here. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Room → rooms it may import besides itself; the same as the table in ARCHITECTURE.md. `engine port` is the one file. */
const PURE = ["study"];
const SHARED_ROOMS = ["study", "criteria", "query", "vocabulary", "places", "formats"];
const PORT = "src/engine/search-engine.ts";
const ALLOWED: Record<string, readonly string[]> = {
  study: [],
  criteria: PURE,
  query: PURE,
  vocabulary: PURE,
  places: PURE,
  formats: ["study", "criteria"],
  engine: ["study", "criteria", "query", "vocabulary", "places"],
  store: PURE,
  registry: ["study", "vocabulary", "store", PORT],
  match: [
    "study",
    "criteria",
    "query",
    "vocabulary",
    "places",
    "store",
    PORT,
    "src/engine/embedded/thread-calls.ts",
  ],
  alerts: ["study", "query", "store", PORT],
  api: [...SHARED_ROOMS, "engine", "store", "registry", "match", "alerts"],
  web: [...SHARED_ROOMS, "engine", "store", "registry", "match", "alerts"],
  mcp: [...SHARED_ROOMS, "engine", "store", "registry", "match", "alerts"],
  cli: [...SHARED_ROOMS, "engine", "store", "registry", "match", "alerts", "web", "api", "mcp", "wiring"],
};

/** Packages that belong to some rooms only. */
const PACKAGE_ROOMS: Record<string, readonly string[]> = {
  hono: ["web", "api", "wiring"],
  "@hono/node-server": ["wiring"],
  "better-sqlite3": ["store"],
  preact: ["web"],
  "preact-render-to-string": ["web"],
  citty: ["cli"],
};

/** Rooms without input, output or clock. */
const PURE_ROOMS: ReadonlySet<string> = new Set(["study", "criteria", "query", "vocabulary", "places"]);

const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file}`)
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file));
/** Files directly in `src/` put the rooms together; only the command line may call them. */
const isWiring = (file: string): boolean => file.split("/").length === 2;
const roomOf = (file: string): string => (isWiring(file) ? "wiring" : (file.split("/")[1] ?? file));

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [
    ...text.matchAll(
      /^(?:import|export)[^"']*?from\s+["']([^"']+)["']|^import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** What stands outside of `src/` is data, or for tests only. */
function mayLeave(file: string, target: string): boolean {
  return target.endsWith(".json") || (target.startsWith("test/") && /\.fixture\.tsx?$/.test(file));
}

function faults(file: string): string[] {
  const room = roomOf(file);
  if (isWiring(file)) return [];
  const allowed = ALLOWED[room];
  if (allowed === undefined) return [`${file}: the room "${room}" is not in the table`];
  return importsOf(file).flatMap((specifier) => {
    if (specifier.startsWith(".")) {
      const target = normalize(join(dirname(file), specifier));
      if (!target.startsWith("src/")) return mayLeave(file, target) ? [] : [`${file} → ${target}`];
      const targetRoom = roomOf(target);
      return targetRoom === room || allowed.includes(targetRoom) || allowed.includes(target)
        ? []
        : [`${file} → ${target}`];
    }
    if (PURE_ROOMS.has(room) && specifier.startsWith("node:"))
      return [`${file} → ${specifier} (a pure room)`];
    const rooms = PACKAGE_ROOMS[packageOf(specifier)];
    return rooms === undefined || rooms.includes(room) ? [] : [`${file} → ${specifier}`];
  });
}

describe("rooms", () => {
  test("there is a house to guard", () => {
    expect(sources.length).toBeGreaterThan(30);
  });

  test("every import follows an arrow of the table", () => {
    expect(sources.flatMap(faults)).toEqual([]);
  });

  test("pure rooms have no clock and no chance", () => {
    const impure = sources.filter(
      (file) =>
        PURE_ROOMS.has(roomOf(file)) &&
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(readFileSync(join(ROOT, file), "utf8")),
    );
    expect(impure).toEqual([]);
  });

  test("markup is only ever made by components", () => {
    const raw = sources.filter((file) =>
      /dangerouslySetInnerHTML\s*[=:]/.test(readFileSync(join(ROOT, file), "utf8")),
    );
    // JSON in a data block, whose text HTML does not decode; it writes no `<`, and has a test of its own.
    expect(raw).toEqual(["src/web/components/json-ld.tsx"]);
  });
});

/** @module The command `trial-atlas`: names of the commands and what they are for. */
import { readFileSync } from "node:fs";
import { runCli } from "./run-cli.ts";
import type { LazyCommand } from "./run-cli.ts";

const COMMANDS: ReadonlyMap<string, LazyCommand> = new Map([
  [
    "serve",
    {
      summary: "the site, and the scheduled sync",
      load: async () => (await import("./serve-command.ts")).serveCommand,
      examples: ["serve", "serve --port 8080 --data /var/lib/trial-atlas", "serve --no-sync"],
    },
  ],
  [
    "sync",
    {
      summary: "bring the registry up to date with ClinicalTrials.gov",
      load: async () => (await import("./sync-command.ts")).syncCommand,
      examples: ["sync", "sync --full"],
    },
  ],
  [
    "import",
    {
      summary: "load records from files and folders",
      load: async () => (await import("./import-command.ts")).importCommand,
      examples: [
        "import ctg-studies.json.zip",
        "import studies.ndjson.gz more-studies/ --data /var/lib/trial-atlas",
      ],
    },
  ],
  [
    "demo",
    {
      summary: "the demonstration registry: invented studies in real proportions",
      load: async () => (await import("./demo-command.ts")).demoCommand,
      examples: [
        "demo --studies 5000",
        "demo --studies 600000 --seed 7 --out demo.ndjson.gz",
        "demo --studies 3 --out -",
      ],
    },
  ],
  [
    "search",
    {
      summary: "look for studies without a browser",
      load: async () => (await import("./search-command.ts")).searchCommand,
      examples: ["search heart failure dapagliflozin", "search '\"breast cancer\" AND tamoxifen' --json"],
    },
  ],
  [
    "show",
    {
      summary: "show studies by their numbers",
      load: async () => (await import("./show-command.ts")).showCommand,
      examples: ["show NCT01494480", "show NCT01494480 --json"],
    },
  ],
  [
    "vocabulary",
    {
      summary: "read other names for diseases and treatments, such as MeSH",
      load: async () => (await import("./vocabulary-command.ts")).vocabularyCommand,
      examples: ["vocabulary desc2026.xml", "vocabulary doid.obo drugbank_vocabulary.csv"],
    },
  ],
  [
    "reindex",
    {
      summary: "make the search index anew from the store",
      load: async () => (await import("./reindex-command.ts")).reindexCommand,
      examples: ["reindex", "reindex --data /var/lib/trial-atlas"],
    },
  ],
  [
    "check",
    {
      summary: "verify that every stored record can be read, and that the search index is that of the store",
      load: async () => (await import("./check-command.ts")).checkCommand,
      examples: ["check", "check --data /var/lib/trial-atlas --json"],
    },
  ],
]);

/** The package file lies one folder above the bundle, two above this source. */
function version(): string {
  const depth = import.meta.url.endsWith(".ts") ? "../../" : "../";
  // Our own package file, which has a version.
  return (
    JSON.parse(readFileSync(new URL(`${depth}package.json`, import.meta.url), "utf8")) as { version: string }
  ).version;
}

const code = await runCli("trial-atlas", version(), COMMANDS, process.argv.slice(2), {
  out: (text) => console.log(text),
  error: (text) => console.error(text),
});
if (code !== 0) process.exitCode = code;

/**
 * @module `npm run bench -- portal`, `npm run bench -- search --studies N` and `npm run bench -- match --studies N`:
 * prints tables, and with `--json FILE` writes the numbers.
 */
import { writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { benchMatch } from "./match/run-match.ts";
import { matchTables } from "./match/tables.ts";
import { benchPortal } from "./portal/run-portal.ts";
import { portalTables } from "./portal/tables.ts";
import { benchSearch } from "./search/run-search.ts";
import { searchTables } from "./search/tables.ts";

const USAGE = `Usage: npm run bench -- portal [--json FILE]
       npm run bench -- match [--studies N] [--rounds R] [--json FILE]
       npm run bench -- [search] [--studies N] [--seed S] [--rounds R] [--peers all|none|sqlite,postgres,minisearch] [--json FILE]`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    studies: { type: "string", default: "20000" },
    seed: { type: "string", default: "7" },
    rounds: { type: "string", default: "5" },
    peers: { type: "string", default: "all" },
    json: { type: "string" },
  },
});

const log = (line: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
const [part = "search"] = positionals;
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${loadavg()
  .map((load) => load.toFixed(1))
  .join(" ")}`;
console.log(machine);

if (part === "portal") {
  const report = await benchPortal(log);
  console.log(portalTables(report));
  write(report);
} else if (part === "match") {
  const report = await benchMatch(wholeNumber("studies"), wholeNumber("rounds"), log);
  console.log(matchTables(report));
  write(report);
} else if (part === "search") {
  const corpus = { studies: wholeNumber("studies"), seed: wholeNumber("seed") };
  const report = await benchSearch({
    corpus,
    peers: values.peers.split(","),
    rounds: wholeNumber("rounds"),
    log,
  });
  console.log(searchTables(report));
  write(report);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

function wholeNumber(name: "studies" | "seed" | "rounds"): number {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number > 0) return number;
  console.error(`--${name} takes a whole number above 0, not “${values[name]}”.\n${USAGE}`);
  process.exit(2);
}

function write(report: object): void {
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ machine, ...report }, undefined, 2)}\n`);
}

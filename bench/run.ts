/**
 * @module `npm run bench -- portal`, and with `--studies N` `search`, `match` and `places`: prints tables, and with `--json FILE` writes the numbers.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { log, machineWords } from "./machine.ts";
import { benchMatch } from "./match/run-match.ts";
import { matchTables } from "./match/tables.ts";
import { benchPlaces } from "./places/run-places.ts";
import { placesTables } from "./places/tables.ts";
import { benchPortal } from "./portal/run-portal.ts";
import { portalTables } from "./portal/tables.ts";
import { benchSearch } from "./search/run-search.ts";
import { searchTables } from "./search/tables.ts";

const USAGE = `Usage: npm run bench -- portal [--json FILE]
       npm run bench -- match [--studies N] [--rounds R] [--json FILE]
       npm run bench -- places [--studies N] [--seed S] [--data DIR] [--json FILE]
       npm run bench -- [search] [--studies N[,M…]] [--seed S] [--rounds R] [--class-seconds T]
         [--peers all|none|sqlite,postgres,minisearch] [--keep DIR] [--json FILE]

--studies 60000,600000  measures both sizes and shows how cost grows
--rounds 5              times that each question is measured, after a first time that does not count
--class-seconds 60      a class that has taken so long is not asked another round; the tables say how often it was asked
--data DIR              measures on the studies of a data folder
--keep DIR              keeps studies and indexes there and uses those that an earlier run has left`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    studies: { type: "string", default: "20000" },
    seed: { type: "string", default: "7" },
    rounds: { type: "string", default: "5" },
    "class-seconds": { type: "string", default: "60" },
    peers: { type: "string", default: "all" },
    keep: { type: "string" },
    data: { type: "string" },
    json: { type: "string" },
  },
});

const [part = "search"] = positionals;
const machine = machineWords();
console.log(machine);

if (part === "portal") {
  const report = await benchPortal(log);
  console.log(portalTables(report));
  write(report);
} else if (part === "match") {
  const report = await benchMatch(wholeNumber("studies"), wholeNumber("rounds"), log);
  console.log(matchTables(report));
  write(report);
} else if (part === "places") {
  const { data } = values;
  const corpus = { studies: wholeNumber("studies"), seed: wholeNumber("seed") };
  const report = await benchPlaces({ ...corpus, ...(data !== undefined && { data }), log });
  console.log(placesTables(report));
  write(report);
} else if (part === "search") {
  const report = await benchSearch({
    sizes: values.studies.split(",").map((studies) => wholeNumber("studies", studies)),
    seed: wholeNumber("seed"),
    peers: values.peers.split(","),
    rounds: wholeNumber("rounds"),
    classSeconds: wholeNumber("class-seconds"),
    keep: values.keep,
    log,
  });
  console.log(searchTables(report));
  write(report);
  if (Object.keys(report.failed).length > 0) process.exitCode = 1;
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

function wholeNumber(name: "studies" | "seed" | "rounds" | "class-seconds", text = values[name]): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  console.error(`--${name} takes a whole number above 0, not “${text}”.\n${USAGE}`);
  process.exit(2);
}

function write(report: object): void {
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ machine, ...report }, undefined, 2)}\n`);
}

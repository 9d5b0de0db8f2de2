/**
 * @module `npm test`: the whole gate, or the steps named as arguments (`npm test -- lint unit`).
 * Ends with `N passed, N failed` (and skipped tests, where real records are absent). A step without tests
 * of its own (lint, types …) counts as one.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumOrAdvice } from "./chromium.mjs";
import { PROJECT_ROOT, installIfNeeded } from "./install-if-needed.mjs";

const bin = (name) => join(PROJECT_ROOT, "node_modules/.bin", name);
const scratch = mkdtempSync(join(tmpdir(), "trial-atlas-test-"));

/** Each step answers how many checks passed, failed and were skipped. */
const steps = {
  lint: () => command(bin("oxlint"), ["--type-aware", "--deny-warnings"]),
  format: () => command(bin("oxfmt"), ["--check"]),
  types: () => command(bin("tsc"), ["--noEmit"]),
  deadcode: () => command(bin("knip"), []),
  build: () => command(process.execPath, ["scripts/build.mjs"]),
  unit: () => vitest("unit"),
  integration: () => vitest("integration"),
  clients: () => (clientsAreInstalled() ? vitest("clients") : clientsAreMissing()),
  browser: () => {
    const chromium = chromiumOrAdvice();
    return chromium === undefined
      ? { passed: 0, failed: 1, skipped: 0 }
      : vitest("browser", { CHROMIUM_PATH: chromium });
  },
};

function command(path, args, environment = {}) {
  const { status } = spawnSync(path, args, {
    cwd: PROJECT_ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function vitest(project, environment) {
  const report = join(scratch, `${project}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const ran = command(bin("vitest"), args, environment);
  let counts;
  try {
    counts = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const failed = counts.numFailedTests;
  // A file that cannot even be loaded, or an error outside any test, fails no test of its own.
  return {
    passed: counts.numPassedTests,
    failed: ran.failed > 0 && failed === 0 ? 1 : failed,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

/** Programs by others have a lock file of their own, so that nobody who only runs the site gets them. */
function clientsAreInstalled() {
  const folder = join(PROJECT_ROOT, "test/clients");
  const installed = join(folder, "node_modules/.package-lock.json");
  const isCurrent =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(folder, "package-lock.json")).mtimeMs;
  if (isCurrent) return true;
  // Their compiled parts (a database of one of them) take no part in the tests.
  const args = ["ci", "--ignore-scripts", "--omit=optional", "--prefer-offline", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", args, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
  return status === 0;
}

/** Without a network the rest of the gate still says something; where the gate is binding, this is a failure. */
function clientsAreMissing() {
  console.error(
    "\n!!! Programs by others could not be installed in test/clients (npm ci needs the npm registry once).\n" +
      "!!! NOT TESTED: Prism, clinical-trial-matching-service, openapi-fetch, FHIR R5 against our API.\n",
  );
  const isBinding = Boolean(process.env.CI);
  return { passed: 0, failed: isBinding ? 1 : 0, skipped: isBinding ? 0 : 1 };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. Steps: ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}
installIfNeeded();

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, step] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const started = Date.now();
  console.log(`\n── ${name}`);
  const result = step();
  for (const key of Object.keys(total)) total[key] += result[key];
  console.log(
    `   ${name}: ${result.passed} passed, ${result.failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
}
rmSync(scratch, { recursive: true });
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
);
process.exit(total.failed === 0 ? 0 : 1);

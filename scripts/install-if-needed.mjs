/**
 * @module Brings `node_modules` to what `package-lock.json` says, and says what is missing when it cannot.
 * Nothing but Node itself may be imported here: this runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const PROJECT_ROOT = fileURLToPath(new URL("..", import.meta.url));

const OLDEST_NODE = [20, 19];

/** Ends the process with a message when this Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Trial Atlas needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}. Get one at https://nodejs.org.`,
  );
  process.exit(1);
}

/** Runs `npm ci` unless the installed tree is as new as the lock file. */
export function installIfNeeded() {
  requireNode();
  const lock = `${PROJECT_ROOT}package-lock.json`;
  const installed = `${PROJECT_ROOT}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error("Installing the libraries (npm ci); better-sqlite3 is compiled, which takes a minute …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: PROJECT_ROOT,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (npm.status === 0) return;
  console.error(
    "The installation failed. It needs the npm registry, and python3, make and a C++ compiler for better-sqlite3 (on Debian: apt-get install python3 make g++).",
  );
  process.exit(1);
}

/** @module `npm start`: installs and builds if needed, then serves. Arguments go on to `trial-atlas serve`. */
import { spawn } from "node:child_process";
import { PROJECT_ROOT, installIfNeeded } from "./install-if-needed.mjs";

installIfNeeded();
const server = spawn(
  process.execPath,
  [`${PROJECT_ROOT}bin/trial-atlas`, "serve", ...process.argv.slice(2)],
  { stdio: "inherit" },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) =>
  process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)),
);

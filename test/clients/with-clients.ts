/** @module Programs by others that tests run: where they are, and suites that need them. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";

export const CLIENTS = fileURLToPath(new URL(".", import.meta.url));

/** `describe`, but skipped with the reason in its title where the programs are not installed. */
export function withClients(title: string, suite: () => void): void {
  if (existsSync(`${CLIENTS}node_modules/.package-lock.json`)) describe(title, suite);
  else describe.skip(`${title} (SKIPPED: not installed, run \`npm test -- clients\`)`, suite);
}

/** A command of an installed package, which may reach nothing but this machine. */
export function startClient(name: string, args: readonly string[]): ChildProcess {
  return spawn(
    process.execPath,
    ["--require", `${CLIENTS}no-network.cjs`, `${CLIENTS}node_modules/.bin/${name}`, ...args],
    {
      cwd: CLIENTS,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
}

/** Runs a command to its end. @throws Error with what it said when it fails */
export async function runClient(name: string, args: readonly string[]): Promise<void> {
  const child = startClient(name, args);
  let said = "";
  child.stdout?.on("data", (text: Buffer) => (said += text.toString()));
  child.stderr?.on("data", (text: Buffer) => (said += text.toString()));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}: ${said}`);
}

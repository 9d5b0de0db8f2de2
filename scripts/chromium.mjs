/** @module The browser for tests: an installed Chromium, or Debian's where this machine lets us install it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const KNOWN_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of a browser, or undefined. `CHROMIUM_PATH` overrides the known places. */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted !== undefined) return existsSync(wanted) ? wanted : undefined;
  return KNOWN_PLACES.find((path) => existsSync(path));
}

/** Finds a browser, or installs Debian's when running as root on Debian; undefined after saying what to do. */
export function chromiumOrAdvice() {
  const found = findChromium();
  if (found !== undefined) return found;
  const canInstall = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (canInstall) {
    console.error("Installing Chromium from Debian for the browser tests …");
    const run = (...args) =>
      spawnSync("apt-get", args, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0;
    if (run("update", "-qq") && run("install", "-y", "-qq", "--no-install-recommends", "chromium"))
      return findChromium();
  }
  console.error(
    "The browser tests need Chromium. On Debian: sudo apt-get install chromium. Elsewhere set CHROMIUM_PATH to a Chromium or Chrome.",
  );
  return undefined;
}

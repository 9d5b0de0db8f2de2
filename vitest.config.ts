import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/longest-first.ts";

/**
 * `unit` beside the sources, `integration` with a database or real records, `clients` with programs by others, `browser`
 * with Chromium.
 */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    // Vitest would leave a core free; a small machine has two.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "test/project/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: ["**/*.int.test.*"],
          // Nothing here changes what others see; a process for each file would take twice the time.
          isolate: false,
          // A second or two each; a machine that does much else takes ten times as long.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["src/**/*.int.test.{ts,tsx}"],
          globalSetup: "test/bundle-threads.mjs",
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "clients",
          include: ["test/clients/*.test.ts"],
          globalSetup: "test/bundle-threads.mjs",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What a page must come to show; a machine that does much else needs more than a second.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});

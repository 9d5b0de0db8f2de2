/** @module A folder of its own for each test that writes to the disk, gone when the test is over. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Its path. Call it within a test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

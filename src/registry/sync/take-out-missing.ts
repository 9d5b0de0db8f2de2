/** @module Studies that are here and not in the registry's list: asked for once more, then removed or merged. */
import type { NctId } from "../../study/nct-id.ts";
import { IDS_PER_REQUEST } from "../ctgov-client/ctgov-client.ts";
import type { BrokenRecord } from "../ctgov-client/study-page.ts";
import { assertNotShrunken } from "./shrink-guard.ts";
import { inBatch, type StoredPage } from "./store-page.ts";
import type { SyncRun } from "./sync-run.ts";

interface Verdict {
  readonly nctId: NctId;
  /** The study that took it in; absent where it is gone. */
  readonly mergedInto: NctId | undefined;
}

/**
 * Asks for the missing numbers and removes, in one batch, those that do not come back. A number for which another
 * study comes back was merged into that one: asking by number also matches old numbers.
 * @throws ShrunkenRegistry where that would be too many at once
 */
export async function takeOutMissing(run: SyncRun, missing: readonly NctId[]): Promise<void> {
  if (missing.length === 0) return;
  const verdicts: Verdict[] = [];
  for (let from = 0; from < missing.length; from += IDS_PER_REQUEST) {
    run.report({ phase: "repairing", done: from, expected: missing.length });
    verdicts.push(...(await askAgain(run, missing.slice(from, from + IDS_PER_REQUEST))));
  }
  const { studies } = run.store.summary();
  if (!run.allowShrink) {
    assertNotShrunken(
      studies,
      studies - verdicts.length,
      `The registry no longer knows ${verdicts.length.toLocaleString("en-US")} studies`,
    );
  }
  await inBatch(run, async (batch) => {
    for (const { nctId, mergedInto } of verdicts) {
      // The study that took it in may have replaced it already, when it was stored.
      if (!batch.remove(nctId, mergedInto)) continue;
      run.counts[mergedInto === undefined ? "removed" : "merged"] += 1;
    }
  });
}

async function askAgain(run: SyncRun, asked: readonly NctId[]): Promise<readonly Verdict[]> {
  const { stored, faults } = await fetchAndKeep(run, asked);
  const takenIn = new Map<string, NctId>();
  for (const [nctId, oldNumbers] of stored) for (const old of oldNumbers) takenIn.set(old, nctId);

  const absent = asked.filter((nctId) => !stored.has(nctId) && !isAmong(faults, nctId));
  // A study came that nobody asked for and that names none of its old numbers: only asking one by one tells which.
  const unexplained = [...stored].some(
    ([nctId, oldNumbers]) =>
      !asked.includes(nctId) && !oldNumbers.some((old) => absent.some((id) => id === old)),
  );
  const verdicts: Verdict[] = [];
  for (const nctId of absent) {
    const mergedInto = takenIn.get(nctId) ?? (unexplained ? await askSingly(run, nctId) : undefined);
    verdicts.push({ nctId, mergedInto });
  }
  return verdicts;
}

/** Whether a damaged answer may be the study's: then it is still in the registry. */
function isAmong(faults: readonly BrokenRecord[], nctId: NctId): boolean {
  return faults.some(({ nctIdSeen, text }) => nctIdSeen === undefined || text.includes(nctId));
}

async function askSingly(run: SyncRun, nctId: NctId): Promise<NctId | undefined> {
  const { stored } = await fetchAndKeep(run, [nctId]);
  return [...stored.keys()].find((candidate) => candidate !== nctId);
}

/** Whatever comes back is the registry's present word on it, so it is stored. */
async function fetchAndKeep(run: SyncRun, nctIds: readonly NctId[]): Promise<StoredPage> {
  const page = await run.client.studiesByIds(nctIds, run.signal);
  return inBatch(run, (_, storePage) => storePage(page));
}

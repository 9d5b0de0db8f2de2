/**
 * @module The full comparison: the list of all studies of the registry against all studies here. It finds what every
 * other pass can miss: studies without a status or date, statuses that the registry computes without posting an
 * update, removals, and merges.
 */
import type { Card } from "../../study/card.ts";
import { isInvented, parseNctId, type NctId } from "../../study/nct-id.ts";
import { parseStudy } from "../../study/study.ts";
import { IDS_PER_REQUEST } from "../ctgov-client/ctgov-client.ts";
import { assertNotEmpty, assertNotShrunken } from "./shrink-guard.ts";
import { inBatch } from "./store-page.ts";
import { InconsistentRegistry, type SyncRun } from "./sync-run.ts";
import { takeOutMissing } from "./take-out-missing.ts";
import { PageTokenExpired, walkPages } from "./walk-pages.ts";

/** A list during whose reading the registry was refreshed, or that has gaps, is read again so often. */
const READINGS = 3;

interface RegistryList {
  readonly dataTimestamp: string;
  readonly numbers: ReadonlySet<NctId>;
  /** Not here, or here with another status or day of last update. */
  readonly wanted: readonly NctId[];
}

/**
 * Fetches what is missing or different, then takes out what the registry no longer has.
 * @returns the registry's stamp of the data that was compared
 * @throws InconsistentRegistry, ShrunkenRegistry (then nothing is removed)
 */
export async function compareWithList(run: SyncRun): Promise<string> {
  const list = await readConsistentList(run);
  const storedHere = realStudies(run);
  if (!run.allowShrink) {
    assertNotShrunken(
      storedHere.length,
      list.numbers.size,
      `The registry lists ${list.numbers.size.toLocaleString("en-US")} studies`,
    );
  }
  await fetchWanted(run, list.wanted);
  await takeOutMissing(
    run,
    storedHere.filter((nctId) => !list.numbers.has(nctId)),
  );
  return list.dataTimestamp;
}

async function readConsistentList(run: SyncRun): Promise<RegistryList> {
  for (let reading = 1; reading <= READINGS; reading++) {
    const before = await run.client.version(run.signal);
    const list = await readList(run);
    const after = await run.client.version(run.signal);
    const refreshed = before.dataTimestamp !== after.dataTimestamp;
    if (!refreshed && list !== undefined && list.numbers.size === list.expected) {
      assertNotEmpty(list.numbers.size);
      return { ...list, dataTimestamp: after.dataTimestamp };
    }
    run.notes.push(
      refreshed || list === undefined
        ? "The registry was refreshed while the list of all studies was read; read again."
        : `The list of all studies has ${list.numbers.size} entries, ${list.expected ?? "no number"} were announced; read again.`,
    );
  }
  throw new InconsistentRegistry(
    `The list of all studies did not agree with its announced length, or changed under our hands, ${READINGS} times. ` +
      `Nothing was removed; run the sync again later.`,
  );
}

/** `undefined` where the registry lost the thread. */
async function readList(
  run: SyncRun,
): Promise<{ numbers: Set<NctId>; wanted: NctId[]; expected: number | undefined } | undefined> {
  const numbers = new Set<NctId>();
  const wanted: NctId[] = [];
  let expected: number | undefined;
  try {
    for await (const page of walkPages((pageToken) =>
      run.client.listing({ pageToken, signal: run.signal }),
    )) {
      expected ??= page.totalCount;
      const entries = page.records.map(({ value }) => entryOf(value)).filter((entry) => entry !== undefined);
      const cards = run.store.cards(entries.map(({ nctId }) => nctId));
      const here = new Map(cards.map((card) => [card.nctId, card]));
      for (const entry of entries) {
        if (numbers.has(entry.nctId)) continue;
        numbers.add(entry.nctId);
        if (!agree(here.get(entry.nctId), entry)) wanted.push(entry.nctId);
      }
      run.report({ phase: "comparing", done: numbers.size, ...(expected === undefined ? {} : { expected }) });
    }
  } catch (error) {
    if (error instanceof PageTokenExpired) return undefined;
    throw error;
  }
  return { numbers, wanted, expected };
}

interface ListEntry {
  readonly nctId: NctId;
  readonly overallStatus: string | undefined;
  readonly lastUpdatePostDate: string | undefined;
}

function agree(card: Card | undefined, entry: ListEntry): boolean {
  return (
    card !== undefined &&
    card.overallStatus === entry.overallStatus &&
    card.lastUpdatePostDate === entry.lastUpdatePostDate
  );
}

/** A line of the list is a study record with almost nothing in it. Unreadable lines make the list come up short. */
function entryOf(record: unknown): ListEntry | undefined {
  const parsed = parseStudy(record);
  if (!parsed.ok) return undefined;
  const { identificationModule, statusModule } = parsed.study.protocolSection;
  const nctId = parseNctId(identificationModule.nctId);
  if (nctId === undefined) return undefined;
  return {
    nctId,
    overallStatus: statusModule?.overallStatus,
    lastUpdatePostDate: statusModule?.lastUpdatePostDateStruct?.date,
  };
}

async function fetchWanted(run: SyncRun, wanted: readonly NctId[]): Promise<void> {
  let undelivered = 0;
  for (let from = 0; from < wanted.length; from += IDS_PER_REQUEST) {
    run.report({ phase: "repairing", done: from, expected: wanted.length });
    const asked = wanted.slice(from, from + IDS_PER_REQUEST);
    const page = await run.client.studiesByIds(asked, run.signal);
    await inBatch(run, async (_, storePage) => {
      const { stored, faults } = await storePage(page);
      undelivered += Math.max(0, asked.length - stored.size - faults.length);
    });
  }
  if (undelivered > 0) {
    run.notes.push(
      `${undelivered} listed studies did not come when asked for by number; the next comparison asks again.`,
    );
  }
}

function realStudies(run: SyncRun): readonly NctId[] {
  const numbers: NctId[] = [];
  for (const { nctId } of run.store.sitemapEntries()) if (!isInvented(nctId)) numbers.push(nctId);
  return numbers;
}

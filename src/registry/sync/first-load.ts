/**
 * @module The first load: all studies, in the order of the stages, each page committed and visible at once together
 * with the place where the walk stands.
 */
import type { StudyPage } from "../ctgov-client/study-page.ts";
import { FIRST_LOAD_STAGES, type FirstLoadStage } from "./first-load-stages.ts";
import { assertNotEmpty } from "./shrink-guard.ts";
import { inBatch } from "./store-page.ts";
import type { SyncRun } from "./sync-run.ts";
import type { WalkState } from "./sync-state.ts";
import { PageTokenExpired, walkPages } from "./walk-pages.ts";

/** A stage whose count does not fit is walked again so often; the comparison with the list settles the rest. */
const WALKS_PER_STAGE = 2;
/** Page tokens may expire with the data version; a stage begins again so often before the run gives up. */
const RESTARTS_PER_STAGE = 3;

/**
 * Walks the stages that are left. Afterwards `state.walk.stage` is the number of stages.
 * @param expectedTotal studies in the whole registry, for the progress
 */
export async function firstLoad(run: SyncRun, expectedTotal: number): Promise<void> {
  for (let walk = walkOf(run); walk.stage < FIRST_LOAD_STAGES.length; walk = walkOf(run)) {
    const stage = FIRST_LOAD_STAGES[walk.stage];
    if (stage === undefined) break;
    run.report({
      phase: "loading",
      done: run.store.summary().studies,
      expected: expectedTotal,
      completeStages: FIRST_LOAD_STAGES.slice(0, walk.stage).map(({ name }) => name),
    });
    await loadStage(run, stage);
    const { startedAt, startedUnder } = walk;
    run.remember({ walk: { startedAt, startedUnder, stage: walk.stage + 1, received: 0 } });
  }
  run.report({ completeStages: FIRST_LOAD_STAGES.map(({ name }) => name) });
}

async function loadStage(run: SyncRun, stage: FirstLoadStage): Promise<void> {
  for (let attempt = 1; attempt <= WALKS_PER_STAGE; attempt++) {
    const before = await run.client.version(run.signal);
    const unique = await walkStage(run, stage, before.dataTimestamp);
    const after = await run.client.version(run.signal);
    if (unique === 0) assertNotEmpty(await run.client.count({}, run.signal));
    // Asked anew after a refresh: only then can both numbers be of the same data.
    const expected =
      before.dataTimestamp === after.dataTimestamp
        ? walkOf(run).expected
        : await run.client.count({ statuses: stage.statuses }, run.signal);
    if (expected === undefined || unique === expected) return;
    run.notes.push(
      `${stage.statuses.join(", ")}: ${unique} studies received, ${expected} expected` +
        (before.dataTimestamp === after.dataTimestamp ? "" : "; the registry was refreshed meanwhile") +
        (attempt < WALKS_PER_STAGE ? "; asked for again." : "; settled by the list of all studies."),
    );
    if (attempt < WALKS_PER_STAGE) beginStageAgain(run);
  }
}

/** Walks one stage from where it stands; returns how many different records it brought. */
async function walkStage(run: SyncRun, stage: FirstLoadStage, dataTimestamp: string): Promise<number> {
  const { pageToken, received, expected, tokenGivenUnder } = walkOf(run);
  // Stopped between the last page and the next stage.
  if (pageToken === undefined && received === expected) return received;
  if (tokenGivenUnder !== dataTimestamp) beginStageAgain(run);
  for (let restarts = 0; ; restarts++) {
    try {
      return await walkOn(run, stage, dataTimestamp);
    } catch (error) {
      if (!(error instanceof PageTokenExpired) || restarts >= RESTARTS_PER_STAGE) throw error;
      run.notes.push(`${stage.statuses.join(", ")}: the registry's page token had expired; begun again.`);
      beginStageAgain(run);
    }
  }
}

async function walkOn(run: SyncRun, stage: FirstLoadStage, dataTimestamp: string): Promise<number> {
  // Of the pages before a stop only the number of records is known.
  const { received: receivedEarlier, pageToken: from } = walkOf(run);
  const seen = new Set<string>();
  const { statuses } = stage;
  const pages = walkPages(
    (pageToken) => run.client.studies({ statuses }, { pageToken, signal: run.signal }),
    from,
  );
  for await (const page of pages) {
    await inBatch(run, async (batch, storePage) => {
      const { stored, faults } = await storePage(page);
      for (const nctId of stored.keys()) seen.add(nctId);
      for (const { text } of faults) seen.add(text);
      batch.setDataTimestamp(dataTimestamp);
      run.remember({ walk: walkAfter(walkOf(run), page, dataTimestamp) }, batch);
    });
    run.report({ done: run.store.summary().studies });
  }
  return receivedEarlier + seen.size;
}

function walkAfter(walk: WalkState, page: StudyPage, dataTimestamp: string): WalkState {
  const { startedAt, startedUnder, stage } = walk;
  const expected = page.totalCount ?? walk.expected;
  return {
    startedAt,
    startedUnder,
    stage,
    received: walk.received + page.records.length + page.broken.length,
    ...(expected === undefined ? {} : { expected }),
    ...(page.nextPageToken === undefined
      ? {}
      : { pageToken: page.nextPageToken, tokenGivenUnder: dataTimestamp }),
  };
}

function beginStageAgain(run: SyncRun): void {
  const { startedAt, startedUnder, stage } = walkOf(run);
  run.remember({ walk: { startedAt, startedUnder, stage, received: 0 } });
}

function walkOf(run: SyncRun): WalkState {
  const { walk } = run.state();
  if (walk === undefined) throw new Error("There is no first load under way.");
  return walk;
}

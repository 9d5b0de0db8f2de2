/**
 * @module Statistics of the whole registry, from the records themselves: one walk over the store for all that is asked
 * for at once, in small steps between other requests. What was counted is kept until the data change.
 */
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import type { RegistryStore } from "../../../store/registry-store.ts";
import type { Piece } from "../../../study/piece-dictionary.ts";
import type { Study } from "../../../study/study.ts";
import { ApiError } from "../api-error.ts";
import { listTally, type ListSizes } from "./list-sizes.ts";
import { pieceTally, type FieldValues } from "./piece-tally.ts";
import { SizeTally, type SizeStatistics } from "./record-sizes.ts";

/** Other requests get their turn after this many milliseconds of counting. */
const TURN_MS = 5;
/** Nobody waits longer for an answer; the counting goes on. */
const LONGEST_WAIT_MS = 20_000;

export class StoreStatistics {
  readonly #store: RegistryStore;
  #dataVersion = "";
  readonly #values = new Map<string, FieldValues>();
  readonly #lists = new Map<string, ListSizes>();
  #sizes: SizeStatistics | undefined;
  #lastWalk: Promise<unknown> = Promise.resolve();

  constructor(store: RegistryStore) {
    this.#store = store;
  }

  /** @throws ApiError 503 while a large registry is being counted */
  values(pieces: readonly Piece[]): Promise<readonly FieldValues[]> {
    return this.#counted(this.#values, pieces, pieceTally);
  }

  /** @throws ApiError 503 while a large registry is being counted */
  listSizes(pieces: readonly Piece[]): Promise<readonly ListSizes[]> {
    return this.#counted(this.#lists, pieces, listTally);
  }

  /** @throws ApiError 503 while a large registry is being counted */
  recordSizes(): Promise<SizeStatistics> {
    return this.#inTime(
      this.#oneAfterTheOther(async () => {
        this.#forgetOld();
        const { dataVersion } = this.#store.summary();
        if (this.#sizes !== undefined) return this.#sizes;
        const tally = new SizeTally();
        const turn = turns();
        for (const { nctId } of this.#store.sitemapEntries()) {
          await turn();
          const json = this.#store.studyJson(nctId);
          if (json !== undefined) tally.add(nctId, json);
        }
        const sizes = tally.result();
        if (dataVersion === this.#dataVersion) this.#sizes = sizes;
        return sizes;
      }),
    );
  }

  #counted<Result>(
    known: Map<string, Result>,
    pieces: readonly Piece[],
    tallyOf: (piece: Piece) => { add(study: Study): void; result(): Result },
  ): Promise<readonly Result[]> {
    return this.#inTime(
      this.#oneAfterTheOther(async () => {
        this.#forgetOld();
        const missing = pieces.filter(({ name }) => !known.has(name));
        const tallies = missing.map((piece) => ({ piece, tally: tallyOf(piece) }));
        if (tallies.length > 0) {
          const turn = turns();
          for (const study of this.#store.changesSince().changed) {
            await turn();
            for (const { tally } of tallies) tally.add(study);
          }
          for (const { piece, tally } of tallies) known.set(piece.name, tally.result());
        }
        return pieces.flatMap(({ name }) => known.get(name) ?? []);
      }),
    );
  }

  /** Two walks at once would only make both slower, and the second often needs nothing any more. */
  #oneAfterTheOther<Result>(work: () => Promise<Result>): Promise<Result> {
    const walk = this.#lastWalk.then(work);
    this.#lastWalk = walk.catch(() => undefined);
    return walk;
  }

  #forgetOld(): void {
    const dataVersion = this.#store.dataVersion();
    if (dataVersion === this.#dataVersion) return;
    this.#dataVersion = dataVersion;
    this.#values.clear();
    this.#lists.clear();
    this.#sizes = undefined;
  }

  async #inTime<Result>(work: Promise<Result>): Promise<Result> {
    const stop = new AbortController();
    const tooLate = sleep(LONGEST_WAIT_MS, undefined, { signal: stop.signal, ref: false }).then(() => {
      throw new ApiError("The statistics are being counted: ask again in some minutes", 503);
    });
    try {
      return await Promise.race([work, tooLate]);
    } finally {
      tooLate.catch(() => undefined);
      stop.abort();
    }
  }
}

/** Waits for others whenever its time is up. */
function turns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN_MS) return;
    await nextTurn();
    began = performance.now();
  };
}

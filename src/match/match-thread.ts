/** @module The thread that matches people: it holds the index of criteria, so that the site answers others meanwhile. */
import { answerCalls, threadData } from "../engine/embedded/thread-calls.ts";
import { readMatchFile } from "./match-file.ts";
import { matchProfile } from "./match-profile.ts";
import type { ProfileMatch, ProfileQuery } from "./match-profile.ts";
import { MatchTable } from "./profile-verdicts.ts";

export interface MatchThreadData {
  /** Of the index of criteria. */
  readonly folder: string;
}

// Whoever starts this thread gives it these.
const { folder } = threadData() as MatchThreadData;
let table = readTable();

function readTable(): MatchTable | undefined {
  const index = readMatchFile(folder);
  return index === undefined ? undefined : new MatchTable(index);
}

const functions = {
  /** Takes up the newest file. */
  reload(): void {
    table = readTable() ?? table;
  },
  /** `undefined` where nothing has been read yet. */
  match: (query: ProfileQuery): ProfileMatch | undefined => table && matchProfile(table, query),
};
export type MatchFunctions = typeof functions;

answerCalls(functions);

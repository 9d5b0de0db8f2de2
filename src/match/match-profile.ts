/** @module One person against the studies that were asked for: counts, the best of them, and what to ask next. */
import type { Verdict } from "../criteria/check-study.ts";
import type { Facts } from "../criteria/facts.ts";
import { rowOf } from "./match-index.ts";
import { nextQuestions } from "./next-questions.ts";
import type { RankedQuestion } from "./next-questions.ts";
import { AGAINST, bitsOfRow, MET, verdictOf } from "./profile-verdicts.ts";
import type { Judgement, MatchTable } from "./profile-verdicts.ts";
import { EQUALLY_RELEVANT, placeOfKey, rankKey, SIMILARLY_RELEVANT } from "./rank-key.ts";

/** Can be passed between threads. */
export interface ProfileQuery {
  readonly facts: Facts;
  /** OverallStatus values; empty: any. Only where `nctNumbers` is absent. */
  readonly statuses: readonly string[];
  /** The studies to consider, the most relevant first; absent: all of these statuses. */
  readonly nctNumbers?: Uint32Array;
  /** Whether some of `nctNumbers` are more relevant than others: words were asked for. */
  readonly isByRelevance?: boolean;
  /** By place in `nctNumbers`: how far the nearest site is; negative where that is not known. */
  readonly distancesKm?: Float32Array;
  /** Places in the ranked list of possible studies, and in that of the others. */
  readonly possible: Range;
  readonly likelyNot: Range;
  readonly questions: boolean;
}

interface Range {
  readonly offset: number;
  readonly limit: number;
}

export interface ProfileMatch {
  /** Of the index; absent while studies are still being read for the first time. */
  readonly dataVersion?: string;
  readonly strongPossible: number;
  readonly possible: number;
  readonly likelyNot: number;
  /** Asked for, and not read yet. */
  readonly unread: number;
  /** Best first: `possible` and `strong_possible`. */
  readonly best: readonly RankedStudy[];
  readonly refused: readonly RankedStudy[];
  /** Best first; empty where they were not asked for. */
  readonly questions: readonly RankedQuestion[];
}

export interface RankedStudy {
  readonly nctNumber: number;
  readonly verdict: Verdict;
}

export function matchProfile(table: MatchTable, query: ProfileQuery): ProfileMatch {
  const { index } = table;
  const judgement = table.judge(query.facts);
  const { rows, places, unread } = consideredRows(table, query);
  const step = query.isByRelevance === true ? SIMILARLY_RELEVANT : EQUALLY_RELEVANT;
  const [keys, refusedKeys] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  const [remaining, bitsOf] = [new Uint32Array(rows.length), new Uint8Array(rows.length)];
  let [remains, refused, strongPossible] = [0, 0, 0];
  for (let considered = 0; considered < rows.length; considered++) {
    const row = rows[considered] ?? 0;
    const bits = bitsOfRow(index, judgement, row);
    bitsOf[considered] = bits;
    const isAgainst = (bits & AGAINST) !== 0;
    if (bits === MET) strongPossible++;
    const distance = query.distancesKm?.[places?.[considered] ?? considered] ?? -1;
    if (isAgainst) refusedKeys[refused++] = rankKey(0, distance, considered, step);
    else {
      keys[remains] = rankKey(inclusionsMet(table, judgement, row), distance, considered, step);
      remaining[remains++] = row;
    }
  }
  const page = (all: Float64Array, { offset, limit }: Range): RankedStudy[] =>
    [...all.sort().subarray(offset, offset + limit)].map((key) => {
      const considered = placeOfKey(key, step);
      return {
        nctNumber: index.nctNumbers[rows[considered] ?? 0] ?? 0,
        verdict: verdictOf(bitsOf[considered] ?? 0),
      };
    });
  return {
    ...(index.dataVersion !== undefined && { dataVersion: index.dataVersion }),
    strongPossible,
    possible: remains - strongPossible,
    likelyNot: refused,
    unread,
    best: page(keys.subarray(0, remains), query.possible),
    refused: page(refusedKeys.subarray(0, refused), query.likelyNot),
    questions: query.questions
      ? nextQuestions(table, judgement, query.facts, remaining.subarray(0, remains))
      : [],
  };
}

interface Considered {
  readonly rows: Uint32Array;
  /** By row: its place in what was asked for; absent where all were. */
  readonly places?: Uint32Array;
  readonly unread: number;
}

function consideredRows({ index }: MatchTable, { nctNumbers, statuses }: ProfileQuery): Considered {
  if (nctNumbers === undefined) {
    const wanted = new Set(statuses);
    const isWanted = index.statuses.map((status) => wanted.size === 0 || wanted.has(status));
    // The newest first.
    const rows = new Uint32Array(index.nctNumbers.length);
    let count = 0;
    for (let row = index.nctNumbers.length - 1; row >= 0; row--)
      if (isWanted[index.statusOf[row] ?? 0] === true) rows[count++] = row;
    return { rows: rows.subarray(0, count), unread: 0 };
  }
  const [rows, places] = [new Uint32Array(nctNumbers.length), new Uint32Array(nctNumbers.length)];
  let count = 0;
  nctNumbers.forEach((nctNumber, place) => {
    const row = rowOf(index, nctNumber);
    if (row === -1) return;
    rows[count] = row;
    places[count++] = place;
  });
  return {
    rows: rows.subarray(0, count),
    places: places.subarray(0, count),
    unread: nctNumbers.length - count,
  };
}

function inclusionsMet({ index }: MatchTable, judgement: Judgement, row: number): number {
  let met = ((judgement.fields[index.fieldsOf[row] ?? 0] ?? 0) & MET) === 0 ? 0 : 1;
  const end = index.starts[row + 1] ?? 0;
  for (let entry = index.starts[row] ?? 0; entry < end; entry++) {
    const number = index.criteria[entry] ?? 0;
    if (judgement.criteria[number] === MET) met += index.inclusions[number] ?? 0;
  }
  return met;
}

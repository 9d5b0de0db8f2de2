/**
 * @module Which question to ask next: the one whose answer would, in expectation, turn away most of the studies that
 * remain. Only these studies count, so people with another disease are asked other questions.
 */
import { isAsked } from "../criteria/check-study.ts";
import { withImplied } from "../criteria/facts.ts";
import type { Facts } from "../criteria/facts.ts";
import type { VariableId } from "../criteria/predicates/variables.ts";
import { plausibleAnswers } from "./plausible-answers.ts";
import { AGAINST, OPEN } from "./profile-verdicts.ts";
import type { Judgement, MatchTable } from "./profile-verdicts.ts";

export interface RankedQuestion {
  readonly variable: VariableId;
  /** Of the studies that remain, how many some answer would turn away. */
  readonly decides: number;
  /** How many an answer would turn away in expectation. */
  readonly expected: number;
}

/** Variables of which the registry has fields. */
const OF_FIELDS: readonly VariableId[] = ["age", "sex", "healthy"];

/** `rows` are those of the studies that remain. Best first; only questions that can turn any study away. */
export function nextQuestions(
  table: MatchTable,
  judgement: Judgement,
  given: Facts,
  rows: Uint32Array,
): RankedQuestion[] {
  const { index } = table;
  const asking = criteriaOfRows(table, judgement, rows);
  const known = withImplied(given);
  const answers = [...new Set([...OF_FIELDS, ...table.criteriaBy.keys()])]
    .filter((id) => isAsked(id) && known[id] === undefined)
    .flatMap((id) => answersTo(table, judgement, { given, known, id, asking }));
  const byCriterion = listsOf(
    index.inclusions.length,
    answers.map(({ criteria }) => criteria),
  );
  const byFields = listsOf(
    index.fields.length,
    answers.map(({ fields }) => fields),
  );
  const ids = [...new Set(answers.map(({ id }) => id))];
  const idOf = Uint32Array.from(answers, ({ id }) => ids.indexOf(id));
  const [refused, decided] = [new Uint32Array(answers.length), new Uint32Array(ids.length)];
  /** The last row that counted for an answer, plus one: a study counts once however many criteria speak. */
  const [lastOfAnswer, lastOfId] = [new Uint32Array(answers.length), new Uint32Array(ids.length)];
  const count = (numbers: Uint32Array | undefined, row: number): void => {
    if (numbers === undefined) return;
    for (const answer of numbers) {
      if (lastOfAnswer[answer] === row + 1) continue;
      lastOfAnswer[answer] = row + 1;
      refused[answer] = (refused[answer] ?? 0) + 1;
      const id = idOf[answer] ?? 0;
      if (lastOfId[id] === row + 1) continue;
      lastOfId[id] = row + 1;
      decided[id] = (decided[id] ?? 0) + 1;
    }
  };
  for (const row of rows) {
    count(byFields[index.fieldsOf[row] ?? 0], row);
    const end = index.starts[row + 1] ?? 0;
    for (let entry = index.starts[row] ?? 0; entry < end; entry++)
      count(byCriterion[index.criteria[entry] ?? 0], row);
  }
  return ids
    .map((variable, place) => ({
      variable,
      decides: decided[place] ?? 0,
      expected: answers.reduce(
        (sum, { id, share }, answer) => sum + (id === variable ? share * (refused[answer] ?? 0) : 0),
        0,
      ),
    }))
    .filter(({ decides }) => decides > 0)
    .sort((a, b) => b.expected - a.expected || b.decides - a.decides);
}

/** 1 for each criterion that any of the rows has and that is open. */
function criteriaOfRows({ index }: MatchTable, judgement: Judgement, rows: Uint32Array): Uint8Array {
  const asking = new Uint8Array(index.inclusions.length);
  for (const row of rows) {
    const end = index.starts[row + 1] ?? 0;
    for (let entry = index.starts[row] ?? 0; entry < end; entry++) asking[index.criteria[entry] ?? 0] = 1;
  }
  for (let number = 0; number < asking.length; number++)
    if (judgement.criteria[number] !== OPEN) asking[number] = 0;
  return asking;
}

interface Answer {
  readonly id: VariableId;
  readonly share: number;
  /** Numbers of what this answer would turn to AGAINST. */
  readonly criteria: readonly number[];
  readonly fields: readonly number[];
}

interface Asked {
  readonly given: Facts;
  readonly known: Facts;
  readonly id: VariableId;
  readonly asking: Uint8Array;
}

function answersTo(table: MatchTable, judgement: Judgement, { given, known, id, asking }: Asked): Answer[] {
  const criteria = (table.criteriaBy.get(id) ?? new Uint32Array(0)).filter((number) => asking[number] === 1);
  if (criteria.length === 0 && !OF_FIELDS.includes(id)) return [];
  const limits = table.statementsOf(id, criteria);
  return plausibleAnswers(id, limits).map(({ fact, share }) => {
    const after = withImplied({ ...given, [id]: fact });
    const fields = OF_FIELDS.includes(id) ? table.judgeFields(after) : undefined;
    return {
      id,
      share,
      criteria: table.refutedBy(asking, known, after),
      fields: fields === undefined ? [] : newlyAgainst(judgement.fields, fields),
    };
  });
}

function newlyAgainst(before: Uint8Array, after: Uint8Array): number[] {
  const numbers: number[] = [];
  after.forEach((bits, number) => {
    if ((bits & AGAINST) !== 0 && ((before[number] ?? 0) & AGAINST) === 0) numbers.push(number);
  });
  return numbers;
}

/** For each number the places of the lists that have it. */
function listsOf(count: number, lists: readonly (readonly number[])[]): (Uint32Array | undefined)[] {
  const places = new Map<number, number[]>();
  lists.forEach((numbers, place) => {
    for (const number of numbers) {
      const list = places.get(number);
      if (list === undefined) places.set(number, [place]);
      else list.push(place);
    }
  });
  const found: (Uint32Array | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const [number, list] of places) found[number] = Uint32Array.from(list);
  return found;
}

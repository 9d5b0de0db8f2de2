/**
 * @module One person's facts against an index: each distinct statement and criterion is judged once, then each study by
 * its numbers. The verdict of every study is the one that `checkStudy` gives.
 */
import type { Verdict } from "../criteria/check-study.ts";
import { isAsked } from "../criteria/check-study.ts";
import { evaluate } from "../criteria/evaluate.ts";
import { withImplied } from "../criteria/facts.ts";
import type { Facts } from "../criteria/facts.ts";
import type { Predicate } from "../criteria/predicates/node.ts";
import type { VariableId } from "../criteria/predicates/variables.ts";
import { fieldVerdictsOf } from "../criteria/registry-fields.ts";
import type { EligibilityFields } from "../criteria/registry-fields.ts";
import { ASKS, BEYOND_FIELDS, FALSE, runProgram, statementPlaces, TRUE } from "./criterion-program.ts";
import type { MatchIndex } from "./match-index.ts";

/** Of a criterion or of the fields of a study, for one person: bits, none set where nothing is decided or can be asked. */
export const AGAINST = 1;
export const MET = 2;
export const OPEN = 4;

/** What the facts make of everything distinct in an index. */
export interface Judgement {
  /** By number of the criterion. */
  readonly criteria: Uint8Array;
  /** By number of the fields. */
  readonly fields: Uint8Array;
}

/** An index with what is the same for everybody who asks. */
export class MatchTable {
  readonly index: MatchIndex;
  /** For each variable the criteria that speak of it. */
  readonly criteriaBy: ReadonlyMap<VariableId, Uint32Array>;
  readonly #statementsBy: ReadonlyMap<VariableId, readonly number[]>;
  /** The values of the statements, and what they make of the criteria, while nothing is known. */
  readonly #unanswered: Uint8Array;
  readonly #openCriteria: Uint8Array;

  constructor(index: MatchIndex) {
    this.index = index;
    const { statements, inclusions, code, programStarts } = index;
    const statementsBy = new Map<VariableId, number[]>();
    statements.forEach(({ variable }, number) => pushTo(statementsBy, variable, number));
    this.#statementsBy = statementsBy;
    const criteriaBy = new Map<VariableId, number[]>();
    for (let number = 0; number < inclusions.length; number++) {
      const variables = new Set<VariableId>();
      for (const place of statementPlaces(code, programStarts[number], programStarts[number + 1])) {
        const statement = statements[code[place] ?? 0];
        if (statement !== undefined) variables.add(statement.variable);
      }
      for (const variable of variables) pushTo(criteriaBy, variable, number);
    }
    this.criteriaBy = new Map([...criteriaBy].map(([id, numbers]) => [id, Uint32Array.from(numbers)]));
    this.#unanswered = Uint8Array.from(statements, ({ variable }) => (isAsked(variable) ? ASKS : 0));
    this.#openCriteria = Uint8Array.from(inclusions, (_, number) => this.#outcome(number, this.#unanswered));
  }

  judge(given: Facts): Judgement {
    const facts = withImplied(given);
    const values = this.#unanswered.slice();
    const criteria = this.#openCriteria.slice();
    // Facts have the variables as their only keys.
    const known = Object.keys(facts) as VariableId[];
    for (const variable of known) this.#setStatements(variable, facts, values);
    for (const variable of known)
      for (const number of this.criteriaBy.get(variable) ?? [])
        criteria[number] = this.#outcome(number, values);
    return { criteria, fields: this.judgeFields(facts) };
  }

  /** `facts` with what follows from them. */
  judgeFields(facts: Facts): Uint8Array {
    return Uint8Array.from(this.index.fields, (fields) => fieldsOutcome(fields, facts));
  }

  /** The criteria, of those marked with 1 in `open`, that turn away somebody who answers `after` instead of `before`. */
  refutedBy(open: Uint8Array, before: Facts, after: Facts): number[] {
    // Facts have the variables as their only keys.
    const known = Object.keys(after) as VariableId[];
    const values = this.#unanswered.slice();
    for (const variable of known) this.#setStatements(variable, after, values);
    const refuted = new Set<number>();
    for (const variable of known) {
      if (before[variable] === after[variable]) continue;
      for (const number of this.criteriaBy.get(variable) ?? [])
        if (open[number] === 1 && this.#outcome(number, values) === AGAINST) refuted.add(number);
    }
    return [...refuted];
  }

  /** What some criteria say of a variable. */
  statementsOf(id: VariableId, criteria: Uint32Array): Predicate[] {
    const { code, programStarts, statements } = this.index;
    return [...criteria].flatMap((number) =>
      [...statementPlaces(code, programStarts[number], programStarts[number + 1])].flatMap((place) => {
        const statement = statements[code[place] ?? 0];
        return statement?.variable === id ? [statement] : [];
      }),
    );
  }

  #setStatements(variable: VariableId, facts: Facts, values: Uint8Array): void {
    for (const number of this.#statementsBy.get(variable) ?? []) {
      const statement = this.index.statements[number];
      if (statement !== undefined) values[number] = statementValue(statement, facts);
    }
  }

  #outcome(number: number, values: Uint8Array): number {
    const { code, programStarts, inclusions } = this.index;
    const value = runProgram(code, programStarts[number] ?? 0, programStarts[number + 1] ?? 0, values);
    if ((value & (TRUE | FALSE)) === 0) return (value & ASKS) === 0 ? 0 : OPEN;
    if (((value & TRUE) !== 0) === (inclusions[number] === 1)) return MET;
    // By age and sex alone the text turns nobody away whom the fields let in; whom they do not, they turn away.
    return (value & BEYOND_FIELDS) === 0 ? 0 : AGAINST;
  }
}

function pushTo<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [number]);
  else list.push(number);
}

function statementValue(statement: Predicate, facts: Facts): number {
  const { truth } = evaluate(statement, facts);
  if (truth === "unknown") return isAsked(statement.variable) ? ASKS : 0;
  const beyond = statement.variable === "age" || statement.variable === "sex" ? 0 : BEYOND_FIELDS;
  return beyond | (truth === "true" ? TRUE : FALSE);
}

function fieldsOutcome(fields: EligibilityFields, facts: Facts): number {
  let bits = 0;
  for (const { truth } of fieldVerdictsOf(fields, facts))
    bits |= truth === "false" ? AGAINST : truth === "true" ? MET : OPEN;
  return bits;
}

/** The bits of all that a study asks: {@link AGAINST}, {@link MET} and {@link OPEN} of any of it. */
export function bitsOfRow(
  { fieldsOf, starts, criteria }: MatchIndex,
  judgement: Judgement,
  row: number,
): number {
  let bits = judgement.fields[fieldsOf[row] ?? 0] ?? 0;
  const end = starts[row + 1] ?? 0;
  for (let entry = starts[row] ?? 0; entry < end; entry++)
    bits |= judgement.criteria[criteria[entry] ?? 0] ?? 0;
  return bits;
}

export function verdictOf(bits: number): Verdict {
  if ((bits & AGAINST) !== 0) return "likely_not";
  return bits === MET ? "strong_possible" : "possible";
}

/**
 * @module All studies with their criteria as numbers: one row a study, by NCT number, and each distinct criterion and
 * each distinct statement once. Never changed: a change of studies makes the next index.
 */
import type { Predicate } from "../criteria/predicates/node.ts";
import type { EligibilityFields } from "../criteria/registry-fields.ts";
import type { CompiledCriterion, CompiledStudy } from "./compiled-study.ts";
import { programOf, statementPlaces } from "./criterion-program.ts";

export interface MatchIndex {
  /** Of the store, when every one of its studies is here; absent while they are still being read. */
  readonly dataVersion?: string;
  /** Ascending. */
  readonly nctNumbers: Uint32Array;
  /** By row: places in `statuses` and in `fields`. */
  readonly statusOf: Uint16Array;
  readonly fieldsOf: Uint32Array;
  /** The criteria of row `r` are `criteria[starts[r]]` to before `criteria[starts[r + 1]]`. */
  readonly starts: Uint32Array;
  readonly criteria: Uint32Array;
  /** The program of criterion `c` is `code[programStarts[c]]` to before `code[programStarts[c + 1]]`. */
  readonly programStarts: Uint32Array;
  readonly code: Int32Array;
  /** By criterion: 1 of inclusions, 0 of exclusions. */
  readonly inclusions: Uint8Array;
  readonly statuses: readonly string[];
  readonly fields: readonly EligibilityFields[];
  /** By number; spans are empty. */
  readonly statements: readonly Predicate[];
}

export const EMPTY_INDEX: MatchIndex = {
  nctNumbers: new Uint32Array(0),
  statusOf: new Uint16Array(0),
  fieldsOf: new Uint32Array(0),
  starts: new Uint32Array(1),
  criteria: new Uint32Array(0),
  programStarts: new Uint32Array(1),
  code: new Int32Array(0),
  inclusions: new Uint8Array(0),
  statuses: [],
  fields: [],
  statements: [],
};

/** The row of a study, or -1. */
export function rowOf({ nctNumbers }: MatchIndex, nctNumber: number): number {
  let [low, high] = [0, nctNumbers.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = nctNumbers[middle] ?? 0;
    if (found === nctNumber) return middle;
    if (found < nctNumber) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * The index after a change: `put` are new or changed studies, `removed` NCT numbers taken out. Criteria that no study
 * has any more are left behind. Costs a walk over all rows, tens of milliseconds for the whole registry.
 */
export function updatedIndex(
  before: MatchIndex,
  put: readonly CompiledStudy[],
  removed: readonly number[],
  dataVersion?: string,
): MatchIndex {
  const changed = new Map(put.map((study) => [study.nctNumber, study]));
  const gone = new Set([...removed, ...changed.keys()]);
  const added = [...changed.values()].sort((a, b) => a.nctNumber - b.nctNumber);
  const next = new IndexBuilder(before, added);
  let place = 0;
  const addUpTo = (nctNumber: number): void => {
    for (; (added[place]?.nctNumber ?? Infinity) < nctNumber; place++) {
      const study = added[place];
      if (study !== undefined) next.add(study);
    }
  };
  before.nctNumbers.forEach((nctNumber, row) => {
    if (gone.has(nctNumber)) return;
    addUpTo(nctNumber);
    next.copy(row);
  });
  addUpTo(Infinity);
  return next.finish(dataVersion);
}

/** The distinct values of a column, numbered as they come. */
class Numbers<Value> {
  readonly values: Value[] = [];
  readonly #byKey = new Map<string, number>();

  of(key: string, value: () => Value): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, this.values.length);
    return this.values.push(value()) - 1;
  }
}

interface Program {
  readonly isInclusion: boolean;
  readonly code: readonly number[];
}

class IndexBuilder {
  readonly #before: MatchIndex;
  readonly #nctNumbers: Uint32Array;
  readonly #statusOf: Uint16Array;
  readonly #fieldsOf: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #criteria: Uint32Array;
  readonly #statuses = new Numbers<string>();
  readonly #fields = new Numbers<EligibilityFields>();
  readonly #statements = new Numbers<Predicate>();
  readonly #programs = new Numbers<Program>();
  /** By number before: the number now, plus one; 0 where it is not known yet. */
  readonly #fieldsNow: Uint32Array;
  readonly #programNow: Uint32Array;
  #rows = 0;
  #entries = 0;

  constructor(before: MatchIndex, added: readonly CompiledStudy[]) {
    this.#before = before;
    const most = before.nctNumbers.length + added.length;
    const entries = added.reduce((sum, { criteria }) => sum + criteria.length, before.criteria.length);
    this.#nctNumbers = new Uint32Array(most);
    this.#statusOf = new Uint16Array(most);
    this.#fieldsOf = new Uint32Array(most);
    this.#starts = new Uint32Array(most + 1);
    this.#criteria = new Uint32Array(entries);
    this.#fieldsNow = new Uint32Array(before.fields.length);
    this.#programNow = new Uint32Array(before.inclusions.length);
  }

  add({ nctNumber, status, fields, criteria }: CompiledStudy): void {
    const row = this.#begin(nctNumber, status);
    this.#fieldsOf[row] = this.#fieldsNumber(fields);
    for (const criterion of criteria) this.#criteria[this.#entries++] = this.#criterionNumber(criterion);
    this.#starts[row + 1] = this.#entries;
  }

  /** A row of the index before, unchanged. */
  copy(old: number): void {
    const { nctNumbers, statusOf, statuses, fieldsOf, fields, starts, criteria } = this.#before;
    const row = this.#begin(nctNumbers[old] ?? 0, statuses[statusOf[old] ?? 0] ?? "");
    const oldFields = fieldsOf[old] ?? 0;
    this.#fieldsNow[oldFields] ||= this.#fieldsNumber(fields[oldFields] ?? {}) + 1;
    this.#fieldsOf[row] = (this.#fieldsNow[oldFields] ?? 1) - 1;
    for (let entry = starts[old] ?? 0; entry < (starts[old + 1] ?? 0); entry++) {
      const oldNumber = criteria[entry] ?? 0;
      this.#programNow[oldNumber] ||= this.#copiedProgram(oldNumber) + 1;
      this.#criteria[this.#entries++] = (this.#programNow[oldNumber] ?? 1) - 1;
    }
    this.#starts[row + 1] = this.#entries;
  }

  finish(dataVersion: string | undefined): MatchIndex {
    const programs = this.#programs.values;
    const programStarts = new Uint32Array(programs.length + 1);
    programs.forEach(({ code }, number) => {
      programStarts[number + 1] = (programStarts[number] ?? 0) + code.length;
    });
    return {
      ...(dataVersion !== undefined && { dataVersion }),
      nctNumbers: this.#nctNumbers.slice(0, this.#rows),
      statusOf: this.#statusOf.slice(0, this.#rows),
      fieldsOf: this.#fieldsOf.slice(0, this.#rows),
      starts: this.#starts.slice(0, this.#rows + 1),
      criteria: this.#criteria.slice(0, this.#entries),
      programStarts,
      code: Int32Array.from(programs.flatMap(({ code }) => code)),
      inclusions: Uint8Array.from(programs, ({ isInclusion }) => Number(isInclusion)),
      statuses: this.#statuses.values,
      fields: this.#fields.values,
      statements: this.#statements.values,
    };
  }

  #begin(nctNumber: number, status: string): number {
    const row = this.#rows++;
    this.#nctNumbers[row] = nctNumber;
    this.#statusOf[row] = this.#statuses.of(status, () => status);
    return row;
  }

  #fieldsNumber(fields: EligibilityFields): number {
    const { minimumAge = "", maximumAge = "", sex = "", healthyVolunteers = "" } = fields;
    return this.#fields.of([minimumAge, maximumAge, sex, healthyVolunteers].join("\n"), () => fields);
  }

  #criterionNumber({ isInclusion, logic }: CompiledCriterion): number {
    return this.#programNumber(
      isInclusion,
      programOf(logic, (predicate) => this.#statementNumber(predicate)),
    );
  }

  #copiedProgram(old: number): number {
    const { code, programStarts, inclusions, statements } = this.#before;
    const program = [...code.subarray(programStarts[old], programStarts[old + 1])];
    for (const place of statementPlaces(program)) {
      const statement = statements[program[place] ?? 0];
      if (statement !== undefined) program[place] = this.#statementNumber(statement);
    }
    return this.#programNumber(inclusions[old] === 1, program);
  }

  #programNumber(isInclusion: boolean, code: readonly number[]): number {
    return this.#programs.of(`${isInclusion ? "+" : "-"}${code.join()}`, () => ({ isInclusion, code }));
  }

  /** Where a statement stands, and how it writes a time, makes no other statement of it. */
  #statementNumber(predicate: Predicate): number {
    const { span: _, ...statement } = predicate;
    const key = JSON.stringify(statement, (name, value: unknown) => (name === "words" ? undefined : value));
    return this.#statements.of(key, () => ({ ...predicate, span: { start: 0, end: 0 } }));
  }
}

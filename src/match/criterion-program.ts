/**
 * @module A criterion's logic as a short program over numbered statements, so that what thousands of studies ask in the
 * same way is judged once. A value is a truth with what a verdict needs to know about it, in four bits.
 */
import type { CriterionNode, Predicate } from "../criteria/predicates/node.ts";

/** Neither TRUE nor FALSE: unknown. */
export const TRUE = 1;
export const FALSE = 2;
/** Decided by more than age and sex, of which the registry has fields that win over the text. */
export const BEYOND_FIELDS = 4;
/** Unknown, and an answer that can be asked for could decide it. */
export const ASKS = 8;

/** Operations below zero; a number from zero on is a statement. `AND`, `OR` are followed by the number of parts, `AT_LEAST` by that and by how many must hold. */
const UNKNOWN = -1;
const NOT = -2;
const AND = -3;
const OR = -4;
const AT_LEAST = -5;

/**
 * Postfix code; `numberOf` gives each statement its number. Several parts of one list that nobody can decide weigh as
 * much as one, so texts that differ only in what was not understood become the same program.
 */
export function programOf(node: CriterionNode, numberOf: (predicate: Predicate) => number): number[] {
  const part = (inner: CriterionNode): number[] => programOf(inner, numberOf);
  if (node.kind === "predicate") return [numberOf(node)];
  if (node.kind === "not") return [...part(node.arg), NOT];
  if (node.kind === "and") return listed(AND, node.args.map(part));
  if (node.kind === "or") return listed(OR, node.args.map(part));
  if (node.kind === "implies") return listed(OR, [[...part(node.if), NOT], part(node.demand)]);
  if (node.kind === "unless") return listed(AND, [part(node.arg), [...part(node.except), NOT]]);
  if (node.kind === "atLeast") {
    const parts = node.args.map(part);
    return [...parts.flat(), AT_LEAST, parts.length, node.k];
  }
  // Whatever else a text may hold is never decided.
  return [UNKNOWN];
}

function listed(operation: typeof AND | typeof OR, parts: readonly number[][]): number[] {
  const distinct = new Map(parts.map((part) => [isUnknown(part) ? "?" : part.join(), part]));
  const [only, ...others] = distinct.values();
  if (only !== undefined && others.length === 0) return only;
  return [...[...distinct.values()].flat(), operation, distinct.size];
}

function isUnknown(program: readonly number[]): boolean {
  return program[0] === UNKNOWN && program.every((operation) => operation === UNKNOWN || operation === NOT);
}

/** Where in `[start, end)` of `code` the statements stand. */
export function* statementPlaces(code: ArrayLike<number>, start = 0, end = code.length): Generator<number> {
  for (let at = start; at < end; at++) {
    const operation = code[at] ?? UNKNOWN;
    if (operation >= 0) yield at;
    else if (operation === AND || operation === OR) at += 1;
    else if (operation === AT_LEAST) at += 2;
  }
}

/** Each number of a program puts at most one value aside. */
let stack = new Uint8Array(64);

/** Runs `[start, end)` of `code` over the values of statements: what `evaluate` says of the same logic. */
export function runProgram(code: Int32Array, start: number, end: number, values: Uint8Array): number {
  if (end - start > stack.length) stack = new Uint8Array(2 * (end - start));
  let depth = 0;
  for (let at = start; at < end; at++) {
    const operation = code[at] ?? UNKNOWN;
    if (operation >= 0) stack[depth++] = values[operation] ?? 0;
    else if (operation === UNKNOWN) stack[depth++] = 0;
    else if (operation === NOT) stack[depth - 1] = opposite(stack[depth - 1] ?? 0);
    else {
      const parts = code[++at] ?? 0;
      const first = depth - parts;
      let value: number;
      if (operation === AND) value = allOf(first, depth, FALSE);
      else if (operation === OR) value = allOf(first, depth, TRUE);
      else value = countOf(first, depth, code[++at] ?? 0);
      stack[first] = value;
      depth = first + 1;
    }
  }
  return stack[0] ?? 0;
}

function opposite(value: number): number {
  const truth = value & (TRUE | FALSE);
  return truth === 0 ? value : value ^ (TRUE | FALSE);
}

/** `decisive` FALSE: all must hold; TRUE: one must. What decided counts, and of what is open what is open. */
function allOf(first: number, end: number, decisive: typeof TRUE | typeof FALSE): number {
  let [decided, open, isOpen] = [0, 0, false];
  let others = 0;
  for (let index = first; index < end; index++) {
    const value = stack[index] ?? 0;
    if ((value & decisive) !== 0) decided |= value;
    else if ((value & (TRUE | FALSE)) === 0) [isOpen, open] = [true, open | value];
    else others |= value;
  }
  if (decided !== 0) return decided;
  return isOpen ? open : others === 0 ? decisive ^ (TRUE | FALSE) : others;
}

function countOf(first: number, end: number, k: number): number {
  let [met, failed, open] = [0, 0, 0];
  let [metBits, failedBits] = [0, 0];
  for (let index = first; index < end; index++) {
    const value = stack[index] ?? 0;
    if ((value & TRUE) !== 0) [met, metBits] = [met + 1, metBits | value];
    else if ((value & FALSE) !== 0) [failed, failedBits] = [failed + 1, failedBits | value];
    else open |= value;
  }
  if (met >= k) return metBits | TRUE;
  return end - first - failed < k ? failedBits | FALSE : open;
}

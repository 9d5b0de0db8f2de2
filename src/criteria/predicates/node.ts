/** @module What a criterion asks, as a tree: predicates, their connectives, and what was not understood. */
import type { Span } from "../line-scanner.ts";
import type { VariableId } from "./variables.ts";

/** Frozen. What was not understood stays inside as `opaque`, so that the rest can still be judged soundly. */
export type CriterionNode =
  | { readonly kind: "and" | "or"; readonly args: readonly CriterionNode[] }
  | { readonly kind: "not"; readonly arg: CriterionNode }
  /** Asks `demand` only of those for whom `if` holds. */
  | { readonly kind: "implies"; readonly if: CriterionNode; readonly demand: CriterionNode }
  /** `arg`, and not `except`. */
  | { readonly kind: "unless"; readonly arg: CriterionNode; readonly except: CriterionNode }
  | { readonly kind: "atLeast"; readonly k: number; readonly args: readonly CriterionNode[] }
  | { readonly kind: "opaque"; readonly span: Span }
  | Named
  | Predicate;

/**
 * One statement understood in its place among the others, about something that nobody is asked: a disease or treatment
 * of its own name, a value without a variable, an agreement, what limits the statement beside it. Always unknown.
 */
export interface Named {
  readonly kind: "named";
  readonly role: NamedRole;
  readonly span: Span;
  /** As written, without markup. */
  readonly words: string;
}

export type NamedRole =
  | "condition"
  | "treatment"
  | "measure"
  /** Something that happens, known by nothing but its time: `tobacco within 90 days`. */
  | "event"
  /** Consent, contraception, willingness: nobody else can answer it. */
  | "agreement"
  /** Where and how somebody lives: language, work, glasses, the hospital they come to. */
  | "circumstance"
  /** Left to the study team. */
  | "judgement"
  /** Lets somebody in and asks nothing. */
  | "permission"
  /** Limits the statement beside it: `active`, `requiring treatment`. */
  | "detail";

/** A statement about one variable. */
export type Predicate = {
  readonly kind: "predicate";
  readonly span: Span;
  readonly variable: VariableId;
} & Statement;

export type Statement =
  /** A number within bounds, in the canonical unit of the variable, or in multiples of a laboratory's limit. */
  | { readonly is: "within"; readonly low?: Bound; readonly high?: Bound; readonly relative?: "ULN" | "LLN" }
  /** One of the steps of a scale or one of the values of a list. */
  | { readonly is: "oneOf"; readonly values: readonly (number | string)[] }
  /** The condition is there; for something that happens, at any time or within a time. */
  | { readonly is: "present"; readonly window?: TimeWindow };

export interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}

/** In the `days` before the study: `within` them, or only `before` them. */
export interface TimeWindow {
  readonly days: number;
  readonly side: "within" | "before";
  /** Whether the last day belongs to the window. */
  readonly inclusive: boolean;
  /** As written: `4 weeks`. */
  readonly words: string;
}

export function both(kind: "and" | "or", args: readonly CriterionNode[]): CriterionNode {
  const flat = args.flatMap((arg) => (arg.kind === kind ? arg.args : [arg]));
  const [only] = flat;
  return flat.length === 1 && only !== undefined ? only : Object.freeze({ kind, args: Object.freeze(flat) });
}

export function not(arg: CriterionNode): CriterionNode {
  return arg.kind === "not" ? arg.arg : Object.freeze({ kind: "not", arg });
}

export function implies(condition: CriterionNode, demand: CriterionNode): CriterionNode {
  return Object.freeze({ kind: "implies", if: condition, demand });
}

export function unless(arg: CriterionNode, except: CriterionNode): CriterionNode {
  return Object.freeze({ kind: "unless", arg, except });
}

export function atLeast(k: number, args: readonly CriterionNode[]): CriterionNode {
  return Object.freeze({ kind: "atLeast", k, args: Object.freeze([...args]) });
}

export function opaque(span: Span): CriterionNode {
  return Object.freeze({ kind: "opaque", span: Object.freeze({ start: span.start, end: span.end }) });
}

export function predicate(variable: VariableId, span: Span, statement: Statement): Predicate {
  return Object.freeze({
    kind: "predicate",
    variable,
    span: Object.freeze({ start: span.start, end: span.end }),
    ...statement,
  });
}

export function named(role: NamedRole, span: Span, words: string): Named {
  return Object.freeze({
    kind: "named",
    role,
    span: Object.freeze({ start: span.start, end: span.end }),
    words,
  });
}

/** The predicates of a tree, in the order of the text. */
export function predicatesOf(node: CriterionNode): Predicate[] {
  if (node.kind === "predicate") return [node];
  return childrenOf(node).flatMap(predicatesOf);
}

/** Whether everything in the tree was understood. */
export function isWhole(node: CriterionNode): boolean {
  return node.kind !== "opaque" && childrenOf(node).every(isWhole);
}

/** Whether anything in the tree was understood. */
export function isUnderstood(node: CriterionNode): boolean {
  return node.kind === "predicate" || node.kind === "named" || childrenOf(node).some(isUnderstood);
}

function childrenOf(node: CriterionNode): readonly CriterionNode[] {
  switch (node.kind) {
    case "and":
    case "or":
    case "atLeast":
      return node.args;
    case "not":
      return [node.arg];
    case "implies":
      return [node.if, node.demand];
    case "unless":
      return [node.arg, node.except];
    case "opaque":
    case "named":
    case "predicate":
      return [];
  }
}

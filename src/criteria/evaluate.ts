/** @module Three-valued evaluation of a criterion's logic over what a person has said (Kleene). */
import type { Fact, Facts } from "./facts.ts";
import { not } from "./predicates/node.ts";
import type { Bound, CriterionNode, Predicate } from "./predicates/node.ts";
import type { VariableId } from "./predicates/variables.ts";

export type Truth = "true" | "false" | "unknown";

/** A fact that decided, and the words of the criterion it decided on. */
export interface Reason {
  readonly predicate: Predicate;
  readonly fact: Fact;
}

export interface Evaluation {
  readonly truth: Truth;
  /** What made it true or false; empty for unknown. */
  readonly because: readonly Reason[];
  /** What was not said, or lies so near a limit that the study team must say. */
  readonly needs: readonly VariableId[];
}

const UNKNOWN: Evaluation = Object.freeze({ truth: "unknown", because: [], needs: [] });

/**
 * `evaluate(parseCriterion("Platelets ≥ 100 x 10^9/L", "inclusion"), { platelets: … 85 … })` is false because of 85.
 * An opaque part and an absent fact are unknown; `and` with something false is false all the same.
 */
export function evaluate(node: CriterionNode, facts: Facts): Evaluation {
  switch (node.kind) {
    case "opaque":
    case "named":
      return UNKNOWN;
    case "predicate":
      return evaluatePredicate(node, facts[node.variable]);
    case "not":
      return opposite(evaluate(node.arg, facts));
    case "and":
      return allOf(node.args.map((arg) => evaluate(arg, facts)));
    case "or":
      return opposite(allOf(node.args.map((arg) => opposite(evaluate(arg, facts)))));
    case "implies":
      return evaluate({ kind: "or", args: [not(node.if), node.demand] }, facts);
    case "unless":
      return evaluate({ kind: "and", args: [node.arg, not(node.except)] }, facts);
    case "atLeast":
      return countOf(
        node.k,
        node.args.map((arg) => evaluate(arg, facts)),
      );
  }
}

function opposite({ truth, because, needs }: Evaluation): Evaluation {
  if (truth === "unknown") return { truth, because, needs };
  return { truth: truth === "true" ? "false" : "true", because, needs };
}

function allOf(parts: readonly Evaluation[]): Evaluation {
  const failed = parts.filter(({ truth }) => truth === "false");
  if (failed.length > 0) return decided("false", failed);
  const open = parts.filter(({ truth }) => truth === "unknown");
  return open.length > 0 ? undecided(open) : decided("true", parts);
}

function countOf(k: number, parts: readonly Evaluation[]): Evaluation {
  const met = parts.filter(({ truth }) => truth === "true");
  const failed = parts.filter(({ truth }) => truth === "false");
  if (met.length >= k) return decided("true", met);
  if (parts.length - failed.length < k) return decided("false", failed);
  return undecided(parts.filter(({ truth }) => truth === "unknown"));
}

function decided(truth: "true" | "false", parts: readonly Evaluation[]): Evaluation {
  return { truth, because: parts.flatMap(({ because }) => because), needs: [] };
}

function undecided(parts: readonly Evaluation[]): Evaluation {
  return { truth: "unknown", because: [], needs: [...new Set(parts.flatMap(({ needs }) => needs))] };
}

function evaluatePredicate(predicate: Predicate, fact: Fact | undefined): Evaluation {
  const truth = fact === undefined ? "unknown" : truthOf(predicate, fact);
  if (fact === undefined || truth === "unknown")
    return { truth: "unknown", because: [], needs: [predicate.variable] };
  return { truth, because: [{ predicate, fact }], needs: [] };
}

function truthOf(predicate: Predicate, fact: Fact): Truth {
  if (predicate.is === "within") return isWithin(predicate, fact);
  if (predicate.is === "oneOf")
    return fact.is === "step" ? truth(predicate.values.includes(fact.value)) : "unknown";
  if (fact.is === "no") return "false";
  if (fact.is !== "yes") return "unknown";
  const { window } = predicate;
  if (window === undefined) return "true";
  if (fact.daysAgo === undefined) return "unknown";
  // Four weeks are rarely counted to the day.
  if (Math.abs(fact.daysAgo - window.days) <= window.days * 0.1) return "unknown";
  const isWithinDays = fact.daysAgo < window.days;
  if (window.side === "within") return truth(isWithinDays);
  // The last time was lately; an earlier one may lie before the window.
  return isWithinDays ? "unknown" : "true";
}

function truth(holds: boolean): Truth {
  return holds ? "true" : "false";
}

/** Converting units and reading limits off a report blurs the last digit. */
const BLUR = 0.01;

function isWithin(predicate: Extract<Predicate, { is: "within" }>, fact: Fact): Truth {
  const value = comparable(predicate, fact);
  if (value === undefined) return "unknown";
  const isBlurred = predicate.relative !== undefined || (fact.is === "value" && fact.isConverted);
  const low = predicate.low === undefined ? "true" : beyond(predicate, value, predicate.low, isBlurred, 1);
  const high =
    predicate.high === undefined ? "true" : beyond(predicate, value, predicate.high, isBlurred, -1);
  if (low === "false" || high === "false") return "false";
  return low === "true" && high === "true" ? "true" : "unknown";
}

/** The fact in the terms of the predicate: absolute, or times the upper limit. */
function comparable({ relative }: Extract<Predicate, { is: "within" }>, fact: Fact): number | undefined {
  if (relative === "LLN") return undefined;
  if (relative === "ULN") {
    if (fact.is === "multiple") return fact.value;
    return fact.is === "value" ? fact.timesUpperLimit : undefined;
  }
  return fact.is === "value" ? fact.value : undefined;
}

function beyond(
  { variable }: Predicate,
  given: number,
  { value: limit, inclusive }: Bound,
  isBlurred: boolean,
  direction: 1 | -1,
): Truth {
  // An age of 65 lasts until the 66th birthday.
  const value = variable === "age" && Number.isInteger(limit) && limit >= 2 ? Math.floor(given) : given;
  if (value === limit) return inclusive ? "true" : "unknown";
  if (isBlurred && Math.abs(value - limit) <= limit * BLUR) return "unknown";
  return truth((value - limit) * direction > 0);
}

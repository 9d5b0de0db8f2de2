/** @module Limits that cannot be meant as they are written, or stand in the wrong list. */
import type { Side } from "./atom.ts";
import type { CriterionNode, Predicate } from "./node.ts";
import { predicatesOf } from "./node.ts";
import type { VariableId } from "./variables.ts";

/** Whether a criterion says what no study means: nobody is turned away for it. */
export function isMisprint(node: CriterionNode, side: Side): boolean {
  return hasSwappedPressures(node) || (side === "exclusion" && excluded(node).some(excludesTheFit));
}

/** A diastolic limit above the systolic one (NCT01356940). */
function hasSwappedPressures(node: CriterionNode): boolean {
  const limitsOf = (variable: VariableId): number[] =>
    predicatesOf(node)
      .flatMap((own) =>
        own.variable === variable && own.is === "within" ? [own.low?.value, own.high?.value] : [],
      )
      .filter((value) => value !== undefined);
  const [diastolic, systolic] = [limitsOf("diastolicPressure"), limitsOf("systolicPressure")];
  return diastolic.length > 0 && systolic.length > 0 && Math.max(...diastolic) > Math.max(...systolic);
}

/** What alone suffices to be excluded. */
function excluded(node: CriterionNode): readonly Predicate[] {
  if (node.kind === "predicate") return [node];
  return node.kind === "or" ? node.args.flatMap(excluded) : [];
}

/**
 * Values of somebody in good health that no study excludes; in `/`, of multiples of the laboratory's limit. Not listed is
 * what studies do exclude: enough platelets, no anaemia, a normal weight, a normal pressure.
 */
const FIT: Readonly<Partial<Record<VariableId, readonly [value: number, times?: number]>>> = {
  ecog: [0],
  karnofsky: [100],
  lansky: [100],
  neutrophils: [4],
  leukocytes: [6.5],
  creatinine: [0.8, 0.6],
  bilirubin: [0.5, 0.5],
  ast: [20, 0.6],
  alt: [20, 0.6],
  inr: [1, 0.9],
  oxygenSaturation: [98],
  qtc: [410],
};

/** Whom "more than" a limit excludes, is never the one with a normal value. */
const NORMAL_PRESSURE: Readonly<Partial<Record<VariableId, number>>> = {
  systolicPressure: 118,
  diastolicPressure: 75,
};

/** "ECOG 0-2", "neutrophils ≥ 1,500" among exclusions (NCT01536561) are demands that lost their list. */
function excludesTheFit(predicate: Predicate): boolean {
  const [value, times] = FIT[predicate.variable] ?? [];
  if (predicate.is === "oneOf") return value !== undefined && predicate.values.includes(value);
  if (predicate.is !== "within") return false;
  const pressure = NORMAL_PRESSURE[predicate.variable];
  if (pressure !== undefined && predicate.high === undefined) return isWithin(predicate, pressure);
  const fit = predicate.relative === "ULN" ? times : value;
  return fit !== undefined && predicate.relative !== "LLN" && isWithin(predicate, fit);
}

function isWithin({ low, high }: Extract<Predicate, { is: "within" }>, value: number): boolean {
  return (low === undefined || value >= low.value) && (high === undefined || value <= high.value);
}

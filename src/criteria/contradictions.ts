/** @module Demands of one text that nobody can meet together: they are meant for several groups, or one stands in the wrong list. */
import type { EligibilityItem } from "./eligibility-of.ts";
import type { CriterionNode, Predicate } from "./predicates/node.ts";
import { VARIABLES } from "./predicates/variables.ts";

/** What a line asks of everybody: that a statement holds, or that it does not. */
interface Demand {
  readonly item: EligibilityItem;
  readonly predicate: Predicate;
  readonly isDenied: boolean;
}

/**
 * The lines that contradict another one: "stage IIIB" and "stage IV" line by line (NCT00247416), or a demand repeated
 * among the exclusions. None of them can turn anybody away.
 */
export function contradictory(items: readonly EligibilityItem[]): ReadonlySet<EligibilityItem> {
  const byVariable = new Map<string, Demand[]>();
  for (const item of items)
    for (const demand of demandsOf(item)) {
      const { variable } = demand.predicate;
      if (variable === "age" || variable === "sex") continue;
      const others = byVariable.get(variable) ?? [];
      byVariable.set(variable, [...others, demand]);
    }
  const found = new Set<EligibilityItem>();
  for (const demands of byVariable.values())
    for (const [index, one] of demands.entries())
      for (const other of demands.slice(index + 1))
        if (one.item !== other.item && excludeEachOther(one, other)) found.add(one.item).add(other.item);
  return found;
}

function demandsOf(item: EligibilityItem): Demand[] {
  const { logic, side, reach } = item;
  if (logic === undefined || side === undefined || reach !== "everyone") return [];
  return demanded(logic, side === "exclusion").map((demand) => Object.assign(demand, { item }));
}

function demanded(node: CriterionNode, isDenied: boolean): Omit<Demand, "item">[] {
  if (node.kind === "predicate") return [{ predicate: node, isDenied }];
  if (node.kind === "not") return demanded(node.arg, !isDenied);
  const isSplit = node.kind === (isDenied ? "or" : "and");
  return isSplit && "args" in node ? node.args.flatMap((arg) => demanded(arg, isDenied)) : [];
}

function excludeEachOther(one: Demand, other: Demand): boolean {
  const [{ predicate: a }, { predicate: b }] = [one, other];
  if (a.is === "present" && b.is === "present")
    return one.isDenied !== other.isDenied && a.window === undefined && b.window === undefined;
  if (a.is === "oneOf" && b.is === "oneOf") {
    const left = stepsOf(one);
    return stepsOf(other).every((step) => !left.includes(step));
  }
  if (a.is !== "within" || b.is !== "within" || a.relative !== b.relative) return false;
  const [left, right] = [rangeOf(one), rangeOf(other)];
  if (left === undefined || right === undefined) return false;
  return Math.max(left.low, right.low) > Math.min(left.high, right.high);
}

function stepsOf({ predicate, isDenied }: Demand): readonly (number | string)[] {
  if (predicate.is !== "oneOf") return [];
  const variable = VARIABLES[predicate.variable];
  const all = variable.kind === "scale" ? variable.steps.map(({ value }) => value) : predicate.values;
  return isDenied ? all.filter((step) => !predicate.values.includes(step)) : predicate.values;
}

/** What is left; `undefined` where what is denied has two limits. */
function rangeOf({ predicate, isDenied }: Demand): { low: number; high: number } | undefined {
  if (predicate.is !== "within") return undefined;
  const low = predicate.low?.value ?? -Infinity;
  const high = predicate.high?.value ?? Infinity;
  if (!isDenied) return { low, high };
  if (low === -Infinity) return { low: high, high: Infinity };
  return high === Infinity ? { low: -Infinity, high: low } : undefined;
}

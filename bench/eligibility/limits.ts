/**
 * @module Limits of values as people label them, and the same from what was read: `platelets>=100`, `ast<=2.5ULN`; a
 * `?` behind says that it holds only for some, or under a condition.
 */
import type { CriterionNode, Predicate } from "../../src/criteria/predicates/node.ts";
import { VARIABLES } from "../../src/criteria/predicates/variables.ts";

export interface Limit {
  readonly variable: string;
  readonly comparison: ">" | ">=" | "<" | "<=";
  /** In the canonical unit of the variable, or a multiple. */
  readonly value: number;
  readonly relative: "" | "ULN" | "LLN";
  readonly isConditional: boolean;
}

const LABEL = /^(\w+?)(>=|<=|>|<)([\d.]+)(ULN|LLN|)(\??)$/;

/** Reads `platelets>=100;ast<=2.5ULN?`; throws on anything else, so that no label is lost. */
export function readLimits(labels: string): readonly Limit[] {
  return labels
    .split(";")
    .filter((label) => label !== "")
    .map((label) => {
      const [, variable = "", comparison, value, relative, mark] = LABEL.exec(label) ?? [];
      if (comparison !== ">" && comparison !== ">=" && comparison !== "<" && comparison !== "<=")
        throw new Error(`“${label}” is no limit.`);
      if (!(variable in VARIABLES)) throw new Error(`“${variable}” is no variable.`);
      return {
        variable,
        comparison,
        value: Number(value),
        relative: relative === "ULN" || relative === "LLN" ? relative : "",
        isConditional: mark === "?",
      };
    });
}

const OPPOSITE = { ">": "<=", ">=": "<", "<": ">=", "<=": ">" } as const;

/** What a criterion was read to limit: what is denied is turned round. What has no value limits nothing here. */
export function limitsOf(node: CriterionNode, isDenied = false, isConditional = false): readonly Limit[] {
  if (node.kind === "predicate") return limitsOfPredicate(node, isDenied, isConditional);
  if (node.kind === "not") return limitsOf(node.arg, !isDenied, isConditional);
  if (node.kind === "implies")
    return [node.if, node.demand].flatMap((part) => limitsOf(part, isDenied, true));
  if (node.kind === "unless")
    return [...limitsOf(node.arg, isDenied, isConditional), ...limitsOf(node.except, isDenied, true)];
  return "args" in node ? node.args.flatMap((arg) => limitsOf(arg, isDenied, isConditional)) : [];
}

function limitsOfPredicate(node: Predicate, isDenied: boolean, isConditional: boolean): readonly Limit[] {
  if (node.is !== "within") return [];
  const { variable, low, high, relative = "" } = node;
  const limit = (value: number, comparison: Limit["comparison"]): Limit => ({
    variable,
    value,
    comparison: isDenied ? OPPOSITE[comparison] : comparison,
    relative,
    isConditional,
  });
  return [
    ...(low === undefined ? [] : [limit(low.value, low.inclusive ? ">=" : ">")]),
    ...(high === undefined ? [] : [limit(high.value, high.inclusive ? "<=" : "<")]),
  ];
}

/** Converting units rounds. */
const ROUNDING = 0.01;

export function isSameLimit(one: Limit, other: Limit): boolean {
  return (
    one.variable === other.variable &&
    one.comparison === other.comparison &&
    one.relative === other.relative &&
    one.isConditional === other.isConditional &&
    Math.abs(one.value - other.value) <= Math.abs(other.value) * ROUNDING
  );
}

export function wordsOf({ variable, comparison, value, relative, isConditional }: Limit): string {
  return `${variable}${comparison}${Number(value.toPrecision(6))}${relative}${isConditional ? "?" : ""}`;
}

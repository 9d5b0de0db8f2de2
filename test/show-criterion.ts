/** @module The logic of a criterion on one line, for tests: `or(pregnant, not(hiv))`, `platelets[>=100]`, `?` for opaque, `~` for what limits its neighbour. */
import type { CriterionNode, Predicate } from "../src/criteria/predicates/node.ts";

export function showNode(node: CriterionNode): string {
  switch (node.kind) {
    case "opaque":
      return "?";
    case "named":
      return node.role === "detail" ? "~" : `${node.role}“${node.words}”`;
    case "predicate":
      return showPredicate(node);
    case "not":
      return `not(${showNode(node.arg)})`;
    case "implies":
      return `implies(${showNode(node.if)}, ${showNode(node.demand)})`;
    case "unless":
      return `unless(${showNode(node.arg)}, ${showNode(node.except)})`;
    case "atLeast":
      return `atLeast${node.k}(${node.args.map(showNode).join(", ")})`;
    case "and":
    case "or":
      return `${node.kind}(${node.args.map(showNode).join(", ")})`;
  }
}

function showPredicate(predicate: Predicate): string {
  if (predicate.is === "oneOf") return `${predicate.variable}[${predicate.values.join("|")}]`;
  if (predicate.is === "present") {
    const { window } = predicate;
    return window === undefined
      ? predicate.variable
      : `${predicate.variable}[${window.side} ${Math.round(window.days)} days]`;
  }
  const { low, high, relative = "" } = predicate;
  const limits = [
    low === undefined ? "" : `${low.inclusive ? ">=" : ">"}${round(low.value)}${relative}`,
    high === undefined ? "" : `${high.inclusive ? "<=" : "<"}${round(high.value)}${relative}`,
  ];
  return `${predicate.variable}[${limits.filter((limit) => limit !== "").join(" ")}]`;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

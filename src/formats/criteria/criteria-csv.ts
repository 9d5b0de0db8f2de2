/** @module What is understood of criteria as a table: one line for each statement about one variable. */
import { CONFIDENCE } from "../../criteria/confidence.ts";
import { criteriaOf } from "../../criteria/check-study.ts";
import type { Eligibility, EligibilityItem } from "../../criteria/eligibility-of.ts";
import type { CriterionNode, Predicate } from "../../criteria/predicates/node.ts";
import { VARIABLES } from "../../criteria/predicates/variables.ts";
import { csvCells, type CsvCell } from "../csv-cells.ts";

interface StatedPredicate {
  readonly predicate: Predicate;
  /** Whether the criterion asks for its contrary. */
  readonly isDenied: boolean;
  /** What stands above it in the logic: `or and`; empty where the statement is the whole criterion. */
  readonly within: string;
}

interface Line extends StatedPredicate {
  readonly eligibility: Eligibility;
  readonly item: EligibilityItem;
}

/** Offsets are UTF-16 units of `eligibilityCriteria`. */
const COLUMNS: readonly (readonly [name: string, cell: (line: Line) => CsvCell])[] = [
  ["nctId", ({ eligibility }) => eligibility.nctId],
  ["rulesVersion", ({ eligibility }) => eligibility.rulesVersion],
  ["item", ({ item }) => item.id],
  ["side", ({ item }) => item.side],
  ["reach", ({ item }) => item.reach],
  ["status", ({ item }) => item.status],
  ["variable", ({ predicate }) => predicate.variable],
  ["denied", ({ isDenied }) => isDenied],
  ["within", ({ within }) => within],
  ["low", ({ predicate }) => (predicate.is === "within" ? predicate.low?.value : undefined)],
  ["lowInclusive", ({ predicate }) => (predicate.is === "within" ? predicate.low?.inclusive : undefined)],
  ["high", ({ predicate }) => (predicate.is === "within" ? predicate.high?.value : undefined)],
  ["highInclusive", ({ predicate }) => (predicate.is === "within" ? predicate.high?.inclusive : undefined)],
  ["unit", unitOf],
  ["values", ({ predicate }) => (predicate.is === "oneOf" ? predicate.values.join("|") : undefined)],
  ["window", ({ predicate }) => (predicate.is === "present" ? predicate.window?.side : undefined)],
  ["windowDays", ({ predicate }) => (predicate.is === "present" ? predicate.window?.days : undefined)],
  ["confidence", ({ predicate }) => CONFIDENCE[predicate.is]],
  ["start", ({ predicate }) => predicate.span.start],
  ["end", ({ predicate }) => predicate.span.end],
  ["criterion", ({ item }) => item.text],
];

export const CRITERIA_CSV_HEADER = lineOf(COLUMNS.map(([name]) => name));

/** The lines of one study, each with its line end; none where nothing was understood. */
export function criteriaCsvOf(eligibility: Eligibility): string {
  return criteriaOf(eligibility)
    .flatMap((item) =>
      (item.logic === undefined ? [] : stated(item.logic, false, [])).map((one) =>
        Object.assign(one, { eligibility, item }),
      ),
    )
    .map((line) => lineOf(COLUMNS.map(([, cell]) => cell(line))))
    .join("");
}

function stated(node: CriterionNode, isDenied: boolean, above: readonly string[]): StatedPredicate[] {
  const below = (inner: CriterionNode, kind: string): StatedPredicate[] =>
    stated(inner, isDenied, [...above, kind]);
  if (node.kind === "predicate") return [{ predicate: node, isDenied, within: above.join(" ") }];
  if (node.kind === "not") return stated(node.arg, !isDenied, above);
  if (node.kind === "and" || node.kind === "or") return node.args.flatMap((arg) => below(arg, node.kind));
  if (node.kind === "atLeast") return node.args.flatMap((arg) => below(arg, `atLeast${node.k}`));
  if (node.kind === "implies") return [...below(node.if, "if"), ...below(node.demand, "then")];
  if (node.kind === "unless") return [...below(node.arg, "unless"), ...below(node.except, "except")];
  return [];
}

function unitOf({ predicate }: Line): CsvCell {
  if (predicate.is !== "within") return undefined;
  if (predicate.relative !== undefined) return `× ${predicate.relative}`;
  const variable = VARIABLES[predicate.variable];
  return variable.kind === "quantity" ? variable.unit : undefined;
}

function lineOf(cells: readonly CsvCell[]): string {
  return `${csvCells(cells)}\r\n`;
}

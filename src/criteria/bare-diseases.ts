/** @module Lines of a list of demands that only name a disease: rarely is each of them demanded. */
import type { EligibilityItem } from "./eligibility-of.ts";
import type { CriterionNode } from "./predicates/node.ts";
import { VARIABLES } from "./predicates/variables.ts";

/** For each line, whether it may be one of several diseases of which one is enough (NCT00289107, NCT01050361). */
export function mayBeOneOfSeveral(items: readonly EligibilityItem[]): boolean[] {
  const isBare = items.map(isBareDisease);
  return items.map((item, index) => isLateBareName(item, index) || isInRow(isBare, index));
}

/** Words of a disease named and nothing said of it. */
const BARE_WORDS = 3;

/**
 * A disease that is only named, further down in a list of demands, is often one of several risk factors of which one is
 * enough ("Diabetes mellitus" in NCT00684307); the first two lines say whom the study is for.
 */
function isLateBareName({ side, logic, text }: EligibilityItem, index: number): boolean {
  const own = withoutDetails(logic);
  const isNamed = own?.kind === "predicate" && own.is === "present" && own.window === undefined;
  return side === "inclusion" && index >= 2 && isNamed && text.split(" ").length <= BARE_WORDS;
}

/** Whether three lines in a row with this one are so. */
function isInRow(are: readonly boolean[], index: number): boolean {
  return [index - 2, index - 1, index].some((first) =>
    [first, first + 1, first + 2].every((at) => are[at] === true),
  );
}

/** A line of a list of demands that is a disease's name and no more: `Obesity (BMI > 35)`. */
function isBareDisease({ side, text, logic }: EligibilityItem): boolean {
  const name = withoutBrackets(text);
  if (side !== "inclusion" || logic === undefined || name.split(/\s+/).length > BARE_WORDS + 1) return false;
  const own = withoutDetails(logic);
  return own?.kind === "and" && name !== text ? own.args.some(isRisk) : own !== undefined && isRisk(own);
}

/** Behind the last closing bracket nothing is looked for: each of a thousand open ones would be followed to the end. */
function withoutBrackets(text: string): string {
  const end = text.lastIndexOf(")") + 1;
  return (text.slice(0, end).replaceAll(/\([^)]*\)/g, " ") + text.slice(end)).trim();
}

function isRisk(node: CriterionNode): boolean {
  if (node.kind === "named") return node.role === "condition";
  if (node.kind !== "predicate" || node.is !== "present") return false;
  return VARIABLES[node.variable].kind === "lasting" || node.variable === "smoking";
}

/** `and(depression, ~)` → `depression` */
function withoutDetails(node: CriterionNode | undefined): CriterionNode | undefined {
  if (node?.kind !== "and") return node;
  const [own, ...others] = node.args.filter((arg) => arg.kind !== "named" || arg.role !== "detail");
  return others.length === 0 ? own : node;
}

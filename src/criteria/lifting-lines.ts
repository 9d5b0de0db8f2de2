/** @module Lines that take something back from others of their list, or ask something else of some. */
import type { EligibilityItem } from "./eligibility-of.ts";
import { saysNothing } from "./item-role.ts";
import type { CriteriaItem } from "./item-tree.ts";
import type { Side } from "./predicates/atom.ts";
import { implies, named, not, predicatesOf, unless } from "./predicates/node.ts";
import type { CriterionNode } from "./predicates/node.ts";
import { variablesNamed } from "./predicates/named-variables.ts";
import { REPRODUCTIVE } from "./predicates/parse-part.ts";
import type { VariableId } from "./predicates/variables.ts";

/** A line that is only about some, with what it names. */
interface OfSome {
  readonly line: CriteriaItem;
  readonly variables: ReadonlySet<VariableId>;
}

/** "If FVC < 50 %, …", "For patients with liver metastases: AST ≤ 5 × ULN" */
export function ofSome(line: CriteriaItem, side: Side | undefined): OfSome[] {
  const isOfSome = side !== undefined && /^\W*(?:if|for|in|when|among)\b/i.test(line.text);
  return isOfSome ? [{ line, variables: variablesNamed(line.text, side) }] : [];
}

/** A line on the same value as another one that is about some: of those it may ask something else (NCT01104870). */
export function limitedBy(item: EligibilityItem, conditional: readonly OfSome[]): EligibilityItem {
  const { logic, side } = item;
  if (logic === undefined || side === undefined || conditional.length === 0) return item;
  const own = new Set(predicatesOf(logic).map(({ variable }) => variable));
  const other = conditional.find(
    ({ line, variables }) =>
      line.id !== item.id && [...variables].some((variable) => own.has(variable) && !isOfPerson(variable)),
  );
  if (other === undefined) return item;
  return { ...item, logic: limited(logic, side, named("permission", other.line.span, other.line.text)) };
}

/** Who somebody is, is said again and again without another limit. */
function isOfPerson(variable: VariableId): boolean {
  return variable === "age" || variable === "sex" || REPRODUCTIVE.some((id) => id === variable);
}

/** What the line after a criterion takes back from it, with its words. */
export function exceptionIn(next: CriteriaItem | undefined): CriterionNode | undefined {
  const lifts =
    next !== undefined &&
    !saysNothing(next.text) &&
    (next.role === "exception" || next.role === "note" || LIFTS.test(next.text));
  return lifts ? named("permission", next.span, next.text) : undefined;
}

const LIFTS =
  /^(?:\W*)(?:however|but|this (?:criterion|does not)|these|such (?:patients|subjects)|patients? with (?:a history|previous|prior|treated)|those)\b|\b(?:allowed|permitted|exempt|are eligible|may (?:be|enroll|enrol|participate)|exception)\b/i;

/** What the lines below or after an item make of it nobody knows: they may except somebody. */
export function limited(node: CriterionNode, side: Side, except: CriterionNode): CriterionNode {
  return side === "inclusion" ? implies(not(except), node) : unless(node, except);
}

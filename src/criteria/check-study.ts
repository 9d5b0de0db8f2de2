/** @module One person's answers against one study: a verdict per criterion with its reasons, and one for the whole. */
import type { Study } from "../study/study.ts";
import type { Eligibility, EligibilityItem } from "./eligibility-of.ts";
import { evaluate } from "./evaluate.ts";
import type { Reason } from "./evaluate.ts";
import { withImplied } from "./facts.ts";
import type { Facts } from "./facts.ts";
import { predicatesOf } from "./predicates/node.ts";
import type { VariableId } from "./predicates/variables.ts";
import { fieldVerdicts } from "./registry-fields.ts";
import type { FieldVerdict } from "./registry-fields.ts";

/** Never "eligible": only the study team can say that. */
export type Verdict = "likely_not" | "possible" | "strong_possible";

export interface ItemVerdict {
  readonly item: EligibilityItem;
  /** `against`: speaks against taking part; `met`: nothing in it does; `open`: the answers or the text do not decide. */
  readonly outcome: "against" | "met" | "open";
  readonly because: readonly Reason[];
  /** Questions whose answers could decide. */
  readonly needs: readonly VariableId[];
  /** Whether the text speaks against it where the registry's own field does not. */
  readonly isOverruled: boolean;
}

export interface StudyCheck {
  readonly verdict: Verdict;
  readonly fields: readonly FieldVerdict[];
  /** In the order of the text; only criteria, no headings or notes. */
  readonly items: readonly ItemVerdict[];
  /** Questions still open, in the order of the text. */
  readonly needs: readonly VariableId[];
}

/** Every criterion of a study, at any depth, in the order of the text. */
export function criteriaOf({ sections }: Eligibility): EligibilityItem[] {
  const flat = (items: readonly EligibilityItem[]): EligibilityItem[] =>
    items.flatMap((item) => [item, ...flat(item.children)]);
  return sections.flatMap(({ items }) => flat(items)).filter((item) => isCriterion(item));
}

/** "Other criteria may apply": the author says that the list is not complete. */
export function isIncomplete({ sections }: Eligibility): boolean {
  return sections.some(({ items }) => items.some(({ role }) => role === "boilerplate"));
}

function isCriterion({ role, logic }: EligibilityItem): boolean {
  return role === "criterion" || logic !== undefined;
}

/** `checkStudy(study, eligibilityOf(study), facts)`: pure, keeps nothing. */
export function checkStudy(study: Study, eligibility: Eligibility, facts: Facts): StudyCheck {
  const known = withImplied(facts);
  const fields = fieldVerdicts(study, known);
  const items = criteriaOf(eligibility).map((item) => itemVerdict(item, known, fields));
  const isAgainst =
    fields.some(({ truth }) => truth === "false") || items.some(({ outcome }) => outcome === "against");
  const needs = [...new Set([...fields.flatMap(fieldNeeds), ...items.flatMap((item) => item.needs)])];
  const hasMet =
    fields.some(({ truth }) => truth === "true") || items.some(({ outcome }) => outcome === "met");
  const verdict = isAgainst ? "likely_not" : needs.length === 0 && hasMet ? "strong_possible" : "possible";
  return { verdict, fields, items, needs };
}

function fieldNeeds({ field, truth }: FieldVerdict): VariableId[] {
  if (truth !== "unknown") return [];
  return [field === "healthyVolunteers" ? "healthy" : field];
}

function itemVerdict(item: EligibilityItem, facts: Facts, fields: readonly FieldVerdict[]): ItemVerdict {
  const open = { item, outcome: "open" as const, because: [], needs: [], isOverruled: false };
  const { logic, side, reach } = item;
  if (logic === undefined || side === undefined || reach !== "everyone") return open;
  const { truth, because, needs } = evaluate(logic, facts);
  if (truth === "unknown") return { ...open, needs: needs.filter((id) => isAsked(id)) };
  const outcome = (truth === "true") === (side === "inclusion") ? "met" : "against";
  const isOverruled =
    outcome === "against" && because.every(({ predicate }) => isOfField(predicate.variable, fields));
  return isOverruled ? { ...open, isOverruled } : { item, outcome, because, needs: [], isOverruled };
}

/**
 * The registry's fields win over the text: age and sex turn nobody away whom the fields let in. (A text may name men
 * and women in two lines, each with an age of its own.)
 */
function isOfField(variable: VariableId, fields: readonly FieldVerdict[]): boolean {
  return (
    (variable === "age" || variable === "sex") &&
    !fields.some(({ field, truth }) => field === variable && truth === "false")
  );
}

/** How long somebody will live is never asked. */
export function isAsked(id: VariableId): boolean {
  return id !== "lifeExpectancy";
}

/** A man need not be asked again. */
const OF_WOMEN = ["pregnant", "breastfeeding", "childbearing", "planningPregnancy"] as const;

/**
 * The questions that this study decides on, most important first: age, sex, then as the text names them. `healthy` only
 * where the registry says that healthy people are not taken.
 */
export function questionsOf(study: Study, eligibility: Eligibility): VariableId[] {
  const fields = fieldVerdicts(study, {}).flatMap(fieldNeeds);
  const text = criteriaOf(eligibility).flatMap(({ logic, reach }) =>
    logic === undefined || reach !== "everyone" ? [] : predicatesOf(logic).map(({ variable }) => variable),
  );
  const asked = new Set<VariableId>([...fields, ...text].filter(isAsked));
  if (OF_WOMEN.some((id) => asked.has(id))) asked.add("sex");
  const first = (["age", "sex"] as const).filter((id) => asked.has(id));
  return [...new Set([...first, ...asked])];
}

/** @module Rows of demands of which nobody can tell whether all are meant, or one, or what a word at their ends is about. */
import { TREATMENTS } from "./condition-grammar.ts";
import type { Token } from "./lexer.ts";
import { predicatesOf } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import { REPRODUCTIVE } from "./parse-part.ts";
import type { Part } from "./parse-part.ts";
import { VARIABLES } from "./variables.ts";
import type { VariableId } from "./variables.ts";

/** Whether the parts of a sentence in a list of demands may mean something else than what joins them says. */
export function isDoubtfulDemand(
  tokens: readonly Token[],
  parts: readonly Part[],
  links: ReadonlySet<string>,
): boolean {
  return (
    isDeniedAtEnd(parts) ||
    isDeniedAtStart(parts) ||
    isListOfDiseases(parts, links) ||
    isListOfMedicines(parts) ||
    isSplitBySex(parts) ||
    namesHealthyAndIll(parts) ||
    (!links.has("or") && announcesAlternatives(tokens))
  );
}

/** "Hepatitis B and C and HIV negative" (NCT02123446): the last word is about all of it, or of the last alone. */
function isDeniedAtEnd(parts: readonly Part[]): boolean {
  const [last, ...others] = parts.toReversed();
  const isDenial = last?.endsNegative === true || (last !== undefined && deniesByName(last));
  return isDenial && others.some(demandsIllness);
}

/** "Negative for HIV, hepatitis B surface antigen and hepatitis C antibody" (NCT00840073): likewise the first. */
function isDeniedAtStart([first, ...others]: readonly Part[]): boolean {
  return first !== undefined && deniesByName(first) && others.some(demandsIllness);
}

/** `HIV negative`, without a "no" that stands apart. */
function deniesByName({ node, event, isDenied }: Part): boolean {
  return node.kind === "not" && event === undefined && !isDenied;
}

function demandsIllness({ node, isDenied }: Part): boolean {
  return predicatesOf(node).some(
    (own) => !isDenied && node.kind !== "not" && own.is === "present" && isLasting(own.variable),
  );
}

/**
 * "Hypertension, diabetes, glucose intolerance" as a demand (NCT00409786): all of them, or one? Likewise with "and", where
 * somebody could be turned away for it (NCT05380336).
 */
function isListOfDiseases(parts: readonly Part[], links: ReadonlySet<string>): boolean {
  return (
    (!links.has("and") || (links.size > 1 && parts.some(({ node }) => predicatesOf(node).length > 0))) &&
    !links.has("or") &&
    !links.has("andOr") &&
    parts.length > 2 &&
    parts.every(({ node, isDenied }) => !isDenied && isDiseaseOrEvent(node))
  );
}

/** In a list of diseases a heart attack is what a disease is: "angina, myocardial infarction, heart failure" (NCT06728605). */
function isDiseaseOrEvent(node: CriterionNode): boolean {
  if (node.kind === "and") return node.args.every(isDiseaseOrEvent);
  const isEvent = node.kind === "predicate" && VARIABLES[node.variable].kind === "event";
  return isDisease(node) || (isEvent && node.is === "present" && !TREATMENTS.has(node.variable));
}

/** "Methotrexate, oral corticosteroids and NSAIDs at stable dose" (NCT00988221): who takes them, takes them so. */
function isListOfMedicines(parts: readonly Part[]): boolean {
  const medicines = parts.filter(({ node, isDenied }) => !isDenied && isMedicine(node));
  // Where all of them are only named, nothing is demanded of anybody.
  return medicines.length > 1 && medicines.some(({ node }) => predicatesOf(node).length > 0);
}

function isMedicine(node: CriterionNode): boolean {
  if (node.kind === "and") return node.args.every(isMedicine);
  if (node.kind === "named") return node.role === "treatment" || node.role === "detail";
  return node.kind === "predicate" && MEDICINES.has(node.variable);
}

const MEDICINES: ReadonlySet<VariableId> = new Set<VariableId>([
  "systemicSteroids",
  "immunosuppressants",
  "anticoagulants",
]);

/** Whether a statement only says that somebody has a disease. */
export function isDisease(node: CriterionNode): boolean {
  if (node.kind === "and") return node.args.every(isDisease);
  if (node.kind === "named") return node.role === "condition" || node.role === "detail";
  const isLastingOne = node.kind === "predicate" && node.is === "present" && isLasting(node.variable);
  return isLastingOne || (node.kind === "predicate" && node.variable === "metastaticDisease");
}

function isLasting(id: VariableId): boolean {
  return VARIABLES[id].kind === "lasting";
}

/** "Males and females of non-childbearing potential" are two groups of people, not one demand. */
function isSplitBySex(parts: readonly Part[]): boolean {
  const variables = parts.map(({ node }) => new Set(predicatesOf(node).map(({ variable }) => variable)));
  const hasSex = variables.some((own) => own.has("sex") && own.size === 1);
  return hasSex && variables.some((own) => REPRODUCTIVE.some((variable) => own.has(variable)));
}

/** "Urolithiasis, healthy volunteer" (NCT00289120) names two groups too. */
function namesHealthyAndIll(parts: readonly Part[]): boolean {
  const demanded = parts.flatMap(({ node, isDenied }) => (isDenied ? [] : [node]));
  const isHealthy = (node: CriterionNode): boolean =>
    node.kind === "predicate" && node.variable === "healthy";
  return demanded.some(isHealthy) && demanded.some((node) => !isHealthy(node) && isDisease(node));
}

/** "Any of: refractory anaemia, …" (NCT00796003): one is enough, whatever joins them. */
export function announcesAlternatives(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) =>
      tokens[at + 1]?.text === "of" &&
      (/^(?:any|one|two|three|either|some)$/.test(text) ||
        (text === "1" && tokens[at - 1]?.text === "least") ||
        (text === "more" && tokens[at - 1]?.text === "or")) &&
      /^(?:the|these|following|below|:)$/.test(tokens[at + 2]?.text ?? ""),
  );
}

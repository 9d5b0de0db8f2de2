/** @module The question behind each variable as a form shows it: a text, fields, and units to choose from. */
import type { Quantity } from "./predicates/quantities.ts";
import { VARIABLES, type VariableId } from "./predicates/variables.ts";

export type Question = { readonly id: VariableId; readonly words: string } & (
  | { readonly kind: "number"; readonly units: readonly string[]; readonly hasLimit: boolean }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | { readonly kind: "when"; readonly units: readonly string[] }
);

interface Option {
  readonly value: string;
  readonly words: string;
}

/** Says how a value compares with the laboratory's own limit, where the unit does not matter. */
export const TIMES_LIMIT = "times the upper limit of normal";
/** A value in whatever unit the report has, beside its upper limit in the same unit. */
export const ANY_UNIT = "as on the report";
const AGE_UNITS = ["years", "months", "weeks"] as const;
const TIME_UNITS = ["days", "weeks", "months", "years"] as const;

const YES_NO: readonly Option[] = [
  { value: "yes", words: "Yes" },
  { value: "no", words: "No" },
];

/** `questionOf("hiv").words` → `Do you have HIV?` */
export function questionOf(id: VariableId): Question {
  if (id === "age")
    return { id, kind: "number", words: "How old are you?", units: AGE_UNITS, hasLimit: false };
  const variable = VARIABLES[id];
  switch (variable.kind) {
    case "sex":
      return {
        id,
        kind: "choice",
        words: "What is your sex?",
        options: [
          { value: "FEMALE", words: "Female" },
          { value: "MALE", words: "Male" },
        ],
      };
    case "quantity":
      return {
        id,
        kind: "number",
        words: `What is your ${variable.words}?`,
        units: unitsOf(variable),
        hasLimit: variable.hasUpperLimit,
      };
    case "scale":
      return {
        id,
        kind: "choice",
        words: variable.question,
        options: variable.steps.map(({ value, label, meaning }) => ({
          value: String(value),
          words: label.toLowerCase() === meaning ? label : `${label}: ${meaning}`,
        })),
      };
    case "event":
      return { id, kind: "when", words: variable.question, units: TIME_UNITS };
    case "lasting":
    case "current":
      return { id, kind: "choice", words: variable.question, options: YES_NO };
  }
}

function unitsOf(quantity: Quantity): readonly string[] {
  const own =
    quantity.unit === "" && quantity.units.size === 0 && quantity.hasUpperLimit ? [] : [quantity.unit];
  const others = (quantity.otherUnits ?? []).map(([unit]) => unit);
  // INR and other pure numbers have no unit to choose.
  if (quantity.bare === "canonical" && quantity.unit === "")
    return quantity.hasUpperLimit ? ["", TIMES_LIMIT] : [];
  return [
    ...own,
    ...others,
    ...(quantity.hasUpperLimit ? [TIMES_LIMIT, ...(own.length === 0 ? [ANY_UNIT] : [])] : []),
  ];
}

/** @module Everything that criteria are read for, by its id. */
import { CONDITIONS } from "./conditions.ts";
import type { Condition } from "./condition.ts";
import type { ConditionId } from "./conditions.ts";
import { QUANTITIES } from "./quantities.ts";
import type { Quantity, QuantityId } from "./quantities.ts";
import { SCALES } from "./scales.ts";
import type { Scale, ScaleId } from "./scales.ts";

export type VariableId = QuantityId | ScaleId | ConditionId | "sex";

interface Sex {
  readonly kind: "sex";
  readonly words: string;
}

export type Variable = Quantity | Scale | Condition | Sex;

export const VARIABLES: Readonly<Record<VariableId, Variable>> = {
  sex: { kind: "sex", words: "sex" },
  ...CONDITIONS,
  ...SCALES,
  ...QUANTITIES,
};

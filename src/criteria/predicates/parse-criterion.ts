/** @module One criterion → its logic. */
import type { Span } from "../line-scanner.ts";
import type { Side } from "./atom.ts";
import { MOST_TOKENS, tokensOf } from "./lexer.ts";
import { isUnderstood, opaque, predicatesOf } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import { parseTokens } from "./parse-sentence.ts";
import type { VariableId } from "./variables.ts";

/** Rises with every change of what the rules understand: parsed texts of another version must be read again. */
export const RULES_VERSION = "2026-11-22.4";

/**
 * Reads `[start, end)` of a registry text as one criterion. In an exclusion the logic is what excludes; it is not
 * turned round. `parseCriterion("Platelets ≥ 100 x 10^9/L", "inclusion")` is a predicate; a text of which nothing is
 * certain is one opaque node.
 */
export function parseCriterion(
  original: string,
  side: Side,
  { start, end }: Span = { start: 0, end: original.length },
): CriterionNode {
  const tokens = tokensOf(original, start, end);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return opaque({ start, end });
  const node = parseTokens(tokens, side);
  return isUnderstood(node) && !hasSwappedPressures(node) ? node : opaque({ start, end });
}

/** A diastolic limit above the systolic one is a misprint (NCT01356940). */
function hasSwappedPressures(node: CriterionNode): boolean {
  const limitsOf = (variable: VariableId): number[] =>
    predicatesOf(node)
      .flatMap((own) =>
        own.variable === variable && own.is === "within" ? [own.low?.value, own.high?.value] : [],
      )
      .filter((value) => value !== undefined);
  const [diastolic, systolic] = [limitsOf("diastolicPressure"), limitsOf("systolicPressure")];
  return diastolic.length > 0 && systolic.length > 0 && Math.max(...diastolic) > Math.max(...systolic);
}

/** @module One criterion → its logic. */
import type { Span } from "../line-scanner.ts";
import type { Side } from "./atom.ts";
import { MOST_TOKENS, tokensOf } from "./lexer.ts";
import { isMisprint } from "./misprints.ts";
import { isUnderstood, opaque } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import { parseTokens } from "./parse-sentence.ts";

/** Rises with every change of what the rules understand: parsed texts of another version must be read again. */
export const RULES_VERSION = "2026-11-22.14";

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
  return isUnderstood(node) && !isMisprint(node, side) ? node : opaque({ start, end });
}

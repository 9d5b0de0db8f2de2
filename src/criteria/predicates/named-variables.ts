/** @module The variables that a text names, whatever it says of them. */
import type { Side } from "./atom.ts";
import { MOST_TOKENS, tokensOf } from "./lexer.ts";
import { predicatesOf } from "./node.ts";
import { scan } from "./scan.ts";
import type { VariableId } from "./variables.ts";

/** `variablesNamed("If FVC < 50 %, TLC must be ≥ 50 %", "inclusion")` → FVC. */
export function variablesNamed(text: string, side: Side): ReadonlySet<VariableId> {
  const tokens = tokensOf(text);
  if (tokens.length > MOST_TOKENS) return new Set();
  return new Set(
    scan(tokens, side).flatMap((element) =>
      element.kind === "atom" ? predicatesOf(element.atom.node).map(({ variable }) => variable) : [],
    ),
  );
}

/** @module A request whose expression cannot be understood. */
import { registryErrorText, type EssieError } from "./essie/essie-error.ts";
import { areaOfParameter } from "./search-areas.ts";
import type { TextParameter } from "./search-request.ts";

export type ExpressionParameter = TextParameter | "advanced";

/** `message` is the registry's sentence: ``Error parsing query in Other terms: Unknown area name: `X` ``. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly parameter: ExpressionParameter;
  readonly expression: string;
  /** What is wrong, where in the expression, and what to do about it. */
  override readonly cause: EssieError;

  constructor(parameter: ExpressionParameter, expression: string, cause: EssieError) {
    super(registryErrorText(labelOf(parameter), cause));
    this.parameter = parameter;
    this.expression = expression;
    this.cause = cause;
  }
}

function labelOf(parameter: ExpressionParameter): string {
  if (parameter === "advanced") return "advanced filter";
  return areaOfParameter(parameter).uiLabel ?? parameter;
}

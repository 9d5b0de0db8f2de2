/** @module Why an expression is refused: in the registry's words, with the place, and in plain words. */
import type { Span } from "./nodes.ts";

/** Thrown by the parser and the resolver. */
export class EssieError extends Error {
  override readonly name = "EssieError";
  /** Where in the expression; an empty span at its end when something is missing there. */
  readonly span: Span;
  /** What to do about it, in plain words, without naming the place. */
  readonly advice: string;

  /** @param message The registry's own text, without the leading `Error parsing query in …:`. */
  constructor(message: string, span: Span, advice: string) {
    super(message);
    this.span = span;
    this.advice = advice;
  }
}

/**
 * The registry's sentence. `label` is the UI label of the parameter, or `advanced filter`:
 * `registryErrorText("Other terms", error)` → ``Error parsing query in Other terms: Unknown area name: `X` ``.
 */
export function registryErrorText(label: string, error: EssieError): string {
  return `Error parsing query in ${label}: ${error.message}`;
}

/** @module What goes wrong, as RFC 9457 problem details with what to do next. */
import type { UrlError } from "../../query/url-reader.ts";

/** Thrown by routes, answered as `application/problem+json`. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: 400 | 404 | 503;
  readonly title: string;
  /** What to do about it. */
  readonly next: string;
  /** For addresses: each parameter that could not be read. */
  readonly errors: readonly UrlError[];

  constructor(
    status: Problem["status"],
    title: string,
    texts: { readonly detail: string; readonly next: string; readonly errors?: readonly UrlError[] },
  ) {
    super(texts.detail);
    this.status = status;
    this.title = title;
    this.next = texts.next;
    this.errors = texts.errors ?? [];
  }
}

/** The body. `type` is `about:blank`: the title says what the status says, and `next` what a page could not. */
export function problemBody(problem: Problem): Readonly<Record<string, unknown>> {
  return {
    type: "about:blank",
    title: problem.title,
    status: problem.status,
    detail: problem.message,
    next: problem.next,
    ...(problem.errors.length > 0 && { errors: problem.errors }),
  };
}

/** A list, a number or a word that is none of those accepted. */
export function badParameter(parameter: string, value: string, message: string): Problem {
  return new Problem(400, "A parameter cannot be read", {
    detail: `${parameter}: ${message}`,
    next: "Correct the parameters under `errors` and ask again.",
    errors: [{ parameter, value: value.slice(0, 100), message }],
  });
}

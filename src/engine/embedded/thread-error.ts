/** @module Errors on their way between threads, which copy plain data only. */
import { EssieError } from "../../query/essie/essie-error.ts";
import { QueryError } from "../../query/query-error.ts";
import { QueryTimeoutError } from "../search-problem.ts";
import { IndexBusyError } from "./indexer.ts";

/** An error as plain data; `fields` are what its class has besides name, message and stack. */
export type ThreadError =
  | {
      readonly kind: "query";
      readonly parameter: QueryError["parameter"];
      readonly expression: string;
      readonly cause: Pick<EssieError, "message" | "span" | "advice">;
    }
  | { readonly kind: "timeout"; readonly budgetMs: number }
  | { readonly kind: "busy"; readonly folder: string }
  | {
      readonly kind: "other";
      readonly name: string;
      readonly message: string;
      readonly stack?: string;
      readonly code?: string;
      readonly nextStep?: string;
    };

export function encodeError(error: unknown): ThreadError {
  if (error instanceof QueryError) {
    const { message, span, advice } = error.cause;
    return {
      kind: "query",
      parameter: error.parameter,
      expression: error.expression,
      cause: { message, span, advice },
    };
  }
  if (error instanceof QueryTimeoutError) return { kind: "timeout", budgetMs: error.budgetMs };
  if (error instanceof IndexBusyError) return { kind: "busy", folder: error.folder };
  if (!(error instanceof Error)) return { kind: "other", name: "Error", message: String(error) };
  return {
    kind: "other",
    name: error.name,
    message: error.message,
    ...(error.stack !== undefined && { stack: error.stack }),
    ...("code" in error && typeof error.code === "string" && { code: error.code }),
    ...("nextStep" in error && typeof error.nextStep === "string" && { nextStep: error.nextStep }),
  };
}

/** The inverse. An error of a class that is not known here keeps its name, message, stack, code and next step. */
export function decodeError(error: ThreadError): Error {
  switch (error.kind) {
    case "query": {
      const { message, span, advice } = error.cause;
      return new QueryError(error.parameter, error.expression, new EssieError(message, span, advice));
    }
    case "timeout":
      return new QueryTimeoutError(error.budgetMs);
    case "busy":
      return new IndexBusyError(error.folder);
    case "other": {
      const { kind: _kind, ...fields } = error;
      return Object.assign(new Error(error.message), fields);
    }
  }
}

/** @module Result and form of one study's check: what the server renders, and what the browser keeps up to date. */
import { CheckForm, type CheckFormProps } from "./check-form.tsx";
import { CheckResult } from "./check-result.tsx";
import type { CheckView } from "./check-view.ts";

export interface CheckBodyProps extends Omit<CheckFormProps, "hasResult"> {
  /** Absent before anything was answered. */
  readonly result?: CheckView;
}

export function CheckBody({ result, ...form }: CheckBodyProps) {
  return (
    <>
      {result !== undefined && <CheckResult result={result} hasScript={form.onAnswers !== undefined} />}
      {form.problems.size > 0 && (
        <p class="conflict" role="alert">
          <strong>Some answers cannot be right.</strong> They are marked below and were left out.
        </p>
      )}
      <CheckForm {...form} hasResult={result !== undefined} />
    </>
  );
}

/** @module What the answers say about one study, in words that can be printed. The server and the browser show the same. */
import { CriteriaList } from "../../answers/criteria-list.tsx";
import type { CheckView } from "./check-view.ts";

export interface CheckResultProps {
  readonly result: CheckView;
  /** Only a script can open the printer's dialogue. */
  readonly hasScript: boolean;
}

export function CheckResult({ result, hasScript }: CheckResultProps) {
  return (
    <section class="check-result" aria-labelledby="check-result">
      <h2 id="check-result">{result.heading}</h2>
      <p>{result.sentence}</p>
      <p>
        <strong>This is no decision.</strong> It only compares your answers with the words of the record. Ask
        the study team, and show this page to your doctor: it can be printed.
      </p>
      {hasScript && (
        <p class="no-print">
          <button type="button" onClick={() => window.print()}>
            Print for your doctor
          </button>
        </p>
      )}
      {result.contradictions.map((words) => (
        <p key={words} class="conflict">
          These two answers cannot both be right, so both were left out: {words}
        </p>
      ))}
      {result.isIncomplete && <p>The study has further criteria that its record does not list.</p>}
      <CriteriaList level={3} heading="Speaks against it" criteria={result.against} />
      <CriteriaList level={3} heading="Met, as far as you answered" criteria={result.met} />
      <CriteriaList level={3} heading="Not decided" criteria={result.open} />
    </section>
  );
}

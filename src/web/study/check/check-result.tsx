/** @module What the answers say about one study, in words that can be printed. The server and the browser show the same. */
import type { CheckedCriterion, CheckView } from "./check-view.ts";

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
      <Criteria heading="Speaks against it" criteria={result.against} />
      <Criteria heading="Met, as far as you answered" criteria={result.met} />
      <Criteria heading="Not decided" criteria={result.open} />
    </section>
  );
}

function Criteria({
  heading,
  criteria,
}: {
  readonly heading: string;
  readonly criteria: readonly CheckedCriterion[];
}) {
  if (criteria.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="criteria">
        {criteria.map((criterion, index) => (
          <li key={index}>
            {criterion.source}: <q>{criterion.quote}</q>
            {criterion.reasons.map((reason) => (
              <p key={reason} class="plain-words">
                {reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

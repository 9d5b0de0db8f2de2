/** @module The results of a study, each part folded behind a line that says what is in it. */
import { Contact } from "../contact.tsx";
import { Facts } from "../facts.tsx";
import { Fold } from "../fold.tsx";
import { Term } from "../term.tsx";
import type { OutcomeResultView } from "./outcome-results.ts";
import type { ResultTable } from "./result-table.ts";
import { ResultTableView } from "./result-table-view.tsx";
import type { ResultsView } from "./results-view.ts";

export function Results({ results, open }: { readonly results: ResultsView; readonly open: boolean }) {
  const { flow, baseline, outcomes, adverseEvents, contact } = results;
  return (
    <>
      <p>
        These numbers are the sponsor’s own, as reported to the registry. “NA” means that a value could not be
        given, often because it was not reached; it never means zero.{" "}
        <Term id="na-results">What NA means</Term>
      </p>
      <Facts facts={results.limitations} />
      {flow !== undefined && (
        <Fold heading="Participant flow" note="who started, finished and left" open={open}>
          <Facts facts={flow.facts} />
          <Tables name="flow" tables={flow.tables} />
        </Fold>
      )}
      {baseline !== undefined && (
        <Fold heading="Baseline characteristics" note="who took part" open={open}>
          <Facts facts={baseline.facts} />
          <Tables name="baseline" tables={[baseline.table]} />
          {baseline.notes.map((note, index) => (
            <div key={index}>
              <h4>{note.title}</h4>
              <Facts facts={note.facts} />
            </div>
          ))}
        </Fold>
      )}
      {outcomes.length > 0 && <OutcomeResults outcomes={outcomes} open={open} />}
      {adverseEvents !== undefined && (
        <Fold heading="Adverse events" note="deaths, serious and other harm" open={open}>
          <Facts facts={adverseEvents.facts} />
          <Tables
            name="events"
            tables={[adverseEvents.totals, adverseEvents.serious, adverseEvents.other].filter(
              (table) => table !== undefined,
            )}
          />
        </Fold>
      )}
      <Facts facts={results.agreements} />
      {contact !== undefined && (
        <p class="results-contact">
          Questions about the results: {contact.organization !== undefined && `${contact.organization}. `}
          <Contact contact={contact} />
        </p>
      )}
    </>
  );
}

function Tables({ name, tables }: { readonly name: string; readonly tables: readonly ResultTable[] }) {
  return tables.map((table, index) => (
    <ResultTableView key={index} table={table} id={`table-${name}-${index + 1}`} />
  ));
}

function OutcomeResults(props: { readonly outcomes: readonly OutcomeResultView[]; readonly open: boolean }) {
  const { outcomes, open } = props;
  const measures = `${outcomes.length} ${outcomes.length === 1 ? "measure" : "measures"}`;
  return (
    <Fold heading="Outcome results" note={measures} open={open}>
      {outcomes.map((outcome, index) => (
        <details key={index} class="outcome-result" open={open || outcomes.length === 1}>
          <summary>
            {outcome.type !== undefined && <span class="outcome-type">{outcome.type}</span>} {outcome.title}
          </summary>
          <Facts facts={outcome.facts} />
          {outcome.table !== undefined && (
            <ResultTableView table={outcome.table} id={`table-outcome-${index + 1}`} />
          )}
          {outcome.analyses.map((analysis, number) => (
            <section key={number} class="analysis">
              <h4>Statistical analysis{outcome.analyses.length > 1 && ` ${number + 1}`}</h4>
              <Facts facts={analysis} />
            </section>
          ))}
        </details>
      ))}
    </Fold>
  );
}

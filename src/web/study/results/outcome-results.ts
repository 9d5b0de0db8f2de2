/** @module What was found: each outcome measure with its table and its statistical analyses. */
import { wordsFor } from "../../../study/enumerations.ts";
import { formatPartialDate } from "../../../study/partial-date.ts";
import type { Study } from "../../../study/study.ts";
import { type Fact, facts, markupOf } from "../fact.ts";
import { analysisFacts, type OutcomeMeasure } from "./analysis.ts";
import { denomRows, measurementsOf, measureRows, measureWords } from "./measurement.ts";
import { columnsOf, type ResultTable } from "./result-table.ts";

export interface OutcomeResultView {
  /** "Primary" */
  readonly type?: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Absent where nothing was posted. */
  readonly table?: ResultTable;
  readonly analyses: readonly (readonly Fact[])[];
}

export function outcomeResultsView(study: Study): readonly OutcomeResultView[] {
  return (study.resultsSection?.outcomeMeasuresModule?.outcomeMeasures ?? []).map(outcomeResultView);
}

function outcomeResultView(outcome: OutcomeMeasure): OutcomeResultView {
  const title = outcome.title ?? "Outcome measure without a name";
  const columns = columnsOf(outcome.groups, [
    ...(outcome.denoms ?? []).flatMap(({ counts = [] }) => counts),
    ...measurementsOf(outcome),
  ]);
  const words = measureWords(outcome);
  const rows = [...denomRows(columns, outcome.denoms, "analyzed"), ...measureRows(columns, outcome)];
  return {
    ...(outcome.type !== undefined && { type: wordsFor("OutcomeMeasureType", outcome.type) }),
    title,
    facts: facts(
      { label: "Time frame", term: "time-frame", values: [outcome.timeFrame] },
      { label: "What it is", values: [markupOf(outcome.description)] },
      { label: "Who was counted", values: [markupOf(outcome.populationDescription)] },
      { label: "Unit of analysis", values: [outcome.typeUnitsAnalyzed] },
      { label: "Counted in", values: [outcome.denomUnitsSelected] },
      {
        label: "Results",
        values: [outcome.reportingStatus === "POSTED" ? undefined : reportingWords(outcome.reportingStatus)],
      },
      {
        label: "Posting expected",
        values: [
          outcome.anticipatedPostingDate === undefined
            ? undefined
            : formatPartialDate(outcome.anticipatedPostingDate),
        ],
      },
    ),
    ...(columns.length > 0 && {
      table: { caption: words === undefined ? title : `${title}: ${words}`, columns, rows },
    }),
    analyses: (outcome.analyses ?? []).map((analysis) => analysisFacts(analysis, columns)),
  };
}

function reportingWords(status: string | undefined): string | undefined {
  return status === undefined ? undefined : wordsFor("ReportingStatus", status);
}

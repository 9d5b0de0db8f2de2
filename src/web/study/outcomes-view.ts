/** @module What the study set out to measure. */
import type { Outcome, Study } from "../../study/study.ts";

export interface OutcomeListView {
  readonly heading: string;
  readonly term: "primary-outcome" | "secondary-outcome" | "outcome-measure";
  readonly outcomes: readonly {
    readonly measure: string;
    readonly timeFrame?: string;
    readonly description?: string;
  }[];
}

export function outcomesView(study: Study): readonly OutcomeListView[] {
  const { primaryOutcomes, secondaryOutcomes, otherOutcomes } = study.protocolSection.outcomesModule ?? {};
  const lists: readonly OutcomeListView[] = [
    {
      heading: "Primary outcome measures",
      term: "primary-outcome",
      outcomes: outcomesOf(primaryOutcomes),
    },
    {
      heading: "Secondary outcome measures",
      term: "secondary-outcome",
      outcomes: outcomesOf(secondaryOutcomes),
    },
    { heading: "Other outcome measures", term: "outcome-measure", outcomes: outcomesOf(otherOutcomes) },
  ];
  return lists.filter(({ outcomes }) => outcomes.length > 0);
}

function outcomesOf(outcomes: readonly Outcome[] = []): OutcomeListView["outcomes"] {
  return outcomes.map(({ measure, timeFrame, description }) => ({
    measure: measure ?? "Measure without a name",
    ...(timeFrame !== undefined && { timeFrame }),
    ...(description !== undefined && { description }),
  }));
}

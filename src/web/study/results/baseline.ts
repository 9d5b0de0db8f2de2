/** @module Who took part: the baseline characteristics, one table. */
import type { Study } from "../../../study/study.ts";
import { type Fact, facts, markupOf } from "../fact.ts";
import { denomRows, measurementsOf, measureRows, measureWords } from "./measurement.ts";
import { columnsOf, type ResultTable, type Row } from "./result-table.ts";

export interface BaselineView {
  readonly facts: readonly Fact[];
  readonly table: ResultTable;
  /** What the registrant says about single measures. */
  readonly notes: readonly { readonly title: string; readonly facts: readonly Fact[] }[];
}

export function baselineView(study: Study): BaselineView | undefined {
  const module = study.resultsSection?.baselineCharacteristicsModule;
  if (module === undefined) return undefined;
  const { measures = [], denoms = [] } = module;
  const columns = columnsOf(module.groups, [
    ...denoms.flatMap(({ counts = [] }) => counts),
    ...measures.flatMap((measure) => [...measurementsOf(measure)]),
  ]);
  return {
    facts: facts(
      { label: "Who was counted", values: [markupOf(module.populationDescription)] },
      { label: "Units", values: [module.typeUnitsAnalyzed] },
    ),
    table: {
      caption: "Baseline characteristics",
      columns,
      rows: [
        ...denomRows(columns, denoms, "in all"),
        ...measures.flatMap((measure): readonly Row[] => [
          {
            kind: "heading",
            heading: [measure.title, measureWords(measure)].filter((part) => part !== undefined).join(": "),
          },
          ...denomRows(columns, measure.denoms, "analyzed"),
          ...measureRows(columns, measure, denoms),
        ]),
      ],
    },
    notes: measures.flatMap((measure) => {
      const about = facts(
        { label: "What it is", values: [markupOf(measure.description)] },
        { label: "Who was counted", values: [markupOf(measure.populationDescription)] },
        { label: "Unit of analysis", values: [measure.denomUnitsSelected] },
      );
      return about.length === 0 ? [] : [{ title: measure.title ?? "Measure", facts: about }];
    }),
  };
}

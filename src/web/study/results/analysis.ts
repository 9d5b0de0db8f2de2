/** @module One statistical analysis of an outcome in words and numbers as reported. */
import { wordsFor } from "../../../study/enumerations.ts";
import type { Study } from "../../../study/study.ts";
import { type Fact, facts, markupOf, yesNo } from "../fact.ts";
import type { Column } from "./result-table.ts";

type Outcomes = NonNullable<NonNullable<Study["resultsSection"]>["outcomeMeasuresModule"]>;
export type OutcomeMeasure = NonNullable<Outcomes["outcomeMeasures"]>[number];
type Analysis = NonNullable<OutcomeMeasure["analyses"]>[number];

export function analysisFacts(analysis: Analysis, columns: readonly Column[]): readonly Fact[] {
  const groups = (analysis.groupIds ?? []).map(
    (id) => columns.find((column) => column.id === id)?.title ?? id,
  );
  return facts(
    { label: "Groups compared", values: groups },
    { label: "About the comparison", values: [markupOf(analysis.groupDescription)] },
    {
      label: "Kind of test",
      term: "non-inferiority",
      values: [
        analysis.nonInferiorityType === undefined
          ? undefined
          : wordsFor("NonInferiorityType", analysis.nonInferiorityType),
        markupOf(analysis.nonInferiorityComment),
      ],
    },
    { label: "Tested for non-inferiority", values: [yesNo(analysis.testedNonInferiority)] },
    {
      label: "P-value",
      term: "p-value",
      values: [analysis.pValue, markupOf(analysis.pValueComment)],
    },
    {
      label: "Method",
      values: [analysis.statisticalMethod, markupOf(analysis.statisticalComment)],
    },
    {
      label: analysis.paramType ?? "Estimate",
      values: [analysis.paramValue ?? (analysis.paramType === undefined ? undefined : "no value reported")],
    },
    { label: "Confidence interval", term: "confidence-interval", values: intervalValues(analysis) },
    {
      label:
        analysis.dispersionType === undefined
          ? "Dispersion"
          : wordsFor("AnalysisDispersionType", analysis.dispersionType),
      values: [
        analysis.dispersionValue ?? (analysis.dispersionType === undefined ? undefined : "no value reported"),
      ],
    },
    { label: "About the estimate", values: [markupOf(analysis.estimateComment)] },
    { label: "Other analysis", values: [markupOf(analysis.otherAnalysisDescription)] },
  );
}

function intervalValues(analysis: Analysis): Fact["values"][number][] {
  const { ciPctValue, ciNumSides, ciLowerLimit, ciUpperLimit } = analysis;
  const kind = [
    ciPctValue === undefined ? undefined : `${ciPctValue}%`,
    ciNumSides === undefined ? undefined : wordsFor("ConfidenceIntervalNumSides", ciNumSides),
  ]
    .filter((part) => part !== undefined)
    .join(", ");
  const limits =
    ciLowerLimit === undefined && ciUpperLimit === undefined
      ? undefined
      : `${ciLowerLimit ?? "no lower limit"} to ${ciUpperLimit ?? "no upper limit"}`;
  const interval = [kind === "" ? undefined : kind, limits].filter((part) => part !== undefined).join(": ");
  return [interval, markupOf(analysis.ciLowerLimitComment), markupOf(analysis.ciUpperLimitComment)].filter(
    (value) => value !== undefined,
  );
}

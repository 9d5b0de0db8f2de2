/** @module How many people started, went on and finished in each group, and why others left. */
import type { Study } from "../../../study/study.ts";
import { type Fact, facts, markupOf } from "../fact.ts";
import { cellsOf, type Cell, columnsOf, type ResultTable, type Row } from "./result-table.ts";

export interface ParticipantFlowView {
  readonly facts: readonly Fact[];
  readonly tables: readonly ResultTable[];
}

export function participantFlowView(study: Study): ParticipantFlowView | undefined {
  const module = study.resultsSection?.participantFlowModule;
  if (module === undefined) return undefined;
  return {
    facts: facts(
      { label: "Recruitment", values: [markupOf(module.recruitmentDetails)] },
      { label: "Before groups were assigned", values: [markupOf(module.preAssignmentDetails)] },
      { label: "Units", values: [module.typeUnitsAnalyzed] },
    ),
    tables: (module.periods ?? []).map(
      ({ title = "Participant flow", milestones = [], dropWithdraws = [] }) => {
        const columns = columnsOf(module.groups, [
          ...milestones.flatMap(({ achievements = [] }) => achievements),
          ...dropWithdraws.flatMap(({ reasons = [] }) => reasons),
        ]);
        const flow = milestones.map(({ type, comment, achievements = [] }): Row => ({
          kind: "values",
          heading: milestoneWords(type),
          ...(comment !== undefined && { note: comment }),
          cells: cellsOf(columns, achievements, (achievement) =>
            flowCell(achievement.numSubjects, achievement.numUnits, achievement.comment),
          ),
        }));
        const reasons = dropWithdraws.map(({ type, comment, reasons = [] }): Row => ({
          kind: "values",
          heading: type ?? "Reason not stated",
          ...(comment !== undefined && { note: comment }),
          cells: cellsOf(columns, reasons, (reason) =>
            flowCell(reason.numSubjects, undefined, reason.comment),
          ),
        }));
        return {
          caption: title,
          columns,
          rows:
            reasons.length === 0
              ? flow
              : [...flow, { kind: "heading", heading: "Reasons for not completing" }, ...reasons],
        };
      },
    ),
  };
}

const MILESTONES: Readonly<Record<string, string>> = {
  STARTED: "Started",
  COMPLETED: "Completed",
  "NOT COMPLETED": "Not completed",
};

/** The three fixed milestones in small letters; the registrant's own as written. */
function milestoneWords(type = "Milestone without a name"): string {
  return MILESTONES[type] ?? type;
}

function flowCell(people: string | undefined, units: string | undefined, comment: string | undefined): Cell {
  const text = [people ?? "not reported", units === undefined ? undefined : `(${units} units)`]
    .filter((part) => part !== undefined)
    .join(" ");
  return comment === undefined ? { text } : { text, notes: [comment] };
}

/** @module Harm: deaths, serious and other adverse events, people affected out of people watched. */
import { wordsFor } from "../../../study/enumerations.ts";
import type { Study } from "../../../study/study.ts";
import { type Fact, facts, markupOf } from "../fact.ts";
import { groupBy } from "../group-by.ts";
import { percentWords } from "./measurement.ts";
import { cellsOf, type Cell, type Column, columnsOf, type ResultTable, type Row } from "./result-table.ts";

export interface AdverseEventsView {
  readonly facts: readonly Fact[];
  readonly totals: ResultTable;
  readonly serious?: ResultTable;
  readonly other?: ResultTable;
}

type Module = NonNullable<NonNullable<Study["resultsSection"]>["adverseEventsModule"]>;
type Group = NonNullable<Module["eventGroups"]>[number];
type Event = NonNullable<Module["seriousEvents"]>[number];
type Stat = NonNullable<Event["stats"]>[number];

export function adverseEventsView(study: Study): AdverseEventsView | undefined {
  const module = study.resultsSection?.adverseEventsModule;
  if (module === undefined) return undefined;
  const { eventGroups = [], seriousEvents = [], otherEvents = [] } = module;
  const all = [...seriousEvents, ...otherEvents];
  const columns = columnsOf(
    eventGroups,
    all.flatMap(({ stats = [] }) => stats),
  );
  const shared = sharedNotes(all);
  return {
    facts: facts(
      { label: "Time frame", term: "time-frame", values: [module.timeFrame] },
      { label: "How events were collected", values: [markupOf(module.description), shared] },
      {
        label: "Other events are listed from a frequency of",
        values: [module.frequencyThreshold === undefined ? undefined : `${module.frequencyThreshold}%`],
      },
      { label: "On deaths", values: [markupOf(module.allCauseMortalityComment)] },
    ),
    totals: totalsTable(columns, eventGroups),
    ...(seriousEvents.length > 0 && {
      serious: eventTable("Serious adverse events", columns, seriousEvents, shared !== undefined),
    }),
    ...(otherEvents.length > 0 && {
      other: eventTable("Other adverse events", columns, otherEvents, shared !== undefined),
    }),
  };
}

function totalsTable(columns: readonly Column[], groups: readonly Group[]): ResultTable {
  const withIds = groups.map((group, index) => ({ ...group, groupId: columns[index]?.id }));
  const row = (heading: string, cellOf: (group: Group) => Cell): Row => ({
    kind: "values",
    heading,
    cells: cellsOf(columns, withIds, cellOf),
  });
  return {
    caption: "People affected",
    columns,
    rows: [
      row("Deaths from any cause", (group) => shareCell(group.deathsNumAffected, group.deathsNumAtRisk)),
      row("Serious adverse events", (group) => shareCell(group.seriousNumAffected, group.seriousNumAtRisk)),
      row("Other adverse events", (group) => shareCell(group.otherNumAffected, group.otherNumAtRisk)),
    ],
  };
}

function shareCell(affected: number | undefined, atRisk: number | undefined, events?: number): Cell {
  if (affected === undefined && atRisk === undefined && events === undefined) return { text: "not reported" };
  const share = `${affected ?? "not reported"} of ${atRisk ?? "not reported"}`;
  const percent = affected === undefined || atRisk === undefined ? undefined : percentWords(affected, atRisk);
  const times =
    events === undefined || (events === affected && events <= 1)
      ? undefined
      : `${events} ${events === 1 ? "event" : "events"}`;
  return {
    text: [[share, percent].filter((part) => part !== undefined).join(" "), times]
      .filter((part) => part !== undefined)
      .join(", "),
  };
}

function eventTable(
  caption: string,
  columns: readonly Column[],
  events: readonly Event[],
  notesAreShared: boolean,
): ResultTable {
  const bySystem = groupBy(events, ({ organSystem }) => organSystem ?? "Organ system not stated");
  return {
    caption,
    columns,
    rows: [...bySystem].flatMap(([system, inSystem]) =>
      systemRows(system, inSystem, columns, notesAreShared),
    ),
  };
}

function systemRows(
  system: string,
  events: readonly Event[],
  columns: readonly Column[],
  notesAreShared: boolean,
): readonly Row[] {
  const rows = events.map((event): Row => ({
    kind: "values",
    heading: event.term ?? "Event without a name",
    detail: notesAreShared ? undefined : collectionNotes(event),
    note: event.notes,
    cells: cellsOf(columns, event.stats ?? [], (stat: Stat) =>
      shareCell(stat.numAffected, stat.numAtRisk, stat.numEvents),
    ),
  }));
  return [{ kind: "heading", heading: system }, ...rows];
}

/** Vocabulary and way of asking: said once where it is the same for every event, else at each. */
function sharedNotes(events: readonly Event[]): string | undefined {
  const [first, ...others] = new Set(events.map(collectionNotes));
  return others.length === 0 ? first : undefined;
}

/** "Systematic Assessment, terms from MedDRA 19.0" */
function collectionNotes({ sourceVocabulary, assessmentType }: Event): string | undefined {
  const notes = [
    assessmentType === undefined ? undefined : wordsFor("EventAssessment", assessmentType),
    sourceVocabulary === undefined ? undefined : `terms from ${sourceVocabulary}`,
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? undefined : notes.join(", ");
}

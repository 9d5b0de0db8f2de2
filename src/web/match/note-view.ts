/** @module What was read in a note or a patient's record, so that the person can correct it before anything is matched. */
import { answersOfFacts } from "../../criteria/answers-of-facts.ts";
import type { Fact, Facts } from "../../criteria/facts.ts";
import {
  factsOfReading,
  type NoteDoubt,
  type NoteFact,
  type NoteReading,
  type Said,
} from "../../criteria/notes/note-reading.ts";
import { VARIABLES, type VariableId } from "../../criteria/predicates/variables.ts";
import { questionOf } from "../../criteria/question.ts";
import type { PatientDoubt, PatientReading } from "../../match/fhir-patient.ts";
import { isSign } from "../../vocabulary/tables/signs-and-symptoms.ts";
import { factWords } from "../answers/fact-words.ts";

export interface NoteView {
  /** Fields of the form with what was read. */
  readonly answers: URLSearchParams;
  readonly read: readonly ReadLine[];
  readonly doubts: readonly string[];
  /** Said, and not used: of relatives, suspected, of the past. */
  readonly unused: readonly string[];
  /** Other conditions and treatments that were named. */
  readonly alsoNamed: readonly string[];
}

interface ReadLine {
  /** The note's own words; absent for a record. */
  readonly quote?: string;
  readonly words: string;
}

export function noteView(note: string, reading: NoteReading): NoteView {
  const facts = factsOfReading(note, reading);
  const conditions = [
    ...new Set(
      reading.names
        .filter(({ kind, said }) => kind === "condition" && said === "affirmed")
        .map(({ name }) => name),
    ),
  ];
  return {
    ...taken(facts, conditions, quotesOf(note, reading)),
    doubts: reading.doubts.map((doubt) => doubtWords(note, doubt)),
    unused: reading.facts.flatMap((fact) => unusedWords(note, fact)),
  };
}

export function recordView({ facts, conditions, doubts }: PatientReading): NoteView {
  return {
    ...taken(facts, conditions, new Map()),
    doubts: doubts.map(patientDoubtWords),
    unused: [],
  };
}

/**
 * Of several conditions the first that is more than a sign is searched for (a note begins with the complaint and comes
 * to the disease); the others are named beside it.
 */
function taken(
  facts: Facts,
  conditions: readonly string[],
  quotes: ReadonlyMap<VariableId, string>,
): Pick<NoteView, "answers" | "read" | "alsoNamed"> {
  const first = conditions.find((name) => !isSign(name)) ?? conditions[0];
  const others = conditions.filter((name) => name !== first);
  const answers = answersOfFacts(facts);
  if (first !== undefined) answers.set("cond", first);
  const condition = first === undefined ? [] : [{ words: `Condition: ${first}` }];
  return { answers, read: [...condition, ...readLines(facts, quotes)], alsoNamed: others };
}

/** What the note says about each fact, in its own words. */
function quotesOf(note: string, reading: NoteReading): ReadonlyMap<VariableId, string> {
  const quotes = new Map<VariableId, string>();
  const quote = (id: VariableId, { start, end }: { readonly start: number; readonly end: number }): void => {
    if (!quotes.has(id)) quotes.set(id, note.slice(start, end));
  };
  if (reading.age !== undefined) quote("age", reading.age.span);
  if (reading.sex !== undefined) quote("sex", reading.sex.span);
  for (const { variable, span, fact } of reading.facts) if (fact !== undefined) quote(variable, span);
  return quotes;
}

function readLines(facts: Facts, quotes: ReadonlyMap<VariableId, string>): ReadLine[] {
  // The keys of facts are variables.
  return (Object.entries(facts) as [VariableId, Fact][]).map(([id, fact]) => {
    const quote = quotes.get(id);
    const words = factWords(id, fact);
    return quote === undefined ? { words } : { words, quote };
  });
}

const UNUSED: Readonly<Partial<Record<Said, string>>> = {
  family: "about a relative",
  uncertain: "not certain, or only about the past",
};

function unusedWords(note: string, { span, said, fact }: NoteFact): string[] {
  const why = UNUSED[said];
  return why === undefined || fact !== undefined ? [] : [`“${note.slice(span.start, span.end)}”: ${why}`];
}

const DOUBTS: Readonly<Record<NoteDoubt["reason"] | PatientDoubt["reason"], string>> = {
  implausible: "this value is not possible",
  missingUnit: "without its unit this could mean several things",
  unknownUnit: "this unit is not known here",
  needsUpperLimit: "this says nothing without the laboratory’s upper limit of normal",
  several: "several values are named, and it is not clear which is the latest",
  contradiction: "this is said and denied",
  undated: "it has no date, so nobody knows whether it still holds",
  outdated: "it is too old to say anything about today",
  uncertainAge: "the date of birth is not exact enough",
};

function doubtWords(note: string, { variable, spans, reason, plausible }: NoteDoubt): string {
  const quotes = spans.map(({ start, end }) => `“${note.slice(start, end)}”`).join(", ");
  const range =
    plausible === undefined
      ? ""
      : ` Values lie between ${plausible.low} and ${`${plausible.high} ${plausible.unit}`.trimEnd()}.`;
  return `${nameOf(variable)}: ${quotes}: ${DOUBTS[reason]}.${range}`;
}

function patientDoubtWords({ variable, reason, words }: PatientDoubt): string {
  return `${nameOf(variable)}: “${words}”: ${DOUBTS[reason]}.`;
}

function nameOf(id: VariableId): string {
  const variable = VARIABLES[id];
  return variable.kind === "quantity" || variable.kind === "sex" ? variable.words : questionOf(id).words;
}

/** @module What `POST /match` is told: answers, a note, a FHIR bundle, and among which studies; read into facts. */
import { z } from "zod";
import type { Fact, Facts } from "../../criteria/facts.ts";
import { contradictionsOf } from "../../criteria/facts.ts";
import { factsOfReading } from "../../criteria/notes/note-reading.ts";
import { LONGEST_NOTE, readNote } from "../../criteria/notes/read-note.ts";
import { VARIABLES } from "../../criteria/predicates/variables.ts";
import type { VariableId } from "../../criteria/predicates/variables.ts";
import { questionOf } from "../../criteria/question.ts";
import { fieldNames, readAnswers } from "../../criteria/read-answers.ts";
import { patientBundle, readPatientBundle } from "../../match/fhir-patient.ts";
import { Problem } from "./problem.ts";

const MOST_STUDIES = 100;

const word = z.union([z.string().max(200), z.number()]);
const answer = z.union([
  word,
  z.strictObject({
    value: word,
    unit: z.string().max(100).optional(),
    upperLimit: word.optional(),
    ago: word.optional(),
  }),
]);
const range = z.strictObject({
  offset: z.number().int().min(0).max(1_000_000).default(0),
  limit: z.number().int().min(0).max(MOST_STUDIES).default(20),
});

const matchBody = z.strictObject({
  /** As in `GET /search`. */
  search: z.record(z.string(), z.union([word, z.array(word)])).default({}),
  answers: z.record(z.string(), answer).default({}),
  note: z.string().max(LONGEST_NOTE).optional(),
  patient: patientBundle.optional(),
  everyStatus: z.boolean().default(false),
  possible: range.optional(),
  likelyNot: range.optional(),
});

export interface MatchAsked {
  /** Parameters of a search. */
  readonly search: URLSearchParams;
  readonly facts: Facts;
  /** Where each fact comes from; an answer counts more than a bundle, and that more than a note. */
  readonly sources: Readonly<Partial<Record<VariableId, "answer" | "patient" | "note">>>;
  /** What a bundle or a note says and nobody can use before it is asked back. */
  readonly doubts: readonly AskedBack[];
  readonly everyStatus: boolean;
  readonly possible?: { readonly offset: number; readonly limit: number };
  readonly likelyNot?: { readonly offset: number; readonly limit: number };
}

interface AskedBack {
  readonly variable: VariableId;
  readonly source: "patient" | "note";
  readonly reason: string;
  /** The question, and what is possible. */
  readonly question: string;
  readonly plausible?: { readonly low: number; readonly high: number; readonly unit: string };
}

/**
 * Reads the body of a request; a FHIR bundle alone is one about the person, among the studies of its conditions.
 * @param today decides ages and what is outdated
 * @throws Problem for what cannot be read, is impossible, or contradicts itself: nothing is guessed
 */
export function readMatchBody(body: unknown, today: Date): MatchAsked {
  const parsed = matchBody.safeParse(isBundle(body) ? { patient: body } : body);
  if (!parsed.success)
    throw new Problem(400, "The request cannot be read", {
      detail: "Parts of the body have another form than described.",
      next: "Correct the parts under `errors`; /api/atlas/v1/openapi.json describes the body.",
      // Values are about somebody's health: they are not repeated.
      errors: parsed.error.issues.map(({ path, message }) => ({
        parameter: path.join("."),
        value: "",
        message,
      })),
    });
  const { search, answers, note, patient, everyStatus, possible, likelyNot } = parsed.data;
  const given = readGiven(answers);
  const reading = patient && readPatientBundle(patient, today);
  const noted = note === undefined ? undefined : readNote(note);
  const ofNote = note === undefined || noted === undefined ? {} : factsOfReading(note, noted);
  const facts = { ...ofNote, ...reading?.facts, ...given };
  refuseContradictions(facts);
  const sources: Partial<Record<VariableId, "answer" | "patient" | "note">> = {};
  // Facts have the variables as their only keys.
  for (const id of Object.keys(facts) as VariableId[])
    sources[id] = id in given ? "answer" : reading !== undefined && id in reading.facts ? "patient" : "note";
  const doubts = [
    ...(reading?.doubts ?? []).map(({ variable, reason }) => askedBack(variable, "patient", reason)),
    ...(noted?.doubts ?? []).map(({ variable, reason }) => askedBack(variable, "note", reason)),
  ].filter(({ variable }) => facts[variable] === undefined);
  return {
    search: searchOf(search, reading?.conditions ?? []),
    facts,
    sources,
    doubts,
    everyStatus,
    ...(possible !== undefined && { possible }),
    ...(likelyNot !== undefined && { likelyNot }),
  };
}

function isBundle(body: unknown): boolean {
  return typeof body === "object" && body !== null && "resourceType" in body;
}

/** `{"platelets": {"value": 85, "unit": "×10⁹/L"}, "hiv": "no"}` in the words of the site's own forms. */
function readGiven(answers: z.infer<typeof matchBody>["answers"]): Facts {
  const form = new URLSearchParams();
  const ids: VariableId[] = [];
  for (const [id, given] of Object.entries(answers)) {
    if (!isVariable(id)) throw unknownVariable(id);
    ids.push(id);
    const names = fieldNames(id);
    const { value, unit, upperLimit, ago } = typeof given === "object" ? given : { value: given };
    const question = questionOf(id);
    form.set(names.value, id === "sex" ? String(value).toUpperCase() : String(value));
    const units = question.kind === "choice" ? [] : question.units;
    const usual = unit ?? units[0];
    if (usual !== undefined) form.set(names.unit, usual);
    if (upperLimit !== undefined) form.set(names.limit, String(upperLimit));
    if (ago !== undefined) form.set(names.ago, String(ago));
  }
  const { facts, problems } = readAnswers(ids.map(questionOf), form);
  if (problems.size > 0)
    throw new Problem(400, "Some answers cannot be right", {
      detail: "Nothing was guessed, and nothing was matched.",
      next: "Correct the answers under `errors`, or leave them out.",
      errors: [...problems].map(([id, message]) => ({ parameter: `answers.${id}`, value: "", message })),
    });
  return facts;
}

function isVariable(id: string): id is VariableId {
  return Object.hasOwn(VARIABLES, id);
}

function unknownVariable(id: string): Problem {
  return new Problem(400, "Some answers are to no question", {
    detail: "Criteria are not read for one of the names under `answers`.",
    next: "Use the names under `questions` of an answer.",
    errors: [
      {
        parameter: `answers.${id.slice(0, 100)}`,
        value: "",
        message: `Known: ${Object.keys(VARIABLES).join(", ")}.`,
      },
    ],
  });
}

function refuseContradictions(facts: Facts): void {
  const pairs = contradictionsOf(facts);
  if (pairs.length === 0) return;
  throw new Problem(400, "Some answers contradict each other", {
    detail: "Both cannot be right. Nothing was guessed, and nothing was matched.",
    next: "Ask again and correct one of each pair under `errors`.",
    errors: pairs.map(([one, other]) => ({
      parameter: `answers.${one}`,
      value: "",
      message: `${questionOf(one).words} ${questionOf(other).words}`,
    })),
  });
}

function askedBack(variable: VariableId, source: AskedBack["source"], reason: string): AskedBack {
  const of = VARIABLES[variable];
  const { words: question } = questionOf(variable);
  if (of.kind !== "quantity") return { variable, source, reason, question };
  const [low, high] = of.plausible;
  return { variable, source, reason, question, plausible: { low, high, unit: of.unit } };
}

function searchOf(
  search: z.infer<typeof matchBody>["search"],
  conditions: readonly string[],
): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    for (const one of [value].flat()) params.append(name, String(one));
  if (conditions.length > 0 && !["cond", "condition", "term", "patient"].some((name) => params.has(name)))
    params.set("cond", conditions.map((name) => `"${name.replaceAll('"', " ")}"`).join(" OR "));
  return params;
}

/** Facts as programs read them: the words as they were given, and what they mean. */
export function factsAsked({ facts, sources }: Pick<MatchAsked, "facts" | "sources">) {
  // Facts have the variables as their only keys.
  return (Object.entries(facts) as [VariableId, Fact][]).map(([variable, fact]) => ({
    variable,
    fact,
    source: sources[variable],
  }));
}

/**
 * @module A FHIR R4 bundle about one person → facts for matching: age, sex, conditions, observations, medicines in use.
 * What the bundle does not say outright is no fact, what is not there is never "no", and what cannot be right, is too
 * old, or is in an unknown unit is asked back.
 */
import { z } from "zod";
import { withImplied } from "../criteria/facts.ts";
import type { Fact, Facts } from "../criteria/facts.ts";
import { factsOfReading } from "../criteria/notes/note-reading.ts";
import { readNote } from "../criteria/notes/read-note.ts";
import { CONDITIONS } from "../criteria/predicates/conditions.ts";
import type { Condition } from "../criteria/predicates/condition.ts";
import { isPlausible } from "../criteria/predicates/measured-value.ts";
import { QUANTITIES } from "../criteria/predicates/quantities.ts";
import type { Quantity } from "../criteria/predicates/quantities.ts";
import { VARIABLES } from "../criteria/predicates/variables.ts";
import type { VariableId } from "../criteria/predicates/variables.ts";
import {
  ANSWERS,
  ECOG_CODES,
  PREGNANCY_CODES,
  quantityOfLoinc,
  SMOKING_CODES,
  spellingOfUcum,
} from "./loinc-variables.ts";

/** Something to ask back instead of guessing. */
export interface PatientDoubt {
  readonly variable: VariableId;
  /** `undated`, `outdated`: nobody knows whether it still holds. */
  readonly reason:
    | "implausible"
    | "unknownUnit"
    | "needsUpperLimit"
    | "undated"
    | "outdated"
    | "uncertainAge";
  /** As the bundle has it: `5 10*9/L`. */
  readonly words: string;
}

export interface PatientReading {
  readonly facts: Facts;
  /** Names of the conditions that the person has, as the bundle writes them, for a search. */
  readonly conditions: readonly string[];
  readonly doubts: readonly PatientDoubt[];
}

const coding = z.looseObject({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
});
const concept = z.looseObject({ coding: z.array(coding).optional(), text: z.string().optional() });
const quantityValue = z.looseObject({
  value: z.number().optional(),
  comparator: z.string().optional(),
  unit: z.string().optional(),
  code: z.string().optional(),
});
const measured = z.looseObject({
  code: concept.optional(),
  valueQuantity: quantityValue.optional(),
  valueInteger: z.number().optional(),
  valueCodeableConcept: concept.optional(),
  referenceRange: z.array(z.looseObject({ high: quantityValue.optional() })).optional(),
});
const resource = z.looseObject({
  resourceType: z.string(),
  status: z.string().optional(),
  birthDate: z.string().optional(),
  gender: z.string().optional(),
  clinicalStatus: concept.optional(),
  verificationStatus: concept.optional(),
  onsetDateTime: z.string().optional(),
  effectiveDateTime: z.string().optional(),
  medicationCodeableConcept: concept.optional(),
  component: z.array(measured).optional(),
  ...measured.shape,
});
/** What is needed of a bundle; everything else may be in it too. */
export const patientBundle = z.looseObject({
  resourceType: z.literal("Bundle"),
  entry: z
    .array(z.looseObject({ resource: resource.optional() }))
    .max(20_000)
    .optional(),
});

type Concept = z.infer<typeof concept>;
type Measured = z.infer<typeof measured>;
type Resource = z.infer<typeof resource>;

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.25;
/** A laboratory value of last year, or what held last year, says nothing about today. */
const LATEST_DAYS = 90;

/** `today` decides ages and what is outdated. */
export function readPatientBundle(bundle: z.infer<typeof patientBundle>, today: Date): PatientReading {
  const resources = (bundle.entry ?? []).flatMap((entry) => entry.resource ?? []);
  const reader = new PatientReader(today);
  for (const one of resources) reader.read(one);
  return reader.finish();
}

class PatientReader {
  readonly #today: Date;
  readonly #facts: Partial<Record<VariableId, Fact>> = {};
  readonly #doubts = new Map<VariableId, PatientDoubt>();
  readonly #conditions = new Set<string>();
  /** The latest observation of each variable, with what it says. */
  readonly #latest = new Map<
    VariableId,
    { readonly days: number | undefined; readonly measured: Measured }
  >();

  constructor(today: Date) {
    this.#today = today;
  }

  read(one: Resource): void {
    switch (one.resourceType) {
      case "Patient":
        this.#readPerson(one);
        break;
      case "Condition":
        this.#readCondition(one);
        break;
      case "Observation":
        if (["final", "amended", "corrected"].includes(one.status ?? "")) this.#readObservation(one);
        break;
      case "MedicationStatement":
      case "MedicationRequest":
        if (one.status === "active") this.#readMedicine(nameOf(one.medicationCodeableConcept));
        break;
    }
  }

  finish(): PatientReading {
    for (const [id, { days, measured: value }] of this.#latest) this.#takeObservation(id, days, value);
    const implied = withImplied(this.#facts);
    const doubts = [...this.#doubts.values()].filter(({ variable }) => implied[variable] === undefined);
    return { facts: this.#facts, conditions: [...this.#conditions], doubts };
  }

  #doubt(variable: VariableId, reason: PatientDoubt["reason"], words: string): void {
    this.#doubts.set(variable, { variable, reason, words });
  }

  #readPerson({ birthDate = "", gender }: Resource): void {
    if (gender === "female" || gender === "male")
      this.#facts.sex = { is: "step", value: gender.toUpperCase(), words: capitalised(gender) };
    if (birthDate === "") return;
    const words = `born ${birthDate}`;
    const days = this.#daysSince(birthDate);
    // A year alone may be wrong by one.
    if (days === undefined) this.#doubt("age", "uncertainAge", words);
    else {
      const value = yearsBetween(birthDate, this.#today);
      if (isPlausible(QUANTITIES.age, value))
        this.#facts.age = { is: "value", value, words, isConverted: false };
      else this.#doubt("age", "implausible", words);
    }
  }

  #readCondition(one: Resource): void {
    const certainty = codeOf(one.verificationStatus);
    if (certainty !== undefined && certainty !== "confirmed") return;
    const name = nameOf(one.code);
    const isPresent = ["active", "recurrence", "relapse"].includes(codeOf(one.clinicalStatus) ?? "active");
    if (name === undefined) return;
    if (isPresent) this.#conditions.add(name);
    const days = this.#daysSince(one.onsetDateTime ?? "");
    for (const [variable, fact] of factsIn(name)) {
      const { kind, asksPast = false } = conditionOf(variable) ?? {};
      if (!isPresent && kind !== "event" && !asksPast) continue;
      // Lists of problems are seldom tidied: a pregnancy that is "active" may be years old.
      if (kind === "current" && (days === undefined || days > LATEST_DAYS))
        this.#doubt(variable, days === undefined ? "undated" : "outdated", name);
      else if (kind === "event" && fact.is === "yes" && days !== undefined && days >= 0)
        this.#facts[variable] = { is: "yes", daysAgo: days, words: `${name}, ${one.onsetDateTime ?? ""}` };
      else this.#facts[variable] = fact;
    }
  }

  #readMedicine(name: string | undefined): void {
    // What acts on the skin, in the eye or in the airways is no treatment of the whole body; a flush is none at all.
    if (
      name === undefined ||
      /ophthalm|topical|cream|ointment|inhal|nasal|otic\b|\beye|drops|gel\b|lotion|flush|lock\b/i.test(name)
    )
      return;
    for (const [variable, fact] of factsIn(name)) this.#facts[variable] = fact;
  }

  #readObservation(one: Resource): void {
    const days = this.#daysSince(one.effectiveDateTime ?? "");
    for (const value of [one, ...(one.component ?? [])])
      for (const code of loincCodesOf(value.code)) {
        const id = variableOfLoinc(code);
        const known = id === undefined ? undefined : this.#latest.get(id);
        if (id !== undefined && (known === undefined || (days ?? Infinity) < (known.days ?? Infinity)))
          this.#latest.set(id, { days, measured: value });
      }
  }

  #takeObservation(id: VariableId, days: number | undefined, value: Measured): void {
    const words = wordsOf(value);
    if (words === undefined) return;
    if (days === undefined) this.#doubt(id, "undated", words);
    else if (days > LATEST_DAYS) this.#doubt(id, "outdated", words);
    else {
      const fact = factOf(id, value, words);
      if (typeof fact === "string") this.#doubt(id, fact, words);
      else if (fact !== undefined) this.#facts[id] = fact;
    }
  }

  /** Undefined where the date is missing, or a month or year alone. */
  #daysSince(date: string): number | undefined {
    const time = /^\d{4}-\d{2}-\d{2}/.test(date) ? Date.parse(date.slice(0, 10)) : Number.NaN;
    return Number.isNaN(time) ? undefined : Math.floor((this.#today.getTime() - time) / DAY_MS);
  }
}

function variableOfLoinc(code: string): VariableId | undefined {
  if (ECOG_CODES.has(code)) return "ecog";
  if (PREGNANCY_CODES.has(code)) return "pregnant";
  return SMOKING_CODES.has(code) ? "smoking" : quantityOfLoinc(code);
}

/** A fact, what is to be asked back, or nothing where the value decides nothing. */
function factOf(id: VariableId, value: Measured, words: string): Fact | PatientDoubt["reason"] | undefined {
  const variable = VARIABLES[id];
  if (variable.kind === "scale") {
    const step = value.valueInteger ?? value.valueQuantity?.value;
    return variable.steps.some((one) => one.value === step) && step !== undefined
      ? { is: "step", value: step, words }
      : "implausible";
  }
  if (variable.kind === "quantity") return quantityFact(variable, value, words);
  const answer = value.valueCodeableConcept?.coding
    ?.map(({ code = "" }) => ANSWERS.get(code))
    .find((said) => said !== undefined);
  return answer === undefined ? undefined : { is: answer };
}

function quantityFact(
  quantity: Quantity,
  { valueQuantity, valueInteger, referenceRange }: Measured,
  words: string,
): Fact | PatientDoubt["reason"] | undefined {
  const number = valueQuantity?.value ?? valueInteger;
  // "Less than 5" is a limit of the test, not a value.
  if (number === undefined || valueQuantity?.comparator !== undefined) return undefined;
  const unit = unitOf(valueQuantity);
  const high = referenceRange?.find(({ high: limit }) => limit?.value !== undefined)?.high;
  const isSameUnit = unitOf(high) === unit || unitOf(high) === "";
  const times =
    quantity.hasUpperLimit && isSameUnit && (high?.value ?? 0) > 0 ? number / (high?.value ?? 1) : undefined;
  const isOnlyRelative = quantity.units.size === 0 && quantity.bare === "refused";
  if (isOnlyRelative) {
    if (times === undefined) return "needsUpperLimit";
    return isPlausible(quantity, times) ? { is: "multiple", value: times, words } : "implausible";
  }
  const convert =
    unit === "" && quantity.bare === "canonical" ? (same: number) => same : quantity.units.get(unit);
  if (convert === undefined) return "unknownUnit";
  const value = convert(number);
  if (!isPlausible(quantity, value)) return "implausible";
  return {
    is: "value",
    value,
    words,
    isConverted: convert(1) !== 1,
    ...(times !== undefined && { timesUpperLimit: times }),
  };
}

/** As unit tables spell it; empty where there is none. */
function unitOf(
  quantity: { readonly code?: string | undefined; readonly unit?: string | undefined } | undefined,
): string {
  return spellingOfUcum(quantity?.code ?? quantity?.unit ?? "");
}

function wordsOf({ valueQuantity, valueInteger, valueCodeableConcept }: Measured): string | undefined {
  if (valueQuantity?.value !== undefined)
    return `${valueQuantity.value} ${valueQuantity.unit ?? valueQuantity.code ?? ""}`.trim();
  return valueInteger === undefined ? nameOf(valueCodeableConcept) : String(valueInteger);
}

/** The words that people read, without SNOMED CT's kind in brackets: `Asthma (disorder)` → `Asthma`. */
function nameOf(of: Concept | undefined): string | undefined {
  const name = of?.text ?? of?.coding?.find(({ display }) => display !== undefined)?.display;
  const plain = name
    ?.replace(/\s*\((?:disorder|finding|situation|procedure|product|substance)\)$/, "")
    .trim();
  return plain === "" ? undefined : plain?.slice(0, LONGEST_NAME);
}

/** Names are not essays. */
const LONGEST_NAME = 200;

function codeOf(of: Concept | undefined): string | undefined {
  return of?.coding?.find(({ code }) => code !== undefined)?.code;
}

function loincCodesOf(of: Concept | undefined): string[] {
  return (of?.coding ?? []).flatMap(({ system, code }) =>
    system === "http://loinc.org" && code !== undefined ? [code] : [],
  );
}

/** What a name alone says: `Type 2 diabetes mellitus` is type 2 diabetes. The reader of notes knows denials and relatives. */
function factsIn(name: string): [VariableId, Fact][] {
  const { age: _age, sex: _sex, ...reading } = readNote(name);
  // Facts have the variables as their only keys.
  return Object.entries(factsOfReading(name, reading)) as [VariableId, Fact][];
}

function conditionOf(id: VariableId): Condition | undefined {
  return id in CONDITIONS ? CONDITIONS[id as keyof typeof CONDITIONS] : undefined;
}

/** Whole years on the day before the birthday are one less; fractions are days. */
function yearsBetween(birthDate: string, today: Date): number {
  const born = new Date(`${birthDate.slice(0, 10)}T00:00:00Z`);
  const years = today.getUTCFullYear() - born.getUTCFullYear();
  const birthday = new Date(born);
  birthday.setUTCFullYear(today.getUTCFullYear());
  const isBefore = today.getTime() < birthday.getTime();
  const last = new Date(birthday);
  if (isBefore) last.setUTCFullYear(today.getUTCFullYear() - 1);
  const fraction = Math.floor((today.getTime() - last.getTime()) / DAY_MS) / YEAR_DAYS;
  return years - (isBefore ? 1 : 0) + Math.min(fraction, 0.999);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

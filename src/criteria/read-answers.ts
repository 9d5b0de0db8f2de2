/** @module What a form of questions sent → facts; what cannot be is asked back, never guessed. */
import type { Fact, Facts } from "./facts.ts";
import { isPlausible } from "./predicates/measured-value.ts";
import type { Quantity } from "./predicates/quantities.ts";
import { VARIABLES, type VariableId } from "./predicates/variables.ts";
import { ANY_UNIT, type Question, TIMES_LIMIT } from "./question.ts";

export interface ReadAnswers {
  readonly facts: Facts;
  /** By question: why an answer cannot be right, with what is possible. */
  readonly problems: ReadonlyMap<VariableId, string>;
}

/** The names of the fields of a question. */
export function fieldNames(id: VariableId): { value: string; unit: string; limit: string; ago: string } {
  return { value: id, unit: `${id}-unit`, limit: `${id}-limit`, ago: `${id}-ago` };
}

const DAYS: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 365.25 / 12, years: 365.25 };

/** Reads the answers to these questions; an empty or unknown answer gives no fact. */
export function readAnswers(questions: readonly Question[], form: URLSearchParams): ReadAnswers {
  const facts: Partial<Record<VariableId, Fact>> = {};
  const problems = new Map<VariableId, string>();
  for (const question of questions) {
    const answer = readAnswer(question, form);
    if (typeof answer === "string") problems.set(question.id, answer);
    else if (answer !== undefined) facts[question.id] = answer;
  }
  return { facts, problems };
}

/** A fact, `undefined` for no answer, or the reason why it cannot be one. */
function readAnswer(question: Question, form: URLSearchParams): Fact | string | undefined {
  const names = fieldNames(question.id);
  const given = form.get(names.value)?.trim() ?? "";
  if (question.kind === "number") return readNumber(question.id, given, form);
  if (given === "") return undefined;
  if (question.kind === "when")
    return readWhen(given, form.get(names.ago)?.trim() ?? "", form.get(names.unit) ?? "days");
  const option = question.options.find(({ value }) => value === given);
  if (option === undefined) return "Choose one of the answers.";
  if (given === "yes" || given === "no") return { is: given };
  return { is: "step", value: /^\d$/.test(given) ? Number(given) : given, words: option.words };
}

function readWhen(given: string, ago: string, unit: string): Fact | string {
  if (given === "no") return { is: "no" };
  if (given !== "yes") return "Choose one of the answers.";
  if (ago === "") return { is: "yes" };
  const count = numberOf(ago);
  const days = DAYS[unit];
  if (count === undefined || days === undefined || count * days > 120 * 365.25)
    return "Give the time since then as a number, for instance 3, or leave it empty.";
  return { is: "yes", daysAgo: count * days, words: `${ago} ${unit} ago` };
}

function readNumber(id: VariableId, given: string, form: URLSearchParams): Fact | string | undefined {
  if (given === "") return undefined;
  const variable = VARIABLES[id];
  if (variable.kind !== "quantity") return undefined;
  const number = numberOf(given);
  if (number === undefined)
    return `“${given}” is no number. Write digits, for instance ${exampleOf(variable)}.`;
  const names = fieldNames(id);
  const unit = form.get(names.unit) ?? "";
  const words = `${given}${unit === "" || unit === ANY_UNIT ? "" : ` ${unit}`}`;
  if (unit === TIMES_LIMIT)
    return number > 0 && number <= 100
      ? { is: "multiple", value: number, words }
      : "How many times the upper limit? Between 0.1 and 100.";
  const limitGiven = form.get(names.limit)?.trim() ?? "";
  const limit = limitGiven === "" ? undefined : numberOf(limitGiven);
  if (limitGiven !== "" && (limit === undefined || limit === 0))
    return `The upper limit “${limitGiven}” is no number.`;
  if (unit === ANY_UNIT) {
    if (limit === undefined)
      return "Give the upper limit that the report prints beside the value, in the same unit.";
    return { is: "multiple", value: number / limit, words: `${given} with an upper limit of ${limitGiven}` };
  }
  return measuredFact(variable, { id, number, unit, words, limit });
}

interface Given {
  readonly id: VariableId;
  readonly number: number;
  readonly unit: string;
  readonly words: string;
  readonly limit: number | undefined;
}

function measuredFact(quantity: Quantity, { id, number, unit, words, limit }: Given): Fact | string {
  const convert = converterOf(quantity, id, unit);
  if (convert === undefined) return "Choose one of the units.";
  const value = convert(number);
  if (!isPlausible(quantity, value)) {
    const [low, high] = quantity.plausible;
    return `${words} is not possible for ${quantity.words}: values lie between ${low} and ${high}${quantity.unit === "" ? "" : ` ${quantity.unit}`}. Check the number and its unit.`;
  }
  const isConverted = unit !== quantity.unit && id !== "age";
  return {
    is: "value",
    value,
    words,
    isConverted,
    ...(limit !== undefined && { timesUpperLimit: number / limit }),
  };
}

function converterOf(
  quantity: Quantity,
  id: VariableId,
  unit: string,
): ((value: number) => number) | undefined {
  if (id === "age") return quantity.units.get(unit);
  if (unit === quantity.unit) return (value) => value;
  const other = quantity.otherUnits?.find(([shown]) => shown === unit);
  return other === undefined ? undefined : quantity.units.get(other[1]);
}

function exampleOf({ plausible: [low, high] }: Quantity): string {
  return String(Math.round((low + Math.min(high, low + 20)) / 2));
}

/** `1.5`, `1,5`; no other forms, so that 1,500 is asked about and not read as 1.5. */
function numberOf(text: string): number | undefined {
  if (!/^\d{1,7}(?:[.,]\d{1,4})?$/.test(text) || /^\d{1,3},\d{3}$/.test(text)) return undefined;
  return Number(text.replace(",", "."));
}

/** @module Age and sex of a patient, from the words of a note. Only what is said outright is taken. */

export interface Patient {
  /** Years. */
  readonly age?: number;
  readonly sex?: "FEMALE" | "MALE";
}

/** The patient is introduced at the beginning; later ages are of operations and relatives. */
const INTRODUCTION = 240;

const YEARS = /\b(\d{1,3})[\s-]*(?:years?|yrs?|yo|y\/?\s?o|y\.o\.|yr\.?)\b/i;
const MONTHS = /\b(\d{1,2})[\s-]*(?:months?|mo)[\s-]*old\b/i;
const DAYS = /\b(\d{1,3})[\s-]*(days?|weeks?)[\s-]*old\b/i;
const STATED = /\bage: ?(\d{1,3})\b/i;
const LETTER = /\b(\d{1,3}) ?(M|F)\b/;

const FEMALE = /\b(?:woman|women|female|girl|lady|she|her|gravida|pregnant|postmenopausal)\b/i;
const MALE = /\b(?:man|male|boy|gentleman|he|his|him)\b/i;

/** `patientOf("48 M with a h/o HTN")` → `{ age: 48, sex: "MALE" }`. */
export function patientOf(note: string): Patient {
  const introduction = note.slice(0, INTRODUCTION);
  const age = ageOf(introduction) ?? numberAfter(STATED, note);
  const sex = sexOf(introduction) ?? sexOf(note);
  return { ...(age !== undefined && { age }), ...(sex !== undefined && { sex }) };
}

function ageOf(text: string): number | undefined {
  const days = DAYS.exec(text);
  if (days !== null) return (Number(days[1]) * (/week/i.test(days[2] ?? "") ? 7 : 1)) / 365.25;
  const months = numberAfter(MONTHS, text);
  if (months !== undefined) return months / 12;
  return numberAfter(YEARS, text) ?? numberAfter(LETTER, text);
}

function numberAfter(pattern: RegExp, text: string): number | undefined {
  const [, number] = pattern.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Whichever is named first. */
function sexOf(text: string): "FEMALE" | "MALE" | undefined {
  const letter = /\b\d{1,3} ?(?:yo|y\/?o|year[\s-]old)? ?(M|F)\b/.exec(text)?.[1];
  if (letter !== undefined) return letter === "F" ? "FEMALE" : "MALE";
  const female = text.search(FEMALE);
  const male = text.search(MALE);
  if (female < 0 && male < 0) return undefined;
  if (female >= 0 && male >= 0) return female < male ? "FEMALE" : "MALE";
  return female >= 0 ? "FEMALE" : "MALE";
}

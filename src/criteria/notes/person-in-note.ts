/** @module Age and sex of a patient, from the words of a note. Only what is said outright is taken. */
import type { Span } from "../line-scanner.ts";
import type { NoteReading } from "./note-reading.ts";

/** The patient is introduced at the beginning; later ages are of operations and relatives. */
const INTRODUCTION = 240;

const DAYS_A_YEAR = 365.25;

interface AgePattern {
  readonly pattern: RegExp;
  readonly years: (number: number, unit: string) => number;
  /** Whether it may stand anywhere in the note. */
  readonly isAnywhere?: boolean;
}

const years = (number: number): number => number;
const NOT_A_TIME = String.raw`(?<!\b(?:for|since|past|last|over|within|about|after|x|every|of)\s)(?<![\d.,/-])`;

/** In the order in which they are believed. */
const AGES: readonly AgePattern[] = [
  {
    pattern: new RegExp(String.raw`${NOT_A_TIME}\b(\d{1,3})[\s-]*(days?|weeks?)[\s-]*(?:old|of age)\b`, "i"),
    years: (number, unit) => (number * (/week/i.test(unit) ? 7 : 1)) / DAYS_A_YEAR,
  },
  {
    pattern: new RegExp(
      String.raw`${NOT_A_TIME}\b(\d{1,2})[\s-]*(?:months?|mos?)[\s-]*(?:old|of age)\b`,
      "i",
    ),
    years: (number) => number / 12,
  },
  {
    pattern: new RegExp(
      String.raw`${NOT_A_TIME}\b(\d{1,3})(?:[\s-]*(?:years?|yrs?|yr\.)[\s-]*(?:old|of age)|\s?-?(?:y\/?\s?o|y\.o\.?|yr?s?\/o|yo)\b)`,
      "i",
    ),
    years,
  },
  {
    pattern: /\b(?:age|aged|age is|age of|years old)\s?[:=]?\s?(\d{1,3})\b(?! ?(?:months?|weeks?|days?|%))/i,
    years,
    isAnywhere: true,
  },
  { pattern: /(?<![\d.,/-])\b(\d{1,3}) ?(?:M|F)\b(?!\/)/, years },
  { pattern: /\b(?:I am|I'm|I’m) (\d{1,3})\b(?! ?(?:weeks?|months?|days?|cm|kg|lbs?|pounds))/i, years },
  // "Male, 52 years, with": no "old", but nothing that would make it a time.
  {
    pattern: new RegExp(
      String.raw`(?:^|[,(;.]\s?)(\d{1,3}) (?:years?|yrs?)(?=\s?(?:[,.;)]|$|(?:\w+ )?(?:wo)?man\b|(?:\w+ )?(?:fe)?male\b))`,
      "i",
    ),
    years,
  },
];

/** `ageIn("A 3-day-old infant")` → 3 days in years; `undefined` where no age is said or it cannot be one. */
export function ageIn(note: string): NoteReading["age"] {
  const introduction = note.slice(0, INTRODUCTION);
  for (const { pattern, years: yearsOf, isAnywhere } of AGES) {
    const match = pattern.exec(isAnywhere === true ? note : introduction);
    if (match === null) continue;
    const age = yearsOf(Number(match[1]), match[2] ?? "");
    if (
      age > 120 ||
      /\b(?:at|from|until|before|since|over|under) (?:the )?$/i.test(note.slice(0, match.index))
    )
      continue;
    // A separator that the pattern needs before the number is no part of the age.
    const lead = match[0].search(/[\dAaIi]/);
    return { years: age, span: { start: match.index + lead, end: match.index + match[0].length } };
  }
  return undefined;
}

const INTRODUCED =
  /\b(?:man|male|boy|gentleman|woman|female|girl|lady|newborn boy|newborn girl)\b|(?<=\b\d{1,3} ?(?:yo|y\/?o|year[\s-]old|yr old)? ?)(?:M|F)\b/;
const FEMALE_WORD = /^(?:woman|female|girl|lady|newborn girl|F)$/;
const FEMALE = /\b(?:she|her|hers|herself|gravida|pregnant|postmenopausal|menopausal|mrs|ms)\b/i;
const MALE = /\b(?:he|his|him|himself|mr)\b/i;
const KIN_BEFORE =
  /\b(?:baby|to a|had a|delivered a|mother of a|father of a|wife|husband|partner)\s(?:\w+\s)?$/i;

/** The noun that introduces the patient; else the first pronoun, where no other sex is spoken of before it. */
export function sexIn(note: string): NoteReading["sex"] {
  const introduced = matchIn(note.slice(0, INTRODUCTION), INTRODUCED) ?? matchIn(note, INTRODUCED);
  if (introduced !== undefined && !KIN_BEFORE.test(note.slice(0, introduced.span.start)))
    return { value: FEMALE_WORD.test(introduced.word) ? "FEMALE" : "MALE", span: introduced.span };
  const female = matchIn(note, FEMALE);
  const male = matchIn(note, MALE);
  if (female === undefined && male === undefined) return undefined;
  const isFemale = male === undefined || (female !== undefined && female.span.start < male.span.start);
  const first = isFemale ? female : male;
  return first === undefined ? undefined : { value: isFemale ? "FEMALE" : "MALE", span: first.span };
}

function matchIn(text: string, pattern: RegExp): { word: string; span: Span } | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  return { word: match[0], span: { start: match.index, end: match.index + match[0].length } };
}

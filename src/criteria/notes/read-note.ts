/**
 * @module A free-text note → facts that can be checked and corrected: `52-year-old man, ALS since 14 months, FVC 70 %`.
 * Nothing is kept; what is not said outright is no fact, and what cannot be right is asked back.
 */
import type { Fact } from "../facts.ts";
import type { Span } from "../line-scanner.ts";
import { CONDITIONS } from "../predicates/conditions.ts";
import type { Condition } from "../predicates/condition.ts";
import { tokensOf } from "../predicates/lexer.ts";
import type { Token } from "../predicates/lexer.ts";
import { QUANTITIES } from "../predicates/quantities.ts";
import type { QuantityId } from "../predicates/quantities.ts";
import { VARIABLES } from "../predicates/variables.ts";
import type { VariableId } from "../predicates/variables.ts";
import { assertionsIn, saidOf } from "./assertion.ts";
import type { Assertion } from "./assertion.ts";
import type { ConditionNames, NoteDoubt, NoteFact, NoteName, NoteReading, Said } from "./note-reading.ts";
import { readNoteTerm } from "./note-terms.ts";
import type { NoteTerm } from "./note-terms.ts";
import { ageIn, sexIn } from "./person-in-note.ts";
import { readNoteScale } from "./scale-in-note.ts";
import { sentenceSpans } from "./sentence-spans.ts";
import { daysAgo, sinceDays } from "./time-in-note.ts";
import { readNoteValue } from "./value-in-note.ts";

/** Longer texts are no notes; what lies beyond is not read. */
export const LONGEST_NOTE = 50_000;

/** A longer sentence is read in pieces, so that the time grows with the length of the note and not with its square. */
const LONGEST_SENTENCE = 2_000;

/** A heading of its own line, whose lines below are about relatives. */
const FAMILY_HEADING = /^\W*(?:family (?:medical )?(?:history|hx)|fhx?)\s*[:.]?$/i;
const OTHER_HEADING = /^[\p{L} /]{3,40}:/u;

/**
 * Reads a note in linear time. `names` are the caller's names of conditions and treatments; without them only what
 * criteria ask about is read.
 * @example
 * readNote("52-year-old man, FVC 70 %, platelets 5")
 * // age 52, sex MALE, fvc 70 % of predicted; platelets are in doubt: 6 to 2000 ×10⁹/L are possible
 */
export function readNote(note: string, names?: ConditionNames): NoteReading {
  const text = note.slice(0, LONGEST_NOTE);
  const found: Found = { facts: [], names: [], doubts: [] };
  let isFamily = false;
  for (const span of sentenceSpans(text).flatMap((sentence) => piecesOf(text, sentence))) {
    const sentence = text.slice(span.start, span.end);
    if (FAMILY_HEADING.test(sentence)) isFamily = true;
    else if (OTHER_HEADING.test(sentence)) isFamily = false;
    const assertions = isFamily
      ? [{ said: "family" as const, start: 0, end: sentence.length }]
      : assertionsIn(sentence);
    readSentence({ sentence, start: span.start, assertions }, names, found);
  }
  const age = ageIn(text);
  const sex = sexIn(text);
  return {
    ...(age !== undefined && { age }),
    ...(sex !== undefined && { sex }),
    facts: found.facts,
    names: found.names,
    doubts: [...found.doubts, ...disagreements(found.facts)],
  };
}

/** Cut at spaces. */
function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(" ", from + LONGEST_SENTENCE);
    const to = space > from ? space : from + LONGEST_SENTENCE;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}

interface Found {
  readonly facts: NoteFact[];
  readonly names: NoteName[];
  readonly doubts: NoteDoubt[];
}

interface Sentence {
  readonly sentence: string;
  /** Its place in the note. */
  readonly start: number;
  readonly assertions: readonly Assertion[];
}

function readSentence(
  { sentence, start, assertions }: Sentence,
  names: ConditionNames | undefined,
  found: Found,
): void {
  const tokens = tokensOf(sentence);
  const inNote = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
  for (let at = 0; at < tokens.length;) {
    const value = readNoteValue(sentence, tokens, at);
    const scale = readNoteScale(sentence, tokens, at);
    const term = readNoteTerm(tokens, at);
    const reach = Math.max(value?.next ?? 0, scale?.next ?? 0, term?.next ?? 0);
    if (reach > 0 && value?.next === reach) {
      for (const { variable, span, fact, doubt } of value.values) {
        const said = saidOfValue(assertions, span);
        if (doubt !== undefined && said === "affirmed")
          found.doubts.push(doubtOf(variable, [inNote(span)], doubt));
        if (fact !== undefined)
          found.facts.push({ variable, span: inNote(span), said, ...(said === "affirmed" && { fact }) });
      }
    } else if (reach > 0 && scale?.next === reach) {
      const said = saidOfValue(assertions, scale.span);
      const { variable, fact } = scale;
      found.facts.push({ variable, span: inNote(scale.span), said, ...(said === "affirmed" && { fact }) });
    } else if (term !== undefined) {
      const fact = factOfTerm({ sentence, assertions, tokens, at, next: term.next }, term.value);
      if (fact !== undefined) found.facts.push({ ...fact, span: inNote(fact.span) });
    }
    at = Math.max(at + 1, reach);
  }
  for (const { name, kind, span } of names?.namesIn(sentence, start) ?? []) {
    const days = sinceDays(sentence, span);
    found.names.push({
      name,
      kind,
      span: inNote(span),
      said: saidOf(assertions, span),
      ...(days !== undefined && { sinceDays: days }),
    });
  }
}

/** A value that stands in the reach of a denial is a value all the same. */
function saidOfValue(assertions: readonly Assertion[], span: Span): "affirmed" | "family" {
  return saidOf(assertions, span) === "family" ? "family" : "affirmed";
}

interface TermPlace {
  readonly sentence: string;
  readonly assertions: readonly Assertion[];
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly next: number;
}

/** A test or a plan is not the thing: `HIV test`, `stroke prevention`, `dialysis access`. */
const OF_SOMETHING =
  /^[\s-]*(?:tests?|testing|screen(?:ing)?|vaccin\w+|immuni[sz]ation|risk|prophyla\w+|prevention|education|clinic|specialist|status|exposure|contact|free|departments?|unit|ward|work-?up|precautions?|evaluation|list|candidate|protocol|rule[- ]?out|cessation|counsel\w+|consult\w*|planned|recommended|discussed|(?:was|were|is) (?:discussed|planned|recommended|offered|declined|refused|held|deferred))\b/i;
const NO_RESULT =
  /^[\s:=(-]*(?:tests?\s|screen\s|serolog(?:y|ies)\s|(?:was|were|is|are)\s)*(?:(?:negative|neg|none|absent|denied|ruled out)\b|no(?=\s*(?:[.,;)]|$)))/i;
/** `not compliant with her diabetes medication`: the disease is not what is denied. */
const TREATED = /^\s*(?:medications?|medicines?|management|treatment|drugs?|care|control|diet)\b/i;
/** `no further seizures`, `no recent stroke` deny only a part. */
const NARROWED =
  /\b(?:another|further|more|other|new|additional|recurr\w+|repeat\w*|residual|acute|active|recent|significant|severe|uncontrolled|major|symptomatic|second|known active)\s+(?:\w+\s)?$/i;
/** About now nothing follows from the past. */
const PAST =
  /\b(?:history of|hx of|h\/o|former|formerly|previously|previous|prior|past|ex|quit|stopped|discontinued|off|tapered off|used to|s\/p|status post|completed|remote|treated with|treatment with|received|given|courses? of|cycles? of|trial of)\s+(?:\w+\s){0,2}$/i;
const PAST_AFTER = /^\s*(?:history|hx|in the past)\b/i;

function factOfTerm(
  { sentence, assertions, tokens, at, next }: TermPlace,
  { variable, says, isWhole }: NoteTerm,
): NoteFact | undefined {
  if (variable === undefined) return undefined;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  const after = sentence.slice(span.end);
  const around = saidOf(assertions, span);
  const { kind }: Condition = CONDITIONS[variable];
  const isOver = kind === "current" && (PAST.test(sentence.slice(0, span.start)) || PAST_AFTER.test(after));
  const said = ((): Said => {
    if (around === "family" || around === "uncertain") return around;
    if (OF_SOMETHING.test(after) || (around === "denied" && TREATED.test(after))) return "uncertain";
    if (around === "denied" || NO_RESULT.test(after) || says === "isNot") return "denied";
    return isOver ? "uncertain" : "affirmed";
  })();
  // "Not HIV negative" is too clever to be taken either way.
  if (says === "isNot" && around === "denied") return { variable, span, said: "uncertain" };
  if (said === "affirmed") return { variable, span, said, fact: presentFact(kind, sentence, span) };
  const isDenied = said === "denied" && isWhole && !NARROWED.test(sentence.slice(0, span.start));
  return { variable, span, said, ...(isDenied && { fact: { is: "no" as const } }) };
}

function presentFact(kind: Condition["kind"], sentence: string, span: Span): Fact {
  const days = kind === "event" ? daysAgo(sentence, span) : undefined;
  return {
    is: "yes",
    ...(days !== undefined && { daysAgo: days }),
    words: sentence.slice(span.start, span.end),
  };
}

function doubtOf(variable: VariableId, spans: readonly Span[], reason: NoteDoubt["reason"]): NoteDoubt {
  const asked = VARIABLES[variable];
  if (asked.kind !== "quantity") return { variable, spans, reason };
  const [low, high] = asked.plausible;
  return { variable, spans, reason, plausible: { low, high, unit: asked.unit } };
}

/** Variables of which the note says two things. */
function disagreements(facts: readonly NoteFact[]): NoteDoubt[] {
  const certain = facts.filter(({ fact }) => fact !== undefined);
  return [...new Set(certain.map(({ variable }) => variable))].flatMap((variable) => {
    const said = certain.filter((fact) => fact.variable === variable);
    const [first] = said;
    if (said.every(({ fact }) => isSame(first?.fact, fact))) return [];
    const spans = said.map(({ span }) => span);
    return [doubtOf(variable, spans, isQuantity(variable) ? "several" : "contradiction")];
  });
}

function isQuantity(variable: VariableId): variable is QuantityId {
  return variable in QUANTITIES;
}

/** Rounded differently is no difference: BMI 41.5 and 41.54. */
const ROUNDING = 0.01;

function isSame(one: Fact | undefined, other: Fact | undefined): boolean {
  if (one === undefined || other === undefined || one.is !== other.is) return false;
  if (!("value" in one) || !("value" in other)) return true;
  if (typeof one.value !== "number" || typeof other.value !== "number") return one.value === other.value;
  return Math.abs(one.value - other.value) <= Math.abs(one.value) * ROUNDING;
}

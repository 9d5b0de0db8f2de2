/** @module What was read in a free-text note: every statement with its place, so that a person can correct it. */
import type { Fact, Facts } from "../facts.ts";
import type { Span } from "../line-scanner.ts";
import type { VariableId } from "../predicates/variables.ts";

/** `uncertain`: suspected, planned, or only about the past; `family`: a relative's. Neither is ever taken as a fact. */
export type Said = "affirmed" | "denied" | "uncertain" | "family";

/** A piece of the note, in UTF-16 units. */
interface Statement {
  readonly span: Span;
  readonly said: Said;
}

/** Something that criteria ask about. */
export interface NoteFact extends Statement {
  readonly variable: VariableId;
  /** What follows for criteria, in the canonical unit of the variable; absent where the statement decides nothing. */
  readonly fact?: Fact;
}

/** A condition or treatment that the note names, as the caller knows it. */
export interface NoteName extends Statement {
  readonly name: string;
  readonly kind: "condition" | "treatment";
  /** How long it has been there, in days: `ALS since 14 months`. */
  readonly sinceDays?: number;
}

/** A statement that is asked back instead of guessed. */
export interface NoteDoubt {
  readonly variable: VariableId;
  /** All places that the question is about. */
  readonly spans: readonly Span[];
  /**
   * `implausible`: outside of what is possible; `missingUnit`, `unknownUnit`: the number could mean several things;
   * `needsUpperLimit`: says nothing without the laboratory's upper limit of normal; `several`: different values, of
   * which nobody knows the latest; `contradiction`: said and denied.
   */
  readonly reason:
    | "implausible"
    | "missingUnit"
    | "unknownUnit"
    | "needsUpperLimit"
    | "several"
    | "contradiction";
  /** Possible values and their unit, for the question. */
  readonly plausible?: { readonly low: number; readonly high: number; readonly unit: string };
}

export interface NoteReading {
  /** Years; of infants a fraction. */
  readonly age?: { readonly years: number; readonly span: Span };
  readonly sex?: { readonly value: "FEMALE" | "MALE"; readonly span: Span };
  /** In the order of the note, without age and sex. */
  readonly facts: readonly NoteFact[];
  /** In the order of the note; empty where the caller gave no names. */
  readonly names: readonly NoteName[];
  readonly doubts: readonly NoteDoubt[];
}

/** A condition or treatment that a text names. */
interface NameInText {
  readonly name: string;
  readonly kind: "condition" | "treatment";
  readonly span: Span;
}

/** Names of conditions and treatments, from left to right without overlap: the caller's vocabulary. */
export interface ConditionNames {
  /** `start`: where in the note the text begins; spans are places in the text. */
  readonly namesIn: (text: string, start: number) => readonly NameInText[];
}

/** Names that were looked up for the whole note before. */
export function namesFound(found: readonly NameInText[]): ConditionNames {
  return {
    namesIn: (text, start) =>
      found
        .filter(({ span }) => span.start >= start && span.end <= start + text.length)
        .map(({ name, kind, span }) => ({
          name,
          kind,
          span: { start: span.start - start, end: span.end - start },
        })),
  };
}

/** What a reading says for certain, for `checkStudy`. What is in doubt, suspected or a relative's is left out. */
export function factsOfReading(note: string, { age, sex, facts, doubts }: NoteReading): Facts {
  const inDoubt = new Set(doubts.map(({ variable }) => variable));
  const taken: Partial<Record<VariableId, Fact>> = {};
  for (const { variable, fact } of facts)
    if (fact !== undefined && !inDoubt.has(variable)) taken[variable] = latest(taken[variable], fact);
  if (age !== undefined)
    taken.age = {
      is: "value",
      value: age.years,
      words: note.slice(age.span.start, age.span.end),
      isConverted: false,
    };
  if (sex !== undefined)
    taken.sex = { is: "step", value: sex.value, words: sex.value === "FEMALE" ? "Female" : "Male" };
  return taken;
}

/** Of two "yes" the one with the later time: "when was the last one?" */
function latest(known: Fact | undefined, next: Fact): Fact {
  if (known?.is !== "yes" || next.is !== "yes") return known ?? next;
  // One of unknown time may be the later one.
  if (known.daysAgo === undefined || next.daysAgo === undefined)
    return known.daysAgo === undefined ? known : next;
  return known.daysAgo <= next.daysAgo ? known : next;
}

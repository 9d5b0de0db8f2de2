/** @module For whom or when a section of criteria holds: a cohort, a part of the study, a visit, a donor … */
import { countryCode } from "../study/country.ts";

export interface Scope {
  readonly kind:
    | "cohort"
    | "arm"
    | "part"
    | "phase"
    | "step"
    | "visit"
    | "population"
    | "country"
    | "substudy";
  /** The author's words: `Cohorts 1, 2, & 3`. */
  readonly text: string;
  readonly appliesTo: "participant" | "donor" | "caregiver" | "partner" | "relative" | "control" | "unknown";
}

/** Words of a heading that say how important the list is, not for whom: they make no scope. */
const GENERAL =
  /\b(?:the|key|main|major|primary|principal|general|core|basic|brief|summary|of|selected|other|patients?|subjects?|participants?|volunteers?|study|trial|protocol|clinical|common|specific|important|overall|additional|full|list|for|and|enrol(?:l)?ment|entry|eligibility|inclusion|research|this|all)\b|[^\p{L}\p{N}]+/giu;

const KINDS: readonly (readonly [RegExp, Scope["kind"]])[] = [
  [/\bsub-?\s?stud(?:y|ies)\b/i, "substudy"],
  [/\bcohorts?\b/i, "cohort"],
  [/\b(?:arms?|groups?)\b/i, "arm"],
  [/\bparts?\b/i, "part"],
  [/\bphases?\b/i, "phase"],
  [/\b(?:steps?|stages?|registration)\b/i, "step"],
  [/\b(?:visits?|screening|baseline|randomi[sz]ation|period|day|week|pre-screening)\b/i, "visit"],
];

const PEOPLE: readonly (readonly [RegExp, Scope["appliesTo"]])[] = [
  [/\bdonors?\b/i, "donor"],
  [/\b(?:care-?\s?givers?|carers?|parents?|guardians?)\b/i, "caregiver"],
  [/\b(?:partners?|spouses?)\b/i, "partner"],
  [/\b(?:relatives?|siblings?|family)\b/i, "relative"],
  [/\b(?:controls?|healthy)\b/i, "control"],
  [
    /\b(?:patients?|subjects?|participants?|recipients?|volunteers?|infants?|child(?:ren)?|mothers?)\b/i,
    "participant",
  ],
];

/** The words before and after a heading's key, as one: `Sibling`, `for Genetic Testing` → `Sibling, Genetic Testing`. */
export function scopeAround(before: string, after: string): Scope | undefined {
  const [first, second] = [scopeOf(before), scopeOf(after)];
  if (first === undefined || second === undefined) return first ?? second;
  return scopeOf(`${first.text}, ${second.text}`);
}

/** Without the marks and the general words at either end; a bracket that closes nothing goes too. */
function trimmed(words: string): string {
  const bare = words
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[\s:;,.()[\]<>*_#=~–—-]+|[\s:;,.([<*_#=~–—-]+$/g, "")
    .replaceAll(GENERAL_ENDS, "");
  return bare.includes("(") ? bare : bare.replace(/[)\]]+$/, "");
}

const GENERAL_ENDS =
  /^(?:(?:key|main|major|additional|other|general|specific|abbreviated|the)\s+)+|(?:\s+(?:key|main|major|additional|general|specific|abbreviated))+$/gi;

/**
 * Reads the words around a heading's key: `scopeOf("Donor")` → population, donor; `scopeOf("for Cohort 2")` → cohort.
 * Words such as `Key` or `General Patient` limit nothing → `undefined`.
 */
export function scopeOf(words: string): Scope | undefined {
  const text = trimmed(words).replace(/^(?:for|in|of|at|to)\s+(?:the\s+)?/i, "");
  const isBareGroup =
    /^(?:patients?|subjects?|participants?|study|trial)(?:\s+(?:patients?|subjects?|participants?))?$/i;
  if (text.replaceAll(GENERAL, "") === "" || isBareGroup.test(text)) return undefined;
  const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1];
  const appliesTo = PEOPLE.find(([pattern]) => pattern.test(text))?.[1] ?? "unknown";
  return { kind: kind ?? (countryCode(text) === undefined ? "population" : "country"), text, appliesTo };
}

/** @module Conditions, medicines and events: `known history of HIV infection`, `chemotherapy within 4 weeks`. */
import { afterAllergen } from "./allergy-grammar.ts";
import type { Atom, Side } from "./atom.ts";
import { CONDITIONS } from "./conditions.ts";
import { readComparison } from "./comparison-words.ts";
import type { Condition } from "./condition.ts";
import type { ConditionId } from "./conditions.ts";
import { wordsBetween } from "./lexer.ts";
import type { Token } from "./lexer.ts";
import { readManner } from "./manner.ts";
import { both, named, not, predicate } from "./node.ts";
import type { CriterionNode, TimeWindow } from "./node.ts";
import { phraseTable } from "./phrase-table.ts";
import type { Alternative } from "./alternative-time.ts";
import { readAnchor } from "./anchor.ts";
import { readDuration, readTimeBehindComma, readTimeWindow } from "./time-window.ts";
import type { VariableId } from "./variables.ts";
import { AFTER_CONDITION, isFiller, MODIFIER } from "./vocabulary.ts";

interface Named {
  readonly ids: readonly ConditionId[];
  readonly isDenied: boolean;
  /** Names only a part of what is asked about. */
  readonly isPart?: boolean;
  /** Only in a list of exclusions. */
  readonly isOfExclusion?: boolean;
}

// The keys of the table are its ids.
const ENTRIES = Object.entries(CONDITIONS) as readonly (readonly [ConditionId, Condition])[];

const NAMES = phraseTable<Named>([
  ...ENTRIES.flatMap(([id, { names }]) =>
    names.map((name): [string, Named] => [name, { ids: [id], isDenied: false }]),
  ),
  ...ENTRIES.flatMap(([id, { denials = [] }]) =>
    denials.map((name): [string, Named] => [name, { ids: [id], isDenied: true }]),
  ),
  ...ENTRIES.flatMap(([id, { partNames = [] }]) =>
    partNames.map((name): [string, Named] => [name, { ids: [id], isDenied: false, isPart: true }]),
  ),
  ...ENTRIES.flatMap(([id, { exclusionNames = [] }]) =>
    exclusionNames.map((name): [string, Named] => [
      name,
      { ids: [id], isDenied: false, isOfExclusion: true },
    ]),
  ),
  ...["triple negative"].map((name): [string, Named] => [
    name,
    { ids: ["her2Positive", "hormoneReceptorPositive"], isDenied: true },
  ]),
  ...[
    "hepatitis b or c",
    "hepatitis b or hepatitis c",
    "hepatitis b/c",
    "hepatitis b and/or c",
    "hepatitis b or c infection",
    "hepatitis b or c virus infection",
    "hepatitis b or c virus",
    "hepatitis b or hepatitis c infection",
    "hepatitis b or hepatitis c virus",
    "hepatitis b or hepatitis c virus infection",
    "hepatitis b and/or hepatitis c",
    "hepatitis (b or c)",
    "hepatitis b (hbv) or c (hcv) virus",
    "hbv or hcv",
    "hbv or hcv infection",
    "hbv/hcv",
    "hepatitis b virus or hepatitis c virus",
    "hepatitis b virus (hbv) or hepatitis c virus (hcv) infection",
    "hepatitis b or c infections",
    "hbv and/or hcv",
    "hepatitis b and/or c infection",
    "viral hepatitis b or c",
    "hepatitis type b or c",
  ].map((name): [string, Named] => [name, { ids: ["hepatitisB", "hepatitisC"], isDenied: false }]),
  ...[
    "type 1 or type 2 diabetes",
    "type 1 or 2 diabetes",
    "type 1 or type 2 diabetes mellitus",
    "type 1 or 2 diabetes mellitus",
    "type i or ii diabetes",
    "diabetes mellitus type 1 or 2",
  ].map((name): [string, Named] => [name, { ids: ["type1Diabetes", "type2Diabetes"], isDenied: false }]),
]);

/** What is done to somebody; nobody must have had it within a time, whatever a list of demands seems to say. */
export const TREATMENTS: ReadonlySet<VariableId> = new Set<VariableId>([
  "chemotherapy",
  "radiotherapy",
  "majorSurgery",
  "otherTrial",
  "stemCellTransplant",
  "transfusion",
  "bloodDonation",
  "liveVaccine",
  "alcoholOrDrugAbuse",
]);

const LINKS = new Set(["or", "and", ",", "/"]);

/** Reads a condition with the words around it, from the first of them. */
export function readCondition(tokens: readonly Token[], at: number, side: Side): Atom | undefined {
  const before = { past: false, narrower: false, woman: false };
  const since = readSince(tokens, at);
  let next = readModifiers(tokens, since?.next ?? at, before);
  const found = NAMES(tokens, next);
  if (found === undefined || (found.value.isOfExclusion === true && side === "inclusion")) return undefined;
  next = found.next;
  const leads = before.narrower;
  if (found.value.isPart === true) before.narrower = true;
  if (found.value.ids[0] === "allergy") next = afterAllergen(tokens, next);
  const after = {
    ...readAfter(tokens, next, before, found.value.ids),
    ...(since !== undefined && { window: since.value }),
  };
  next = after.next;
  const { ids, isDenied } = found.value;
  // Who must be suspected of it, or allergic to one thing, may well say "no" to the whole (NCT01434641, NCT00675597).
  const isVague = ids[0] === "allergy" || tokens.slice(at, next).some(({ text }) => text === "suspected");
  if (isVague && side === "inclusion" && !isAfterDenial(tokens, at)) return undefined;
  // "Negative pregnancy test" among exclusions has lost its list (NCT00055692): nobody is turned away for it.
  if (isDenied && side === "exclusion") return undefined;
  // A treatment named and nothing said of it is a heading ("Chemotherapy"), not a demand.
  const isHeading = side === "inclusion" && next - at === tokens.length && !before.past && !before.narrower;
  if (isHeading && after.window === undefined && ids.some((id) => TREATMENTS.has(id))) return undefined;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  const words = wordsBetween(tokens, at, next);
  const nodes = ids.map((id) => statementOf(id, span, words, { ...before, ...after, isDenied }));
  if (nodes.some((node) => node === undefined)) return undefined;
  const node = withAlternative(
    both(
      "or",
      nodes.filter((node) => node !== undefined),
    ),
    ids.map((id) => predicate(id, span, { is: "present" })),
    after.alternative,
    named("detail", span, words),
  );
  const isPlain = ids.every((id) => isPlainCondition(id));
  // "More than 4 weeks since" as an exclusion: nobody knows what that says of those who never had it.
  if (since?.isWaiting === true && side === "exclusion") return undefined;
  if (
    since !== undefined &&
    (!ids.every((id) => CONDITIONS[id].kind === "event") || before.narrower || after.narrower)
  )
    return undefined;
  const isEvent =
    !before.narrower &&
    !after.isNarrowed &&
    after.alternative === undefined &&
    ids.every((id) => CONDITIONS[id].kind === "event");
  return {
    // Who never had it has waited long enough too: "at least 4 weeks since" is "not within 4 weeks".
    node: isDenied || since?.isWaiting === true ? not(node) : node,
    next,
    leads: !isPlain && leads,
    trails: !isPlain && (after.isNarrowed || after.window !== undefined),
    isPlain,
    family: "condition",
    ...(ids.every((id) => isOfTumour(id)) && !before.past && { isOfTumour: true }),
    ...(isEvent && {
      event: {
        isWaiting: since?.isWaiting === true,
        predicates: ids.map((id) => predicate(id, span, { is: "present" })),
        isPast: before.past,
        ...(after.window !== undefined && { window: after.window }),
      },
    }),
  };
}

/** Within both times it is certain, within one of them it is not. */
function withAlternative(
  node: CriterionNode,
  ever: readonly CriterionNode[],
  alternative: Alternative | undefined,
  detail: CriterionNode,
): CriterionNode {
  if (alternative === undefined) return node;
  return alternative === "shorter"
    ? both("and", [node, detail])
    : both("or", [node, both("and", [both("or", ever), detail])]);
}

const DENIALS = /^(?:no|not|without|never|none|free|absence|negative)$/;
const DENIAL_REACH = 12;

function isAfterDenial(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - DENIAL_REACH), at).some(({ text }) => DENIALS.test(text));
}

const SINCE = phraseTable(
  [
    "since",
    "since last",
    "since the last",
    "since completion of",
    "since any",
    "from last",
    "after",
    "since prior",
    "since the end of",
    "from completion of",
    "since any prior",
    "since end of",
    "from prior",
    "from",
    "have elapsed since",
    "must have elapsed since",
    "has elapsed since",
    "since the completion of",
    "after completion of",
    "from the last",
    "since last dose of",
    "after last",
    "after the last",
    "must have passed since",
    "since completing",
  ].map((phrase) => [phrase, true] as const),
);

/** `at least 4 weeks since`, `less than 4 weeks since last`: a time before the name of what happened. */
function readSince(
  tokens: readonly Token[],
  at: number,
): { value: TimeWindow; isWaiting: boolean; next: number } | undefined {
  const comparison = readComparison(tokens, at);
  if (comparison === undefined || comparison.value === "eq") return undefined;
  const duration = readDuration(tokens, comparison.next, false);
  const since = duration === undefined ? undefined : SINCE(tokens, duration.next);
  if (duration === undefined || since === undefined) return undefined;
  const isWaiting = comparison.value.startsWith("g");
  const inclusive = isWaiting ? comparison.value === "gt" : comparison.value === "le";
  return {
    value: { days: duration.days, words: duration.words, side: "within", inclusive },
    isWaiting,
    next: since.next,
  };
}

function isPlainCondition(id: ConditionId): boolean {
  const condition: Condition = CONDITIONS[id];
  return condition.isPlain === true;
}

function isOfTumour(id: ConditionId): boolean {
  const condition: Condition = CONDITIONS[id];
  return condition.isOfTumour === true;
}

interface Before {
  past: boolean;
  narrower: boolean;
  woman: boolean;
}

function readModifiers(tokens: readonly Token[], at: number, before: Before): number {
  let next = at;
  for (let count = 0; ; count += 1) {
    const link = next > at && LINKS.has(tokens[next]?.text ?? "") ? next + 1 : next;
    const modifier = MODIFIER(tokens, skipFillers(tokens, link));
    // A name that begins like a modifier ("active infection") is the name.
    const named = NAMES(tokens, next);
    if (
      modifier === undefined ||
      count === MOST_MODIFIERS ||
      (named !== undefined && named.next >= modifier.next)
    )
      return skipFillers(tokens, next);
    if (modifier.value === "past") before.past = true;
    if (modifier.value === "narrower") before.narrower = true;
    if (modifier.value === "woman") before.woman = true;
    next = modifier.next;
  }
}

/** Nobody says more before a name; a longer row is no row. */
const MOST_MODIFIERS = 8;

function skipFillers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (
    isFiller.has(tokens[next]?.text ?? "") &&
    NAMES(tokens, next) === undefined &&
    MODIFIER(tokens, next) === undefined
  )
    next += 1;
  return next;
}

interface After {
  readonly next: number;
  readonly window?: TimeWindow;
  readonly alternative?: Alternative;
  readonly narrower: boolean;
  /** By what stands after the name. */
  readonly isNarrowed: boolean;
  readonly women: boolean;
}

function readAfter(
  tokens: readonly Token[],
  at: number,
  { narrower: isNarrow }: Before,
  ids: readonly ConditionId[],
): After {
  let next = at;
  let isNarrowed = false;
  let window: TimeWindow | undefined;
  let alternative: Alternative | undefined;
  let women = false;
  for (;;) {
    const isUse = USE.test(tokens[next]?.text ?? "") && ids.some((id) => isIllness(id));
    const word = isUse ? undefined : AFTER_CONDITION(tokens, next);
    const manner = readManner(tokens, next) ?? readAnchor(tokens, next);
    const time = readTimeWindow(tokens, next) ?? readTimeBehindComma(tokens, next);
    if (word !== undefined) {
      if (word.value === "narrower") isNarrowed = true;
      if (/^(?:women|woman|females?)$/.test(tokens[next]?.text ?? "")) women = true;
      next = word.next;
    } else if (time !== undefined && window === undefined) {
      window = time.value;
      alternative = time.alternative;
      next = time.next;
    } else if (manner !== undefined) next = manner.next;
    else
      return {
        next,
        narrower: isNarrow || isNarrowed,
        isNarrowed,
        women,
        ...(window !== undefined && { window }),
        ...(alternative !== undefined && { alternative }),
      };
  }
}

/** "Asthma treatment", "cancer trial": another thing than the illness. */
const USE = /^(?:use|therapy|treatment|trial|study|clinical)$/;

function isIllness(id: ConditionId): boolean {
  return CONDITIONS[id].kind !== "current" && !TREATMENTS.has(id);
}

interface Around extends Before {
  readonly window?: TimeWindow;
  readonly women: boolean;
  readonly isDenied: boolean;
}

/** What the words around a name make of it; `undefined` where they ask something that we do not ask people. */
function statementOf(
  id: ConditionId,
  span: { start: number; end: number },
  words: string,
  { past, narrower, woman, women, window, isDenied }: Around,
): CriterionNode | undefined {
  const condition: Condition = CONDITIONS[id];
  if ((woman || women) && condition.isOfWomen !== true) return undefined;
  if (isDenied && (past || narrower)) return undefined;
  if (condition.kind === "current") {
    if (past) return undefined;
    // A pregnancy test within so many days is still about now.
    if (window !== undefined && !(condition.isPlain === true && window.side === "within")) return undefined;
    return narrowed(predicate(id, span, { is: "present" }), words, narrower);
  }
  if (condition.kind === "lasting") {
    const isUnsure = narrower || window !== undefined || (condition.asksPast === true && !past && !isDenied);
    return narrowed(predicate(id, span, { is: "present" }), words, isUnsure);
  }
  // Something that happens, named without a time: now, recently or ever?
  const present = predicate(id, span, { is: "present", ...(window !== undefined && { window }) });
  return narrowed(present, words, narrower || (!past && window === undefined));
}

/** Only some of those who have it are meant: having it does not decide, not having it does. */
function narrowed(node: CriterionNode, words: string, isNarrow: boolean): CriterionNode {
  return isNarrow && node.kind === "predicate"
    ? both("and", [node, named("detail", node.span, words)])
    : node;
}

/** @module Values with their limits: `platelets ≥ 100,000/µL`, `AST and ALT ≤ 2.5 × ULN (≤ 5 × ULN if liver metastases)`. */
import type { Atom, Side } from "./atom.ts";
import { readBounds } from "./bounds.ts";
import type { ReadBounds } from "./bounds.ts";
import { readComparison } from "./comparison-words.ts";
import type { Token } from "./lexer.ts";
import { both, implies, not, opaque, predicate } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import { phraseTable } from "./phrase-table.ts";
import { readQuantityNames } from "./quantity-names.ts";
import { QUANTITIES } from "./quantities.ts";
import type { Quantity, QuantityId } from "./quantities.ts";
import { readAnchor } from "./anchor.ts";
import { readTimeBehindComma, readTimeWindow } from "./time-window.ts";
import { readManner } from "./manner.ts";

/** Between a name and its limits; only words that leave the limit as it is. */
const BETWEEN = new Set(
  "within approximately about ranging ranged ranges will shall level levels count counts value values of is are must be should : - , eq measured result results in range the a has have score scores levels' that was were on to with = concentration concentrations defined as prolongation".split(
    " ",
  ),
);

/** Reads one or several values that share a limit. The side decides what "and" between their names means. */
export function readQuantity(tokens: readonly Token[], at: number, side: Side): Atom | undefined {
  const names = readQuantityNames(tokens, at);
  if (names === undefined) return undefined;
  let start = names.next;
  for (;;) {
    const manner = readManner(tokens, start);
    if (manner !== undefined) start = manner.next;
    else if (BETWEEN.has(tokens[start]?.text ?? "") && readComparison(tokens, start)?.value !== "le")
      start += 1;
    else break;
  }
  const [first] = names.ids;
  if (first === undefined) return undefined;
  const bounds = readBounds(QUANTITIES[first], tokens, start, side === "exclusion");
  if (bounds === undefined) return undefined;
  const isShared = names.ids.every((id) => isSameLimit(QUANTITIES[first], QUANTITIES[id], bounds));
  if (!isShared) return undefined;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[bounds.next - 1]?.end ?? 0 };
  const statements = (read: ReadBounds): CriterionNode[] =>
    names.ids.map((id) => predicate(id, span, read.statement));
  const joined = (read: ReadBounds): CriterionNode => join(statements(read), names.link, side, span);
  const relaxed = readRelaxed(QUANTITIES[first], tokens, bounds, joined, side) ?? {
    node: joined(bounds),
    next: bounds.next,
  };
  const bySex = names.ids.length === 1 ? readBySex(first, tokens, start, span, side) : undefined;
  const outside = names.ids.length === 1 ? readOutside(first, tokens, bounds, span, side) : undefined;
  const { node, next } = bySex ?? outside ?? relaxed;
  return {
    node,
    next: afterManner(tokens, next),
    leads: false,
    trails: false,
    isPlain: true,
    family: first === "age" ? "age" : "quantity",
  };
}

/** `< 90 or > 160 mmHg`: beyond either end. */
function readOutside(
  id: QuantityId,
  tokens: readonly Token[],
  first: ReadBounds,
  span: { start: number; end: number },
  side: Side,
): { node: CriterionNode; next: number } | undefined {
  const link = tokens[first.next]?.text;
  // "Age < 3 and > 6 years" among exclusions: nobody is both.
  const isLinked = link === "or" || (link === "and" && side === "exclusion");
  if (!isLinked || readComparison(tokens, first.next + 1) === undefined) return undefined;
  const second = readBounds(QUANTITIES[id], tokens, first.next + 1);
  const { low, high } = first.statement;
  if (second === undefined || second.statement.relative !== first.statement.relative) return undefined;
  const [lowest, highest] = [low ?? second.statement.low, high ?? second.statement.high];
  const isOutside =
    (low === undefined) !== (second.statement.low === undefined) &&
    lowest !== undefined &&
    highest !== undefined &&
    highest.value < lowest.value;
  if (!isOutside) return undefined;
  const nodes = [first, second].map(({ statement }) => predicate(id, span, statement));
  return { node: both("or", nodes), next: second.next };
}

/** How and when a value is measured does not change its limit. */
function afterManner(tokens: readonly Token[], at: number): number {
  let next = at;
  for (;;) {
    const more =
      readManner(tokens, next) ??
      readAnchor(tokens, next) ??
      readTimeWindow(tokens, next) ??
      readTimeBehindComma(tokens, next);
    if (more === undefined) return next;
    next = more.next;
  }
}

/** Two values share a limit only where it means the same for both. */
function isSameLimit(first: Quantity, other: Quantity, { statement }: ReadBounds): boolean {
  if (first === other) return true;
  return statement.relative === undefined
    ? first.units === other.units && first.unit === other.unit
    : other.hasUpperLimit;
}

/** "AST and ALT > 3 × ULN" as an exclusion: both, or each alone? Only that one of them is above is then certain to matter. */
function join(
  nodes: readonly CriterionNode[],
  link: "and" | "or",
  side: Side,
  span: { start: number; end: number },
): CriterionNode {
  if (nodes.length === 1 || link === "or" || side === "inclusion")
    return both(side === "inclusion" ? link : "or", nodes);
  return both("and", [both("or", nodes), opaque(span)]);
}

const CONDITION_OPENING = phraseTable(
  [
    "if",
    "for",
    "in",
    "in case of",
    "in the case of",
    "when",
    "in the presence of",
    "with",
    "for those with",
    "in presence of",
    "in cases of",
    "in case",
    "for patients with",
    "in patients with",
    "for subjects with",
    "in subjects with",
    "for participants with",
    "in participants with",
    "if the patient has",
    "if patient has",
    "in those with",
    "if there are",
    "if there is",
    "in setting of",
    "in the setting of",
    "unless",
    "is permitted if",
    "is acceptable if",
    "is allowed if",
    "if due to",
    "for patient with",
    "provided",
  ].map((phrase) => [phrase, true] as const),
);
const CONDITION = phraseTable(
  [
    ...[
      "liver",
      "hepatic",
      "bone",
      "known liver",
      "documented liver",
      "known hepatic",
      "documented hepatic",
    ].flatMap((organ) =>
      [
        "metastases",
        "metastasis",
        "involvement",
        "metastases are present",
        "metastases present",
        "metastatic disease",
        "lesions",
        "mets",
        "metastases exist",
        "metastasis is present",
        "disease",
        "tumor involvement",
        "tumor",
        "metastases is present",
      ].map((what) => `${organ} ${what}`),
    ),
    "gilbert syndrome",
    "gilbert disease",
    "known gilbert syndrome",
    "known gilbert disease",
    "documented gilbert syndrome",
    "bone marrow involvement",
    "liver or bone metastases",
    "liver and/or bone metastases",
    "gilbert",
    "liver or bone involvement",
    "metastases to the liver",
    "hepatocellular carcinoma",
    "gilberts syndrome",
    "gilberts disease",
    "suspected gilbert syndrome",
    "confirmed gilbert syndrome",
    "bone or liver metastases",
  ].map((phrase) => [phrase, true] as const),
);

/**
 * A second limit for some: `≤ 5 × ULN if liver metastases`. In an inclusion it is the limit, or the second one with
 * its condition; an exclusion holds beyond the limit, unless the condition holds and the second limit is kept.
 */
function readRelaxed(
  quantity: Quantity,
  tokens: readonly Token[],
  first: ReadBounds,
  joined: (bounds: ReadBounds) => CriterionNode,
  side: Side,
): { node: CriterionNode; next: number } | undefined {
  let at = first.next;
  if ([",", ";"].includes(tokens[at]?.text ?? "")) at += 1;
  const isBracketed = tokens[at]?.text === "(";
  if (isBracketed) at += 1;
  while (["or", "and", "but"].includes(tokens[at]?.text ?? "")) at += 1;
  const second = readBounds(quantity, tokens, at);
  if (second === undefined || second.statement.relative !== first.statement.relative) return undefined;
  const opening = CONDITION_OPENING(tokens, second.next);
  if (opening === undefined || !isLooser(first, second, side)) return undefined;
  const named = CONDITION(tokens, opening.next);
  const end = named?.next ?? (isBracketed ? closingBracket(tokens, opening.next) : undefined);
  if (end === undefined || (isBracketed && tokens[end]?.text !== ")")) return undefined;
  const condition = opaque({
    start: tokens[opening.next]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
  });
  const [base, other] = [joined(first), joined(second)];
  const node =
    side === "inclusion"
      ? both("or", [base, both("and", [condition, other])])
      : both("and", [base, both("or", [not(condition), other])]);
  return { node, next: isBracketed ? end + 1 : end };
}

/** The second limit must let more people in, or the sentence means something else. */
function isLooser(first: ReadBounds, second: ReadBounds, side: Side): boolean {
  const [a, b] = [first.statement, second.statement];
  if (a.high !== undefined && b.high !== undefined && a.low === undefined && b.low === undefined)
    return side === "inclusion" ? b.high.value > a.high.value : b.high.value < a.high.value;
  if (a.low !== undefined && b.low !== undefined && a.high === undefined && b.high === undefined)
    return side === "inclusion" ? b.low.value < a.low.value : b.low.value > a.low.value;
  return false;
}

/** Words without numbers up to the bracket that closes. */
function closingBracket(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at; place < Math.min(tokens.length, at + 14); place += 1) {
    const token = tokens[place];
    if (token?.text === ")") return place > at ? place : undefined;
    if (token?.kind !== "word" && token?.text !== "/" && token?.text !== ",") return undefined;
  }
  return undefined;
}

const SEXES = phraseTable<"MALE" | "FEMALE">([
  ...["men", "males", "male", "male subjects", "male patients", "male participants"].map(
    (word) => [word, "MALE"] as const,
  ),
  ...["women", "females", "female", "female subjects", "female patients", "female participants"].map(
    (word) => [word, "FEMALE"] as const,
  ),
]);

/** `≥ 13 g/dL for men and ≥ 12 g/dL for women`. */
function readBySex(
  id: QuantityId,
  tokens: readonly Token[],
  at: number,
  span: { start: number; end: number },
  side: Side,
): { node: CriterionNode; next: number } | undefined {
  const first = readForSex(id, tokens, at);
  if (first === undefined) return undefined;
  let place = first.next;
  while ([",", "and", "or", "/", ";"].includes(tokens[place]?.text ?? "")) place += 1;
  const second = readForSex(id, tokens, place);
  if (second?.sex === first.sex) return undefined;
  // "QTc > 450 ms for males" alone says nothing of women.
  const groups = second === undefined ? [first] : [first, second];
  const nodes = groups.map(({ sex, bounds }) => {
    const isSex = predicate("sex", span, { is: "oneOf", values: [sex] });
    const limit = predicate(id, span, bounds.statement);
    return side === "inclusion" ? implies(isSex, limit) : both("and", [isSex, limit]);
  });
  return { node: both(side === "inclusion" ? "and" : "or", nodes), next: (second ?? first).next };
}

function readForSex(
  id: QuantityId,
  tokens: readonly Token[],
  at: number,
): { sex: "MALE" | "FEMALE"; bounds: ReadBounds; next: number } | undefined {
  const bounds = readBounds(QUANTITIES[id], tokens, at);
  if (bounds === undefined) return undefined;
  let { next } = bounds;
  const isBracketed = tokens[next]?.text === "(";
  if (isBracketed) next += 1;
  if (["for", "in", "if"].includes(tokens[next]?.text ?? "")) next += 1;
  const sex = SEXES(tokens, next);
  if (sex === undefined || (isBracketed && tokens[sex.next]?.text !== ")")) return undefined;
  return { sex: sex.value, bounds, next: isBracketed ? sex.next + 1 : sex.next };
}

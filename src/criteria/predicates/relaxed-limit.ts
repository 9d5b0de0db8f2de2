/** @module A second limit for some, in the same breath as the first: `≤ 2.5 × ULN (≤ 5 × ULN if liver metastases)`. */
import type { Side } from "./atom.ts";
import { readBounds } from "./bounds.ts";
import type { ReadBounds } from "./bounds.ts";
import type { Token } from "./lexer.ts";
import { both, not, opaque } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import { phraseTable } from "./phrase-table.ts";
import type { Quantity } from "./quantities.ts";

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
export function readRelaxed(
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

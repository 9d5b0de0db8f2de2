/** @module Values with their limits: `platelets ≥ 100,000/µL`, `AST and ALT ≤ 2.5 × ULN (≤ 5 × ULN if liver metastases)`. */
import type { Atom, Side } from "./atom.ts";
import { readBounds } from "./bounds.ts";
import type { ReadBounds } from "./bounds.ts";
import { readComparison } from "./comparison-words.ts";
import type { Token } from "./lexer.ts";
import { both, opaque, predicate } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import { readQuantityNames } from "./quantity-names.ts";
import { QUANTITIES } from "./quantities.ts";
import type { Quantity, QuantityId } from "./quantities.ts";
import { readAnchor } from "./anchor.ts";
import { readTimeBehindComma, readTimeWindow } from "./time-window.ts";
import { readManner } from "./manner.ts";
import { readBySex } from "./limit-by-sex.ts";
import { readRelaxed } from "./relaxed-limit.ts";

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
  const limited = readLimits(names.ids, tokens, start, side);
  if (limited === undefined) return undefined;
  const { ids, first, bounds } = limited;
  const isShared = ids.every((id) => isSameLimit(QUANTITIES[first], QUANTITIES[id], bounds));
  if (!isShared) return undefined;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[bounds.next - 1]?.end ?? 0 };
  const statements = (read: ReadBounds): CriterionNode[] =>
    ids.map((id) => predicate(id, span, read.statement));
  const joined = (read: ReadBounds): CriterionNode => join(statements(read), names.link, side, span);
  const relaxed = readRelaxed(QUANTITIES[first], tokens, bounds, joined, side) ?? {
    node: joined(bounds),
    next: bounds.next,
  };
  const bySex = ids.length === 1 ? readBySex(first, tokens, start, span, side) : undefined;
  const outside = ids.length === 1 ? readOutside(first, tokens, bounds, span, side) : undefined;
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

/** The limits behind the names, in brackets too: `platelet count (< 75,000/µL)`. */
function readLimits(
  ids: readonly QuantityId[],
  tokens: readonly Token[],
  at: number,
  side: Side,
): { ids: readonly QuantityId[]; first: QuantityId; bounds: ReadBounds } | undefined {
  const [first] = ids;
  if (first === undefined) return undefined;
  const isOneEnd = side === "exclusion";
  const bounds =
    readBounds(QUANTITIES[first], tokens, at, isOneEnd) ??
    readBracketed(QUANTITIES[first], tokens, at, isOneEnd);
  if (bounds !== undefined) return { ids, first, bounds };
  // "Creatinine clearance < 30 mL/min/1.73 m2" is the filtration for that surface.
  return first === "creatinineClearance" && ids.length === 1
    ? readLimits(["egfr"], tokens, at, side)
    : undefined;
}

function readBracketed(
  quantity: Quantity,
  tokens: readonly Token[],
  at: number,
  isOneEnd: boolean,
): ReadBounds | undefined {
  const bounds = tokens[at]?.text === "(" ? readBounds(quantity, tokens, at + 1, isOneEnd) : undefined;
  return bounds !== undefined && tokens[bounds.next]?.text === ")"
    ? { ...bounds, next: bounds.next + 1 }
    : undefined;
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

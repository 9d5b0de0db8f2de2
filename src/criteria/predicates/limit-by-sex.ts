/** @module A limit for each sex: `≥ 13 g/dL for men and ≥ 12 g/dL for women`. */
import type { Side } from "./atom.ts";
import { readBounds } from "./bounds.ts";
import type { ReadBounds } from "./bounds.ts";
import type { Token } from "./lexer.ts";
import { both, implies, predicate } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import { phraseTable } from "./phrase-table.ts";
import { QUANTITIES } from "./quantities.ts";
import type { QuantityId } from "./quantities.ts";

const SEXES = phraseTable<"MALE" | "FEMALE">([
  ...["men", "males", "male", "male subjects", "male patients", "male participants"].map(
    (word) => [word, "MALE"] as const,
  ),
  ...["women", "females", "female", "female subjects", "female patients", "female participants"].map(
    (word) => [word, "FEMALE"] as const,
  ),
]);

/** `≥ 13 g/dL for men and ≥ 12 g/dL for women`. */
export function readBySex(
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

/** @module How criteria name values, one or several that share a limit: `AST (SGOT) and ALT (SGPT)`. */
import type { Token } from "./lexer.ts";
import { phraseTable } from "./phrase-table.ts";
import type { Match } from "./phrase-table.ts";
import { QUANTITIES } from "./quantities.ts";
import type { Quantity, QuantityId } from "./quantities.ts";

// The keys of the table are its ids.
const ENTRIES = Object.entries(QUANTITIES) as readonly (readonly [QuantityId, Quantity])[];
const BOTH_ENZYMES = [
  "transaminases",
  "aminotransferases",
  "liver transaminases",
  "hepatic transaminases",
  "serum transaminases",
  "transaminase",
  "aminotransferase",
  "liver enzymes (ast and alt)",
  "liver aminotransferases",
  "hepatic aminotransferases",
];
const NAMES = phraseTable<readonly QuantityId[]>([
  ...ENTRIES.flatMap(([id, { names }]) => names.map((name): [string, readonly QuantityId[]] => [name, [id]])),
  ...BOTH_ENZYMES.map((name): [string, readonly QuantityId[]] => [name, ["ast", "alt"]]),
]);

/** Nobody names more values before one limit; a longer list is no list. */
const MOST_NAMES = 12;

export interface QuantityNames {
  readonly ids: readonly QuantityId[];
  readonly link: "and" | "or";
  readonly next: number;
}

/** `AST and ALT`, `AST/ALT`, `AST (SGOT) or ALT (SGPT)`. */
export function readQuantityNames(tokens: readonly Token[], at: number): QuantityNames | undefined {
  const first = NAMES(tokens, at);
  if (first === undefined || isOfRatio(tokens, at, first)) return undefined;
  const ids = [...first.value];
  let next = afterLongForm(tokens, first.next, ids);
  let link: "and" | "or" = "or";
  for (;;) {
    let place = next;
    let isAnd = false;
    while (["and", "or", "/", ",", "&", "both"].includes(tokens[place]?.text ?? "")) {
      isAnd ||= tokens[place]?.text === "and" || tokens[place]?.text === "&";
      if (tokens[place]?.text === "or") isAnd = false;
      place += 1;
    }
    while (
      ["serum", "total", "the"].includes(tokens[place]?.text ?? "") &&
      NAMES(tokens, place) === undefined
    )
      place += 1;
    const other = place > next ? NAMES(tokens, place) : undefined;
    if (other === undefined || ids.length >= MOST_NAMES) return { ids: [...new Set(ids)], link, next };
    if (isAnd) link = "and";
    ids.push(...other.value);
    next = afterLongForm(tokens, other.next, other.value);
  }
}

/** `FEV1 (forced expiratory volume in one second)` */
function afterLongForm(tokens: readonly Token[], at: number, ids: readonly QuantityId[]): number {
  const again = tokens[at]?.text === "(" ? NAMES(tokens, at + 1) : undefined;
  return again !== undefined && again.value[0] === ids[0] && tokens[again.next]?.text === ")"
    ? again.next + 1
    : at;
}

/** `FEV1/FVC < 70 %` limits the ratio of the two, and neither of them. */
function isOfRatio(
  tokens: readonly Token[],
  at: number,
  { value: [id], next }: Match<readonly QuantityId[]>,
): boolean {
  if (id === "fvc")
    return tokens[at - 1]?.text === "/" && /^(?:fev1|fev|1|\)|second)$/.test(tokens[at - 2]?.text ?? "");
  return id === "fev1" && tokens[next]?.text === "/" && NAMES(tokens, next + 1)?.value[0] === "fvc";
}

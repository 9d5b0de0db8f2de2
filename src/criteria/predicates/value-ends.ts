/**
 * @module Both ends of a value that has no variable, and directions behind a number: `between 14 and 28 points`,
 * `≥ 30 to ≤ 700 IU/ml`, `15 or higher`. Their "and" and "or" join no statements.
 */
import { readComparison, readComparisonAfter } from "./comparison-words.ts";
import type { Token } from "./lexer.ts";

/** Words and signs of a unit between a number and what follows it: `mL / min`. */
const MOST_OF_UNIT = 4;
const JOINS = /^(?:and|to|but|-|&|,|through)$/;

/** Where the second end begins and what follows it; `undefined` where only one end, or none, begins at `at`. */
export function readBothEnds(
  tokens: readonly Token[],
  at: number,
): { readonly second: number; readonly next: number } | undefined {
  const isBetween = tokens[at]?.text === "between";
  const low = readComparison(tokens, at);
  const first = isBetween ? (readComparison(tokens, at + 1)?.next ?? at + 1) : low?.next;
  if (first === undefined || tokens[first]?.kind !== "number") return undefined;
  for (let place = first + 1; place <= first + 1 + MOST_OF_UNIT; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === "number" || token.kind === "comparison") return undefined;
    if (!JOINS.test(token.text)) continue;
    const join = token.text === "," && JOINS.test(tokens[place + 1]?.text ?? "") ? place + 2 : place + 1;
    const high = readComparison(tokens, join);
    const isOther = high !== undefined && high.value.charAt(0) !== low?.value.charAt(0);
    const number = high?.next ?? join;
    if (tokens[number]?.kind !== "number") return undefined;
    return (isBetween && token.text !== "but" && token.text !== ",") || (low !== undefined && isOther)
      ? { second: join, next: number + 1 }
      : undefined;
  }
  return undefined;
}

/** What stands before "or higher" beside numbers. */
const STEP = /^(?:i{1,3}|iv|v|mild|moderate|severe|[abcd])$/;

/** The place behind `or higher`, said of a number or step before it. */
export function afterDirection(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== "or" && tokens[at]?.text !== "and") return undefined;
  const next =
    readComparisonAfter(tokens, at)?.next ?? (tokens[at + 1]?.text === "worse" ? at + 2 : undefined);
  // "Under 18 or over 60": a limit of its own.
  if (next === undefined || tokens[next]?.kind === "number" || tokens[next]?.text === "than")
    return undefined;
  if (STEP.test(tokens[at - 1]?.text ?? "")) return next;
  for (let place = at - 1; place >= Math.max(0, at - MOST_OF_UNIT); place -= 1) {
    const token = tokens[place];
    if (token?.kind === "number") return next;
    if (token?.kind === "comparison" || /^(?:,|and|or|\(|\))$/.test(token?.text ?? "")) return undefined;
  }
  return undefined;
}

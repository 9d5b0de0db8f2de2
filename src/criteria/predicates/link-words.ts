/** @module What joins the statements of a sentence: `and`, `or`, commas; not the slash of a unit or a fraction. */
import type { Token } from "./lexer.ts";
import { SHARES } from "./named-statement.ts";

export type Link = "and" | "or" | "andOr" | "comma";

/** Reads `, and`, `or`, `/` where they stand between statements; `undefined` elsewhere. */
export function readLink(tokens: readonly Token[], at: number): { link: Link; next: number } | undefined {
  let next = at;
  const words = new Set<string>();
  while ([",", "and", "or", "/", "&"].includes(tokens[next]?.text ?? "") && !isPerUnit(tokens, next)) {
    words.add(tokens[next]?.text ?? "");
    next += 1;
  }
  if (next === at || (words.size > 0 && !words.has(",") && SHARES.test(tokens[at - 1]?.text ?? "")))
    return undefined;
  const hasOr = words.has("or");
  const hasAnd = words.has("and") || words.has("&");
  if (hasOr && hasAnd) return { link: "andOr", next };
  if (hasOr) return { link: "or", next };
  if (hasAnd) return { link: "and", next };
  return { link: words.has("/") ? "or" : "comma", next };
}

/** What stands before the slash of a unit. */
const UNIT_BEFORE =
  /^(?:mg|g|kg|mcg|ug|ng|pg|ml|l|dl|u|iu|ku|mu|mmol|umol|nmol|pmol|meq|cells|copies|units|beats|mm|cm|units?|wk|%|c)$/;
const UNIT_AFTER =
  /^(?:day|d|l|dl|ml|kg|min|minute|hour|hr|h|week|wk|month|year|m2|m|mm3|mm|ul|mcl|liter|litre|mg|mmol|mol|g|s|sec|24)$/;

/** Behind a number and what is counted these can only be units. */
const UNIT_BEHIND =
  /^(?:s|sec|second|l|dl|ml|ul|mcl|mm3|mm|m2|m|hpf|field|day|night|week|month|year|min|h|hr|hour|24h)$/;

/** `20 mg/day`: no alternative. */
function isPerUnit(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "/") return false;
  // "FEV1/FVC"
  if (tokens[at + 1]?.text === "fvc" && /^fev1?$/.test(tokens[at - 1]?.text ?? "")) return true;
  // "2.8 m/s", "30,000 blasts/µL"
  const isOfNumber = [2, 3].some((back) => tokens[at - back]?.kind === "number");
  if (isOfNumber && UNIT_BEHIND.test(tokens[at + 1]?.text ?? "")) return true;
  return (
    (UNIT_BEFORE.test(tokens[at - 1]?.text ?? "") || tokens[at - 1]?.kind === "number") &&
    (UNIT_AFTER.test(tokens[at + 1]?.text ?? "") || tokens[at + 1]?.kind === "number")
  );
}

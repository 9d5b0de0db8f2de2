/** @module To what somebody is allergic: `to any component of the study drug or its excipients`. */
import type { Token } from "./lexer.ts";
import { isLogic } from "./logic-words.ts";

const OPENS = /^(?:to|against|for|attributed|after|following|with)$/;
/** After "or" these go on with the same list; other words may begin another statement. */
const SUBSTANCES = new Set(
  "any of the its their one more other another similar related chemically structurally same class components component constituents constituent ingredients ingredient excipients excipient formulation formulations compounds compound composition chemical biologic biological drug drugs medication medications medicine medicines product products agent agents study trial investigational test vaccine vaccines substance substances analogues analogs derivatives active inactive used in this to monoclonal antibodies antibody treatment treatments metabolites preparation material materials adjuvant inert known".split(
    " ",
  ),
);
const MOST = 24;

/** The place after what somebody is allergic to; `at` itself where nothing is named. */
export function afterAllergen(tokens: readonly Token[], at: number): number {
  if (!OPENS.test(tokens[at]?.text ?? "")) return at;
  let next = at + 1;
  let depth = 0;
  for (; next < Math.min(tokens.length, at + MOST); next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    if (depth < 0 || token.kind === "comparison") break;
    if (/^(?:or|and|,|\/)$/.test(token.text)) {
      const isComposition =
        /^biologic(?:al)?$/.test(tokens[next + 1]?.text ?? "") && tokens[next + 2]?.text === "composition";
      if (depth === 0 && !isComposition && !areSubstances(tokens, next + 1)) break;
    } else if (depth === 0 && (isLogic(token.text) || /^(?:[;:.]|which|who|that)$/.test(token.text))) break;
  }
  return depth === 0 ? next : at;
}

/** Whether all that follows, up to the end, is a kind of substance. */
function areSubstances(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at, at + MOST);
  return (
    rest.length > 0 &&
    rest.length < MOST &&
    rest.every(({ text, kind }) => SUBSTANCES.has(text) || /^(?:or|and)$/.test(text) || kind === "sign")
  );
}

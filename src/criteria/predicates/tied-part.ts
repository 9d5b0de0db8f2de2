/** @module A value tied to words around it: `renal impairment defined as creatinine > 2 mg/dL`, `eGFR < 30 by MDRD`. */
import { readAnchor } from "./anchor.ts";
import type { Atom, Side } from "./atom.ts";
import { readComparison } from "./comparison-words.ts";
import { wordsBetween } from "./lexer.ts";
import type { Token } from "./lexer.ts";
import { isLogic } from "./logic-words.ts";
import { readManner } from "./manner.ts";
import { readNamed } from "./named-statement.ts";
import { both, implies, named } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import { phraseTable } from "./phrase-table.ts";
import { readDuration } from "./time-window.ts";
import { isFiller, isPermitting } from "./vocabulary.ts";

const TIES = phraseTable<"defines" | "with">([
  ...[
    "defined as",
    "defined by",
    "as defined by",
    "as defined by a",
    "as defined by an",
    "as defined as",
    "as measured by a",
    "as determined by a",
    "defined as an",
    "that is",
    "confirmed by",
    "as confirmed by",
    "characterized by",
    "as characterized by",
    "as evidence by",
    "based on",
    "reflected by",
    "as reflected by",
    "specified as",
    "described as",
    "is defined as",
    "defined as a",
    "defined as having",
    "defined as having a",
    "defined by a",
    "defined by an",
    "manifested by",
    "as manifested by",
    "evidenced by",
    "as evidenced by",
    "as evidenced by a",
    "as evidenced by an",
    "shown by",
    "as shown by",
    "demonstrated by",
    "as demonstrated by",
    "as demonstrated by a",
    "indicated by",
    "as indicated by",
    "as indicated by a",
    "documented by",
    "as documented by",
    "measured as",
    "measured by",
    "as measured by",
    "determined by",
    "as determined by",
    "ie",
    "including",
    ":",
  ].map((phrase) => [phrase, "defines"] as const),
  ...["with", "with a", "with an", "having", "having a", "and a", "who have", "who have a"].map(
    (phrase) => [phrase, "with"] as const,
  ),
]);

/** The place after words that only bring the value that something is known by: `, defined as …`, `(i.e. …`. */
export function afterDefining(tokens: readonly Token[], at: number): number | undefined {
  const tie = TIES(tokens, at);
  // What follows "including" is one case of several.
  const isDefining = tie?.value === "defines" && !/^(?:including|:)$/.test(tokens[at]?.text ?? "");
  return isDefining ? tie.next : undefined;
}

/** Words that say no more than the value itself: `adequate renal function: …`. */
const ANNOUNCING = new Set(
  "adequate normal sufficient good acceptable satisfactory proper preserved organ bone marrow hematologic haematologic hematological haematological hematopoietic haematopoietic hepatic renal liver kidney coagulation cardiac pulmonary function functions functioning reserve status laboratory lab labs values value parameters results tests blood count counts hematology haematology biochemistry chemistry hematological hematologic defined evidenced shown demonstrated indicated measured documented determined following as by".split(
    " ",
  ),
);

/** Words after a value that say how it was measured; what begins otherwise may say for whom. */
const HOW =
  /^(?:by|using|per|according|as|based|on|via|despite|measured|calculated|determined|documented|confirmed|obtained|assessed|taken|estimated|within|despite|\()$/;

const MOST_TAIL = 16;

/** Reads the part around its only value; `undefined` where the words may make another value of it. */
export function readTied(
  tokens: readonly Token[],
  { at, atom, isBracketed }: { readonly at: number; readonly atom: Atom; readonly isBracketed: boolean },
  { begin, next, side }: { readonly begin: number; readonly next: number; readonly side: Side },
): CriterionNode | undefined {
  if (!/^(?:quantity|scale)$/.test(atom.family)) return undefined;
  const before = isBracketed ? bracketed(tokens, begin, at, side) : wordsBefore(tokens, begin, at, side);
  if (before === undefined) return undefined;
  const end = isBracketed ? atom.next + 1 : atom.next;
  const value = before.about === undefined ? atom.node : both("and", [before.about, atom.node]);
  return withTail(tokens, value, { from: end, next, side });
}

interface Before {
  /** What the value belongs to; absent where the value says it all. */
  readonly about?: CriterionNode;
}

function wordsBefore(tokens: readonly Token[], begin: number, at: number, side: Side): Before | undefined {
  if (isSilent(tokens, begin, at)) return {};
  for (let place = begin; place < at; place += 1) {
    const tie = TIES(tokens, place);
    if (tie?.next !== at) continue;
    if (isSilent(tokens, begin, place)) return {};
    const end = tokens[place - 1]?.text === "," ? place - 1 : place;
    const about = readNamed(tokens, begin, end, side);
    if (about === undefined) return undefined;
    return tie.value === "defines" ? {} : { about };
  }
  return undefined;
}

function bracketed(tokens: readonly Token[], begin: number, at: number, side: Side): Before | undefined {
  if (isSilent(tokens, begin, at)) return {};
  const about = readNamed(tokens, begin, at, side);
  return about === undefined ? undefined : { about };
}

function isSilent(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ text, kind }) => isFiller.has(text) || ANNOUNCING.has(text) || (kind === "sign" && text !== "("),
    );
}

function withTail(
  tokens: readonly Token[],
  value: CriterionNode,
  { from, next, side }: { readonly from: number; readonly next: number; readonly side: Side },
): CriterionNode | undefined {
  const start = afterHow(tokens, from, next);
  const tail = tokens.slice(start, next);
  if (tail.every(({ text, kind }) => isFiller.has(text) || (kind === "sign" && text !== "("))) return value;
  const isPlain = tail.every(
    ({ text, kind }, place) =>
      !isLogic(text) &&
      !isPermitting.has(text) &&
      kind !== "comparison" &&
      readComparison(tail, place) === undefined &&
      (kind !== "number" || readDuration(tail, place, false) !== undefined),
  );
  if (!isPlain || tail.length > MOST_TAIL) return undefined;
  const span = { start: tail[0]?.start ?? 0, end: tail.at(-1)?.end ?? 0 };
  const detail = named("detail", span, wordsBetween(tokens, start, next));
  // "… in patients with bleeding": of others it is not asked.
  if (side === "inclusion" && (!HOW.test(tail[0]?.text ?? "") || isOfSome(tail)))
    return implies(detail, value);
  return side === "inclusion" ? value : both("and", [value, detail]);
}

/** `(for patients treated with warfarin)`: of others it is not asked. */
function isOfSome(tail: readonly Token[]): boolean {
  return (
    tail[0]?.text === "(" &&
    tail[1]?.isAcronym === false &&
    /^(?:for|in|if|when|among|only|unless|except|excluding|patients?|subjects?|participants?|those|with|who|on|receiving)$/.test(
      tail[1].text,
    )
  );
}

/** `…, at screening,`: how and when it is measured leaves the value as it is. */
function afterHow(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  for (;;) {
    const start = tokens[at]?.text === "," ? at + 1 : at;
    const more = readManner(tokens, start) ?? readAnchor(tokens, start);
    if (more === undefined || more.next > to) return start;
    at = more.next;
  }
}

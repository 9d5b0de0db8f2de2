/** @module A step of a scale in a note: `ECOG 1`, `NYHA class III`. A range of steps says no single one. */
import type { Fact } from "../facts.ts";
import type { Span } from "../line-scanner.ts";
import type { Token } from "../predicates/lexer.ts";
import { phraseTable } from "../predicates/phrase-table.ts";
import { SCALES } from "../predicates/scales.ts";
import type { Scale, ScaleId } from "../predicates/scales.ts";

// The keys of the table are its ids.
const ENTRIES = Object.entries(SCALES) as readonly (readonly [ScaleId, Scale])[];
const NAMES = phraseTable<ScaleId>(
  ENTRIES.flatMap(([id, { names }]) => names.map((name): [string, ScaleId] => [name, id])),
);
const BETWEEN = new Set(
  "of is was at : ( functional class stage status score ps grade performance eq with heart failure chf".split(
    " ",
  ),
);
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

export function readNoteScale(
  note: string,
  tokens: readonly Token[],
  at: number,
): { variable: ScaleId; span: Span; fact: Fact; next: number } | undefined {
  const named = NAMES(tokens, at);
  if (named === undefined) return undefined;
  let place = named.next;
  while (BETWEEN.has(tokens[place]?.text ?? "")) place += 1;
  const [first, token, after] = [tokens[at], tokens[place], tokens[place + 1]];
  if (first === undefined || token === undefined) return undefined;
  const scale: Scale = SCALES[named.value];
  const value = scale.letters === undefined ? (ROMAN[token.text] ?? token.value) : scale.letters[token.text];
  if (value === undefined || !scale.steps.some((step) => step.value === value)) return undefined;
  const isRange =
    ["-", "to", "or", "/"].includes(after?.text ?? "") &&
    (tokens[place + 2]?.value !== undefined || (tokens[place + 2]?.text ?? "") in ROMAN);
  if (isRange || (after?.start === token.end && after.kind === "word")) return undefined;
  const span = { start: first.start, end: token.end };
  const words = note.slice(span.start, span.end);
  return { variable: named.value, span, fact: { is: "step", value, words }, next: place + 1 };
}

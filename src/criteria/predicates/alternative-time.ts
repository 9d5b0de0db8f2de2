/**
 * @module A second length of a time that nobody can be asked about: `within 30 days or 5 half-lives, whichever is
 * longer`, `4 weeks (6 weeks for nitrosoureas)`. Within the shorter of the two both hold; between them nothing is certain.
 */
import type { Token } from "./lexer.ts";
import { isLogic } from "./logic-words.ts";
import { phraseTable } from "./phrase-table.ts";
import type { Match } from "./phrase-table.ts";

export type Alternative = "longer" | "shorter";

const HALF_LIVES = phraseTable(
  [
    "",
    "elimination ",
    "terminal ",
    "plasma ",
    "drug ",
    "biological ",
    "times the ",
    "times its ",
    "x the ",
    "terminal elimination ",
    "times the elimination ",
    "times the terminal ",
    "known ",
    "pharmacokinetic ",
    "x ",
  ]
    .flatMap((kind) =>
      ["half lives", "half life", "half lifes", "halflives", "half-lives", "t1/2", "t 1/2"].map(
        (name) => kind + name,
      ),
    )
    .map((phrase) => [phrase, true] as const),
);
const LONGER = ["longer", "longest", "greater", "greatest", "more", "later", "higher"];
const SHORTER = ["shorter", "shortest", "less", "lesser", "smaller", "sooner"];
const WHICHEVER = phraseTable<Alternative>(
  ["whichever is", "whichever was", "whichever is the", "which ever is", "whatever is", "whichever"].flatMap(
    (which) =>
      [...LONGER, ...SHORTER].map((word): [string, Alternative] => [
        `${which} ${word}`,
        LONGER.includes(word) ? "longer" : "shorter",
      ]),
  ),
);
const NUMBERS = new Set(["two", "three", "four", "five", "six", "seven", "ten"]);
const MOST_WORDS = 8;

/** `5 half-lives of the drug` */
export function afterHalfLives(tokens: readonly Token[], at: number): number | undefined {
  const { kind, text = "" } = tokens[at] ?? {};
  if (kind !== "number" && !NUMBERS.has(text)) return undefined;
  const isTwice = tokens[at + 1]?.text === "(" && tokens[at + 3]?.text === ")";
  const named = HALF_LIVES(tokens, isTwice ? at + 4 : at + 1);
  if (named === undefined) return undefined;
  if (!/^(?:of|for)$/.test(tokens[named.next]?.text ?? "")) return named.next;
  // Whose half-life, up to what follows it.
  for (let next = named.next + 1; next < named.next + MOST_WORDS; next += 1) {
    const { kind: own, text: word = "" } = tokens[next] ?? {};
    if (own !== "word" || isLogic(word) || /^(?:prior|before|preceding|of)$/.test(word)) return next;
  }
  return named.next;
}

/** `(whichever is longer)`, `, whichever is shorter,` */
export function readWhichever(tokens: readonly Token[], at: number): Match<Alternative> | undefined {
  const isOpen = /^[,(]$/.test(tokens[at]?.text ?? "");
  const found = WHICHEVER(tokens, isOpen ? at + 1 : at);
  if (found === undefined) return undefined;
  const isBracketed = tokens[at]?.text === "(";
  if (isBracketed && tokens[found.next]?.text !== ")") return undefined;
  const isClosed = isBracketed || (tokens[found.next]?.text === "," && isOpen);
  return { value: found.value, next: isClosed ? found.next + 1 : found.next };
}

/** `or 5 half-lives, whichever is longer`; without the last words either of the times is enough. */
export function readAlternative(tokens: readonly Token[], at: number): Match<Alternative> | undefined {
  const isBracketed = tokens[at]?.text === "(";
  let start = isBracketed || tokens[at]?.text === "," ? at + 1 : at;
  const hasOr = tokens[start]?.text === "or" || tokens[start]?.text === "/";
  if (hasOr) start += 1;
  else if (!isBracketed) return undefined;
  if (/^(?:within|at|for)$/.test(tokens[start]?.text ?? ""))
    start += tokens[start + 1]?.text === "least" ? 2 : 1;
  const end = afterHalfLives(tokens, start);
  if (end === undefined) return undefined;
  const inner = readWhichever(tokens, end);
  const next = inner?.next ?? end;
  if (!isBracketed) return { value: inner?.value ?? "longer", next };
  if (tokens[next]?.text !== ")") return undefined;
  const outer = readWhichever(tokens, next + 1);
  return { value: outer?.value ?? inner?.value ?? "longer", next: outer?.next ?? next + 1 };
}

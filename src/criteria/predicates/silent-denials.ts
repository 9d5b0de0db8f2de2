/** @module Denials that only tell which thing is meant, or nothing at all: `a drug not approved`, `but not limited to`. */
import type { Token } from "./lexer.ts";
import { phraseTable } from "./phrase-table.ts";
import type { Match } from "./phrase-table.ts";

const PHRASES = phraseTable(
  [
    ...["but not", "but is not", "but are not", ", but not", ", but is not", ", but are not"].flatMap((not) =>
      ["limited to", "restricted to"].map((to) => `${not} ${to}`),
    ),
    "not limited to",
    "not foreseen by",
    ...[
      "not",
      "not yet",
      "has not",
      "have not",
      "had not",
      "has not yet",
      "have not yet",
      "has not been",
      "have not been",
    ].flatMap((not) =>
      [
        "received regulatory approval",
        "received any regulatory approval",
        "received regulatory agency approval",
        "regulatory approved",
        "approved for",
        "approved by",
        "been approved",
        "been approved for",
        "been approved by",
        "been regulatory approved",
        "received approval",
      ].map((approved) => `${not} ${approved}`),
    ),
    "not currently approved",
    "not registered",
    "not licensed",
    "not marketed",
    "not commercially available",
  ].map((phrase) => [phrase, true] as const),
);

/** Reads one such phrase; what stands around it is denied by it no more than without it. */
export function readSilentDenial(tokens: readonly Token[], at: number): Match<true> | undefined {
  return PHRASES(tokens, at);
}

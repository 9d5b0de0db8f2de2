/** @module Lines that only name a value, whose limits stand in the line below: `Age`, `Platelet count:`. */
import { tokensOf } from "./lexer.ts";
import { readQuantityNames } from "./quantity-names.ts";

/** Longer lines say more than a name. */
const LONGEST = 60;

/** Whether a line is the name of one value, with a colon or without. */
export function isValueTitle(line: string): boolean {
  if (line.length > LONGEST) return false;
  const tokens = tokensOf(line);
  const names = readQuantityNames(tokens, 0);
  return names?.ids.length === 1 && tokens.slice(names.next).every(({ text }) => text === ":");
}

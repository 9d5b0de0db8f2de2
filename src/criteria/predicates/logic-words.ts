/** @module Words that join, deny or limit statements: with one of them inside, a row of words is no single statement. */

const LOGIC: ReadonlySet<string> = new Set(
  "and or nor neither either both but not no without never none unless except excepting excluding if when whenever whereas while although though however until unlike otherwise cannot provided providing regardless depending whichever respectively than".split(
    " ",
  ),
);

/** Whether a word joins, denies or limits statements. */
export function isLogic(word: string): boolean {
  return LOGIC.has(word);
}

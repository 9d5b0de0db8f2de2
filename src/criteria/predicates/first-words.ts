/**
 * @module Which words begin a phrase of which table, so that most tables need not be asked at all. Filled while the
 * tables are made, when their modules load, and never after.
 */
const TABLES_OF_WORD = new Map<string, number>();
const BITS = 31;
let tables = 0;

/** Notes the first words of a table; its bit, which two tables may share: a set bit only says "perhaps". */
export function registerFirstWords(words: Iterable<string>): number {
  const bit = 1 << (tables % BITS);
  tables += 1;
  for (const word of words) TABLES_OF_WORD.set(word, (TABLES_OF_WORD.get(word) ?? 0) | bit);
  return bit;
}

/** The bits of all tables with a phrase that begins with this word. */
export function tablesBeginningWith(word: string): number {
  return TABLES_OF_WORD.get(word) ?? 0;
}

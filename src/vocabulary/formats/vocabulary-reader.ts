/** @module Vocabulary files are read line by line, as some are larger than memory should be. */
import type { NameGroup } from "../name-group.ts";

export interface VocabularyReader {
  /** Takes the next line; gives the groups that are complete with it. */
  take(line: string): readonly NameGroup[];
  /** After the last line. */
  end(): readonly NameGroup[];
}

export interface VocabularyFormat {
  /** For people: `MeSH descriptors (XML)`. */
  readonly name: string;
  /** Whether a file that begins with these lines is of this format. */
  fits(firstLines: readonly string[]): boolean;
  read(): VocabularyReader;
}

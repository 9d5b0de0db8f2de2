/** @module The yardstick: plain BM25 as SQLite's FTS5 computes it over one column with all that a record says in words. */
import Database from "better-sqlite3";
import { SEARCH_AREAS } from "../../src/query/search-areas.ts";
import { ageFits } from "../../src/study/age.ts";
import { foldWords } from "../../src/study/fold.ts";
import { pieceNamed, valuesOfPiece } from "../../src/study/pieces.ts";
import { matchesSex } from "../../src/query/structured-conditions.ts";
import { nctIdOf } from "../../src/study/study.ts";
import type { Study } from "../../src/study/study.ts";
import type { Ranker } from "./ranker.ts";
import type { ReducedNote } from "./reduce-note.ts";

/** What our engine is asked over, and the long description, which it is not. */
const PIECES = [
  ...new Set(
    SEARCH_AREAS.filter(({ name }) => name === "BasicSearch" || name === "EligibilitySearch").flatMap(
      ({ parts }) => parts.flatMap(({ pieces }) => pieces),
    ),
  ),
  "DetailedDescription",
].map((name) => pieceNamed(name));

interface Row {
  readonly nctId: string;
}

/** Three rankers over one table: the raw note; the reduced query; the reduced query with age and sex as filters. */
export function createFts5Rankers(studies: Iterable<Study>): readonly Ranker[] {
  const database = new Database(":memory:");
  database.exec("CREATE VIRTUAL TABLE study USING fts5(nctId UNINDEXED, text, tokenize = 'unicode61')");
  const insert = database.prepare("INSERT INTO study VALUES (?, ?)");
  const limits = new Map<string, (age: number | undefined, sex: "FEMALE" | "MALE" | undefined) => boolean>();
  database.transaction(() => {
    for (const study of studies) {
      const nctId = nctIdOf(study);
      const texts = PIECES.flatMap((piece) =>
        piece === undefined ? [] : valuesOfPiece(study, piece).map(String),
      );
      insert.run(nctId, texts.join("\n"));
      const { minimumAge, maximumAge, sex: takes } = study.protocolSection.eligibilityModule ?? {};
      limits.set(
        nctId,
        (age, sex) =>
          (age === undefined || ageFits(age, minimumAge, maximumAge)) &&
          (sex === undefined || matchesSex(takes, sex)),
      );
    }
  })();
  const select = database.prepare<[string], Row>("SELECT nctId FROM study WHERE study MATCH ? ORDER BY rank");
  const find = (query: string): readonly string[] =>
    query === "" ? [] : select.all(query).map(({ nctId }) => nctId);

  return [
    { name: "FTS5, raw note", rank: async ({ note }) => find(anyOf(foldWords(note))) },
    {
      name: "FTS5, reduced query",
      rank: async ({ reduced }) => find(queryFor(reduced)),
    },
    {
      name: "FTS5, reduced query, age and sex",
      rank: async ({ reduced }) =>
        find(queryFor(reduced)).filter(
          (nctId) => limits.get(nctId)?.(reduced.patient.age, reduced.patient.sex) === true,
        ),
    },
  ];
}

function anyOf(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `"${word}"`).join(" OR ");
}

/** Names as phrases, the other words as they are; FTS5 knows no weights of words. */
function queryFor({ names, words }: ReducedNote): string {
  return [...names.map(({ text }) => foldWords(text).join(" ")), ...words]
    .map((phrase) => `"${phrase}"`)
    .join(" OR ");
}

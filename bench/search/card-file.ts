/** @module Cards by number, in a small database that all engines share: what a page of results shows costs each the same. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { cardOf } from "../../src/study/card.ts";
import type { Card } from "../../src/study/card.ts";
import { numberOfNctId } from "../../src/study/nct-id.ts";
import { studiesOf } from "./demo-corpus.ts";
import type { Corpus } from "./demo-corpus.ts";

export const CARDS_FILE = "cards.sqlite";
/** Changes whenever cards are written differently. */
export const CARDS_FORMAT = "cards 1";

/** Writes the cards of a corpus. */
export function writeCards(folder: string, corpus: Corpus): void {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, CARDS_FILE));
  database.pragma("journal_mode = OFF");
  database.exec("CREATE TABLE card (id INTEGER PRIMARY KEY, json TEXT NOT NULL)");
  const insert = database.prepare("INSERT INTO card VALUES (?, ?)");
  database.transaction(() => {
    for (const study of studiesOf(corpus)) {
      const card = cardOf(study);
      insert.run(numberOfNctId(card.nctId), JSON.stringify(card));
    }
  })();
  database.close();
}

/** A reader of cards by the numbers of their studies. */
export function openCards(folder: string): { read(ids: readonly number[]): readonly Card[]; close(): void } {
  const database = new Database(join(folder, CARDS_FILE), { readonly: true });
  const select = database.prepare<[number], { json: string }>("SELECT json FROM card WHERE id = ?");
  return {
    // Written by writeCards.
    read: (ids) => ids.map((id) => JSON.parse(select.get(id)?.json ?? "{}") as Card),
    close: () => void database.close(),
  };
}

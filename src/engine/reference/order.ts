/** @module The order of hits by any dates and numbers of the record, or by relevance, several one after the other. */
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import { numberOfNctId } from "../../study/nct-id.ts";
import { pieceNamed } from "../../study/pieces.ts";
import type { OrderItem } from "../search-engine.ts";
import type { Corpus } from "./corpus.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import type { RankedStudy } from "./sort.ts";
import { eachValue, pieceNumber, wantedPieces } from "./study-values.ts";
import { readerOf } from "./value-clauses.ts";

type Key = string | number | undefined;

/** Compares two hits for `Array.sort`, as `OrderItem` says. Values are read from a study once. */
export function compareByOrder(
  order: readonly OrderItem[],
  corpus: Corpus,
): (a: RankedStudy, b: RankedStudy) => number {
  const items = order.map(({ piece, descending }) => ({
    descending,
    keyOf: piece === "@relevance" ? ({ score }: RankedStudy) => score : keyReader(piece, descending, corpus),
  }));
  return (a, b) => {
    for (const { keyOf, descending } of items) {
      const [left, right] = [keyOf(a), keyOf(b)];
      if (left === right) continue;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      return left > right === descending ? -1 : 1;
    }
    return numberOfNctId(b.study.nctId) - numberOfNctId(a.study.nctId);
  };
}

function keyReader(name: string, descending: boolean, corpus: Corpus): (ranked: RankedStudy) => Key {
  const piece = pieceNamed(name);
  if (piece === undefined) throw new RangeError(`no piece ${name}`);
  const read = readerOf(pieceKind(piece) === "date" ? "date" : "number");
  const wanted = wantedPieces([pieceNumber(piece)]);
  const known = new Map<IndexedStudy, Key>();
  return ({ study }) => {
    if (known.has(study)) return known.get(study);
    let key: Key;
    eachValue(study.values, wanted, (_piece, _element, from) => {
      const value = read(corpus.lexicon.text(study.values[from] ?? -1));
      if (value !== undefined && (key === undefined || value > key === descending)) key = value;
    });
    known.set(study, key);
    return key;
  };
}

/**
 * @module The page of hits of a request. Scores are first worked out roughly, words that stand apart counting as if
 * they stood together; since that is never too little, the best of them need a closer look and all others none.
 */
import type { Resolved } from "../../query/essie/resolved-expression.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { BestDocuments } from "./best-documents.ts";
import type { Rank, Ranked } from "./best-documents.ts";
import { addTo } from "./bit-set.ts";
import { borrowScores, giveBack } from "./borrowed-scores.ts";
import type { SnapshotFacts } from "./evaluate.ts";
import type { FoundPart } from "./found-part.ts";
import { keyReader } from "./hit-order.ts";
import type { KeyReader, OrderKey } from "./hit-order.ts";
import { lendSet } from "./lent-sets.ts";
import { SortedDocuments } from "./sorted-documents.ts";
import { soughtWords } from "./sought-words.ts";

/** How many times as many documents as wanted are looked at closely first, and how many times more each time after. */
const CLOSER_LOOK = 4;
/** Where so many hits are wanted, all are looked at closely at once, and put in order as a whole. */
const MANY = 2000;

/** What the hits of a request are chosen by. */
export interface HitQuery {
  readonly request: SearchRequest;
  /** Expressions that rank. */
  readonly ranking: readonly Resolved[];
  readonly order: readonly OrderKey[];
  readonly parts: readonly FoundPart[];
  readonly facts: SnapshotFacts;
}

/** A page of documents: `count` of them from a place in the result on, or behind a document. */
export function bestDocuments(
  query: HitQuery,
  {
    from,
    count,
    after,
  }: { readonly from: number; readonly count: number; readonly after?: Rank | undefined },
): readonly Ranked[] {
  const wanted = from + count;
  if (after === undefined && wanted >= MANY) return sortedDocuments(query).slice(from, wanted);
  return firstDocuments(query, wanted, after).slice(from);
}

/** All documents of the result, in its order. */
export function sortedDocuments(query: HitQuery): SortedDocuments {
  const { order, parts } = query;
  const sorted = new SortedDocuments(
    parts.reduce((sum, { documents }) => sum + documents.length, 0),
    order.length,
  );
  for (const part of parts) {
    withReaders(query, part, false, (readers) => {
      sorted.add(part.number, part.documents, part.segment.columns.nctId, readers);
    });
  }
  return sorted;
}

/** The first `wanted` documents of the result, or the first after a document. */
function firstDocuments(query: HitQuery, wanted: number, after: Rank | undefined): readonly Ranked[] {
  const [first, ...more] = query.order;
  const mayGuess = first?.by === "relevance" && first.descending && more.length === 0 && after === undefined;
  if (!mayGuess || !query.ranking.some(hasWordsApart)) return choose(query, wanted, after, false);
  for (let kept = wanted * CLOSER_LOOK; ; kept *= CLOSER_LOOK * 2) {
    const rough = choose(query, kept, after, true);
    const scores = exactScores(query, rough);
    const best = new BestDocuments(wanted);
    rough.forEach(({ segment, document, nctNumber }, i) =>
      best.offer(segment, document, nctNumber, scores[i] ?? 0),
    );
    const sorted = best.sorted();
    const worstKept = sorted.at(wanted - 1)?.rank ?? Number.NEGATIVE_INFINITY;
    // Whatever was not looked at closely has at most the last rough score.
    if (rough.length < kept || worstKept > (rough.at(-1)?.rank ?? 0)) return sorted;
  }
}

function choose(query: HitQuery, wanted: number, after: Rank | undefined, roughly: boolean): Ranked[] {
  const best = new BestDocuments(wanted, after);
  // Newer studies stand behind older ones and often come first: met in this order, they leave less to be displaced.
  for (const part of query.parts.toReversed()) {
    const { number, segment, documents } = part;
    const { nctId } = segment.columns;
    withReaders(query, part, roughly, ([rankOf = () => 0, ...more]) => {
      for (let i = documents.length - 1; i >= 0; i--) {
        const document = documents[i] ?? 0;
        const rank = rankOf(document);
        if (more.length === 0) best.offer(number, document, nctId[document] ?? 0, rank);
        else
          best.offer(
            number,
            document,
            nctId[document] ?? 0,
            rank,
            more.map((read) => read(document)),
          );
      }
    });
  }
  return best.sorted();
}

/** Hands out readers of what orders the found documents of one part, the most important first. */
function withReaders(
  { request, ranking, order, facts }: HitQuery,
  { segment, query, found, documents }: FoundPart,
  roughly: boolean,
  use: (readers: readonly KeyReader[]) => void,
): void {
  if (documents.length === 0) return;
  const needsScores = order.some(({ by }) => by === "relevance");
  const scores = needsScores ? borrowScores() : undefined;
  if (scores !== undefined)
    for (const resolved of ranking) query.score(resolved, scores, found, facts, roughly);
  use(order.map((key) => keyReader(key, request, segment, scores)));
  if (scores !== undefined) giveBack(scores, found);
}

/** The scores of some documents, in their order. */
export function exactScores({ ranking, parts, facts }: HitQuery, documents: readonly Ranked[]): Float64Array {
  const exact = new Float64Array(documents.length);
  if (ranking.length === 0) return exact;
  for (const { number, segment, query } of parts) {
    const among = lendSet(segment.documents);
    const own = documents.filter((ranked) => ranked.segment === number);
    if (own.length === 0) continue;
    for (const { document } of own) addTo(among, document);
    const scores = borrowScores();
    for (const resolved of ranking) query.score(resolved, scores, among, facts, false);
    documents.forEach(({ segment: part, document }, i) => {
      if (part === number) exact[i] = scores[document] ?? 0;
    });
    giveBack(scores, among);
  }
  return exact;
}

/** Whether the expression can find studies in which the words of a term stand apart. */
function hasWordsApart(resolved: Resolved): boolean {
  switch (resolved.kind) {
    case "and":
    case "or":
      return resolved.operands.some(hasWordsApart);
    case "search":
    case "tilt":
      return hasWordsApart(resolved.operand);
    case "words":
      return soughtWords(resolved).mayStandApart;
    case "synonyms":
      return hasWordsApart(resolved.words);
    case "every":
    case "none":
    case "not":
    case "code":
    case "truth":
    case "interval":
    case "missing":
    case "near":
      return false;
  }
}

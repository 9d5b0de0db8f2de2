/** @module The scores of rankings over topics, and how ours compare with the yardstick. */
import { TOPIC_SETS } from "./judged-topics.ts";
import type { JudgedTopic, TopicSet } from "./judged-topics.ts";
import { condensed, ndcg, precision, recall } from "./metrics.ts";

interface Scores {
  readonly ndcg10: number;
  readonly p10: number;
  readonly recall100: number;
}

export interface TopicScore extends Scores {
  readonly set: TopicSet;
}

/** Means over the topics of a set. */
export interface Summary extends Scores {
  readonly ranker: string;
  readonly set: TopicSet | "both";
  readonly topics: number;
}

/** Scores one ranking as a condensed list. */
export function scoreOf({ set, judgements }: JudgedTopic, ranking: readonly string[]): TopicScore {
  const judged = condensed(ranking, judgements);
  return {
    set,
    ndcg10: ndcg(judged, judgements, 10),
    p10: precision(judged, judgements, 10),
    recall100: recall(judged, judgements, 100),
  };
}

/** A line for each set of topics and one for all together. */
export function summaryOf(ranker: string, scores: readonly TopicScore[]): readonly Summary[] {
  return [...TOPIC_SETS, "both" as const].map((set) => {
    const of = scores.filter((score) => set === "both" || score.set === set);
    const mean = (read: (score: TopicScore) => number): number =>
      of.reduce((sum, score) => sum + read(score), 0) / Math.max(1, of.length);
    return {
      ranker,
      set,
      topics: of.length,
      ndcg10: mean(({ ndcg10 }) => ndcg10),
      p10: mean(({ p10 }) => p10),
      recall100: mean(({ recall100 }) => recall100),
    };
  });
}

/** nDCG@10 of our reduced query divided by that of FTS5, over all topics. */
export function marksOf(
  summaries: readonly Summary[],
): readonly { readonly name: string; readonly ratio: number; readonly mark: number }[] {
  const of = (ranker: string): number =>
    summaries.find((summary) => summary.ranker === ranker && summary.set === "both")?.ndcg10 ?? Number.NaN;
  const ours = of("Trial Atlas, reduced query");
  return [
    { name: "against FTS5 with the raw note", ratio: ours / of("FTS5, raw note"), mark: 1.25 },
    {
      name: "against FTS5 with the same reduced query, age and sex too",
      ratio: ours / of("FTS5, reduced query, age and sex"),
      mark: 1.1,
    },
  ];
}

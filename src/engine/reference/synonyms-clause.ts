/** @module Words sought together with other names for them. */
import type { ResolvedSynonyms, ResolvedWords } from "../../query/essie/resolved-expression.ts";
import { synonymous } from "../ranking.ts";
import type { Clause } from "./clause.ts";
import type { Corpus } from "./corpus.ts";
import { countRarities } from "./rank-words.ts";
import { soughtWords, wordsClause } from "./words-clause.ts";

interface Name {
  readonly clause: Clause;
  /** Sum over the distinct words; counted when first asked for. */
  rarity(): number;
}

/** Prepares the words and their other names for a corpus. */
export function synonymsClause({ words, others }: ResolvedSynonyms, corpus: Corpus): Clause {
  const typed = nameOf(words, corpus);
  const names = others.map((other) => nameOf(other, corpus));
  return {
    holds: (study, only) =>
      typed.clause.holds(study, only) || names.some(({ clause }) => clause.holds(study, only)),
    score: (study) => {
      const own = typed.clause.holds(study) ? typed.clause.score(study) : 0;
      return names
        .filter(({ clause }) => clause.holds(study))
        .reduce(
          (best, name) => Math.max(best, synonymous(name.clause.score(study), typed.rarity(), name.rarity())),
          own,
        );
    },
  };
}

function nameOf(words: ResolvedWords, corpus: Corpus): Name {
  let rarity: number | undefined;
  return {
    clause: wordsClause(words, corpus),
    rarity: () => {
      rarity ??= countRarities(soughtWords(words, corpus), corpus).reduce((sum, one) => sum + one, 0);
      return rarity;
    },
  };
}

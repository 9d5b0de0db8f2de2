/** @module Explains the score of one study; see `engine/explanation.ts`. */
import type { Resolved, ResolvedSynonyms, ResolvedWords } from "../../query/essie/resolved-expression.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import type { ExplainedWord, ExplainedWords, ScorePart } from "../explanation.ts";
import { apart, strengthOf, synonymous, weightOf } from "../ranking.ts";
import type { Corpus } from "./corpus.ts";
import { clauseOf, tiltFactor } from "./evaluate-expression.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import { countRarities, impactsOf } from "./rank-words.ts";
import { pieceNumber } from "./study-values.ts";
import { soughtWords, standTogether, type SoughtWords } from "./words-clause.ts";

/** The parts of the score; undefined where the expression gives none. */
export function explain(resolved: Resolved, study: IndexedStudy, corpus: Corpus): ScorePart | undefined {
  const holds = (operand: Resolved): boolean => clauseOf(operand, corpus).holds(study);
  switch (resolved.kind) {
    case "and":
      return sum(resolved.operands, study, corpus);
    case "or":
      return sum(resolved.operands.filter(holds), study, corpus);
    case "search":
      return explain(resolved.operand, study, corpus);
    case "tilt": {
      const part = explain(resolved.operand, study, corpus);
      if (part === undefined) return undefined;
      const factor = tiltFactor(resolved.piece, corpus)(study);
      const score = clauseOf(resolved, corpus).score(study);
      return { kind: "tilted", piece: resolved.piece.name, factor, part, score };
    }
    case "words":
      return explainWords(resolved, study, corpus);
    case "synonyms":
      return best(resolved, study, corpus);
    case "every":
    case "none":
    case "not":
    case "code":
    case "truth":
    case "interval":
    case "missing":
    case "near":
      return undefined;
  }
}

function sum(operands: readonly Resolved[], study: IndexedStudy, corpus: Corpus): ScorePart | undefined {
  const parts = operands.flatMap((operand) => explain(operand, study, corpus) ?? []);
  const [first, ...more] = parts;
  if (first === undefined || more.length === 0) return first;
  return { kind: "sum", parts, score: parts.reduce((total, { score }) => total + score, 0) };
}

function best(resolved: ResolvedSynonyms, study: IndexedStudy, corpus: Corpus): ScorePart {
  const { words } = resolved;
  const rarity = (name: ResolvedWords): number =>
    countRarities(formsOf(name, corpus), corpus).reduce((total, one) => total + one, 0);
  const isFound = (name: ResolvedWords): boolean => clauseOf(name, corpus).holds(study);
  const others = resolved.others.filter(isFound).map((name) => {
    const part = explainWords(name, study, corpus);
    return { part, counts: synonymous(part.score, rarity(words), rarity(name)) };
  });
  const typed = isFound(words) ? explainWords(words, study, corpus) : undefined;
  return { kind: "best", typed, others, score: clauseOf(resolved, corpus).score(study) };
}

function explainWords(resolved: ResolvedWords, study: IndexedStudy, corpus: Corpus): ExplainedWords {
  const forms = formsOf(resolved, corpus);
  const rarities = countRarities(forms, corpus);
  const weights = new Map(forms.fields.map(({ piece, weight }) => [pieceNumber(piece), weightOf(weight)]));
  const words = impactsOf(study, forms).flatMap((impacts, index): readonly ExplainedWord[] => {
    if (impacts.length === 0) return [];
    const fields = impacts
      .map(({ piece, impact }) => ({
        piece: PIECES[piece]?.name ?? "",
        weight: weights.get(piece) ?? 0,
        impact,
      }))
      .sort((a, b) => b.weight * b.impact - a.weight * a.impact);
    const strength = strengthOf(fields.reduce((total, { weight, impact }) => total + weight * impact, 0));
    const form = corpus.lexicon.formText(forms.distinct[index] ?? -1);
    return [{ form, rarity: rarities[index] ?? 0, strength, fields }];
  });
  const isTogether = forms.sought.length < 2 || standTogether(resolved, forms, study);
  const total = words.reduce((so, { rarity, strength }) => so + rarity * strength, 0);
  const score = clauseOf(resolved, corpus).score(study);
  return {
    kind: "words",
    text: resolved.text,
    ...(resolved.area !== undefined && { area: resolved.area }),
    words,
    isTogether,
    lead: score - (isTogether ? total : apart(total)),
    score,
  };
}

/** Ranking is by the forms of words, also where they are found as written. */
function formsOf(resolved: ResolvedWords, corpus: Corpus): SoughtWords {
  return soughtWords(resolved.expansion === "None" ? { ...resolved, expansion: "Term" } : resolved, corpus);
}

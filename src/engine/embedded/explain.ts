/** @module Explains the score of one document; see `engine/explanation.ts`. */
import type { Resolved, ResolvedSynonyms, ResolvedWords } from "../../query/essie/resolved-expression.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import type { ExplainedWord, ExplainedWords, ScorePart } from "../explanation.ts";
import { apart, strengthOf, synonymous, tiltOf } from "../ranking.ts";
import { addTo, has } from "./bit-set.ts";
import { borrowScores, giveBack } from "./borrowed-scores.ts";
import type { SegmentQuery, SnapshotFacts } from "./evaluate.ts";
import { lendSet } from "./lent-sets.ts";
import { PIECE_NUMBER } from "./walk-study.ts";

/** Explains what expressions score for one document of a segment. */
export class Explainer {
  readonly #query: SegmentQuery;
  readonly #document: number;
  readonly #facts: SnapshotFacts;
  /** Just the document. */
  readonly #only: Uint32Array<ArrayBuffer>;

  constructor(query: SegmentQuery, document: number, facts: SnapshotFacts) {
    this.#query = query;
    this.#document = document;
    this.#facts = facts;
    this.#only = lendSet(query.segment.documents);
    addTo(this.#only, document);
  }

  /** The parts of the score; undefined where the expression gives none. */
  explain(resolved: Resolved): ScorePart | undefined {
    switch (resolved.kind) {
      case "and":
        return this.#sum(resolved.operands);
      case "or":
        return this.#sum(resolved.operands.filter((operand) => this.#holds(operand)));
      case "search":
        return this.explain(resolved.operand);
      case "tilt": {
        const part = this.explain(resolved.operand);
        if (part === undefined) return undefined;
        const piece = PIECE_NUMBER.get(resolved.piece) ?? -1;
        const range = this.#facts.extremesOf(piece);
        const value = this.#query.segment.pieces.extremes(piece, "largest")[this.#document];
        const known = value === Number.NEGATIVE_INFINITY ? undefined : value;
        const factor = range === undefined ? 0.5 : tiltOf(known, range.lowest, range.highest);
        return { kind: "tilted", piece: resolved.piece.name, factor, part, score: this.#score(resolved) };
      }
      case "words":
        return this.#words(resolved);
      case "synonyms":
        return this.#best(resolved);
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

  #holds(resolved: Resolved): boolean {
    return has(this.#query.documents(resolved), this.#document);
  }

  #score(resolved: Resolved): number {
    const scores = borrowScores();
    this.#query.score(resolved, scores, this.#only, this.#facts, false);
    const score = scores[this.#document] ?? 0;
    giveBack(scores, this.#only);
    return score;
  }

  #sum(operands: readonly Resolved[]): ScorePart | undefined {
    const parts = operands.flatMap((operand) => this.explain(operand) ?? []);
    const [first, ...more] = parts;
    if (first === undefined || more.length === 0) return first;
    return { kind: "sum", parts, score: parts.reduce((total, { score }) => total + score, 0) };
  }

  #best(resolved: ResolvedSynonyms): ScorePart {
    const rarity = (name: ResolvedWords): number =>
      this.#facts.raritiesOf(this.#query.sought(name)).reduce((sum, one) => sum + one, 0);
    const typedRarity = rarity(resolved.words);
    const others = resolved.others
      .filter((name) => this.#holds(name))
      .map((name) => {
        const part = this.#words(name);
        return { part, counts: synonymous(part.score, typedRarity, rarity(name)) };
      });
    const typed = this.#holds(resolved.words) ? this.#words(resolved.words) : undefined;
    return { kind: "best", typed, others, score: this.#score(resolved) };
  }

  #words(resolved: ResolvedWords): ExplainedWords {
    const sought = this.#query.sought(resolved);
    const inSegment = this.#query.words(sought);
    const rarities = this.#facts.raritiesOf(sought);
    const words = sought.distinct.flatMap((form, index): readonly ExplainedWord[] => {
      const fields = inSegment
        .impactsIn(form, this.#document)
        .map(({ field, impact }) => ({
          piece: PIECES[field]?.name ?? "",
          weight: sought.weights.get(field) ?? 0,
          impact,
        }))
        .sort((a, b) => b.weight * b.impact - a.weight * a.impact);
      if (fields.length === 0) return [];
      const strength = strengthOf(fields.reduce((sum, { weight, impact }) => sum + weight * impact, 0));
      return [{ form, rarity: rarities[index] ?? 0, strength, fields }];
    });
    const isTogether = sought.sought.length < 2 || has(inSegment.phrases(this.#only), this.#document);
    const sum = words.reduce((total, { rarity, strength }) => total + rarity * strength, 0);
    const score = this.#score(resolved);
    return {
      kind: "words",
      text: resolved.text,
      ...(resolved.area !== undefined && { area: resolved.area }),
      words,
      isTogether,
      lead: score - (isTogether ? sum : apart(sum)),
      score,
    };
  }
}

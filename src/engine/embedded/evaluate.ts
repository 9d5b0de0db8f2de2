/**
 * @module Evaluates resolved expressions over one segment: first which documents, as bits; then, once the rarity of
 * the words over all segments is known, what each document scores. It must answer exactly as `reference/` does.
 */
import { leavesOf } from "../../query/essie/piece-kinds.ts";
import type {
  Resolved,
  ResolvedInterval,
  ResolvedNear,
  ResolvedSearch,
  ResolvedSynonyms,
  ResolvedTilt,
  ResolvedWords,
} from "../../query/essie/resolved-expression.ts";
import { distanceKm } from "../../study/geo-distance.ts";
import type { Study } from "../../study/study.ts";
import { synonymous, tiltOf } from "../ranking.ts";
import { clauseOf } from "../reference/evaluate-expression.ts";
import { Pool, indexStudy } from "../reference/indexed-study.ts";
import { Lexicon } from "../reference/lexicon.ts";
import { dayNumber } from "./columns-builder.ts";
import { addTo, emptySet, fullSet, has, intersect, subtract, unite } from "./bit-set.ts";
import { isSitePiece } from "./site-piece.ts";
import { isAboutSiteNames, siteWordsJudge } from "./site-words.ts";
import { documentsWithSite, pointOf } from "./filter.ts";
import type { SiteCondition } from "./filter.ts";
import { codeTerm } from "./segment-format.ts";
import type { Segment } from "./segment.ts";
import { PIECE_NUMBER } from "./walk-study.ts";
import { WordsInSegment, soughtWords } from "./words-in-segment.ts";
import type { SoughtWords } from "./words-in-segment.ts";

/** Reads a study by the number of its record (`Columns.record`), for what only the record can tell (spelling as written, contacts of one site). */
export type ReadStudy = (record: number) => Study | undefined;

/** What holds for all segments of a snapshot. */
export interface SnapshotFacts {
  /** In how many studies each of the distinct words stands in the fields, as `rarityOf`; parallel to them. */
  raritiesOf(words: SoughtWords): readonly number[];
  /** The smallest and the largest value of a piece, as `tiltOf` wants them; undefined where no study has one. */
  extremesOf(piece: number): { readonly lowest: number; readonly highest: number } | undefined;
}

/** Words made ready once for all segments of a query. */
export class PreparedWords {
  readonly #known = new Map<ResolvedWords, SoughtWords>();

  of(resolved: ResolvedWords): SoughtWords {
    const known = this.#known.get(resolved) ?? soughtWords(resolved);
    this.#known.set(resolved, known);
    return known;
  }
}

type Bits = Uint32Array<ArrayBuffer>;

/** One query in one segment. Sets that it gives are shared: copy before changing. */
export class SegmentQuery {
  readonly segment: Segment;
  readonly #prepared: PreparedWords;
  readonly #readStudy: ReadStudy;
  readonly #sets = new Map<Resolved, Bits>();
  readonly #words = new Map<SoughtWords, WordsInSegment>();

  constructor(segment: Segment, prepared: PreparedWords, readStudy: ReadStudy) {
    this.segment = segment;
    this.#prepared = prepared;
    this.#readStudy = readStudy;
  }

  /** The documents of which the expression holds. */
  documents(resolved: Resolved): Bits {
    const known = this.#sets.get(resolved);
    if (known !== undefined) return known;
    const set = this.#evaluate(resolved);
    this.#sets.set(resolved, set);
    return set;
  }

  words(words: SoughtWords): WordsInSegment {
    const known = this.#words.get(words) ?? new WordsInSegment(this.segment, words);
    this.#words.set(words, known);
    return known;
  }

  /** Adds what the expression scores to each document of `among`, of all of which it holds. */
  score(resolved: Resolved, scores: Float64Array, among: Bits, facts: SnapshotFacts): void {
    switch (resolved.kind) {
      case "and":
        for (const operand of resolved.operands) this.score(operand, scores, among, facts);
        return;
      case "or":
        for (const operand of resolved.operands) {
          const holding = this.documents(operand).slice();
          intersect(holding, among);
          this.score(operand, scores, holding, facts);
        }
        return;
      case "search":
        this.score(resolved.operand, scores, among, facts);
        return;
      case "tilt":
        this.#scoreTilted(resolved, scores, among, facts);
        return;
      case "words": {
        const words = this.#prepared.of(resolved);
        if (words.sought.length > 0) this.words(words).score(scores, among, facts.raritiesOf(words));
        return;
      }
      case "synonyms":
        this.#scoreSynonyms(resolved, scores, among, facts);
        return;
      case "every":
      case "none":
      case "not":
      case "code":
      case "truth":
      case "interval":
      case "missing":
      case "near":
        return;
    }
  }

  #evaluate(resolved: Resolved): Bits {
    const { segment } = this;
    switch (resolved.kind) {
      case "every":
        return fullSet(segment.documents);
      case "none":
        return emptySet(segment.documents);
      case "and":
        return this.#combine(resolved.operands, intersect);
      case "or":
        return this.#combine(resolved.operands, unite);
      case "not": {
        const set = fullSet(segment.documents);
        subtract(set, this.documents(resolved.operand));
        return set;
      }
      case "tilt":
        return this.documents(resolved.operand);
      case "search":
        return resolved.scope === "Study" ? this.documents(resolved.operand) : this.#sameSite(resolved);
      case "words":
        return this.#evaluateWords(resolved);
      case "synonyms":
        return this.#combine([resolved.words, ...resolved.others], unite);
      case "code":
      case "truth":
        return this.segment.documentsMarked(
          PIECE_NUMBER.get(resolved.piece) ?? -1,
          codeTerm(String(resolved.value)),
        );
      case "interval":
        return this.#interval(resolved);
      case "missing": {
        const set = fullSet(segment.documents);
        for (const piece of resolved.pieces.flatMap(leavesOf))
          subtract(set, segment.pieces.present(PIECE_NUMBER.get(piece) ?? -1));
        return set;
      }
      case "near":
        return documentsWithSite(segment, this.#nearCondition(resolved), fullSet(segment.documents));
    }
  }

  #combine(operands: readonly Resolved[], join: (target: Bits, other: Bits) => void): Bits {
    const [first, ...rest] = operands;
    if (first === undefined) return emptySet(this.segment.documents);
    const set = this.documents(first).slice();
    for (const operand of rest) join(set, this.documents(operand));
    return set;
  }

  #evaluateWords(resolved: ResolvedWords): Bits {
    const words = this.#prepared.of(resolved);
    if (words.sought.length === 0 || words.fields.length === 0) return emptySet(this.segment.documents);
    const inSegment = this.words(words);
    if (resolved.expansion === "None") return this.#verified(resolved, inSegment.together());
    if (!words.isLoose) return inSegment.phrases(inSegment.together());
    if (resolved.expansion === "Lossy") return inSegment.together(true);
    const together = inSegment.together();
    if (words.distinct.length === 1) return together;
    if (words.fields.length === 1) return inSegment.inOneGroup(together);
    if (!resolved.fields.every(({ piece }) => isSitePiece(piece))) return together;
    if (!isAboutSiteNames(resolved)) return this.#verified(resolved, together);
    return documentsWithSite(this.segment, siteWordsJudge(words, this.segment.columns), together);
  }

  #interval(interval: ResolvedInterval): Bits {
    const set = emptySet(this.segment.documents);
    const part = interval.of === "size" ? "sizes" : "values";
    const bound = (value: string | number | undefined): number | undefined =>
      typeof value === "string" ? dayNumber(value) : value;
    for (const piece of interval.pieces)
      unite(
        set,
        this.segment.pieces.between(
          PIECE_NUMBER.get(piece) ?? -1,
          part,
          bound(interval.from),
          bound(interval.to),
        ),
      );
    return set;
  }

  /** `SEARCH[Location]`: candidates by what some sites have, then each candidate site by site. */
  #sameSite(search: ResolvedSearch): Bits {
    const candidates = this.documents(withoutNegation(search.operand)).slice();
    const judge = this.#siteJudge(search.operand);
    return judge === undefined
      ? this.#verified(search, candidates)
      : documentsWithSite(this.segment, judge, candidates);
  }

  /** A judge of single sites, or undefined where only the record can tell. */
  #siteJudge(resolved: Resolved): SiteCondition | undefined {
    switch (resolved.kind) {
      case "and":
      case "or": {
        const judges = resolved.operands.map((operand) => this.#siteJudge(operand));
        const able = judges.filter((judge) => judge !== undefined);
        if (able.length < judges.length) return undefined;
        return resolved.kind === "and"
          ? (site, document) => able.every((judge) => judge(site, document))
          : (site, document) => able.some((judge) => judge(site, document));
      }
      case "not": {
        const judge = this.#siteJudge(resolved.operand);
        return judge && ((site, document) => !judge(site, document));
      }
      case "near":
        return this.#nearCondition(resolved);
      case "words":
        return resolved.expansion !== "None" && isAboutSiteNames(resolved)
          ? siteWordsJudge(this.#prepared.of(resolved), this.segment.columns)
          : this.#studyJudge(
              resolved,
              resolved.fields.some(({ piece }) => isSitePiece(piece)),
            );
      case "synonyms":
        return this.#siteJudge({ kind: "or", operands: [resolved.words, ...resolved.others] });
      case "code":
        if (resolved.piece.name === "LocationStatus") {
          const { table, values } = this.segment.columns.codes("siteStatus");
          const sought = table.indexOf(resolved.value);
          return (site) => sought >= 0 && values[site] === sought;
        }
        return this.#studyJudge(resolved, isSitePiece(resolved.piece));
      case "search":
        return resolved.scope === "Study" ? this.#studyJudge(resolved.operand, false) : undefined;
      case "tilt":
        return this.#siteJudge(resolved.operand);
      case "every":
        return () => true;
      case "none":
        return () => false;
      case "truth":
        return this.#studyJudge(resolved, isSitePiece(resolved.piece));
      case "interval":
      case "missing":
        return this.#studyJudge(resolved, resolved.pieces.flatMap(leavesOf).some(isSitePiece));
    }
  }

  /** Fields outside of sites are those of the study, whichever site is looked at. */
  #studyJudge(resolved: Resolved, isOfSites: boolean): SiteCondition | undefined {
    if (isOfSites) return undefined;
    const set = this.documents(resolved);
    return (_site, document) => has(set, document);
  }

  #nearCondition({ lat, lon, radiusKm }: ResolvedNear): SiteCondition {
    return (site) => {
      const point = pointOf(this.segment, site);
      return point !== undefined && distanceKm({ lat, lon }, point) <= radiusKm;
    };
  }

  /** Of the candidates, those whose record satisfies the expression: the reference's judgement on one study. */
  #verified(resolved: Resolved, candidates: Bits): Bits {
    const set = emptySet(this.segment.documents);
    for (const document of this.segment.listOf(candidates)) {
      const study = this.#readStudy(this.segment.columns.record[document] ?? 0);
      if (study === undefined) continue;
      const lexicon = new Lexicon();
      const indexed = indexStudy(study, lexicon, new Pool());
      if (clauseOf(resolved, { lexicon, studies: [indexed] }).holds(indexed)) addTo(set, document);
    }
    return set;
  }

  /** The best of what the words score and of what is left to their other names. */
  #scoreSynonyms(
    { words, others }: ResolvedSynonyms,
    scores: Float64Array,
    among: Bits,
    facts: SnapshotFacts,
  ): void {
    const rarityOf = (name: ResolvedWords): number =>
      facts.raritiesOf(this.#prepared.of(name)).reduce((sum, rarity) => sum + rarity, 0);
    const best = new Float64Array(scores.length);
    for (const name of [words, ...others]) {
      const own = new Float64Array(scores.length);
      const holding = this.documents(name).slice();
      intersect(holding, among);
      this.score(name, own, holding, facts);
      for (const document of this.segment.listOf(holding)) {
        const score = own[document] ?? 0;
        best[document] = Math.max(
          best[document] ?? 0,
          name === words ? score : synonymous(score, rarityOf(words), rarityOf(name)),
        );
      }
    }
    for (const document of this.segment.listOf(among))
      scores[document] = (scores[document] ?? 0) + (best[document] ?? 0);
  }

  #scoreTilted(
    { piece, operand }: ResolvedTilt,
    scores: Float64Array,
    among: Bits,
    facts: SnapshotFacts,
  ): void {
    const own = new Float64Array(scores.length);
    this.score(operand, own, among, facts);
    const number = PIECE_NUMBER.get(piece) ?? -1;
    const range = facts.extremesOf(number);
    const largest = new Map<number, number>();
    const { numbers, documents } = this.segment.pieces.values(number);
    // Ascending: the last value of a document is its largest.
    documents.forEach((document, i) => largest.set(document, numbers[i] ?? 0));
    for (const document of this.segment.listOf(among)) {
      const factor = range === undefined ? 0.5 : tiltOf(largest.get(document), range.lowest, range.highest);
      scores[document] = (scores[document] ?? 0) + (own[document] ?? 0) * factor;
    }
  }
}

/** A weaker expression without NOT and MISSING: whatever has a site that satisfies the original satisfies it. */
function withoutNegation(resolved: Resolved): Resolved {
  switch (resolved.kind) {
    case "and":
    case "or":
      return { kind: resolved.kind, operands: resolved.operands.map(withoutNegation) };
    case "not":
    case "missing":
      return { kind: "every" };
    case "tilt":
    case "search":
      return withoutNegation(resolved.operand);
    case "every":
    case "none":
    case "words":
    case "synonyms":
    case "code":
    case "truth":
    case "interval":
    case "near":
      return resolved;
  }
}

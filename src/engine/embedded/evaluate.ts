/**
 * @module Evaluates resolved expressions over one segment: first which documents, as bits; then, once the rarity of
 * the words over all segments is known, what each document scores. It must answer exactly as `reference/` does.
 */
import { leavesOf } from "../../query/essie/piece-kinds.ts";
import type {
  Resolved,
  ResolvedInterval,
  ResolvedSearch,
  ResolvedSynonyms,
  ResolvedTilt,
  ResolvedWords,
} from "../../query/essie/resolved-expression.ts";
import type { LocateCity } from "../../study/site-point.ts";
import type { Study } from "../../study/study.ts";
import { synonymous, tiltOf, tilted } from "../ranking.ts";
import { clauseOf } from "../reference/evaluate-expression.ts";
import { Pool, indexStudy } from "../reference/indexed-study.ts";
import { Lexicon } from "../reference/lexicon.ts";
import { dayNumber } from "./columns-builder.ts";
import { addTo, intersect, isEmpty, subtract, unite } from "./bit-set.ts";
import { borrowScores, giveBack } from "./borrowed-scores.ts";
import { documentsInCircle, documentsWithSite } from "./filter.ts";
import { lendCopy, lendSet, lendShared } from "./lent-sets.ts";
import type { QueryBudget } from "./query-budget.ts";
import { SameSite, withoutNegation } from "./same-site.ts";
import { isSitePiece } from "../site-piece.ts";
import { codeTerm } from "./segment-format.ts";
import type { Segment } from "./segment.ts";
import { PIECE_NUMBER } from "./walk-study.ts";
import { soughtWords } from "./sought-words.ts";
import type { SoughtWords } from "./sought-words.ts";
import { WordsInSegment } from "./words-in-segment.ts";

/** Reads a study by the number of its record (`Columns.record`), for what only the record can tell (contacts of one site). */
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
  readonly #budget: QueryBudget;
  readonly #sets = new Map<Resolved, Bits>();
  readonly #words = new Map<SoughtWords, WordsInSegment>();

  constructor(segment: Segment, prepared: PreparedWords, readStudy: ReadStudy, budget: QueryBudget) {
    this.segment = segment;
    this.#prepared = prepared;
    this.#readStudy = readStudy;
    this.#budget = budget;
  }

  /** The documents of which the expression holds. */
  documents(resolved: Resolved): Bits {
    const known = this.#sets.get(resolved);
    if (known !== undefined) return known;
    const set = this.#evaluate(resolved);
    this.#sets.set(resolved, set);
    return set;
  }

  /** Those of `among` of which the expression holds: what costs most is decided last, about the fewest. Not shared. */
  documentsAmong(resolved: Resolved, among: Bits): Bits {
    if (this.#sets.has(resolved) || this.#costOf(resolved) === 0)
      return lendShared(this.documents(resolved), among);
    switch (resolved.kind) {
      case "and": {
        const operands = resolved.operands.toSorted((a, b) => this.#costOf(a) - this.#costOf(b));
        return operands.reduce((left, operand) => this.documentsAmong(operand, left), lendCopy(among));
      }
      case "or":
        return this.#anyAmong(resolved.operands, among);
      case "synonyms":
        return this.#anyAmong([resolved.words, ...resolved.others], among);
      case "not": {
        const set = lendCopy(among);
        subtract(set, this.documentsAmong(resolved.operand, among));
        return set;
      }
      case "tilt":
        return this.documentsAmong(resolved.operand, among);
      case "search":
        return this.#search(resolved, among);
      case "words":
        return isEmpty(among) ? lendCopy(among) : this.#evaluateWords(resolved, among);
      case "every":
      case "none":
      case "code":
      case "truth":
      case "interval":
      case "missing":
      case "near":
        return lendCopy(among);
    }
  }

  /** The words of a leaf, ready to be sought. */
  sought(resolved: ResolvedWords): SoughtWords {
    return this.#prepared.of(resolved);
  }

  words(words: SoughtWords): WordsInSegment {
    const known = this.#words.get(words) ?? new WordsInSegment(this.segment, words);
    this.#words.set(words, known);
    return known;
  }

  /**
   * Adds what the expression scores to each document of `among`, of all of which it holds.
   * @param roughly words that stand apart count as if they stood together: quickly found, and never too little
   */
  score(resolved: Resolved, scores: Float64Array, among: Bits, facts: SnapshotFacts, roughly: boolean): void {
    switch (resolved.kind) {
      case "and":
        for (const operand of resolved.operands) this.score(operand, scores, among, facts, roughly);
        return;
      case "or":
        for (const operand of resolved.operands) {
          this.score(operand, scores, this.documentsAmong(operand, among), facts, roughly);
        }
        return;
      case "search":
        this.score(resolved.operand, scores, among, facts, roughly);
        return;
      case "tilt":
        this.#scoreTilted(resolved, scores, among, facts, roughly);
        return;
      case "words": {
        const words = this.#prepared.of(resolved);
        if (words.sought.length > 0) this.words(words).score(scores, among, facts.raritiesOf(words), roughly);
        return;
      }
      case "synonyms":
        this.#scoreSynonyms(resolved, scores, among, facts, roughly);
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
        return segment.all;
      case "none":
        return lendSet(segment.documents);
      case "and":
        return this.#combine(resolved.operands, intersect);
      case "or":
        return this.#combine(resolved.operands, unite);
      case "not": {
        const set = lendCopy(segment.all);
        subtract(set, this.documents(resolved.operand));
        return set;
      }
      case "tilt":
        return this.documents(resolved.operand);
      case "search":
        return this.#search(resolved, segment.all);
      case "words":
        return this.#costOf(resolved) === 0
          ? this.words(this.#prepared.of(resolved)).together()
          : this.#evaluateWords(resolved, segment.all);
      case "synonyms":
        return this.#combine([resolved.words, ...resolved.others], unite);
      case "code":
      case "truth": {
        const set = lendSet(segment.documents);
        segment.addMarked(PIECE_NUMBER.get(resolved.piece) ?? -1, codeTerm(String(resolved.value)), set);
        return set;
      }
      case "interval":
        return this.#interval(resolved);
      case "missing": {
        const set = lendCopy(segment.all);
        for (const piece of resolved.pieces.flatMap(leavesOf))
          subtract(set, segment.pieces.present(PIECE_NUMBER.get(piece) ?? -1));
        return set;
      }
      case "near":
        return documentsInCircle(segment, resolved);
    }
  }

  #combine(operands: readonly Resolved[], join: (target: Bits, other: Bits) => void): Bits {
    const [first, ...rest] = operands;
    if (first === undefined) return lendSet(this.segment.documents);
    const set = lendCopy(this.documents(first));
    for (const operand of rest) join(set, this.documents(operand));
    return set;
  }

  /** What deciding costs beyond a look at lists and columns: 0 nothing, 1 places of words, 2 sites and records. */
  #costOf(resolved: Resolved): number {
    const ofAll = (operands: readonly Resolved[]): number =>
      Math.max(0, ...operands.map((operand) => this.#costOf(operand)));
    switch (resolved.kind) {
      case "and":
      case "or":
        return ofAll(resolved.operands);
      case "synonyms":
        return ofAll([resolved.words, ...resolved.others]);
      case "not":
      case "tilt":
        return this.#costOf(resolved.operand);
      case "search":
        return 2;
      case "words": {
        const { sought, anchors } = this.#prepared.of(resolved);
        const needsPlaces = sought.length > 1 || anchors.atStart || anchors.atEnd;
        return needsPlaces || resolved.expansion === "None" ? 1 : 0;
      }
      case "every":
      case "none":
      case "code":
      case "truth":
      case "interval":
      case "missing":
      case "near":
        return 0;
    }
  }

  #anyAmong(operands: readonly Resolved[], among: Bits): Bits {
    const found = lendSet(this.segment.documents);
    const open = lendCopy(among);
    for (const operand of operands) {
      const holding = this.documentsAmong(operand, open);
      unite(found, holding);
      subtract(open, holding);
    }
    return found;
  }

  #evaluateWords(resolved: ResolvedWords, among: Bits): Bits {
    const words = this.#prepared.of(resolved);
    if (words.sought.length === 0 || words.fields.length === 0) return lendSet(this.segment.documents);
    this.#budget.check();
    const inSegment = this.words(words);
    const having = lendShared(inSegment.together(resolved.expansion === "Lossy"), among);
    if (!words.isLoose) {
      return resolved.expansion === "None" ? inSegment.asWritten(having) : inSegment.phrases(having);
    }
    if (resolved.expansion === "Lossy" || words.distinct.length === 1) return having;
    if (words.fields.length === 1) return inSegment.inOneGroup(having);
    // `Portland Maine` is one place: where all fields are those of sites, the words must meet in one site.
    return resolved.fields.every(({ piece }) => isSitePiece(piece))
      ? this.#sameSite(resolved, having, having)
      : having;
  }

  #interval(interval: ResolvedInterval): Bits {
    const set = lendSet(this.segment.documents);
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

  #search({ scope, operand }: ResolvedSearch, among: Bits): Bits {
    const anywhere = this.documentsAmong(operand, among);
    if (scope === "Study") return anywhere;
    const weaker = withoutNegation(operand);
    const candidates = weaker === operand ? anywhere : this.documentsAmong(weaker, among);
    return this.#sameSite(operand, candidates, anywhere);
  }

  /**
   * Studies with a site for which the operand holds: by the columns where they can tell, else by the record.
   * @param candidates whatever has such a site
   * @param bySite of the studies with one site those for which it holds
   */
  #sameSite(operand: Resolved, candidates: Bits, bySite: Bits): Bits {
    const sites = new SameSite(this);
    const found = lendCopy(bySite);
    intersect(found, sites.single);
    const unsure = sites.unsure(operand);
    intersect(unsure, candidates);
    const sure = lendCopy(candidates);
    intersect(sure, sites.several);
    subtract(sure, unsure);
    unite(found, documentsWithSite(this.segment, sites.judge(operand), sure));
    unite(found, this.#verified({ kind: "search", scope: "Location", operand }, unsure));
    return found;
  }

  /** Of the candidates, those whose record satisfies the expression: the reference's judgement on one study; as long as the budget lasts. */
  #verified(resolved: Resolved, candidates: Bits): Bits {
    const set = lendSet(this.segment.documents);
    for (const document of this.segment.listOf(candidates)) {
      this.#budget.check();
      const study = this.#readStudy(this.segment.columns.record[document] ?? 0);
      if (study === undefined) continue;
      const lexicon = new Lexicon();
      const indexed = indexStudy(study, lexicon, new Pool(), this.#citiesOf(study, document));
      if (clauseOf(resolved, { lexicon, studies: [indexed] }).holds(indexed)) addTo(set, document);
    }
    return set;
  }

  /** Where the cities of a study's sites are that have no coordinates to be followed, as it was found when it was indexed. */
  #citiesOf(study: Study, document: number): LocateCity {
    const { siteOffsets, latitude, longitude } = this.segment.columns;
    const locations = study.protocolSection.contactsLocationsModule?.locations ?? [];
    const first = siteOffsets[document] ?? 0;
    return ({ city, state, country }) => {
      const named = locations.flatMap(({ geoPoint, ...site }, index) =>
        site.city === city && site.state === state && site.country === country
          ? [{ geoPoint, lat: latitude[first + index], lon: longitude[first + index] }]
          : [],
      );
      const moved = named.find(
        ({ geoPoint, lat, lon }) => geoPoint !== undefined && (geoPoint.lat !== lat || geoPoint.lon !== lon),
      );
      const { lat = Number.NaN, lon = Number.NaN } =
        moved ?? named.find(({ geoPoint }) => geoPoint === undefined) ?? {};
      return Number.isNaN(lat) ? undefined : { lat, lon, outweighsCoordinates: moved !== undefined };
    };
  }

  /** The best of what the words score and of what is left to their other names. */
  #scoreSynonyms(
    { words, others }: ResolvedSynonyms,
    scores: Float64Array,
    among: Bits,
    facts: SnapshotFacts,
    roughly: boolean,
  ): void {
    const rarity = (name: ResolvedWords): number =>
      facts.raritiesOf(this.#prepared.of(name)).reduce((sum, one) => sum + one, 0);
    const typedRarity = rarity(words);
    const best = borrowScores();
    for (const name of [words, ...others]) {
      const own = borrowScores();
      const holding = this.documentsAmong(name, among);
      this.score(name, own, holding, facts, roughly);
      const ownRarity = rarity(name);
      for (const document of this.segment.listOf(holding)) {
        const score = own[document] ?? 0;
        const left = name === words ? score : synonymous(score, typedRarity, ownRarity);
        best[document] = Math.max(best[document] ?? 0, left);
      }
      giveBack(own, holding);
    }
    for (const document of this.segment.listOf(among))
      scores[document] = (scores[document] ?? 0) + (best[document] ?? 0);
    giveBack(best, among);
  }

  #scoreTilted(
    { piece, operand }: ResolvedTilt,
    scores: Float64Array,
    among: Bits,
    facts: SnapshotFacts,
    roughly: boolean,
  ): void {
    const own = borrowScores();
    this.score(operand, own, among, facts, roughly);
    const number = PIECE_NUMBER.get(piece) ?? -1;
    const range = facts.extremesOf(number);
    const largest = this.segment.pieces.extremes(number, "largest");
    for (const document of this.segment.listOf(among)) {
      const value = largest[document] ?? Number.NEGATIVE_INFINITY;
      const known = value === Number.NEGATIVE_INFINITY ? undefined : value;
      const factor = range === undefined ? 0.5 : tiltOf(known, range.lowest, range.highest);
      scores[document] = (scores[document] ?? 0) + tilted(own[document] ?? 0, factor);
    }
    giveBack(own, among);
  }
}

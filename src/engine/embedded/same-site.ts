/**
 * @module `SEARCH[Location]` over one segment: what must hold for one and the same site. The columns know the names,
 * status and point of every site; of anything else a site says, only the record can tell for studies of several sites.
 */
import { leavesOf } from "../../query/essie/piece-kinds.ts";
import type { Resolved, ResolvedWords } from "../../query/essie/resolved-expression.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import { has, intersect, unite } from "./bit-set.ts";
import type { SegmentQuery } from "./evaluate.ts";
import { documentsWhere, siteInCircle } from "./filter.ts";
import type { SiteCondition } from "./filter.ts";
import { lendCopy, lendSet } from "./lent-sets.ts";
import { isSitePiece } from "../site-piece.ts";
import { isInColumns, siteWordsJudge } from "./site-words.ts";

type Bits = Uint32Array<ArrayBuffer>;

export class SameSite {
  readonly #query: SegmentQuery;
  /** Studies of one site and of more. */
  readonly single: Bits;
  readonly several: Bits;

  constructor(query: SegmentQuery) {
    this.#query = query;
    const { segment } = query;
    const { siteOffsets } = segment.columns;
    const sites = (document: number): number =>
      (siteOffsets[document + 1] ?? 0) - (siteOffsets[document] ?? 0);
    this.single = segment.remember("a single site", () => documentsWhere(segment, (d) => sites(d) === 1));
    this.several = segment.remember("several sites", () => documentsWhere(segment, (d) => sites(d) > 1));
  }

  /** Studies of which {@link judge} cannot tell. */
  unsure(resolved: Resolved): Bits {
    const { segment } = this.#query;
    switch (resolved.kind) {
      case "and":
      case "or": {
        const set = lendSet(segment.documents);
        for (const operand of resolved.operands) unite(set, this.unsure(operand));
        return set;
      }
      case "not":
      case "tilt":
        return this.unsure(resolved.operand);
      case "synonyms":
        return this.unsure({ kind: "or", operands: [resolved.words, ...resolved.others] });
      case "words":
        return this.#unsureOfWords(resolved);
      case "code":
        return resolved.piece.name === "LocationStatus"
          ? lendSet(segment.documents)
          : this.#ofSites([resolved.piece]);
      case "truth":
        return this.#ofSites([resolved.piece]);
      case "interval":
      case "missing":
        return this.#ofSites(resolved.pieces.flatMap(leavesOf));
      case "search":
      case "every":
      case "none":
      case "near":
        return lendSet(segment.documents);
    }
  }

  /** Judges single sites of studies that are not {@link unsure}. */
  judge(resolved: Resolved): SiteCondition {
    const { segment } = this.#query;
    switch (resolved.kind) {
      case "and": {
        const judges = resolved.operands
          .toSorted((a, b) => Number(READS_NAMES.has(a.kind)) - Number(READS_NAMES.has(b.kind)))
          .map((operand) => this.judge(operand));
        return (site, document) => judges.every((judge) => judge(site, document));
      }
      case "or": {
        const judges = resolved.operands.map((operand) => this.judge(operand));
        return (site, document) => judges.some((judge) => judge(site, document));
      }
      case "not": {
        const judge = this.judge(resolved.operand);
        return (site, document) => !judge(site, document);
      }
      case "tilt":
        return this.judge(resolved.operand);
      case "synonyms":
        return this.judge({ kind: "or", operands: [resolved.words, ...resolved.others] });
      case "near":
        return siteInCircle(segment, resolved);
      case "words":
        return this.#judgeOfWords(resolved);
      case "code":
        if (resolved.piece.name === "LocationStatus") {
          const { table, values } = segment.columns.codes("siteStatus");
          const sought = table.indexOf(resolved.value);
          return (site) => sought >= 0 && values[site] === sought;
        }
        return this.#ofStudy(resolved);
      // `SEARCH` within `SEARCH[Location]` looks at the whole study again.
      case "search":
      case "truth":
      case "interval":
      case "missing":
      case "every":
      case "none":
        return this.#ofStudy(resolved);
    }
  }

  #judgeOfWords(resolved: ResolvedWords): SiteCondition {
    const words = this.#query.sought(resolved);
    if (resolved.expansion === "None" || !resolved.fields.some(({ piece }) => isSitePiece(piece)))
      return this.#ofStudy(resolved);
    const elsewhere = this.#query.sought(wordsElsewhere(resolved));
    return siteWordsJudge(words, this.#query.segment.columns, this.#query.words(elsewhere));
  }

  #ofStudy(resolved: Resolved): SiteCondition {
    const set = this.#query.documents(resolved);
    return (_site, document) => has(set, document);
  }

  /** Words that stand in a field of the sites which is in no column, such as a contact's name. */
  #unsureOfWords(resolved: ResolvedWords): Bits {
    const { segment } = this.#query;
    const fields = resolved.fields.filter(({ piece }) => isSitePiece(piece));
    const set = lendSet(segment.documents);
    if (fields.length === 0) return set;
    if (resolved.expansion === "None") return this.#ofSites(fields.map(({ piece }) => piece));
    const hidden = fields.filter(({ piece }) => !isInColumns(piece));
    if (hidden.length === 0) return set;
    const words = this.#query.sought({ ...resolved, fields: hidden });
    for (const word of words.distinct) unite(set, this.#query.words(words).documentsWith(word));
    intersect(set, this.#ofSites(hidden.map(({ piece }) => piece)));
    return set;
  }

  /** Studies of several sites, if one of the pieces is one of sites: of a single site, the study says all. */
  #ofSites(pieces: readonly Piece[]): Bits {
    return pieces.some(isSitePiece) ? lendCopy(this.several) : lendSet(this.#query.segment.documents);
  }
}

/** Whose judges read names, or may: others look at a number, and are asked first. */
const READS_NAMES: ReadonlySet<Resolved["kind"]> = new Set(["words", "synonyms", "and", "or", "not", "tilt"]);

/** Made once, so that they are made ready once for all segments. */
const ELSEWHERE = new WeakMap<ResolvedWords, ResolvedWords>();

/** The same words in the fields that do not belong to sites. */
function wordsElsewhere(resolved: ResolvedWords): ResolvedWords {
  const known = ELSEWHERE.get(resolved);
  if (known !== undefined) return known;
  const fields = resolved.fields.filter(({ piece }) => !isSitePiece(piece));
  const elsewhere = { ...resolved, fields };
  ELSEWHERE.set(resolved, elsewhere);
  return elsewhere;
}

/**
 * A weaker expression without NOT and MISSING, for candidates: whatever has a site that satisfies the original satisfies
 * it. The very same where it has neither.
 */
export function withoutNegation(resolved: Resolved): Resolved {
  switch (resolved.kind) {
    case "and":
    case "or": {
      const operands = resolved.operands.map(withoutNegation);
      const isSame = operands.every((operand, i) => operand === resolved.operands[i]);
      return isSame ? resolved : { kind: resolved.kind, operands };
    }
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

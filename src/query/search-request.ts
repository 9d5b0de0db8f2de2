/**
 * @module What was asked. One frozen, plain object for the site, the APIs, feeds, alerts and tools:
 * the URL is parsed into it and formatted from it, engines answer it, and a changed study is matched against it.
 */

/** The registry's search areas that a person can type into, under the registry site's own URL names. */
export const TEXT_PARAMETERS = [
  "cond",
  "intr",
  "term",
  "titles",
  "outc",
  "spons",
  "lead",
  "id",
  "locn",
  "patient",
] as const;
export type TextParameter = (typeof TEXT_PARAMETERS)[number];

export const SORTS = ["relevance", "updated", "posted", "start", "enrollment", "distance"] as const;
/** `updated`, `posted`, `start`: latest first; `enrollment`: largest first; `distance`: nearest first. Missing values last, ties by NCT id, highest first. */
export type Sort = (typeof SORTS)[number];

/** Inclusive on both ends; `yyyy`, `yyyy-MM` or `yyyy-MM-dd`, an open end absent. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** A circle on the ground. A site lies inside when its registry point does; registry points are mostly city centres. */
export interface Circle {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
  /** What the place was called where it was not given as a point; addresses keep it, and it is looked up again. */
  readonly name?: string;
}

/** Conditions of different names must all hold; several values of one name are alternatives. */
export interface SearchRequest {
  /** Essie expressions, each over its search area (API contract, sections 4 and 5). */
  readonly text: Readonly<Partial<Record<TextParameter, string>>>;
  /** An Essie expression over the study that does not count in ranking (`filter.advanced`). */
  readonly advanced?: string;
  /** OverallStatus values. Together with a place: the site that lies there must itself have one of them, or no status of its own. */
  readonly status: readonly string[];
  /** Phase values; a study of two phases is found by either. */
  readonly phase: readonly string[];
  /** StudyType values. */
  readonly type: readonly string[];
  /** DesignPrimaryPurpose values. */
  readonly purpose: readonly string[];
  /** Years. A limit that a study does not state excludes nobody; a maximum of 65 Years holds until the 66th birthday. */
  readonly age?: number;
  /** A study for all, or that does not say, is found by either. */
  readonly sex?: "FEMALE" | "MALE";
  /** Whether healthy volunteers are accepted. */
  readonly healthy?: boolean;
  /** LeadSponsorClass values. */
  readonly funder: readonly string[];
  /** Whether results were submitted (HasResults). */
  readonly results?: boolean;
  readonly start?: DateRange;
  /** LastUpdatePostDate. */
  readonly updated?: DateRange;
  /** Present country names; with `state`, `city`, `facility` and `near` they must hold for one and the same site. */
  readonly country: readonly string[];
  readonly state: readonly string[];
  readonly city: readonly string[];
  readonly facility: readonly string[];
  readonly near?: Circle;
  /** MeSH descriptor ids; a study matches by a descriptor of its own or by an ancestor of one. */
  readonly condition: readonly string[];
  /** Intervention names, compared without regard to case and accents. */
  readonly treatment: readonly string[];
  /** Lead sponsor or collaborator, the name compared without regard to case and accents. */
  readonly sponsor: readonly string[];
  /** `false`: only the typed words; else other names for them too, where the expression language allows it. */
  readonly synonyms?: false;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  /** 1 to 1,000. */
  readonly pageSize: number;
}

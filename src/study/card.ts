/** @module The card: the small view of a study that lists, downloads of results and search rows show. */
import type { NctId } from "./nct-id.ts";

/** A date as the registry writes it (`yyyy`, `yyyy-MM`, `yyyy-MM-dd`) with ACTUAL, ESTIMATED or nothing. */
export interface CardDate {
  readonly date: string;
  readonly type?: string;
}

/** Registry field names, values untouched; absent where the record has none. */
export interface Card {
  readonly nctId: NctId;
  readonly briefTitle: string;
  readonly acronym?: string;
  readonly overallStatus?: string;
  /** Only where `overallStatus` is UNKNOWN. */
  readonly lastKnownStatus?: string;
  readonly statusVerifiedDate?: string;
  readonly lastUpdatePostDate?: string;
  readonly studyFirstPostDate?: string;
  readonly studyType?: string;
  readonly primaryPurpose?: string;
  readonly phases: readonly string[];
  readonly conditions: readonly string[];
  readonly interventions: readonly { readonly type?: string; readonly name: string }[];
  readonly sex?: string;
  readonly minimumAge?: string;
  readonly maximumAge?: string;
  readonly healthyVolunteers?: boolean;
  readonly leadSponsor?: string;
  readonly leadSponsorClass?: string;
  readonly collaborators: readonly string[];
  /** People; absent where the registry has none or its placeholder 99999999. */
  readonly enrollment?: { readonly count: number; readonly type?: string };
  readonly start?: CardDate;
  readonly primaryCompletion?: CardDate;
  readonly completion?: CardDate;
  readonly hasResults: boolean;
  readonly siteCount: number;
  /** Distinct countries of the sites under their present names, in the order of first mention. */
  readonly countries: readonly string[];
}

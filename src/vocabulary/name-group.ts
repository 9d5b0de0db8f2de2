/** @module Names that mean the same: what every source of synonyms is read into. */

/**
 * Where two names were found to mean the same:
 * - `registry`: learnt from the studies themselves;
 * - `abbreviation`: a study gives the short form in brackets behind the long one;
 * - `mesh`: a MeSH descriptor file; `vocabulary`: another file that the operator provides;
 * - `lay`, `drug`, `spelling`: tables of this project (plain words, brands of medicines, ways of writing).
 */
export const NAME_SOURCES = [
  "lay",
  "drug",
  "spelling",
  "registry",
  "mesh",
  "vocabulary",
  "abbreviation",
] as const;
export type NameSource = (typeof NAME_SOURCES)[number];

/** Plain data, fit to be kept as one line of JSON. */
export interface NameGroup {
  /** The name under which the group is shown; also one of the names. */
  readonly label: string;
  /** MeSH descriptor id, where the group stands for one: groups of one id or one label are one concept. */
  readonly id?: string;
  readonly source: NameSource;
  readonly names: readonly string[];
  /** Studies that vouch for the group; decides between the senses of an abbreviation. */
  readonly studies?: number;
}

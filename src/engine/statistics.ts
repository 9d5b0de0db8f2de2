/**
 * @module What an engine says about the fields of all its studies, whatever is searched (API contract, section 2.6).
 * Studies count, not occurrences: a study with a value at three sites counts once for it.
 */
import type { NctId } from "../study/nct-id.ts";

/** Values listed of a field: as many as the live service shows of countries, and more. */
export const TOP_VALUES = 500;

export interface ValueCount {
  /** As the record holds it: a code, a date, a number as text, a text with its markup; a point as `lat,lon`. */
  readonly value: string;
  readonly studies: number;
}

/** Of one leaf field. */
export interface ValueStatistics {
  /** Its name in the registry's dictionary. */
  readonly piece: string;
  /** Studies without a value. */
  readonly missing: number;
  readonly distinct: number;
  /**
   * The {@link TOP_VALUES} that most studies have. Ties: numbers by size, other coded values by code units; texts by
   * the lowest NCT id that has them, then by code units.
   */
  readonly top: readonly ValueCount[];
  /** Of texts and ages, in UTF-16 units; ties: the lowest NCT id, and there the first in the record. */
  readonly longest?: { readonly value: string; readonly length: number; readonly nctId: NctId };
  /** Of numbers, over all occurrences. */
  readonly numbers?: { readonly min: number; readonly max: number; readonly average: number };
  /** Of dates that the calendar has. */
  readonly dates?: DateStatistics;
}

export interface DateStatistics {
  /** As written; the first and the last by their text. */
  readonly min: string;
  readonly max: string;
  /** The mean day over all occurrences, `yyyy-MM-dd`; an incomplete date counts as its first day. */
  readonly average: string;
  /** `yyyy`, `yyyy-MM`, `yyyy-MM-dd`, `yyyy-MM-dd'T'HH:mm`: those that occur, in this order. */
  readonly formats: readonly string[];
}

/** Of one list field: what `AREA[Phase:size]2` searches. */
export interface SizeStatistics {
  readonly piece: string;
  /**
   * Every length that occurs, most studies first, then the shortest. A study with several such lists (groups of each
   * measure) counts once for each length; an absent list has none.
   */
  readonly sizes: readonly { readonly size: number; readonly studies: number }[];
}

/** How the way in which a date is written is called. */
export function dateFormat(date: string): string {
  if (date.includes("T")) return "yyyy-MM-dd'T'HH:mm";
  return "yyyy-MM-dd".slice(0, date.trim().length);
}

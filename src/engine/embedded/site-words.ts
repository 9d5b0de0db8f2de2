/**
 * @module Words sought among the names of one site: facility, city, state, ZIP code, country. Each distinct name of a
 * segment is read once; then a site is judged by the places of its names.
 */
import type { ResolvedWords } from "../../query/essie/resolved-expression.ts";
import { formsOfText } from "../../vocabulary/word-forms.ts";
import { SITE_COLUMNS, NO_NAME } from "./columns-builder.ts";
import type { SiteColumn } from "./columns-builder.ts";
import type { Columns } from "./columns.ts";
import type { SiteCondition } from "./filter.ts";
import type { SoughtWords } from "./words-in-segment.ts";

const COLUMNS_BY_PIECE: Readonly<Record<string, readonly SiteColumn[]>> = {
  LocationFacility: ["facility"],
  LocationCity: ["city"],
  LocationState: ["state"],
  LocationZip: ["zip"],
  // The name in the record and the name of today, where they differ, are two values.
  LocationCountry: ["writtenCountry", "country"],
};

/** Whether all the fields of a search for words are names that the columns hold. */
export function isAboutSiteNames({ fields }: ResolvedWords): boolean {
  return fields.length > 0 && fields.every(({ piece }) => Object.hasOwn(COLUMNS_BY_PIECE, piece.name));
}

/** A judge for words of which {@link isAboutSiteNames} holds. */
export function siteWordsJudge(
  { resolved, sought, distinct, anchors, isLoose }: SoughtWords,
  columns: Columns,
): SiteCondition {
  const wanted = new Set(resolved.fields.flatMap(({ piece }) => COLUMNS_BY_PIECE[piece.name] ?? []));
  const readers = SITE_COLUMNS.filter((column) => wanted.has(column)).map((column) =>
    nameReader(columns, column),
  );
  if (sought.length === 0) return () => false;
  const forms = (site: number): readonly (readonly string[])[] => readers.map((read) => read(site));
  if (!isLoose) return (site) => forms(site).some((value) => standsIn(value, sought, anchors));
  const meets = resolved.expansion === "Lossy" ? 1 : distinct.length;
  const met = (words: readonly string[]): number => distinct.filter((word) => words.includes(word)).length;
  // Where one field is searched, the words must meet in one value; else in the site.
  if (resolved.fields.length === 1) return (site) => forms(site).some((value) => met(value) >= meets);
  return (site) => met(forms(site).flat()) >= meets;
}

function nameReader(columns: Columns, column: SiteColumn): (site: number) => readonly string[] {
  const { names, values } = columns.names(column);
  const known = new Map<number, readonly string[]>();
  return (site) => {
    const place = values[site] ?? NO_NAME;
    if (place === NO_NAME) return [];
    let forms = known.get(place);
    if (forms === undefined) {
      forms = formsOfText(names.at(place));
      known.set(place, forms);
    }
    return forms;
  };
}

function standsIn(
  value: readonly string[],
  sought: readonly string[],
  { atStart, atEnd }: { readonly atStart: boolean; readonly atEnd: boolean },
): boolean {
  const last = value.length - sought.length;
  for (let start = atEnd ? Math.max(0, last) : 0; start <= (atStart ? Math.min(0, last) : last); start++) {
    if (sought.every((word, index) => value[start + index] === word)) return true;
  }
  return false;
}

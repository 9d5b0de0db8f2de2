/**
 * @module Words sought among what one site says: facility, city, state, ZIP code, country, status. Each distinct name of a
 * segment is read once; then a site is judged by the places of its names.
 */
import type { ResolvedWords } from "../../query/essie/resolved-expression.ts";
import { decodeEntities } from "../../study/entities.ts";
import { wordsFor } from "../../study/enumerations.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import { formsOfText } from "../../vocabulary/word-forms.ts";
import { SITE_COLUMNS, NO_NAME } from "./columns-builder.ts";
import type { SiteColumn } from "./columns-builder.ts";
import type { Columns } from "./columns.ts";
import type { SiteCondition } from "./filter.ts";
import { has } from "./bit-set.ts";
import type { SoughtWords } from "./sought-words.ts";
import type { WordsInSegment } from "./words-in-segment.ts";

const COLUMNS_BY_PIECE: Readonly<Record<string, readonly SiteColumn[]>> = {
  LocationFacility: ["facility"],
  LocationCity: ["city"],
  LocationState: ["state"],
  LocationZip: ["zip"],
  // The name in the record and the name of today, where they differ, are two values.
  LocationCountry: ["writtenCountry", "country"],
};

/** Whether the columns hold what sites say in this field. */
export function isInColumns({ name }: Piece): boolean {
  return name === STATUS || Object.hasOwn(COLUMNS_BY_PIECE, name);
}

const STATUS = "LocationStatus";

/**
 * A judge for words in the fields of sites that are in columns, and in other fields of the study.
 * @param elsewhere the same words in the fields that do not belong to sites
 */
export function siteWordsJudge(
  { resolved, sought, distinct, anchors, isLoose }: SoughtWords,
  columns: Columns,
  elsewhere: WordsInSegment,
): SiteCondition {
  if (sought.length === 0) return () => false;
  const values = valuesReader(resolved.fields, columns);
  if (!isLoose) {
    const inStudy = elsewhere.phrases(elsewhere.together());
    return (site, document) =>
      has(inStudy, document) || values(site).some((value) => standsIn(value, sought, anchors));
  }
  const needed = resolved.expansion === "Lossy" ? 1 : distinct.length;
  // Where one field is searched, the words must meet in one value.
  if (resolved.fields.length === 1)
    return (site) =>
      values(site).some((value) => distinct.filter((word) => value.includes(word)).length >= needed);
  const inStudy = distinct.map((word) => elsewhere.documentsWith(word));
  return (site, document) => {
    const here = values(site);
    const isMet = (word: string, index: number): boolean => {
      const set = inStudy[index];
      return (set !== undefined && has(set, document)) || here.some((value) => value.includes(word));
    };
    return distinct.filter(isMet).length >= needed;
  };
}

/** The forms of each value of a site in the fields. */
function valuesReader(
  fields: ResolvedWords["fields"],
  columns: Columns,
): (site: number) => readonly (readonly string[])[] {
  const wanted = new Set(fields.flatMap(({ piece }) => COLUMNS_BY_PIECE[piece.name] ?? []));
  const readers = SITE_COLUMNS.filter((column) => wanted.has(column)).map((column) =>
    nameReader(columns, column),
  );
  if (!fields.some(({ piece }) => piece.name === STATUS)) return (site) => readers.map((read) => read(site));
  const { table, values } = columns.codes("siteStatus");
  const statuses = table.map((status) =>
    typeof status === "string"
      ? [formsOfText(status), formsOfText(wordsFor("RecruitmentStatus", status))]
      : [],
  );
  return (site) => [...readers.map((read) => read(site)), ...(statuses[values[site] ?? 0] ?? [])];
}

function nameReader(columns: Columns, column: SiteColumn): (site: number) => readonly string[] {
  const { names, values } = columns.names(column);
  const known = new Map<number, readonly string[]>();
  return (site) => {
    const place = values[site] ?? NO_NAME;
    if (place === NO_NAME) return [];
    let forms = known.get(place);
    if (forms === undefined) {
      forms = formsOfText(decodeEntities(names.at(place)));
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

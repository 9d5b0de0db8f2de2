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
  if (!isLoose) {
    const inStudy = elsewhere.phrases(elsewhere.together());
    const stands = valueJudge(resolved.fields, columns, (value) => standsIn(value, sought, anchors));
    return (site, document) => has(inStudy, document) || stands(site);
  }
  const needed = resolved.expansion === "Lossy" ? 1 : distinct.length;
  // Where one field is searched, the words must meet in one value.
  if (resolved.fields.length === 1)
    return valueJudge(
      resolved.fields,
      columns,
      (value) => distinct.filter((word) => value.includes(word)).length >= needed,
    );
  const values = valuesReader(resolved.fields, columns);
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

/** Whether some value of a site in the fields passes; each distinct value is asked about once. */
function valueJudge(
  fields: ResolvedWords["fields"],
  columns: Columns,
  passes: (forms: readonly string[]) => boolean,
): (site: number) => boolean {
  const judges = columnsOf(fields).map((column) => {
    const { names, values } = columns.names(column);
    const verdicts = new Int8Array(names.size);
    return (site: number): boolean => {
      const place = values[site] ?? NO_NAME;
      if (place === NO_NAME) return false;
      if (verdicts[place] === 0) verdicts[place] = passes(formsOfName(names.at(place))) ? 1 : -1;
      return verdicts[place] === 1;
    };
  });
  if (hasStatus(fields)) {
    const { values } = columns.codes("siteStatus");
    const verdicts = statusForms(columns).map((forms) => forms.some(passes));
    judges.push((site) => verdicts[values[site] ?? 0] === true);
  }
  const [only] = judges;
  return only !== undefined && judges.length === 1 ? only : (site) => judges.some((judge) => judge(site));
}

/** The forms of each value of a site in the fields. */
function valuesReader(
  fields: ResolvedWords["fields"],
  columns: Columns,
): (site: number) => readonly (readonly string[])[] {
  const readers = columnsOf(fields).map((column) => nameReader(columns, column));
  if (!hasStatus(fields)) return (site) => readers.map((read) => read(site));
  const { values } = columns.codes("siteStatus");
  const statuses = statusForms(columns);
  return (site) => [...readers.map((read) => read(site)), ...(statuses[values[site] ?? 0] ?? [])];
}

function columnsOf(fields: ResolvedWords["fields"]): readonly SiteColumn[] {
  const wanted = new Set(fields.flatMap(({ piece }) => COLUMNS_BY_PIECE[piece.name] ?? []));
  return SITE_COLUMNS.filter((column) => wanted.has(column));
}

function hasStatus(fields: ResolvedWords["fields"]): boolean {
  return fields.some(({ piece }) => piece.name === STATUS);
}

/** The forms of each status in the table of the column: as it is coded and as people read it. */
function statusForms(columns: Columns): readonly (readonly (readonly string[])[])[] {
  return columns
    .codes("siteStatus")
    .table.map((status) =>
      typeof status === "string"
        ? [formsOfText(status), formsOfText(wordsFor("RecruitmentStatus", status))]
        : [],
    );
}

/** Names whose forms are remembered: the same cities stand in every segment, and are asked about again and again. */
const NAMES_KEPT = 20_000;
const knownForms = new Map<string, readonly string[]>();

function formsOfName(name: string): readonly string[] {
  const known = knownForms.get(name);
  if (known !== undefined) return known;
  if (knownForms.size >= NAMES_KEPT) knownForms.clear();
  const forms = formsOfText(decodeEntities(name));
  knownForms.set(name, forms);
  return forms;
}

function nameReader(columns: Columns, column: SiteColumn): (site: number) => readonly string[] {
  const { names, values } = columns.names(column);
  const known = new Map<number, readonly string[]>();
  return (site) => {
    const place = values[site] ?? NO_NAME;
    if (place === NO_NAME) return [];
    let forms = known.get(place);
    if (forms === undefined) {
      forms = formsOfName(names.at(place));
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

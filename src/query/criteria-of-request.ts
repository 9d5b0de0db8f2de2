/** @module The single conditions of a request in plain words, each with the request that does without it. */
import { wordsFor, type EnumerationName } from "../study/enumerations.ts";
import { formatPartialDate } from "../study/partial-date.ts";
import { areaOfParameter } from "./search-areas.ts";
import {
  TEXT_PARAMETERS,
  type Circle,
  type DateRange,
  type SearchRequest,
  type TextParameter,
} from "./search-request.ts";
import { KM_PER_MILE } from "./url-values.ts";

/** One condition, as a chip shows it and as help with an empty result names it. */
export interface Criterion {
  /** The parameter in the address. */
  readonly name: string;
  /** What is asked for, in plain words: `Recruiting`, `Age 52`, `Country: Germany`. */
  readonly label: string;
  /** The value as it stands in the request, as text. */
  readonly value: string;
  /** The first page of the same search without this condition; other values of the same name stay. */
  readonly without: SearchRequest;
}

export interface CriteriaOptions {
  /** Words for values that are numbers to people, such as the MeSH ids of `condition`; else the value is shown. */
  readonly nameOf?: (parameter: ListField, value: string) => string | undefined;
}

type ListField =
  | "status"
  | "phase"
  | "type"
  | "purpose"
  | "funder"
  | "country"
  | "state"
  | "city"
  | "facility"
  | "condition"
  | "treatment"
  | "sponsor";

/** The words of the form; where they are missing, the registry's own label of the area. */
const TEXT_LABELS: Readonly<Partial<Record<TextParameter, string>>> = {
  cond: "Condition or disease",
  intr: "Treatment",
  term: "Other words",
  titles: "Words of the title",
  outc: "What is measured",
  locn: "City, state or country",
  patient: "Patient",
};

const CODED: readonly (readonly [field: ListField, enumeration: EnumerationName, prefix: string])[] = [
  ["status", "Status", ""],
  ["phase", "Phase", ""],
  ["type", "StudyType", ""],
  ["purpose", "PrimaryPurpose", "Purpose: "],
];

const NAMED: readonly (readonly [field: ListField, prefix: string])[] = [
  ["country", "Country"],
  ["state", "State or region"],
  ["city", "City"],
  ["facility", "Facility"],
  ["condition", "Condition"],
  ["treatment", "Treatment"],
  ["sponsor", "Sponsor or partner"],
];

/**
 * The conditions in the order of the form; none for a request that asks for everything.
 * `criteriaOf(request)` → `[{ name: "status", label: "Recruiting", value: "RECRUITING", without: … }, …]`
 */
export function criteriaOf(request: SearchRequest, options: CriteriaOptions = {}): readonly Criterion[] {
  const first: SearchRequest = { ...request, page: 1 };
  const criteria: Criterion[] = [];
  const add = (name: string, label: string, value: unknown, without: SearchRequest): void => {
    criteria.push({ name, label, value: String(value), without: Object.freeze(without) });
  };
  const addList = (field: ListField, labelOf: (value: string) => string): void => {
    for (const value of request[field])
      add(field, labelOf(value), value, {
        ...first,
        [field]: request[field].filter((other) => other !== value),
      });
  };
  const { advanced, age, sex, healthy, results, start, updated, near, synonyms } = request;

  for (const parameter of TEXT_PARAMETERS) {
    const text = request.text[parameter];
    if (text === undefined) continue;
    const { [parameter]: _, ...others } = request.text;
    const label = TEXT_LABELS[parameter] ?? areaOfParameter(parameter).uiLabel ?? parameter;
    add(parameter, `${label}: ${text}`, text, { ...first, text: others });
  }
  if (advanced !== undefined)
    add("advanced", `Expression: ${advanced}`, advanced, without(first, "advanced"));
  for (const [field, enumeration, prefix] of CODED)
    addList(field, (value) => prefix + phaseWords(field, value, enumeration));
  if (age !== undefined) add("age", `Age ${ageWords(age)}`, age, without(first, "age"));
  if (sex !== undefined) add("sex", `Sex: ${wordsFor("Sex", sex)}`, sex, without(first, "sex"));
  if (healthy !== undefined)
    add(
      "healthy",
      healthy ? "Accepts healthy volunteers" : "Does not accept healthy volunteers",
      healthy,
      without(first, "healthy"),
    );
  addList("funder", (value) => `Funder: ${wordsFor("AgencyClass", value)}`);
  if (results !== undefined)
    add("results", results ? "With results" : "Without results", results, without(first, "results"));
  if (start !== undefined)
    add("start", `Start: ${rangeWords(start)}`, rangeText(start), without(first, "start"));
  if (updated !== undefined)
    add("updated", `Last updated: ${rangeWords(updated)}`, rangeText(updated), without(first, "updated"));
  if (near !== undefined)
    add("near", nearWords(near), near.name ?? `${near.lat},${near.lon}`, {
      ...without(first, "near"),
      // Without a point there is no distance to sort by.
      sort: request.sort === "distance" ? "relevance" : request.sort,
    });
  if (synonyms === false) add("synonyms", "Only the words as typed", "no", without(first, "synonyms"));
  for (const [field, prefix] of NAMED)
    addList(field, (value) => `${prefix}: ${options.nameOf?.(field, value) ?? value}`);
  return criteria;
}

function without(request: SearchRequest, field: keyof SearchRequest): SearchRequest {
  const { [field]: _, ...rest } = request;
  // Only optional fields are taken out here.
  return rest as SearchRequest;
}

/** "Not Applicable" alone would not say what does not apply. */
function phaseWords(field: ListField, value: string, enumeration: EnumerationName): string {
  const words = wordsFor(enumeration, value);
  return field === "phase" && value === "NA" ? "Phase: not applicable" : words;
}

function ageWords(years: number): string {
  const months = Math.round(years * 12);
  return !Number.isInteger(years) && months / 12 === years
    ? `${months} ${months === 1 ? "month" : "months"}`
    : String(years);
}

function rangeWords({ from, to }: DateRange): string {
  if (from === to && from !== undefined) return formatPartialDate(from);
  if (to === undefined) return `from ${formatPartialDate(from ?? "")}`;
  if (from === undefined) return `until ${formatPartialDate(to)}`;
  return `${formatPartialDate(from)} to ${formatPartialDate(to)}`;
}

function rangeText({ from, to }: DateRange): string {
  return `${from ?? ""}_${to ?? ""}`;
}

function nearWords({ lat, lon, radiusKm, name }: Circle): string {
  const miles = Math.round(radiusKm / KM_PER_MILE);
  const distance =
    miles * KM_PER_MILE === radiusKm ? `${miles} ${miles === 1 ? "mile" : "miles"}` : `${radiusKm} km`;
  return `Within ${distance} of ${name ?? `${lat}, ${lon}`}`;
}

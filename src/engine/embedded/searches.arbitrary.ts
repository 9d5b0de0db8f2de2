/**
 * @module Random searches that find something: words, names and values taken from the studies that are searched, in
 * every form of the expression language.
 */
import fc from "fast-check";
import { COVERAGES, EXPANSIONS } from "../../query/essie/nodes.ts";
import { SORTS } from "../../query/search-request.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import { SEARCH_AREAS } from "../../query/search-areas.ts";
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import { structuredFacts } from "../../query/structured-conditions.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import { valuesOfPiece } from "../../study/pieces.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import type { Study } from "../../study/study.ts";
import { writtenWords } from "../../vocabulary/word-forms.ts";
import type { OrderItem } from "../search-engine.ts";

const LEAVES = PIECES.filter((piece) => piece.children.length === 0);
const SITE_PIECES = LEAVES.filter(({ path }) => path.includes("contactsLocationsModule.locations."));
const AREAS = SEARCH_AREAS.map(({ name }) => name);

/** A piece with values in one of the studies, and those values as texts. */
function pieceWithValues(studies: readonly Study[], pieces: readonly Piece[]) {
  return fc
    .tuple(fc.constantFrom(...studies), fc.constantFrom(...pieces), fc.nat(), fc.nat())
    .map(([study, piece, which, from]) => {
      const values = valuesOfPiece(study, piece).map(String);
      return { piece, value: values[which % Math.max(1, values.length)] ?? "none", from };
    });
}

const quoted = (text: string): string => `"${text.replaceAll(/[\\"]/g, " ")}"`;
const plain = (words: readonly string[]): string =>
  words.map((word) => (/^(?:AND|OR|NOT|ALL|MISSING)$/.test(word) ? quoted(word) : word)).join(" ");

/** One condition on one field, in the form that suits it. */
function fieldCondition(studies: readonly Study[], pieces: readonly Piece[]): fc.Arbitrary<string> {
  return fc
    .tuple(pieceWithValues(studies, pieces), fc.integer({ min: 1, max: 3 }), fc.nat(9))
    .map(([{ piece, value, from }, count, form]) => {
      const area = `AREA[${piece.name}]`;
      if (form === 0) return `${area}MISSING`;
      if (form === 1 && piece.isList) return `AREA[${piece.name}:size]RANGE[${count},MAX]`;
      const kind = pieceKind(piece);
      if (kind === "date" || kind === "number" || kind === "age") {
        const bound = kind === "date" ? value.slice(0, 10) : value;
        if (!/^[\d.-]+(?: \w+)?$/.test(bound)) return `${area}MISSING`;
        return form < 6 ? `${area}RANGE[${bound},MAX]` : `${area}RANGE[MIN,${bound}]`;
      }
      if (kind !== "words") return kind === "point" ? `${area}MISSING` : `${area}${value}`;
      const words = writtenWords(value);
      const start = from % Math.max(1, words.length);
      const some = words.slice(start, start + count);
      if (some.length === 0) return `${area}none`;
      if (form < 4) return `${area}(${plain(some)})`;
      if (form === 4)
        return `${area}COVERAGE[${COVERAGES[from % COVERAGES.length]}]${quoted(some.join(" "))}`;
      if (form === 5) return `${area}EXPANSION[${EXPANSIONS[from % EXPANSIONS.length]}](${plain(some)})`;
      return `${area}${quoted(some.join(" "))}`;
    });
}

/** Words of the studies without a field, or in some area. */
function words(studies: readonly Study[]): fc.Arbitrary<string> {
  const texts = LEAVES.filter(({ name }) =>
    ["BriefTitle", "Condition", "InterventionName", "BriefSummary", "LocationCity", "Keyword"].includes(name),
  );
  return fc
    .tuple(
      pieceWithValues(studies, texts),
      fc.integer({ min: 1, max: 3 }),
      fc.nat(9),
      fc.constantFrom(...AREAS),
    )
    .map(([{ value, from }, count, form, area]) => {
      const all = writtenWords(value);
      const start = from % Math.max(1, all.length);
      const some = all.slice(start, start + count);
      if (some.length === 0) return "none";
      if (form < 5) return plain(some);
      if (form < 7) return quoted(some.join(" "));
      if (form === 7) return `EXPANSION[${EXPANSIONS[from % EXPANSIONS.length]}](${plain(some)})`;
      return `AREA[${area}](${plain(some)})`;
    });
}

/** Expressions over the studies, of every operator. */
export function expressionsAbout(studies: readonly Study[]): fc.Arbitrary<string> {
  const atSites = fc
    .array(fc.oneof(fieldCondition(studies, SITE_PIECES), words(studies)), { minLength: 1, maxLength: 3 })
    .chain((parts) =>
      fc
        .tuple(fc.constantFrom(" AND ", " OR "), fc.boolean())
        .map(
          ([join, not]) => `SEARCH[Location](${not ? "NOT " : ""}${parts.map((p) => `(${p})`).join(join)})`,
        ),
    );
  return fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      words(studies),
      fieldCondition(studies, LEAVES),
      atSites,
      fc
        .tuple(fc.constantFrom(" AND ", " OR ", ", "), tie("tree"), tie("tree"))
        .map(([join, a, b]) => `(${a})${join}(${b})`),
      fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => `(${a}) AND NOT (${b})`),
      fc
        .tuple(fc.constantFrom("StudyFirstPostDate", "EnrollmentCount"), tie("tree"))
        .map(([piece, tree]) => `TILT[${piece}](${tree})`),
      fc
        .tuple(fc.double({ min: -60, max: 60, noNaN: true }), fc.integer({ min: 1, max: 3000 }))
        .map(
          ([degrees, radius]) =>
            `AREA[LocationGeoPoint]DISTANCE[${degrees.toFixed(2)},${(degrees * 2).toFixed(2)},${radius}mi]`,
        ),
    ),
  })).tree;
}

/** Requests about the studies: conditions of every kind, mostly one or two at a time, so that something is found. */
export function requestsAbout(studies: readonly Study[]): fc.Arbitrary<SearchRequest> {
  const one = <Value>(values: readonly Value[]): fc.Arbitrary<readonly Value[]> =>
    fc.subarray([...new Set(values)], { minLength: Math.min(1, values.length) });
  const conditions = fc.constantFrom(...studies).chain((study): fc.Arbitrary<Partial<SearchRequest>> => {
    const facts = structuredFacts(study);
    const listed = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
    const point = facts.sites.find((site) => site.point !== undefined)?.point ?? { lat: 48.85, lon: 2.35 };
    return fc.record(
      {
        status: one([...listed(facts.overallStatus), "RECRUITING"]),
        phase: one([...facts.phases, "PHASE2"]),
        type: one(listed(facts.studyType)),
        purpose: one(listed(facts.primaryPurpose)),
        funder: one(listed(facts.leadSponsorClass)),
        age: fc.integer({ min: 0, max: 100 }),
        sex: fc.constantFrom("FEMALE" as const, "MALE" as const),
        healthy: fc.boolean(),
        results: fc.boolean(),
        start: fc.constant({ from: facts.startDate?.slice(0, 4) ?? "2010" }),
        updated: fc.constant({ to: facts.lastUpdatePostDate ?? "2020-01" }),
        country: one(facts.sites.flatMap((site) => listed(site.country))),
        state: one(facts.sites.flatMap((site) => listed(site.state))),
        city: one(facts.sites.flatMap((site) => listed(site.city))),
        facility: one(facts.sites.flatMap((site) => listed(site.facility))),
        near: fc.constantFrom(5, 80, 900).map((radiusKm) => ({ lat: point.lat, lon: point.lon, radiusKm })),
        condition: one([...facts.conditionIds]),
        treatment: one([...facts.treatments]),
        sponsor: one([...facts.sponsors]),
      },
      { requiredKeys: [] },
    );
  });
  const some = fc
    .tuple(conditions, fc.infiniteStream(fc.nat(5)))
    .map(([all, chances]) =>
      Object.fromEntries(Object.entries(all).filter(() => chances.next().value === 0)),
    );
  const text = fc.dictionary(
    fc.constantFrom("term", "cond", "intr", "titles", "locn", "spons", "lead", "id", "patient", "outc"),
    fc.oneof({ weight: 3, arbitrary: words(studies) }, { weight: 1, arbitrary: expressionsAbout(studies) }),
    { maxKeys: 2, noNullPrototype: true },
  );
  return fc
    .record({
      some,
      text,
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 3 }),
      pageSize: fc.constantFrom(1, 7, 50, 1000),
      synonyms: fc.boolean(),
    })
    .map(({ some: conditions, synonyms, ...rest }) => {
      const request: SearchRequest = Object.assign({}, emptySearchRequest, conditions, rest);
      return synonyms ? request : Object.assign(request, { synonyms: false as const });
    });
}

/** Mostly none: the request's own order. */
export const orders: fc.Arbitrary<readonly OrderItem[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(
      fc.record({
        piece: fc.constantFrom(
          "@relevance",
          "EnrollmentCount",
          "StartDate",
          "LastUpdatePostDate",
          "NumLocations",
        ),
        descending: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3, selector: ({ piece }) => piece },
    ),
  },
);

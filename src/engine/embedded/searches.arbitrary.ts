/**
 * @module Random searches that find something: words, names and values taken from the studies that are searched, in
 * every form of the expression language.
 */
import fc from "fast-check";
import { COVERAGES, EXPANSIONS } from "../../query/essie/nodes.ts";
import { SORTS } from "../../query/search-request.ts";
import type { SearchRequest, TextParameter } from "../../query/search-request.ts";
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

/** Pieces tried until the study has one. */
const TRIES = 6;

/** A piece that one of the studies has, as a rule, and one of its values there as text. */
function pieceWithValues(studies: readonly Study[], pieces: readonly Piece[]) {
  const some = fc.array(fc.constantFrom(...pieces), { minLength: TRIES, maxLength: TRIES });
  return fc
    .tuple(fc.constantFrom(...studies), some, fc.nat(), fc.nat())
    .map(([study, tried, which, from]) => {
      const found = tried.map((piece) => ({ piece, values: valuesOfPiece(study, piece).map(String) }));
      const first = found.find(({ values }) => values.length > 0) ?? found[0];
      if (first === undefined) throw new Error("no piece was tried");
      const { piece, values } = first;
      return { piece, value: values[which % Math.max(1, values.length)] ?? "none", from };
    });
}

const quoted = (text: string): string => `"${text.replaceAll(/[\\"]/g, " ")}"`;
const plain = (words: readonly string[]): string =>
  words.map((word) => (/^(?:AND|OR|NOT|ALL|MISSING)$/.test(word) ? quoted(word) : word)).join(" ");

/** One condition on one field, in the form that suits it. */
export function fieldCondition(studies: readonly Study[], pieces: readonly Piece[]): fc.Arbitrary<string> {
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

/** Words of some fields of the studies without a field, or in some area. */
function words(studies: readonly Study[], names: readonly string[] = TEXTS.term): fc.Arbitrary<string> {
  const texts = LEAVES.filter(({ name }) => names.includes(name));
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

/** Where words of a study may well be found: those of its titles among its conditions only seldom. */
const TEXTS = {
  term: ["BriefTitle", "Condition", "InterventionName", "BriefSummary", "LocationCity", "Keyword"],
  cond: ["Condition", "BriefTitle", "Keyword", "ConditionMeshTerm"],
  intr: ["InterventionName", "BriefTitle", "ArmGroupLabel"],
  titles: ["BriefTitle", "OfficialTitle", "Acronym"],
  locn: ["LocationCity", "LocationState", "LocationCountry", "LocationFacility"],
  spons: ["LeadSponsorName", "CollaboratorName"],
  lead: ["LeadSponsorName"],
  id: ["NCTId", "OrgStudyId", "SecondaryId"],
  patient: ["Condition", "BriefSummary"],
  outc: ["PrimaryOutcomeMeasure", "SecondaryOutcomeMeasure"],
} as const satisfies Partial<Record<TextParameter, readonly string[]>>;

/** None, one or two texts of a request, each of words of its own fields; now and then an expression. */
function textsAbout(studies: readonly Study[]): fc.Arbitrary<Partial<Record<TextParameter, string>>> {
  const texts = Object.entries(TEXTS).map(([parameter, names]) =>
    fc
      .oneof(
        { weight: 5, arbitrary: words(studies, names) },
        { weight: 1, arbitrary: expressionsAbout(studies) },
      )
      .map((text) => [parameter, text] as const),
  );
  return fc
    .uniqueArray(fc.oneof(...texts), { maxLength: 2, selector: ([parameter]) => parameter })
    .map((entries) => Object.fromEntries(entries));
}

/** Requests about the studies: conditions of every kind, mostly one or two at a time, so that something is found. */
export function requestsAbout(studies: readonly Study[]): fc.Arbitrary<SearchRequest> {
  const one = <Value>(values: readonly Value[]): fc.Arbitrary<readonly Value[]> =>
    fc.subarray([...new Set(values)], { minLength: Math.min(1, values.length) });
  const conditionsOf = (study: Study): fc.Arbitrary<Partial<SearchRequest>> => {
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
  };
  const someOf = (study: Study): fc.Arbitrary<Partial<SearchRequest>> =>
    fc
      .tuple(conditionsOf(study), fc.infiniteStream(fc.nat(5)))
      .map(([all, chances]) =>
        Object.fromEntries(Object.entries(all).filter(() => chances.next().value === 0)),
      );
  // Mostly of one study, which then satisfies it all, so that something is found.
  return fc
    .constantFrom(...studies)
    .chain((study) =>
      fc.record({
        some: someOf(study),
        text: fc.oneof(
          { weight: 3, arbitrary: textsAbout([study]) },
          { weight: 1, arbitrary: textsAbout(studies) },
        ),
        sort: fc.constantFrom(...SORTS),
        page: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 3 })),
        pageSize: fc.constantFrom(1, 7, 50, 1000),
        synonyms: fc.boolean(),
      }),
    )
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

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pieceNamed } from "../../study/pieces.ts";
import { areaOfParameter, SEARCH_AREAS } from "../search-areas.ts";
import { EssieError } from "./essie-error.ts";
import { expressions } from "./expression.arbitrary.ts";
import { parseExpression } from "./parse-expression.ts";
import { resolveExpression } from "./resolve-expression.ts";
import type { Resolved, ResolvedWords } from "./resolved-expression.ts";

function resolve(source: string, parameter: "cond" | "term" | "lead" | "locn" = "term"): Resolved {
  return resolveExpression(parseExpression(source), areaOfParameter(parameter));
}

function words(source: string, parameter?: "cond" | "lead"): ResolvedWords {
  const resolved = resolve(source, parameter);
  if (resolved.kind !== "words") throw new Error(`${source} is ${resolved.kind}`);
  return resolved;
}

function errorOf(source: string): EssieError {
  try {
    resolve(source);
  } catch (error) {
    if (error instanceof EssieError) return error;
    throw error;
  }
  throw new Error(`${source} was not refused`);
}

describe("where words are sought", () => {
  test("by default in the area of the parameter", () => {
    const { area, fields, text } = words("heart  attack", "cond");
    expect([area, text]).toEqual(["ConditionSearch", "heart attack"]);
    expect(fields.map(({ piece, weight, isSynonyms }) => [piece.name, weight, isSynonyms])).toEqual([
      ["Condition", 0.95, true],
      ["BriefTitle", 0.6, true],
      ["OfficialTitle", 0.55, true],
      ["ConditionMeshTerm", 0.5, true],
      ["ConditionAncestorTerm", 0.4, true],
      ["Keyword", 0.3, true],
      ["NCTId", 0.2, false],
    ]);
    expect(words("Pfizer", "lead").fields.map(({ piece }) => piece.name)).toEqual(["LeadSponsorName"]);
  });

  test("in the area, the field or all fields of the structure that AREA names", () => {
    expect(words("AREA[TitleSearch]x").area).toBe("TitleSearch");
    const field = words("AREA[BriefTitle]x");
    expect(field).not.toHaveProperty("area");
    expect(field.fields.map(({ piece }) => piece.path)).toEqual([
      "protocolSection.identificationModule.briefTitle",
    ]);
    expect(words("AREA[Organization]x").fields.map(({ piece }) => piece.name)).toEqual([
      "OrgFullName",
      "OrgClass",
    ]);
    expect(words("AREA[SPONSOR]x").fields[0]?.piece.name).toBe("LeadSponsorName");
  });

  test("the innermost AREA counts, for the whole group", () => {
    expect(resolve("AREA[BriefTitle](x OR AREA[Keyword]y)")).toMatchObject({
      kind: "or",
      operands: [
        { fields: [{ piece: { name: "BriefTitle" } }] },
        { fields: [{ piece: { name: "Keyword" } }] },
      ],
    });
  });

  test("every area names pieces that the dictionary has", () => {
    for (const { name, parts } of SEARCH_AREAS) {
      const { fields } = words(`AREA[${name}]x`);
      expect(fields.map(({ piece }) => piece.name)).toEqual(parts.flatMap(({ pieces }) => pieces));
    }
  });
});

describe("coverage and expansion", () => {
  test.each([
    ["x", "Contains", "Relaxation"],
    ['"x y"', "Contains", "Concept"],
    ['EXPANSION[Lossy]"x y"', "Contains", "Concept"],
    ["EXPANSION[Lossy]x", "Contains", "Lossy"],
    ['EXPANSION[None]"x"', "Contains", "None"],
    ["COVERAGE[FullMatch]x", "FullMatch", "Concept"],
    ["EXPANSION[Relaxation]COVERAGE[StartsWith]x", "StartsWith", "Concept"],
    ['EXPANSION[None]COVERAGE[FullMatch]"x"', "FullMatch", "None"],
    ["COVERAGE[FullMatch]EXPANSION[Term]AREA[BriefTitle]x", "FullMatch", "Term"],
  ])("%s", (source, coverage, expansion) => {
    expect(words(source)).toMatchObject({ coverage, expansion });
  });

  test("Lossy cannot be combined with a coverage", () => {
    expect(errorOf("EXPANSION[Lossy]COVERAGE[FullMatch]x").message).toContain("Invalid combination");
  });
});

describe("values of fields that are no text", () => {
  const day = (from: string, to: string) => ({ kind: "interval", of: "date", from, to });
  test.each<[string, object]>([
    ["AREA[Phase]PHASE3", { kind: "code", value: "PHASE3" }],
    ["AREA[Phase]Phase3", { kind: "code", value: "PHASE3" }],
    ["AREA[phase]na", { kind: "code", value: "NA" }],
    ['AREA[StudyType]"Expanded Access"', { kind: "code", value: "EXPANDED_ACCESS" }],
    ['AREA[OverallStatus]"Active, not recruiting"', { kind: "code", value: "ACTIVE_NOT_RECRUITING" }],
    ["AREA[StartDateType]Anticipated", { kind: "code", value: "ESTIMATED" }],
    ['AREA[Sex]"ALL"', { kind: "code", value: "ALL" }],
    ["AREA[Gender]FEMALE", { kind: "code", value: "FEMALE" }],
    ["AREA[Sex]ALL", { kind: "every" }],
    ["AREA[HasResults]true", { kind: "truth", value: true }],
    ["AREA[HealthyVolunteers]False", { kind: "truth", value: false }],
    ["AREA[StartDate]2022", day("2022-01-01", "2022-12-31")],
    ["AREA[StartDate]2024-02", day("2024-02-01", "2024-02-29")],
    ["AREA[StartDate]RANGE[01/31/2015, 2016]", day("2015-01-31", "2016-12-31")],
    ["AREA[EnrollmentCount]100", { kind: "interval", of: "number", from: 100, to: 100 }],
    ["AREA[EnrollmentCount]RANGE[500,MAX]", { kind: "interval", of: "number", from: 500 }],
    ["AREA[LastUpdatePostYear]2026", { kind: "interval", of: "number", from: 2026, to: 2026 }],
    ["AREA[MinimumAge]RANGE[MIN, 6 Months]", { kind: "interval", of: "age", to: 0.5 }],
    ["AREA[MaximumAge]RANGE[18,65]", { kind: "interval", of: "age", from: 18, to: 65 }],
    ["AREA[MinimumAge]18 Years", { kind: "interval", of: "age", from: 18, to: 18 }],
    ["AREA[Phase:size]2", { kind: "interval", of: "size", from: 2, to: 2 }],
    ["AREA[Intervention:size]RANGE[2,MAX]", { kind: "interval", of: "size", from: 2 }],
    ["AREA[StartDateStruct]RANGE[2020,2021]", day("2020-01-01", "2021-12-31")],
    ["AREA[ResultsFirstPostDate]MISSING", { kind: "missing", pieces: [{ name: "ResultsFirstPostDate" }] }],
    ["AREA[LocationGeoPoint]DISTANCE[1,2,10mi]", { kind: "near", lat: 1, lon: 2, radiusKm: 16.09344 }],
    ["NOT,", { kind: "not", operand: { kind: "none" } }],
    ['""', { kind: "none" }],
    ["SEARCH[Location]AREA[LocationStatus]Recruiting", { kind: "search", operand: { kind: "code" } }],
    ["TILT[StudyFirstPostDate]x", { kind: "tilt", piece: { name: "StudyFirstPostDate" } }],
  ])("%s", (source, expected) => {
    expect(resolve(source)).toMatchObject(expected);
  });

  test("an open end is absent", () => {
    expect(resolve("AREA[StartDate]RANGE[MIN,2020]")).not.toHaveProperty("from");
    const open = resolve("AREA[StartDate]RANGE[MIN,MAX]");
    expect(open).not.toHaveProperty("from");
    expect(open).not.toHaveProperty("to");
  });

  test("a range without AREA looks at every field of the kind of its bounds", () => {
    const dates = resolve("RANGE[2025-03-20, 2025-03-31]");
    const ages = resolve("RANGE[21 years,MAX]");
    if (dates.kind !== "interval" || ages.kind !== "interval") throw new Error("no interval");
    expect([dates.of, ages.of]).toEqual(["date", "age"]);
    expect(dates.pieces).toContain(pieceNamed("StartDate"));
    expect(ages.pieces.map(({ name }) => name)).toEqual(["TargetDuration", "MinimumAge", "MaximumAge"]);
  });
});

describe("refusals", () => {
  test.each([
    ["AREA[SponsorType]Academic", "Unknown area name: `SponsorType`"],
    ["AREA[BasicSearch:size]2", "Unknown area name: `BasicSearch`"],
    [
      "AREA[Phase]PHASE5",
      "Allowed values for enum field `protocolSection.designModule.phases` are `EARLY_PHASE1`, `PHASE1`",
    ],
    [
      "AREA[StudyType]Expanded Access",
      "Allowed values for enum field `protocolSection.designModule.studyType`",
    ],
    ["AREA[HasResults]constructor", "Allowed values for boolean field `hasResults` are `true`, `false`"],
    ["AREA[StartDate]soon", "no viable alternative at input 'soon'"],
    ["AREA[StartDate]2021-02-29", "no viable alternative at input '2021-02-29'"],
    ["AREA[EnrollmentCount]RANGE[16 years,MAX]", "no viable alternative at input '16 years'"],
    ["AREA[BriefTitle]RANGE[1,2]", "RANGE is only allowed on"],
    ["AREA[Phase]RANGE[1,2]", "RANGE is only allowed on"],
    ["AREA[BriefTitle]DISTANCE[1,2,3mi]", "DISTANCE is only allowed on GeoPoint fields"],
    ["AREA[LocationGeoPoint]Boston", "Unsupported value"],
    ["TILT[BriefTitle]x", "Unsupported tilt field type: text"],
    ["TILT[Nothing]x", "Unknown area name: `Nothing`"],
  ])("%s", (source, message) => {
    const error = errorOf(source);
    expect(error.message).toContain(message);
    expect(error.advice).not.toBe("");
  });

  test("say where", () => {
    const source = "x AND AREA[ Foo ]y";
    const { span } = errorOf(source);
    expect(source.slice(span.start, span.end)).toBe(" Foo ");
  });
});

test("any tree is resolved or refused", () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      try {
        resolveExpression(expression, areaOfParameter("cond"));
      } catch (error) {
        if (!(error instanceof EssieError)) throw error;
      }
    }),
  );
});

import { expect, test } from "vitest";
import { QueryError } from "./query-error.ts";
import { checkExpressions, expressionsOf, textNotices } from "./request-expressions.ts";
import type { SearchRequest } from "./search-request.ts";
import { emptySearchRequest } from "./search-url.ts";

function ask(text: SearchRequest["text"], advanced?: string): SearchRequest {
  return { ...emptySearchRequest, text, ...(advanced !== undefined && { advanced }) };
}

test("each text is sought in its own area; advanced only filters", () => {
  expect(expressionsOf(ask({ lead: "Pfizer", cond: "asthma" }, "AREA[Phase]PHASE2"))).toMatchObject([
    { parameter: "cond", ranks: true, resolved: { kind: "words", area: "ConditionSearch" } },
    { parameter: "lead", ranks: true, resolved: { kind: "words", area: "LeadSponsorName" } },
    { parameter: "advanced", ranks: false, resolved: { kind: "code", value: "PHASE2" } },
  ]);
  expect(expressionsOf(emptySearchRequest)).toEqual([]);
});

test("a typed text is never refused, an advanced expression is", () => {
  expect(expressionsOf(ask({ cond: '"lung' }))).toMatchObject([
    { resolved: { kind: "words", text: "lung" } },
  ]);
  expect(() => expressionsOf(ask({}, '"lung'))).toThrow(QueryError);
});

test("programs hear of every mistake, in the registry's words", () => {
  const messageOf = (request: SearchRequest): string => {
    try {
      checkExpressions(request);
      return "";
    } catch (error) {
      if (error instanceof QueryError) return `${error.parameter}: ${error.message}`;
      throw error;
    }
  };
  expect(messageOf(ask({ cond: "asthma", term: "AREA[Phase]PHASE2" }, "ALL"))).toBe("");
  expect(messageOf(ask({ term: "AREA[SponsorType]x" }))).toBe(
    "term: Error parsing query in Other terms: Unknown area name: `SponsorType`",
  );
  expect(messageOf(ask({ cond: "NOT" }))).toBe(
    "cond: Error parsing query in Conditions or disease: inner bool query clause cannot be null",
  );
  expect(messageOf(ask({}, "COVERAGE[FullMatc]x"))).toBe(
    "advanced: Error parsing query in advanced filter: Invalid coverage: FullMatc",
  );
});

test("people hear how their words were read", () => {
  expect(textNotices(ask({ cond: "asthma" }))).toEqual([]);
  expect(textNotices(ask({ cond: '"asthma', intr: "ALL" }))).toMatchObject([
    { parameter: "cond", notice: /plain words/ },
    { parameter: "intr", suggestion: '"ALL"' },
  ]);
});

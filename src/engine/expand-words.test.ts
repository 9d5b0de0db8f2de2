import { describe, expect, test } from "vitest";
import type { Resolved } from "../query/essie/resolved-expression.ts";
import { areaOfParameter } from "../query/search-areas.ts";
import { parseTypedText } from "../query/typed-text.ts";
import { OWN_NAMES } from "../vocabulary/tables/own-names.ts";
import { createThesaurus } from "../vocabulary/thesaurus.ts";
import { expandWords } from "./expand-words.ts";

const thesaurus = createThesaurus(OWN_NAMES);
const expanded = (text: string) =>
  expandWords(parseTypedText(text, areaOfParameter("cond")).resolved, thesaurus);

/** A short form of an expression for comparing. */
function sketch(resolved: Resolved): string {
  if (resolved.kind === "words") return resolved.isPhrase ? `"${resolved.text}"` : resolved.text;
  if (resolved.kind === "synonyms")
    return `{${[resolved.words, ...resolved.others].map(sketch).join(" | ")}}`;
  if (resolved.kind === "and" || resolved.kind === "or")
    return `(${resolved.operands.map(sketch).join(` ${resolved.kind} `)})`;
  return resolved.kind === "not" ? `not ${sketch(resolved.operand)}` : resolved.kind;
}

test.each([
  ["heart attack", '{heart attack | "Myocardial Infarction" | "cardiac infarction"}'],
  ['"heart attack"', '{"heart attack" | "Myocardial Infarction" | "cardiac infarction"}'],
  [
    "heart attack in women",
    '(heart attack in women or ({heart attack | "Myocardial Infarction" | "cardiac infarction"} and in women))',
  ],
  [
    "cancer of the lung",
    '{cancer of the lung | "Lung Neoplasms" | "lung cancer" | "lung tumor" | "pulmonary neoplasm"}',
  ],
  ["stage 3b zzz", "(stage 3b zzz or stage IIIB zzz)"],
  ['"stage 3b zzz"', '("stage 3b zzz" or "stage IIIB zzz")'],
  ["EXPANSION[Term]stage 3b", "stage 3b"],
  ["AREA[LocationFacility]level 1", "level 1"],
  ["earache OR cough", '({earache | "ear pain" | "otalgia"} or {cough | "coughing" | "tussis"})'],
  ["cough NOT earache", '({cough | "coughing" | "tussis"} and not earache)'],
  ['"earache in women"', '"earache in women"'],
  ["EXPANSION[Term]earache", "earache"],
  ["EXPANSION[None]earache", "earache"],
  ["EXPANSION[Concept]earache", '{earache | "ear pain" | "otalgia"}'],
  ["EXPANSION[Lossy]earache", '{earache | "ear pain" | "otalgia"}'],
  ["AREA[Condition]earache", '{earache | "ear pain" | "otalgia"}'],
  ["AREA[Condition]earache in women", "earache in women"],
  ["AREA[LocationCity]cold sores", "cold sores"],
  ["nothing of this kind", "nothing of this kind"],
  ["ALL", "every"],
])("%s", (text, expected) => {
  expect(sketch(expanded(text).resolved)).toBe(expected);
});

describe("what was added is told", () => {
  test("once for each name, with label and source", () => {
    expect(expanded("earache OR earache").expansions).toEqual([
      { words: "earache", label: "Earache", names: ["ear pain", "otalgia"], source: "lay" },
    ]);
  });

  test("other numerals, and the names that become known by them", () => {
    const { expansions } = expanded("type II diabetes");
    expect(expansions[0]).toEqual({
      words: "type II diabetes",
      label: "type 2 diabetes",
      names: ["type 2 diabetes"],
      source: "spelling",
    });
    expect(expansions[1]).toMatchObject({ words: "type 2 diabetes", label: "Diabetes Mellitus, Type 2" });
  });

  test("and nothing else: what was not used is not told", () => {
    expect(expanded("NOT earache").expansions).toEqual([]);
    expect(expanded("AREA[Condition]earache in women").expansions).toEqual([]);
  });

  test("the names told are the names searched", () => {
    for (const text of ["breast cancer", "type 2 diabetes", "stroke in women with asthma", '"lung cancer"']) {
      const { resolved, expansions } = expanded(text);
      for (const { names } of expansions) for (const name of names) expect(sketch(resolved)).toContain(name);
    }
  });
});

test("without a thesaurus an expression stays what it is", () => {
  const { resolved } = parseTypedText("heart attack", areaOfParameter("cond"));
  expect(expandWords(resolved, undefined)).toEqual({ resolved, expansions: [] });
});

test("other names are sought only where the registry seeks synonyms", () => {
  const { resolved } = expanded("heart attack");
  if (resolved.kind !== "synonyms") throw new Error(resolved.kind);
  const without = resolved.words.fields.filter(({ isSynonyms }) => !isSynonyms);
  expect(without.length).toBeGreaterThan(0);
  for (const { fields } of resolved.others) for (const field of fields) expect(field.isSynonyms).toBe(true);
});

test("very long texts are searched as they are", () => {
  const text = Array.from({ length: 70 }, () => "earache").join(" ");
  expect(sketch(expanded(text).resolved)).toBe(text);
});

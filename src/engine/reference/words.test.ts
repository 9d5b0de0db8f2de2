import { beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../search-engine.ts";
import { ask, engineWith, madeStudy, numbersFound } from "./made-studies.ts";

let engine: SearchEngine;
const conditions = (...names: string[]) => ({ conditionsModule: { conditions: names } });

beforeAll(async () => {
  engine = await engineWith([
    madeStudy(1, { title: "Heart attack in women", ...conditions("Heart Attack") }),
    madeStudy(2, { title: "Attack rates of flu", ...conditions("Influenza", "Heart Failure") }),
    madeStudy(3, { title: "Tumours of the brain", ...conditions("Brain Tumor") }),
    madeStudy(4, {
      title: "All the options",
      acronym: "SLE",
      ...conditions("Acute Lymphoblastic Leukemia (ALL)"),
      sponsorCollaboratorsModule: { leadSponsor: { name: "Merck Sharp & Dohme LLC" } },
    }),
    madeStudy(5, {
      title: "A sle of hand",
      ...conditions("Crohn’s Disease"),
      descriptionModule: { briefSummary: "IL-2 &lt; 5 in COVID-19 and 5\\.0 mg" },
      designModule: { phases: ["PHASE3"], studyType: "INTERVENTIONAL" },
      sponsorCollaboratorsModule: { leadSponsor: { name: "Merck" } },
    }),
  ]);
});

const cond = (text: string) => numbersFound(engine, { text: { cond: text } });
const term = (text: string) => numbersFound(engine, { text: { term: text } });
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

describe("terms", () => {
  test.each([
    ["heart attack", [1, 2]], // study 2 has both words, apart
    ["attack heart", [1, 2]],
    ['"heart attack"', [1]],
    ['"attack heart"', []],
    ["heart OR brain", [1, 2, 3]],
    ["heart AND attack", [1, 2]],
    ["heart attack NOT influenza", [1]],
    ["heart or brain", []], // lower case: a word, and no study has it
    ["NOT heart", [3, 4, 5]],
    ["tumor", [3]],
    ["TUMOURS", [3]],
    ["crohn disease", [5]],
    ["Crohn's", [5]],
    ["ALL", [1, 2, 3, 4, 5]],
    ["\\ALL", [4]],
    ["nothing-like-it", []],
    ["NOT nothing-like-it", [1, 2, 3, 4, 5]],
  ])("cond %s", async (text, numbers) => {
    expect(sorted(await cond(text))).toEqual(numbers);
  });

  test.each([
    ["il-2", [5]],
    ["IL 2", [5]],
    ["covid-19", [5]],
    ['"covid 19"', [5]],
    ['"5.0 mg"', [5]],
    ["lt", []], // an entity is its character, not its name
    ["phase 3", [5]],
    ["phase3", [5]],
    ["interventional", [5]],
    ["merck", [4, 5]],
  ])("term %s", async (text, numbers) => {
    expect(sorted(await term(text))).toEqual(numbers);
  });
});

describe("EXPANSION and COVERAGE", () => {
  test.each([
    ["AREA[Acronym]EXPANSION[None]SLE", [4]],
    ["EXPANSION[None]SLE", [4]],
    ["EXPANSION[None]sle", [5]],
    ["EXPANSION[Term]sle", [4, 5]],
    ["EXPANSION[None]tumor", []],
    ["EXPANSION[None]Tumor", [3]],
    ["EXPANSION[Term]heart attack", [1]],
    ["EXPANSION[Concept]heart attack", [1]],
    ["EXPANSION[Relaxation]heart attack", [1, 2]],
    ["EXPANSION[Lossy]heart unknownword", [1, 2]],
    ["AREA[LeadSponsorName]Merck", [4, 5]],
    ["AREA[LeadSponsorName]COVERAGE[FullMatch]Merck", [5]],
    ["AREA[LeadSponsorName]COVERAGE[StartsWith]Merck", [4, 5]],
    ["AREA[LeadSponsorName]COVERAGE[EndsWith]LLC", [4]],
    ['AREA[LeadSponsorName]COVERAGE[FullMatch]"Merck Sharp & Dohme LLC"', [4]],
    ['COVERAGE[FullMatch]"heart attack"', [1]],
  ])("%s", async (text, numbers) => {
    expect(sorted(await term(text))).toEqual(numbers);
  });
});

describe("one field", () => {
  test("the words of a term must meet in one value", async () => {
    expect(await term("AREA[Condition]influenza failure")).toEqual([]);
    expect(await term("AREA[Condition]heart failure")).toEqual([2]);
  });

  test("the lead sponsor parameter looks at that field only", async () => {
    expect(sorted(await numbersFound(engine, { text: { lead: "merck" } }))).toEqual([4, 5]);
    expect(await numbersFound(engine, { text: { lead: "heart" } })).toEqual([]);
  });
});

test("several parameters must all hold", async () => {
  expect(await numbersFound(engine, { text: { cond: "disease", spons: "merck" } })).toEqual([5]);
  expect(await numbersFound(engine, { text: { cond: "heart" }, advanced: "NOT attack" })).toEqual([]);
});

describe("ranking", () => {
  const condition = (number: number, name: string, title: string) =>
    madeStudy(number, { title, ...conditions(name) });

  test("an exact condition leads, words together come before words apart", async () => {
    const ranked = await engineWith([
      condition(1, "Failure of the Heart", "A study"),
      condition(2, "Congestive Heart Failure", "Heart failure, heart failure and heart failure"),
      condition(3, "Heart Failure", "A study"),
      condition(4, "Gout", "A heart failure registry"),
    ]);
    expect(await numbersFound(ranked, { text: { cond: "heart failure" } })).toEqual([3, 2, 4, 1]);
  });

  test("rarer words count more, equal studies come newest first", async () => {
    const ranked = await engineWith([
      condition(1, "Asthma", "x"),
      condition(2, "Asthma", "x"),
      condition(3, "Asthma", "x"),
      condition(4, "Gout", "x"),
    ]);
    expect(await numbersFound(ranked, { text: { cond: "asthma OR gout" } })).toEqual([4, 3, 2, 1]);
  });

  test("both sides of an OR rank above one", async () => {
    const ranked = await engineWith([
      madeStudy(1, conditions("Asthma", "Gout")),
      madeStudy(2, conditions("Asthma")),
      madeStudy(3, conditions("Gout")),
    ]);
    expect((await numbersFound(ranked, { text: { cond: "asthma OR gout" } }))[0]).toBe(1);
  });

  test("TILT prefers later dates, and changes nothing that is found", async () => {
    const posted = (number: number, date: string) =>
      madeStudy(number, { ...conditions("Gout"), statusModule: { studyFirstPostDateStruct: { date } } });
    const ranked = await engineWith([
      posted(1, "2024-01-01"),
      posted(2, "2001-01-01"),
      posted(3, "2010-01-01"),
    ]);
    expect(await numbersFound(ranked, { text: { cond: "TILT[StudyFirstPostDate]gout" } })).toEqual([1, 3, 2]);
  });

  test("an advanced filter does not rank", async () => {
    const { hits } = await ask(engine, { advanced: "heart" });
    expect(hits.map(({ score }) => score)).toEqual([0, 0]);
  });
});

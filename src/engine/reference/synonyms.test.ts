import { beforeAll, describe, expect, test } from "vitest";
import type { ReferenceEngine } from "./create-reference-engine.ts";
import { ask, engineWith, madeStudy, numbersFound } from "./made-studies.ts";

const conditions = (...names: string[]) => ({ conditionsModule: { conditions: names } });
let engine: ReferenceEngine;

beforeAll(async () => {
  engine = await engineWith([
    madeStudy(1, { title: "One", ...conditions("Heart Attack") }),
    madeStudy(2, { title: "Two", ...conditions("Myocardial Infarction") }),
    madeStudy(3, { title: "Three", ...conditions("Infarction of the brain", "Myocardial bridge") }),
    madeStudy(4, { title: "Myocardial infarction in women", ...conditions("Aging") }),
    madeStudy(5, { title: "Hypertension", ...conditions("Hypertension") }),
    madeStudy(6, { title: "Lungs", ...conditions("Pulmonary Hypertension") }),
    madeStudy(7, {
      title: "Towns",
      ...conditions("Asthma"),
      contactsLocationsModule: { locations: [{ city: "Asthma" }] },
    }),
    madeStudy(8, { title: "Sugar", ...conditions("Diabetes", "Diabetes Mellitus") }),
    madeStudy(9, { title: "Sugar again", ...conditions("Diabetes Insipidus") }),
  ]);
});

const cond = async (text: string, rest = {}): Promise<readonly number[]> =>
  [...(await numbersFound(engine, { text: { cond: text }, ...rest }))].sort((a, b) => a - b);

describe("other names", () => {
  test.each([
    ["heart attack", [1, 2, 4]],
    ['"heart attack"', [1, 2, 4]],
    ["myocardial infarction", [1, 2, 3, 4]],
    ['"myocardial infarction"', [1, 2, 4]],
    ["heart attack in women", [4]],
    ["high blood pressure", [5, 6]],
    ["NOT heart attack", [2, 3, 4, 5, 6, 7, 8, 9]],
    ["EXPANSION[Term]heart attack", [1]],
    ["AREA[Condition]heart attack", [1, 2]],
  ])("%s", async (text, numbers) => {
    expect(await cond(text)).toEqual(numbers);
  });

  test("can be switched off", async () => {
    expect(await cond("heart attack", { synonyms: false })).toEqual([1]);
    const { expansions } = await ask(engine, { text: { cond: "heart attack" }, synonyms: false });
    expect(expansions).toBeUndefined();
  });

  test("are told, with the parameter", async () => {
    const { expansions } = await ask(engine, { text: { cond: "heart attack", term: "women" } });
    expect(expansions).toEqual([
      {
        parameter: "cond",
        words: "heart attack",
        label: "Myocardial Infarction",
        names: ["Myocardial Infarction"],
        source: "lay",
      },
    ]);
  });

  test("rank below the words themselves, all else equal", async () => {
    const ranked = await engineWith([
      madeStudy(1, conditions("Heart Attack")),
      madeStudy(2, conditions("Myocardial Infarction")),
      madeStudy(3, conditions("Gout")),
    ]);
    expect(await numbersFound(ranked, { text: { cond: "heart attack" } })).toEqual([1, 2]);
    expect(await numbersFound(ranked, { text: { cond: "myocardial infarction" } })).toEqual([2, 1]);
  });
});

describe("misspelt words", () => {
  test("are noticed, and searched as they are", async () => {
    const { total, corrections } = await ask(engine, { text: { cond: "diabetis" } });
    expect(total).toBe(0);
    expect(corrections).toEqual([
      { parameter: "cond", word: "diabetis", meant: "diabetes", text: "diabetes" },
    ]);
  });

  test("are not sought in study numbers", async () => {
    expect((await ask(engine, { text: { id: "diabetis" } })).corrections).toBeUndefined();
  });
});

test("names are suggested with their counts, each update anew", async () => {
  const meshes = {
    derivedSection: { conditionBrowseModule: { meshes: [{ id: "D001249", term: "Asthma" }] } },
  };
  const suggesting = await engineWith([
    madeStudy(1, { statusModule: { overallStatus: "RECRUITING" } }, meshes),
    madeStudy(2, {}, meshes),
  ]);
  expect(await suggesting.suggest({ text: "ast" })).toEqual([
    { kind: "condition", value: "D001249", label: "Asthma", studies: 2, recruiting: 1 },
  ]);
  await suggesting.update({ dataVersion: "2", changed: [madeStudy(1)], removed: [] });
  expect(await suggesting.suggest({ text: "ast", kinds: ["condition"] })).toMatchObject([
    { studies: 1, recruiting: 0 },
  ]);
});

test("a facility is suggested that five studies name, but no text that stands for many", async () => {
  const at = (...facilities: string[]) => ({
    contactsLocationsModule: { locations: facilities.map((facility) => ({ facility, city: "Lyon" })) },
  });
  const suggesting = await engineWith([
    ...[1, 2, 3, 4].map((number) =>
      madeStudy(number, at("Research Site", "Rare Hospital", "Royal Hospital")),
    ),
    madeStudy(5, at("Research Site", "ROYAL Hospital")),
  ]);
  expect(await suggesting.suggest({ text: "r", kinds: ["facility"] })).toEqual([
    { kind: "facility", value: "Royal Hospital", label: "Royal Hospital", studies: 5, recruiting: 0 },
  ]);
});

import { beforeAll, describe, expect, test } from "vitest";
import type { BrowseDimension, BrowseOptions, SearchEngine } from "../search-engine.ts";
import { engineWith, madeStudy } from "./made-studies.ts";

const NAMES: Readonly<Record<string, string>> = {
  D002318: "Cardiovascular Diseases",
  D006331: "Heart Diseases",
  D006333: "Heart Failure",
  D001145: "Arrhythmias, Cardiac",
};
const terms = (ids: readonly string[]) => ids.map((id) => ({ id, term: NAMES[id] ?? id }));

let engine: SearchEngine;

beforeAll(async () => {
  const study = (
    number: number,
    overallStatus: string,
    drug: string,
    meshes: string[],
    ancestors: string[],
  ) =>
    madeStudy(
      number,
      {
        statusModule: { overallStatus },
        armsInterventionsModule: { interventions: [{ name: drug }] },
      },
      { derivedSection: { conditionBrowseModule: { meshes: terms(meshes), ancestors: terms(ancestors) } } },
    );
  engine = await engineWith([
    study(1, "RECRUITING", "Aspirin", ["D006333"], ["D006331", "D002318"]),
    study(2, "COMPLETED", "ASPIRIN", ["D001145"], ["D006331", "D002318"]),
    study(3, "RECRUITING", "Aspirin", ["D006333"], ["D006331", "D002318"]),
    study(4, "COMPLETED", "Épinephrine 0.3", [], []),
  ]);
});

const labels = async (dimension: BrowseDimension, options?: BrowseOptions) =>
  (await engine.browse(dimension, options)).entries.map(
    ({ label, studies, recruiting }) => `${label} ${studies}/${recruiting}`,
  );

describe("lists", () => {
  test.each<[BrowseDimension, BrowseOptions, readonly string[]]>([
    [
      "condition",
      {},
      ["Cardiovascular Diseases 3/2", "Heart Diseases 3/2", "Heart Failure 2/2", "Arrhythmias, Cardiac 1/0"],
    ],
    ["condition", { parent: "roots" }, ["Cardiovascular Diseases 3/2"]],
    ["condition", { parent: "D002318" }, ["Heart Diseases 3/2"]],
    ["condition", { parent: "D006331" }, ["Heart Failure 2/2", "Arrhythmias, Cardiac 1/0"]],
    ["condition", { prefix: "fail" }, ["Heart Failure 2/2"]],
    ["condition", { prefix: "HEART F" }, ["Heart Failure 2/2"]],
    ["condition", { prefix: "ailure" }, []],
    [
      "condition",
      { sort: "name", offset: 1, limit: 2 },
      ["Cardiovascular Diseases 3/2", "Heart Diseases 3/2"],
    ],
    ["treatment", {}, ["Aspirin 3/2", "Épinephrine 0.3 1/0"]],
    ["treatment", { prefix: "epi" }, ["Épinephrine 0.3 1/0"]],
    ["sponsor", {}, []],
  ])("%s %j", async (dimension, options, expected) => {
    expect(await labels(dimension, options)).toEqual(expected);
  });

  test("the total is that of the whole list", async () => {
    expect((await engine.browse("condition", { limit: 1 })).total).toBe(4);
  });
});

test("a condition has its neighbours in the tree", async () => {
  const detail = await engine.browseEntry("condition", "D006331");
  expect(detail?.entry).toEqual({ value: "D006331", label: "Heart Diseases", studies: 3, recruiting: 2 });
  expect(detail?.parents.map(({ label }) => label)).toEqual(["Cardiovascular Diseases"]);
  expect(detail?.children.map(({ label }) => label)).toEqual(["Heart Failure", "Arrhythmias, Cardiac"]);
});

test("names are found in any spelling, unknown values are not entries", async () => {
  expect((await engine.browseEntry("treatment", "aspirin"))?.entry.label).toBe("Aspirin");
  expect((await engine.browseEntry("condition", "D000006333"))?.entry.value).toBe("D006333");
  expect(await engine.browseEntry("condition", "D999999")).toBeUndefined();
  expect(await engine.browseEntry("sponsor", "")).toBeUndefined();
});

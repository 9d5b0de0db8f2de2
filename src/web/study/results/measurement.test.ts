import { describe, expect, it } from "vitest";
import { measureRows, measureWords, percentWords } from "./measurement.ts";
import { cellsOf, columnsOf } from "./result-table.ts";

describe("percentages", () => {
  it.each([
    ["8", "10", "(80%)"],
    ["1", "3", "(33.3%)"],
    ["0", "10", "(0%)"],
    ["1", "100000", "(<0.1%)"],
    ["9999", "10000", "(>99.9%)"],
    ["10", "10", "(100%)"],
    ["0", "0", undefined],
    ["11", "10", undefined],
    ["NA", "10", undefined],
    ["3.5", "10", undefined],
  ])("%s of %s is %s", (part, whole, words) => {
    expect(percentWords(part, whole)).toBe(words);
  });
});

describe("what the numbers are", () => {
  it.each([
    [
      { paramType: "MEAN", dispersionType: "STANDARD_DEVIATION", unitOfMeasure: "mmHg" },
      "Mean (Standard Deviation), mmHg",
    ],
    [
      { paramType: "MEDIAN", dispersionType: "95% Confidence Interval", unitOfMeasure: "months" },
      "Median (95% Confidence Interval), months",
    ],
    [{ paramType: "NUMBER", dispersionType: "NA", unitOfMeasure: "events" }, "Number, events"],
    [{}, undefined],
  ])("%j", (measure, words) => {
    expect(measureWords(measure)).toBe(words);
  });
});

describe("the rows of a measure", () => {
  const columns = columnsOf([
    { id: "OG000", title: "Drug" },
    { id: "OG001", title: "Placebo" },
  ]);

  it("never drops NA, its comment, or a limit that is missing", () => {
    const rows = measureRows(columns, {
      paramType: "MEDIAN",
      classes: [
        {
          categories: [
            {
              measurements: [{ groupId: "OG000", value: "NA", lowerLimit: "4.1", comment: "Not reached" }],
            },
          ],
        },
      ],
    });
    expect(rows).toEqual([
      {
        kind: "values",
        heading: "All",
        cells: [{ text: "NA (4.1 to not reported)", notes: ["Not reached"] }, { text: "not reported" }],
      },
    ]);
  });

  it("counts percentages only against a denominator of the same group and unit", () => {
    const classes = [
      {
        categories: [
          {
            measurements: [
              { groupId: "OG000", value: "5" },
              { groupId: "OG001", value: "5" },
            ],
          },
        ],
      },
    ];
    const denoms = [
      { units: "Eyes", counts: [{ groupId: "OG000", value: "40" }] },
      { units: "Participants", counts: [{ groupId: "OG000", value: "20" }] },
    ];
    const texts = (measure: Parameters<typeof measureRows>[1]) =>
      measureRows(columns, measure).flatMap((row) =>
        row.kind === "values" ? row.cells.map(({ text }) => text) : [],
      );
    expect(texts({ paramType: "COUNT_OF_PARTICIPANTS", classes, denoms })).toEqual(["5 (25%)", "5"]);
    expect(texts({ paramType: "COUNT_OF_PARTICIPANTS", calculatePct: false, classes, denoms })).toEqual([
      "5",
      "5",
    ]);
    expect(texts({ paramType: "NUMBER", classes, denoms })).toEqual(["5", "5"]);
    expect(
      texts({ paramType: "COUNT_OF_PARTICIPANTS", denomUnitsSelected: "Eyes", classes, denoms }),
    ).toEqual(["5 (12.5%)", "5"]);
  });
});

describe("columns and cells", () => {
  it("give a column to a group that the record forgot to list", () => {
    const columns = columnsOf([{ id: "A", title: "One" }], [{ groupId: "A" }, { groupId: "B" }]);
    expect(columns.map(({ title }) => title)).toEqual(["One", "Group B"]);
    expect(cellsOf(columns, [{ groupId: "B", value: "3" }], ({ value }) => ({ text: value }))).toEqual([
      { text: "not reported" },
      { text: "3" },
    ]);
  });

  it("show all of several values for one group", () => {
    const columns = columnsOf([{ id: "A", title: "One" }]);
    const values = [
      { groupId: "A", value: "3" },
      { groupId: "A", value: "4" },
    ];
    expect(cellsOf(columns, values, ({ value }) => ({ text: value }))[0]?.text).toBe("3; 4");
  });
});

import { describe, expect, it } from "vitest";
import { continuesList, readListMarker } from "./list-marker.ts";
import type { ListMarker } from "./list-marker.ts";

describe("readListMarker", () => {
  it.each<[string, string, string, number?]>([
    ["* Adults", "*", "bullet"],
    ["- Adults", "-", "bullet"],
    ["\\- pregnant women", "\\-", "bullet"], // NCT01637220
    ["•Adults", "•", "bullet"],
    ["o Adults", "o", "bullet"],
    ["– Adults", "–", "bullet"],
    ["* • Adults", "* •", "bullet"], // NCT02267291
    ["* 1\\) Adults", "* 1\\)", "bullet"], // NCT05034549
    ["-", "-", "bullet"],
    ["1. Adults", "1.", "number", 1],
    ["12) Adults", "12)", "number", 12],
    ["(3) Adults", "(3)", "number", 3],
    ["11\\. Patients must not", "11\\.", "number", 11], // NCT06822010
    ["1.Informed consent", "1.", "number", 1], // NCT02138916
    ["1、Adults", "1、", "number", 1],
    ["2- Adults", "2-", "number", 2],
    ["10.2 Participants with a history", "10.2", "number", 2], // NCT05832827
    ["4.1.2. Adults", "4.1.2.", "number", 2],
    ["a) Adults", "a)", "letter", 1],
    ["b. Adults", "b.", "letter", 2],
    ["C. Adults", "C.", "letter", 3],
    ["(d) Adults", "(d)", "letter", 4],
    ["ii) ELF test", "ii)", "roman", 2], // NCT06352177
    ["(iv) Adults", "(iv)", "roman", 4],
    ["I1. Adults", "I1.", "code"],
    ["IC1: Adults", "IC1:", "code"],
    ["E12) Adults", "E12)", "code"],
  ])("%j begins with %j", (line, sign, markerClass, ordinal) => {
    const marker = readListMarker(line)!;
    expect([line.slice(0, marker.length), marker.class, marker.ordinal]).toEqual([
      sign,
      markerClass,
      ordinal,
    ]);
  });

  it.each([
    "Adults",
    "-5 degrees",
    "1.5 mg/dL creatinine",
    "2.5 x ULN",
    "18 years and older",
    "E. coli infection",
    "i.e. adults",
    "8:30 in the morning",
    "1-antitrypsin",
    "3-month history",
    "*ULN",
    "over 65",
    "",
  ])("%j has none", (line) => {
    expect(readListMarker(line)).toBeUndefined();
  });
});

describe("continuesList", () => {
  const marker = (markerClass: ListMarker["class"], ordinal?: number): ListMarker => ({
    class: markerClass,
    length: 2,
    ...(ordinal === undefined ? {} : { ordinal }),
  });
  it.each([
    [marker("number", 1), marker("number", 2), true],
    [marker("letter", 8), marker("roman", 1), true], // h) i)
    [marker("letter", 2), marker("roman", 1), false],
    [marker("bullet"), marker("number", 1), false],
  ])("%j, %j: %s", (before, next, continues) => {
    expect(continuesList(before, next)).toBe(continues);
  });
});

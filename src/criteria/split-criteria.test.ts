import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriteriaItem } from "./item-tree.ts";
import { splitCriteria } from "./split-criteria.ts";
import type { CriteriaSection } from "./split-criteria.ts";
import { everyCharacterOnce } from "../../test/every-character-once.ts";

/** Items as an outline: marker and text, children in arrays after their parent. */
type Outline = (string | Outline)[];

function outline(items: readonly CriteriaItem[]): Outline {
  return items.flatMap(({ marker, text, children }) => {
    const own = marker === undefined ? text : `${marker} ${text}`;
    return children.length === 0 ? [own] : [own, outline(children)];
  });
}

function short(section: CriteriaSection) {
  return [section.polarity, section.scope?.text ?? "", outline(section.items)];
}

describe("splitCriteria", () => {
  it("gives sections, items and offsets into the original", () => {
    const text =
      "Inclusion Criteria:\n\n* Age \\> 18\n* One of:\n  1. men\n  2. women\n\nExclusion Criteria:\n\n* None";
    const { split, sections } = splitCriteria(text);
    expect(split).toBe("both");
    expect(sections.map(short)).toEqual([
      ["inclusion", "", ["* Age > 18", "* One of:", ["1. men", "2. women"]]],
      ["exclusion", "", ["* None"]],
    ]);
    const [inclusion] = sections;
    expect(inclusion?.heading).toEqual({ start: 0, end: 19 });
    expect(inclusion?.label).toBe("Inclusion Criteria");
    expect(inclusion?.items[1]).toMatchObject({ id: "1.2", role: "header", depth: 0 });
    expect(inclusion?.items[1]?.children[1]).toMatchObject({ id: "1.2.2", depth: 1, marker: "2." });
    const { start, end } = inclusion?.items[0]?.span ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe("* Age \\> 18");
  });

  it.each<[string, string, (readonly [string, string, Outline])[]]>([
    ["", "empty", []],
    [" \n\t ", "empty", []],
    ["* Adults\n* Men", "unsplit", [["info", "", ["* Adults", "* Men"]]]], // NCT02116530
    ["Inclusion Criteria:\n\n* Adults", "inclusion_only", [["inclusion", "", ["* Adults"]]]],
    ["Exclusion Criteria:\n\n* Children", "exclusion_only", [["exclusion", "", ["* Children"]]]],
    [
      "Adults with asthma.\n\nExclusion Criteria:\n\n* Smokers", // NCT02013167
      "both",
      [
        ["inclusion", "", ["Adults with asthma."]],
        ["exclusion", "", ["* Smokers"]],
      ],
    ],
    [
      "Eligibility Criteria:\n\nInclusion Criteria:\n\n* Adults\n\nExclusion Criteria: none", // NCT05236296
      "both",
      [
        ["info", "", []],
        ["inclusion", "", ["* Adults"]],
        ["exclusion", "", ["none"]],
      ],
    ],
    [
      "Inclusion Criteria for iNHL:\n\n* A\n\nInclusion Criteria for CLL:\n\n* B\n\nExclusion Criteria:\n\n* C",
      "multi", // NCT01500083
      [
        ["inclusion", "iNHL", ["* A"]],
        ["inclusion", "CLL", ["* B"]],
        ["exclusion", "", ["* C"]],
      ],
    ],
    [
      "Cohort 1\n\nInclusion Criteria\n\n* A\n\nExclusion Criteria\n\n* B\n\nCohort 2\n\nInclusion Criteria\n\n* C\n\nExclusion Criteria\n\n* D",
      "multi", // NCT01515527
      [
        ["inclusion", "Cohort 1", ["* A"]],
        ["exclusion", "Cohort 1", ["* B"]],
        ["inclusion", "Cohort 2", ["* C"]],
        ["exclusion", "Cohort 2", ["* D"]],
      ],
    ],
    [
      "DISEASE CHARACTERISTICS:\n\n* No CNS involvement\n\nPATIENT CHARACTERISTICS:\n\nAge:\n\n* 18 and over", // NCT00004031
      "pdq",
      [
        ["mixed", "", ["* No CNS involvement"]],
        ["mixed", "", ["Age:", ["* 18 and over"]]],
      ],
    ],
    [
      "DISEASE CHARACTERISTICS: Lymphoma No CNS involvement PATIENT CHARACTERISTICS: Age: 18 and over",
      "pdq",
      [
        ["mixed", "", ["Lymphoma", "No CNS involvement"]],
        ["mixed", "", ["Age: 18 and over"]],
      ],
    ],
    [
      "Inclusion Criteria: 1. Adults. 2. Signed consent Exclusion Criteria: 1. Pregnancy. 2. Smoking",
      "both",
      [
        ["inclusion", "", ["1. Adults.", "2. Signed consent"]],
        ["exclusion", "", ["1. Pregnancy.", "2. Smoking"]],
      ],
    ],
    [
      "Inclusion\n\n* Adults\n* Provide informed consent Exclusion\n* Children", // NCT03073668
      "both",
      [
        ["inclusion", "", ["* Adults", "* Provide informed consent"]],
        ["exclusion", "", ["* Children"]],
      ],
    ],
    [
      "Inclusion Criteria:\n\n* A\n\nOR\n\n* B\n\nKey Exclusion Criteria:\n\nWomen who meet one of the following must be excluded:\n\n1. pregnant\n2. nursing",
      "both", // NCT03319901, NCT05016050, NCT05838625
      [
        ["inclusion", "", ["* A", "OR", "* B"]],
        [
          "exclusion",
          "",
          ["Women who meet one of the following must be excluded:", ["1. pregnant", "2. nursing"]],
        ],
      ],
    ],
  ])("%j", (text, split, sections) => {
    const answer = splitCriteria(text);
    expect(answer.split).toBe(split);
    expect(answer.sections.map(short)).toEqual(sections);
  });

  /** The examples of the census of 56 variations whose records are not at hand: number, text, sections. */
  it.each<[number, string, string]>([
    [5, "Key Inclusion Criteria:\n\n* A\n\nKey Exclusion Criteria:\n\n* B", "inclusion 1, exclusion 1"],
    [6, "Main Inclusion Criteria:\n\n* A\n\nPatient Exclusion Criteria:\n\n* B", "inclusion 1, exclusion 1"],
    [7, "-  INCLUSION CRITERIA:\n\n     A.\n\n-  EXCLUSION CRITERIA:\n\n     B.", "inclusion 1, exclusion 1"],
    [
      9,
      "Inclusion Criteria (all of the 8 must be met)：\n\n1. A\n\nExclusion Criteria：\n\n1. B",
      "inclusion 1, exclusion 1",
    ],
    [12, "Inclusion Criteria:1.Informed consent. 2.Subjects 40-85 y.o. 3.Moderate AD", "inclusion 3"],
    [
      13,
      "Inclusion Criteria: - Male or female - Age above 18 - Type 2 diabetes Exclusion Criteria: - Pregnancy - Cancer - Diabetes - Asthma",
      "inclusion 3, exclusion 4",
    ],
    [17, "Inclusion Criteria:\n\n* A\n\nNon-inclusion Criteria:\n\n* B", "inclusion 1, exclusion 1"],
    [18, "Eligibility Criteria:\n\n* A\n\nIneligibility Criteria:\n\n* B", "inclusion 1, exclusion 1"],
    [21, "To be eligible for this study, prospective participants must:\n\n* A\n* B", "inclusion 2"],
    [26, "- EXCLUSION CRITERIA - PATIENTS:\n\n* A", "exclusion 1"],
    [
      27,
      "Inclusion Criteria:\n\n* A\n\nExclusionary medical conditions:\n\n* B\n\nExclusionary Treatments prior to entry:\n\n* C",
      "inclusion 1, exclusion 1, exclusion 1",
    ],
    [
      29,
      "Patient Inclusion Criteria:\n\n* A\n\nCaregiver Inclusion Criteria:\n\n* B",
      "inclusion 1, inclusion 1",
    ],
    [
      30,
      "Donor Inclusion Criteria:\n\n* A\n\nRecipient Exclusion Criteria:\n\n* B",
      "inclusion 1, exclusion 1",
    ],
    [
      33,
      "Inclusion Criteria:\n\n* A\n\nMain Exclusion at Randomization (Visit 2):\n\n* B",
      "inclusion 1, exclusion 1",
    ],
    [34, "Inclusion Criteria R/C Substudy:\n\n* A", "inclusion 1"],
    [36, "Inclusion Criteria\n\nRollover:\n\n* A\n\nDe novo:\n\n* B", "inclusion 2"],
    [
      43,
      "Inclusion Criteria:\n\n* platelets ³ 100 x 109/L. Total bilirubin £ 1.5 x upper limit",
      "inclusion 1",
    ],
    [49, "Inclusion Criteria:\n\n* 4 to \\<8 years (phase 1) or 4 to \\<13 (phase 2)", "inclusion 1"],
    [51, "Inclusion Criteria:\n\n* A\n\nInclusion of Women and Minorities\n\nBoth sexes.", "inclusion 3"],
    [
      52,
      "Exclusion Criteria:\n\n* A\n* Exclusion Criteria: All answers must be NO to be eligible\n* B",
      "exclusion 3",
    ],
    [
      55,
      "Exclusion Criteria:\n\n* A\n\nExclusion criteria no. 8 applies only in arm C:\n\n* B",
      "exclusion 2",
    ],
  ])("variation %d: %j", (_number, text, sections) => {
    const answer = splitCriteria(text);
    expect(answer.sections.map(({ polarity, items }) => `${polarity} ${items.length}`).join(", ")).toBe(
      sections,
    );
    expect(everyCharacterOnce(text, answer)).toBe("");
  });

  it("does not let an inclusion sentence turn an exclusion list round", () => {
    const text =
      "Inclusion Criteria:\n\n* A\n\nExclusion Criteria:\n\n* B\n\nWomen must meet one of the following criteria:\n\n* C\n\n* D";
    expect(splitCriteria(text).sections.map(({ polarity }) => polarity)).toEqual(["inclusion", "exclusion"]);
  });

  it("keeps an item's further paragraphs, and the heading repeated inside a list", () => {
    const text =
      "Exclusion Criteria:\n\n1. Unresectable disease\n\n   Or stage III\n2. Smoking\n* Exclusion Criteria: All answers must be NO"; // NCT05832827, NCT05880823
    expect(splitCriteria(text).sections.map(short)).toEqual([
      [
        "exclusion",
        "",
        [
          "1. Unresectable disease Or stage III",
          "2. Smoking",
          "* Exclusion Criteria: All answers must be NO",
        ],
      ],
    ]);
  });

  it("is fast where regular expressions tend not to be", () => {
    for (const text of [
      "a ".repeat(50_000),
      "* ".repeat(50_000),
      "Inclusion ".repeat(10_000),
      "(".repeat(50_000),
      "1. a ".repeat(10_000),
      "; 2) b".repeat(8_000),
      `x${" ".repeat(50_000)}•`,
    ]) {
      expect(everyCharacterOnce(text, splitCriteria(text))).toBe("");
    }
  }, 20_000);
});

describe("any text", () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      "Inclusion Criteria:",
      "Exclusion Criteria",
      "EXCLUSION CRITERIA:",
      "Eligibility Criteria",
      "Cohort 1",
    ),
    fc.constantFrom(
      "Exclusion",
      "DISEASE CHARACTERISTICS:",
      "PATIENT CHARACTERISTICS:",
      "must not be enrolled if:",
    ),
    fc.constantFrom(
      "\n",
      "\n\n",
      "\r\n",
      "* ",
      "- ",
      "  * ",
      "1. ",
      "2. ",
      "3) ",
      "a) ",
      "i) ",
      "ii) ",
      "    ",
      "\t",
    ),
    fc.constantFrom(
      " • ",
      " - A",
      "; ",
      ". ",
      ": ",
      "\\>",
      "\\&lt;",
      "&lt;",
      "：",
      "\u00A0",
      "(",
      ")",
      "*",
      "one of the following:",
    ),
    fc.string({ unit: "grapheme", maxLength: 10 }),
  );
  const text = fc.array(fragment, { maxLength: 60 }).map((fragments) => fragments.join(""));

  it("keeps every character in exactly one heading or item", () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(everyCharacterOnce(original, splitCriteria(original))).toBe("");
      }),
      { numRuns: 1_000 },
    );
  });

  it("is split the same way twice, with items in the order of the text", () => {
    fc.assert(
      fc.property(text, (original) => {
        const first = splitCriteria(original);
        expect(splitCriteria(original)).toEqual(first);
        const starts: number[] = [];
        const walk = (item: CriteriaItem): void => {
          starts.push(item.span.start);
          item.children.forEach(walk);
        };
        for (const section of first.sections) section.items.forEach(walk);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });
});

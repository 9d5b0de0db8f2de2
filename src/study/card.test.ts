import { describe, expect, it } from "vitest";
import { cardOf } from "./card.ts";
import { enrollmentOf, enrollmentWords } from "./enrollment.ts";
import { parseStudy } from "./study.ts";
import type { Study } from "./study.ts";
import { isWithheld, titleOf } from "./title.ts";

function study(protocol: object, rest: object = {}): Study {
  const parsed = parseStudy({
    protocolSection: { identificationModule: { nctId: "NCT01494480" }, ...protocol },
    ...rest,
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.study;
}

describe("cardOf", () => {
  it("of a record that has nothing but a number", () => {
    expect(cardOf(study({}))).toEqual({
      nctId: "NCT01494480",
      briefTitle: "NCT01494480",
      phases: [],
      conditions: [],
      interventions: [],
      collaborators: [],
      hasResults: false,
      siteCount: 0,
      countries: [],
    });
  });

  it("of a full record", () => {
    const card = cardOf(
      study(
        {
          identificationModule: { nctId: "NCT01494480", briefTitle: "Stem Cells in ALS", acronym: "SCALS" },
          statusModule: {
            overallStatus: "UNKNOWN",
            lastKnownStatus: "RECRUITING",
            statusVerifiedDate: "2011-12",
            startDateStruct: { date: "2011-12" },
            completionDateStruct: { date: "2012-12", type: "ESTIMATED" },
            lastUpdatePostDateStruct: { date: "2011-12-19", type: "ESTIMATED" },
          },
          designModule: {
            studyType: "INTERVENTIONAL",
            phases: ["PHASE1", "PHASE2"],
            enrollmentInfo: { count: 30, type: "ESTIMATED" },
          },
          armsInterventionsModule: { interventions: [{ type: "DRUG", name: "X" }, { type: "DRUG" }] },
          contactsLocationsModule: { locations: [{ country: "Turkey" }, { country: "Turkey (Türkiye)" }] },
        },
        { hasResults: true },
      ),
    );
    expect(card).toMatchObject({
      briefTitle: "Stem Cells in ALS",
      acronym: "SCALS",
      lastKnownStatus: "RECRUITING",
      start: { date: "2011-12" },
      completion: { date: "2012-12", type: "ESTIMATED" },
      enrollment: { count: 30, type: "ESTIMATED" },
      interventions: [{ type: "DRUG", name: "X" }],
      hasResults: true,
      siteCount: 2,
      countries: ["Turkey (Türkiye)"],
    });
    expect(Object.keys(card.start ?? {})).toEqual(["date"]);
  });

  it("does not carry a last known status beside a known one", () => {
    const card = cardOf(
      study({ statusModule: { overallStatus: "COMPLETED", lastKnownStatus: "RECRUITING" } }),
    );
    expect(card).not.toHaveProperty("lastKnownStatus");
  });
});

describe("titleOf", () => {
  it.each([
    [{ briefTitle: "Brief", officialTitle: "Official" }, "Brief"],
    [{ briefTitle: " ", officialTitle: "Official" }, "Official"],
    [{ briefTitle: "[Redacted]" }, "NCT01494480"],
    [{}, "NCT01494480"],
  ])("%j: %s", (titles, title) => {
    expect(titleOf(study({ identificationModule: { nctId: "NCT01494480", ...titles } }))).toBe(title);
  });

  it("knows withheld studies", () => {
    expect(isWithheld(study({ sponsorCollaboratorsModule: { leadSponsor: { name: "[Redacted]" } } }))).toBe(
      true,
    );
    expect(isWithheld(study({ statusModule: { overallStatus: "WITHHELD" } }))).toBe(true);
    expect(isWithheld(study({}))).toBe(false);
  });
});

describe("enrollment", () => {
  it.each([
    [{ count: 30, type: "ESTIMATED" }, "30 estimated patients"],
    [{ count: 1, type: "ACTUAL" }, "1 patient"],
    [{ count: 0, type: "ACTUAL" }, "0 patients"],
    [{ count: 188_814_085 }, "188,814,085 patients"], // NCT05697705
    [{ count: 99_999_999, type: "ESTIMATED" }, "Not stated"],
    [{ type: "ACTUAL" }, "Not stated"],
  ])("%j: %s", (enrollmentInfo, words) => {
    expect(enrollmentWords(enrollmentOf(study({ designModule: { enrollmentInfo } })))).toBe(words);
  });
});

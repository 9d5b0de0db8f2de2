import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { facilityKey, isUnnamedFacility } from "./facility-name.ts";

describe("spellings of one facility have one key", () => {
  test.each([
    ["Boston", "massachusetts general hospital", "Massachusetts General Hospital"],
    ["Boston", "massachusetts general hospital", "Mass. General Hospital"],
    ["Boston", "massachusetts general hospital", "Mass Gen Hosp"],
    ["Boston", "massachusetts general hospital", "MASSACHUSETTS GENERAL HOSPITAL ( Site 0041)"],
    ["Boston", "massachusetts general hospital", "Massachusetts General Hospital /ID# 212345"],
    ["Boston", "massachusetts general hospital", "Massachusetts General Hospital (MGH), "],
    ["Boston", "massachusetts general hospital", "Massachusetts General Hospital (MGH) ( Site 0041)"],
    ["Boston", "brigham and womens hospital", "Brigham & Women’s Hospital"],
    ["Boston", "dana farber cancer institute", "Dana-Farber Cancer Institute, Inc."],
    ["Gießen", "universitatsklinikum giessen", "Universitaetsklinikum Giessen"],
    ["Gießen", "universitatsklinikum giessen", "Universitätsklinikum Gießen"],
    ["Cologne", "university hospital", "Univ. Hospital, Cologne"],
    ["Toronto", "sunnybrook health sciences center", "Sunnybrook Health Sciences Centre"],
    ["West Palm Beach", "saint marys medical center", "St. Mary's Med Ctr"],
    ["Little Rock", "central arkansas pediatrics", "Site 12 - Central Arkansas Pediatrics"],
    ["東京", "東京大学病院", "東京大学病院"],
  ])("%s: %s", (city, key, name) => {
    expect(facilityKey(name, city)).toBe(key);
  });
});

describe("different facilities keep different keys", () => {
  test.each([
    ["Boston", "Massachusetts General Hospital", "Massachusetts General Hospital Cancer Center"],
    ["Boston", "Boston Medical Center", "Boston University Medical Center"],
    ["Boston", "Beth Israel Deaconess - West Campus", "Beth Israel Deaconess - East Campus"],
    ["Cleveland", "University Hospital", "University Hospitals"],
    ["Chicago", "University of Chicago", "University of Illinois, Chicago"],
    ["Chicago", "University of Chicago", "University"],
    ["Tampa", "Tampa Clinic 1", "Tampa Clinic 2"],
    ["Paris", "Hôpital Saint-Louis", "Hôpital Saint-Antoine"],
    ["Boston", "General Hospital (BRANCH)", "General Hospital"],
  ])("%s: %s, %s", (city, one, other) => {
    expect(facilityKey(one, city)).not.toBe(facilityKey(other, city));
  });
});

describe("texts that name no facility", () => {
  test.each([
    "Research Site",
    "Research Site 12",
    "Pfizer Investigational Site",
    "Novartis Investigative Site",
    "Investigational Site Number 840089",
    "1218.36.01002 Boehringer Ingelheim Investigational Site",
    "Local Institution - 0012",
    "GSK Clinical Trials Call Center",
    "For additional information regarding investigative sites for this trial, contact 1-877-CTLILLY",
    "Site Reference ID/Investigator# 12345",
    "Department of Hematology",
    "123",
    "Site #12",
  ])("%s", (name) => expect(isUnnamedFacility(name)).toBe(true));

  test.each([
    "Massachusetts General Hospital ( Site 0041)",
    "Site 12 - Central Arkansas Pediatrics",
    "Barbara Davis Center for Diabetes Site Number : 12",
    "Department of Medicine, University of Hong Kong",
    "Clinical Research Center of Alabama, LLC",
    "Institut Gustave Roussy",
    "東京大学病院",
  ])("but: %s", (name) => expect(isUnnamedFacility(name)).toBe(false));
});

const words = fc.array(fc.stringMatching(/^[A-Za-zé]{3,9}$/), { minLength: 2, maxLength: 5 });

it("spacing, accents, case, punctuation and a site number never make another facility", () => {
  fc.assert(
    fc.property(words, fc.constantFrom(" ( Site 0123)", "/ID# 4567", ".", ",", "  "), (name, after) => {
      const key = facilityKey(name.join(" "), "Boston");
      expect(facilityKey(` ${name.join("  ")}${after}`, "Boston")).toBe(key);
      expect(facilityKey(name.join(", ").replaceAll("é", "E"), "Boston")).toBe(key);
    }),
  );
});

it("never throws, and gives words with one space between them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (name, city) => {
      expect(facilityKey(name, city)).toMatch(/^(?:\S+(?: \S+)*)?$/u);
    }),
  );
});

import { describe, expect, it } from "vitest";
import { PIECES } from "./piece-dictionary.ts";
import { pieceNamed, valuesOfPiece } from "./pieces.ts";
import { parseStudy } from "./study.ts";

const parsed = parseStudy({
  protocolSection: {
    identificationModule: { nctId: "NCT00000102", secondaryIdInfos: [{ id: "X-1" }, { id: "X-2" }] },
    statusModule: { overallStatus: "COMPLETED", lastUpdatePostDateStruct: { date: "2005-06-24" } },
    designModule: { phases: ["PHASE1", "PHASE2"], enrollmentInfo: { count: 12 } },
    armsInterventionsModule: {
      interventions: [{ name: "A", otherNames: ["a", "aa"] }, { name: "B" }],
    },
    outcomesModule: {
      primaryOutcomes: [{ measure: "m" }],
      otherOutcomes: [{ measure: "n" }, { measure: "o" }],
    },
    eligibilityModule: { healthyVolunteers: false },
    contactsLocationsModule: {
      locations: [
        { city: "Seoul", country: "Korea, Republic of", geoPoint: { lat: 37.5, lon: 127 } },
        { city: "Busan", country: "South Korea" },
        { city: "Ankara", country: "Turkey" },
      ],
    },
    referencesModule: { references: [{ pmid: "1", retractions: [{ pmid: "2" }] }, { pmid: "3" }] },
  },
  hasResults: false,
});
if (!parsed.ok) throw new Error(parsed.reason);
const { study } = parsed;

describe("pieceNamed", () => {
  it.each([
    ["OverallStatus", "protocolSection.statusModule.overallStatus"],
    ["overallstatus", "protocolSection.statusModule.overallStatus"],
    ["OVERALL-STATUS", "protocolSection.statusModule.overallStatus"],
    [" Gender ", "protocolSection.eligibilityModule.sex"],
    ["ProtocolSection.IdentificationModule", "protocolSection.identificationModule"],
    ["protocolSection.identificationModule.nctId", "protocolSection.identificationModule.nctId"],
    ["Intervention", "protocolSection.armsInterventionsModule.interventions"],
    ["LocationCountryCode", "protocolSection.contactsLocationsModule.locations.countryCode"],
    ["HasResults", "hasResults"],
  ])("%j lies at %s", (name, path) => {
    expect(pieceNamed(name)?.path).toBe(path);
  });

  it("does not know other names", () => {
    expect(pieceNamed("Nope")).toBeUndefined();
    expect(pieceNamed("")).toBeUndefined();
  });

  it("finds every piece by its name, its path and what is said of it", () => {
    expect(PIECES).toHaveLength(525);
    expect(PIECES.filter(({ indexedOnly }) => indexedOnly)).toHaveLength(71);
    for (const piece of PIECES) {
      expect(pieceNamed(piece.name)).toBe(piece);
      expect(pieceNamed(piece.path.toUpperCase())).toBe(piece);
      for (const name of piece.altPieceNames) expect(pieceNamed(name)).toBeDefined();
    }
    expect(pieceNamed("Location")).toMatchObject({ isList: true, nested: true, isEnum: false });
    expect(pieceNamed("Phase")).toMatchObject({ isList: true, isEnum: true, enumeration: "Phase" });
  });
});

describe("valuesOfPiece", () => {
  it.each([
    ["NCTId", ["NCT00000102"]],
    ["SecondaryId", ["X-1", "X-2"]],
    ["Phase", ["PHASE1", "PHASE2"]],
    ["EnrollmentCount", [12]],
    ["HealthyVolunteers", [false]],
    ["HasResults", [false]],
    ["LocationCity", ["Seoul", "Busan", "Ankara"]],
    ["LocationGeoPoint", ["37.5,127"]],
    ["LocationFacility", []],
    ["DesignModule", ["PHASE1", "PHASE2", "12"]],
    ["NumSecondaryIds", [2]],
    ["NumPhases", [2]],
    ["NumLocations", [3]],
    ["NumUniqueLocationCountries", [2]],
    ["NumOutcomes", [3]],
    ["NumSecondaryOutcomes", [0]],
    ["NumConditions", [0]], // the module is missing
    ["NumInterventionOtherNames", [2, 0]],
    ["NumRetractionsAllRefs", [1]],
    ["NumRetractionsForRef", [1, 0]],
    ["NumFlowGroups", []], // no results
    ["LastUpdatePostYear", [2005]],
    ["ResultsFirstPostYear", []],
    ["LocationCountryCode", ["KR", "KR", "TR"]],
  ])("%s: %j", (name, values) => {
    expect(valuesOfPiece(study, pieceNamed(name)!)).toEqual(values);
  });
});

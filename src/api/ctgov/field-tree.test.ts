import { describe, expect, it } from "vitest";
import { PIECES } from "../../study/piece-dictionary.ts";
import { exactExpression } from "./exact-expression.ts";
import { fieldTree, type FieldTree } from "./field-tree.ts";
import { projectText } from "./project-text.ts";

const RECORD = {
  protocolSection: {
    identificationModule: { nctId: "NCT00000001", briefTitle: "Title", organization: { fullName: "Org" } },
    statusModule: { overallStatus: "RECRUITING", startDateStruct: { date: "2020-01", type: "ACTUAL" } },
    designModule: { phases: ["PHASE1", "PHASE2"] },
    contactsLocationsModule: {
      locations: [{ city: "Bern" }, { facility: "A", city: "Basel" }],
    },
  },
  hasResults: false,
};

const chosen = (...fields: string[]): unknown => projected(fieldTree(fields));

function projected(tree: FieldTree): unknown {
  return JSON.parse(projectText(JSON.stringify(RECORD), tree) ?? "");
}

describe("fields of an answer", () => {
  it("are pieces, other names, paths in any case and branches, in the registry's order", () => {
    expect(JSON.stringify(chosen("HasResults", "BriefTitle", "NCT-ID"))).toBe(
      '{"protocolSection":{"identificationModule":{"nctId":"NCT00000001","briefTitle":"Title"}},"hasResults":false}',
    );
    expect(chosen("ProtocolSection.IdentificationModule.Organization")).toEqual({
      protocolSection: { identificationModule: { organization: { fullName: "Org" } } },
    });
    expect(chosen("StartDate")).toEqual({
      protocolSection: { statusModule: { startDateStruct: { date: "2020-01" } } },
    });
    expect(chosen("ProtocolSection", "NCTId")).toEqual({ protocolSection: RECORD.protocolSection });
  });

  it("keep the places of a list, and leave empty parents where nothing matches", () => {
    expect(chosen("LocationFacility", "WhyStopped", "Phase", "ReferencePMID")).toEqual({
      protocolSection: {
        statusModule: {},
        contactsLocationsModule: { locations: [{}, { facility: "A" }] },
        designModule: { phases: ["PHASE1", "PHASE2"] },
      },
    });
  });

  it("are those of search areas, and those that the query looks into", () => {
    expect(chosen("TitleSearch")).toEqual({
      protocolSection: { identificationModule: { briefTitle: "Title" } },
    });
    const queried = [exactExpression("titles", "x AND AREA[OverallStatus]RECRUITING").resolved];
    expect(projected(fieldTree(["@query"], queried))).toEqual({
      protocolSection: {
        identificationModule: { briefTitle: "Title" },
        statusModule: { overallStatus: "RECRUITING" },
      },
    });
  });

  it("are never what only the index has", () => {
    expect(chosen("NumArmGroups")).toEqual({});
  });

  it("chosen one by one are together the whole", () => {
    const leaves = PIECES.filter(({ children, indexedOnly }) => children.length === 0 && !indexedOnly);
    const names = leaves.map(({ name }) => name).reverse();
    expect(JSON.stringify(projected(fieldTree(names)))).toBe(JSON.stringify(RECORD));
  });
});

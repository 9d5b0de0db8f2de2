/** Our FHIR against HL7's own definitions of R5. */
import { expect, it } from "vitest";
import { eligibilityOf } from "../../src/criteria/eligibility-of.ts";
import { evidenceVariable } from "../../src/formats/criteria/evidence-variable.ts";
import { fhirBundleOf } from "../../src/formats/fhir/fhir-bundle.ts";
import { parseStudy, type Study } from "../../src/study/study.ts";
import { sampleRecords, withSharedData } from "../shared-data.ts";
import { faultsOf } from "./fhir-structure.ts";
import { withClients } from "./with-clients.ts";

withClients("FHIR R5", () => {
  it.each([
    [{ resourceType: "Group", membership: "definitional" }, "Group.type: missing"],
    [
      { resourceType: "Group", type: ["person"], membership: "definitional" },
      "Group.type: a list where one value belongs",
    ],
    [{ resourceType: "Group", type: "people", membership: "definitional" }, "Group.type: people is none of"],
    [{ resourceType: "ResearchStudy", status: "active", phases: [] }, "ResearchStudy.phases: not defined"],
    [
      { resourceType: "ResearchStudy", status: "active", condition: { text: "x" } },
      "one value where a list belongs",
    ],
    [
      { resourceType: "ResearchStudy", status: "active", period: { begin: "2020" } },
      "period.begin: not defined",
    ],
    [{ resourceType: "ResearchStudy", status: "active", date: "May 2020" }, "date: no dateTime"],
    [
      { resourceType: "ResearchStudy", status: "active", comparisonGroup: [{}] },
      "comparisonGroup[0].name: missing",
    ],
    [
      { resourceType: "Bundle", type: "collection", entry: [{ resource: { resourceType: "X" } }] },
      "X: no resource",
    ],
    [{ resourceType: "Trial" }, "Trial: no resource of R5"],
  ])("the check can fail: %j", (resource, fault) => {
    expect(faultsOf(resource).join("\n")).toContain(fault);
  });

  it("the check lets sound resources pass", () => {
    expect(faultsOf({ resourceType: "Group", type: "person", membership: "definitional" })).toEqual([]);
    expect(
      faultsOf({
        resourceType: "ResearchStudy",
        status: "active",
        period: { start: "2020-05" },
        keyword: [{ text: "x" }],
      }),
    ).toEqual([]);
  });

  withSharedData("what is made of real records", ["data/sample-v2.ndjson.gz"], () => {
    it.each<[string, (study: Study) => unknown]>([
      ["ResearchStudy with its Group", fhirBundleOf],
      ["EvidenceVariable", (study) => evidenceVariable(study, eligibilityOf(study))],
    ])("%s: nothing but what R5 defines, as often as it says", (_, resourceOf) => {
      const faults = new Map<string, string>();
      for (const record of sampleRecords()) {
        const parsed = parseStudy(record);
        if (!parsed.ok) continue;
        const { nctId } = parsed.study.protocolSection.identificationModule;
        for (const fault of faultsOf(resourceOf(parsed.study)))
          faults.set(fault.replaceAll(/\[\d+\]/g, "[]"), nctId);
      }
      expect([...faults]).toEqual([]);
    });
  });
});

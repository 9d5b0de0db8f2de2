import { expect, it } from "vitest";
import { sampleRecords, withSharedData } from "../../../test/shared-data.ts";
import { parseStudy } from "../../study/study.ts";
import { fhirBundleOf } from "./fhir-bundle.ts";

withSharedData("fhirBundleOf", ["data/sample-v2.ndjson.gz"], () => {
  it("says something about every real record, and never null, an empty text, list or object", () => {
    for (const record of sampleRecords()) {
      const parsed = parseStudy(record);
      if (!parsed.ok) continue;
      const { nctId } = parsed.study.protocolSection.identificationModule;
      const bundle = fhirBundleOf(parsed.study);
      expect(bundle).toMatchObject({
        resourceType: "Bundle",
        type: "collection",
        entry: expect.arrayContaining([
          expect.objectContaining({
            resource: expect.objectContaining({ resourceType: "ResearchStudy", id: nctId, status: "active" }),
          }),
        ]),
      });
      expect(emptyPlaces(bundle, nctId)).toEqual([]);
    }
  });
});

function emptyPlaces(value: unknown, path: string): readonly string[] {
  if (value === null || value === "" || value === undefined) return [path];
  if (typeof value !== "object") return [];
  const entries = Object.entries(value);
  return entries.length === 0
    ? [path]
    : entries.flatMap(([key, below]) => emptyPlaces(below, `${path}.${key}`));
}

import { expect, it } from "vitest";
import { sharedLines, withSharedData } from "../../test/shared-data.ts";
import { eligibilityOf } from "../criteria/eligibility-of.ts";
import { parseStudy } from "../study/study.ts";
import type { Study } from "../study/study.ts";
import { decodeReading, encodeReading, readEligibility, readingDigest } from "./kept-reading.ts";

const FILE = "data/studies-v2.ndjson.gz";

async function someStudies(): Promise<Study[]> {
  const studies: Study[] = [];
  let line = 0;
  for await (const text of sharedLines(FILE)) {
    if (line++ % 16 !== 0) continue;
    const parsed = parseStudy(JSON.parse(text));
    if (parsed.ok) studies.push(parsed.study);
  }
  return studies;
}

withSharedData("kept readings of real records", [FILE], () => {
  it("say exactly what reading the text says, in less space than the text", async () => {
    const studies = await someStudies();
    expect(studies.length).toBeGreaterThan(100);
    let [kept, texts] = [0, 0];
    for (const study of studies) {
      const eligibility = eligibilityOf(study);
      const data = encodeReading(study, eligibility);
      expect(decodeReading(study, data)).toEqual(eligibility);
      kept += data.length;
      texts += study.protocolSection.eligibilityModule?.eligibilityCriteria?.length ?? 0;
    }
    expect(kept).toBeLessThan(texts);
  });
});

const STUDY: Study = {
  protocolSection: {
    identificationModule: { nctId: "NCT00000007", briefTitle: "Criteria" },
    eligibilityModule: { eligibilityCriteria: "Inclusion Criteria:\n\n* Platelets ≥ 100 x 10^9/L" },
  },
};

it("reads the text where nothing, or nothing sound, is kept under its digest", () => {
  const eligibility = eligibilityOf(STUDY);
  const data = encodeReading(STUDY, { ...eligibility, split: "empty" });
  const keeping = (bytes: Uint8Array | undefined) => ({
    get: (_: string, digest: Uint8Array) => (readingDigest(STUDY).equals(digest) ? bytes : undefined),
  });
  expect(readEligibility(keeping(data), STUDY).split).toBe("empty");
  expect(readEligibility(keeping(undefined), STUDY)).toEqual(eligibility);
  expect(readEligibility(keeping(data.subarray(3)), STUDY)).toEqual(eligibility);
  const changed = structuredClone(STUDY);
  changed.protocolSection.eligibilityModule = { eligibilityCriteria: "Inclusion Criteria:\n\n* Adults" };
  expect(readEligibility(keeping(data), changed)).toEqual(eligibilityOf(changed));
});

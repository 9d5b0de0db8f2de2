/** @module The page is valid HTML, for all kinds of records. */
import { describe, expect, it } from "vitest";
import { fullRecord } from "../../../test/full-record.ts";
import { DOCUMENT_RULES, htmlFaults } from "../../../test/html-faults.ts";
import { sampleRecords, withSharedData } from "../../../test/shared-data.ts";
import { renderStudyPage, studyOf } from "../../../test/study-page-harness.tsx";

const faultsOf = htmlFaults(DOCUMENT_RULES);

describe("the HTML of a study page", () => {
  it("is valid with every field present", () => {
    expect(faultsOf(renderStudyPage(fullRecord("Some text")))).toEqual([]);
  });

  it("is valid with nothing but a number", () => {
    const bare = { protocolSection: { identificationModule: { nctId: "NCT00000102" } } };
    expect(faultsOf(renderStudyPage(studyOf(bare)))).toEqual([]);
  });
});

withSharedData("the HTML of real study pages", ["data/sample-v2.ndjson.gz"], () => {
  it("is valid for a spread of records, on screen and for print", () => {
    const records = sampleRecords().filter((_record, index) => index % 5 === 0);
    for (const [index, record] of records.entries()) {
      expect(faultsOf(renderStudyPage(studyOf(record), index % 2 === 0))).toEqual([]);
    }
  });
});

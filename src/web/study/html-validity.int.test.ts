/** @module The page is valid HTML, for all kinds of records. */
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { fullRecord } from "../../../test/full-record.ts";
import { sampleRecords, withSharedData } from "../../../test/shared-data.ts";
import { renderStudyPage, studyOf } from "../../../test/study-page-harness.tsx";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Names of hospitals and people are long; a title is the registrant's.
    "long-title": "off",
    // preact-render-to-string closes void elements, which HTML allows.
    "void-style": ["error", { style: "selfclosing" }],
    "no-inline-style": "error",
    // The page is one line; trailing space inside registry text is the registrant's.
    "no-trailing-whitespace": "off",
    "doctype-style": ["error", { style: "lowercase" }],
    // Style sheets come from the site itself.
    "require-sri": "off",
    // A telephone number is shown as the registrant wrote it.
    "tel-non-breaking": "off",
  },
});

function faultsOf(html: string): readonly string[] {
  const report = validator.validateStringSync(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, offset }) => `${ruleId}: ${message} near ${html.slice(offset - 60, offset + 60)}`,
    ),
  );
}

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

/** @module Every real record that we have renders, whole, and shows its eligibility text to the last character. */
import { expect, it } from "vitest";
import { bodyText, lettersOf } from "../../../test/page-text.ts";
import { sharedLines, withSharedData } from "../../../test/shared-data.ts";
import { renderStudyPage } from "../../../test/study-page-harness.tsx";
import type { CriteriaItem } from "../../criteria/item-tree.ts";
import { splitCriteria } from "../../criteria/split-criteria.ts";
import { parseStudy, type Study } from "../../study/study.ts";

const FILES = [
  "data/studies-v2.ndjson.gz",
  "data/studies-converted.ndjson.gz",
  "data/studies-v2-partial.ndjson.gz",
  "data/studies-v2-older.ndjson.gz",
  "data/studies-converted-versions.ndjson.gz",
  "data/edited-fixtures/aact-edited.ndjson.gz",
];

/** What JavaScript writes where a value is missing or of the wrong kind. */
const SLIPS = ["[object Object]", "undefined", "NaN", "null"];

withSharedData("every record", FILES, () => {
  it.each(FILES)(
    "%s renders without a slip and without losing eligibility text",
    async (file) => {
      let rendered = 0;
      for await (const line of sharedLines(file)) {
        const parsed = parseStudy(JSON.parse(line));
        if (!parsed.ok) continue;
        rendered++;
        const faults = faultsOf(line, parsed.study);
        if (faults.length > 0) {
          expect.fail(`${parsed.study.protocolSection.identificationModule.nctId}: ${faults.join("; ")}`);
        }
      }
      expect(rendered).toBeGreaterThan(30);
    },
    600_000,
  );
});

function faultsOf(line: string, study: Study): readonly string[] {
  const text = bodyText(renderStudyPage(study));
  const slips = SLIPS.filter((slip) => text.includes(slip) && !line.includes(slip));
  const criteria = study.protocolSection.eligibilityModule?.eligibilityCriteria;
  if (criteria === undefined) return slips;
  const [before = "", original] = text.split("Show the original text");
  if (original?.includes(criteria) !== true) slips.push("the original text is not whole");
  // Above the original: every letter and digit of the criteria, headings in their own or in our words.
  const lists = lettersOf(before).toLowerCase();
  const missing = splitCriteria(criteria)
    .sections.flatMap(({ label = "", items }) => [label].concat(textsOf(items)))
    .find((part) => !lists.includes(lettersOf(part).toLowerCase()));
  return missing === undefined ? slips : [...slips, `“${missing}” is not in the lists`];
}

function textsOf(items: readonly CriteriaItem[]): string[] {
  return items.flatMap(({ text, children }) => [text].concat(textsOf(children)));
}

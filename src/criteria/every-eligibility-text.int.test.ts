import { expect, it } from "vitest";
import { everyCharacterOnce } from "../../test/every-character-once.ts";
import { sharedLines, sharedText, withSharedData } from "../../test/shared-data.ts";
import { parseStudy } from "../study/study.ts";
import { splitCriteria } from "./split-criteria.ts";
import type { SplitClass } from "./split-criteria.ts";

/** File, and the least share of its texts that falls into one inclusion and one exclusion list. */
const FILES = [
  ["data/studies-v2.ndjson.gz", 0.92],
  ["data/studies-converted.ndjson.gz", 0.7], // a tenth and more of them in PDQ form
  ["data/studies-v2-partial.ndjson.gz", 0.85],
  ["data/studies-v2-older.ndjson.gz", 0.8], // 59 texts, many with several cohorts
  ["data/studies-converted-versions.ndjson.gz", 0.7],
  ["data/edited-fixtures/aact-edited.ndjson.gz", 0.8],
] as const;

function eligibilityText(record: unknown): { nctId: string; text: string } | undefined {
  const parsed = parseStudy(record);
  if (!parsed.ok) throw new Error(parsed.reason);
  const { identificationModule, eligibilityModule } = parsed.study.protocolSection;
  const text = eligibilityModule?.eligibilityCriteria;
  return text === undefined ? undefined : { nctId: identificationModule.nctId, text };
}

for (const [file, leastShare] of FILES) {
  withSharedData(file, [file], () => {
    it(`loses no character, and ${leastShare * 100} % have one list of each kind`, async () => {
      const classes = new Map<SplitClass, number>();
      const faults: string[] = [];
      let texts = 0;
      let milliseconds = 0;
      for await (const line of sharedLines(file)) {
        const found = eligibilityText(JSON.parse(line));
        if (found === undefined) continue;
        const before = performance.now();
        const answer = splitCriteria(found.text);
        milliseconds += performance.now() - before;
        texts += 1;
        classes.set(answer.split, (classes.get(answer.split) ?? 0) + 1);
        const fault = everyCharacterOnce(found.text, answer);
        if (fault !== "") faults.push(`${found.nctId}: ${fault}`);
      }
      const shares = [...classes].map(([name, count]) => `${name} ${((100 * count) / texts).toFixed(1)} %`);
      process.stdout.write(
        `${file}: ${texts} texts, ${shares.join(", ")}; ${(milliseconds / texts).toFixed(2)} ms a text\n`,
      );
      expect(faults).toEqual([]);
      expect((classes.get("both") ?? 0) / texts).toBeGreaterThanOrEqual(leastShare);
    });
  });
}

withSharedData("the seed page's study", ["data/NCT01494480.transcribed-from-seed.json"], () => {
  it("has the seven and six criteria of the page", () => {
    const found = eligibilityText(JSON.parse(sharedText("data/NCT01494480.transcribed-from-seed.json")));
    const { split, sections } = splitCriteria(found?.text ?? "");
    expect(split).toBe("both");
    expect(sections.map(({ polarity, items }) => [polarity, items.length])).toEqual([
      ["inclusion", 7],
      ["exclusion", 6],
    ]);
  });
});

import { expect, it } from "vitest";
import { z } from "zod";
import { sharedLines, sharedText, withSharedData } from "../../test/shared-data.ts";
import { parseStudy } from "../study/study.ts";
import type { CriteriaItem } from "./item-tree.ts";
import { splitCriteria } from "./split-criteria.ts";

const GOLD = "eligibility/gold/presplit.json";
const FILES = [
  "data/studies-v2.ndjson.gz",
  "data/studies-converted.ndjson.gz",
  "data/studies-v2-partial.ndjson.gz",
];

const goldItem = z.object({ order: z.number(), inclusion: z.boolean(), text: z.string() });
const gold = z.object({ trials: z.array(z.object({ nctId: z.string(), items: z.array(goldItem) })) });
type GoldItem = z.infer<typeof goldItem>;

/** Curators wrote headings as items of their own, and one protocol's whole text as one item. */
const NOT_LISTS: ReadonlySet<string> = new Set(["NCT00001582", "NCT02465060"]);
/** Two items hold a second one after a bullet, which the curators left inside: ours are two more. */
const LOST_BREAKS: ReadonlySet<string> = new Set(["NCT03326674"]);

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function wholeText(item: CriteriaItem): string {
  return [item.text, ...item.children.map(wholeText)].join(" ");
}

/** The curators' items as the registry would write them: bullets, sub-bullets indented. */
function asRegistryText(items: readonly GoldItem[]): string {
  const list = (inclusion: boolean) =>
    items
      .filter((item) => item.inclusion === inclusion)
      .map(({ text }) => {
        const lines = text.trim().split(/\r?\n/);
        return lines
          .map((line, index) => (index === 0 ? `* ${line}` : `  * ${line.replace(/^\s*[*-]\s*/, "")}`))
          .join("\n");
      })
      .join("\n");
  const exclusion = list(false);
  return `Inclusion Criteria:\n\n${list(true)}${exclusion === "" ? "" : `\n\nExclusion Criteria:\n\n${exclusion}`}`;
}

withSharedData("criteria split by curators of the National Cancer Institute", [GOLD, ...FILES], () => {
  const { trials } = gold.parse(JSON.parse(sharedText(GOLD)));

  it.each(trials.filter(({ nctId }) => !NOT_LISTS.has(nctId)))(
    "$nctId: same items, same side",
    ({ nctId, items }) => {
      const { sections } = splitCriteria(asRegistryText(items));
      const counts = Object.fromEntries(sections.map((section) => [section.polarity, section.items.length]));
      const inclusion = items.filter((item) => item.inclusion).length + (LOST_BREAKS.has(nctId) ? 2 : 0);
      expect(counts["inclusion"]).toBe(inclusion);
      expect(counts["exclusion"] ?? 0).toBe(items.filter((item) => !item.inclusion).length);
    },
  );

  // NCT02465060 of 2016 writes its three exclusions in the inclusion list ("Patient must not …"): no heading says so.
  it("agrees in polarity with the registry's own texts, where they are still the same", async () => {
    const wanted = new Map(trials.map((trial) => [trial.nctId, trial.items]));
    let [compared, agreed] = [0, 0];
    for (const file of FILES) {
      for await (const line of sharedLines(file)) {
        const items = wanted.get(/"nctId":"(NCT\d{8})"/.exec(line)?.[1] ?? "");
        if (items === undefined) continue;
        const parsed = parseStudy(JSON.parse(line));
        const text = parsed.ok
          ? parsed.study.protocolSection.eligibilityModule?.eligibilityCriteria
          : undefined;
        const ours = splitCriteria(text ?? "").sections.flatMap((section) =>
          section.items.map((item) => [letters(wholeText(item)), section.polarity] as const),
        );
        for (const item of items) {
          const same = ours.find(([itemLetters]) => itemLetters === letters(item.text));
          if (same === undefined) continue;
          compared += 1;
          if ((same[1] === "inclusion") === item.inclusion) agreed += 1;
        }
      }
    }
    process.stdout.write(`presplit: ${agreed} of ${compared} items with equal text have the same polarity\n`);
    expect(compared).toBeGreaterThan(10);
    expect(agreed / compared).toBeGreaterThan(0.75);
  });
});

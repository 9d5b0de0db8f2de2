/** How often two merged spellings are one hospital: judged by hand on pairs of the real site list. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sharedLines, withSharedData } from "../../test/shared-data.ts";
import { presentCountryName } from "../study/country.ts";
import { foldText } from "../study/fold.ts";
import { mergeFacilities } from "./facility-merging.ts";

const RECORDS = ["data/studies-v2.ndjson.gz", "data/studies-converted.ndjson.gz"];
const SAMPLE = 200;

/** `hash TAB same|different`, one line a pair that somebody has read. */
const judgements = new Map(
  readFileSync(new URL("facility-pairs-judged.tsv", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [hash = "", judgement = ""] = line.split("\t");
      return [hash, judgement];
    }),
);

interface Site {
  readonly country?: string;
  readonly state?: string;
  readonly city?: string;
  readonly facility?: string;
}

/** Folded facility names of every city, with their numbers of sites. */
async function facilitiesByCity(): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const cities = new Map<string, Map<string, number>>();
  for (const file of RECORDS)
    for await (const line of sharedLines(file)) {
      // Both files hold whole records (see their README).
      const study = JSON.parse(line) as {
        protocolSection: { contactsLocationsModule?: { locations?: readonly Site[] } };
      };
      for (const site of study.protocolSection.contactsLocationsModule?.locations ?? []) {
        if (site.facility === undefined) continue;
        const place = [presentCountryName(site.country ?? ""), site.state ?? "", site.city ?? ""];
        const key = place.map((name) => foldText(name)).join("\t");
        const names = cities.get(key) ?? new Map<string, number>();
        cities.set(key, names);
        const name = foldText(site.facility);
        names.set(name, (names.get(name) ?? 0) + 1);
      }
    }
  return cities;
}

withSharedData("spellings of real facilities", RECORDS, () => {
  it("are merged with a precision of 99 %: judged pairs of a sample that only chance has drawn", async () => {
    const pairs: { readonly hash: string; readonly words: string }[] = [];
    for (const [place, names] of await facilitiesByCity()) {
      const list = [...names]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      for (const {
        names: [first, ...others],
      } of mergeFacilities(list, place.split("\t")[2] ?? "").facilities)
        for (const other of others) {
          const words = [place.replaceAll("\t", ", "), first?.value, other.value].join(" | ");
          pairs.push({ words, hash: createHash("sha256").update(words).digest("hex").slice(0, 12) });
        }
    }
    const sample = pairs.sort((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, SAMPLE);
    const unread = sample.filter(({ hash }) => !judgements.has(hash));
    expect(unread.map(({ hash, words }) => `${hash}\t${words}`)).toEqual([]);
    const same = sample.filter(({ hash }) => judgements.get(hash) === "same").length;
    expect(pairs.length).toBeGreaterThan(5000);
    expect(same / sample.length).toBeGreaterThanOrEqual(0.99);
  });
});

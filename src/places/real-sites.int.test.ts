/** What is made of the names of real sites, judged by hand: spellings of one hospital, and cities that coordinates miss. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { testGazetteer } from "../../test/gazetteer.ts";
import { sharedLines, withSharedData } from "../../test/shared-data.ts";
import { presentCountryName } from "../study/country.ts";
import { foldText } from "../study/fold.ts";
import type { GeoPoint } from "../study/geo-distance.ts";
import { sitePosition } from "../study/site-point.ts";
import { mergeFacilities } from "./facility-merging.ts";

const RECORDS = ["data/studies-v2.ndjson.gz", "data/studies-converted.ndjson.gz"];
const SAMPLE = 200;

/** `hash TAB judgement`, a line for each that somebody has read. */
function judgementsIn(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8").split("\n");
  return new Map(
    lines
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => {
        const [hash = "", judgement = ""] = line.split("\t");
        return [hash, judgement];
      }),
  );
}

function hashOf(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, 12);
}

interface Site {
  readonly country?: string;
  readonly state?: string;
  readonly city?: string;
  readonly facility?: string;
  readonly geoPoint?: GeoPoint;
}

async function readSites(): Promise<readonly Site[]> {
  const sites: Site[] = [];
  for (const file of RECORDS)
    for await (const line of sharedLines(file)) {
      // Both files hold whole records (see their README).
      const study = JSON.parse(line) as {
        protocolSection: { contactsLocationsModule?: { locations?: readonly Site[] } };
      };
      for (const { country, state, city, facility, geoPoint } of study.protocolSection.contactsLocationsModule
        ?.locations ?? [])
        sites.push({ country, state, city, facility, geoPoint });
    }
  return sites;
}

/** Folded facility names of every city, with their numbers of sites. */
function facilitiesByCity(sites: readonly Site[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const cities = new Map<string, Map<string, number>>();
  for (const { country = "", state = "", city = "", facility } of sites) {
    if (facility === undefined) continue;
    const key = [presentCountryName(country), state, city].map((name) => foldText(name)).join("\t");
    const names = cities.get(key) ?? new Map<string, number>();
    cities.set(key, names);
    const name = foldText(facility);
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return cities;
}

withSharedData("real sites", RECORDS, () => {
  let sites: readonly Site[] = [];
  beforeAll(async () => {
    sites = await readSites();
  }, 120_000);

  it("spellings of a facility are merged with a precision of 99 %: judged pairs that only chance has drawn", () => {
    const judgements = judgementsIn("facility-pairs-judged.tsv");
    const pairs: { readonly hash: string; readonly words: string }[] = [];
    for (const [place, names] of facilitiesByCity(sites)) {
      const list = [...names]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      for (const {
        names: [first, ...others],
      } of mergeFacilities(list, place.split("\t")[2] ?? "").facilities)
        for (const other of others) {
          const words = [place.replaceAll("\t", ", "), first?.value, other.value].join(" | ");
          pairs.push({ words, hash: hashOf(words) });
        }
    }
    const sample = pairs.sort((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, SAMPLE);
    const unread = sample.filter(({ hash }) => !judgements.has(hash));
    expect(unread.map(({ hash, words }) => `${hash}\t${words}`)).toEqual([]);
    const same = sample.filter(({ hash }) => judgements.get(hash) === "same").length;
    expect(pairs.length).toBeGreaterThan(5000);
    expect(same / sample.length).toBeGreaterThanOrEqual(0.99);
  });

  it("sites with coordinates far from their city are moved there, 99 % of them rightly: all were judged", ({
    annotate,
  }) => {
    const judgements = judgementsIn("cities-astray-judged.tsv");
    const gazetteer = testGazetteer();
    const moved = sites.filter((site) => sitePosition(site, gazetteer.locateCity)?.from === "cityInstead");
    const unread = new Set<string>();
    const counts = { right: 0, wrong: 0, unclear: 0 };
    for (const site of moved) {
      const { city = "", state = "", country = "" } = site;
      const words = [city, state, country, gazetteer.locateCity(site)?.name].join(" | ");
      const judgement = judgements.get(hashOf(words));
      if (judgement === "right" || judgement === "wrong" || judgement === "unclear") counts[judgement]++;
      else unread.add(`${hashOf(words)}\t${words}`);
    }
    void annotate(`${moved.length} of ${sites.length} sites: ${JSON.stringify(counts)}`);
    expect([...unread]).toEqual([]);
    expect(counts.right).toBeGreaterThan(2_000);
    expect(counts.right / moved.length).toBeGreaterThanOrEqual(0.99);
  });
});

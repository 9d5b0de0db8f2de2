/**
 * @module No part of a record is silently left out: changing any value changes what a reader sees on the page.
 * What may stay unseen is listed here, with the reason.
 */
import { expect, it } from "vitest";
import { bodyText } from "../../../test/page-text.ts";
import { sampleRecords, sharedLines, withSharedData } from "../../../test/shared-data.ts";
import { renderStudyPage, studyOf } from "../../../test/study-page-harness.tsx";
import { plainText } from "../../study/markup.ts";

const UNSEEN: Readonly<Record<string, string>> = {
  "derivedSection.miscInfoModule.versionHolder":
    "the registry's bookkeeping: the day of its data, not of the study",
  "derivedSection.miscInfoModule.modelPredictions":
    "the registry's own guesses at limits of weight, from trials of 2023",
  "protocolSection.contactsLocationsModule.locations.geoPoint":
    "for distances; mostly the centre of the city",
  "protocolSection.contactsLocationsModule.locations_nested":
    "a copy of locations that some collectors wrote",
  "protocolSection.statusModule.expandedAccessInfo.hasExpandedAccess":
    "true is shown; false is the rule and says nothing",
  "protocolSection.statusModule.lastKnownStatus": "shown where the status is unknown; never elsewhere",
  "protocolSection.statusModule.resultsWaived": "true is shown; false says nothing",
  "documentSection.largeDocumentModule.largeDocs.typeAbbrev":
    "a short form of the label, shown where there is none",
  "protocolSection.designModule.enrollmentInfo.type":
    "ESTIMATED is said; a number without the word is the true one",
  hasResults: "shown by the results themselves; the page says so where they are missing",
};

/** A value that ties two parts of the record together is seen in what it ties. */
const SEEN_IN_ITS_EFFECT = /\.(?:groupId|id|groupIds)$/;

withSharedData("nothing is left out", ["data/sample-v2.ndjson.gz", "data/studies-v2.ndjson.gz"], () => {
  it("every path of 300 records changes the page when its value changes", async () => {
    const unseen = new Map<string, string>();
    const tried = new Map<string, number>();
    for (const record of await records()) {
      const before = bodyText(renderStudyPage(studyOf(record)));
      for (const leaf of leavesOf(record)) {
        const times = tried.get(leaf.path) ?? 0;
        if (times >= 3 || isExcused(leaf.path)) continue;
        tried.set(leaf.path, times + 1);
        const restore = leaf.value;
        leaf.set(otherThan(leaf));
        const after = bodyText(renderStudyPage(studyOf(record)));
        leaf.set(restore);
        if (after === before) unseen.set(leaf.path, `${numberOf(record)}: ${String(restore)}`);
      }
    }
    expect(tried.size).toBeGreaterThan(250);
    expect(Object.fromEntries(unseen)).toEqual({});
  });

  it("every sentence of 300 records is on its page", async () => {
    const missing: string[] = [];
    for (const record of await records()) {
      const page = lettersOf(bodyText(renderStudyPage(studyOf(record))));
      for (const { path, value } of leavesOf(record)) {
        if (typeof value !== "string" || !/\s/.test(value.trim()) || isExcused(path)) continue;
        // Ranks of lists and codes put into other words are the page's own.
        const shown = page.includes(lettersOf(value)) || page.includes(lettersOf(plainText(value)));
        if (!shown && !REWORDED.has(path)) missing.push(`${numberOf(record)} ${path}: ${value.slice(0, 80)}`);
      }
    }
    expect(missing).toEqual([]);
  });
});

/** Values of several words that the page puts into its own. */
const REWORDED = new Set([
  "protocolSection.eligibilityModule.minimumAge",
  "protocolSection.eligibilityModule.maximumAge",
  "protocolSection.contactsLocationsModule.locations.country",
  "derivedSection.miscInfoModule.removedCountries",
  "resultsSection.participantFlowModule.periods.milestones.type",
]);

async function records(): Promise<unknown[]> {
  const all = sampleRecords();
  let count = 0;
  for await (const line of sharedLines("data/studies-v2.ndjson.gz")) {
    count++;
    const isRare = /annotationSection|availIpds|retractions|expandedAccessTypes|noSap|dispFirst/.test(line);
    if (all.length < 300 && line.length < 300_000 && (isRare || count % 400 === 0))
      all.push(JSON.parse(line));
  }
  expect(all.length).toBe(300);
  return all;
}

interface Leaf {
  /** Keys joined by dots; positions in lists left out. */
  readonly path: string;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
}

function* leavesOf(node: unknown, path = ""): Generator<Leaf> {
  if (typeof node !== "object" || node === null) return;
  const container = node as Record<string, unknown>; // a list is read by its positions, as an object by its keys
  for (const [key, value] of Object.entries(container)) {
    const here = Array.isArray(node) ? path : path === "" ? key : `${path}.${key}`;
    if (typeof value === "object") yield* leavesOf(value, here);
    else yield { path: here, value, set: (other) => void (container[key] = other) };
  }
}

function isExcused(path: string): boolean {
  return (
    SEEN_IN_ITS_EFFECT.test(path) ||
    Object.keys(UNSEEN).some((known) => path === known || path.startsWith(`${known}.`))
  );
}

/** A different value of the same kind. */
function otherThan({ path, value }: Leaf): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value * 2 + 7;
  if (path.endsWith("nctId")) return "NCT00000107";
  if (/^\d{4}(?:-\d\d)*/.test(String(value))) return "1987-03-02";
  return `${String(value)} ZQX`;
}

function numberOf(record: unknown): string {
  return studyOf(record).protocolSection.identificationModule.nctId;
}

function lettersOf(text: string): string {
  return (text.match(/\p{L}+/gu) ?? []).join(" ");
}

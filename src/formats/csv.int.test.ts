import { expect, it } from "vitest";
import { sharedLines, sharedText, withSharedData } from "../../test/shared-data.ts";
import { parseStudy } from "../study/study.ts";
import { CSV_HEADER, csvOfStudy } from "./csv.ts";

const EXPORT = "data/csv/ctg-studies-30col-1000.csv.gz";
const RECORDS = "data/studies-v2.ndjson.gz";

withSharedData("csvOfStudy beside the registry's own export", [EXPORT, RECORDS], () => {
  it("has its header, and its cells wherever we hold the same version of the record", async () => {
    const rows = csvRows(sharedText(EXPORT));
    const header = rows[0] ?? [];
    expect(csvRows(CSV_HEADER)[0]).toEqual(header);
    const updated = header.indexOf("Last Update Posted");
    const exported = new Map(rows.map((row) => [row[0] ?? "", row]));
    let compared = 0;
    for await (const line of sharedLines(RECORDS)) {
      const parsed = parseStudy(JSON.parse(line));
      if (!parsed.ok) continue;
      const theirs = exported.get(parsed.study.protocolSection.identificationModule.nctId);
      if (theirs === undefined) continue;
      const ours = csvRows(csvOfStudy(parsed.study))[0] ?? [];
      expect(ours).toHaveLength(30);
      if (ours[updated] !== theirs[updated]) continue;
      compared++;
      expect(ours).toEqual(theirs);
    }
    expect(compared).toBeGreaterThan(0);
  });
});

/** RFC 4180, the other way round. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

/** @module `trial-atlas check`: proves that the store and its search index are sound, or lists what is not. */
import { join } from "node:path";
import { defineCommand } from "citty";
import { checkIndex } from "../engine/embedded/check-index.ts";
import type { IndexCheck } from "../engine/embedded/check-index.ts";
import { INDEX_FOLDER } from "../engine/embedded/create-embedded-engine.ts";
import { checkStore } from "../store/check-store.ts";
import type { StoreCheck } from "../store/check-store.ts";
import { openStudySource, studySourceOf } from "../store/study-source.ts";
import { dataArg, dataFolder } from "./data-folder.ts";
import { progressLine } from "./progress-line.ts";

export const checkCommand = defineCommand({
  meta: {
    name: "check",
    description:
      "Verifies that every stored record can be read and is what it was, and that the search index is that of the store",
  },
  args: {
    data: dataArg,
    json: { type: "boolean", description: "Print the report as JSON" },
  },
  async run({ args }) {
    const folder = dataFolder(args.data);
    const line = progressLine();
    const check = await checkStore(folder, {
      onProgress: (done, total) => line.show(`${count(done)} of ${count(total)} versions checked`),
    }).finally(() => line.clear());
    const source = openStudySource(studySourceOf(folder).data);
    const index = await checkIndex(join(folder, INDEX_FOLDER), source).finally(() => source.close());
    console.log(
      args.json === true
        ? JSON.stringify({ ...check, index }, undefined, 2)
        : `${checkText(check)}\n${indexText(index)}`,
    );
    if (check.faultCount > 0)
      throw new Error(
        `The store in ${folder} is not sound: sync or import the studies named above again, or put back a backup.`,
      );
    if (index.faultCount > 0)
      throw new Error(`The index in ${folder} is not sound: run \`trial-atlas reindex\` to make it anew.`);
  },
});

/** The state of the index for people. */
export function indexText({ studies, segments, bytes, waiting, faults, faultCount }: IndexCheck): string {
  const lines = [
    segments === 0 && faultCount === 0
      ? "There is no search index yet; the site and the search make it."
      : `The search index: ${count(studies)} studies in ${count(segments)} segments, ${count(Math.round(bytes / 1e6))} MB.`,
  ];
  if (waiting > 0) lines.push(`${count(waiting)} records wait to be indexed.`);
  if (faultCount > 0) lines.push(`${count(faultCount)} faults:`, ...faults.map((fault) => `  ${fault}`));
  if (faultCount > faults.length) lines.push(`  and ${count(faultCount - faults.length)} more`);
  return lines.join("\n");
}

/** The report for people. */
export function checkText(check: StoreCheck): string {
  const lines = [
    `${count(check.studies)} studies, ${count(check.versions)} versions, ${count(check.aliases)} former numbers, ` +
      `${count(check.quarantined)} quarantined records.`,
  ];
  if (check.faultCount === 0) lines.push("Everything can be read and agrees.");
  else {
    lines.push(`${count(check.faultCount)} faults:`);
    for (const { nctId, fault } of check.faults)
      lines.push(`  ${nctId === undefined ? "" : `${nctId}: `}${fault}`);
    if (check.faultCount > check.faults.length)
      lines.push(`  and ${count(check.faultCount - check.faults.length)} more`);
    lines.push(
      "Load the studies named here again with sync or import, or put back a backup of registry.sqlite.",
    );
  }
  return lines.join("\n");
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}

/** @module `trial-atlas check`: proves that the store is sound, or lists what is not. */
import { defineCommand } from "citty";
import { checkStore } from "../store/check-store.ts";
import type { StoreCheck } from "../store/check-store.ts";
import { dataArg, dataFolder } from "./data-folder.ts";
import { progressLine } from "./progress-line.ts";

export const checkCommand = defineCommand({
  meta: { name: "check", description: "Verifies that every stored record can be read and is what it was" },
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
    console.log(args.json === true ? JSON.stringify(check, undefined, 2) : checkText(check));
    if (check.faultCount > 0)
      throw new Error(
        `The store in ${folder} is not sound: sync or import the studies named above again, or put back a backup.`,
      );
  },
});

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

/** @module `trial-atlas show`: studies as plain text or as the registry's JSON. */
import { defineCommand } from "citty";
import { openRegistryStore } from "../store/registry-store.ts";
import type { RegistryStore } from "../store/registry-store.ts";
import { parseNctId } from "../study/nct-id.ts";
import type { NctId } from "../study/nct-id.ts";
import type { Study } from "../study/study.ts";
import { dataArg, dataFolder } from "./data-folder.ts";
import { studyText } from "./study-text.ts";
import { UsageError } from "./usage-error.ts";

export const showCommand = defineCommand({
  meta: { name: "show", description: "Shows studies by their numbers" },
  args: {
    numbers: {
      type: "positional",
      required: false,
      description: "NCT numbers; case and leading zeros do not matter",
      valueHint: "NCT…",
    },
    json: {
      type: "boolean",
      description: "Print the record as the registry wrote it: one number an object, several a list",
    },
    data: dataArg,
  },
  run({ args }) {
    if (args._.length === 0) throw new UsageError("Name at least one study: trial-atlas show NCT01494480.");
    const numbers = args._.map(readNumber);
    const store = openRegistryStore(dataFolder(args.data), { readonly: true });
    try {
      const found = numbers.flatMap((nctId) => find(store, nctId) ?? []);
      if (args.json === true) {
        if (numbers.length > 1 || found.length > 0)
          console.log(JSON.stringify(numbers.length > 1 ? found : found[0], null, 2));
      } else if (found.length > 0)
        console.log(found.map((study) => studyText(study, new Date())).join(`\n\n${"─".repeat(60)}\n\n`));
      if (found.length < numbers.length) process.exitCode = 1;
    } finally {
      store.close();
    }
  },
});

function readNumber(text: string): NctId {
  const nctId = parseNctId(text);
  if (nctId === undefined) throw new UsageError(`“${text}” is no study number; they look like NCT01494480.`);
  return nctId;
}

/** Follows a former number to the study that took it over; says on standard error what cannot be found. */
function find(store: RegistryStore, nctId: NctId): Study | undefined {
  const study = store.study(nctId);
  if (study !== undefined) return study;
  const target = store.aliasTarget(nctId);
  if (target !== undefined) {
    console.error(`${nctId} is a former number of ${target}.`);
    return store.study(target);
  }
  console.error(`${nctId} is not in the store in ${store.folder}.`);
  return undefined;
}

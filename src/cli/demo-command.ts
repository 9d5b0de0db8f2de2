/** @module `trial-atlas demo`: the demonstration registry, into a file or into a store. */
import { defineCommand } from "citty";
import { DEMO_REFERENCE_DATE, MAX_DEMO_STUDIES, demoStudies } from "../registry/demo/demo-studies.ts";
import { loadDemoRegistry } from "../registry/demo/load-demo-registry.ts";
import { writeDemoRegistry } from "../registry/demo/write-demo-registry.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import { parsePartialDate } from "../study/partial-date.ts";
import { dataArg, dataFolder } from "./data-folder.ts";
import { progressLine } from "./progress-line.ts";
import { UsageError, wholeNumber } from "./usage-error.ts";

export const demoCommand = defineCommand({
  meta: {
    name: "demo",
    description:
      "Makes the demonstration registry: invented studies with the proportions of the real registry",
  },
  args: {
    studies: {
      type: "string",
      description: "How many studies, up to 1,000,000",
      valueHint: "N",
      default: "2000",
    },
    seed: {
      type: "string",
      description: "Another number makes another registry",
      valueHint: "S",
      default: "1",
    },
    date: {
      type: "string",
      description: "The day on which it stands still",
      valueHint: "yyyy-MM-dd",
      default: DEMO_REFERENCE_DATE,
    },
    out: {
      type: "string",
      description: "Write NDJSON to this file; gzipped if it ends in .gz; - for standard output",
      valueHint: "FILE",
    },
    data: {
      ...dataArg,
      description:
        "Load into the store in this folder (default when there is no --out: ATLAS_DATA, else ./data)",
    },
  },
  async run({ args }) {
    if (args.out !== undefined && args.data !== undefined)
      throw new UsageError("--out writes a file and --data fills a store: give one of them.");
    const options = {
      studies: wholeNumber("studies", args.studies, { min: 0, max: MAX_DEMO_STUDIES }),
      seed: wholeNumber("seed", args.seed, { min: 0, max: 4_294_967_295 }),
      referenceDate: args.date,
    };
    if (!/^\d{4}-\d\d-\d\d$/.test(args.date) || parsePartialDate(args.date) === undefined)
      throw new UsageError(`--date takes a day as yyyy-MM-dd, not “${args.date}”.`);
    const began = performance.now();
    const line = progressLine();
    const onProgress = (done: number): void =>
      line.show(`${done.toLocaleString("en-US")} of ${options.studies.toLocaleString("en-US")} studies`);
    if (args.out === undefined) {
      const folder = dataFolder(args.data);
      const store = openRegistryStore(folder);
      try {
        const counts = await loadDemoRegistry(store, demoStudies(options), { onProgress });
        line.clear();
        const parts = Object.entries(counts).map(
          ([what, count]) => `${count.toLocaleString("en-US")} ${what}`,
        );
        console.error(`${folder}: ${parts.join(", ")} (${seconds(began)} s). These studies are invented.`);
      } finally {
        store.close();
      }
    } else {
      await writeDemoRegistry(args.out, demoStudies(options), { onProgress }).catch((error: unknown) => {
        throw new Error(
          `${args.out} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
          { cause: error },
        );
      });
      line.clear();
      console.error(
        `${options.studies.toLocaleString("en-US")} invented studies written (${seconds(began)} s).`,
      );
    }
  },
});

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}

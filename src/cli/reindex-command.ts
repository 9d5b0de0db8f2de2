/** @module `trial-atlas reindex`: the search index made anew from the store. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineCommand } from "citty";
import { INDEX_FOLDER } from "../engine/embedded/create-embedded-engine.ts";
import { keeperInThread } from "../engine/embedded/index-keeper.ts";
import { documentCount } from "../engine/embedded/index-version.ts";
import { indexedStudiesOf } from "../indexed-studies.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import { dataArg, dataFolder } from "./data-folder.ts";
import { progressLine } from "./progress-line.ts";

/** One reads while another writes; more would only take memory. */
const MAX_BUILDERS = 2;

export const reindexCommand = defineCommand({
  meta: { name: "reindex", description: "Makes the search index anew from the store" },
  args: { data: dataArg },
  async run({ args }) {
    const folder = dataFolder(args.data);
    // Says what to do where there is no store.
    openRegistryStore(folder, { readonly: true }).close();
    const line = progressLine();
    const began = performance.now();
    const keeper = keeperInThread(
      {
        folder: join(folder, INDEX_FOLDER),
        studies: indexedStudiesOf(folder),
        builders: Math.min(MAX_BUILDERS, availableParallelism()),
      },
      {
        log: (_level, message) => {
          line.clear();
          console.error(message);
        },
        onProgress: (done, total) => line.show(`${count(done)} of ${count(total)} studies indexed`),
      },
    );
    try {
      await keeper.open();
      const version = await keeper.rebuild();
      await keeper.removeReplaced(version?.number ?? 0);
      line.clear();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${count(documentCount(version))} studies indexed in ${seconds} s.`);
    } finally {
      line.clear();
      await keeper.close();
    }
  },
});

function count(number: number): string {
  return number.toLocaleString("en-US");
}

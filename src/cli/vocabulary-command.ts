/** @module `trial-atlas vocabulary FILE…`: other names for diseases and treatments, from files. */
import { defineCommand } from "citty";
import { importVocabularies, VocabularyFileError } from "../registry/vocabulary-files.ts";
import { VOCABULARY_FORMATS } from "../vocabulary/formats/vocabulary-formats.ts";
import { dataArg, dataFolder } from "./data-folder.ts";
import { UsageError } from "./usage-error.ts";

export const vocabularyCommand = defineCommand({
  meta: {
    name: "vocabulary",
    description: `Reads other names for diseases and treatments, in the place of those read before: ${VOCABULARY_FORMATS.map(({ name }) => name).join(", ")}; also as .gz`,
  },
  args: {
    paths: { type: "positional", description: "Files", valueHint: "FILE…" },
    data: dataArg,
    json: { type: "boolean", description: "Print the report as JSON" },
  },
  async run({ args }) {
    const reports = await importVocabularies(args._, dataFolder(args.data)).catch((error: unknown) => {
      throw error instanceof VocabularyFileError ? new UsageError(error.message) : error;
    });
    if (args.json === true) console.log(JSON.stringify(reports, undefined, 2));
    else
      for (const { file, format, concepts, names } of reports)
        console.log(
          `${file}: ${names.toLocaleString("en-US")} names of ${concepts.toLocaleString("en-US")} concepts, ${format}.`,
        );
    if (args.json !== true) console.log("They are used from the next start of the site on.");
  },
});

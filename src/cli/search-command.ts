/** @module `trial-atlas search`: the search of the site, without a browser. */
import { join } from "node:path";
import { defineCommand } from "citty";
import { FACETS } from "../engine/search-engine.ts";
import { INDEX_FOLDER, createEmbeddedEngine } from "../engine/embedded/create-embedded-engine.ts";
import { indexedStudiesOf } from "../indexed-studies.ts";
import { emptySearchRequest } from "../query/search-url.ts";
import { importedNames } from "../registry/vocabulary-files.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import type { Card } from "../study/card.ts";
import { wordsFor } from "../study/enumerations.ts";
import { statusSentence } from "../study/status.ts";
import { dataArg, dataFolder } from "./data-folder.ts";
import { UsageError, wholeNumber } from "./usage-error.ts";

export const searchCommand = defineCommand({
  meta: {
    name: "search",
    description: "Searches the store: every word must occur, as in the site's own search",
  },
  args: {
    words: {
      type: "positional",
      required: false,
      description: "What to look for, for instance a disease and a drug",
      valueHint: "WORDS…",
    },
    limit: { type: "string", description: "Studies to show, up to 1,000", valueHint: "N", default: "10" },
    json: { type: "boolean", description: "Print {total, facets, studies}" },
    data: dataArg,
  },
  async run({ args }) {
    const term = args._.join(" ").trim();
    if (term === "")
      throw new UsageError("Say what to look for, for instance: trial-atlas search heart failure.");
    const pageSize = wholeNumber("limit", args.limit, { min: 1, max: 1000 });
    const folder = dataFolder(args.data);
    const store = openRegistryStore(folder, { readonly: true });
    const engine = await createEmbeddedEngine({
      folder: join(folder, INDEX_FOLDER),
      studies: indexedStudiesOf(folder),
      names: await importedNames(folder),
      // One question is answered sooner here than by threads that must first be started.
      threads: 0,
      log: { info: console.error, warn: console.error },
    }).catch((error: unknown) => {
      store.close();
      throw error;
    });
    try {
      const answer = await engine.search(
        { ...emptySearchRequest, text: { term }, pageSize },
        args.json === true ? { facets: FACETS } : {},
      );
      const studies = store.cards(answer.hits.map(({ nctId }) => nctId));
      if (args.json === true)
        console.log(JSON.stringify({ total: answer.total, facets: answer.facets, studies }, null, 2));
      else console.log(inWords(answer.total, studies, store.summary().invented));
    } finally {
      await engine.close();
      store.close();
    }
  },
});

function inWords(total: number, cards: readonly Card[], invented: boolean): string {
  const heading = `${total.toLocaleString("en-US")} ${total === 1 ? "study" : "studies"}${cards.length < total ? `, the first ${cards.length}:` : ":"}`;
  return [
    ...(invented ? ["These studies are invented (demonstration registry)."] : []),
    total === 0 ? "No study has all of these words." : heading,
    ...cards.map((card) => `\n${card.nctId}  ${card.briefTitle}\n  ${details(card).join(" · ")}`),
  ].join("\n");
}

function details(card: Card): string[] {
  const { sentence } = statusSentence(card, new Date());
  return [
    sentence,
    card.phases.map((phase) => wordsFor("Phase", phase)).join(", "),
    card.conditions.slice(0, 4).join(", "),
    card.siteCount === 0
      ? ""
      : `${card.siteCount} ${card.siteCount === 1 ? "site" : "sites"} in ${card.countries.slice(0, 4).join(", ")}`,
  ].filter((detail) => detail !== "");
}

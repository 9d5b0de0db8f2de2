/** @module The page that our user gave us: every label and value of it stands on ours, in the same order. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pageLines } from "../../../test/page-text.ts";
import { sharedText, withSharedData } from "../../../test/shared-data.ts";
import { NOW, studyOf } from "../../../test/study-page-harness.tsx";
import { openRegistryStore, type RegistryStore } from "../../store/registry-store.ts";
import type { Site } from "../site.ts";
import type { WebEnv } from "../web-env.ts";
import { studyRoutes } from "./study-routes.tsx";

const RECORD = "data/NCT01494480.transcribed-from-seed.json";
const SEED = "product/seed-page.txt";

/** Lines of the seed that are about another site, each with its reason. */
const NOT_OURS: Readonly<Record<string, string>> = {
  "ClinicalTrials.Veeva": "the other site's name",
  Menu: "the other site's menu",
  "Loading...": "its list of sites comes later; ours is in the page",
  "Clinical trials": "the heading of its footer",
  "Find clinical trialsTrials by location": "the links of its footer",
  "© Copyright 2026 Veeva Systems": "its copyright",
};

withSharedData("the seed page", [RECORD, SEED], () => {
  let folder: string;
  let store: RegistryStore;
  let lines: readonly string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "seed-page-"));
    store = openRegistryStore(folder);
    const study = studyOf(JSON.parse(sharedText(RECORD)));
    // The seed shows that there is one site and no more about it, so the transcribed record has none: a site that
    // says nothing stands for it.
    study.protocolSection.contactsLocationsModule = { locations: [{}] };
    const batch = store.beginBatch("test");
    batch.put(study);
    batch.commit();
    lines = pageLines(await seedPage(store));
  });

  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  it("has every label and value, in order", () => {
    let position = -1;
    for (const wanted of seedLines()) {
      const found = lines.indexOf(wanted, position + 1);
      expect(found, `“${wanted}” after line ${position} of\n${lines.join("\n")}`).toBeGreaterThan(position);
      position = found;
    }
  });

  it("leaves out only what is another site's, and all of that is in the seed", () => {
    const all = seedText();
    for (const line of Object.keys(NOT_OURS)) expect(all).toContain(line);
    expect(seedLines()).toHaveLength(all.length - Object.keys(NOT_OURS).length);
    expect(seedLines().length).toBeGreaterThan(55);
  });
});

function seedText(): readonly string[] {
  return sharedText(SEED)
    .split("\n")
    .map((line) => line.replace("•", "").replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

function seedLines(): readonly string[] {
  return seedText().filter((line) => NOT_OURS[line] === undefined);
}

async function seedPage(store: RegistryStore): Promise<string> {
  // The study page asks the site for its records and the time only.
  const site = { store, now: () => NOW } as Site;
  const app = new Hono<WebEnv>();
  app.use(async (c, next) => {
    c.set("chrome", { assetUrl: (name) => name, origin: "https://atlas.test", invented: false });
    await next();
  });
  app.route("/", studyRoutes(site));
  const bare = await app.request("/study/NCT01494480");
  expect(bare.status).toBe(301);
  const answer = await app.request(bare.headers.get("location") ?? "");
  expect(answer.status).toBe(200);
  return answer.text();
}

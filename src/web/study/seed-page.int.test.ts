/** @module The page that our user gave us: every label and value of it stands on ours, in the same order. */
import { expect, it } from "vitest";
import { pageLines } from "../../../test/page-text.ts";
import { sharedText, withSharedData } from "../../../test/shared-data.ts";
import { studyOf } from "../../../test/study-page-harness.tsx";
import { testSite } from "../web-app.fixture.ts";

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
  it("has every label and value on ours, in order", async () => {
    const lines = await ourLines();
    let position = -1;
    for (const wanted of seedLines()) {
      const found = lines.indexOf(wanted, position + 1);
      expect(found, `“${wanted}” after “${lines[position]}”`).toBeGreaterThan(position);
      position = found;
    }
  });

  it("is left out only where it is another site's, and all of that is in it", () => {
    const all = seedText();
    for (const line of Object.keys(NOT_OURS)) expect(all).toContain(line);
    expect(seedLines()).toHaveLength(all.length - Object.keys(NOT_OURS).length);
    expect(seedLines().length).toBeGreaterThan(55);
  });

  it("would be missed if one of its values changed", async () => {
    const lines = new Set(await ourLines());
    for (const other of ["Phase 3", "31 estimated patients", "20 to 66 years old", "Randomized", "2"])
      expect(lines).not.toContain(other);
  });
});

/** The lines of the page that the bare number leads to. */
async function ourLines(): Promise<readonly string[]> {
  const study = studyOf(JSON.parse(sharedText(RECORD)));
  // The seed shows that there is one site and no more about it, so the transcribed record has none: a site that
  // says nothing stands for it.
  study.protocolSection.contactsLocationsModule = { locations: [{}] };
  const { app } = await testSite({ studies: [study] });
  const bare = await app.request("/study/NCT01494480");
  expect(bare.status).toBe(301);
  const page = await app.request(bare.headers.get("location") ?? "");
  expect(page.status).toBe(200);
  return pageLines(await page.text());
}

function seedText(): readonly string[] {
  return sharedText(SEED)
    .split("\n")
    .map((line) => line.replace("•", "").replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

function seedLines(): readonly string[] {
  return seedText().filter((line) => NOT_OURS[line] === undefined);
}

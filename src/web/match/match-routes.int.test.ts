import { describe, expect, it, onTestFinished } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { htmlFaults, STANDARD_RULES } from "../../../test/html-faults.ts";
import { pageLines } from "../../../test/page-text.ts";
import { studyOf } from "../../../test/study-page-harness.tsx";
import { createMatcher } from "../../match/create-matcher.ts";
import { createWebApp } from "../app.tsx";
import { testSite } from "../web-app.fixture.ts";

const faultsOf = htmlFaults(STANDARD_RULES);

function alsTrial(nctId: string, briefTitle: string, criteria: string, overallStatus = "RECRUITING") {
  return studyOf({
    protocolSection: {
      identificationModule: { nctId, briefTitle },
      statusModule: { overallStatus },
      conditionsModule: { conditions: ["Amyotrophic Lateral Sclerosis"] },
      eligibilityModule: { sex: "ALL", minimumAge: "18 Years", eligibilityCriteria: criteria },
    },
    derivedSection: {
      conditionBrowseModule: { meshes: [{ id: "D000690", term: "Amyotrophic Lateral Sclerosis" }] },
    },
  });
}

const TRIALS = [
  alsTrial(
    "NCT00000201",
    "Breathing well with ALS",
    "Inclusion Criteria:\n\n* FVC \\>= 60 % of predicted\n\nExclusion Criteria:\n\n* History of HIV infection",
  ),
  alsTrial("NCT00000202", "Breathing badly with ALS", "Inclusion Criteria:\n\n* FVC \\<= 50 % of predicted"),
  alsTrial("NCT00000203", "Anybody", "Inclusion Criteria:\n\n* Able to consent"),
  alsTrial("NCT00000204", "Over", "Inclusion Criteria:\n\n* FVC \\>= 60 % of predicted", "COMPLETED"),
];

const FVC_70 = { fvc: "70", "fvc-unit": "% of predicted" };

async function matchSite() {
  const { site, logged } = await testSite({ studies: TRIALS });
  const folder = join(site.assetsFolder ?? "", "..");
  const matcher = createMatcher({ folder, store: site.store, engine: site.engine, threads: false });
  onTestFinished(() => matcher.close());
  await matcher.catchUp();
  return { app: createWebApp({ ...site, matcher }), store: site.store, logged, folder };
}

async function ask(answers: Readonly<Record<string, string>> | FormData) {
  const { app, logged, folder } = await matchSite();
  const body = answers instanceof FormData ? answers : new URLSearchParams(answers);
  const response = await app.request("/match", { method: "POST", body });
  const html = await response.text();
  return { response, html, page: pageLines(html).join("\n"), logged, folder };
}

describe("/match", () => {
  it("asks before it knows anything, in valid HTML", async () => {
    const { app } = await matchSite();
    const response = await app.request("/match");
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(html).toContain('method="post" action="/match"');
    expect(html).not.toContain("What your answers leave");
    expect(faultsOf(html)).toEqual([]);
  });

  it("counts every trial once, says why not, and asks what decides most", async () => {
    const { html, page } = await ask({ cond: "ALS", age: "52", "age-unit": "years" });
    expect(page).toContain(
      "Of 3 trials that take people in, or soon will, nothing you said speaks against any",
    );
    expect(page).toContain("Next question");
    expect(html).toContain('name="fvc"');
    expect(page).toContain("An answer can rule out up to 2 of the 3 trials left.");
    expect(faultsOf(html)).toEqual([]);

    const answered = await ask({ cond: "ALS", age: "52", "age-unit": "years", ...FVC_70 });
    expect(answered.page).toContain("1 is likely not for you, by what you said");
    expect(answered.page.indexOf("Breathing well with ALS")).toBeLessThan(answered.page.indexOf("Anybody"));
    const refused = answered.page.slice(answered.page.indexOf("Likely not: 1 trial"));
    expect(refused).toContain("Breathing badly with ALS");
    expect(refused).toContain("FVC <= 50 % of predicted");
    expect(answered.page.replaceAll(/criteri\w+/g, "")).not.toMatch(/\beligible\b|\bqualif/i);
  });

  it("looks at closed trials only when asked to; all questions at once when asked to", async () => {
    expect((await ask({ cond: "ALS" })).page).not.toContain("Over");
    const { page, html } = await ask({ cond: "ALS", every: "yes", ask: "all" });
    expect(page).toContain("Of 4 trials,");
    expect(page).toContain("All questions that are open");
    expect(html).toContain('name="hiv"');
    expect((await ask({ cond: "ALS", skip: "fvc" })).html).not.toContain('name="fvc"');
  });

  it("asks back what cannot be right", async () => {
    const { page } = await ask({ cond: "ALS", age: "700", "age-unit": "years" });
    expect(page).toContain("700 years is not possible");
  });

  it("says when criteria of new trials are still being read: its numbers are not the last", async () => {
    const { app, store } = await matchSite();
    const post = async (): Promise<string> => {
      const response = await app.request("/match", { method: "POST", body: new URLSearchParams() });
      return pageLines(await response.text()).join("\n");
    };
    expect(await post()).not.toContain("still being read");
    const batch = store.beginBatch("a test");
    batch.put(alsTrial("NCT00000205", "New", "Inclusion Criteria:\n\n* Able to consent"));
    batch.commit();
    const page = await post();
    expect(page).toContain("Of 3 trials");
    expect(page).toContain("The criteria of new and changed trials are still being read");
  });

  it("reads a note into fields that can be corrected, and matches nothing yet", async () => {
    const form = new FormData();
    form.set("note", "52-year-old man, ALS since 14 months, FVC 70 %. Platelets 5 x10^9/L. Mother had HIV.");
    const { response, html, page } = await ask(form);
    expect(response.status).toBe(200);
    expect(html).toContain('name="age" value="52"');
    expect(html).toMatch(/name="fvc"[^>]*value="70"|value="70"[^>]*name="fvc"/);
    expect(html).toMatch(/name="cond"[^>]*value="(?:Amyotrophic Lateral Sclerosis|ALS)"/i);
    expect(page).toContain("this value is not possible");
    expect(page).not.toContain("What your answers leave");
  });

  it("says what to do with a file that is no record", async () => {
    const form = new FormData();
    form.set("record", new File(["{"], "record.json"));
    const { response, page } = await ask(form);
    expect(response.status).toBe(400);
    expect(page).toContain("no FHIR R4 bundle");
  });

  it("keeps no word of what was typed: not in the log, not on disk", async () => {
    const secret = "7.7654321";
    const form = new FormData();
    form.set("note", `hemoglobin ${secret} zebrafever`);
    for (const sent of [{ cond: `zebrafever ${secret}`, age: secret, hiv: "yes" }, form]) {
      const { logged, folder } = await ask(sent);
      expect(logged()).toContain("/match");
      for (const word of [secret, "zebrafever"]) {
        expect(logged()).not.toContain(word);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
          entry.isFile(),
        );
        expect(files.length).toBeGreaterThan(0);
        for (const file of files)
          expect(readFileSync(join(file.parentPath, file.name)).includes(word)).toBe(false);
      }
    }
  });
});

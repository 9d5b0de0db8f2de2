import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { studyOf } from "../study-page-harness.tsx";
import { barriersOf } from "./barriers.ts";
import { openBrowserSite, type BrowserSite } from "./browser-site.ts";
import { typeAndLeave } from "./type-and-leave.ts";

function trial(nctId: string, briefTitle: string, eligibilityCriteria: string, city: "Boston" | "Chicago") {
  const geoPoint = city === "Boston" ? { lat: 42.35843, lon: -71.05977 } : { lat: 41.85003, lon: -87.65005 };
  return studyOf({
    protocolSection: {
      identificationModule: { nctId, briefTitle },
      statusModule: { overallStatus: "RECRUITING" },
      conditionsModule: { conditions: ["Amyotrophic Lateral Sclerosis"] },
      eligibilityModule: { sex: "ALL", minimumAge: "18 Years", eligibilityCriteria },
      contactsLocationsModule: {
        locations: [
          { facility: `Hospital of ${city}`, city, country: "United States", status: "RECRUITING", geoPoint },
        ],
      },
    },
    derivedSection: {
      conditionBrowseModule: { meshes: [{ id: "D000690", term: "Amyotrophic Lateral Sclerosis" }] },
    },
  });
}

let site: BrowserSite;
beforeAll(async () => {
  site = await openBrowserSite([
    trial(
      "NCT00000301",
      "ALS: breathing well",
      "Inclusion Criteria:\n\n* FVC \\>= 60 % of predicted",
      "Chicago",
    ),
    trial(
      "NCT00000302",
      "ALS: breathing badly",
      "Inclusion Criteria:\n\n* FVC \\<= 50 % of predicted",
      "Boston",
    ),
    trial("NCT00000303", "ALS: anybody", "Exclusion Criteria:\n\n* Pregnant women", "Boston"),
  ]);
});
afterAll(() => site.close());

describe.each([
  { width: 360, colorScheme: "light", javaScript: false },
  { width: 1280, colorScheme: "dark", javaScript: true },
] as const)("$width px, $colorScheme, JavaScript $javaScript", ({ width, colorScheme, javaScript }) => {
  it("from a note to the trials that may fit, and why the others do not", async () => {
    const context = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    // axe itself needs scripts; the site's own are kept out.
    if (!javaScript) await context.route(/\.js$/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${site.url}/`);
    await page.getByRole("link", { name: "Answer a few questions" }).click();
    await page.waitForURL(`${site.url}/match`);
    expect(await barriersOf(page)).toEqual([]);

    await page.getByText("Begin with a doctor’s note").click();
    await page.getByLabel("A note, in English").fill("52-year-old man, ALS since 14 months, FVC 70 %");
    await page.getByRole("button", { name: "Read it" }).click();
    // The page before has the same fields, empty.
    await expect.poll(() => page.getByRole("textbox", { name: "How old are you?" }).inputValue()).toBe("52");
    await page.waitForLoadState();
    expect(await page.getByLabel("Condition or disease").inputValue()).toBe("Amyotrophic Lateral Sclerosis");
    expect(await barriersOf(page)).toEqual([]);

    await typeAndLeave(page.getByLabel("Where"), "Boston, MA");
    await page.getByLabel("Within").selectOption("500mi");
    await page.getByRole("button", { name: "Find trials that may fit" }).click();
    await expect.poll(() => page.getByText("Of 2 trials that take people in").count()).toBe(1);
    await page.waitForLoadState();
    expect(await page.getByText(/Nearest recruiting site: Boston/).count()).toBeGreaterThan(0);
    await page.getByText("Likely not: 1 trial").click();
    await expect.poll(() => page.getByText("FVC <= 50 % of predicted").isVisible()).toBe(true);
    expect(await barriersOf(page)).toEqual([]);

    await typeAndLeave(page.getByLabel("Where"), "");
    await page.getByRole("button", { name: "Find again" }).click();
    await expect.poll(() => page.getByText("Of 3 trials that take people in").count()).toBe(1);
    expect(page.url()).toBe(`${site.url}/match`);

    const [check] = await Promise.all([
      context.waitForEvent("page"),
      page.getByRole("button", { name: /See every criterion of NCT00000301/ }).click(),
    ]);
    await check.getByText("You answered: FVC (breath blown out in all): 70").first().waitFor();
    await context.close();
  });
});

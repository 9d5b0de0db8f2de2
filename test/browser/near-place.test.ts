import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseStudy, type Study } from "../../src/study/study.ts";
import { testStudy } from "../../src/web/test-studies.fixture.ts";
import { openBrowserSite, type BrowserSite } from "./browser-site.ts";
import { typeAndLeave } from "./type-and-leave.ts";
import { checkEachView } from "./each-view.ts";

const POINTS = {
  Boston: { lat: 42.35843, lon: -71.05977 },
  Worcester: { lat: 42.26259, lon: -71.80229 },
  Chicago: { lat: 41.85003, lon: -87.65005 },
} as const;

type City = keyof typeof POINTS;

function alsStudy(nctId: string, briefTitle: string, sites: readonly (readonly [City, string])[]): Study {
  const record = testStudy({ nctId, briefTitle, conditions: ["Amyotrophic Lateral Sclerosis"] });
  const parsed = parseStudy({
    ...record,
    protocolSection: {
      ...record.protocolSection,
      contactsLocationsModule: {
        locations: sites.map(([city, status]) => ({
          facility: `Hospital of ${city}`,
          city,
          country: "United States",
          status,
          geoPoint: POINTS[city],
          contacts: [{ name: "Ann Onym", phone: "+1 617 555 0100", email: "ann@example.org" }],
        })),
      },
    },
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.study;
}

const STUDIES = [
  alsStudy("NCT00000021", "ALS near by", [
    ["Chicago", "RECRUITING"],
    ["Boston", "RECRUITING"],
  ]),
  alsStudy("NCT00000022", "ALS an hour away", [["Worcester", "RECRUITING"]]),
  alsStudy("NCT00000023", "ALS closed near by", [
    ["Boston", "COMPLETED"],
    ["Chicago", "RECRUITING"],
  ]),
];

let site: BrowserSite;
beforeAll(async () => {
  site = await openBrowserSite(STUDIES);
});
afterAll(() => site.close());

async function openPage(options: {
  readonly javaScriptEnabled?: boolean;
  readonly width?: number;
  readonly locale?: string;
  readonly position?: { readonly latitude: number; readonly longitude: number } | "denied";
}): Promise<Page> {
  const { javaScriptEnabled = true, width = 1280, locale = "en-US", position } = options;
  const context = await site.browser.newContext({
    javaScriptEnabled,
    locale,
    viewport: { width, height: 900 },
    ...(position !== undefined &&
      position !== "denied" && { geolocation: position, permissions: ["geolocation"] }),
    ...(position === "denied" && { permissions: [] }),
  });
  return context.newPage();
}

const titles = (page: Page): Promise<readonly string[]> => page.locator(".studies h3").allTextContents();

describe.each([
  { javaScriptEnabled: true, width: 1280 },
  { javaScriptEnabled: false, width: 1280 },
  { javaScriptEnabled: true, width: 360 },
  { javaScriptEnabled: false, width: 360 },
])("a trial for ALS near 02115 ($width px, JavaScript $javaScriptEnabled)", (options) => {
  it("is found from the front page, with its distance; the radius turned up finds more", async () => {
    const page = await openPage(options);
    await page.goto(`${site.url}/`);
    await typeAndLeave(page.getByLabel("Condition or disease"), "Amyotrophic Lateral Sclerosis");
    await typeAndLeave(page.getByLabel("Where"), "02115");
    await page.getByLabel("Within").selectOption("25mi");
    await page.getByRole("button", { name: "Find trials" }).click();
    await page.waitForURL(/near=02115&radius=25mi/);
    expect((await titles(page)).toSorted()).toEqual(["ALS closed near by", "ALS near by"]);
    await expectText(page, "Nearest recruiting site: Boston, about 2 miles");
    await expectText(page, "Nearest listed site: Boston, about 2 miles, not recruiting (completed)");

    await page.getByLabel("Within").selectOption("100mi");
    if (!options.javaScriptEnabled) await page.getByRole("button", { name: "Find trials" }).click();
    await page.waitForURL(/radius=100mi/);
    await page.getByText("ALS an hour away").waitFor();

    await page.getByRole("link", { name: "ALS near by" }).click();
    await page.waitForURL(/\/study\/NCT00000021/);
    await expectText(page, "Nearest first, from 02115 (near Boston, Massachusetts).");
    const sites = await page.locator(".sites-near li").allTextContents();
    expect(sites.map((text) => text.slice(0, 7))).toEqual(["Boston,", "Chicago"]);
    await page.context().close();
  });

  it("is asked about again when the place is not clear", async () => {
    const page = await openPage(options);
    await page.goto(`${site.url}/search?near=02115&radius=50mi`);
    await typeAndLeave(page.getByLabel("Where"), "Springfield");
    await page.getByRole("button", { name: "Find trials" }).click();
    await page.getByRole("heading", { name: "Which “Springfield”?" }).waitFor();
    await page.getByRole("link", { name: "Springfield, Massachusetts, United States" }).click();
    await expectText(page, "Near Springfield, Massachusetts, United States.");
    await page.context().close();
  });
});

async function expectText(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor();
}

describe("the position of the visitor", () => {
  it("is rounded, shown, and sent only with the form", async () => {
    const page = await openPage({ position: { latitude: 42.360091, longitude: -71.09416 } });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${site.url}/search`);
    await page.getByRole("button", { name: "Use my position" }).click();
    await expectText(page, "It is sent only when you press");
    await expect.poll(() => page.getByLabel("Where").inputValue()).toBe("42.36,-71.09");
    expect(asked.filter((url) => url.includes("42.3"))).toEqual([]);
    await page.getByRole("button", { name: "Find trials" }).click();
    await page.waitForURL(/near=42\.36,-71\.09&radius=50mi/);
    await expectText(page, "Nearest recruiting site: Boston, about 2 miles");
    await page.context().close();
  });

  it("may be denied: then a place can be typed", async () => {
    const page = await openPage({ position: "denied" });
    await page.goto(`${site.url}/search`);
    await page.getByRole("button", { name: "Use my position" }).click();
    await expectText(page, "You can type a city or a postcode instead");
    expect(await page.getByLabel("Where").inputValue()).toBe("");
    await expect
      .poll(() => page.getByLabel("Where").evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.context().close();
  });

  it("is not offered where no script runs", async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(`${site.url}/search`);
    expect(await page.getByRole("button", { name: "Use my position" }).count()).toBe(0);
    await page.context().close();
  });
});

it("the name of a country becomes a filter once, and can be taken back", async () => {
  const page = await openPage({ locale: "de-DE" });
  await page.goto(`${site.url}/search`);
  await typeAndLeave(page.getByLabel("Where"), "USA");
  await page.getByRole("button", { name: "Find trials" }).click();
  await page.waitForURL(/search\?country=United\+States$/);
  await expect.poll(() => page.getByLabel("Where").inputValue()).toBe("");
  await page.context().close();
});

checkEachView(
  () => site,
  [
    { width: 320, colorScheme: "light", scripts: true },
    { width: 1280, colorScheme: "light", scripts: true },
  ],
  [
    "/search?near=02115&radius=50mi",
    "/search?near=Springfield",
    "/search?near=Bostn",
    "/study/NCT00000023?near=02115&radius=50mi",
  ],
);

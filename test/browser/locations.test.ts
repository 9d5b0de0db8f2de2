import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseStudy, type Study } from "../../src/study/study.ts";
import { testStudy } from "../../src/web/test-studies.fixture.ts";
import { openBrowserSite, type BrowserSite } from "./browser-site.ts";
import { checkEachView } from "./each-view.ts";

const CITIES = [
  { city: "Berlin", lat: 52.52, lon: 13.41 },
  { city: "München", lat: 48.14, lon: 11.58 },
  { city: "Hamburg", lat: 53.55, lon: 9.99 },
] as const;

/** Two spellings of one hospital, and one text that names none. */
const FACILITIES = [
  "Charité - Universitätsmedizin",
  "Charite Universitaetsmedizin ( Site 0012)",
  "Research Site",
];

const STUDIES: readonly Study[] = Array.from({ length: 30 }, (_, index) => {
  const study = testStudy({
    nctId: `NCT0000${1000 + index}`,
    briefTitle: `Asthma study number ${index}`,
    overallStatus: index % 3 === 0 ? "RECRUITING" : "COMPLETED",
  });
  const place = CITIES[index % 3] ?? CITIES[0];
  const parsed = parseStudy({
    ...study,
    protocolSection: {
      ...study.protocolSection,
      contactsLocationsModule: {
        locations: [
          {
            facility: FACILITIES[index % 4] ?? "Vivantes Humboldt-Klinikum",
            city: place.city,
            country: "Germany",
            geoPoint: { lat: place.lat, lon: place.lon },
          },
          { facility: "A hospital", city: "Boston", state: "Massachusetts", country: "United States" },
        ],
      },
    },
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.study;
});

const EACH_VIEW = [
  "/locations",
  "/locations/germany",
  "/locations/germany/berlin",
  "/locations/germany/berlin/charite-universitatsmedizin",
  "/locations/united-states/massachusetts",
  "/conditions/asthma-D001249/in/germany",
  "/locations/narnia",
  "/study/NCT00001000",
];

let site: BrowserSite;
beforeAll(async () => {
  site = await openBrowserSite(STUDIES);
});
afterAll(() => site.close());

async function withPage(
  options: { width: number; javaScriptEnabled?: boolean; colorScheme?: "light" | "dark" },
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const { width, ...rest } = options;
  const context = await site.browser.newContext({ viewport: { width, height: 900 }, ...rest });
  await work(await context.newPage());
  await context.close();
}

checkEachView(
  () => site,
  [
    { width: 360, colorScheme: "light", scripts: true },
    { width: 1280, colorScheme: "dark", scripts: true },
    { width: 360, colorScheme: "dark", scripts: true },
    { width: 1280, colorScheme: "light", scripts: true },
  ],
  EACH_VIEW,
);

describe.each([
  { width: 360, javaScriptEnabled: false },
  { width: 360, javaScriptEnabled: true },
  { width: 1280, javaScriptEnabled: false },
  { width: 1280, javaScriptEnabled: true },
])("from Germany to one hospital, $width px, scripts $javaScriptEnabled", (options) => {
  it("by links alone, every number the one that the next page shows", () =>
    withPage(options, async (page) => {
      await page.goto(site.url);
      await page.getByRole("link", { name: "Locations", exact: true }).click();
      await page.locator("main").getByRole("link", { name: "Germany", exact: true }).click();
      await page.waitForURL(`${site.url}/locations/germany`);
      expect(await page.locator(".lead").textContent()).toBe(
        "30 studies with a site in Germany; 10 recruiting there.",
      );
      await page.getByRole("link", { name: "Berlin", exact: true }).click();
      await page.waitForURL(`${site.url}/locations/germany/berlin`);
      const hospital = page.getByRole("link", { name: /^Charit/ });
      const counts = await page.locator("li", { has: hospital }).locator(".quiet").textContent();
      expect(counts).toBe("5 studies, 5 recruiting, 2 spellings");
      await hospital.click();
      await page.waitForURL(`${site.url}/locations/germany/berlin/charite-universitatsmedizin`);
      await page.getByText("Counted together with 1 other spelling").click();
      await expect.poll(() => page.locator(".spellings li:visible").count()).toBe(1);
      await page.getByRole("link", { name: "All: 5 studies" }).click();
      await expect.poll(() => page.locator("#results h2").textContent()).toBe("5 studies");
    }));
});

describe("zooming a map", () => {
  const isOfTheLibrary = (url: string): boolean => /zoom-/.test(url);

  it("asks for nothing before the click, then only this site, and keeps the picture where it cannot draw", () =>
    withPage({ width: 1280 }, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${site.url}/locations/germany`);
      await page.waitForLoadState("networkidle");
      expect(asked.filter(isOfTheLibrary)).toEqual([]);
      await page.getByRole("button", { name: "Zoom the map" }).click();
      await page
        .getByText("This browser cannot show")
        .or(page.locator(".zoom-dot").first())
        .first()
        .waitFor();
      expect(asked.filter(isOfTheLibrary).length).toBeGreaterThan(0);
      expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
      const [drawn, kept] = [page.locator(".zoom-dot"), page.locator("figure.map > svg")];
      await expect
        .poll(async () => [(await drawn.count()) > 0, await kept.count()])
        .toBeOneOf([
          [true, 0],
          [false, 1],
        ]);
    }));

  it("is not offered where scripts do not run", () =>
    withPage({ width: 1280, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.url}/locations/germany`);
      expect(await page.getByRole("button", { name: "Zoom the map" }).isVisible()).toBe(false);
      expect(await page.getByRole("img", { name: /^Map of Germany/ }).isVisible()).toBe(true);
    }));
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseStudy, type Study } from "../../src/study/study.ts";
import { testStudy } from "../../src/web/test-studies.fixture.ts";
import { pmtilesArchive } from "../pmtiles-archive.ts";
import { barriersOf } from "./barriers.ts";
import { openBrowserSite, type BrowserSite } from "./browser-site.ts";

const BERLIN = { city: "Berlin", country: "Germany", geoPoint: { lat: 52.52, lon: 13.41 } };
const POTSDAM = { city: "Potsdam", country: "Germany", geoPoint: { lat: 52.4, lon: 13.06 } };
const MUNICH = { city: "München", country: "Germany", geoPoint: { lat: 48.14, lon: 11.58 } };

function studyAt(nctId: string, locations: readonly Readonly<Record<string, unknown>>[]): Study {
  const study = testStudy({ nctId, briefTitle: `Asthma study ${nctId}`, overallStatus: "RECRUITING" });
  const parsed = parseStudy({
    ...study,
    protocolSection: { ...study.protocolSection, contactsLocationsModule: { locations } },
  });
  return parsed.ok ? parsed.study : expect.unreachable(parsed.reason);
}

const STUDIES = [
  studyAt("NCT00001000", [
    { facility: "Charité", status: "RECRUITING", ...BERLIN },
    { facility: "Vivantes", status: "COMPLETED", ...BERLIN },
    { facility: "Klinikum Ernst von Bergmann", ...POTSDAM },
    { facility: "Klinikum der LMU", status: "COMPLETED", ...MUNICH },
  ]),
  studyAt("NCT00001001", [{ facility: "Charité", ...BERLIN }]),
];

const folder = mkdtempSync(join(tmpdir(), "zoom-map-"));
let site: BrowserSite;
beforeAll(async () => {
  const mapTiles = join(folder, "world.pmtiles");
  writeFileSync(mapTiles, pmtilesArchive());
  site = await openBrowserSite(STUDIES, { mapTiles, graphics: true });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page, zooms its map, and tells what was asked for and what went wrong meanwhile. */
async function withZoomedMap(
  width: number,
  path: string,
  work: (page: Page, asked: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const [asked, faults]: [string[], string[]] = [[], []];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(site.url + path);
  await page.getByRole("button", { name: "Zoom the map" }).click();
  await page.locator(".zoom-dot").first().waitFor();
  await work(page, asked);
  expect(faults).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith("blob:"))).toEqual([]);
  await context.close();
}

describe.each([360, 1280])("the zoomed map at %i px", (width) => {
  it("tells the sites of a place, their statuses and where their contacts stand, by keyboard alone", () =>
    withZoomedMap(width, "/study/NCT00001000", async (page) => {
      const munich = page.getByRole("button", { name: /^München/ });
      await munich.press("Enter");
      const popup = page.locator(".maplibregl-popup");
      await popup.waitFor();
      expect(await popup.locator("li li").allTextContents()).toEqual(["Klinikum der LMU: Completed"]);
      await expect
        .poll(() => popup.evaluate((element) => element.contains(document.activeElement)))
        .toBe(true);
      await page.keyboard.press("Escape");
      await popup.waitFor({ state: "detached" });
      await expect.poll(() => munich.evaluate((button) => button === document.activeElement)).toBe(true);

      // Berlin and Potsdam share a dot from afar.
      await page.getByRole("button", { name: /Berlin.*Potsdam/ }).press("Enter");
      await popup.waitFor();
      expect(await popup.locator("li li").allTextContents()).toEqual([
        "Charité: Recruiting",
        "Vivantes: Completed",
        "Klinikum Ernst von Bergmann: status not reported",
      ]);
      await expectInside(page, ".maplibregl-popup-content", ".map-zoomed");
      expect(await barriersOf(page, "figure.map")).toEqual([]);
      await popup.getByRole("button", { name: "Zoom in" }).click();
      await page.getByRole("button", { name: /^Potsdam/ }).waitFor();
      const berlin = page.getByRole("button", { name: /^Berlin/ });
      expect(await berlin.textContent()).toBe("2");
      await berlin.press("Enter");
      await page.getByRole("link", { name: "Contacts in the list" }).press("Enter");
      await page.waitForURL(/#contacts$/);
    }));

  it("leads from a hub's dots to the hubs below", () =>
    withZoomedMap(width, "/locations/germany", async (page) => {
      await page.getByRole("button", { name: /^München/ }).click();
      await page.getByRole("link", { name: "München: 1 study, 0 recruiting" }).click();
      await page.getByRole("heading", { name: "Clinical trials in München, Germany" }).waitFor();
    }));
});

it("reads the operator's map in parts, from this site alone, and names its source", () =>
  withZoomedMap(1280, "/study/NCT00001000", async (page, asked) => {
    await page.locator(".maplibregl-ctrl-attrib").getByText("Maps of the test").waitFor();
    expect(asked.some((url) => /\/maps\/tiles-\w+\.pmtiles$/.test(url))).toBe(true);
  }));

/** Once what moves has come to rest. */
async function expectInside(page: Page, inner: string, outer: string): Promise<void> {
  await page.waitForFunction(
    ([innerSelector = "", outerSelector = ""]) => {
      const box = document.querySelector(innerSelector)?.getBoundingClientRect();
      const frame = document.querySelector(outerSelector)?.getBoundingClientRect();
      return (
        box !== undefined &&
        frame !== undefined &&
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom
      );
    },
    [inner, outer],
  );
}

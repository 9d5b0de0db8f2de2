import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testStudy } from "../../src/web/test-studies.fixture.ts";
import { openBrowserSite, type BrowserSite } from "./browser-site.ts";
import { checkEachView } from "./each-view.ts";
import { typeAndLeave } from "./type-and-leave.ts";

const COUNTRIES = ["Germany", "France", "Spain", "Japan"];

const STUDIES = Array.from({ length: 60 }, (_, index) =>
  testStudy({
    nctId: `NCT000001${String(index).padStart(2, "0")}`,
    briefTitle: `A study of something with a title as long as titles often are, number ${index}`,
    overallStatus: index % 3 === 0 ? "RECRUITING" : "COMPLETED",
    country: COUNTRIES[index % 4] ?? "",
    city: `City ${index}`,
    sponsor: `Sponsor ${index % 20}`,
  }),
);

const EACH_VIEW = [
  "/",
  "/search",
  "/search?cond=asthma&country=Germany&status=recruiting&colour=blue",
  "/search?cond=asthma&country=Narnia",
  "/search?status=hiring",
  "/conditions",
  "/conditions/asthma-D001249",
  "/treatments?prefix=s",
  "/sponsors",
  "/sponsors/sponsor+1",
  "/about-the-data",
  "/privacy",
  "/developers",
  "/what-this-site-is-not",
  "/nowhere",
];

let site: BrowserSite;
beforeAll(async () => {
  site = await openBrowserSite(STUDIES);
});
afterAll(() => site.close());

checkEachView(
  () => site,
  [
    { width: 320, colorScheme: "light", scripts: true },
    { width: 1280, colorScheme: "light", scripts: false },
    { width: 320, colorScheme: "dark", scripts: false },
    { width: 1280, colorScheme: "dark", scripts: true },
  ],
  EACH_VIEW,
);

async function withPage(javaScriptEnabled: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await site.browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled,
  });
  await work(await context.newPage());
  await context.close();
}

/** What is found, as the heading of the results says it. */
const found = (page: Page) => page.locator("#results h2").textContent();

describe("searching", () => {
  it("works without JavaScript, and leaves a short address", () =>
    withPage(false, async (page) => {
      await page.goto(site.url);
      await typeAndLeave(page.getByLabel("Condition or disease"), "asthma");
      await page.getByRole("button", { name: "Find trials" }).click();
      await page.waitForURL(`${site.url}/search?cond=asthma`);
      expect(await found(page)).toBe("60 studies");
      await page.getByRole("checkbox", { name: "Recruiting", exact: false }).first().check();
      await page.getByRole("button", { name: "Apply filters" }).click();
      await page.waitForURL(`${site.url}/search?cond=asthma&status=recruiting`);
      expect(await found(page)).toBe("20 studies");
      await page.getByRole("link", { name: "Remove Recruiting" }).click();
      await expect.poll(() => found(page)).toBe("60 studies");
    }));

  it("follows the filters without a reload, keeps the focus, and says what it found", () =>
    withPage(true, async (page) => {
      await page.goto(`${site.url}/search?cond=asthma`);
      await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
      const germany = page.getByRole("checkbox", { name: /^Germany/ });
      await germany.focus();
      await page.keyboard.press("Space");
      await page.waitForURL(`${site.url}/search?cond=asthma&country=Germany`);
      expect(await found(page)).toBe("15 studies");
      await expect
        .poll(() => page.getByRole("status").filter({ hasText: /./ }).textContent())
        .toBe("15 studies found");
      expect(await germany.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.getByLabel("Age", { exact: true }).fill("17");
      await page.waitForURL(`${site.url}/search?cond=asthma&age=17&country=Germany`);
      expect(await found(page)).toBe("0 studies");
      expect(await page.locator("body[data-same-page]").count()).toBe(1);
      await page.goBack();
      await page.waitForFunction(() => document.querySelector("#results h2")?.textContent === "15 studies");
      await expect.poll(() => page.getByLabel("Age", { exact: true }).inputValue()).toBe("");
    }));

  it("explains a wrong date when somebody is done typing, not before", () =>
    withPage(true, async (page) => {
      await page.goto(`${site.url}/search?cond=asthma`);
      await page.locator("summary", { hasText: "Start date" }).click();
      const from = page.getByLabel("From").first();
      const refusal = page.waitForResponse((response) => response.status() === 400);
      // At once: a machine that does much else may type too slowly, and ask for the part "2024" as well.
      await from.fill("2024-02-31");
      await refusal;
      await page.locator("#results:not([aria-busy])").waitFor();
      expect(await found(page)).toBe("60 studies");
      expect(await from.inputValue()).toBe("2024-02-31");
      await page.keyboard.press("Tab");
      await page.getByRole("heading", { name: "A part of this search cannot be understood" }).waitFor();
    }));

  it("explains a wrong date also to somebody who goes on before it is found wrong", () =>
    withPage(true, async (page) => {
      await page.goto(`${site.url}/search?cond=asthma`);
      await page.locator("summary", { hasText: "Start date" }).click();
      await typeAndLeave(page.getByLabel("From").first(), "2024-02-31");
      await page.getByRole("heading", { name: "A part of this search cannot be understood" }).waitFor();
    }));

  it("opens the error page the ordinary way when the answer is an error", () =>
    withPage(true, async (page) => {
      await page.goto(`${site.url}/search?cond=asthma`);
      await page.route("**/search?*status*", (route) =>
        route.request().isNavigationRequest() ? route.continue() : route.fulfill({ status: 500, body: "" }),
      );
      await page.getByRole("checkbox", { name: /^Completed/ }).check();
      await page.waitForURL(/status=/);
      await expect.poll(() => found(page)).toBe("40 studies");
    }));

  it("can be done by keyboard alone", () =>
    withPage(true, async (page) => {
      await page.goto(`${site.url}/search`);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to main content");
      await page.keyboard.press("Enter");
      await page.waitForURL(/#main$/);
      await page.keyboard.press("Tab");
      await page.keyboard.type("asthma");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.url}/search?cond=asthma`);
      for (let step = 0; step < 20; step++) {
        await page.keyboard.press("Tab");
        const words = await page.evaluate(() => document.activeElement?.textContent);
        if (words === "Skip filters") break;
      }
      await page.keyboard.press("Enter");
      await page.waitForURL(/#results$/);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Remove Condition/);
    }));
});

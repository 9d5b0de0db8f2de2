import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testStudy } from "../../src/web/test-studies.fixture.ts";
import { fullRecord } from "../full-record.ts";
import { openBrowserSite, type BrowserSite } from "./browser-site.ts";

/** Every field filled, with words that are long for a narrow screen; and a small ordinary record. */
const STUDIES = [
  fullRecord("Some text, then Donaudampfschifffahrtselektrizitätenhauptbetriebswerk https://example.org/a/b"),
  testStudy({ nctId: "NCT00000001", briefTitle: "Inhaler Study in Adults" }),
];

const FULL = "/study/NCT00000102";
const EACH_VIEW = [FULL, `${FULL}?view=print`, "/study/NCT00000001", "/glossary", "/study/NCT00000555"];

let site: BrowserSite;
beforeAll(async () => {
  site = await openBrowserSite(STUDIES);
});
afterAll(() => site.close());

const LOOKS = [
  { width: 320, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

// These pages have no scripts: they are the same with JavaScript and without.
describe.each(LOOKS)("$width px, $colorScheme", (look) => {
  it.each(EACH_VIEW)("%s fits, loads cleanly and has no barrier that axe knows", async (path) => {
    const { width, colorScheme } = look;
    const context = await site.browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    const response = await page.goto(site.url + path);
    const isOk = response?.ok() === true;
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const { violations } = await new AxeBuilder({ page }).analyze();
    await context.close();
    expect(overflow).toBeLessThanOrEqual(0);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    // Chromium itself reports the status of an error page.
    if (isOk) expect(faults).toEqual([]);
  });
});

describe("by keyboard alone, without JavaScript", () => {
  it("a word is explained in place, and the page goes on from there", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}${FULL}`);
    const word = page.getByRole("button", { name: "Masking" });
    const explanation = page.locator("#term-masking");
    expect(await explanation.isVisible()).toBe(false);
    await word.focus();
    await page.keyboard.press("Enter");
    await explanation.waitFor({ state: "visible" });
    await page.keyboard.press("Escape");
    await explanation.waitFor({ state: "hidden" });
    await context.close();
  });

  it("results unfold", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}${FULL}`);
    const fold = page.locator("summary", { hasText: "Adverse events" });
    const table = page.getByRole("table", { name: "Serious adverse events" });
    expect(await table.isVisible()).toBe(false);
    await fold.focus();
    await page.keyboard.press("Enter");
    await table.waitFor({ state: "visible" });
    await context.close();
  });
});

describe("on paper", () => {
  it("folded parts are printed", async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}${FULL}`);
    await page.emulateMedia({ media: "print" });
    const table = page.getByRole("table", { name: "Serious adverse events" });
    expect(await table.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(0);
    expect(await page.locator("#term-masking").isVisible()).toBe(true);
    await context.close();
  });
});

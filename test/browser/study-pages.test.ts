import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testStudy } from "../../src/web/test-studies.fixture.ts";
import { fullRecord } from "../full-record.ts";
import { openBrowserSite, type BrowserSite } from "./browser-site.ts";
import { checkEachView } from "./each-view.ts";

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

checkEachView(
  () => site,
  [
    { width: 320, colorScheme: "light", scripts: true },
    { width: 320, colorScheme: "dark", scripts: true },
    { width: 1280, colorScheme: "light", scripts: true },
    { width: 1280, colorScheme: "dark", scripts: true },
  ],
  EACH_VIEW,
);

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

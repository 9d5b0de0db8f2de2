import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testStudy } from "../../src/web/test-studies.fixture.ts";
import { barriersOf } from "./barriers.ts";
import { openBrowserSite, type BrowserSite } from "./browser-site.ts";

const TERMS = ["Asthma", "Asthenia", "Asthenopia", "Gout"];
const STUDIES = Array.from({ length: 10 }, (_, index) => {
  const term = TERMS[index % 4] ?? "";
  return testStudy({
    nctId: `NCT000001${String(index).padStart(2, "0")}`,
    briefTitle: `Study ${index}`,
    conditions: [term],
    meshes: [{ id: `D00000${index % 4}`, term }],
    ancestors: [],
  });
});

let site: BrowserSite;
beforeAll(async () => {
  site = await openBrowserSite(STUDIES);
});
afterAll(() => site.close());

async function withBox(work: (box: Locator, page: Page) => Promise<void>, path = "/search"): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(site.url + path);
  await work(page.getByRole("combobox", { name: "Condition or disease" }), page);
  await context.close();
}

const offers = (page: Page) => page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");

describe("typing into a box", () => {
  it("offers names, the first of them chosen by arrow and Enter without searching yet", () =>
    withBox(async (box, page) => {
      expect(await box.getAttribute("aria-expanded")).toBe("false");
      await box.fill("ast");
      await offers(page).first().waitFor();
      expect(await offers(page).allTextContents()).toEqual([
        "Asthenia 3 studies, 3 recruiting",
        "Asthma 3 studies, 3 recruiting",
        "Asthenopia 2 studies, 2 recruiting",
      ]);
      expect(await box.getAttribute("aria-expanded")).toBe("true");
      expect(await box.getAttribute("aria-activedescendant")).toBeNull();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => box.getAttribute("aria-activedescendant")).toMatch(/-1$/);
      const active = await box.getAttribute("aria-activedescendant");
      expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
      expect(await page.locator(`#${await box.getAttribute("aria-controls")}`).getAttribute("role")).toBe(
        "listbox",
      );
      expect(await barriersOf(page)).toEqual([]);
      await page.keyboard.press("Enter");
      await expect.poll(() => box.inputValue()).toBe("Asthma");
      expect(await box.getAttribute("aria-expanded")).toBe("false");
      expect(page.url()).toBe(`${site.url}/search`);
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.url}/search?cond=Asthma`);
    }));

  it("counts as typed: Enter without a choice searches it, Escape and leaving close the list", () =>
    withBox(async (box, page) => {
      await box.fill("ast");
      await offers(page).first().waitFor();
      await page.keyboard.press("Escape");
      await expect.poll(() => offers(page).count()).toBe(0);
      expect(await box.inputValue()).toBe("ast");
      await page.keyboard.press("ArrowDown");
      await offers(page).first().waitFor();
      await page.keyboard.press("Tab");
      await expect.poll(() => offers(page).count()).toBe(0);
      expect(await box.inputValue()).toBe("ast");
      await box.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.url}/search?cond=ast`);
    }));

  it("arrows go round by way of the box itself", () =>
    withBox(async (box, page) => {
      await box.fill("ast");
      await offers(page).first().waitFor();
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => box.getAttribute("aria-activedescendant")).toMatch(/-2$/);
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => box.getAttribute("aria-activedescendant")).toBeNull();
    }));

  it("works with the mouse, on the front page too", () =>
    withBox(async (box, page) => {
      await box.fill("gou");
      await offers(page).filter({ hasText: "Gout" }).click();
      await expect.poll(() => box.inputValue()).toBe("Gout");
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    }, "/"));

  it("asks once for quick typing, and says nothing when the site does not answer", () =>
    withBox(async (box, page) => {
      const asked: (string | null)[] = [];
      await page.route("**/suggest?**", (route) => {
        asked.push(new URL(route.request().url()).searchParams.get("text"));
        return route.abort();
      });
      // Time passes here only as the test says: however slow the machine, this typing is quick.
      await page.clock.install();
      await page.clock.pauseAt(new Date(Date.now() + 60_000));
      for (const letter of "asthma") {
        await box.press(letter);
        await page.clock.runFor(100);
      }
      expect(asked).toEqual([]);
      await page.clock.runFor(100);
      await expect.poll(() => asked).toEqual(["asthma"]);
      await page.clock.resume();
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.url}/search?cond=asthma`);
      expect(asked).toEqual(["asthma"]);
    }));
});

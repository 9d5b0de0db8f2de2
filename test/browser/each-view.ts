/** @module Every kind of page in every look: it fits the screen, loads cleanly, and has no barrier. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barriersOf } from "./barriers.ts";
import type { BrowserSite } from "./browser-site.ts";

interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  /** Whether the page's scripts arrive. (Axe itself is a script: it cannot look where none may run.) */
  readonly scripts: boolean;
}

/** @param site asked for once tests run */
export function checkEachView(
  site: () => BrowserSite,
  looks: readonly Look[],
  paths: readonly string[],
): void {
  describe.each(looks)("$width px, $colorScheme, scripts $scripts", ({ width, colorScheme, scripts }) => {
    // One for all paths: opening a page takes longer than looking at most.
    let page: Page;
    let faults: string[] = [];
    beforeAll(async () => {
      const context = await site().browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      page = await context.newPage();
      if (!scripts) await page.route("**/*.js", (route) => route.fulfill({ contentType: "text/javascript" }));
      page.on("console", (message) => faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(error.message));
    });
    afterAll(() => page.context().close());

    it.each(paths)("%s fits, loads cleanly and has no barrier that axe knows", async (path) => {
      faults = [];
      const response = await page.goto(site().url + path);
      const isOk = response?.ok() === true;
      expect(await barriersOf(page)).toEqual([]);
      // Chromium itself reports the status of an error page.
      if (isOk) expect(faults).toEqual([]);
    });
  });
}

/** @module What keeps somebody from using a page: what axe knows of, and what does not fit the screen. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * A line for each barrier, of the whole page or of the part that `within` selects; none where all is well.
 * Axe runs in the page alone ("legacy mode"): for frames, which no page of ours has, it would open another page each time.
 */
export async function barriersOf(page: Page, within?: string): Promise<readonly string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return [
    ...(overflow > 0 ? [`${overflow} px too wide`] : []),
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`),
  ];
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { studyOf } from "../study-page-harness.tsx";
import { barriersOf } from "./barriers.ts";
import { openBrowserSite, type BrowserSite } from "./browser-site.ts";

const TRIAL = studyOf({
  protocolSection: {
    identificationModule: { nctId: "NCT00000102", briefTitle: "A Study of Two Things" },
    eligibilityModule: {
      sex: "ALL",
      minimumAge: "18 Years",
      healthyVolunteers: false,
      eligibilityCriteria:
        "Inclusion Criteria:\n\n* ECOG performance status 0-1\n* Platelets \\>= 100 x 10\\^9/L\n* AST \\<= 2.5 x ULN\n* Able to swallow tablets\n\nExclusion Criteria:\n\n* Pregnant or breastfeeding women\n* History of HIV infection\n* Major surgery within 4 weeks prior to enrollment",
    },
  },
});

let site: BrowserSite;
beforeAll(async () => {
  site = await openBrowserSite([TRIAL]);
});
afterAll(() => site.close());

describe.each([
  { width: 320, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const)("$width px, $colorScheme, without JavaScript", (look) => {
  it("from the study to the answer: fits the screen and has no barrier that axe knows", async () => {
    const { width, colorScheme } = look;
    const context = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    // axe itself needs scripts; the site's own are kept out.
    await context.route(/\.js$/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${site.url}/study/NCT00000102`);
    expect(
      await page.getByText("You cannot take part if you are pregnant or you are breastfeeding.").count(),
    ).toBe(1);
    await page.getByRole("link", { name: "Check whether this trial may fit" }).click();
    await page.getByRole("textbox", { name: "How old are you?" }).fill("52");
    await page.getByRole("textbox", { name: "What is your platelet count?" }).fill("85");
    await page.getByRole("combobox", { name: "What is your sex?" }).selectOption("Male");
    await page.getByRole("button", { name: "Check my answers" }).click();
    // A click does not wait for the page that it leads to.
    await page.getByRole("heading", { name: "Likely not" }).waitFor();
    expect(await page.getByText("You answered: platelet count: 85 ×10⁹/L").count()).toBe(1);
    expect(await page.getByText("Follows from your answers: Are you pregnant? No").count()).toBe(1);
    expect(page.url()).toBe(`${site.url}/study/NCT00000102/check`);
    expect(await barriersOf(page)).toEqual([]);
    await context.close();
  });
});

describe.each([
  { width: 320, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
] as const)("$width px, $colorScheme, with JavaScript", ({ width, colorScheme }) => {
  it("answers in the browser, as they are given, and sends nothing", async () => {
    const context = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(`${site.url}/study/NCT00000102/check`);
    await page.getByText("Your answers stay in this browser").waitFor();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));

    await page.getByRole("textbox", { name: "What is your platelet count?" }).fill("5");
    await page.getByRole("textbox", { name: "How old are you?" }).fill("52");
    await page.getByRole("combobox", { name: "What is your sex?" }).selectOption("Male");
    await expect.poll(() => page.getByText("5 ×10⁹/L is not possible for platelet count").count()).toBe(1);
    await expect.poll(() => page.getByRole("heading", { name: "Possible", exact: true }).count()).toBe(1);

    await page.getByRole("textbox", { name: "What is your platelet count?" }).fill("85");
    await page.getByRole("textbox", { name: "What is your platelet count?" }).press("Enter");
    await expect.poll(() => page.getByRole("heading", { name: "Likely not" }).count()).toBe(1);
    expect(await page.getByText("You answered: platelet count: 85 ×10⁹/L").count()).toBe(1);
    expect(await page.getByText("Follows from your answers: Are you pregnant? No").count()).toBe(1);
    await expect.poll(() => page.locator("#check-status").textContent()).toContain("Likely not.");
    expect(await page.getByRole("button", { name: "Print for your doctor" }).count()).toBe(1);

    expect(await barriersOf(page)).toEqual([]);
    expect(requests).toEqual([]);
    expect(page.url()).toBe(`${site.url}/study/NCT00000102/check`);
    await context.close();
  });
});

import { describe, expect, it } from "vitest";
import { pageLines } from "../../../test/page-text.ts";
import { studyOf } from "../../../test/study-page-harness.tsx";
import { parseNctId } from "../../study/nct-id.ts";
import { testSite } from "../web-app.fixture.ts";

const ADDRESS = "/study/NCT00000102/a-study-of-two-things";

const STUDIES = [
  record("NCT00000102", "A Study of (Two) Things", ["NCT00000777"]),
  record("NCT00000103", "肺癌の研究"),
  record("NCT00000104", "Gone"),
  record("NCT00000105", "Twins"),
  record("NCT00000106", "TWINS!"),
  record("NCT00000108", "Merged into another, which does not name it"),
];

function record(nctId: string, briefTitle: string, nctIdAliases: readonly string[] = []) {
  return studyOf({
    protocolSection: {
      identificationModule: { nctId, briefTitle, nctIdAliases },
      designModule: { studyType: "INTERVENTIONAL", phases: ["PHASE2"] },
      eligibilityModule: { sex: "ALL", eligibilityCriteria: "Inclusion Criteria:\n\n* ECOG 0 or 1" },
    },
  });
}

async function request(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const { app, site } = await testSite({ studies: STUDIES });
  const [gone, merged, present] = ["NCT00000104", "NCT00000108", "NCT00000102"].map(parseNctId);
  const batch = site.store.beginBatch("a later test");
  if (gone !== undefined) batch.remove(gone);
  if (merged !== undefined) batch.remove(merged, present);
  batch.commit();
  return app.request(address, { headers });
}

describe("the addresses of a study", () => {
  it.each([
    "/study/NCT00000102",
    "/study/NCT00000102/",
    "/study/nct00000102",
    "/study/NCT102",
    "/study/NCT00000102/an-older-title",
    "/study/NCT00000102/an-older-title/",
    "/study/nct00000102/a-study-of-two-things",
    "/study/NCT00000777",
    "/study/NCT00000777/whatever",
    "/study/NCT00000108",
    "/study/a-study-of-two-things",
    "/study/A-Study-Of-Two-Things",
  ])("%s redirects for good", async (address) => {
    const answer = await request(address);
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe(ADDRESS);
  });

  it("keep what was asked of the page when they redirect", async () => {
    const answer = await request("/study/NCT00000102?view=print");
    expect(answer.headers.get("location")).toBe(`${ADDRESS}?view=print`);
  });

  it("can be in another script", async () => {
    const location = (await request("/study/NCT00000103")).headers.get("location") ?? "";
    expect(location).toMatch(/^\/study\/NCT00000103\/%E8/);
    const page = await request(location);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<h1>肺癌の研究</h1>");
  });
});

describe("the page of a study", () => {
  it("is not sent again while nothing has changed", async () => {
    const { app } = await testSite({ studies: STUDIES });
    const first = await app.request(ADDRESS);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"/);
    const again = await app.request(ADDRESS, { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  it("unfolds everything for print, and says the same", async () => {
    const page = await (await request(ADDRESS)).text();
    const print = await (await request(`${ADDRESS}?view=print`)).text();
    expect(page).toMatch(/<details class="[^"]*">/);
    expect(print).not.toMatch(/<details class="[^"]*">/);
    expect(pageLines(print)).toEqual(pageLines(page));
    expect(print).toContain(`<link rel="canonical" href="https://trials.example.org${ADDRESS}"/>`);
  });

  it("explains every term it offers to explain", async () => {
    const page = await (await request(ADDRESS)).text();
    const offered = [...page.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
    expect(offered.length).toBeGreaterThan(3);
    for (const id of offered) expect(page).toContain(` id="${id}"`);
  });
});

describe("a study that is not here", () => {
  it.each([
    ["/study/NCT09999999", 404, "There is no study NCT09999999 here", "/search?term=NCT09999999"],
    [
      "/study/NCT00000104",
      410,
      "The study NCT00000104 is no longer in the registry",
      "/search?term=NCT00000104",
    ],
    ["/study/no-such-thing", 404, "There is no study at this address", "/search?term=no+such+thing"],
    ["/study/twins", 404, "Several studies have this title", "/study/NCT00000106/twins"],
  ])("%s: %i, and a way on", async (address, status, title, way) => {
    const answer = await request(address);
    expect(answer.status).toBe(status);
    const page = await answer.text();
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).toContain(`href="${way}"`);
  });

  it.each(["/study/%00", "/study/%E0%A4%A", `/study/${"x".repeat(1500)}`, "/study/NCT00000102/%2F..%2F"])(
    "%s is answered calmly",
    async (address) => {
      expect((await request(address)).status).toBeLessThan(500);
    },
  );
});

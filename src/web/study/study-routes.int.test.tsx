import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageLines } from "../../../test/page-text.ts";
import { NOW, studyOf } from "../../../test/study-page-harness.tsx";
import { parseNctId } from "../../study/nct-id.ts";
import { openRegistryStore, type RegistryStore } from "../../store/registry-store.ts";
import { PageProblem } from "../page-problem.ts";
import type { Site } from "../site.ts";
import type { WebEnv } from "../web-env.ts";
import { studyRoutes } from "./study-routes.tsx";

const ADDRESS = "/study/NCT00000102/a-study-of-two-things";

describe("the addresses of a study", () => {
  let folder: string;
  let store: RegistryStore;
  let app: Hono<WebEnv>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "study-routes-"));
    store = openRegistryStore(folder);
    const batch = store.beginBatch("test");
    batch.put(record("NCT00000102", "A Study of (Two) Things", ["NCT00000777"]));
    batch.put(record("NCT00000103", "肺癌の研究"));
    batch.put(record("NCT00000104", "Gone"));
    batch.put(record("NCT00000105", "Twins"));
    batch.put(record("NCT00000106", "TWINS!"));
    batch.commit();
    const removal = store.beginBatch("test");
    const gone = parseNctId("NCT00000104");
    if (gone !== undefined) removal.remove(gone);
    removal.commit();
    app = new Hono<WebEnv>();
    app.use(async (c, next) => {
      c.set("chrome", { assetUrl: (name) => name, origin: "https://atlas.test", invented: false });
      await next();
    });
    // The study page asks the site for its records and the time only.
    app.route("/", studyRoutes({ store, now: () => NOW } as Site));
    app.onError((error, c) =>
      error instanceof PageProblem ? c.json(error.texts, error.texts.status) : c.text(String(error), 500),
    );
  });

  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    "/study/NCT00000102",
    "/study/NCT00000102/",
    "/study/nct00000102",
    "/study/NCT102",
    "/study/NCT00000102/an-older-title",
    "/study/nct00000102/a-study-of-two-things",
    "/study/NCT00000777",
    "/study/NCT00000777/whatever",
    "/study/a-study-of-two-things",
    "/study/A-Study-Of-Two-Things",
  ])("%s redirects for good", async (address) => {
    const answer = await app.request(address);
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe(ADDRESS);
  });

  it("keeps what was asked of the page when it redirects", async () => {
    const answer = await app.request("/study/NCT00000102?view=print");
    expect(answer.headers.get("location")).toBe(`${ADDRESS}?view=print`);
  });

  it("answers a title in another script at its own address", async () => {
    const bare = await app.request("/study/NCT00000103");
    const location = bare.headers.get("location") ?? "";
    expect(location).toMatch(/^\/study\/NCT00000103\/%E8/);
    const page = await app.request(location);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<h1>肺癌の研究</h1>");
  });

  it("unfolds everything for print", async () => {
    const page = await (await app.request(ADDRESS)).text();
    const print = await (await app.request(`${ADDRESS}?view=print`)).text();
    expect(page).toMatch(/<details class="[^"]*">/);
    expect(print).not.toMatch(/<details class="[^"]*">/);
    expect(pageLines(print)).toEqual(pageLines(page));
    expect(print).toContain(`<link rel="canonical" href="https://atlas.test${ADDRESS}"/>`);
  });

  it.each([
    ["/study/NCT09999999", "There is no study NCT09999999 here", "/search?term=NCT09999999"],
    ["/study/NCT00000104", "The study NCT00000104 is no longer in the registry", "/search?term=NCT00000104"],
    ["/study/no-such-thing", "There is no study at this address", "/search?term=no+such+thing"],
  ])("%s is not found, and helps on", async (address, title, search) => {
    const answer = await app.request(address);
    expect(answer.status).toBe(address.endsWith("104") ? 410 : 404);
    const problem: unknown = await answer.json();
    expect(problem).toMatchObject({ title });
    expect(JSON.stringify(problem)).toContain(search);
  });

  it("does not guess between studies of one title", async () => {
    const answer = await app.request("/study/twins");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/NCT00000105\/twins.*NCT00000106\/twins/);
  });

  it.each(["/study/%00", "/study/%E0%A4%A", `/study/${"x".repeat(5000)}`, "/study/NCT00000102/%2F..%2F"])(
    "%s is answered calmly",
    async (address) => {
      expect((await app.request(address)).status).toBeLessThan(500);
    },
  );
});

function record(nctId: string, briefTitle: string, nctIdAliases: readonly string[] = []) {
  return studyOf({
    protocolSection: {
      identificationModule: { nctId, briefTitle, nctIdAliases },
      eligibilityModule: { eligibilityCriteria: "Inclusion Criteria:\n\n* Adults" },
    },
  });
}

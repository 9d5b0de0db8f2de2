import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testSite } from "../web-app.fixture.ts";

/** The text that people see, tags out. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

async function page(path: string): Promise<{ status: number; html: string; text: string }> {
  const { app } = await testSite();
  const response = await app.request(path);
  const html = await response.text();
  return { status: response.status, html, text: textOf(html) };
}

describe("/search", () => {
  it("shows everything before anything is asked, with the exact total", async () => {
    const { html, text } = await page("/search");
    expect(html).toContain("<h2>3 studies</h2>");
    expect(html.match(/<article/g)).toHaveLength(3);
    expect(text).not.toContain("Remove");
  });

  it("shows in a row what a person needs to decide whether to open it", async () => {
    const { html, text } = await page("/search?cond=asthma&status=recruiting");
    expect(html).toContain(
      '<a href="/study/NCT00000001/inhaler-study-in-adults">Inhaler Study in Adults</a>',
    );
    for (const words of [
      "Recruiting, as reported 3 November 2026",
      "Conditions Asthma",
      "Treatments Salbutamol",
      "18+ years old",
      "No Healthy Volunteers",
      "Interventional · Phase 2 · Treatment",
      "University of Somewhere",
      "1 site in Germany",
      "Start March 2025 · end January 2028 (planned) · 1,200 participants planned",
      "NCT00000001",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("offers filters as controls of the form, with counts, the chosen ones checked", async () => {
    const { html, text } = await page("/search?phase=phase2");
    expect(html).toContain("<h2>2 studies</h2>");
    expect(html).toMatch(/<input type="checkbox" form="search-form" name="phase" value="PHASE2" checked/);
    expect(html).toMatch(/<input type="checkbox" form="search-form" name="phase" value="PHASE3"(?! checked)/);
    expect(text).toContain("Phase 2 2 ");
    expect(text).toContain("Phase 3 1 ");
    expect(text).toContain("Phase 2 also finds studies of phase 1/2 and 2/3");
  });

  it("lets every part of the question be taken back", async () => {
    const { html } = await page("/search?cond=asthma&status=recruiting");
    expect(html).toContain(
      '<a href="/search?status=recruiting"><span class="visually-hidden">Remove </span>',
    );
    expect(html).toContain('<a href="/search?cond=asthma"><span class="visually-hidden">Remove </span>');
    expect(html).toContain('<a class="asked-for-all" href="/search">');
  });

  it("offers states once a country is chosen", async () => {
    expect((await page("/search")).html).not.toContain('id="filter-city"');
    expect((await page("/search?country=Germany")).html).toContain('id="filter-city"');
  });

  it("keeps what no control shows", async () => {
    const { html } = await page("/search?condition=D001249&sponsor=university+of+somewhere&per=10");
    expect(html).toContain('<input type="hidden" name="condition" value="D001249"');
    expect(html).toContain('<input type="hidden" name="per" value="10"');
    expect(textOf(html)).toContain("Condition: Asthma");
    expect(textOf(html)).toContain("University of Somewhere");
  });

  it("gives the short address of what a form sent", async () => {
    const { app } = await testSite();
    const response = await app.request(
      "/search?cond=asthma&term=&sex=&startFrom=2020&startTo=&sort=relevance",
    );
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/search?cond=asthma&start=2020_");
  });

  it("explains an empty result by the condition that removed the matches", async () => {
    const { html, text } = await page(
      "/search?cond=asthma&country=South+Korea&status=recruiting&status=completed",
    );
    expect(html).toContain("<h2>0 studies</h2>");
    expect(text).toContain("Without Country: South Korea there is 1 study.");
    expect(html).toContain('href="/search?cond=asthma&amp;status=recruiting&amp;status=completed"');
    expect(text).toContain("there is 1 study");
  });

  it("says so when no single condition is to blame", async () => {
    const { text } = await page("/search?cond=qqqq&country=Narnia");
    expect(text).toContain("nor would leaving out any single one of them help");
  });

  it("names what it did not understand, and what it would", async () => {
    const { status, text, html } = await page("/search?cond=asthma&status=hiring&age=old");
    expect(status).toBe(400);
    expect(text).toContain("“hiring” cannot be read as “status”. Accepted: Recruiting,");
    expect(text).toContain("“old” cannot be read as “age”.");
    expect(html).toContain('<a href="/search?cond=asthma">');
  });

  it("refuses an expression that names what there is not", async () => {
    const { status, text } = await page(`/search?advanced=${encodeURIComponent("AREA[Nonsense]x")}`);
    expect(status).toBe(400);
    expect(text).toContain("cannot be read as “advanced”");
  });

  it("says what changed nothing, and what was read as plain words", async () => {
    const unknown = await page("/search?cond=asthma&colour=blue");
    expect(unknown.status).toBe(200);
    expect(unknown.text).toContain("so they changed nothing: “colour”");
    const plain = await page(`/search?cond=${encodeURIComponent('"asthma')}`);
    expect(plain.html).toContain("<h2>2 studies</h2>");
    expect(plain.text).toContain("Searched as plain words");
  });

  it("has no page past the end", async () => {
    const { status, text, html } = await page("/search?cond=asthma&page=1000000000");
    expect(status).toBe(404);
    expect(text).toContain("This search has no page 1,000,000,000");
    expect(text).toContain("It finds 2 studies; the last page is 1.");
    expect(html).toContain('<a href="/search?cond=asthma">');
  });

  it("never lets a typed text become markup", async () => {
    const { app } = await testSite();
    const hostile = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        "'><img src=x onerror=alert(1)>",
        "</title><svg onload=alert(1)>",
        "{{constructor}}",
        "<!--",
        "]]>",
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (typed) => {
        const text = `<b x="${typed}`;
        const response = await app.request(
          `/search?cond=${encodeURIComponent(text)}&zzz${encodeURIComponent(typed)}=1`,
        );
        const html = await response.text();
        expect([200, 400]).toContain(response.status);
        expect(html).not.toContain(text);
        expect(html).not.toMatch(/<(?:b|img|svg on)[ >]|<script(?! type="module" src="\/assets)/);
      }),
      { numRuns: 60 },
    );
  });
});

describe("downloads", () => {
  it("are CSV of the whole result, whatever the page", async () => {
    const { app } = await testSite();
    const response = await app.request("/search?cond=asthma&per=10&page=5&format=csv");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="trial-atlas-2026-11-22.csv"',
    );
    const lines = (await response.text()).trim().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^NCT Number,/);
  });

  it("are JSON as the registry gives it", async () => {
    const { app } = await testSite();
    const result: unknown = await (await app.request("/search?format=json&sort=updated")).json();
    const nctIds = ["NCT00000003", "NCT00000001", "NCT00000002"];
    expect(result).toMatchObject({
      totalCount: 3,
      studies: nctIds.map((nctId) => ({ protocolSection: { identificationModule: { nctId } } })),
    });
  });

  it("are RIS", async () => {
    const { app } = await testSite();
    const response = await app.request("/search?format=ris");
    expect((await response.text()).match(/^TY {2}- /gm)).toHaveLength(3);
  });

  it("exist in three forms only", async () => {
    const { status, text } = await page("/search?cond=asthma&format=xls");
    expect(status).toBe(400);
    expect(text).toContain("“xls” cannot be read as “format”. Downloads are made as csv, json or ris.");
  });
});

import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { testSite } from "./web-app.fixture.ts";
import { testStudy } from "./test-studies.fixture.ts";

const PAGES = [
  "/",
  "/search",
  "/search?cond=asthma",
  "/conditions",
  "/treatments",
  "/sponsors",
  "/glossary",
  "/about-the-data",
  "/privacy",
  "/what-this-site-is-not",
];

describe("every page", () => {
  it.each(PAGES)("%s is HTML that runs nothing inline, sets no cookie and tells nobody", async (path) => {
    const { app } = await testSite();
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; " +
        "base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
    );
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(response.headers.get("cache-control")).toBe("private, no-cache");
    expect(response.headers.get("set-cookie")).toBeNull();
    const html = await response.text();
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script(?! type="(?:module|application\/(?:ld\+)?json)")|style="| on[a-z]+="/);
    for (const [, address] of html.matchAll(/(?:src|<link[^>]+stylesheet[^>]+href)="([^"]+)"/g)) {
      expect(address).toMatch(/^\/assets\//);
    }
  });

  it.each(PAGES)("%s answers HEAD like GET, without a body", async (path) => {
    const { app } = await testSite();
    const response = await app.request(path, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });

  it.each(PAGES)("%s is not sent again while nothing changed", async (path) => {
    const { app } = await testSite();
    const tag = (await app.request(path)).headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    const again = await app.request(path, { headers: { "If-None-Match": `"other", ${tag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(tag);
  });
});

describe("the tag of a page", () => {
  const tagOf = async (site: Awaited<ReturnType<typeof testSite>>) =>
    (await site.app.request("/")).headers.get("etag");

  it("changes with the code, the day and the data", async () => {
    const first = await testSite();
    const tags = [
      await tagOf(first),
      await tagOf(await testSite({ site: { build: "next" } })),
      await tagOf(await testSite({ site: { now: () => new Date("2026-11-23T00:00:00Z") } })),
      await tagOf(await testSite({ studies: [testStudy({ nctId: "NCT00000009", briefTitle: "Another" })] })),
    ];
    expect(new Set(tags).size).toBe(4);
    const batch = first.site.store.beginBatch("a change");
    batch.put(testStudy({ nctId: "NCT00000009", briefTitle: "Another" }));
    batch.commit();
    expect(await tagOf(first)).not.toBe(tags[0]);
  });
});

describe("what goes wrong", () => {
  it("says that there is no such page, and where to go", async () => {
    const { app } = await testSite();
    const response = await app.request("/nowhere");
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain("There is no page at this address");
    expect(html).toContain('<a href="/search">');
    expect(html).toContain('content="noindex"');
  });

  it("refuses other methods", async () => {
    const { app } = await testSite();
    const response = await app.request("/search", { method: "POST", body: "cond=asthma" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
  });

  it("refuses addresses of 100 KB and control characters", async () => {
    const { app } = await testSite();
    const long = await app.request(`/search?term=${"a".repeat(100_000)}`);
    expect(long.status).toBe(414);
    expect((await long.text()).length).toBeLessThan(10_000);
    expect((await app.request("/search?term=a%00b")).status).toBe(400);
    expect((await app.request("/study/%00")).status).toBe(400);
  });

  it("keeps its inner life to itself, and gives the operator a place to look", async () => {
    const { app, logged } = await testSite({
      engine: (engine) => ({
        ...engine,
        search: () => Promise.reject(new Error("index broken near SECRETWORD")),
      }),
    });
    const response = await app.request("/search?cond=secretword");
    expect(response.status).toBe(500);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const html = await response.text();
    expect(html).not.toMatch(/SECRETWORD|broken|\.ts/);
    const reference = /the reference (\w{8})/.exec(html)?.[1];
    expect(reference).toBeDefined();
    expect(logged()).toContain(reference);
    expect(logged()).toContain("app.test.tsx");
    expect(logged()).not.toMatch(/secretword/i);
  });

  it("finds a page whose address ends in a slash too many", async () => {
    const { app } = await testSite();
    const response = await app.request("/conditions/");
    expect(response.status).toBe(301);
    expect(new URL(response.headers.get("location") ?? "", "http://localhost").pathname).toBe("/conditions");
  });
});

describe("the log", () => {
  it("says what kind of page was sent, and nothing about the visitor", async () => {
    const { app, logged } = await testSite();
    for (const path of [
      "/search?cond=secretword&near=1.5,2.5&radius=80km",
      "/study/NCT00000001",
      "/treatments/secretword",
      "/conditions?prefix=secretword",
      "/secretword",
      "/search?status=secretword",
    ]) {
      await app.request(path, { headers: { "User-Agent": "secretagent", Referer: "https://secretword/" } });
    }
    const lines = logged().trim().split("\n");
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/"method":"GET","page":"\/search","status":200,"ms":\d+/);
    expect(lines[1]).toContain('"page":"/study/:study"');
    expect(logged()).not.toMatch(/secret|NCT0|1\.5/);
  });
});

describe("for machines", () => {
  it("says that it is well", async () => {
    const { app } = await testSite();
    const response = await app.request("/healthz");
    expect(await response.json()).toMatchObject({ status: "ok", studies: 3 });
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  it("lets study pages be found, not every combination of filters", async () => {
    const { app } = await testSite();
    const robots = await (await app.request("/robots.txt")).text();
    expect(robots).toContain("Disallow: /search?\n");
    expect(robots).toContain("Sitemap: https://trials.example.org/sitemap.xml\n");
  });

  it("hides invented studies from search engines and says so on every page", async () => {
    const studies = [testStudy({ nctId: "NCT99000001", briefTitle: "An invented study" })];
    const { app } = await testSite({ studies });
    expect(await (await app.request("/robots.txt")).text()).toContain("Disallow: /\n");
    for (const path of [
      "/",
      "/search",
      "/study/NCT99000001/an-invented-study",
      "/about-the-data",
      "/nowhere",
    ]) {
      const html = await (await app.request(path)).text();
      expect(html).toContain("The studies on this site are invented");
      expect(html).not.toMatch(/from ClinicalTrials\.gov|sourced from|clinicaltrials\.gov\/study/i);
    }
  });

  it("says on every page while there are no studies yet", async () => {
    const { app } = await testSite({ studies: [] });
    for (const path of ["/", "/search?cond=asthma"])
      expect(await (await app.request(path)).text()).toContain("No studies are here yet");
  });

  it("lists every study in gzipped files", async () => {
    const { app } = await testSite();
    const index = await (await app.request("/sitemap.xml")).text();
    const files = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "");
    expect(files).toEqual([
      "https://trials.example.org/sitemaps/pages.xml.gz",
      "https://trials.example.org/sitemaps/studies-0.xml.gz",
      "https://trials.example.org/sitemaps/locations.xml.gz",
      "https://trials.example.org/sitemaps/locations-france.xml.gz",
      "https://trials.example.org/sitemaps/locations-germany.xml.gz",
      "https://trials.example.org/sitemaps/locations-south-korea.xml.gz",
    ]);
    const response = await app.request("/sitemaps/studies-0.xml.gz");
    expect(response.headers.get("content-type")).toBe("application/gzip");
    const xml = gunzipSync(Buffer.from(await response.arrayBuffer())).toString();
    expect(xml).toContain(
      "<url><loc>https://trials.example.org/study/NCT00000001/inhaler-study-in-adults</loc><lastmod>2026-11-03</lastmod></url>",
    );
    expect(xml.match(/<url>/g)).toHaveLength(3);
    expect((await app.request("/sitemaps/studies-1.xml.gz")).status).toBe(404);
  });
});

describe("the progress of the first load", () => {
  it("stands on every page until all records are here", async () => {
    const progress = {
      phase: "loading" as const,
      done: 42_118,
      expected: 606_007,
      completeStages: [],
      startedAt: "2026-11-22T10:00:00Z",
      updatedAt: "2026-11-22T11:00:00Z",
    };
    const loading = await testSite({ site: { sync: () => progress } });
    expect(await (await loading.app.request("/privacy")).text()).toContain(
      "42,118 of 606,007 studies so far",
    );
    const done = await testSite({ site: { sync: () => ({ ...progress, phase: "idle" }) } });
    expect(await (await done.app.request("/privacy")).text()).not.toContain("42,118");
  });
});

/** The hubs over real records: every number of a page is the total of the search that its link opens. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Hono } from "hono";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testGazetteer } from "../../../test/gazetteer.ts";
import { DOCUMENT_RULES, htmlFaults } from "../../../test/html-faults.ts";
import { sampleRecords, withSharedData } from "../../../test/shared-data.ts";
import { createReferenceEngine } from "../../engine/reference/create-reference-engine.ts";
import type { SearchEngine } from "../../engine/search-engine.ts";
import { openRegistryStore } from "../../store/registry-store.ts";
import { parseSearchUrl } from "../../query/search-url.ts";
import { parseStudy } from "../../study/study.ts";
import { createWebApp } from "../app.tsx";
import type { WebEnv } from "../web-env.ts";

const SAMPLE = "data/sample-v2.ndjson.gz";

const faultsOf = htmlFaults(DOCUMENT_RULES);

const numberOf = (text: string | undefined): number => Number((text ?? "NaN").replaceAll(",", ""));

const decoded = (href: string): string => href.replaceAll("&amp;", "&");

withSharedData("hubs of the sample", [SAMPLE], () => {
  let app: Hono<WebEnv>;
  let engine: SearchEngine;

  let release: () => Promise<void>;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "trial-atlas-hubs-"));
    const store = openRegistryStore(folder);
    const batch = store.beginBatch("a test");
    for (const record of sampleRecords()) {
      const parsed = parseStudy(record);
      if (parsed.ok) batch.put(parsed.study);
    }
    batch.commit();
    const gazetteer = testGazetteer();
    const reference = createReferenceEngine();
    await reference.update(store.changesSince());
    engine = reference;
    app = createWebApp({
      store,
      engine,
      now: () => new Date("2026-11-22T12:00:00Z"),
      build: "test",
      publicUrl: "https://trials.example.org",
      log: pino({ level: "silent" }),
      assetsFolder: join(folder, "assets"),
      places: () => gazetteer,
    });
    release = async () => {
      await engine.close();
      store.close();
      rmSync(folder, { recursive: true });
    };
  });
  afterAll(() => release());

  async function page(path: string): Promise<string> {
    const response = await app.request(path);
    expect(response.status, path).toBe(200);
    return response.text();
  }

  /** What the search at an address finds. */
  async function totalOf(href: string): Promise<number> {
    const parsed = parseSearchUrl(new URL(decoded(href), "https://x.example").searchParams);
    if (!parsed.ok) return expect.unreachable(href);
    return (await engine.search({ ...parsed.request, pageSize: 1 })).total;
  }

  /** The entries of the lists on a hub that lead to other hubs. */
  function children(html: string): readonly { href: string; studies: number; recruiting: number }[] {
    const entry =
      /<li><a href="([^"]+)">[^<]+<\/a><span class="quiet">([\d,]+) stud(?:y|ies), ([\d,]+) recruiting/g;
    return [...html.matchAll(entry)].map(([, href = "", studies, recruiting]) => ({
      href: decoded(href),
      studies: numberOf(studies),
      recruiting: numberOf(recruiting),
    }));
  }

  function links(html: string): {
    all: string | undefined;
    allCount: number;
    open?: string;
    openCount: number;
  } {
    const all = /<a class="button-link" href="([^"]+)">All: ([\d,]+)/.exec(html);
    const open = /<a class="button-link" href="([^"]+)">Recruiting(?: there)?: ([\d,]+)/.exec(html);
    return {
      all: all?.[1],
      allCount: numberOf(all?.[2]),
      ...(open?.[1] !== undefined && { open: open[1] }),
      openCount: numberOf(open?.[2] ?? "0"),
    };
  }

  /** Walks from a hub down; every page's numbers are those of the list it came from and of its own searches. */
  async function walk(path: string, depth: number): Promise<number> {
    const html = await page(path);
    const { all, allCount, open, openCount } = links(html);
    expect(await totalOf(all ?? ""), path).toBe(allCount);
    if (open !== undefined) expect(await totalOf(open), path).toBe(openCount);
    expect(html).toContain(
      `<link rel="canonical" href="https://trials.example.org${path.replaceAll("&", "&amp;")}"/>`,
    );
    let pages = 1;
    for (const child of children(html).slice(0, depth <= 1 ? 12 : 4)) {
      const below = await app.request(child.href);
      expect(below.status, child.href).toBe(200);
      const shown = links(await below.text());
      expect([child.href, shown.allCount, shown.openCount]).toEqual([
        child.href,
        child.studies,
        child.recruiting,
      ]);
      pages += depth < 3 ? await walk(child.href, depth + 1) : 1;
    }
    return pages;
  }

  it("say on every level what the search behind them finds", async () => {
    expect(await walk("/locations", 0)).toBeGreaterThan(50);
  });

  it("narrowed to a condition, too", async () => {
    const world = children(await page("/locations?condition=D009369"));
    expect(world.length).toBeGreaterThan(5);
    expect(world[0]?.href).toMatch(/^\/conditions\/neoplasms-D009369\/in\/[a-z-]+$/);
    expect(await walk(world[0]?.href ?? "", 1)).toBeGreaterThan(5);
  });

  it("bring the names of a city together, which all lead to one page", async () => {
    for (const [asked, city, names] of [
      ["/locations/italy/roma", "/locations/italy/rome", ["Roma", "Rome"]],
      ["/locations/belgium/bruxelles", "/locations/belgium/brussels", ["Bruxelles", "Brussels"]],
      ["/locations/austria/wien", "/locations/austria/vienna", ["Wien", "Vienna"]],
    ] as const) {
      expect((await app.request(asked)).headers.get("Location")).toBe(city);
      const { all, allCount } = links(await page(city));
      const { searchParams } = new URL(decoded(all ?? ""), "https://x.example");
      expect(searchParams.getAll("city")).toEqual(expect.arrayContaining([...names]));
      expect(allCount).toBe(await totalOf(all ?? ""));
      expect(await page(city)).toMatch(/Counted together with \d other names?</);
    }
  });

  it.each([
    ["/locations/deutschland", "/locations/germany"],
    ["/locations/USA", "/locations/united-states"],
    ["/locations/united-states/ma", "/locations/united-states/massachusetts"],
    ["/locations/deutschland/Muenchen", "/locations/germany/munich"],
  ])("are found at %s, too", async (asked, place) => {
    expect((await app.request(asked)).headers.get("Location")).toBe(place);
  });

  it("are valid HTML, with a title and a description of their own", async () => {
    const titles = new Set<string>();
    const paths = [
      "/locations",
      "/locations/germany",
      "/locations/united-states",
      "/locations/united-states/california",
      "/locations/canada",
      children(await page("/locations/germany"))[0]?.href ?? "",
      children(await page(children(await page("/locations/germany"))[0]?.href ?? ""))[0]?.href ?? "",
      "/conditions/neoplasms-D009369/in/united-states",
    ];
    for (const path of paths) {
      const html = await page(path);
      expect(faultsOf(html), path).toEqual([]);
      titles.add(/<title>([^<]+)/.exec(html)?.[1] ?? "");
      const data = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(html)?.[1] ?? "{}";
      expect(JSON.parse(data)).toMatchObject({
        "@graph": [{ "@type": "CollectionPage" }, { "@type": "BreadcrumbList" }],
      });
    }
    expect(titles.size).toBe(paths.length);
  });

  describe("addresses", () => {
    it.each([
      ["/locations/Germany", "/locations/germany"],
      ["/locations/usa", "/locations/united-states"],
      ["/locations/united-states?condition=d009369", "/conditions/neoplasms-D009369/in/united-states"],
      ["/conditions/cancer-D009369/in/germany", "/conditions/neoplasms-D009369/in/germany"],
      ["/locations/germany?utm=x", "/locations/germany"],
      ["/locations?page=1", "/locations"],
    ])("%s leads to %s", async (path, target) => {
      const response = await app.request(path);
      expect([response.status, response.headers.get("location")]).toEqual([301, target]);
    });

    it.each([
      ["/locations/narnia", "See all countries"],
      ["/locations/germany/atlantis", "Search the sites in Germany for “atlantis”"],
      ["/locations/germany/a/b/c/d/e", "Search the sites"],
      ["/locations/germany?condition=D999999", "See all conditions"],
      ["/locations/germany?page=99", "Go to its beginning"],
      ["/locations/%E0%A4%A", "See all countries"],
    ])("%s is nothing, and says what helps", async (path, help) => {
      const response = await app.request(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(help);
    });

    it("a page that is no number is named", async () => {
      expect((await app.request("/locations/germany?page=x")).status).toBe(400);
    });
  });

  it("stand in the sitemap, each once, in the same order every time, and each exists", async () => {
    const index = await (await app.request("/sitemap.xml")).text();
    const parts = [...index.matchAll(/sitemaps\/(locations[^<]*)\.xml\.gz/g)].map(([, part = ""]) => part);
    expect(parts).toContain("locations-germany");
    expect(parts).toContain("locations-united-states.california");
    const read = async (part: string): Promise<string> => {
      const response = await app.request(`/sitemaps/${part}.xml.gz`);
      expect(response.status, part).toBe(200);
      return gunzipSync(Buffer.from(await response.arrayBuffer())).toString("utf8");
    };
    const seen = new Set<string>();
    const conditions = [...index.matchAll(/sitemaps\/(conditions-[^<]*)\.xml\.gz/g)].map(
      ([, part = ""]) => part,
    );
    expect(conditions).toContain("conditions-united-states");
    for (const part of [
      "locations",
      "locations-germany",
      "locations-united-states.california",
      "conditions-united-states",
    ]) {
      const xml = await read(part);
      // Every hub says when it changed; a condition in a place does not.
      const dated = part.startsWith("locations") ? (xml.match(/<url>/g) ?? []).length : 0;
      expect(xml.match(/<lastmod>\d{4}-\d\d-\d\d<\/lastmod>/g) ?? []).toHaveLength(dated);
      expect(await read(part)).toBe(xml);
      const paths = [...xml.matchAll(/<loc>https:\/\/trials\.example\.org([^<]+)<\/loc>/g)].map(
        ([, path = ""]) => decoded(path),
      );
      for (const path of paths) {
        expect(seen.has(path), path).toBe(false);
        seen.add(path);
      }
      for (const path of [paths[0], paths[1], paths.at(-1)])
        expect((await app.request(path ?? "")).status).toBe(200);
    }
    expect(seen.size).toBeGreaterThan(100);
    for (const part of ["locations-narnia", "conditions-narnia", "conditions-united-states.california"])
      expect((await app.request(`/sitemaps/${part}.xml.gz`)).status).toBe(404);
  });
});

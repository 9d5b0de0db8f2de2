import { describe, expect, it } from "vitest";
import { testGazetteer } from "../../../test/gazetteer.ts";
import { parseStudy, type Study } from "../../study/study.ts";
import { testStudy } from "../test-studies.fixture.ts";
import { testSite } from "../web-app.fixture.ts";

const gazetteer = testGazetteer();

interface SiteFacts {
  readonly city: string;
  readonly country: string;
  readonly state?: string;
  readonly status?: string;
  readonly geoPoint?: { readonly lat: number; readonly lon: number };
}

const BOSTON = {
  city: "Boston",
  state: "Massachusetts",
  country: "United States",
  geoPoint: { lat: 42.35843, lon: -71.05977 },
};
const WORCESTER = {
  city: "Worcester",
  state: "Massachusetts",
  country: "United States",
  geoPoint: { lat: 42.26259, lon: -71.80229 },
};
const CHICAGO = {
  city: "Chicago",
  state: "Illinois",
  country: "United States",
  geoPoint: { lat: 41.85003, lon: -87.65005 },
};
const MUNICH = { city: "Munich", country: "Germany", geoPoint: { lat: 48.13743, lon: 11.57549 } };

function studyAt(nctId: string, overallStatus: string, sites: readonly SiteFacts[]): Study {
  const record = structuredClone(testStudy({ nctId, briefTitle: `Study ${nctId}`, conditions: ["ALS"] }));
  const { protocolSection } = record;
  const parsed = parseStudy({
    ...record,
    protocolSection: {
      ...protocolSection,
      statusModule: { ...protocolSection.statusModule, overallStatus },
      contactsLocationsModule: {
        locations: sites.map((site) => ({
          facility: `Hospital of ${site.city}`,
          contacts: [{ name: "Ann Onym", phone: "+1 617 555 0100", email: "ann@example.org" }],
          ...site,
        })),
      },
    },
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.study;
}

const STUDIES = [
  studyAt("NCT00000011", "RECRUITING", [
    { ...CHICAGO, status: "RECRUITING" },
    { ...BOSTON, status: "RECRUITING" },
  ]),
  // Recruits, but not near Boston.
  studyAt("NCT00000012", "RECRUITING", [
    { ...BOSTON, status: "COMPLETED" },
    { ...CHICAGO, status: "RECRUITING" },
  ]),
  studyAt("NCT00000013", "RECRUITING", [WORCESTER]),
  studyAt("NCT00000014", "RECRUITING", [{ ...MUNICH, status: "RECRUITING" }]),
  studyAt("NCT00000015", "COMPLETED", [
    { ...BOSTON, status: "COMPLETED" },
    { city: "Cambridge", state: "Massachusetts", country: "United States", status: "WITHDRAWN" },
  ]),
];

/** Tags out, entities in. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

async function open(path: string, acceptLanguage?: string) {
  const { app } = await testSite({ studies: STUDIES, site: { places: () => gazetteer } });
  const headers = new Headers();
  if (acceptLanguage !== undefined) headers.set("Accept-Language", acceptLanguage);
  const response = await app.request(path, { headers });
  const html = await response.text();
  return {
    status: response.status,
    location: response.headers.get("location"),
    response,
    html,
    text: textOf(html),
  };
}

/** NCT numbers of the rows, in their order. */
const rowsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<a href="\/study\/(NCT\d{8})/g)].map(([, nctId = ""]) => nctId);

describe("near a place", () => {
  it("finds by the name of a city, says what it took it for, and what else has the name", async () => {
    const { status, html, text } = await open("/search?near=Boston,+MA&radius=50mi");
    expect(status).toBe(200);
    expect(rowsOf(html).toSorted()).toEqual(["NCT00000011", "NCT00000012", "NCT00000013", "NCT00000015"]);
    expect(text).toContain("Near Boston, Massachusetts, United States.");
    expect(text).toContain("Within 50 miles of Boston, MA");
    expect(text).toContain("Distances are approximate");
    const plain = await open("/search?near=Boston&radius=50mi");
    expect(plain.text).toMatch(/Other places of this name: Boston, England, United Kingdom/);
    expect(plain.html).toContain('href="/search?near=Boston%2C+England%2C+United+Kingdom&amp;radius=50mi"');
  });

  it("says where a distance is only to the city, because the record gives the site no position", async () => {
    const { text } = await open("/search?near=Cambridge,+MA&radius=50mi");
    expect(text).toContain(
      "Nearest listed site: Cambridge, about 1 mile or less (to the city: the record gives no position), not recruiting (withdrawn)",
    );
  });

  it("finds by Canadian postcode, whole or its first half, and says how it was read", async () => {
    for (const typed of ["M5V", "M5V 3L9", "m5v3l9"]) {
      const { status, text } = await open(`/search?near=${encodeURIComponent(typed)}&radius=50mi`);
      expect(status).toBe(200);
      expect(text).toContain("Near M5V (near Toronto, Ontario), read as a postcode of Canada");
    }
  });

  it("finds by ZIP code, and by a ZIP code for post boxes with a word about it", async () => {
    const { text, html } = await open("/search?near=02115&radius=25mi");
    expect(rowsOf(html).toSorted()).toEqual(["NCT00000011", "NCT00000012", "NCT00000015"]);
    expect(text).toContain(
      "Near 02115 (near Boston, Massachusetts), read as a ZIP code of the United States.",
    );
    const postBoxes = await open("/search?near=02117&radius=25mi");
    expect(postBoxes.text).toContain("The ZIP code 02117 has no area of its own");
  });

  it("says in each row which site is near, how far, and whether it takes people in", async () => {
    const { html, text } = await open("/search?near=02115&radius=80km&sort=distance");
    expect(text).toContain("Nearest recruiting site: Boston, about 4 km");
    expect(text).toContain(
      "Nearest listed site: Boston, about 4 km, not recruiting (completed). Nearest recruiting site: Chicago, about 1,360 km",
    );
    expect(text).toContain(
      "Nearest site of this recruiting study: Worcester, about 59 km. This site's status is not reported",
    );
    expect(rowsOf(html).at(-1)).toBe("NCT00000013");
    expect(html).toContain('href="/study/NCT00000011/study-nct00000011?near=02115&amp;radius=80km"');
  });

  it("asks for recruiting and near at one and the same site", async () => {
    const { html } = await open("/search?status=recruiting&near=02115&radius=25mi");
    expect(rowsOf(html)).toEqual(["NCT00000011"]);
  });

  it("finds more when the radius is turned up", async () => {
    const { html } = await open("/search?status=recruiting&near=02115&radius=100mi");
    expect(rowsOf(html).toSorted()).toEqual(["NCT00000011", "NCT00000013"]);
  });

  it.each([
    ["en-US,en;q=0.9", "/search?near=Boston&radius=50mi"],
    ["de-DE,en-US;q=0.5", "/search?near=Boston&radius=80km"],
    [undefined, "/search?near=Boston&radius=80km"],
  ])("takes miles or kilometres from the language %s", async (language, location) => {
    const answer = await open("/search?near=Boston", language);
    expect([answer.status, answer.location]).toEqual([302, location]);
    expect(answer.response.headers.get("vary")).toContain("Accept-Language");
  });

  it.each([
    ["near=Germany", "/search?country=Germany"],
    ["near=Korea,+Republic+of&cond=als&radius=50mi", "/search?cond=als&country=South+Korea"],
    ["near=california&sort=distance", "/search?country=United+States&state=California"],
    ["cond=&near=&radius=50mi", "/search"],
    ["near=42.36,-71.06", "/search?near=42.36,-71.06&radius=80km"],
  ])("%s becomes %s", async (query, location) => {
    const answer = await open(`/search?${query}`);
    expect([answer.status, answer.location]).toEqual([302, location]);
  });

  it("asks back when several places have the name, without searching any of them", async () => {
    const { status, text, html } = await open(
      "/search?cond=als&status=recruiting&near=Springfield&radius=100mi",
    );
    expect(status).toBe(400);
    expect(text).toContain("Which “Springfield”?");
    expect(html).toContain(
      'href="/search?cond=als&amp;status=recruiting&amp;near=Springfield%2C+Illinois%2C+United+States&amp;radius=100mi"',
    );
    expect(html).toContain('<input type="hidden" name="status" value="recruiting"');
    expect(rowsOf(html)).toEqual([]);
    const california = await open("/search?near=CA");
    expect(california.html).toContain('href="/search?country=Canada"');
    expect(california.html).toContain('href="/search?country=United+States&amp;state=California"');
  });

  it("names a place that is not known, with what may have been meant", async () => {
    const { status, text, html } = await open("/search?near=Bostn&radius=50mi");
    expect(status).toBe(400);
    expect(text).toContain("No place called “Bostn” is known here");
    expect(html).toContain('href="/search?near=Boston%2C+Massachusetts%2C+United+States&amp;radius=50mi"');
    expect((await open("/search?near=SW1A+1AA")).text).toContain(
      "Postcodes are known for the United States (02115) and for most of Canada (M5V 3L9)",
    );
  });

  it("refuses a download of a search whose place is not clear", async () => {
    const { status, text } = await open("/search?near=Springfield&format=csv");
    expect(status).toBe(400);
    expect(text).toContain("Several places have this name");
  });

  it("works by point and by area where there is no gazetteer", async () => {
    const { app } = await testSite({ studies: STUDIES, site: { places: () => undefined } });
    expect((await app.request("/search?near=42.36,-71.06&radius=50mi")).status).toBe(200);
    expect((await app.request("/search?near=Boston&radius=50mi")).status).toBe(400);
  });

  it("keeps the place out of the log", async () => {
    const { app, logged } = await testSite({ studies: STUDIES, site: { places: () => gazetteer } });
    await app.request("/search?near=Bostn");
    await app.request("/search?near=Boston&radius=50mi");
    expect(logged()).not.toMatch(/bost/i);
  });
});

describe("the page of a study", () => {
  it("lists its sites nearest first, from the place of the search", async () => {
    const { text, html } = await open("/study/NCT00000011/study-nct00000011?near=02115&radius=50mi");
    expect(text).toContain("Nearest first, from 02115 (near Boston, Massachusetts).");
    expect(text).toMatch(
      /Boston, Massachusetts, United States , about 2 miles.*Chicago, Illinois, United States , about 850 miles/,
    );
    expect(text).toContain("the registry mostly gives the centre of a site’s city");
    expect(html).toContain('<a href="/study/NCT00000011/study-nct00000011#contacts">');
    expect(html).toContain('href="tel:');
    expect(html).toContain('href="mailto:ann@example.org"');
  });

  it("measures to the city where the record has no coordinates, and says so; closed sites are folded, and counted", async () => {
    const { text, html } = await open("/study/NCT00000015/study-nct00000015?near=02115&radius=80km");
    expect(text).toMatch(
      /Cambridge, Massachusetts, United States , about \d km \(the record gives no coordinates/,
    );
    expect(html).toMatch(/<details class="closed-sites"(?! open)/);
    expect(text).toContain("2 sites that do not take people in");
  });

  it("is the ordinary page where the place is not clear", async () => {
    const { status, text } = await open("/study/NCT00000011/study-nct00000011?near=Springfield");
    expect(status).toBe(200);
    expect(text).not.toContain("Nearest first");
  });
});

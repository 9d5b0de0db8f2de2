import { describe, expect, it } from "vitest";
import { apiContext } from "../../../test/api-context.ts";
import { schemaChecks } from "../../../test/openapi-schemas.ts";
import { inventedRecord } from "../../../test/registry-server/invented-record.ts";
import type { SearchEngine } from "../../engine/search-engine.ts";
import { IndexNotReadyError } from "../../engine/search-problem.ts";
import { studyView } from "../../web/study/study-view.ts";
import { TEST_STUDIES } from "../../web/test-studies.fixture.ts";
import { exampleAddress } from "../../web/developers/example-address.ts";
import { createAtlasApi } from "./create-atlas-api.ts";
import { openApiDocument } from "./openapi-document.ts";

const CRITERIA =
  "Inclusion Criteria:\n\n* Adults:\n  * 18 to 65\n* Asthma\n\nExclusion Criteria:\n\n* Pregnancy";
const WITH_CRITERIA = {
  protocolSection: {
    identificationModule: { nctId: "NCT00000007", briefTitle: "Criteria", nctIdAliases: ["NCT00000008"] },
    eligibilityModule: { eligibilityCriteria: CRITERIA },
    contactsLocationsModule: { locations: [{ city: "Bern", geoPoint: { lat: 46.95, lon: 7.45 } }] },
  },
};

async function api() {
  return createAtlasApi({
    ...(await apiContext([...TEST_STUDIES, WITH_CRITERIA, inventedRecord(20)])),
    studyPage: (study) => studyView(study, new Date("2026-11-22")),
  });
}

const document = openApiDocument("https://trials.example.org", "NCT00000007");
const faultsOf = schemaChecks(document);

describe("our own interface", () => {
  it.each([
    ["/search", "/search?cond=asthma&status=recruiting&facets=status,phase,country&per=10"],
    ["/search", "/search?near=46.9,7.4&radius=50mi&utm_source=x&colour=red"],
    ["/search", "/search?term=asthma&page=99"],
    ["/suggest", "/suggest?text=asth&kinds=condition,treatment&limit=5"],
    ["/search", "/search?near=46.9,7.4&facets=city,facility&points=yes&facetLimit=&cond="],
    ["/statistics", "/statistics?fields=OverallStatus,Phase,EnrollmentCount|StartDate,BriefTitle&top=2"],
    ["/suggest", "/suggest?text=&kinds=&limit="],
    ["/studies/{nctId}", "/studies/nct7"],
    ["/studies/{nctId}/page", "/studies/NCT00000007/page"],
    ["/studies/{nctId}/page", "/studies/NCT00000020/page"],
    ["/studies/{nctId}/eligibility", "/studies/NCT00000007/eligibility"],
    ["/studies/{nctId}/eligibility", "/studies/NCT00000020/eligibility"],
  ])("%s answers %s as its document says", async (path, request) => {
    const answer = await (await api()).request(request);
    expect(answer.status).toBe(200);
    const reference =
      document.paths[path]?.get?.responses["200"]?.content?.["application/json"]?.schema.$ref ?? "";
    expect(faultsOf(reference.replace("#/components/schemas/", ""), await answer.json())).toEqual([]);
  });

  it("counts exactly, facets without their own selection, and names the nearest site", async () => {
    const app = await api();
    const found: unknown = await (
      await app.request("/search?cond=asthma&status=recruiting&facets=status")
    ).json();
    expect(found).toMatchObject({
      total: 1,
      facets: { status: expect.arrayContaining([{ value: "NOT_YET_RECRUITING", count: 1 }]) },
    });
    const near: unknown = await (await app.request("/search?near=46.95,7.45&colour=red")).json();
    expect(near).toMatchObject({
      total: 1,
      ignored: ["colour"],
      studies: [
        {
          card: { nctId: "NCT00000007" },
          nearestSite: { index: 0, distanceKm: 0, location: { city: "Bern" } },
        },
      ],
    });
  });

  it("names only parameters that mean something", async () => {
    const app = await api();
    for (const { name, in: where } of document.paths["/search"]?.get?.parameters ?? []) {
      expect(where).toBe("query");
      const answer = await app.request(`/search?${name}=x`);
      const { ignored = [] } = (await answer.json()) as { ignored?: readonly string[] };
      expect(ignored).toEqual([]);
    }
  });

  it("refers to nothing that it does not define, and answers its own examples", async () => {
    const text = JSON.stringify(document);
    for (const [, name = ""] of text.matchAll(/#\/components\/schemas\/(\w+)/g))
      expect(document.components.schemas).toHaveProperty(name);
    const app = await api();
    for (const [path, { get }] of Object.entries(document.paths)) {
      // What is about a person goes into a body, never into an address.
      if (get === undefined) continue;
      const address = exampleAddress(path, get);
      expect([path, address]).toEqual([path, expect.any(String)]);
      // The gazetteer is not part of the test.
      if (path !== "/places")
        expect([address, (await app.request(address ?? "")).status]).toEqual([address, 200]);
    }
  });

  it("counts what fields say", async () => {
    const answer = await (await api()).request("/statistics?fields=Phase&top=1");
    expect(await answer.json()).toMatchObject({
      fields: [
        {
          piece: "Phase",
          path: "protocolSection.designModule.phases",
          top: [{ studies: expect.any(Number) }],
        },
      ],
    });
  });

  it("points into the text of the criteria", async () => {
    interface Item {
      readonly span: { readonly start: number; readonly end: number };
      readonly children: readonly Item[];
    }
    const answer = await (await api()).request("/studies/NCT00000007/eligibility");
    const { sections } = (await answer.json()) as {
      sections: readonly { polarity: string; items: readonly Item[] }[];
    };
    const quote = ({ span, children }: Item): unknown => ({
      [CRITERIA.slice(span.start, span.end)]: children.map(quote),
    });
    expect(sections.map(({ polarity, items }) => ({ [polarity]: items.map(quote) }))).toEqual([
      { inclusion: [{ "* Adults:": [{ "* 18 to 65": [] }] }, { "* Asthma": [] }] },
      { exclusion: [{ "* Pregnancy": [] }] },
    ]);
  });

  it("leads from a former number to the study", async () => {
    const answer = await (await api()).request("/studies/NCT00000008/eligibility");
    expect([answer.status, answer.headers.get("location")]).toEqual([
      301,
      "/studies/NCT00000007/eligibility",
    ]);
  });

  it("answers 304 to its own tag and can be read by scripts of other sites", async () => {
    const app = await api();
    const first = await app.request("/search?cond=asthma", { headers: { Origin: "https://example.org" } });
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    const headers = { "If-None-Match": first.headers.get("etag") ?? "" };
    expect((await app.request("/search?cond=asthma", { headers })).status).toBe(304);
  });

  it.each([
    ["/search?status=hiring", 400, "status"],
    ["/search?cond=(asthma", 400, "cond"],
    ["/search?facets=colour", 400, "facets"],
    ["/search?facetLimit=0", 400, "facetLimit"],
    ["/search?points=perhaps", 400, "points"],
    ["/statistics", 400, "fields"],
    ["/statistics?fields=Colour", 400, "fields"],
    ["/statistics?fields=StatusModule", 400, "fields"],
    ["/statistics?fields=Phase&top=0", 400, "top"],
    ["/suggest?text=a&kinds=colour", 400, "kinds"],
    ["/suggest?text=a&limit=1000", 400, "limit"],
    ["/studies/abc", 400, "nctId"],
    ["/studies/NCT77777777", 404, undefined],
    ["/places?text=Bern", 503, undefined],
    ["/nothing", 404, undefined],
  ])("%s is a problem that says what to do next", async (request, status, parameter) => {
    const answer = await (await api()).request(request);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const body = (await answer.json()) as { errors?: readonly { parameter: string }[] };
    expect(faultsOf("Problem", body)).toEqual([]);
    expect(body.errors?.[0]?.parameter).toBe(parameter);
  });

  it("says so while the index is being built", async () => {
    const context = await apiContext([]);
    const search: SearchEngine["search"] = () =>
      Promise.reject(new IndexNotReadyError({ done: 1, total: 2 }));
    // Nothing else of an engine is asked for here.
    const engine = { dataVersion: "1", search } as unknown as SearchEngine;
    const answer = await createAtlasApi({ ...context, engine, studyPage: () => ({}) }).request("/search");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "30"]);
  });
});

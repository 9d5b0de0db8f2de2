import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiContext } from "../../../test/api-context.ts";
import { testStudy } from "../../web/test-studies.fixture.ts";
import { createCtgovApi } from "./create-ctgov-api.ts";
import { readCircle, readDecay } from "./geo-filter.ts";

describe("readDecay", () => {
  it.each([
    ["func:exp,scale:100km,offset:0km,decay:0.5", 0.5],
    ["func:gauss,scale:100km,offset:0km,decay:0.3", 0.3],
    ["func:linear,scale:90km,offset:10km,decay:0.1", 0.1],
  ])("%s counts %d at scale and offset, 1 up to the offset", (text, decay) => {
    const factor = readDecay(text);
    expect(factor(100)).toBeCloseTo(decay, 12);
    expect(factor(0)).toBe(1);
  });

  it("never counts the farther more", () => {
    const functions = ["exp", "gauss", "linear"].map((name) =>
      readDecay(`func:${name},scale:50mi,offset:5mi,decay:0.4`),
    );
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (a, b) => {
        for (const factor of functions)
          expect(factor(Math.min(a, b))).toBeGreaterThanOrEqual(factor(Math.max(a, b)));
      }),
    );
  });

  it("halves every 300 miles unless told", () => {
    expect(readDecay(undefined)(300 * 1.609344)).toBeCloseTo(0.5, 12);
  });
});

describe("readCircle", () => {
  it("reads miles, kilometres, and miles where nothing is said", () => {
    expect(readCircle("filter.geo", "distance(47.6,-122.3,50km)").radiusKm).toBe(50);
    expect(readCircle("filter.geo", "distance(47.6,-122.3,10)").radiusKm).toBeCloseTo(16.09344, 9);
  });
});

describe("nearness in the order by relevance", () => {
  const at = (nctId: string, briefTitle: string, lat: number) => {
    const study = testStudy({ nctId, briefTitle });
    const { protocolSection } = study;
    const locations = [{ city: "X", geoPoint: { lat, lon: 0 } }];
    return { ...study, protocolSection: { ...protocolSection, contactsLocationsModule: { locations } } };
  };

  it("brings the nearer of equals first, unless the order is another", async () => {
    const api = createCtgovApi(
      await apiContext([
        at("NCT00000001", "Near", 0.1),
        at("NCT00000002", "Far", 3),
        at("NCT00000003", "Lost", 80),
      ]),
    );
    const found = async (query: string): Promise<readonly string[]> =>
      (
        await (await api.request(`/studies?filter.geo=distance(0,0,300mi)&fields=BriefTitle&${query}`)).text()
      ).match(/Near|Far|Lost/g) ?? [];
    expect(await found("query.cond=asthma")).toEqual(["Near", "Far"]);
    expect(await found("query.cond=asthma&pageSize=1")).toEqual(["Near"]);
    expect(await found("sort=@relevance&geoDecay=func:linear,scale:10km,offset:0km,decay:0.5")).toEqual([
      "Near",
      "Far",
    ]);
    expect(await found("query.cond=asthma&sort=LastUpdatePostDate")).toEqual(["Far", "Near"]);
    expect(await found("postFilter.geo=distance(3,0,10mi)")).toEqual(["Far"]);
  });
});

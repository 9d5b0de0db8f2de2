import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchRequests } from "./search-request.arbitrary.ts";
import type { SearchRequest } from "./search-request.ts";
import { emptySearchRequest, formatSearchUrl, parseSearchUrl } from "./search-url.ts";

/** Also controls and halves of surrogate pairs. */
const codeUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

function read(query: string): SearchRequest {
  const parsed = parseSearchUrl(new URLSearchParams(query));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.request;
}

function errorsOf(query: string) {
  const parsed = parseSearchUrl(new URLSearchParams(query));
  return parsed.ok ? [] : parsed.errors;
}

test("an address without parameters asks for everything", () => {
  expect(read("")).toEqual(emptySearchRequest);
  expect(formatSearchUrl(emptySearchRequest)).toBe("");
  expect(Object.isFrozen(emptySearchRequest)).toBe(true);
  expect(Object.isFrozen(read("cond=a").text)).toBe(true);
});

describe("a place by name", () => {
  const pointOf = (name: string) =>
    name === "Boston, MA" ? { lat: 42.36, lon: -71.06, label: "x" } : undefined;

  test("is looked up, and stays in the address as it was typed", () => {
    const parsed = parseSearchUrl(new URLSearchParams("near=Boston,++MA&radius=50mi"), { pointOf });
    expect(parsed).toMatchObject({
      ok: true,
      request: { near: { lat: 42.36, lon: -71.06, radiusKm: 80.4672, name: "Boston, MA" } },
    });
    if (parsed.ok) expect(formatSearchUrl(parsed.request)).toBe("near=Boston,+MA&radius=50mi");
  });

  test("is refused where nobody knows it; a point needs no looking up", () => {
    expect(parseSearchUrl(new URLSearchParams("near=Narnia"), { pointOf })).toMatchObject({ ok: false });
    expect(parseSearchUrl(new URLSearchParams("near=1,2"), { pointOf })).toMatchObject({
      ok: true,
      request: { near: { lat: 1, lon: 2 } },
    });
  });
});

describe("reading", () => {
  const examples: [query: string, request: Partial<SearchRequest>][] = [
    ["cond=heart+attack&locn=Boston", { text: { cond: "heart attack", locn: "Boston" } }],
    ["patient=x", { text: { patient: "x" } }],
    ["cond=&status=&near=&radius=50mi&age=", {}],
    ["cond=%20%20asthma%09", { text: { cond: "asthma" } }],
    ["status=recruiting", { status: ["RECRUITING"] }],
    ["status=Active,+not+recruiting&status=RECRUITING", { status: ["RECRUITING", "ACTIVE_NOT_RECRUITING"] }],
    ["status=unknown+status", { status: ["UNKNOWN"] }],
    ["phase=2", { phase: ["PHASE2"] }],
    ["phase=PHASE2&phase=phase+ii&phase=0", { phase: ["EARLY_PHASE1", "PHASE2"] }],
    ["phase=n/a", { phase: ["NA"] }],
    ["type=expanded-access", { type: ["EXPANDED_ACCESS"] }],
    ["purpose=supportive+care", { purpose: ["SUPPORTIVE_CARE"] }],
    ["funder=company", { funder: ["INDUSTRY"] }],
    ["age=52", { age: 52 }],
    ["age=6+months", { age: 0.5 }],
    ["sex=f", { sex: "FEMALE" }],
    ["sex=Male", { sex: "MALE" }],
    ["sex=all", {}],
    ["healthy=yes", { healthy: true }],
    ["healthy=false", { healthy: false }],
    ["synonyms=no", { synonyms: false }],
    ["synonyms=yes", {}],
    ["results=with", { results: true }],
    ["start=2020-01_2024-06", { start: { from: "2020-01", to: "2024-06" } }],
    ["updated=2026-01_", { updated: { from: "2026-01" } }],
    ["updated=_2026", { updated: { to: "2026" } }],
    ["start=2022", { start: { from: "2022", to: "2022" } }],
    ["startFrom=2020&startTo=2021-06", { start: { from: "2020", to: "2021-06" } }],
    ["startFrom=&startTo=2021-06", { start: { to: "2021-06" } }],
    ["near=48.8566,2.3522&radius=80km", { near: { lat: 48.8566, lon: 2.3522, radiusKm: 80 } }],
    ["near=-33.9,%2018.4", { near: { lat: -33.9, lon: 18.4, radiusKm: 80.4672 } }],
    ["country=Korea,+Republic+of", { country: ["South Korea"] }],
    ["country=turkey&country=T%C3%BCrkiye", { country: ["Turkey (Türkiye)"] }],
    ["city=Paris&city=paris&city=Lyon", { city: ["Lyon", "Paris"] }],
    ["condition=d003924", { condition: ["D003924"] }],
    ["sort=Updated&page=3&per=50", { sort: "updated", page: 3, pageSize: 50 }],
    ["sort=distance", {}],
    ["sort=distance&near=1,2", { sort: "distance", near: { lat: 1, lon: 2, radiusKm: 80.4672 } }],
    ["page=1000000000", { page: 1_000_000_000 }],
    ["advanced=AREA[Phase]PHASE2", { advanced: "AREA[Phase]PHASE2" }],
  ];
  test.each(examples)("%s", (query, request) => {
    expect(read(query)).toEqual({ ...emptySearchRequest, ...request });
  });
});

describe("refusing", () => {
  const examples: [query: string, parameter: string, message: RegExp][] = [
    ["status=hiring", "status", /Accepted: Recruiting, Not yet recruiting/],
    ["phase=5", "phase", /Accepted: Early Phase 1, Phase 1/],
    ["age=old", "age", /Accepted: years from 0 to 130/],
    ["age=131", "age", /0 to 130/],
    ["age=-1", "age", /0 to 130/],
    ["sex=x", "sex", /female, male/],
    ["healthy=maybe", "healthy", /yes, no/],
    ["start=2020-13_", "start", /2020-01_2024-06/],
    ["start=2021_2020", "start", /first date is not after the last/],
    ["startFrom=2021&startTo=2020", "startTo", /first date is not after the last/],
    ["start=_", "start", /ranges such as/],
    ["near=Paris", "near", /48\.8566,2\.3522/],
    ["near=91,0", "near", /latitude/],
    ["near=1,2&radius=50", "radius", /50mi or 80km/],
    ["near=1,2&radius=0mi", "radius", /from 1km to 500mi/],
    ["condition=asthma", "condition", /D003924/],
    ["sort=best", "sort", /relevance, updated/],
    ["page=0", "page", /whole numbers from 1/],
    ["page=1.5", "page", /whole numbers/],
    ["page=1e9", "page", /whole numbers/],
    ["per=1000", "per", /10, 20, 50, 100/],
    ["cond=a%00b", "cond", /control character/],
    ["city=%1b[31m", "city", /control character/],
    ["cond=a&cond=b", "cond", /only once/],
    ["advanced=a+AND", "advanced", /^At character 6: mismatched input '<EOF>'/],
    [`term=${"x".repeat(100_000)}`, "term", /100000 characters; at most 8000/],
    ["city=x&".repeat(5000), "city", /at most 100 values/],
  ];
  test.each(examples)("%.60s", (query, parameter, message) => {
    const errors = errorsOf(query);
    expect(errors.map((error) => error.parameter)).toEqual([parameter]);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.value.length).toBeLessThanOrEqual(101);
    expect(errors[0]?.value).not.toMatch(/\p{Cc}/u);
  });

  test("every value at fault is named", () => {
    expect(errorsOf("status=hiring&status=recruiting&phase=9&status=x").map(({ value }) => value)).toEqual([
      "hiring",
      "x",
      "9",
    ]);
  });
});

describe("parameters that are not ours", () => {
  test("are reported, but not the marks of where a visitor came from", () => {
    const parsed = parseSearchUrl(
      new URLSearchParams("q=asthma&cond=asthma&utm_source=x&fbclid=y&gclid=z&format=csv&foo=1&foo=2"),
    );
    expect(parsed).toMatchObject({ ok: true, ignored: ["q", "foo"] });
    expect(parseSearchUrl(new URLSearchParams("cond=asthma&utm_source=x"))).not.toHaveProperty("ignored");
  });

  test("are cut to what a page can show", () => {
    const query = new URLSearchParams();
    for (let i = 0; i < 5000; i += 1) query.append(`${"n".repeat(500)}${i}\u0000`, "x");
    const parsed = parseSearchUrl(query);
    const ignored = parsed.ok ? (parsed.ignored ?? []) : [];
    expect(ignored).toHaveLength(20);
    expect(Math.max(...ignored.map((name) => name.length))).toBe(101);
  });
});

describe("writing", () => {
  test("has one form", () => {
    expect(
      formatSearchUrl(
        read(
          "page=2&radius=50mi&near=48.8566,2.3522&phase=3&phase=1&status=RECRUITING&cond=heart attack" +
            "&city=Paris&city=Évry, FR&results=with&per=50&sort=distance",
        ),
      ),
    ).toBe(
      "cond=heart+attack&status=recruiting&phase=phase1&phase=phase3&results=yes&near=48.8566,2.3522&radius=50mi" +
        "&city=Paris&city=%C3%89vry,+FR&sort=distance&page=2&per=50",
    );
  });

  test("what is written is read as the same request", () => {
    fc.assert(
      fc.property(searchRequests, (request) => {
        expect(read(formatSearchUrl(request))).toEqual(request);
      }),
      { numRuns: 150 },
    );
  });

  test("written again it is the same address, whatever order the values came in", () => {
    fc.assert(
      fc.property(searchRequests, fc.infiniteStream(fc.nat()), (request, numbers) => {
        const canonical = formatSearchUrl(request);
        const shuffled = [...new URLSearchParams(canonical)]
          .map((pair) => ({ pair, key: numbers.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ pair }) => pair);
        expect(formatSearchUrl(read(new URLSearchParams(shuffled).toString()))).toBe(canonical);
      }),
    );
  });

  test("no parameters whatsoever make it throw", () => {
    const name = fc.oneof(
      fc.constantFrom(
        "cond",
        "status",
        "phase",
        "age",
        "near",
        "radius",
        "start",
        "sort",
        "page",
        "per",
        "country",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: codeUnit }))), (pairs) => {
        const parsed = parseSearchUrl(new URLSearchParams(pairs));
        if (parsed.ok) expect(read(formatSearchUrl(parsed.request))).toEqual(parsed.request);
        else expect(parsed.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

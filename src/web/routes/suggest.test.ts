import { describe, expect, it } from "vitest";
import { testSite } from "../web-app.fixture.ts";
import { testStudy } from "../test-studies.fixture.ts";

const STUDIES = [
  testStudy({
    nctId: "NCT00000001",
    briefTitle: "One",
    overallStatus: "RECRUITING",
    country: "Germany",
    city: "Bonn",
  }),
  testStudy({
    nctId: "NCT00000002",
    briefTitle: "Two",
    overallStatus: "COMPLETED",
    country: "Germany",
    city: "Borken",
  }),
];

async function suggestions(path: string) {
  const { app, logged } = await testSite({ studies: STUDIES });
  const response = await app.request(path);
  return { response, body: await response.json(), logged: logged() };
}

describe("/suggest", () => {
  it("offers names with their counts", async () => {
    const { response, body } = await suggestions("/suggest?field=cond&text=ast");
    expect(response.status).toBe(200);
    expect(body).toEqual({ suggestions: [{ text: "Asthma", studies: 2, recruiting: 1 }] });
  });

  it("offers what belongs into the box", async () => {
    const { body } = await suggestions("/suggest?field=locn&text=bo");
    expect(body).toEqual({
      suggestions: [
        { text: "Bonn", studies: 1, recruiting: 1 },
        { text: "Borken", studies: 1, recruiting: 0 },
      ],
    });
  });

  it("keeps what was typed out of logs and caches", async () => {
    const { response, logged } = await suggestions("/suggest?field=cond&text=secretdisease");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBeNull();
    expect(logged).toContain('"page":"/suggest"');
    expect(logged).not.toContain("secretdisease");
  });

  it.each(["/suggest", "/suggest?field=titles&text=a", "/suggest?field=__proto__&text=a"])(
    "refuses %s",
    async (path) => {
      const { response, body } = await suggestions(path);
      expect(response.status).toBe(400);
      expect(body).toHaveProperty("error");
    },
  );

  it.each(["", "%20", "%F0%9F%92%8A", "a".repeat(5000)])("has nothing for %.20s", async (text) => {
    expect((await suggestions(`/suggest?field=cond&text=${text}`)).body).toEqual({ suggestions: [] });
  });
});

describe("the search page", () => {
  const page = async (path: string): Promise<string> => {
    const { app } = await testSite({ studies: STUDIES });
    return (await app.request(path)).text();
  };

  it("attaches suggestions to the boxes that have them", async () => {
    const html = await page("/search");
    expect(html).toContain('data-suggest="/suggest?field=cond"');
    expect(html).not.toContain('data-suggest="/suggest?field=id"');
  });

  it("asks whether a word was misspelt, and searches it as it is", async () => {
    const html = await page("/search?cond=asthna");
    expect(html).toContain("<h2>0 studies</h2>");
    expect(html).toContain('<a href="/search?cond=asthma">Did you mean asthma?</a>');
  });

  it("shows what else was searched, with a way to do without", async () => {
    const html = await page("/search?term=bronchial+asthma");
    expect(html).toMatch(/For <q>bronchial asthma<\/q>, also searched: Asthma\./);
    expect(html).toContain(
      '<a href="/search?term=bronchial+asthma&amp;synonyms=no">Search only my words</a>',
    );
    const plain = await page("/search?term=bronchial+asthma&synonyms=no");
    expect(plain).not.toContain("also searched");
    expect(plain).toContain("Only the words as typed");
  });
});

import { expect, it } from "vitest";
import { createApp } from "../../app.ts";
import { testSite } from "../web-app.fixture.ts";

it("every example on the page is answered", async () => {
  const { site, app } = await testSite();
  const html = await (await app.request("/developers")).text();
  const examples = [...html.matchAll(/href="(\/api\/[^"]+)"/g)].map(([, path]) =>
    (path ?? "").replaceAll("&amp;", "&"),
  );
  expect(examples.length).toBeGreaterThan(10);
  const { fetch } = createApp({
    ...site,
    places: () => ({
      findPlaces: () => [],
      meaningOf: () => ({ kind: "unknown", suggestions: [] }),
      locateCity: () => undefined,
    }),
  });
  for (const example of examples) {
    const answer = await fetch(new Request(`http://localhost${example}`));
    expect([example, answer.status]).toEqual([example, 200]);
  }
});

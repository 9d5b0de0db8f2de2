import { expect, it } from "vitest";
import { openApiDocument } from "../../api/atlas/openapi-document.ts";
import { createApp } from "../../app.ts";
import type { Operation } from "../../formats/openapi.ts";
import { testSite } from "../web-app.fixture.ts";

async function wholeApp() {
  const { site } = await testSite();
  const { fetch } = createApp({
    ...site,
    places: () => ({
      findPlaces: () => [],
      meaningOf: () => ({ kind: "unknown", suggestions: [] }),
      locateCity: () => undefined,
      cityOfName: () => undefined,
    }),
  });
  return (path: string) => fetch(new Request(`https://trials.example.org${path}`));
}

it("every example on the page is answered", async () => {
  const ask = await wholeApp();
  const html = await (await ask("/developers")).text();
  const examples = [...html.matchAll(/href="(\/api\/[^"]+)"/g)].map(([, path]) =>
    (path ?? "").replaceAll("&amp;", "&"),
  );
  expect(examples.length).toBeGreaterThan(10);
  for (const example of examples) {
    const answer = await ask(example);
    expect([example, answer.status]).toEqual([example, 200]);
  }
});

it("every form on the page, sent as it stands, is answered", async () => {
  const ask = await wholeApp();
  const html = await (await ask("/developers")).text();
  const forms = [...html.matchAll(/<form action="(\/api\/[^"]+)" method="get">(.*?)<\/form>/gs)];
  expect(forms.length).toBeGreaterThan(2);
  for (const [, action = "", content = ""] of forms) {
    const query = new URLSearchParams();
    for (const [tag] of content.matchAll(/<(?:input|select)[^>]*>/g))
      query.append(/ name="([^"]+)"/.exec(tag)?.[1] ?? "", / value="([^"]*)"/.exec(tag)?.[1] ?? "");
    const answer = await ask(`${action}?${query.toString()}`);
    expect([action, answer.status]).toEqual([action, 200]);
  }
});

it("says every path, parameter, answer and field of the description", async () => {
  const ask = await wholeApp();
  const html = await (await ask("/developers")).text();
  const text = html.replaceAll(/<[^>]+>/g, "");
  const described = openApiDocument("https://trials.example.org");
  for (const [path, methods] of Object.entries(described.paths))
    for (const [method, { parameters, responses }] of Object.entries(methods) as [string, Operation][]) {
      expect(text).toContain(`${method.toUpperCase()} ${path}`);
      for (const { name } of parameters) expect(html).toContain(`<code>${name}</code>`);
      for (const status of Object.keys(responses)) expect(html).toContain(`<code>${status}</code>`);
    }
  for (const [name, { properties = {} }] of Object.entries(described.components.schemas)) {
    expect(html).toContain(`id="schema-${name}"`);
    for (const property of Object.keys(properties)) expect(html).toContain(`<code>${property}</code>`);
  }
});

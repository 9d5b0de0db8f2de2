import { expect, it } from "vitest";
import { createApp } from "../../app.ts";
import { testSite } from "../web-app.fixture.ts";

async function wholeApp() {
  const { site } = await testSite();
  const { fetch } = createApp({
    ...site,
    places: () => ({
      findPlaces: () => [],
      meaningOf: () => ({ kind: "unknown", suggestions: [] }),
      locateCity: () => undefined,
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
  const described = (await (await ask("/api/atlas/v1/openapi.json")).json()) as {
    readonly paths: Readonly<
      Record<
        string,
        {
          readonly get: {
            readonly parameters: readonly { readonly name: string }[];
            readonly responses: Readonly<Record<string, unknown>>;
          };
        }
      >
    >;
    readonly components: {
      readonly schemas: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
    };
  };
  for (const [path, { get }] of Object.entries(described.paths)) {
    expect(text).toContain(`GET ${path}`);
    for (const { name } of get.parameters) expect(html).toContain(`<code>${name}</code>`);
    for (const status of Object.keys(get.responses)) expect(html).toContain(`<code>${status}</code>`);
  }
  for (const [name, { properties = {} }] of Object.entries(described.components.schemas)) {
    expect(html).toContain(`id="schema-${name}"`);
    for (const property of Object.keys(properties)) expect(html).toContain(`<code>${property}</code>`);
  }
});

import { describe, expect, it } from "vitest";
import { testSite } from "../web-app.fixture.ts";

async function ask(path: string): Promise<{ response: Response; html: string }> {
  const { app } = await testSite();
  const response = await app.request(path);
  return { response, html: await response.text() };
}

describe("browsing", () => {
  it("begins with broad groups of conditions", async () => {
    const { html } = await ask("/conditions");
    expect(html).toContain("Broad groups");
    expect(html).toContain(
      '<a href="/conditions/respiratory-tract-diseases-D012140">Respiratory Tract Diseases</a>',
    );
    expect(html).toContain("2 studies, 1 recruiting");
  });

  it("finds a condition by the beginning of a word", async () => {
    const { html } = await ask("/conditions?prefix=fail");
    expect(html).toContain('<a href="/conditions/heart-failure-D006333">Heart Failure</a>');
    expect(html).not.toContain(">Asthma</a>");
  });

  it("shows a condition with what is above and below it, and its studies", async () => {
    const { html } = await ask("/conditions/respiratory-tract-diseases-D012140");
    expect(html).toContain("<h1>Respiratory Tract Diseases</h1>");
    expect(html).toContain('<a href="/conditions/asthma-D001249">Asthma</a>');
    expect(html).toContain("Inhaler Study in Adults");
    expect(html).toContain('href="/search?condition=D012140"');
    expect(html).toContain('href="/search?status=recruiting&amp;condition=D012140"');
    const child = await ask("/conditions/asthma-D001249");
    expect(child.html).toContain('<a href="/conditions/respiratory-tract-diseases-D012140">');
  });

  it.each(["/conditions/D001249", "/conditions/something-else-d001249"])(
    "%s leads to the one address of the condition",
    async (path) => {
      const { response } = await ask(path);
      expect(response.status).toBe(301);
      expect(response.headers.get("location")).toBe("/conditions/asthma-D001249");
    },
  );

  it("addresses treatments and sponsors by their names, signs and all", async () => {
    const treatments = await ask("/treatments");
    expect(treatments.html).toContain(
      '<a href="/treatments/digoxin+%2F+furosemide">Digoxin / Furosemide</a>',
    );
    const treatment = await ask("/treatments/digoxin+%2F+furosemide");
    expect(treatment.html).toContain("<h1>Digoxin / Furosemide</h1>");
    expect(treatment.html).toContain("Heart Study of Two Pills");
    const sponsor = await ask("/sponsors/pharma+%26+sons");
    expect(sponsor.html).toContain("<h1>Pharma &amp; Sons</h1>");
    expect((await ask("/sponsors/Pharma+%26+Sons")).response.headers.get("location")).toBe(
      "/sponsors/pharma+%26+sons",
    );
  });

  it.each(["/conditions/nothing", "/conditions/D999999999", "/treatments/nothing", "/sponsors/%E0%A4%A"])(
    "%s is not found",
    async (path) => {
      const { response, html } = await ask(path);
      expect(response.status).toBe(404);
      expect(html).toContain("There is no such");
    },
  );

  it("refuses what cannot be read, and pages past the end", async () => {
    expect((await ask("/sponsors?page=0")).response.status).toBe(400);
    expect((await ask("/sponsors?sort=size")).response.status).toBe(400);
    expect((await ask("/sponsors?page=2")).response.status).toBe(404);
    expect((await ask("/sponsors?prefix=zzz")).html).toContain(
      "No sponsor has a word that begins with “zzz”.",
    );
  });
});

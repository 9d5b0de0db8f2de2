import { describe, expect, it } from "vitest";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { htmlFaults, STANDARD_RULES } from "../../../../test/html-faults.ts";
import { pageLines } from "../../../../test/page-text.ts";
import { studyOf } from "../../../../test/study-page-harness.tsx";
import { testSite } from "../../web-app.fixture.ts";

const faultsOf = htmlFaults(STANDARD_RULES);

const TRIAL = studyOf({
  protocolSection: {
    identificationModule: { nctId: "NCT00000102", briefTitle: "A Study of Two Things" },
    eligibilityModule: {
      sex: "ALL",
      minimumAge: "18 Years",
      eligibilityCriteria:
        "Inclusion Criteria:\n\n* ECOG 0 or 1\n* Platelets \\>= 100 x 10\\^9/L\n* AST \\<= 2.5 x ULN\n* At least 4 weeks since prior chemotherapy\n\nExclusion Criteria:\n\n* Pregnant or breastfeeding women\n* History of HIV infection",
    },
  },
});

async function ask(
  answers?: Readonly<Record<string, string>>,
): Promise<{ response: Response; html: string; logged: string }> {
  const { app, logged } = await testSite({ studies: [TRIAL] });
  const response = await app.request(
    "/study/NCT00000102/check",
    answers === undefined ? {} : { method: "POST", body: new URLSearchParams(answers) },
  );
  return { response, html: await response.text(), logged: logged() };
}

describe("checking answers against one study", () => {
  it("asks what the study decides on, in a form that needs no script", async () => {
    const { response, html } = await ask();
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(html).toContain('method="post" action="/study/NCT00000102/check"');
    for (const name of ["age", "sex", "ecog", "platelets", "ast", "chemotherapy", "pregnant", "hiv"])
      expect(html).toContain(`name="${name}"`);
    expect(html).not.toContain('name="diabetes"');
    expect(faultsOf(html)).toEqual([]);
  });

  it("quotes the criterion and the answer that speak against it, and never says eligible", async () => {
    const { response, html } = await ask({
      age: "40",
      "age-unit": "years",
      platelets: "85",
      "platelets-unit": "×10⁹/L",
      hiv: "yes",
    });
    const page = pageLines(html).join("\n");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(page).toContain("Likely not");
    expect(page).toContain("Platelets >= 100 x 10^9/L");
    expect(page).toContain("You answered: platelet count: 85 ×10⁹/L");
    expect(page).toContain("History of HIV infection");
    expect(page.replaceAll(/criteri\w+/g, "")).not.toMatch(/\beligible\b|\bqualif/i);
  });

  it("other units are converted, and multiples of the laboratory's limit understood", async () => {
    const { html } = await ask({
      platelets: "150000",
      "platelets-unit": "cells/µL",
      ast: "120",
      "ast-unit": "as on the report",
      "ast-limit": "40",
    });
    const page = pageLines(html).join("\n");
    expect(page).toContain("Likely not");
    expect(page).toContain("120 with an upper limit of 40");
    expect(page.slice(0, page.indexOf("Met,"))).not.toContain("platelet count: 150000");
  });

  it("asks back what is not possible, with the range and the unit", async () => {
    const { html } = await ask({ platelets: "5", "platelets-unit": "×10⁹/L" });
    expect(pageLines(html).join("\n")).toContain(
      "5 ×10⁹/L is not possible for platelet count: values lie between 6 and 2000 ×10⁹/L.",
    );
    expect(html).not.toContain("check-result");
  });

  it("contradictory answers decide nothing", async () => {
    const { html } = await ask({ sex: "MALE", pregnant: "yes" });
    expect(html).toContain("cannot both be right");
    expect(html).not.toContain("Likely not");
  });

  it("hostile and unknown fields change nothing; a flood is refused", async () => {
    const { html } = await ask({ hiv: "<script>", __proto__: "1", age: "9".repeat(500) });
    expect(html).not.toContain("<script>");
    expect((await ask({ age: "1".repeat(20_000) })).response.status).toBe(400);
    const { app } = await testSite({ studies: [TRIAL] });
    expect((await app.request("/study/NCT99999999/check")).status).toBe(404);
  });

  it("keeps no word of what was typed: not in the log, not on disk", async () => {
    const { app, site, logged } = await testSite({ studies: [TRIAL] });
    const secret = "7.7654321";
    await app.request("/study/NCT00000102/check", {
      method: "POST",
      body: new URLSearchParams({ age: secret, note: secret }),
    });
    expect(logged()).toContain("/study/:nctId/check");
    expect(logged()).not.toContain(secret);
    const folder = join(site.assetsFolder ?? "", "..");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect(readFileSync(join(file.parentPath, file.name)).includes(secret)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { apiContext } from "../../../test/api-context.ts";
import { createAtlasApi } from "./create-atlas-api.ts";

function record(number: number, condition: string, nctIdAliases: readonly string[] = []) {
  return {
    protocolSection: {
      identificationModule: { nctId: `NCT0000000${number}`, briefTitle: `Study ${number}`, nctIdAliases },
      conditionsModule: { conditions: [condition] },
      eligibilityModule: { eligibilityCriteria: "Exclusion Criteria:\n\n* HIV\n* Pregnant" },
    },
  };
}

async function get(path: string) {
  const context = await apiContext([
    record(1, "Asthma", ["NCT00000009"]),
    record(2, "Lymphoma"),
    record(3, "Asthma"),
  ]);
  return createAtlasApi({ ...context, studyPage: () => ({}) }).request(path);
}

/** The first two columns and the variable. */
function linesOf(csv: string): string[] {
  return csv
    .trimEnd()
    .split("\r\n")
    .slice(1)
    .map((line) => `${line.slice(0, 11)} ${line.split(",")[6] ?? ""}`);
}

describe("exports of criteria", () => {
  it("are a table of one study", async () => {
    const answer = await get("/studies/nct1/eligibility.csv");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(linesOf(await answer.text())).toEqual(["NCT00000001 hiv", "NCT00000001 pregnant"]);
  });

  it("are a table of a whole search, whatever the page", async () => {
    const answer = await get("/eligibility.csv?cond=asthma&per=10&page=7");
    expect(linesOf(await answer.text()).toSorted()).toEqual([
      "NCT00000001 hiv",
      "NCT00000001 pregnant",
      "NCT00000003 hiv",
      "NCT00000003 pregnant",
    ]);
  });

  it("are an EvidenceVariable", async () => {
    const answer = await get("/studies/NCT00000002/evidence-variable");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/fhir+json"]);
    expect(await answer.json()).toMatchObject({
      resourceType: "EvidenceVariable",
      id: "NCT00000002-eligibility",
    });
  });

  it.each([
    ["/studies/NCT00000009/eligibility.csv", 301],
    ["/studies/NCT77777777/eligibility.csv", 404],
    ["/studies/abc/evidence-variable", 400],
    ["/eligibility.csv?status=hiring", 400],
    ["/eligibility.csv?cond=(asthma", 400],
  ])("%s answers %i", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});

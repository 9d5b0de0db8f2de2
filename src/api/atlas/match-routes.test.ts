import { describe, expect, it, onTestFinished } from "vitest";
import { apiContext } from "../../../test/api-context.ts";
import { schemaChecks } from "../../../test/openapi-schemas.ts";
import { createMatcher } from "../../match/create-matcher.ts";
import { createAtlasApi } from "./create-atlas-api.ts";
import { openApiDocument } from "./openapi-document.ts";

function record(number: number, eligibilityModule: object, more: object = {}) {
  return {
    protocolSection: {
      identificationModule: { nctId: `NCT0000000${number}`, briefTitle: `Study ${number}` },
      statusModule: { overallStatus: "RECRUITING" },
      eligibilityModule,
      ...more,
    },
  };
}

const STUDIES = [
  record(
    1,
    {
      eligibilityCriteria: "Inclusion Criteria:\n\n* Platelets ≥ 100 x 10^9/L\n* Age 18 to 65 years",
      minimumAge: "18 Years",
    },
    {
      conditionsModule: { conditions: ["Lymphoma"] },
      contactsLocationsModule: {
        locations: [{ city: "Bern", status: "RECRUITING", geoPoint: { lat: 46.95, lon: 7.45 } }],
      },
    },
  ),
  record(2, { eligibilityCriteria: "Exclusion Criteria:\n\n* HIV", healthyVolunteers: false }),
];

const faultsOf = schemaChecks(openApiDocument("https://trials.example.org"));

async function api() {
  const context = await apiContext(STUDIES);
  const { store, engine } = context;
  const matcher = createMatcher({ folder: store.folder, store, engine, threads: false });
  onTestFinished(() => matcher.close());
  await matcher.catchUp();
  return createAtlasApi({ ...context, matcher, studyPage: () => ({}) });
}

async function post(body: unknown) {
  const answer = await (
    await api()
  ).request("/match", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

describe("matching a person", () => {
  it("counts, quotes and asks, as its document says", async () => {
    const { status, json } = await post({
      search: { near: "46.9,7.4", radius: "50km" },
      answers: { platelets: { value: 85, unit: "×10⁹/L" }, age: 40, hiv: "no", sex: "male" },
    });
    expect(status).toBe(200);
    expect(faultsOf("MatchAnswer", json)).toEqual([]);
    expect(json).toMatchObject({ total: 1, likelyNot: 1, possible: 0, unread: 0, isComplete: true });
    expect(json["refused"]).toMatchObject([
      {
        card: { nctId: "NCT00000001" },
        verdict: "likely_not",
        against: [
          {
            source: "criterion",
            side: "inclusion",
            quote: "Platelets ≥ 100 x 10^9/L",
            because: [{ variable: "platelets", fact: { value: 85, words: "85 ×10⁹/L" } }],
          },
        ],
        nearestSite: { index: 0, location: { city: "Bern" } },
      },
    ]);
  });

  it("ranks the questions of the studies that remain", async () => {
    const { json } = await post({});
    expect(faultsOf("MatchAnswer", json)).toEqual([]);
    expect(json).toMatchObject({
      total: 2,
      possible: 2,
      questions: expect.arrayContaining([
        expect.objectContaining({ variable: "platelets", kind: "number", decides: 1 }),
        expect.objectContaining({ variable: "hiv", kind: "choice", decides: 1 }),
      ]),
    });
  });

  it("reads notes and FHIR bundles, and says what it took from them", async () => {
    const bundle = {
      resourceType: "Bundle",
      entry: [
        { resource: { resourceType: "Patient", gender: "female", birthDate: "1990-05-05" } },
        {
          resource: {
            resourceType: "Condition",
            clinicalStatus: { coding: [{ code: "active" }] },
            code: { text: "Lymphoma" },
          },
        },
      ],
    };
    const ofBundle = await post(bundle);
    expect(faultsOf("MatchAnswer", ofBundle.json)).toEqual([]);
    expect(ofBundle.json).toMatchObject({
      total: 1,
      facts: expect.arrayContaining([expect.objectContaining({ variable: "sex", source: "patient" })]),
    });
    const both = await post({
      patient: bundle,
      note: "52-year-old man, HIV positive, platelets 5",
      search: {},
      answers: { sex: "FEMALE" },
    });
    expect(both.json).toMatchObject({
      facts: expect.arrayContaining([
        expect.objectContaining({
          variable: "sex",
          fact: { is: "step", value: "FEMALE", words: "Female" },
          source: "answer",
        }),
        expect.objectContaining({ variable: "hiv", source: "note" }),
      ]),
      doubts: [{ variable: "platelets", source: "note", plausible: { low: 6, unit: "×10⁹/L" } }],
    });
  });

  it.each<[unknown, string, RegExp]>([
    ["{", "", /./],
    [{ colour: 1 }, "", /colour/],
    [
      { answers: { platelets: { value: 5, unit: "×10⁹/L" } } },
      "answers.platelets",
      /between 6 and 2000 ×10⁹\/L/,
    ],
    [{ answers: { weight: { value: 80, unit: "stone" } } }, "answers.weight", /unit/],
    [{ answers: { hiv: "perhaps" } }, "answers.hiv", /Choose/],
    [{ answers: { colour: "red" } }, "answers.colour", /platelets/],
    [{ answers: { sex: "MALE", pregnant: "yes" } }, "answers.sex", /pregnant/],
    [{ search: { colour: "red" } }, "search.colour", /no such/],
    [{ search: { status: "hiring" } }, "search.status", /./],
    [{ search: { cond: "(asthma" } }, "search.cond", /./],
    [{ resourceType: "Patient" }, "patient.resourceType", /Bundle/],
  ])("%j is asked back", async (body, parameter, message) => {
    const { status, json } = await post(body);
    expect(status).toBe(400);
    expect(faultsOf("Problem", json)).toEqual([]);
    const [first] = (json["errors"] ?? []) as readonly { parameter: string; message: string }[];
    expect(first?.parameter ?? "").toBe(parameter);
    expect(JSON.stringify(json)).toMatch(message);
  });

  it("says so where nothing is matched, or not yet", async () => {
    const context = await apiContext(STUDIES);
    const { store, engine } = context;
    const matcher = createMatcher({ folder: store.folder, store, engine, threads: false });
    onTestFinished(() => matcher.close());
    for (const more of [{}, { matcher }]) {
      const app = createAtlasApi({ ...context, ...more, studyPage: () => ({}) });
      const answer = await app.request("/match", { method: "POST", body: "{}" });
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([503, "no-store"]);
    }
  });
});

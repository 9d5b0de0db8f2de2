import { describe, expect, it } from "vitest";
import { NOW, studyOf } from "../../../test/study-page-harness.tsx";
import { parseNctId } from "../../study/nct-id.ts";
import { atAGlance } from "./at-a-glance.ts";
import { studyJsonLd } from "./json-ld.ts";
import { contactView } from "./people-view.ts";
import { documentsView } from "./references-view.ts";
import { sitesView } from "./sites-view.ts";
import { studyView } from "./study-view.ts";
import { timelineView } from "./timeline-view.ts";

function record(protocol: Record<string, unknown>, rest: Record<string, unknown> = {}) {
  return studyOf({
    protocolSection: { ...protocol, identificationModule: { nctId: "NCT00000102", briefTitle: "A title" } },
    ...rest,
  });
}

describe("at a glance", () => {
  it("says what is coded and nothing else", () => {
    const study = record({
      designModule: {
        studyType: "INTERVENTIONAL",
        designInfo: { primaryPurpose: "TREATMENT", allocation: "RANDOMIZED" },
      },
      conditionsModule: { conditions: ["Amyotrophic Lateral Sclerosis"] },
      armsInterventionsModule: {
        interventions: [
          { type: "PROCEDURE", name: "x" },
          { type: "DRUG", name: "y" },
          { type: "DRUG", name: "z" },
        ],
        armGroups: [{ type: "PLACEBO_COMPARATOR" }],
      },
      eligibilityModule: {
        sex: "ALL",
        minimumAge: "20 Years",
        maximumAge: "65 Years",
        healthyVolunteers: false,
      },
    });
    expect(atAGlance(study)).toEqual([
      "Tests a procedure and drugs.",
      "Condition studied: Amyotrophic Lateral Sclerosis.",
      "20 to 65 years old, any sex. Healthy volunteers cannot take part.",
      "Chance decides which group a participant joins.",
      "One group or more receives a placebo.",
    ]);
  });

  it("is silent on what the record does not say", () => {
    expect(atAGlance(record({}))).toEqual([]);
    expect(atAGlance(record({ eligibilityModule: {} }))).toEqual(["Any age."]);
  });
});

describe("a contact", () => {
  it.each([
    ["+86 10 5793-8000", "tel:+861057938000"],
    ["(801) 585-5971", "tel:8015855971"],
    ["+49 (0)30 450 1", undefined],
    ["555-1234 or 555-9876", undefined],
    ["Please call", undefined],
  ])("with the number %s is called at %s", (phone, href) => {
    expect(contactView({ phone })?.phone).toEqual({ text: phone, ...(href !== undefined && { href }) });
  });

  it("keeps the extension, and links only plain addresses", () => {
    expect(contactView({ phone: "412-647-4537", phoneExt: "12" })?.phone?.text).toBe("412-647-4537 ext. 12");
    expect(contactView({ email: "a.b@c.org" })?.email?.href).toBe("mailto:a.b@c.org");
    expect(contactView({ email: "a@b.org?bcc=evil@x.org" })?.email?.href).toBeUndefined();
    expect(contactView({})).toBeUndefined();
  });
});

describe("sites", () => {
  const site = (country: string, state: string | undefined, city: string, status?: string) => ({
    country,
    city,
    facility: `${city} Hospital`,
    ...(state !== undefined && { state }),
    ...(status !== undefined && { status }),
  });

  it("stand by country, state and city, closed ones apart, all of them counted", () => {
    const view = sitesView(
      record({
        contactsLocationsModule: {
          locations: [
            site("United States", "Ohio", "Toledo", "RECRUITING"),
            site("United States", "Iowa", "Ames"),
            site("United States", "Ohio", "Akron", "COMPLETED"),
            site("Korea, Republic of", undefined, "Seoul", "RECRUITING"),
          ],
        },
      }),
    );
    expect(view.count).toBe(4);
    expect(view.countries.map(({ name, countWords }) => `${name}: ${countWords}`)).toEqual([
      "South Korea: 1 site, recruiting",
      "United States: 3 sites: 1 recruiting, 1 with status not reported, 1 completed",
    ]);
    const states = view.countries[1]?.states ?? [];
    expect(states.map(({ name, cities }) => [name, cities.map((city) => city.name)])).toEqual([
      ["Iowa", ["Ames"]],
      ["Ohio", ["Toledo"]],
    ]);
    expect(states[0]?.cities[0]?.sites[0]?.status).toBe("This site's status is not reported");
    expect(view.countries[1]?.closedCount).toBe(1);
  });

  it("without any status are not said to be anything", () => {
    const view = sitesView(
      record({ contactsLocationsModule: { locations: [site("France", undefined, "Lyon")] } }),
    );
    expect(view.noSiteStatus).toBe(true);
    expect(view.countries[0]?.countWords).toBe("1 site");
    expect(view.countries[0]?.states[0]?.cities[0]?.sites[0]).not.toHaveProperty("status");
  });
});

describe("the timeline", () => {
  it("tells what happened from what was expected, and from what was expected and has passed", () => {
    const { dates, picture } = timelineView(
      record({
        statusModule: {
          startDateStruct: { date: "2011-12", type: "ACTUAL" },
          primaryCompletionDateStruct: { date: "2020-01", type: "ESTIMATED" },
          completionDateStruct: { date: "2030-05-03", type: "ESTIMATED" },
          statusVerifiedDate: "2011-12",
        },
      }),
      NOW,
    );
    expect(dates.map(({ label, words, note }) => [label, words, note])).toEqual([
      ["Study start", "December 2011", "actual"],
      ["Last verified", "December 2011", undefined],
      [
        "Primary completion",
        "January 2020",
        "estimated; this date has passed and the record does not confirm it",
      ],
      ["Study completion", "3 May 2030", "estimated"],
    ]);
    expect(picture?.today).toBeGreaterThan(picture?.run?.from ?? 1000);
    expect(picture?.today).toBeLessThan(picture?.run?.to ?? 0);
  });

  it("shows what is no date as it stands", () => {
    const { dates, picture } = timelineView(
      record({ statusModule: { startDateStruct: { date: "soon" } } }),
      NOW,
    );
    expect(dates).toEqual([{ label: "Study start", term: "start-date", words: "soon" }]);
    expect(picture).toBeUndefined();
  });
});

describe("documents", () => {
  it("are where the registry keeps them", () => {
    const study = record(
      {},
      {
        documentSection: {
          largeDocumentModule: {
            largeDocs: [{ label: "Protocol", filename: "Prot_000.pdf", size: 1_628_917 }],
          },
        },
      },
    );
    expect(documentsView(study).documents).toEqual([
      {
        label: "Protocol",
        href: "https://cdn.clinicaltrials.gov/large-docs/02/NCT00000102/Prot_000.pdf",
        notes: "PDF, 1.6 MB; Prot_000.pdf",
      },
    ]);
  });
});

describe("data for search engines", () => {
  it("names type, status and design in the words of schema.org", () => {
    const study = record({
      statusModule: { overallStatus: "RECRUITING" },
      designModule: {
        studyType: "INTERVENTIONAL",
        phases: ["PHASE1", "PHASE2"],
        designInfo: { allocation: "RANDOMIZED", maskingInfo: { masking: "DOUBLE" } },
      },
    });
    expect(studyJsonLd(study, "https://a.test/x", "https://b.test/y")).toMatchObject({
      "@type": "MedicalTrial",
      identifier: "NCT00000102",
      status: "https://schema.org/Recruiting",
      phase: "Phase 1/Phase 2",
      trialDesign: ["https://schema.org/RandomizedTrial", "https://schema.org/DoubleBlindedTrial"],
    });
  });
});

describe("the description of the page", () => {
  it("is the beginning of the summary, cut between words", () => {
    const { description } = studyView(
      record({ descriptionModule: { briefSummary: "word ".repeat(100) } }),
      NOW,
    );
    expect(description).toMatch(/^(?:word )+word…$/);
    expect(description.length).toBeLessThanOrEqual(201);
  });

  it("never stays empty", () => {
    expect(parseNctId(studyView(record({}), NOW).nctId)).toBe("NCT00000102");
    expect(studyView(record({}), NOW).description).toBe("Clinical study NCT00000102.");
  });
});

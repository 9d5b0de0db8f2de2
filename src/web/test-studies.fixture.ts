/** @module A few small but whole records for tests of pages and downloads. */
import { parseStudy, type Study } from "../study/study.ts";

export interface TestStudy {
  readonly nctId: string;
  readonly briefTitle: string;
  readonly overallStatus?: string;
  readonly phases?: readonly string[];
  readonly conditions?: readonly string[];
  readonly meshes?: readonly { readonly id: string; readonly term: string }[];
  readonly ancestors?: readonly { readonly id: string; readonly term: string }[];
  readonly treatment?: string;
  readonly sponsor?: string;
  readonly country?: string;
  readonly city?: string;
  readonly lastUpdate?: string;
}

/** A small but whole record. */
export function testStudy(facts: TestStudy): Study {
  const parsed = parseStudy({
    protocolSection: {
      identificationModule: { nctId: facts.nctId, briefTitle: facts.briefTitle },
      statusModule: {
        overallStatus: facts.overallStatus ?? "RECRUITING",
        statusVerifiedDate: "2026-10",
        startDateStruct: { date: "2025-03", type: "ACTUAL" },
        completionDateStruct: { date: "2028-01", type: "ESTIMATED" },
        studyFirstPostDateStruct: { date: "2025-02-01", type: "ACTUAL" },
        lastUpdatePostDateStruct: { date: facts.lastUpdate ?? "2026-11-03", type: "ACTUAL" },
      },
      sponsorCollaboratorsModule: {
        leadSponsor: { name: facts.sponsor ?? "University of Somewhere", class: "OTHER" },
      },
      descriptionModule: { briefSummary: "A summary, with a comma." },
      conditionsModule: { conditions: facts.conditions ?? ["Asthma"] },
      designModule: {
        studyType: "INTERVENTIONAL",
        phases: facts.phases ?? ["PHASE2"],
        designInfo: { primaryPurpose: "TREATMENT" },
        enrollmentInfo: { count: 1200, type: "ESTIMATED" },
      },
      armsInterventionsModule: {
        interventions: [{ type: "DRUG", name: facts.treatment ?? "Salbutamol" }],
      },
      eligibilityModule: { sex: "ALL", minimumAge: "18 Years", healthyVolunteers: false },
      contactsLocationsModule: {
        locations: [
          { facility: "A hospital", city: facts.city ?? "Berlin", country: facts.country ?? "Germany" },
        ],
      },
    },
    derivedSection: {
      conditionBrowseModule: {
        meshes: facts.meshes ?? [{ id: "D001249", term: "Asthma" }],
        ancestors: facts.ancestors ?? [{ id: "D012140", term: "Respiratory Tract Diseases" }],
      },
    },
    hasResults: false,
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.study;
}

export const TEST_STUDIES: readonly Study[] = [
  testStudy({ nctId: "NCT00000001", briefTitle: "Inhaler Study in Adults" }),
  testStudy({
    nctId: "NCT00000002",
    briefTitle: "Heart Study of Two Pills",
    overallStatus: "COMPLETED",
    phases: ["PHASE2", "PHASE3"],
    conditions: ["Heart Failure"],
    meshes: [{ id: "D006333", term: "Heart Failure" }],
    ancestors: [{ id: "D006331", term: "Heart Diseases" }],
    treatment: "Digoxin / Furosemide",
    sponsor: "Pharma & Sons",
    country: "Korea, Republic of",
    city: "Seoul",
    lastUpdate: "2020-05-01",
  }),
  testStudy({
    nctId: "NCT00000003",
    briefTitle: "Asthma School",
    overallStatus: "NOT_YET_RECRUITING",
    phases: ["NA"],
    country: "France",
    city: "Lyon",
  }),
];

/**
 * @module A study as FHIR: a `Bundle` of one `ResearchStudy` and the `Group` of who can take part. NLM's own pilot has
 * this shape with a draft-R6 profile; the elements here are those of R5, and texts are the registry's.
 */
import { enrollmentOf } from "../../study/enrollment.ts";
import type { Study } from "../../study/study.ts";
import { titleOf } from "../../study/title.ts";
import { codeableConcept, coded, type CodeableConcept } from "./codeable-concept.ts";
import { eligibilityGroup } from "./eligibility-group.ts";
import { withoutEmpty } from "./without-empty.ts";

const REGISTRY = "https://clinicaltrials.gov";
const PROFILE = "http://hl7.org/fhir/uv/ebm/StructureDefinition/study-registry-record";

/** A resource as it goes out; what a record does not say is absent. */
export type FhirResource = { readonly resourceType: string } & Readonly<Record<string, unknown>>;

/** `fhirBundleOf(study)["entry"]` has the study first, the group second. */
export function fhirBundleOf(study: Study): FhirResource {
  const { nctId } = study.protocolSection.identificationModule;
  const group = eligibilityGroup(study);
  const resources = [researchStudy(study, group !== undefined), ...(group === undefined ? [] : [group])];
  return {
    resourceType: "Bundle",
    id: `${nctId}-bundle`,
    type: "collection",
    entry: resources.map((resource) => ({
      fullUrl: `${REGISTRY}/api/v2/fhir/${resource.resourceType}/${String(resource["id"])}`,
      resource,
    })),
  };
}

function researchStudy(study: Study, hasGroup: boolean): FhirResource {
  const protocol = study.protocolSection;
  const { identificationModule: id, statusModule: status, designModule: design } = protocol;
  const { nctId } = id;
  const enrollment = enrollmentOf(study);
  return {
    resourceType: "ResearchStudy",
    ...withoutEmpty({
      id: nctId,
      meta: {
        profile: [PROFILE],
        ...withoutEmpty({ versionId: study.derivedSection?.miscInfoModule?.versionHolder }),
      },
      url: `${REGISTRY}/study/${nctId}`,
      identifier: identifiers(study),
      title: titleOf(study),
      label: labels(study),
      date: status?.lastUpdatePostDateStruct?.date,
      status: "active",
      primaryPurposeType: coded("PrimaryPurpose", design?.designInfo?.primaryPurpose),
      phase: phaseOf(design?.phases),
      studyDesign: studyDesign(study),
      condition: protocol.conditionsModule?.conditions?.map(codeableConcept),
      keyword: protocol.conditionsModule?.keywords?.map(codeableConcept),
      descriptionSummary: protocol.descriptionModule?.briefSummary,
      description: protocol.descriptionModule?.detailedDescription,
      period: period(status?.startDateStruct?.date, status?.completionDateStruct?.date),
      site: protocol.contactsLocationsModule?.locations?.map((site) => ({
        display: [site.facility, site.city, site.state, site.zip, site.country]
          .filter((part) => part !== undefined && part !== "")
          .join(", "),
      })),
      associatedParty: parties(study),
      progressStatus: progress(status?.overallStatus, status?.statusVerifiedDate),
      whyStopped: status?.whyStopped === undefined ? undefined : codeableConcept(status.whyStopped),
      recruitment: withoutEmpty({
        targetNumber: enrollment?.type === "ACTUAL" ? undefined : enrollment?.count,
        actualNumber: enrollment?.type === "ACTUAL" ? enrollment.count : undefined,
        eligibility: hasGroup ? { reference: `Group/${nctId}-eligibility` } : undefined,
      }),
      comparisonGroup: comparisonGroups(study),
      outcomeMeasure: outcomeMeasures(study),
      relatedArtifact: citations(study),
    }),
  };
}

function identifiers({ protocolSection }: Study): readonly Readonly<Record<string, unknown>>[] {
  const { nctId, orgStudyIdInfo, secondaryIdInfos = [] } = protocolSection.identificationModule;
  return [
    { use: "official", system: REGISTRY, value: nctId },
    ...[orgStudyIdInfo, ...secondaryIdInfos].flatMap((info) =>
      info?.id === undefined ? [] : [{ use: "secondary", value: info.id }],
    ),
  ];
}

const LABELS = { system: "http://hl7.org/fhir/title-type" } as const;

function labels({ protocolSection }: Study): readonly Readonly<Record<string, unknown>>[] {
  const { briefTitle, officialTitle, acronym } = protocolSection.identificationModule;
  const label = (code: string, value: string | undefined) =>
    value === undefined ? [] : [{ type: { coding: [{ ...LABELS, code }] }, value }];
  return [
    ...label("plain-language", briefTitle),
    ...label("scientific", officialTitle),
    ...label("acronym", acronym),
  ];
}

/** Two phases are one phase between them: `Phase 1/Phase 2`. */
function phaseOf(phases: readonly string[] | undefined): CodeableConcept | undefined {
  if (phases === undefined || phases.length === 0) return undefined;
  const texts = phases.map((phase) => coded("Phase", phase)?.text ?? phase);
  return { coding: phases.map((code) => ({ system: REGISTRY, code })), text: texts.join("/") };
}

function studyDesign({ protocolSection: { designModule } }: Study): readonly CodeableConcept[] {
  const info = designModule?.designInfo;
  return [
    coded("StudyType", designModule?.studyType),
    coded("DesignAllocation", info?.allocation),
    coded("InterventionalAssignment", info?.interventionModel),
    coded("ObservationalModel", info?.observationalModel),
    coded("DesignTimePerspective", info?.timePerspective),
    coded("DesignMasking", info?.maskingInfo?.masking),
  ].filter((concept) => concept !== undefined);
}

function period(start: string | undefined, end: string | undefined): unknown {
  return withoutEmpty({ start, end });
}

const ROLES = "http://hl7.org/fhir/research-study-party-role";

function parties({ protocolSection }: Study): readonly Readonly<Record<string, unknown>>[] {
  const { leadSponsor, collaborators = [] } = protocolSection.sponsorCollaboratorsModule ?? {};
  const { overallOfficials = [] } = protocolSection.contactsLocationsModule ?? {};
  const party = (name: string | undefined, code: string) =>
    name === undefined ? [] : [{ name, role: { coding: [{ system: ROLES, code }] } }];
  return [
    ...party(leadSponsor?.name, "lead-sponsor"),
    ...collaborators.flatMap(({ name }) => party(name, "collaborator")),
    ...overallOfficials.flatMap(({ name, role }) =>
      party(name, role === "PRINCIPAL_INVESTIGATOR" ? "primary-investigator" : "general-contact"),
    ),
  ];
}

function progress(status: string | undefined, verified: string | undefined): unknown {
  const state = coded("Status", status);
  if (state === undefined) return undefined;
  return [{ state, actual: true, ...withoutEmpty({ period: period(verified, undefined) }) }];
}

function comparisonGroups({ protocolSection }: Study): readonly unknown[] {
  const { armGroups = [] } = protocolSection.armsInterventionsModule ?? {};
  return armGroups.map(({ label, type, description, interventionNames = [] }) =>
    withoutEmpty({
      name: label,
      type: coded("ArmGroupType", type),
      description: [description, ...interventionNames].filter(Boolean).join("\n\n"),
    }),
  );
}

function citations({ protocolSection }: Study): readonly unknown[] {
  const { references = [] } = protocolSection.referencesModule ?? {};
  return references.map(({ citation, pmid }) =>
    withoutEmpty({
      type: "citation",
      citation,
      resource: pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}`,
    }),
  );
}

function outcomeMeasures({ protocolSection: { outcomesModule } }: Study): readonly unknown[] {
  const types = [
    ["primary", outcomesModule?.primaryOutcomes],
    ["secondary", outcomesModule?.secondaryOutcomes],
    ["exploratory", outcomesModule?.otherOutcomes],
  ] as const;
  return types.flatMap(([code, outcomes = []]) =>
    outcomes.map(({ measure, description, timeFrame }) =>
      withoutEmpty({
        name: measure,
        type: [{ coding: [{ system: "http://hl7.org/fhir/research-study-objective-type", code }] }],
        description: [description, timeFrame === undefined ? undefined : `Time frame: ${timeFrame}`]
          .filter(Boolean)
          .join("\n\n"),
      }),
    ),
  );
}

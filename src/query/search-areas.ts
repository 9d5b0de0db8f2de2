/**
 * @module The registry's 19 search areas with their pieces and published weights (`/api/v2/studies/search-areas`,
 * as answered in May 2025). A piece may stand in several areas with different weights.
 */
import type { TextParameter } from "./search-request.ts";

/** Pieces that share one weight. */
interface AreaPart {
  readonly pieces: readonly string[];
  /** `text`, `markup` or the name of an enumeration. */
  readonly type: string;
  readonly isEnum: boolean;
  /** Whether synonyms are sought here. */
  readonly isSynonyms: boolean;
  /** 0 to 1; how much a word found here counts in ranking. */
  readonly weight: number;
}

export interface SearchArea {
  readonly name: string;
  /** Of the registry's search form; also what its error texts call the parameter. */
  readonly uiLabel?: string;
  /** The parameter that searches this area by default; areas without one are reached by `AREA[name]` only. */
  readonly param?: TextParameter;
  readonly parts: readonly AreaPart[];
}

const text = (weight: number, ...pieces: string[]): AreaPart => part("text", weight, pieces, false);
const textWithSynonyms = (weight: number, ...pieces: string[]): AreaPart =>
  part("text", weight, pieces, true);
const markup = (weight: number, ...pieces: string[]): AreaPart => part("markup", weight, pieces, true);
const coded = (type: string, weight: number, piece: string): AreaPart => ({
  pieces: [piece],
  type,
  isEnum: true,
  isSynonyms: false,
  weight,
});

function part(type: string, weight: number, pieces: readonly string[], isSynonyms: boolean): AreaPart {
  return { pieces, type, isEnum: false, isSynonyms, weight };
}

/** In the endpoint's order. */
export const SEARCH_AREAS: readonly SearchArea[] = [
  {
    name: "BasicSearch",
    uiLabel: "Other terms",
    param: "term",
    parts: [
      text(1, "NCTId"),
      textWithSynonyms(1, "Acronym"),
      textWithSynonyms(0.89, "BriefTitle"),
      textWithSynonyms(0.85, "OfficialTitle"),
      textWithSynonyms(0.81, "Condition"),
      textWithSynonyms(0.8, "InterventionName"),
      textWithSynonyms(0.75, "InterventionOtherName"),
      coded("Phase", 0.65, "Phase"),
      coded("StandardAge", 0.65, "StdAge"),
      textWithSynonyms(0.6, "PrimaryOutcomeMeasure", "Keyword"),
      markup(0.6, "BriefSummary"),
      textWithSynonyms(0.5, "ArmGroupLabel", "SecondaryOutcomeMeasure"),
      markup(0.45, "InterventionDescription", "ArmGroupDescription"),
      markup(0.4, "PrimaryOutcomeDescription"),
      text(0.4, "LeadSponsorName", "OrgStudyId", "SecondaryId", "NCTIdAlias"),
      coded("InterventionType", 0.35, "InterventionType"),
      coded("ArmGroupType", 0.35, "ArmGroupType"),
      markup(0.35, "SecondaryOutcomeDescription"),
      text(0.35, "LocationFacility", "LocationState", "LocationCountry", "LocationCity"),
      coded("RecruitmentStatus", 0.35, "LocationStatus"),
      markup(0.3, "BioSpecDescription"),
      textWithSynonyms(
        0.3,
        "ResponsiblePartyInvestigatorFullName",
        "ResponsiblePartyInvestigatorTitle",
        "ResponsiblePartyInvestigatorAffiliation",
        "ResponsiblePartyOldNameTitle",
        "ResponsiblePartyOldOrganization",
        "OverallOfficialAffiliation",
        "OverallOfficialRole",
        "OverallOfficialName",
        "CentralContactName",
        "ConditionMeshTerm",
        "InterventionMeshTerm",
      ),
      coded("DesignAllocation", 0.3, "DesignAllocation"),
      coded("InterventionalAssignment", 0.3, "DesignInterventionModel"),
      coded("DesignMasking", 0.3, "DesignMasking"),
      coded("WhoMasked", 0.3, "DesignWhoMasked"),
      coded("ObservationalModel", 0.3, "DesignObservationalModel"),
      coded("PrimaryPurpose", 0.3, "DesignPrimaryPurpose"),
      coded("DesignTimePerspective", 0.3, "DesignTimePerspective"),
      coded("StudyType", 0.3, "StudyType"),
      textWithSynonyms(0.25, "ConditionAncestorTerm", "InterventionAncestorTerm"),
      text(0.25, "CollaboratorName"),
      textWithSynonyms(0.15, "OtherOutcomeMeasure", "OutcomeMeasureTitle"),
      markup(0.1, "OtherOutcomeDescription", "OutcomeMeasureDescription"),
      text(0.1, "LocationContactName"),
    ],
  },
  {
    name: "ConditionSearch",
    uiLabel: "Conditions or disease",
    param: "cond",
    parts: [
      textWithSynonyms(0.95, "Condition"),
      textWithSynonyms(0.6, "BriefTitle"),
      textWithSynonyms(0.55, "OfficialTitle"),
      textWithSynonyms(0.5, "ConditionMeshTerm"),
      textWithSynonyms(0.4, "ConditionAncestorTerm"),
      textWithSynonyms(0.3, "Keyword"),
      text(0.2, "NCTId"),
    ],
  },
  {
    name: "InterventionSearch",
    uiLabel: "Intervention / treatment",
    param: "intr",
    parts: [
      textWithSynonyms(0.95, "InterventionName"),
      coded("InterventionType", 0.85, "InterventionType"),
      coded("ArmGroupType", 0.85, "ArmGroupType"),
      textWithSynonyms(0.75, "InterventionOtherName"),
      textWithSynonyms(0.65, "BriefTitle"),
      textWithSynonyms(0.6, "OfficialTitle"),
      textWithSynonyms(0.5, "ArmGroupLabel"),
      textWithSynonyms(0.5, "InterventionMeshTerm"),
      textWithSynonyms(0.5, "Keyword"),
      textWithSynonyms(0.4, "InterventionAncestorTerm"),
      markup(0.4, "InterventionDescription"),
      markup(0.4, "ArmGroupDescription"),
    ],
  },
  {
    name: "InterventionNameSearch",
    parts: [textWithSynonyms(0.99, "InterventionName"), textWithSynonyms(0.9, "InterventionOtherName")],
  },
  {
    name: "ObsoleteConditionSearch",
    parts: [
      textWithSynonyms(0.95, "Condition"),
      textWithSynonyms(0.8, "ConditionMeshTerm"),
      textWithSynonyms(0.8, "ConditionAncestorTerm"),
      textWithSynonyms(0.6, "Keyword"),
    ],
  },
  {
    name: "ExternalIdsSearch",
    parts: [textWithSynonyms(0.9, "OrgStudyId"), textWithSynonyms(0.7, "SecondaryId")],
  },
  {
    name: "ExternalIdTypesSearch",
    parts: [coded("OrgStudyIdType", 0.9, "OrgStudyIdType"), coded("SecondaryIdType", 0.7, "SecondaryIdType")],
  },
  {
    name: "EligibilitySearch",
    parts: [markup(0.95, "EligibilityCriteria"), markup(0.8, "StudyPopulation")],
  },
  {
    name: "OutcomeSearch",
    uiLabel: "Outcome measure",
    param: "outc",
    parts: [
      textWithSynonyms(0.9, "PrimaryOutcomeMeasure"),
      textWithSynonyms(0.8, "SecondaryOutcomeMeasure"),
      markup(0.6, "PrimaryOutcomeDescription"),
      markup(0.5, "SecondaryOutcomeDescription"),
      textWithSynonyms(0.4, "OtherOutcomeMeasure"),
      textWithSynonyms(0.4, "OutcomeMeasureTitle"),
      markup(0.3, "OtherOutcomeDescription"),
      markup(0.3, "OutcomeMeasureDescription"),
      markup(0.3, "OutcomeMeasurePopulationDescription"),
    ],
  },
  {
    name: "OutcomeNameSearch",
    parts: [
      textWithSynonyms(0.98, "PrimaryOutcomeMeasure"),
      textWithSynonyms(0.8, "SecondaryOutcomeMeasure"),
      textWithSynonyms(0.5, "OtherOutcomeMeasure"),
      textWithSynonyms(0.3, "OutcomeMeasureTitle"),
    ],
  },
  {
    name: "TitleSearch",
    uiLabel: "Title / acronym",
    param: "titles",
    parts: [
      textWithSynonyms(0.99, "Acronym"),
      textWithSynonyms(0.95, "BriefTitle"),
      textWithSynonyms(0.8, "OfficialTitle"),
    ],
  },
  {
    name: "LocationSearch",
    uiLabel: "Location terms",
    param: "locn",
    parts: [
      text(0.95, "LocationCity"),
      text(0.95, "LocationState"),
      text(0.95, "LocationCountry"),
      text(0.95, "LocationFacility"),
      text(0.35, "LocationZip"),
    ],
  },
  {
    name: "ContactSearch",
    parts: [
      text(0.95, "OverallOfficialName"),
      text(0.9, "CentralContactName"),
      text(0.85, "OverallOfficialAffiliation"),
      text(0.8, "LocationContactName"),
    ],
  },
  {
    name: "NCTIdSearch",
    parts: [text(0.99, "NCTId"), textWithSynonyms(0.9, "NCTIdAlias")],
  },
  {
    name: "IdSearch",
    uiLabel: "Study IDs",
    param: "id",
    parts: [
      text(0.99, "NCTId"),
      textWithSynonyms(0.9, "NCTIdAlias"),
      textWithSynonyms(0.85, "Acronym"),
      textWithSynonyms(0.8, "OrgStudyId"),
      textWithSynonyms(0.75, "SecondaryId"),
    ],
  },
  {
    name: "SponsorSearch",
    uiLabel: "Sponsor / collaborator",
    param: "spons",
    parts: [text(0.99, "LeadSponsorName"), text(0.9, "CollaboratorName"), text(0.6, "OrgFullName")],
  },
  {
    name: "FunderTypeSearch",
    parts: [coded("AgencyClass", 0.99, "LeadSponsorClass"), coded("AgencyClass", 0.9, "CollaboratorClass")],
  },
  {
    name: "ResponsiblePartySearch",
    parts: [
      textWithSynonyms(0.9, "ResponsiblePartyInvestigatorFullName"),
      textWithSynonyms(0.8, "ResponsiblePartyOldNameTitle"),
      textWithSynonyms(0.8, "ResponsiblePartyInvestigatorAffiliation"),
      textWithSynonyms(0.7, "ResponsiblePartyOldOrganization"),
      textWithSynonyms(0.7, "ResponsiblePartyInvestigatorTitle"),
    ],
  },
  {
    name: "PatientSearch",
    param: "patient",
    parts: [
      textWithSynonyms(1, "Acronym"),
      textWithSynonyms(0.95, "Condition"),
      textWithSynonyms(0.9, "BriefTitle"),
      textWithSynonyms(0.85, "OfficialTitle"),
      textWithSynonyms(0.8, "ConditionMeshTerm"),
      textWithSynonyms(0.7, "ConditionAncestorTerm"),
      markup(0.65, "BriefSummary"),
      textWithSynonyms(0.6, "Keyword", "InterventionName", "InterventionOtherName", "PrimaryOutcomeMeasure"),
      coded("StandardAge", 0.6, "StdAge"),
      textWithSynonyms(0.5, "ArmGroupLabel"),
      textWithSynonyms(0.5, "SecondaryOutcomeMeasure"),
      markup(0.45, "InterventionDescription"),
      markup(0.45, "ArmGroupDescription"),
      markup(0.45, "PrimaryOutcomeDescription"),
      text(0.4, "LeadSponsorName"),
      textWithSynonyms(0.4, "OrgStudyId"),
      textWithSynonyms(0.4, "SecondaryId"),
      textWithSynonyms(0.4, "NCTIdAlias"),
      markup(0.35, "SecondaryOutcomeDescription"),
      text(0.35, "LocationFacility"),
      text(0.35, "LocationState"),
      text(0.35, "LocationCountry"),
      text(0.35, "LocationCity"),
      markup(0.3, "BioSpecDescription"),
      textWithSynonyms(0.3, "ResponsiblePartyInvestigatorFullName"),
      textWithSynonyms(0.3, "ResponsiblePartyInvestigatorTitle"),
      textWithSynonyms(0.3, "ResponsiblePartyInvestigatorAffiliation"),
      textWithSynonyms(0.3, "ResponsiblePartyOldNameTitle"),
      textWithSynonyms(0.3, "ResponsiblePartyOldOrganization"),
      text(0.3, "OverallOfficialAffiliation"),
      text(0.3, "OverallOfficialName"),
      text(0.3, "CentralContactName"),
      coded("InterventionalAssignment", 0.3, "DesignInterventionModel"),
      coded("DesignMasking", 0.3, "DesignMasking"),
      coded("WhoMasked", 0.3, "DesignWhoMasked"),
      coded("ObservationalModel", 0.3, "DesignObservationalModel"),
      coded("PrimaryPurpose", 0.3, "DesignPrimaryPurpose"),
      coded("DesignTimePerspective", 0.3, "DesignTimePerspective"),
      textWithSynonyms(0.3, "InterventionMeshTerm"),
      textWithSynonyms(0.25, "InterventionAncestorTerm"),
      text(0.25, "CollaboratorName"),
      textWithSynonyms(0.15, "OtherOutcomeMeasure"),
      markup(0.1, "OtherOutcomeDescription"),
      text(0.1, "LocationContactName"),
    ],
  },
];

const AREA_BY_NAME: ReadonlyMap<string, SearchArea> = new Map(
  SEARCH_AREAS.map((area) => [area.name.toLowerCase(), area]),
);

/** The area of that name, in any case as for pieces: `searchArea("TitleSearch")`. */
export function searchArea(name: string): SearchArea | undefined {
  return AREA_BY_NAME.get(name.trim().toLowerCase());
}

/** `query.lead` is the one parameter that searches a single field; in the answer of the endpoint it has no area. */
const LEAD_SPONSOR: SearchArea = {
  name: "LeadSponsorName",
  uiLabel: "Lead sponsor",
  param: "lead",
  parts: [text(1, "LeadSponsorName")],
};

/** Where the text of a parameter is sought by default: `areaOfParameter("cond").name` → `ConditionSearch`. */
export function areaOfParameter(parameter: TextParameter): SearchArea {
  const area = SEARCH_AREAS.find(({ param }) => param === parameter);
  return area ?? LEAD_SPONSOR;
}

/** @module The study as schema.org data for search engines: coded fields only, nothing that we would have to guess. */
import { presentCountryName } from "../../study/country.ts";
import { wordsFor } from "../../study/enumerations.ts";
import { plainText } from "../../study/markup.ts";
import { titleOf } from "../../study/title.ts";
import type { Study } from "../../study/study.ts";

/** `MedicalStudyStatus` of schema.org; statuses without a counterpart are left out. */
const STATUS: Readonly<Record<string, string>> = {
  ACTIVE_NOT_RECRUITING: "ActiveNotRecruiting",
  COMPLETED: "Completed",
  ENROLLING_BY_INVITATION: "EnrollingByInvitation",
  NOT_YET_RECRUITING: "NotYetRecruiting",
  RECRUITING: "Recruiting",
  SUSPENDED: "Suspended",
  TERMINATED: "Terminated",
  WITHDRAWN: "Withdrawn",
};

const TYPES: Readonly<Record<string, string>> = {
  INTERVENTIONAL: "MedicalTrial",
  OBSERVATIONAL: "MedicalObservationalStudy",
};

const OBSERVATIONAL_DESIGN: Readonly<Record<string, string>> = {
  CASE_CONTROL: "CaseControl",
  COHORT: "CohortStudy",
};

/** `url` and `registryUrl` are absolute. */
export function studyJsonLd(study: Study, url: string, registryUrl: string): Record<string, unknown> {
  const { identificationModule, statusModule, designModule, descriptionModule, conditionsModule } =
    study.protocolSection;
  const sponsors = study.protocolSection.sponsorCollaboratorsModule;
  const status = STATUS[statusModule?.overallStatus ?? ""];
  const countries = new Set(
    (study.protocolSection.contactsLocationsModule?.locations ?? []).flatMap(({ country }) =>
      country === undefined ? [] : presentCountryName(country),
    ),
  );
  const names = [identificationModule.officialTitle, identificationModule.acronym].filter(
    (name) => name !== undefined,
  );
  return {
    "@context": "https://schema.org",
    "@type": TYPES[designModule?.studyType ?? ""] ?? "MedicalStudy",
    "@id": url,
    url,
    name: titleOf(study),
    ...(names.length > 0 && { alternateName: names }),
    identifier: identificationModule.nctId,
    sameAs: registryUrl,
    ...(descriptionModule?.briefSummary !== undefined && {
      description: plainText(descriptionModule.briefSummary),
    }),
    ...(status !== undefined && { status: `https://schema.org/${status}` }),
    healthCondition: (conditionsModule?.conditions ?? []).map((name) => ({
      "@type": "MedicalCondition",
      name,
    })),
    sponsor: [sponsors?.leadSponsor, ...(sponsors?.collaborators ?? [])].flatMap((sponsor) =>
      sponsor?.name === undefined ? [] : { "@type": "Organization", name: sponsor.name },
    ),
    studyLocation: [...countries].map((name) => ({ "@type": "Country", name })),
    ...(statusModule?.lastUpdatePostDateStruct?.date !== undefined && {
      dateModified: statusModule.lastUpdatePostDateStruct.date,
    }),
    ...designOf(study),
  };
}

function designOf(study: Study): Record<string, unknown> {
  const { designModule, armsInterventionsModule } = study.protocolSection;
  const observational = OBSERVATIONAL_DESIGN[designModule?.designInfo?.observationalModel ?? ""];
  if (designModule?.studyType === "OBSERVATIONAL")
    return observational === undefined ? {} : { studyDesign: `https://schema.org/${observational}` };
  if (designModule?.studyType !== "INTERVENTIONAL") return {};
  const designs = [
    designModule.designInfo?.allocation === "RANDOMIZED" ? "RandomizedTrial" : undefined,
    designModule.designInfo?.maskingInfo?.masking === "NONE" ? "OpenTrial" : undefined,
    designModule.designInfo?.maskingInfo?.masking === "SINGLE" ? "SingleBlindedTrial" : undefined,
    designModule.designInfo?.maskingInfo?.masking === "DOUBLE" ? "DoubleBlindedTrial" : undefined,
    designModule.designInfo?.maskingInfo?.masking === "TRIPLE" ? "TripleBlindedTrial" : undefined,
    (armsInterventionsModule?.armGroups ?? []).some(({ type }) => type === "PLACEBO_COMPARATOR")
      ? "PlaceboControlledTrial"
      : undefined,
  ].filter((design) => design !== undefined);
  const phases = (designModule.phases ?? []).filter((phase) => phase !== "NA");
  return {
    ...(designs.length > 0 && { trialDesign: designs.map((design) => `https://schema.org/${design}`) }),
    ...(phases.length > 0 && { phase: phases.map((phase) => wordsFor("Phase", phase)).join("/") }),
  };
}

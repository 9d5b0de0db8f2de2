/** @module How the study is built: design facts, the sentence on its groups, arms and treatments. */
import { enrollmentOf } from "../../study/enrollment.ts";
import { wordsFor } from "../../study/enumerations.ts";
import type { Study } from "../../study/study.ts";
import { type Fact, facts, markupOf, yesNo } from "./fact.ts";
import { treatmentWords } from "./overview-view.ts";

export interface DesignView {
  readonly facts: readonly Fact[];
  /** "30 participants in 1 patient group" */
  readonly groupSentence?: string;
  readonly arms: readonly ArmView[];
  readonly treatments: readonly TreatmentView[];
}

export interface ArmView {
  readonly label: string;
  readonly type: string | undefined;
  readonly description: string | undefined;
  readonly treatments: readonly string[];
}

export interface TreatmentView {
  readonly name: string;
  readonly description: string | undefined;
  readonly facts: readonly Fact[];
}

export function designView(study: Study): DesignView {
  const { armsInterventionsModule } = study.protocolSection;
  const sentence = groupSentence(study);
  return {
    facts: designFacts(study),
    ...(sentence !== undefined && { groupSentence: sentence }),
    arms: (armsInterventionsModule?.armGroups ?? []).map((arm) => ({
      label: arm.label ?? "Group without a name",
      type: words("ArmGroupType", arm.type),
      description: arm.description,
      treatments: arm.interventionNames ?? [],
    })),
    treatments: (armsInterventionsModule?.interventions ?? []).map((treatment) => ({
      name: treatmentWords(treatment.type, treatment.name) ?? "Treatment without a name",
      description: treatment.description,
      facts: facts(
        { label: "Other names", values: treatment.otherNames ?? [] },
        { label: "Given in", values: treatment.armGroupLabels ?? [] },
      ),
    })),
  };
}

function designFacts(study: Study): readonly Fact[] {
  const { designModule: design } = study.protocolSection;
  const info = design?.designInfo;
  const masking = info?.maskingInfo;
  const access = design?.expandedAccessTypes;
  return facts(
    {
      label: "Primary purpose",
      term: "primary-purpose",
      values: [words("PrimaryPurpose", info?.primaryPurpose)],
    },
    { label: "Allocation", term: "allocation", values: [words("DesignAllocation", info?.allocation)] },
    {
      label: "Interventional model",
      term: "interventional-model",
      values: [
        words("InterventionalAssignment", info?.interventionModel),
        markupOf(info?.interventionModelDescription),
      ],
    },
    {
      label: "Masking",
      term: "masking",
      values: [words("DesignMasking", masking?.masking), markupOf(masking?.maskingDescription)],
    },
    {
      label: "Who does not know the treatment",
      term: "blinding",
      values: (masking?.whoMasked ?? []).map((who) => wordsFor("WhoMasked", who)),
    },
    { label: "Observational model", values: [words("ObservationalModel", info?.observationalModel)] },
    {
      label: "Time perspective",
      term: "time-perspective",
      values: [words("DesignTimePerspective", info?.timePerspective)],
    },
    {
      label: "Patient registry",
      term: "patient-registry",
      values: [yesNo(design?.patientRegistry)],
    },
    { label: "Follow-up of each person", term: "follow-up", values: [design?.targetDuration] },
    {
      label: "Samples kept",
      term: "biospecimen",
      values: [words("BioSpecRetention", design?.bioSpec?.retention), markupOf(design?.bioSpec?.description)],
    },
    {
      label: "Kinds of expanded access",
      term: "expanded-access",
      values: [
        access?.individual === true ? "Individual patients" : undefined,
        access?.intermediate === true ? "Intermediate-size population" : undefined,
        access?.treatment === true ? "Treatment IND or protocol" : undefined,
      ],
    },
    {
      label: "Patients under this expanded access number",
      values: [design?.nPtrsToThisExpAccNctId?.toLocaleString("en-US")],
    },
  );
}

function words(enumeration: Parameters<typeof wordsFor>[0], value: string | undefined): string | undefined {
  return value === undefined ? undefined : wordsFor(enumeration, value);
}

function groupSentence(study: Study): string | undefined {
  const arms = study.protocolSection.armsInterventionsModule?.armGroups ?? [];
  if (arms.length === 0) return undefined;
  const enrollment = enrollmentOf(study);
  const people =
    enrollment === undefined
      ? "Participants"
      : `${enrollment.count.toLocaleString("en-US")} ${enrollment.count === 1 ? "participant" : "participants"}`;
  const groups = `${arms.length} patient ${arms.length === 1 ? "group" : "groups"}`;
  const placebo = arms.some(({ type }) => type === "PLACEBO_COMPARATOR") ? ", including a placebo group" : "";
  return `${people} in ${groups}${placebo}`;
}

/** @module The top of the study page: who runs it, honest status, and the summary in ClinicalTrials.Veeva's order. */
import { wordsFor } from "../../study/enumerations.ts";
import { formatPartialDate } from "../../study/partial-date.ts";
import { statusSentence, type StatusTone } from "../../study/status.ts";
import { parseNctId } from "../../study/nct-id.ts";
import { isWithheld, titleOf } from "../../study/title.ts";
import type { Study } from "../../study/study.ts";
import { studyUrl } from "../urls.ts";
import { type Fact, facts, type FactValue, linkOf, markupOf } from "./fact.ts";

export interface OverviewView {
  readonly title: string;
  readonly sponsor?: { readonly name: string; readonly initial: string };
  readonly status: { readonly sentence: string; readonly tone: StatusTone };
  /** What a reader must know before anything else: withheld, retold late, stopped. */
  readonly notices: readonly Notice[];
  readonly summary: readonly Fact[];
  /** Official title and acronym. */
  readonly names: readonly Fact[];
}

interface Notice {
  readonly heading: string;
  readonly text: FactValue;
}

export function overviewView(study: Study, now: Date): OverviewView {
  const { statusModule, sponsorCollaboratorsModule, designModule, identificationModule } =
    study.protocolSection;
  const sponsor = sponsorCollaboratorsModule?.leadSponsor?.name;
  // The reason why a study stopped is markup and stands in a notice of its own.
  const status = statusSentence(
    {
      ...statusModule,
      lastUpdatePostDate: statusModule?.lastUpdatePostDateStruct?.date,
      whyStopped: undefined,
    },
    now,
  );
  return {
    title: titleOf(study),
    ...(sponsor !== undefined && { sponsor: { name: sponsor, initial: initialOf(sponsor) } }),
    status: { sentence: status.sentence, tone: status.tone },
    notices: noticesOf(study),
    summary: facts(
      {
        label: "Status and phase",
        term: "phase",
        values: [status.words, ...(designModule?.phases ?? []).map((phase) => wordsFor("Phase", phase))],
      },
      {
        label: "Conditions",
        term: "condition",
        values: study.protocolSection.conditionsModule?.conditions ?? [],
      },
      { label: "Treatments", term: "intervention", values: treatmentsOf(study) },
      {
        label: "Study type",
        term: "study-type",
        values: [wordsOrNothing(designModule?.studyType)],
      },
      { label: "Funder types", term: "funder-type", values: funderTypesOf(study) },
      { label: "Identifiers", term: "ctgov-id", values: identifiersOf(identificationModule) },
    ),
    names: facts(
      {
        label: "Official title",
        term: "official-title",
        values: [
          identificationModule.officialTitle === titleOf(study)
            ? undefined
            : identificationModule.officialTitle,
        ],
      },
      { label: "Acronym", values: [identificationModule.acronym] },
    ),
  };
}

/** The sponsor's first letter or digit, whatever its script. */
function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0].toLocaleUpperCase("en") ?? "?";
}

function wordsOrNothing(studyType: string | undefined): string | undefined {
  return studyType === undefined ? undefined : wordsFor("StudyType", studyType);
}

function treatmentsOf(study: Study): readonly (string | undefined)[] {
  const interventions = study.protocolSection.armsInterventionsModule?.interventions ?? [];
  return interventions.map(({ type, name }) => treatmentWords(type, name));
}

/** "Procedure: stem cell transplantation" */
export function treatmentWords(type: string | undefined, name: string | undefined): string | undefined {
  const typeWords = type === undefined ? undefined : wordsFor("InterventionType", type);
  if (typeWords === undefined || name === undefined) return name ?? typeWords;
  return `${typeWords}: ${name}`;
}

function funderTypesOf(study: Study): readonly string[] {
  const { leadSponsor, collaborators = [] } = study.protocolSection.sponsorCollaboratorsModule ?? {};
  const classes = [leadSponsor, ...collaborators].flatMap((sponsor) => sponsor?.class ?? []);
  return [...new Set(classes)].map((value) => wordsFor("AgencyClass", value));
}

type Identification = Study["protocolSection"]["identificationModule"];

function identifiersOf(identification: Identification): readonly (FactValue | undefined)[] {
  const { nctId, orgStudyIdInfo, secondaryIdInfos = [], nctIdAliases = [] } = identification;
  const own = [
    orgStudyIdInfo?.id,
    orgStudyIdInfo?.type === undefined ? undefined : wordsFor("OrgStudyIdType", orgStudyIdInfo.type),
  ];
  return [
    nctId,
    identifier(own, orgStudyIdInfo?.link),
    ...secondaryIdInfos.map(({ id, type, domain, link }) =>
      identifier([id, type === undefined ? undefined : wordsFor("SecondaryIdType", type), domain], link),
    ),
    ...nctIdAliases.map((alias) => `${alias} (earlier number of this study)`),
  ];
}

function identifier(
  [id, ...notes]: readonly (string | undefined)[],
  link: string | undefined,
): FactValue | undefined {
  const note = notes.filter((text) => text !== undefined).join(", ");
  const text = id !== undefined && note !== "" ? `${id} (${note})` : (id ?? note);
  return link === undefined ? text : linkOf(link, text === "" ? link : text);
}

function noticesOf(study: Study): readonly Notice[] {
  const { statusModule } = study.protocolSection;
  const notices: Notice[] = [];
  const whyStopped = markupOf(statusModule?.whyStopped);
  if (whyStopped !== undefined) notices.push({ heading: "Why this study stopped", text: whyStopped });
  if (isWithheld(study)) {
    notices.push({
      heading: "Details withheld",
      text: "The registry does not show the details of this study yet. It lists only that the study exists.",
    });
  }
  if (statusModule?.delayedPosting === true) {
    notices.push({
      heading: "Posted late",
      text: "The details were kept back until a device was approved or cleared (delayed posting).",
    });
  }
  const access = statusModule?.expandedAccessInfo;
  if (access?.hasExpandedAccess === true) {
    const state =
      access.statusForNctId === undefined
        ? ""
        : `: ${wordsFor("ExpandedAccessStatus", access.statusForNctId).toLowerCase()}`;
    const number = access.nctId === undefined ? undefined : parseNctId(access.nctId);
    const words = "The treatment may also be available outside this study";
    notices.push({
      heading: "Expanded access",
      text:
        number === undefined
          ? `${words}${access.nctId === undefined ? "" : ` (${access.nctId})`}${state}.`
          : { kind: "link", href: studyUrl(number, ""), text: `${words} (${number})${state}.` },
    });
  }
  const violations = study.annotationSection?.annotationModule?.violationAnnotation?.violationEvents;
  if (violations !== undefined && violations.length > 0) {
    const latest = violations
      .map((event) => event.postedDate ?? event.issuedDate ?? "")
      .sort()
      .at(-1);
    notices.push({
      heading: "FDA notice",
      text: `The U.S. Food and Drug Administration has posted a notice on this study's reporting${
        latest === undefined || latest === "" ? "" : ` (latest: ${formatPartialDate(latest)})`
      }. See “Record and reporting”.`,
    });
  }
  return notices;
}

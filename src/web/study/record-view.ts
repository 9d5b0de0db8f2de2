/** @module The back of the record: oversight, words it is filed under, and the story of its reporting. */
import { wordsFor } from "../../study/enumerations.ts";
import { formatPartialDate } from "../../study/partial-date.ts";
import type { Study } from "../../study/study.ts";
import { type Fact, facts, markupOf, yesNo } from "./fact.ts";

export function oversightFacts(study: Study): readonly Fact[] {
  const oversight = study.protocolSection.oversightModule;
  return facts(
    { label: "Data monitoring committee", term: "dmc", values: [yesNo(oversight?.oversightHasDmc)] },
    {
      label: "Studies a drug regulated by the U.S. FDA",
      term: "fda-regulated",
      values: [yesNo(oversight?.isFdaRegulatedDrug)],
    },
    {
      label: "Studies a device regulated by the U.S. FDA",
      values: [yesNo(oversight?.isFdaRegulatedDevice)],
    },
    {
      label: "Device not approved or cleared by the U.S. FDA",
      values: [yesNo(oversight?.isUnapprovedDevice)],
    },
    { label: "Pediatric postmarket surveillance of a device", values: [yesNo(oversight?.isPpsd)] },
    { label: "Product made in and exported from the U.S.", values: [yesNo(oversight?.isUsExport)] },
    { label: "Violation of U.S. reporting law (FDAAA 801)", values: [yesNo(oversight?.fdaaa801Violation)] },
  );
}

type Browse = NonNullable<NonNullable<Study["derivedSection"]>["conditionBrowseModule"]>;

export function indexTermFacts(study: Study): readonly Fact[] {
  const { conditionBrowseModule: conditions, interventionBrowseModule: treatments } =
    study.derivedSection ?? {};
  return facts(
    { label: "Keywords", term: "keyword", values: study.protocolSection.conditionsModule?.keywords ?? [] },
    { label: "MeSH terms: conditions", term: "mesh", values: named(conditions?.meshes) },
    { label: "Broader conditions", values: named(conditions?.ancestors) },
    { label: "MeSH terms: treatments", values: named(treatments?.meshes) },
    { label: "Broader treatments", values: named(treatments?.ancestors) },
    { label: "Filed under: conditions", values: [filedUnder(conditions)] },
    { label: "Filed under: treatments", values: [filedUnder(treatments)] },
  );
}

function named(terms: Browse["meshes"] = []): readonly string[] {
  return terms.flatMap(({ term, id }) => {
    if (term === undefined) return id ?? [];
    return id === undefined ? term : `${term} (${id})`;
  });
}

/** The registry's own browse headings, and the words of the record that led there. */
function filedUnder(browse: Browse | undefined): string | undefined {
  const leaves = (browse?.browseLeaves ?? []).flatMap(({ name, asFound, relevance, id }) => {
    const notes = [
      asFound === undefined || asFound === name ? undefined : `found as “${asFound}”`,
      relevance === undefined
        ? undefined
        : `relevance ${wordsFor("BrowseLeafRelevance", relevance).toLowerCase()}`,
      id,
    ].filter((note) => note !== undefined);
    if (name === undefined) return notes.length === 0 ? [] : notes.join(", ");
    return notes.length === 0 ? name : `${name} (${notes.join(", ")})`;
  });
  const branches = (browse?.browseBranches ?? []).flatMap(({ name, abbrev }) =>
    name === undefined ? (abbrev ?? []) : abbrev === undefined ? name : `${name} (${abbrev})`,
  );
  const all = [...branches, ...leaves];
  return all.length === 0 ? undefined : all.join("; ");
}

export function reportingFacts(study: Study): readonly Fact[] {
  const { statusModule } = study.protocolSection;
  const tracking = study.derivedSection?.miscInfoModule?.submissionTracking;
  const annotation = study.annotationSection?.annotationModule;
  return facts(
    { label: "First submitted", values: [dateOrNothing(statusModule?.studyFirstSubmitDate)] },
    {
      label: "First submitted in a form that met quality control",
      values: [dateOrNothing(statusModule?.studyFirstSubmitQcDate)],
    },
    { label: "Last update submitted", values: [dateOrNothing(statusModule?.lastUpdateSubmitDate)] },
    {
      label: "Certification of delay submitted",
      term: "delayed-results",
      values: [
        dateOrNothing(statusModule?.dispFirstSubmitDate),
        qualityControlled(statusModule?.dispFirstSubmitQcDate),
      ],
    },
    {
      label: "Results submitted",
      values: [
        dateOrNothing(statusModule?.resultsFirstSubmitDate),
        qualityControlled(statusModule?.resultsFirstSubmitQcDate),
      ],
    },
    {
      label: "Results to be reported",
      values: [statusModule?.resultsWaived === true ? "Waived" : undefined],
    },
    {
      label: "Results submitted, not yet posted",
      term: "results",
      values: [
        annotation?.unpostedAnnotation?.unpostedResponsibleParty,
        ...(annotation?.unpostedAnnotation?.unpostedEvents ?? []).map(({ type, date, dateUnknown }) =>
          eventWords(type === undefined ? "Event" : wordsFor("UnpostedEventType", type), date, dateUnknown),
        ),
      ],
    },
    {
      label: "Estimated first submission of results",
      values: [dateOrNothing(tracking?.estimatedResultsFirstSubmitDate)],
    },
    {
      label: "Results first posted with quality control comments",
      values: [
        joined(
          dateOrNothing(tracking?.firstMcpInfo?.postDateStruct?.date),
          tracking?.firstMcpInfo?.postDateStruct?.type,
        ),
      ],
    },
    {
      label: "Submissions of results",
      values: (tracking?.submissionInfos ?? []).map((info) =>
        [
          info.releaseDate === undefined ? undefined : `submitted ${formatPartialDate(info.releaseDate)}`,
          info.unreleaseDate === undefined ? undefined : `cancelled ${formatPartialDate(info.unreleaseDate)}`,
          info.unreleaseDateUnknown === true ? "cancelled at an unknown date" : undefined,
          info.resetDate === undefined
            ? undefined
            : `returned after quality control ${formatPartialDate(info.resetDate)}`,
          info.mcpReleaseN === undefined ? undefined : `posted with comments, release ${info.mcpReleaseN}`,
        ]
          .filter((part) => part !== undefined)
          .join("; "),
      ),
    },
    {
      label: "Notices of the U.S. FDA",
      values: (annotation?.violationAnnotation?.violationEvents ?? []).flatMap((event) => [
        [
          event.type === undefined ? "Notice" : wordsFor("ViolationEventType", event.type),
          dated("issued", event.issuedDate),
          dated("posted", event.postedDate),
          dated("entered", event.creationDate),
          dated("record submitted", event.releaseDate),
        ]
          .filter((part) => part !== undefined)
          .join("; "),
        markupOf(event.description),
      ]),
    },
  );
}

function eventWords(words: string, date: string | undefined, dateUnknown: boolean | undefined): string {
  if (date !== undefined) return `${words} ${formatPartialDate(date)}`;
  return dateUnknown === true ? `${words} at an unknown date` : words;
}

function dated(verb: string, date: string | undefined): string | undefined {
  return date === undefined ? undefined : `${verb} ${formatPartialDate(date)}`;
}

function dateOrNothing(date: string | undefined): string | undefined {
  return date === undefined ? undefined : formatPartialDate(date);
}

function qualityControlled(date: string | undefined): string | undefined {
  return date === undefined ? undefined : `${formatPartialDate(date)} in a form that met quality control`;
}

function joined(date: string | undefined, type: string | undefined): string | undefined {
  if (date === undefined || type === undefined) return date;
  return `${date} (${wordsFor("DateType", type).toLowerCase()})`;
}

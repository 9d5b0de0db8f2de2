/** @module RIS, the format that reference managers read: one entry per study. */
import { plainText } from "../study/markup.ts";
import type { Study } from "../study/study.ts";
import { titleOf } from "../study/title.ts";

/** Every tag that is written, besides the closing `ER`. */
export const RIS_TAGS = [
  "TY",
  "DB",
  "AN",
  "ID",
  "AU",
  "A2",
  "TI",
  "T2",
  "J2",
  "PY",
  "DA",
  "AB",
  "KW",
  "N1",
  "UR",
  "PB",
] as const;
const ALL_TAGS: ReadonlySet<string> = new Set(RIS_TAGS);

/**
 * One entry with its closing `ER`: tag, two spaces, hyphen, space, value; lines end with CR LF.
 * Line breaks inside a value would begin a new tag, so white space becomes one space.
 * With `tags` only those; the type stands there always, because an entry begins with it.
 */
export function risOfStudy(study: Study, tags: ReadonlySet<string> = ALL_TAGS): string {
  const protocol = study.protocolSection;
  const { nctId, officialTitle, acronym } = protocol.identificationModule;
  const sponsors = protocol.sponsorCollaboratorsModule;
  const status = protocol.statusModule;
  const posted = status?.studyFirstPostDateStruct?.date;
  const summary = protocol.descriptionModule?.briefSummary;
  const keywords = [
    ...(protocol.conditionsModule?.conditions ?? []),
    ...(protocol.armsInterventionsModule?.interventions?.map(({ name }) => name) ?? []),
  ];
  const fields: readonly (readonly [tag: (typeof RIS_TAGS)[number], value: string | undefined])[] = [
    ["TY", "DBASE"],
    ["DB", "ClinicalTrials.gov"],
    ["AN", nctId],
    ["ID", nctId],
    ["AU", sponsors?.leadSponsor?.name],
    ...(sponsors?.collaborators?.map(({ name }) => ["A2", name] as const) ?? []),
    ["TI", titleOf(study)],
    ["T2", officialTitle],
    ["J2", acronym],
    ["PY", posted?.slice(0, 4)],
    ["DA", posted?.replaceAll("-", "/")],
    ["AB", summary === undefined ? undefined : plainText(summary)],
    ...keywords.map((word) => ["KW", word] as const),
    ["N1", status?.overallStatus === undefined ? undefined : `Status: ${status.overallStatus}`],
    ["UR", `https://clinicaltrials.gov/study/${nctId}`],
    ["PB", "National Library of Medicine (US)"],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = value?.replaceAll(/\s+/g, " ").trim() ?? "";
    return text === "" || (tag !== "TY" && !tags.has(tag)) ? [] : `${tag}  - ${text}\r\n`;
  });
  return `${lines.join("")}ER  - \r\n\r\n`;
}

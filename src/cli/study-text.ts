/** @module A study as plain text for a terminal: what a person needs first, in the registry's own words. */
import { formatAges } from "../study/age.ts";
import { cardOf } from "../study/card.ts";
import type { Card } from "../study/card.ts";
import { enrollmentOf, enrollmentWords } from "../study/enrollment.ts";
import { healthyVolunteersWords, wordsFor } from "../study/enumerations.ts";
import { plainText } from "../study/markup.ts";
import { isInvented } from "../study/nct-id.ts";
import { formatPartialDate } from "../study/partial-date.ts";
import { statusSentence } from "../study/status.ts";
import type { Study } from "../study/study.ts";
import { titleOf } from "../study/title.ts";

/** Lines that have nothing to say are left out. */
export function studyText(study: Study, now: Date): string {
  const card = cardOf(study);
  const { descriptionModule, eligibilityModule, statusModule } = study.protocolSection;
  const whyStopped = statusModule?.whyStopped;
  const status = statusSentence({ ...card, ...(whyStopped !== undefined && { whyStopped }) }, now);
  const criteria = eligibilityModule?.eligibilityCriteria;
  return [
    ...(isInvented(card.nctId) ? ["This study is invented (demonstration registry).", ""] : []),
    titleOf(study),
    card.nctId,
    "",
    ...facts(study, card, status.sentence).map(([name, value]) => `${`${name}:`.padEnd(15)} ${value}`),
    ...(descriptionModule?.briefSummary === undefined
      ? []
      : ["", "Summary", plainText(descriptionModule.briefSummary)]),
    ...(criteria === undefined ? [] : ["", "Who can take part", plainText(criteria)]),
    "",
    "A listing is no endorsement and nothing here is medical advice: ask the study team or your doctor.",
  ].join("\n");
}

function facts(study: Study, card: Card, status: string): [name: string, value: string][] {
  const rows: [string, string | undefined][] = [
    ["Status", status],
    ["Type", card.studyType === undefined ? undefined : wordsFor("StudyType", card.studyType)],
    ["Phase", card.phases.map((phase) => wordsFor("Phase", phase)).join(", ")],
    ["Conditions", card.conditions.join(", ")],
    ["Treatments", card.interventions.map(({ name }) => name).join(", ")],
    ["Ages", formatAges(card.minimumAge, card.maximumAge)],
    ["Sex", card.sex === undefined ? undefined : wordsFor("Sex", card.sex)],
    ["Volunteers", healthyVolunteersWords(card.healthyVolunteers)],
    ["Participants", enrollmentWords(enrollmentOf(study))],
    ["Sponsor", card.leadSponsor],
    ["Start", card.start === undefined ? undefined : formatPartialDate(card.start.date)],
    ["Completion", card.completion === undefined ? undefined : formatPartialDate(card.completion.date)],
    ["Sites", card.siteCount === 0 ? undefined : `${card.siteCount} in ${card.countries.join(", ")}`],
    ["Results", card.hasResults ? "submitted" : "none submitted"],
  ];
  return rows.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]]));
}

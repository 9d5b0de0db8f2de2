/** @module descriptionModule, conditionsModule, referencesModule and ipdSharingStatementModule of an invented study. */
import type { Study } from "../../../study/study.ts";
import { escapeMarkup } from "../escape-markup.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";
import {
  DETAILED_DESCRIPTION_SHARE,
  drawDetailSentences,
  drawKeywordCount,
  drawSummarySentences,
} from "../tables/people.ts";
import { DETAIL_SENTENCES, OPENING_SENTENCES, SUMMARY_SENTENCES } from "../wording/summary.ts";
import { write } from "../wording/words.ts";
import type { Words } from "../wording/words.ts";

type Protocol = Study["protocolSection"];

export function descriptionModule(random: Random, words: Words): NonNullable<Protocol["descriptionModule"]> {
  const summary = [
    random.pick(OPENING_SENTENCES)(words),
    ...write(words, SUMMARY_SENTENCES, drawSummarySentences(random) - 1),
  ];
  return {
    briefSummary: summary.join(" "),
    ...(random.chance(DETAILED_DESCRIPTION_SHARE) && {
      detailedDescription: detailedDescription(random, words),
    }),
  };
}

/** Paragraphs of four to six sentences. */
function detailedDescription(random: Random, words: Words): string {
  const sentences = write(words, DETAIL_SENTENCES, drawDetailSentences(random));
  const paragraphs: string[] = [];
  for (let index = 0; index < sentences.length;) {
    const length = random.between(4, 6);
    paragraphs.push(sentences.slice(index, index + length).join(" "));
    index += length;
  }
  return escapeMarkup(paragraphs.join("\n\n"));
}

export function conditionsModule(random: Random, plan: StudyPlan): NonNullable<Protocol["conditionsModule"]> {
  const conditions = plan.conditions.map(({ names, mesh }) =>
    names.length > 0 ? random.pick(names) : mesh.term,
  );
  const offered = [
    ...plan.conditions.flatMap(({ names }) => names),
    ...plan.conditions.map(({ mesh }) => mesh.term.toLowerCase()),
    ...plan.treatments.map(({ name }) => name),
    "randomized",
    "quality of life",
    "biomarkers",
    "safety",
    "prevention",
    plan.field,
  ];
  const keywords = [...new Set(random.sample(offered, drawKeywordCount(random)))];
  return { conditions: [...new Set(conditions)], ...(keywords.length > 0 && { keywords }) };
}

/** No citation is given: a true one would speak of another study, an invented one would deceive. */
export function referencesModule(random: Random): Protocol["referencesModule"] {
  if (random.chance(0.89)) return undefined;
  return {
    seeAlsoLinks: [{ label: "Invented study information for participants", url: "https://example.org/" }],
  };
}

/** `undefined` in 43 % (sample), most of them older than the question. */
export function ipdSharingStatementModule(random: Random): Protocol["ipdSharingStatementModule"] {
  const draw = random.unit();
  if (draw < 0.43) return undefined;
  if (draw < 0.8) return { ipdSharing: "NO" };
  if (draw < 0.88) return { ipdSharing: "UNDECIDED" };
  return {
    ipdSharing: "YES",
    description: "Data of participants that underlie the results can be had after their names are removed.",
    ...(random.chance(0.6) && {
      infoTypes: random.sample(
        ["STUDY_PROTOCOL", "SAP", "ICF", "CSR", "ANALYTIC_CODE"],
        random.between(1, 4),
      ),
      timeFrame: `From ${random.between(3, 12)} months after publication, for ${random.between(2, 10)} years.`,
      accessCriteria: "Researchers with a sound proposal and a signed agreement.",
      url: "https://example.org/",
    }),
  };
}

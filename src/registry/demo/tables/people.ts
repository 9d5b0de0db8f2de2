/** @module Who can take part, and how much is written. "Live" and "sample" as in ./status.ts. */
import { quantiles } from "../quantiles.ts";
import { weighted } from "../weighted.ts";

/** FEMALE live (58,458 of 606,007); MALE assumed: both collections are heavy in urology. */
export const SEX_WEIGHTS = [
  ["ALL", 861],
  ["FEMALE", 97],
  ["MALE", 42],
] as const;
export const drawSex = weighted(SEX_WEIGHTS);

/** `undefined`: the record does not say. Sample. */
export const HEALTHY_WEIGHTS = [
  [false, 780],
  [true, 200],
  [undefined, 20],
] as const;
export const drawHealthy = weighted<boolean | undefined>(HEALTHY_WEIGHTS);

/** Empty: no limit. Both collections, the share below 18 set to the live one (StdAge CHILD 117,261 of 606,007). */
export const MINIMUM_AGE_WEIGHTS = [
  ["", 62],
  ["18 Years", 628],
  ["20 Years", 30],
  ["40 Years", 28],
  ["19 Years", 20],
  ["21 Years", 20],
  ["30 Years", 16],
  ["50 Years", 16],
  ["45 Years", 12],
  ["60 Years", 12],
  ["65 Years", 12],
  ["25 Years", 10],
  ["35 Years", 9],
  ["55 Years", 6],
  ["70 Years", 3],
  ["12 Years", 22],
  ["16 Years", 15],
  ["6 Years", 13],
  ["13 Years", 9],
  ["5 Years", 8],
  ["2 Years", 8],
  ["1 Year", 8],
  ["8 Years", 6],
  ["10 Years", 5],
  ["15 Years", 5],
  ["3 Years", 5],
  ["6 Months", 5],
  ["1 Month", 3],
  ["2 Months", 2],
  ["6 Weeks", 2],
  ["1 Day", 2],
  ["28 Days", 1],
  ["1 Hour", 1],
] as const;
export const drawMinimumAge = weighted(MINIMUM_AGE_WEIGHTS);

const MAXIMUM_AGE_WEIGHTS = [
  ["", 470],
  ["65 Years", 72],
  ["75 Years", 70],
  ["80 Years", 62],
  ["70 Years", 50],
  ["60 Years", 30],
  ["85 Years", 26],
  ["55 Years", 22],
  ["50 Years", 22],
  ["45 Years", 18],
  ["18 Years", 16],
  ["90 Years", 14],
  ["17 Years", 14],
  ["40 Years", 14],
  ["99 Years", 8],
  ["64 Years", 8],
  ["100 Years", 8],
  ["21 Years", 6],
  ["35 Years", 6],
  ["12 Years", 6],
  ["30 Years", 5],
  ["120 Years", 3],
  ["5 Years", 3],
  ["36 Months", 2],
  ["12 Months", 2],
  ["28 Days", 1],
] as const;
export const drawMaximumAge = weighted(MAXIMUM_AGE_WEIGHTS);

/** How the criteria are laid out (eligibility design, 6.1). */
const CRITERIA_FORM_WEIGHTS = [
  ["bullets", 540],
  ["numbers", 200],
  ["nested", 130],
  ["cohorts", 40],
  ["bulleted headings", 25],
  ["text on the heading line", 15],
  ["paragraphs", 12],
  ["text before the heading", 8],
  ["inclusion only", 12],
  ["no heading", 7],
  ["exclusion heading only", 3],
  ["three parts", 8],
] as const;
export const drawCriteriaForm = weighted(CRITERIA_FORM_WEIGHTS);

/** Criteria of a study: median 16, 90 % have 39 or fewer (eligibility design, 6.1). */
export const drawCriteriaCount = quantiles([
  [0, 2],
  [0.1, 6],
  [0.5, 16],
  [0.9, 36],
  [0.99, 60],
  [1, 80],
]);

/** Sentences of about 115 characters; the sample's summaries have a median of 456 characters, 1,565 at 90 %. */
export const drawSummarySentences = quantiles([
  [0, 1],
  [0.25, 2],
  [0.5, 4],
  [0.75, 7],
  [0.9, 12],
  [1, 24],
]);
/** Sample: two thirds have a detailed description, 1,330 characters on average over all. */
export const DETAILED_DESCRIPTION_SHARE = 0.66;
export const drawDetailSentences = quantiles([
  [0, 2],
  [0.25, 7],
  [0.5, 13],
  [0.75, 23],
  [0.9, 37],
  [0.99, 80],
  [1, 110],
]);

export const drawKeywordCount = quantiles([
  [0, 0],
  [0.35, 0],
  [0.5, 2],
  [0.75, 4],
  [0.95, 8],
  [1, 20],
]);
export const drawPrimaryOutcomeCount = quantiles([
  [0, 1],
  [0.62, 1],
  [0.8, 2],
  [0.95, 5],
  [1, 14],
]);
export const drawSecondaryOutcomeCount = quantiles([
  [0, 0],
  [0.18, 0],
  [0.5, 3],
  [0.75, 7],
  [0.95, 18],
  [1, 60],
]);

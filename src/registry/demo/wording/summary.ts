/** @module Sentences of brief summaries and detailed descriptions. */
import type { Phrase } from "./words.ts";

export const OPENING_SENTENCES: readonly Phrase[] = [
  (w) =>
    `The purpose of this study is to find out whether ${w.treatment} helps ${w.people} with ${w.condition}.`,
  (w) => `This study compares ${w.treatment} with ${w.comparator} in ${w.people} who have ${w.condition}.`,
  (w) =>
    `${w.people.charAt(0).toUpperCase()}${w.people.slice(1)} with ${w.condition} will be followed for ${w.weeks} weeks to see how the disease changes.`,
  (w) =>
    `Researchers at ${w.sponsor} want to learn how safe ${w.treatment} is for ${w.people} with ${w.condition}.`,
  (w) =>
    `The goal of this study is to describe everyday care of ${w.condition} and what people experience with ${w.treatment}.`,
  (w) =>
    `It is not known which dose of ${w.treatment} suits ${w.people} with ${w.condition} best, and this study asks that question.`,
  (w) =>
    `${w.condition} often comes together with ${w.otherCondition}; this study looks at what ${w.treatment} does for both.`,
  (w) =>
    `This is a study of ${w.treatment} given for ${w.weeks} weeks to about ${w.enrollment} people with ${w.condition}.`,
];

export const SUMMARY_SENTENCES: readonly Phrase[] = [
  (w) => `About ${w.enrollment} people will take part.`,
  (w) => `Each person stays in the study for about ${w.weeks} weeks.`,
  (w) =>
    `Participants come to the clinic ${w.random.between(3, 14)} times, and between visits the study team calls them.`,
  (w) =>
    `The main question is whether symptoms of ${w.condition} change after ${w.weeks} weeks of ${w.treatment}.`,
  (w) =>
    `Some participants receive ${w.treatment}, the others ${w.comparator}; chance decides who gets which.`,
  (w) =>
    `Blood samples of ${w.random.between(5, 40)} mL are taken at ${w.random.between(2, 9)} of the visits.`,
  () => `The study team also records how people sleep, eat and move, with short questionnaires.`,
  () => `People who stop early are asked to come to one last visit so that their safety can be checked.`,
  (w) => `What is learnt may help doctors choose between ${w.treatment} and ${w.comparator}.`,
  (w) => `After the last dose everyone is followed for another ${w.random.between(2, 24)} weeks.`,
  (w) => `Travel costs up to ${w.random.between(20, 150)} per visit are reimbursed.`,
  (w) =>
    `Earlier work in ${w.random.between(12, 90)} people suggested that ${w.treatment} is well tolerated, but the groups were too small to be sure.`,
  () => `The study does not change the usual medicines that a participant's own doctor prescribes.`,
  (w) =>
    `Results will be compared between younger and older participants, and between people with and without ${w.otherCondition}.`,
  (w) =>
    `A safety group that does not belong to ${w.sponsor} looks at the data every ${w.random.between(3, 12)} months.`,
  (w) => `The first participants will be enrolled in ${w.city}.`,
];

export const DETAIL_SENTENCES: readonly Phrase[] = [
  (w) =>
    `Screening takes up to ${w.random.between(7, 42)} days and includes a physical examination, vital signs, an electrocardiogram and laboratory tests.`,
  (w) =>
    `Eligible participants are assigned in a ratio of ${w.random.between(1, 3)}:1, stratified by age (under ${w.random.pick([40, 50, 60, 65])} or older) and by severity of ${w.condition}.`,
  (w) =>
    `${w.treatment} is started on day 1 and continued through week ${w.weeks} unless unacceptable toxicity occurs.`,
  (w) =>
    `Dose reductions by ${w.random.pick([10, 20, 25, 30, 50])} % are allowed for adverse events of grade 2 or higher.`,
  (w) =>
    `Assessments are scheduled at baseline and at weeks ${w.random.between(1, 4)}, ${w.random.between(5, 9)} and ${w.weeks}.`,
  (w) =>
    `The sample size of ${w.enrollment} gives ${w.random.pick([80, 85, 90])} % power to detect a difference of ${w.random.between(5, 30)} % at a two-sided alpha of 0.05, allowing for ${w.random.between(5, 20)} % loss to follow-up.`,
  () =>
    `The primary analysis follows the intention-to-treat principle; a per-protocol analysis serves as a sensitivity analysis.`,
  () =>
    `Missing values are handled by multiple imputation under the assumption that they are missing at random.`,
  (w) =>
    `Continuous outcomes are analysed with a mixed model for repeated measures, with treatment, visit and centre as fixed effects and ${w.random.pick(["baseline value", "age", "body mass index"])} as covariate.`,
  () =>
    `Time-to-event outcomes are estimated with the Kaplan-Meier method and compared with a stratified log-rank test.`,
  (w) =>
    `Serum, plasma and urine are stored at -80 °C for up to ${w.random.between(2, 15)} years for later exploratory work on ${w.condition}.`,
  () =>
    `Adverse events are coded with MedDRA and graded from 1 to 5; every serious event is reported within 24 hours.`,
  (w) =>
    `Adherence is checked by pill count, diary review and drug levels at week ${w.random.between(2, 12)}.`,
  (w) => `Participants receive a diary in which they write down symptoms of ${w.condition} each evening.`,
  (w) =>
    `An interim analysis is planned when ${w.random.pick([25, 33, 50, 66])} % of the participants have completed week ${w.weeks}.`,
  (w) => `Participants with ${w.otherCondition} are analysed as a subgroup of their own.`,
  (w) =>
    `Those assigned to ${w.comparator} may change to ${w.treatment} after week ${w.weeks} if their physician sees benefit.`,
  () =>
    `Imaging is read centrally by two reviewers who do not know the assignment; disagreements are settled by a third.`,
  (w) =>
    `Pharmacokinetic samples are drawn before the dose and ${w.random.between(1, 2)}, ${w.random.between(3, 6)}, 12 and 24 hours after it.`,
  () =>
    `Quality of life is measured with a general and a disease-specific questionnaire in the language of the participant.`,
  (w) =>
    `The rationale rests on laboratory findings that ${w.treatment} influences pathways known to be active in ${w.condition}.`,
  (w) =>
    `Standard care of ${w.condition} leaves about ${w.random.between(10, 60)} of 100 people with symptoms after one year, which is why new approaches are needed.`,
  (w) =>
    `Concomitant use of strong inhibitors or inducers of CYP3A4 is not permitted from ${w.random.between(7, 28)} days before the first dose.`,
  (w) =>
    `Monitoring visits take place every ${w.random.between(4, 16)} weeks; all source data of the primary outcome are verified.`,
  (w) =>
    `The trial is conducted at ${w.sponsor} and further centres that treat at least ${w.random.between(10, 200)} people with ${w.condition} a year.`,
  () =>
    `Written consent is obtained before any procedure; participants may withdraw at any time without giving a reason.`,
  (w) =>
    `In the first part ${w.random.between(6, 40)} participants receive rising doses; the second part expands the dose that was tolerated.`,
  (w) => `Follow-up by telephone takes place ${w.random.between(3, 24)} months after the last visit.`,
  () =>
    `Costs of hospital stays, medicines and days off work are collected to estimate cost per quality-adjusted life year.`,
  (w) =>
    `The intervention consists of ${w.random.between(4, 24)} sessions of ${w.random.pick([20, 30, 45, 60, 90])} minutes each, delivered by trained staff.`,
];

export const WHY_STOPPED: readonly Phrase[] = [
  () => "Slow accrual",
  () => "Sponsor decision, not related to safety",
  () => "Lack of funding",
  () => "The investigator left the institution",
  (w) => `Interim analysis showed no difference between ${w.treatment} and ${w.comparator}`,
  () => "Study drug was no longer supplied",
  () => "Low enrollment; recruitment goals could not be met",
  () => "COVID-19 pandemic",
  (w) => `Development of ${w.treatment} was discontinued`,
  () => "No participants enrolled",
  () => "Safety concerns after review by the data monitoring committee",
  () => "Business decision",
];

/** @module Outcome measures: what is measured, in which unit, and how it can come out. */
import type { Words } from "./words.ts";

/** `kind` decides how results are shown: a mean with its spread, a share of people, or a time with its interval. */
export interface Measure {
  readonly title: (words: Words) => string;
  readonly description?: (words: Words) => string;
  readonly kind: "mean" | "count" | "time";
  readonly unit: string;
  /** Typical values: mean and standard deviation, or the share of people, or the median time. */
  readonly typical: number;
  readonly spread?: number;
  /** Only of what is swallowed or injected. */
  readonly ofTaken?: boolean;
}

const mean = (
  title: Measure["title"],
  unit: string,
  typical: number,
  spread: number,
  description?: Measure["description"],
): Measure => ({
  title,
  kind: "mean",
  unit,
  typical,
  spread,
  ...(description !== undefined && { description }),
});
const count = (title: Measure["title"], typical: number, description?: Measure["description"]): Measure => ({
  title,
  kind: "count",
  unit: "Participants",
  typical,
  ...(description !== undefined && { description }),
});
const time = (
  title: Measure["title"],
  unit: string,
  typical: number,
  description?: Measure["description"],
): Measure => ({
  title,
  kind: "time",
  unit,
  typical,
  ...(description !== undefined && { description }),
});

export const GENERAL_MEASURES: readonly Measure[] = [
  count(
    () => "Number of participants with treatment-emergent adverse events",
    0.55,
    () =>
      "Any untoward medical occurrence after the first dose, whether or not it is related to the treatment, graded from 1 to 5.",
  ),
  count(() => "Number of participants with serious adverse events", 0.11),
  count(
    (w) => `Participants who discontinued ${w.treatment}`,
    0.14,
    () => "All reasons together; withdrawal of consent is counted.",
  ),
  mean(
    () => "Change from baseline in EQ-5D-5L index value",
    "score on a scale",
    0.06,
    0.15,
    () => "The index runs from below 0 to 1; higher is better.",
  ),
  mean(
    () => "Change from baseline in SF-36 physical component score",
    "score on a scale",
    3.1,
    7.9,
    () => "Range 0 to 100; a higher score means better physical health.",
  ),
  mean(
    () => "Change from baseline in pain on a visual analogue scale",
    "mm",
    -14.2,
    18.5,
    () => "From 0 mm (no pain) to 100 mm (worst pain imaginable).",
  ),
  mean(() => "Length of hospital stay", "days", 6.4, 4.2),
  count(() => "All-cause mortality", 0.04),
  { ...mean((w) => `Peak plasma concentration (Cmax) of ${w.treatment}`, "ng/mL", 184, 61), ofTaken: true },
  { ...mean((w) => `Area under the curve (AUC0-24) of ${w.treatment}`, "ng*h/mL", 2140, 690), ofTaken: true },
  mean(() => "Change from baseline in C-reactive protein", "mg/L", -2.6, 5.4),
  count(() => "Number of participants readmitted within 30 days", 0.09),
  mean(() => "Adherence to the study treatment", "percent of doses", 88, 11),
  mean(
    () => "Satisfaction with treatment",
    "score on a scale",
    71,
    17,
    () => "Own questionnaire of nine items, 0 to 100.",
  ),
  mean((w) => `Change in knowledge about ${w.condition}`, "score on a scale", 2.2, 2.9),
  count((w) => `Participants with worsening of ${w.condition}`, 0.17),
];

export const FIELD_MEASURES: Readonly<Record<string, readonly Measure[]>> = {
  oncology: [
    time(
      () => "Overall survival",
      "months",
      21.3,
      () => "Time from assignment to death from any cause.",
    ),
    time(
      () => "Progression-free survival",
      "months",
      8.7,
      () => "Time from assignment to progression by RECIST 1.1 or death, whichever comes first.",
    ),
    count(
      () => "Objective response rate",
      0.34,
      () => "Complete or partial response by RECIST 1.1, confirmed after at least 4 weeks.",
    ),
    count(() => "Number of participants with dose-limiting toxicity", 0.08),
    time(() => "Duration of response", "months", 9.8),
    count(() => "Disease control rate", 0.62),
    mean(() => "Change in EORTC QLQ-C30 global health status", "score on a scale", 4.4, 19.1),
  ],
  cardiology: [
    count(() => "Cardiovascular death or hospitalization for heart failure", 0.16),
    mean(
      () => "Change from baseline in left ventricular ejection fraction",
      "percent",
      4.1,
      7.7,
      () => "Measured by echocardiography, read centrally.",
    ),
    mean(() => "Change from baseline in systolic blood pressure", "mmHg", -9.3, 13.6),
    mean(() => "Change from baseline in 6-minute walk distance", "metres", 24, 58),
    mean(() => "Change from baseline in NT-proBNP", "pg/mL", -212, 830),
    count(() => "Major adverse cardiovascular events", 0.12),
    count(() => "Target lesion revascularization", 0.06),
  ],
  psychiatry: [
    mean(
      () => "Change from baseline in Hamilton Depression Rating Scale (HAM-D17)",
      "score on a scale",
      -8.2,
      6.3,
      () => "Range 0 to 52; higher means more severe.",
    ),
    mean(
      () => "Change from baseline in MADRS total score",
      "score on a scale",
      -11.4,
      8.8,
      () => "Range 0 to 60; higher means more severe.",
    ),
    mean(() => "Change from baseline in Hamilton Anxiety Rating Scale", "score on a scale", -6.9, 6.1),
    count(() => "Number of participants in remission", 0.36),
    mean(() => "Days without use during the last 28 days", "days", 17, 9.6),
    mean(() => "Change in PANSS total score", "score on a scale", -12.5, 14.2),
  ],
  neurology: [
    count(() => "Modified Rankin Scale score of 0 to 2", 0.44),
    mean(() => "Change from baseline in MDS-UPDRS part III", "score on a scale", -4.7, 8.4),
    mean(() => "Monthly migraine days", "days", 5.6, 4.1),
    mean(() => "Change from baseline in ADAS-Cog", "score on a scale", 1.8, 5.7),
    mean(() => "Annualized relapse rate", "relapses per year", 0.31, 0.62),
    mean(() => "Reduction in seizure frequency", "percent", 28, 37),
  ],
  infection: [
    count(() => "Participants with viral load below 50 copies/mL", 0.81),
    count(() => "Sustained virologic response 12 weeks after treatment", 0.88),
    mean(() => "Change from baseline in CD4 cell count", "cells/mm3", 132, 148),
    count(() => "Clinical cure at the test-of-cure visit", 0.78),
    mean(() => "Geometric mean titre of neutralizing antibodies", "titre", 310, 240),
    time(() => "Time to clinical recovery", "days", 9),
    count(() => "Seroconversion", 0.83),
  ],
  endocrinology: [
    mean(
      () => "Change from baseline in HbA1c",
      "percent",
      -0.9,
      0.8,
      () => "Glycated haemoglobin, central laboratory.",
    ),
    mean(() => "Change from baseline in fasting plasma glucose", "mmol/L", -1.3, 2.1),
    mean(() => "Time in range (3.9 to 10.0 mmol/L)", "percent of day", 66, 17),
    count(() => "Participants with severe hypoglycaemia", 0.04),
    mean(() => "Change from baseline in body weight", "kg", -3.4, 4.9),
  ],
  metabolism: [
    mean(() => "Percent change from baseline in body weight", "percent", -5.8, 6.2),
    mean(() => "Percent change from baseline in LDL cholesterol", "percent", -31, 22),
    mean(() => "Change from baseline in waist circumference", "cm", -4.1, 5.8),
    count(() => "Participants who lost at least 5 % of body weight", 0.47),
  ],
  respiratory: [
    mean(() => "Change from baseline in trough FEV1", "mL", 94, 210),
    mean(() => "Annual rate of moderate or severe exacerbations", "events per year", 0.92, 1.2),
    mean(
      () => "Change from baseline in St George's Respiratory Questionnaire",
      "score on a scale",
      -4.8,
      12.6,
    ),
    mean(() => "Asthma Control Questionnaire score", "score on a scale", -0.7, 0.9),
  ],
  rheumatology: [
    count(() => "Participants with an ACR20 response", 0.55),
    mean(() => "Change from baseline in DAS28-CRP", "score on a scale", -1.7, 1.3),
    mean(() => "Change from baseline in WOMAC pain", "score on a scale", -3.1, 3.8),
    mean(() => "Percent change in bone mineral density of the lumbar spine", "percent", 2.9, 3.3),
  ],
  dermatology: [
    count(() => "Participants with PASI 75", 0.64),
    count(() => "Eczema Area and Severity Index improvement of at least 75 %", 0.51),
    mean(() => "Change from baseline in Dermatology Life Quality Index", "score on a scale", -6.2, 5.9),
  ],
  ophthalmology: [
    mean(() => "Change from baseline in best corrected visual acuity", "letters", 6.4, 11.8),
    mean(() => "Mean intraocular pressure", "mmHg", 17.2, 3.4),
    mean(() => "Change in central subfield thickness", "micrometres", -88, 104),
  ],
  gastroenterology: [
    count(() => "Clinical remission", 0.31),
    count(() => "Endoscopic improvement", 0.38),
    mean(() => "Bowel movements per week", "movements", 4.9, 2.6),
  ],
  haematology: [
    mean(() => "Change from baseline in haemoglobin", "g/dL", 1.2, 1.4),
    mean(() => "Annualized bleeding rate", "bleeds per year", 3.8, 5.1),
    count(() => "Transfusion independence for at least 8 weeks", 0.39),
  ],
  urology: [
    mean(
      () => "Change from baseline in International Index of Erectile Function",
      "score on a scale",
      6.1,
      7.2,
    ),
    mean(() => "Change in micturitions per 24 hours", "episodes", -2.1, 2.8),
    mean(() => "Change from baseline in estimated GFR", "mL/min/1.73 m2", -2.6, 9.4),
  ],
};

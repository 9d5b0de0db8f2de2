/** @module Shares of designs, among interventional or observational studies. "Live" and "sample" as in ./status.ts. */
import { quantiles } from "../quantiles.ts";
import { weighted } from "../weighted.ts";

/** Live: NA 234,433; PHASE2 or PHASE3 132,833; PHASE3 49,659; PHASE4 35,912; two phases 24,549; split of the rest by the sample. */
export const PHASE_WEIGHTS = [
  ["NA", 234_433],
  ["EARLY_PHASE1", 5_800],
  ["PHASE1", 45_000],
  ["PHASE1 PHASE2", 17_000],
  ["PHASE2", 66_100],
  ["PHASE2 PHASE3", 7_500],
  ["PHASE3", 42_160],
  ["PHASE4", 35_912],
] as const;
export const drawPhases = weighted(PHASE_WEIGHTS);

/** TREATMENT live (293,671 of 454,000), the others in the sample's proportions. */
export const PURPOSE_WEIGHTS = [
  ["TREATMENT", 647],
  ["PREVENTION", 94],
  ["DIAGNOSTIC", 66],
  ["OTHER", 53],
  ["SUPPORTIVE_CARE", 49],
  ["BASIC_SCIENCE", 47],
  ["HEALTH_SERVICES_RESEARCH", 21],
  ["SCREENING", 7],
  ["DEVICE_FEASIBILITY", 6],
] as const;
export const drawPurpose = weighted(PURPOSE_WEIGHTS);
export const PURPOSE_MISSING_SHARE = 0.01;

/** Live: RANDOMIZED 304,375; NA 104,160; NON_RANDOMIZED the rest of what has a value. */
export const ALLOCATION_WEIGHTS = [
  ["RANDOMIZED", 304_375],
  ["NA", 104_160],
  ["NON_RANDOMIZED", 40_700],
] as const;
export const drawAllocation = weighted(ALLOCATION_WEIGHTS);
export const ALLOCATION_MISSING_SHARE = 0.01;

/** Of randomized and non-randomized studies; NA means one group. Sample. */
export const drawModel = weighted([
  ["PARALLEL", 838],
  ["CROSSOVER", 94],
  ["SEQUENTIAL", 45],
  ["FACTORIAL", 23],
] as const);

/** Of randomized studies. DOUBLE live over all (61,920 of 454,000); the rest sample. */
export const drawMasking = weighted([
  ["NONE", 375],
  ["DOUBLE", 190],
  ["QUADRUPLE", 190],
  ["SINGLE", 140],
  ["TRIPLE", 105],
] as const);

/** Who is blinded, by masking. Sample. */
export const WHO_MASKED = {
  SINGLE: weighted([
    ["OUTCOMES_ASSESSOR", 57],
    ["PARTICIPANT", 46],
    ["INVESTIGATOR", 11],
    ["CARE_PROVIDER", 2],
  ] as const),
  DOUBLE: weighted([
    ["PARTICIPANT INVESTIGATOR", 97],
    ["PARTICIPANT OUTCOMES_ASSESSOR", 20],
    ["PARTICIPANT CARE_PROVIDER", 10],
    ["INVESTIGATOR OUTCOMES_ASSESSOR", 8],
    ["", 15],
  ] as const),
  TRIPLE: weighted([
    ["PARTICIPANT CARE_PROVIDER INVESTIGATOR", 42],
    ["PARTICIPANT INVESTIGATOR OUTCOMES_ASSESSOR", 29],
    ["PARTICIPANT CARE_PROVIDER OUTCOMES_ASSESSOR", 5],
    ["CARE_PROVIDER INVESTIGATOR OUTCOMES_ASSESSOR", 3],
  ] as const),
  QUADRUPLE: weighted([["PARTICIPANT CARE_PROVIDER INVESTIGATOR OUTCOMES_ASSESSOR", 1]] as const),
} as const;

/** Observational. Sample. */
export const drawObservationalModel = weighted([
  ["COHORT", 588],
  ["CASE_CONTROL", 178],
  ["CASE_ONLY", 93],
  ["OTHER", 82],
  ["CASE_CROSSOVER", 18],
  ["FAMILY_BASED", 4],
  ["ECOLOGIC_OR_COMMUNITY", 4],
] as const);
export const drawTimePerspective = weighted([
  ["PROSPECTIVE", 650],
  ["CROSS_SECTIONAL", 151],
  ["RETROSPECTIVE", 127],
  ["OTHER", 56],
] as const);

/** Type of the first intervention where there is a phase, and where there is none. Together 53 % are drugs, biologicals, genes or combinations (live: 240,770 of 454,000). */
export const drawPhasedType = weighted([
  ["DRUG", 795],
  ["BIOLOGICAL", 130],
  ["RADIATION", 15],
  ["DIETARY_SUPPLEMENT", 20],
  ["PROCEDURE", 18],
  ["COMBINATION_PRODUCT", 8],
  ["GENETIC", 8],
  ["OTHER", 6],
] as const);
export const drawUnphasedType = weighted([
  ["DEVICE", 215],
  ["OTHER", 215],
  ["BEHAVIORAL", 185],
  ["PROCEDURE", 165],
  ["DRUG", 100],
  ["DIETARY_SUPPLEMENT", 55],
  ["DIAGNOSTIC_TEST", 40],
  ["RADIATION", 15],
  ["BIOLOGICAL", 8],
  ["COMBINATION_PRODUCT", 2],
] as const);

/** Groups of a study with more than one. Sample. */
export const drawArmCount = weighted([
  [2, 690],
  [3, 150],
  [4, 75],
  [5, 30],
  [6, 22],
  [8, 10],
  [10, 6],
  [14, 2],
] as const);

/** People; live: 7,135 of 606,007 have no number. Sample for the rest. */
export const drawEnrollment = quantiles([
  [0, 1],
  [0.05, 8],
  [0.1, 14],
  [0.25, 31],
  [0.5, 72],
  [0.75, 200],
  [0.9, 508],
  [0.95, 1000],
  [0.99, 7293],
  [0.999, 150_000],
  [1, 2_000_000],
]);
export const ENROLLMENT_MISSING_SHARE = 7_135 / 606_007;

/** Lead sponsor's class. Sample, its INDUSTRY share of 31 % lowered (heart failure and cancer collections). */
export const SPONSOR_CLASS_WEIGHTS = [
  ["OTHER", 690],
  ["INDUSTRY", 250],
  ["OTHER_GOV", 28],
  ["NIH", 18],
  ["NETWORK", 7],
  ["FED", 5],
  ["INDIV", 2],
] as const;
export const drawSponsorClass = weighted(SPONSOR_CLASS_WEIGHTS);
export const drawCollaboratorClass = weighted([
  ["OTHER", 511],
  ["INDUSTRY", 204],
  ["UNKNOWN", 142],
  ["NIH", 81],
  ["OTHER_GOV", 43],
  ["FED", 10],
  ["NETWORK", 9],
] as const);
export const drawCollaboratorCount = weighted([
  [0, 639],
  [1, 232],
  [2, 68],
  [3, 25],
  [4, 15],
  [5, 5],
  [6, 4],
  [11, 1],
] as const);

/** Sites of a study that names any, by the sponsor's class. Both collections together. */
export const SITE_COUNTS = {
  INDUSTRY: quantiles([
    [0, 1],
    [0.27, 1],
    [0.5, 5],
    [0.75, 24],
    [0.9, 70],
    [0.95, 105],
    [0.99, 220],
    [0.999, 800],
    [1, 1150],
  ]),
  NETWORK: quantiles([
    [0, 1],
    [0.25, 1],
    [0.5, 8],
    [0.75, 30],
    [0.95, 240],
    [1, 600],
  ]),
  OTHERWISE: quantiles([
    [0, 1],
    [0.75, 1],
    [0.9, 3],
    [0.95, 6],
    [0.99, 24],
    [0.999, 174],
    [1, 440],
  ]),
} as const;
/** Sample: 8.8 % name no site. */
export const NO_SITES_SHARE = 0.088;
/** Countries of a study with several sites. Sample. */
export const drawCountryCount = quantiles([
  [0, 1],
  [0.58, 1],
  [0.75, 4],
  [0.9, 11],
  [0.95, 18],
  [0.99, 31],
  [1, 52],
]);

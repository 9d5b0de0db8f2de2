/**
 * @module Shares of statuses and times. Source: "live" = counts of the registry's own service in 2026 over about
 * 606,000 studies (contract, sections 2.6, 6 and 7.4); "sample" = 4,210 native records, half of which come from
 * collections on heart failure and cancer.
 */
import { quantiles } from "../quantiles.ts";
import { weighted } from "../weighted.ts";

/** Live: 454,000; 141,692; 1,835. Withheld records (983, live) have no type and come apart. */
export const STUDY_TYPE_WEIGHTS = [
  ["INTERVENTIONAL", 454_000],
  ["OBSERVATIONAL", 141_692],
  ["EXPANDED_ACCESS", 1_835],
] as const;
export const drawStudyType = weighted(STUDY_TYPE_WEIGHTS);
export const WITHHELD_SHARE = 983 / 606_007;

/** UNKNOWN live (16 %); the others from the sample, with the open ones lowered to make up for its youth. */
export const STATUS_WEIGHTS = [
  ["COMPLETED", 515],
  ["UNKNOWN", 160],
  ["RECRUITING", 125],
  ["TERMINATED", 62],
  ["NOT_YET_RECRUITING", 45],
  ["ACTIVE_NOT_RECRUITING", 42],
  ["WITHDRAWN", 28],
  ["ENROLLING_BY_INVITATION", 12],
  ["SUSPENDED", 3],
] as const;
export const drawStatus = weighted(STATUS_WEIGHTS);

/** Statuses of expanded access, from its 1,835 studies' order of size in the sample. */
export const drawExpandedAccessStatus = weighted([
  ["NO_LONGER_AVAILABLE", 45],
  ["APPROVED_FOR_MARKETING", 30],
  ["AVAILABLE", 22],
  ["TEMPORARILY_NOT_AVAILABLE", 3],
] as const);

/** Live: 54,030; 23,607; 14,458 of 95,740; the rest enrolled by invitation. */
export const LAST_KNOWN_STATUS_WEIGHTS = [
  ["RECRUITING", 54_030],
  ["NOT_YET_RECRUITING", 23_607],
  ["ACTIVE_NOT_RECRUITING", 14_458],
  ["ENROLLING_BY_INVITATION", 3_645],
] as const;
export const drawLastKnownStatus = weighted(LAST_KNOWN_STATUS_WEIGHTS);

/** Years in which closed studies began; the sample's rise since 2005, with the older tail of the converted records. */
export const drawClosedStartYear = weighted([
  [1988, 1],
  [1992, 2],
  [1995, 4],
  [1997, 6],
  [1999, 10],
  [2001, 14],
  [2002, 14],
  [2003, 18],
  [2004, 22],
  [2005, 34],
  [2006, 38],
  [2007, 41],
  [2008, 43],
  [2009, 44],
  [2010, 44],
  [2011, 45],
  [2012, 46],
  [2013, 47],
  [2014, 48],
  [2015, 49],
  [2016, 50],
  [2017, 51],
  [2018, 52],
  [2019, 53],
  [2020, 54],
  [2021, 52],
  [2022, 44],
  [2023, 34],
  [2024, 20],
] as const);

/** Days from start to completion. Sample. */
export const drawDurationDays = quantiles([
  [0, 7],
  [0.05, 75],
  [0.25, 330],
  [0.5, 730],
  [0.75, 1300],
  [0.95, 2600],
  [1, 6000],
]);

/** Days from the first submission back to the start, as the size of the lag; before 2005 registration came late. */
export const drawRegistrationLagDays = quantiles([
  [0, 0],
  [0.5, 25],
  [0.9, 240],
  [1, 1500],
]);

/** Share of closed studies (completed, terminated) with results; together with class this gives 13 % of all (live: 80,405 of 606,007). */
export const RESULTS_SHARE_OF_CLOSED: Readonly<Record<string, number>> = {
  INDUSTRY: 0.36,
  NIH: 0.5,
  FED: 0.35,
  NETWORK: 0.4,
};
export const RESULTS_SHARE_OF_CLOSED_OTHERWISE = 0.205;

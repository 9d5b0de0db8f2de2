/** @module The dates of one study, in an order that its status allows. */
import type { Random } from "./random.ts";
import { dayOf } from "./day.ts";
import { drawClosedStartYear, drawDurationDays, drawRegistrationLagDays } from "./tables/status.ts";

/** Days since 1970-01-01. */
export interface StudyTimes {
  readonly today: number;
  readonly start: number;
  readonly primaryCompletion: number;
  readonly completion: number;
  readonly firstSubmit: number;
  readonly lastUpdate: number;
  readonly verified: number;
  /** First submission of results, where the study has any. */
  readonly results?: number;
}

/** The registry opened to the public on 29 February 2000; its oldest records were entered the autumn before. */
const OPENING = dayOf("1999-11-03");

function drawStart(random: Random, status: string, today: number): number {
  switch (status) {
    case "NOT_YET_RECRUITING":
      return today + random.between(-60, 320);
    case "RECRUITING":
    case "ENROLLING_BY_INVITATION":
    case "AVAILABLE":
      return today - Math.round(20 + 2200 * random.unit() ** 2);
    case "ACTIVE_NOT_RECRUITING":
    case "SUSPENDED":
      return today - Math.round(250 + 3200 * random.unit() ** 1.6);
    default:
      return dayOf(`${drawClosedStartYear(random)}-01-01`) + random.below(365);
  }
}

/** The dates of a study with this status on day `today`; `withResults` sets the day results came in. */
export function drawTimes(random: Random, status: string, today: number, withResults: boolean): StudyTimes {
  const closed = status === "COMPLETED" || status === "TERMINATED" || status === "WITHDRAWN";
  let start = drawStart(random, status, today);
  let completion = start + drawDurationDays(random);
  if (closed) completion = Math.min(completion, today - random.between(1, 500));
  else if (status === "UNKNOWN") completion = Math.min(completion, today - random.between(750, 1400));
  else completion = Math.max(completion, today + random.between(20, 1300));
  if (completion < start) start = completion - random.between(7, 400);
  const primaryCompletion = Math.max(
    start,
    completion - Math.round(random.unit() ** 2 * 0.4 * (completion - start)),
  );
  const late = start < dayOf("2005-09-01") ? random.between(-100, 1600) : 0;
  const lag = drawRegistrationLagDays(random) * (random.chance(0.45) ? 1 : -1);
  const newest = today - (status === "UNKNOWN" ? random.between(760, 900) : random.between(3, 40));
  const firstSubmit = Math.min(Math.max(start + lag + late, OPENING), newest);
  const results = withResults
    ? Math.min(
        Math.max(completion + random.between(180, 900), dayOf("2008-09-27")),
        today - random.between(2, 60),
      )
    : undefined;
  const lastUpdate = drawLastUpdate(random, status, Math.max(firstSubmit, results ?? 0), completion, today);
  return {
    today,
    start,
    primaryCompletion,
    completion,
    firstSubmit,
    lastUpdate,
    verified: Math.max(lastUpdate - random.below(40), firstSubmit),
    ...(results !== undefined && { results }),
  };
}

function drawLastUpdate(
  random: Random,
  status: string,
  earliest: number,
  completion: number,
  today: number,
): number {
  const latest = today - 1;
  if (status === "UNKNOWN") {
    // Unknown means: not verified for two years (contract 7.4, 12).
    const limit = today - 740;
    return Math.min(
      Math.max(earliest, Math.min(completion, limit) - random.below(700)),
      Math.max(limit, earliest),
    );
  }
  const wanted =
    status === "COMPLETED" || status === "TERMINATED" || status === "WITHDRAWN"
      ? completion + random.between(5, 1500)
      : today - Math.round(700 * random.unit() ** 2.5);
  return Math.min(Math.max(earliest + random.below(5), wanted), latest);
}

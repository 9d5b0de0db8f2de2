/** @module statusModule of an invented study. */
import type { Study } from "../../../study/study.ts";
import { dayOf, isoDay, isoMonth } from "../day.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";
import { WHY_STOPPED } from "../wording/summary.ts";
import type { Words } from "../wording/words.ts";

type Status = NonNullable<Study["protocolSection"]["statusModule"]>;

/** The registry asked for days and for ACTUAL or ESTIMATED from this day on. */
const FULL_DATES_SINCE = dayOf("2017-01-18");
const STOPPED = new Set(["TERMINATED", "WITHDRAWN", "SUSPENDED"]);

function startDate(plan: StudyPlan): { date: string; type?: string } {
  const { start, lastUpdate, today } = plan.times;
  if (start >= FULL_DATES_SINCE)
    return {
      date: plan.number % 16 === 0 ? isoMonth(start) : isoDay(start),
      type: start <= Math.min(lastUpdate, today) ? "ACTUAL" : "ESTIMATED",
    };
  return { date: isoMonth(start) };
}

function endDate(plan: StudyPlan, day: number): { date: string; type: string } {
  const full = plan.times.lastUpdate >= FULL_DATES_SINCE && plan.number % 9 !== 0;
  return {
    date: full ? isoDay(day) : isoMonth(day),
    type: day <= plan.times.lastUpdate ? "ACTUAL" : "ESTIMATED",
  };
}

function posted(day: number): { date: string; type: string } {
  return { date: isoDay(day), type: day >= FULL_DATES_SINCE ? "ACTUAL" : "ESTIMATED" };
}

export function statusModule(random: Random, plan: StudyPlan, words: Words): Status {
  const { times } = plan;
  const expandedAccess = plan.studyType === "EXPANDED_ACCESS";
  const postDelay = random.between(1, 7);
  const reviewDays = random.between(0, 60);
  return {
    statusVerifiedDate: isoMonth(times.verified),
    overallStatus: plan.overallStatus,
    ...(plan.lastKnownStatus !== undefined && { lastKnownStatus: plan.lastKnownStatus }),
    ...(STOPPED.has(plan.overallStatus) &&
      random.chance(0.92) && { whyStopped: random.pick(WHY_STOPPED)(words) }),
    expandedAccessInfo: { hasExpandedAccess: plan.phases.includes("PHASE3") && random.chance(0.03) },
    ...(!expandedAccess &&
      random.chance(1 - 5_359 / 606_007) && {
        startDateStruct: startDate(plan),
        ...(random.chance(0.97) && { primaryCompletionDateStruct: endDate(plan, times.primaryCompletion) }),
        ...(random.chance(0.98) && { completionDateStruct: endDate(plan, times.completion) }),
      }),
    studyFirstSubmitDate: isoDay(times.firstSubmit),
    studyFirstSubmitQcDate: isoDay(times.firstSubmit),
    studyFirstPostDateStruct: posted(Math.min(times.firstSubmit + postDelay, times.today)),
    ...(times.results !== undefined && {
      resultsFirstSubmitDate: isoDay(times.results),
      resultsFirstSubmitQcDate: isoDay(Math.min(times.results + reviewDays, times.today)),
      resultsFirstPostDateStruct: posted(Math.min(times.results + reviewDays + 3, times.today)),
    }),
    lastUpdateSubmitDate: isoDay(times.lastUpdate),
    lastUpdatePostDateStruct: posted(Math.min(times.lastUpdate + postDelay, times.today)),
  };
}

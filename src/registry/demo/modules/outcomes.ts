/** @module outcomesModule of an invented study, together with the measures behind it, which results refer to. */
import type { Outcome, Study } from "../../../study/study.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";
import { drawPrimaryOutcomeCount, drawSecondaryOutcomeCount } from "../tables/people.ts";
import { FIELD_MEASURES, GENERAL_MEASURES } from "../wording/outcomes.ts";
import type { Measure } from "../wording/outcomes.ts";
import type { Words } from "../wording/words.ts";

/** A measure with the words that the protocol and the results share. */
export interface PlannedOutcome {
  readonly type: "PRIMARY" | "SECONDARY" | "OTHER_PRE_SPECIFIED";
  readonly measure: Measure;
  readonly title: string;
  readonly timeFrame: string;
  readonly description?: string;
}

function timeFrame(random: Random, words: Words, measure: Measure): string {
  if (measure.kind === "time") return `From assignment up to ${random.between(6, 72)} months`;
  return random.pick([
    `${words.weeks} weeks`,
    `Baseline, week ${words.weeks}`,
    `Week ${Math.max(1, Math.round(words.weeks / 2))}`,
    `Up to ${words.weeks + 4} weeks`,
    `${random.pick([1, 3, 6, 12, 24])} months`,
    `Day 1 to day ${random.pick([7, 14, 28, 90])}`,
  ]);
}

/** Draws the outcomes; the same measure may stand again at another time, never with the same title and time. */
export function drawOutcomes(random: Random, plan: StudyPlan, words: Words): PlannedOutcome[] {
  const primary = drawPrimaryOutcomeCount(random);
  const secondary = drawSecondaryOutcomeCount(random);
  const other = random.chance(0.13) ? random.between(1, 8) : 0;
  const general = words.isTaken
    ? GENERAL_MEASURES
    : GENERAL_MEASURES.filter(({ ofTaken }) => ofTaken !== true);
  const measures = [...(FIELD_MEASURES[plan.field] ?? []), ...general];
  const outcomes: PlannedOutcome[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < primary + secondary + other; index++) {
    // The first ones come from the field of medicine, where it has measures of its own.
    const measure =
      index === 0 ? (measures[random.below(4)] ?? random.pick(measures)) : random.pick(measures);
    const planned = {
      type: index < primary ? "PRIMARY" : index < primary + secondary ? "SECONDARY" : "OTHER_PRE_SPECIFIED",
      measure,
      title: measure.title(words),
      timeFrame: timeFrame(random, words, measure),
      ...(measure.description !== undefined && { description: measure.description(words) }),
    } as const;
    const key = `${planned.title}|${planned.timeFrame}`;
    if (!seen.has(key)) outcomes.push(planned);
    seen.add(key);
  }
  return outcomes;
}

function written(outcomes: readonly PlannedOutcome[], type: PlannedOutcome["type"]): Outcome[] {
  const list: Outcome[] = [];
  for (const outcome of outcomes) {
    if (outcome.type !== type) continue;
    const { title, description, timeFrame } = outcome;
    list.push(
      description === undefined ? { measure: title, timeFrame } : { measure: title, description, timeFrame },
    );
  }
  return list;
}

export function outcomesModule(
  outcomes: readonly PlannedOutcome[],
): NonNullable<Study["protocolSection"]["outcomesModule"]> {
  const secondaryOutcomes = written(outcomes, "SECONDARY");
  const otherOutcomes = written(outcomes, "OTHER_PRE_SPECIFIED");
  return {
    primaryOutcomes: written(outcomes, "PRIMARY"),
    ...(secondaryOutcomes.length > 0 && { secondaryOutcomes }),
    ...(otherOutcomes.length > 0 && { otherOutcomes }),
  };
}

/** @module outcomeMeasuresModule of an invented study. */
import type { Study } from "../../../study/study.ts";
import type { PlannedOutcome } from "../modules/outcomes.ts";
import type { Random } from "../random.ts";
import type { Measure } from "../wording/outcomes.ts";
import { groupId, perGroup, writtenGroups } from "./groups.ts";
import type { ResultGroup } from "./groups.ts";

type OutcomeMeasures = NonNullable<NonNullable<Study["resultsSection"]>["outcomeMeasuresModule"]>;
type OutcomeMeasure = NonNullable<OutcomeMeasures["outcomeMeasures"]>[number];

type Measurement = NonNullable<
  NonNullable<
    NonNullable<NonNullable<OutcomeMeasure["classes"]>[number]["categories"]>[number]["measurements"]
  >
>[number];

/** One in fifty values could not be computed: the registry writes NA and a comment, which pages must not drop. */
function measurement(random: Random, measure: Measure, people: number): Measurement {
  if (random.chance(0.02)) return { value: "NA", comment: "Too few events to compute a value." };
  const value = measure.typical * (0.6 + 0.8 * random.unit());
  switch (measure.kind) {
    case "count":
      return { value: String(Math.min(people, Math.round(Math.min(value, 1) * people))) };
    case "mean":
      return {
        value: value.toFixed(2),
        spread: ((measure.spread ?? 1) * (0.7 + 0.6 * random.unit())).toFixed(2),
      };
    case "time":
      return {
        value: value.toFixed(1),
        lowerLimit: (value * 0.8).toFixed(1),
        upperLimit: random.chance(0.1) ? "NA" : (value * 1.3).toFixed(1),
        ...(random.chance(0.1) && { comment: "The upper limit was not reached." }),
      };
  }
}

const PARAMS = {
  count: { paramType: "COUNT_OF_PARTICIPANTS" },
  mean: { paramType: "MEAN", dispersionType: "STANDARD_DEVIATION" },
  time: { paramType: "MEDIAN", dispersionType: "95% Confidence Interval" },
} as const;

function analyses(random: Random): OutcomeMeasure["analyses"] {
  const difference = random.between(-400, 400) / 100;
  const halfWidth = random.between(10, 300) / 100;
  return [
    {
      groupIds: [groupId("OG", 0), groupId("OG", 1)],
      nonInferiorityType: "SUPERIORITY",
      pValue: random.chance(0.2) ? "<0.001" : (random.between(1, 990) / 1000).toFixed(3),
      statisticalMethod: random.pick([
        "ANCOVA",
        "Log Rank",
        "Fisher Exact",
        "t-test, 2 sided",
        "Chi-squared",
      ]),
      paramType: "Mean Difference (Final Values)",
      paramValue: difference.toFixed(2),
      ciPctValue: "95",
      ciNumSides: "TWO_SIDED",
      ciLowerLimit: (difference - halfWidth).toFixed(2),
      ciUpperLimit: (difference + halfWidth).toFixed(2),
    },
  ];
}

function outcomeMeasure(
  random: Random,
  outcome: PlannedOutcome,
  groups: readonly ResultGroup[],
): OutcomeMeasure {
  const { measure } = outcome;
  return {
    type: outcome.type,
    title: outcome.title,
    ...(outcome.description !== undefined && { description: outcome.description }),
    ...(random.chance(0.7) && {
      populationDescription: "All participants who received at least one dose and had a value at this time.",
    }),
    reportingStatus: "POSTED",
    ...PARAMS[measure.kind],
    unitOfMeasure: measure.unit,
    timeFrame: outcome.timeFrame,
    groups: writtenGroups("OG", groups),
    denoms: [
      {
        units: "Participants",
        counts: perGroup("OG", groups, ({ completed }) => ({ value: String(completed) })),
      },
    ],
    classes: [
      {
        categories: [
          {
            measurements: perGroup("OG", groups, ({ completed }) => measurement(random, measure, completed)),
          },
        ],
      },
    ],
    ...(outcome.type === "PRIMARY" &&
      groups.length > 1 &&
      random.chance(0.75) && { analyses: analyses(random) }),
  };
}

/** At most `limit` outcomes, in the protocol's order. */
export function outcomeMeasuresModule(
  random: Random,
  outcomes: readonly PlannedOutcome[],
  groups: readonly ResultGroup[],
  limit: number,
): OutcomeMeasures {
  return {
    outcomeMeasures: outcomes.slice(0, limit).map((outcome) => outcomeMeasure(random, outcome, groups)),
  };
}

/** @module participantFlowModule and baselineCharacteristicsModule of an invented study. */
import type { Study } from "../../../study/study.ts";
import { ageRange } from "../modules/eligibility.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";
import { perGroup, writtenGroups } from "./groups.ts";
import type { ResultGroup } from "./groups.ts";

type Results = NonNullable<Study["resultsSection"]>;

const REASONS = [
  "Adverse Event",
  "Withdrawal by Subject",
  "Lost to Follow-up",
  "Protocol Violation",
  "Physician Decision",
];

export function participantFlowModule(
  random: Random,
  plan: StudyPlan,
  groups: readonly ResultGroup[],
): NonNullable<Results["participantFlowModule"]> {
  // Those who left, shared out over the reasons so that every column adds up to started minus completed.
  const left = groups.map(({ started, completed }) => {
    let rest = started - completed;
    return REASONS.map((_, index) => {
      const count = index === REASONS.length - 1 ? rest : random.between(0, rest);
      rest -= count;
      return count;
    });
  });
  const anybodyLeft = groups.some(({ started, completed }) => started > completed);
  return {
    ...(random.chance(0.44) && {
      recruitmentDetails: `Participants were recruited at ${plan.sponsor.name} and at further sites.`,
    }),
    groups: writtenGroups("FG", groups),
    periods: [
      {
        title: "Overall Study",
        milestones: [
          {
            type: "STARTED",
            achievements: perGroup("FG", groups, ({ started }) => ({ numSubjects: String(started) })),
          },
          {
            type: "COMPLETED",
            achievements: perGroup("FG", groups, ({ completed }) => ({ numSubjects: String(completed) })),
          },
          {
            type: "NOT COMPLETED",
            achievements: perGroup("FG", groups, ({ started, completed }) => ({
              numSubjects: String(started - completed),
            })),
          },
        ],
        ...(anybodyLeft && {
          dropWithdraws: REASONS.map((type, reason) => ({
            type,
            reasons: perGroup("FG", groups, (group) => ({
              numSubjects: String(left[groups.indexOf(group)]?.[reason] ?? 0),
            })),
          })),
        }),
      },
    ],
  };
}

export function baselineCharacteristicsModule(
  random: Random,
  plan: StudyPlan,
  groups: readonly ResultGroup[],
): NonNullable<Results["baselineCharacteristicsModule"]> {
  const total: ResultGroup = {
    title: "Total",
    description: "Total of all reporting groups",
    started: groups.reduce((sum, { started }) => sum + started, 0),
    completed: 0,
  };
  const columns = groups.length > 1 ? [...groups, total] : groups;
  const women = columns.map(({ started }) => femaleCount(random, plan.sex, started));
  if (columns.length > groups.length)
    women[groups.length] = women.slice(0, groups.length).reduce((a, b) => a + b, 0);
  const [from, to] = ageRange(plan);
  const meanAges = groups.map(() => from + (to - from) * (0.4 + 0.25 * random.unit()));
  const weighed = groups.reduce((sum, { started }, index) => sum + started * (meanAges[index] ?? 0), 0);
  if (columns.length > groups.length) meanAges.push(weighed / Math.max(1, total.started));
  const bySex = (female: boolean) =>
    perGroup("BG", columns, (group) => {
      const count = women[columns.indexOf(group)] ?? 0;
      return { value: String(female ? count : group.started - count) };
    });
  return {
    groups: writtenGroups("BG", columns),
    denoms: [
      {
        units: "Participants",
        counts: perGroup("BG", columns, ({ started }) => ({ value: String(started) })),
      },
    ],
    measures: [
      {
        title: "Age, Continuous",
        paramType: "MEAN",
        dispersionType: "STANDARD_DEVIATION",
        unitOfMeasure: "years",
        classes: [
          {
            categories: [
              {
                measurements: perGroup("BG", columns, (group) => ({
                  value: (meanAges[columns.indexOf(group)] ?? 0).toFixed(1),
                  spread: (((to - from) / 5) * (0.7 + 0.5 * random.unit())).toFixed(1),
                })),
              },
            ],
          },
        ],
      },
      {
        title: "Sex: Female, Male",
        paramType: "COUNT_OF_PARTICIPANTS",
        unitOfMeasure: "Participants",
        classes: [
          {
            categories: [
              { title: "Female", measurements: bySex(true) },
              { title: "Male", measurements: bySex(false) },
            ],
          },
        ],
      },
      {
        title: "Region of Enrollment",
        paramType: "NUMBER",
        unitOfMeasure: "participants",
        classes: [
          {
            title: plan.sponsor.home.country,
            categories: [
              { measurements: perGroup("BG", columns, ({ started }) => ({ value: String(started) })) },
            ],
          },
        ],
      },
    ],
  };
}

function femaleCount(random: Random, sex: string, started: number): number {
  if (sex === "FEMALE") return started;
  if (sex === "MALE") return 0;
  return Math.round(started * (0.35 + 0.3 * random.unit()));
}

/** @module The groups that results are given for, and how many people were in each. */
import type { Arms } from "../arms.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";

export interface ResultGroup {
  readonly title: string;
  readonly description: string;
  readonly started: number;
  readonly completed: number;
}

/** One group for each arm (one for all where there are none), sharing the enrolment as evenly as chance does. */
export function drawGroups(random: Random, plan: StudyPlan, arms: Arms): ResultGroup[] {
  const titles =
    arms.groups.length > 0
      ? arms.groups
      : [{ label: "All participants", description: "Everybody in the study." }];
  const total = Math.min(plan.enrollment ?? 60, 200_000);
  return titles.map(({ label, description }, index) => {
    const share = Math.floor(total / titles.length) + (index < total % titles.length ? 1 : 0);
    const completed = Math.round(share * (0.7 + 0.3 * random.unit()));
    return { title: label, description, started: share, completed };
  });
}

/** "OG000", "OG001" … each module of the results counts for itself. */
export function groupId(prefix: string, index: number): string {
  return `${prefix}${String(index).padStart(3, "0")}`;
}

export function writtenGroups(
  prefix: string,
  groups: readonly ResultGroup[],
): { id: string; title: string; description: string }[] {
  return groups.map(({ title, description }, index) => ({ id: groupId(prefix, index), title, description }));
}

/** One value for each group. */
export function perGroup<Value>(
  prefix: string,
  groups: readonly ResultGroup[],
  value: (group: ResultGroup) => Value,
): (Value & { groupId: string })[] {
  return groups.map((group, index) => ({ groupId: groupId(prefix, index), ...value(group) }));
}

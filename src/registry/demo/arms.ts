/** @module The arms of a study and what each receives. */
import type { ArmGroup, Intervention } from "../../study/study.ts";
import type { Treatment } from "./facts/read-facts.ts";
import type { Random } from "./random.ts";
import { drawTreatment } from "./study-plan.ts";
import type { StudyPlan } from "./study-plan.ts";

export interface Arms {
  readonly groups: readonly (ArmGroup & { readonly label: string; readonly description: string })[];
  readonly interventions: readonly Intervention[];
  /** What the main treatment is compared with, in words. */
  readonly comparator: string;
}

interface Part {
  readonly treatment: Treatment;
  readonly arms: string[];
}

/** The registry's prefix in `interventionNames`: "Drug: Cisplatin". */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  DRUG: "Drug",
  BIOLOGICAL: "Biological",
  DEVICE: "Device",
  PROCEDURE: "Procedure",
  RADIATION: "Radiation",
  BEHAVIORAL: "Behavioral",
  GENETIC: "Genetic",
  DIETARY_SUPPLEMENT: "Dietary Supplement",
  COMBINATION_PRODUCT: "Combination Product",
  DIAGNOSTIC_TEST: "Diagnostic Test",
  OTHER: "Other",
};

const PLACEBO: Treatment = {
  type: "DRUG",
  name: "Placebo",
  ancestors: [],
  fields: [],
  weight: 0,
  otherNames: [],
};
const SHAM: Treatment = { ...PLACEBO, type: "DEVICE", name: "Sham procedure" };
const USUAL_CARE: Treatment = { ...PLACEBO, type: "OTHER", name: "Usual care" };
const TAKEN = new Set(["DRUG", "BIOLOGICAL", "DIETARY_SUPPLEMENT", "GENETIC", "COMBINATION_PRODUCT"]);

/** Whether something of this InterventionType is swallowed, injected or the like. */
export function isTaken(type: string | undefined): boolean {
  return type !== undefined && TAKEN.has(type);
}

interface Control {
  readonly type: string;
  readonly label: string;
  readonly treatment?: Treatment;
}

function drawControl(random: Random, plan: StudyPlan, main: Treatment): Control {
  const masked = plan.masking !== "NONE";
  if (masked && isTaken(main.type) && random.chance(0.62))
    return { type: "PLACEBO_COMPARATOR", label: "Placebo", treatment: PLACEBO };
  if (masked && (main.type === "DEVICE" || main.type === "PROCEDURE") && random.chance(0.4))
    return { type: "SHAM_COMPARATOR", label: "Sham", treatment: SHAM };
  if (random.chance(0.2)) return { type: "NO_INTERVENTION", label: "No intervention" };
  if (random.chance(0.4)) return { type: "ACTIVE_COMPARATOR", label: "Usual care", treatment: USUAL_CARE };
  const other = drawTreatment(random, main.type, plan.field);
  if (other.name === main.name)
    return { type: "ACTIVE_COMPARATOR", label: "Usual care", treatment: USUAL_CARE };
  return { type: "ACTIVE_COMPARATOR", label: other.name, treatment: other };
}

function describe(random: Random, plan: StudyPlan, name: string, taken: boolean): string {
  switch (random.below(taken ? 5 : 3)) {
    case 0:
      return `Participants receive ${name} for ${plan.weeks} weeks.`;
    case 1:
      return `${name} as described in the protocol, on top of what the treating physician prescribes.`;
    case 2:
      return `${random.between(2, 24)} ${taken ? "doses" : "sessions"} of ${name}, the first at the study site under observation for ${random.between(1, 6)} hours.`;
    case 3:
      return `${name}, given ${random.pick(["once", "twice", "three times"])} ${random.pick(["a day", "a week", "a month"])} for ${plan.weeks} weeks, then follow-up without treatment.`;
    default:
      return `${name} on days 1 and ${random.between(8, 22)} of each cycle of ${random.pick([28, 42])} days, up to ${random.between(2, 12)} cycles or until the disease gets worse.`;
  }
}

function labelOf(random: Random, { name, type }: Treatment, index: number, count: number): string {
  if (count === 1) return name;
  if (!isTaken(type)) return `${name}, programme ${index + 1}`;
  if (index < 3) return `${name}, ${["low", "medium", "high"][index]} dose`;
  return `${name}, cohort ${index + 1} (${random.between(2, 40) * 5} mg)`;
}

/** Draws the arms of the plan's treatments. Observational studies have groups without a type; expanded access has none. */
export function drawArms(random: Random, plan: StudyPlan): Arms {
  const main = plan.treatments[0];
  if (plan.studyType === "OBSERVATIONAL" || main === undefined) return observationalGroups(random, plan);
  const parts: Part[] = plan.treatments.map((treatment) => ({ treatment, arms: [] }));
  if (plan.studyType === "EXPANDED_ACCESS")
    return {
      groups: [],
      interventions: interventionsOf(random, plan, parts),
      comparator: "the usual treatment",
    };
  const control = plan.armCount > 1 ? drawControl(random, plan, main) : undefined;
  const testArms = plan.armCount - (control === undefined ? 0 : 1);
  const groups: Arms["groups"][number][] = [];
  for (let index = 0; index < testArms; index++) {
    const label = labelOf(random, main, index, testArms);
    for (const part of parts) part.arms.push(label);
    groups.push({
      label,
      type: plan.armCount === 1 && random.chance(0.12) ? "OTHER" : "EXPERIMENTAL",
      description: describe(random, plan, label, isTaken(main.type)),
      interventionNames: parts.map(({ treatment }) => `${TYPE_WORDS[treatment.type]}: ${treatment.name}`),
    });
  }
  if (control !== undefined) {
    // Half of the studies give the further treatments to everybody, as a backbone.
    const shared = parts.slice(1).filter(() => random.chance(0.5));
    if (control.treatment !== undefined) shared.push({ treatment: control.treatment, arms: [] });
    const label = groups.some((group) => group.label === control.label)
      ? `${control.label} (control)`
      : control.label;
    for (const part of shared) {
      if (!parts.includes(part)) parts.push(part);
      part.arms.push(label);
    }
    groups.push({
      label,
      type: control.type,
      description:
        control.treatment === undefined
          ? "Observation only."
          : describe(random, plan, control.treatment.name, isTaken(control.treatment.type)),
      ...(shared.length > 0 && {
        interventionNames: shared.map(({ treatment }) => `${TYPE_WORDS[treatment.type]}: ${treatment.name}`),
      }),
    });
  }
  return {
    groups,
    interventions: interventionsOf(random, plan, mergeByName(parts)),
    comparator: control === undefined ? "the usual treatment" : lowerFirst(control.label),
  };
}

/** A control can be one of the further treatments: it stands once, with all its arms. */
function mergeByName(parts: readonly Part[]): Part[] {
  const merged = new Map<string, Part>();
  for (const part of parts) {
    const known = merged.get(part.treatment.name);
    if (known === undefined) merged.set(part.treatment.name, part);
    else known.arms.push(...part.arms.filter((arm) => !known.arms.includes(arm)));
  }
  return [...merged.values()];
}

function lowerFirst(text: string): string {
  return /^(Placebo|Usual|No |Sham)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function observationalGroups(random: Random, plan: StudyPlan): Arms {
  const condition = plan.conditions[0]?.names[0] ?? "the disease";
  const labels = random
    .sample(
      [`People with ${condition}`, "Comparison group", "Healthy controls", "Relatives"],
      random.below(4),
    )
    .sort();
  const parts = plan.treatments.map((treatment) => ({ treatment, arms: [...labels] }));
  return {
    groups: labels.map((label) => ({
      label,
      description: `${label}, followed for ${plan.weeks} weeks.`,
      ...(parts.length > 0 && {
        interventionNames: parts.map(({ treatment }) => `${TYPE_WORDS[treatment.type]}: ${treatment.name}`),
      }),
    })),
    interventions: interventionsOf(random, plan, parts),
    comparator: labels.includes("Healthy controls") ? "healthy people" : "usual care",
  };
}

function interventionsOf(random: Random, plan: StudyPlan, parts: readonly Part[]): Intervention[] {
  return parts.map(({ treatment, arms }) => {
    const otherNames = treatment.otherNames.filter(() => random.chance(0.6));
    return {
      type: treatment.type,
      name: treatment.name,
      ...(random.chance(0.85) && {
        description: describe(random, plan, treatment.name, isTaken(treatment.type)),
      }),
      ...(arms.length > 0 && { armGroupLabels: arms }),
      ...(otherNames.length > 0 && { otherNames }),
    };
  });
}

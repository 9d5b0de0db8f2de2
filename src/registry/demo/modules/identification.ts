/** @module identificationModule of an invented study. */
import type { Study } from "../../../study/study.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";
import type { Words } from "../wording/words.ts";

type Identification = Study["protocolSection"]["identificationModule"];

const DESIGN_WORDS: Readonly<Record<string, string>> = {
  NONE: "Open-label",
  SINGLE: "Single-blind",
  DOUBLE: "Double-blind",
  TRIPLE: "Triple-blind",
  QUADRUPLE: "Double-blind",
};
const PHASE_WORDS: Readonly<Record<string, string>> = {
  EARLY_PHASE1: "Early Phase 1",
  PHASE1: "Phase 1",
  PHASE2: "Phase 2",
  PHASE3: "Phase 3",
  PHASE4: "Phase 4",
};

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function briefTitle(random: Random, plan: StudyPlan, words: Words): string {
  const { condition, treatment, people } = words;
  const who = capitalized(people);
  if (plan.studyType === "OBSERVATIONAL")
    return random.pick([
      `A Registry of ${who} With ${condition}`,
      `Long-term Course of ${condition} in ${words.city}`,
      `Quality of Life in ${who} With ${condition}`,
      `Risk Factors for ${words.otherCondition} in ${condition}`,
      `Biomarkers in ${condition}: ${words.weeks === 8 ? "an" : "a"} ${words.weeks}-Week Cohort`,
      `Everyday Use of ${treatment} in ${condition}`,
    ]);
  if (plan.studyType === "EXPANDED_ACCESS")
    return random.pick([
      `Expanded Access to ${treatment} for ${condition}`,
      `Compassionate Use of ${treatment}`,
    ]);
  return random.pick([
    `${treatment} for ${condition}`,
    `${treatment} in ${who} With ${condition}`,
    `${treatment} Compared With ${words.comparator} in ${condition}`,
    `Safety and Efficacy of ${treatment} in ${condition}`,
    `A Study of ${treatment} in ${who} With ${condition}`,
    `Effect of ${treatment} on ${condition}: ${words.weeks === 8 ? "an" : "a"} ${words.weeks}-Week Trial`,
    `Does ${treatment} Improve ${condition} in ${who}?`,
    `${treatment} to Prevent ${words.otherCondition} in People With ${condition}`,
    words.isTaken
      ? `Finding the Right Dose of ${treatment} for ${condition}`
      : `${treatment} at Home for ${condition}`,
    `Early ${treatment} in ${condition} and ${words.otherCondition}`,
  ]);
}

function officialTitle(random: Random, plan: StudyPlan, words: Words): string {
  const phase = plan.phases.map((value) => PHASE_WORDS[value]).filter((word) => word !== undefined);
  if (plan.studyType !== "INTERVENTIONAL")
    return `A Multicentre ${random.pick(["Prospective", "Observational"])} Study of ${words.condition} in ${capitalized(words.people)} Treated at ${words.sponsor} and Associated Centres Over ${words.weeks} Weeks`;
  const parts = [
    phase.length > 0
      ? `${/^[AEIOU]/.test(phase[0] ?? "") ? "An" : "A"} ${phase.join("/")},`
      : plan.allocation !== "RANDOMIZED" && plan.masking === "NONE"
        ? "An"
        : "A",
    plan.allocation === "RANDOMIZED" ? "Randomized," : "",
    `${DESIGN_WORDS[plan.masking] ?? "Open-label"}, ${plan.armCount > 1 ? "Controlled" : "Single-Arm"} Study`,
    `to Evaluate ${random.pick(["the Efficacy and Safety", "the Safety, Tolerability and Pharmacokinetics", "the Effect"])} of ${words.treatment}`,
    plan.armCount > 1 ? `Versus ${words.comparator}` : "",
    `in ${capitalized(words.people)} With ${words.condition}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function letters(random: Random, count: number): string {
  let text = "";
  for (let index = 0; index < count; index++)
    text += (index % 2 === 0 ? "BDFKLMNPRSTVZ" : "AEIOU").charAt(random.below(index % 2 === 0 ? 13 : 5));
  return text;
}

/** Titles, numbers and names; a withheld study says "[Redacted]" and nothing else. */
export function identificationModule(random: Random, plan: StudyPlan, words: Words): Identification {
  const prefix = letters(random, 3);
  const secondary = random.chance(0.21) ? random.between(1, random.chance(0.1) ? 5 : 2) : 0;
  return {
    nctId: plan.nctId,
    orgStudyIdInfo: { id: `${prefix}-${random.between(1, 999)}-${1990 + random.below(37)}` },
    ...(secondary > 0 && {
      secondaryIdInfos: Array.from({ length: secondary }, () => secondaryId(random)),
    }),
    organization: { fullName: plan.sponsor.name, class: plan.sponsor.class },
    briefTitle: briefTitle(random, plan, words),
    ...(random.chance(0.98) && { officialTitle: officialTitle(random, plan, words) }),
    ...(random.chance(0.27) && {
      acronym: letters(random, random.between(4, 7)) + (random.chance(0.3) ? `-${random.between(1, 9)}` : ""),
    }),
  };
}

function secondaryId(random: Random): { id: string; type: string; domain: string } {
  return random.chance(0.4)
    ? {
        id: `20${random.between(10, 26)}-0${random.between(10_000, 99_999)}-11`,
        type: "EUDRACT_NUMBER",
        domain: "Demonstration",
      }
    : {
        id: `${letters(random, 2)}${random.between(1000, 99_999)}`,
        type: "OTHER_GRANT",
        domain: "Demonstration grant",
      };
}

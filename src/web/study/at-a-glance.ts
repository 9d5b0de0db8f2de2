/** @module What kind of study this is, in a few plain sentences of our own, from coded fields only and never guessing. */
import { formatAges } from "../../study/age.ts";
import { wordsFor } from "../../study/enumerations.ts";
import type { Study } from "../../study/study.ts";

const VERBS: Readonly<Record<string, string>> = {
  TREATMENT: "Tests",
  PREVENTION: "Tests prevention with",
  DIAGNOSTIC: "Tests diagnosis with",
  SCREENING: "Tests screening with",
  SUPPORTIVE_CARE: "Tests supportive care with",
};

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  DRUG: ["a drug", "drugs"],
  BIOLOGICAL: ["a biological product", "biological products"],
  DEVICE: ["a device", "devices"],
  PROCEDURE: ["a procedure", "procedures"],
  RADIATION: ["radiation", "radiation"],
  GENETIC: ["a genetic treatment", "genetic treatments"],
  COMBINATION_PRODUCT: ["a combination product", "combination products"],
  DIETARY_SUPPLEMENT: ["a dietary supplement", "dietary supplements"],
  DIAGNOSTIC_TEST: ["a diagnostic test", "diagnostic tests"],
  BEHAVIORAL: ["a behavioral program", "behavioral programs"],
};

/** "Tests a procedure." "20 to 65 years old, any sex." "Healthy volunteers cannot take part." */
export function atAGlance(study: Study): readonly string[] {
  return [
    purposeSentence(study),
    conditionSentence(study),
    whoSentence(study),
    ...chanceSentences(study),
  ].filter((sentence) => sentence !== undefined);
}

function purposeSentence(study: Study): string | undefined {
  const design = study.protocolSection.designModule;
  if (design?.studyType === "OBSERVATIONAL")
    return "An observational study: it watches and records, and does not decide which treatment people receive.";
  if (design?.studyType === "EXPANDED_ACCESS")
    return "Expanded access: treatment outside a trial, for people who cannot join one.";
  if (design?.studyType !== "INTERVENTIONAL") return undefined;
  const kinds = kindsOf(study);
  const verb = VERBS[design.designInfo?.primaryPurpose ?? ""] ?? "Studies";
  return kinds === undefined ? "A clinical trial." : `${verb} ${kinds}.`;
}

/** "a drug", "two devices" would need counts that arms blur, so: "drugs and a device"; nothing for OTHER alone. */
function kindsOf(study: Study): string | undefined {
  const interventions = study.protocolSection.armsInterventionsModule?.interventions ?? [];
  const counts = new Map<string, number>();
  for (const { type } of interventions) if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  const known = [...counts].filter(([type]) => KINDS[type] !== undefined);
  if (known.length === 0) return undefined;
  const words = known.map(([type, count]) => KINDS[type]?.[count === 1 ? 0 : 1] ?? "");
  return list(known.length === counts.size ? words : [...words, "other measures"]);
}

function conditionSentence(study: Study): string | undefined {
  const conditions = study.protocolSection.conditionsModule?.conditions ?? [];
  if (conditions.length === 0) return undefined;
  if (conditions.length > 4)
    return `Conditions studied: ${conditions.slice(0, 3).join("; ")}; and ${conditions.length - 3} more.`;
  return `${conditions.length === 1 ? "Condition" : "Conditions"} studied: ${conditions.join("; ")}.`;
}

function whoSentence(study: Study): string | undefined {
  const eligibility = study.protocolSection.eligibilityModule;
  if (eligibility === undefined) return undefined;
  const { minimumAge, maximumAge, sex, healthyVolunteers } = eligibility;
  const sexWords =
    sex === undefined
      ? undefined
      : sex === "ALL"
        ? "any sex"
        : `${wordsFor("Sex", sex).toLowerCase()} participants only`;
  const who = [formatAges(minimumAge, maximumAge), sexWords].filter((part) => part !== undefined).join(", ");
  const volunteers =
    healthyVolunteers === undefined
      ? ""
      : healthyVolunteers
        ? " Healthy volunteers can take part."
        : " Healthy volunteers cannot take part.";
  return `${who}.${volunteers}`;
}

/** What chance and concealment mean for a participant: said only where the record says so. */
function chanceSentences(study: Study): readonly (string | undefined)[] {
  const { designModule, armsInterventionsModule } = study.protocolSection;
  const arms = armsInterventionsModule?.armGroups ?? [];
  return [
    designModule?.designInfo?.allocation === "RANDOMIZED"
      ? "Chance decides which group a participant joins."
      : undefined,
    arms.some(({ type }) => type === "PLACEBO_COMPARATOR")
      ? "One group or more receives a placebo."
      : undefined,
    arms.some(({ type }) => type === "SHAM_COMPARATOR")
      ? "One group or more receives a sham (pretended) treatment."
      : undefined,
  ];
}

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

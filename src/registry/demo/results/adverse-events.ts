/** @module adverseEventsModule and moreInfoModule of an invented study. */
import type { Study } from "../../../study/study.ts";
import { drawPhone, withDegree } from "../people.ts";
import { quantiles } from "../quantiles.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";
import { perGroup, writtenGroups } from "./groups.ts";
import type { ResultGroup } from "./groups.ts";

type Results = NonNullable<Study["resultsSection"]>;
type AdverseEvents = NonNullable<Results["adverseEventsModule"]>;

/** MedDRA terms in common use with their organ systems. */
const EVENTS: readonly (readonly [term: string, organSystem: string])[] = [
  ["Nausea", "Gastrointestinal disorders"],
  ["Vomiting", "Gastrointestinal disorders"],
  ["Diarrhoea", "Gastrointestinal disorders"],
  ["Constipation", "Gastrointestinal disorders"],
  ["Abdominal pain", "Gastrointestinal disorders"],
  ["Headache", "Nervous system disorders"],
  ["Dizziness", "Nervous system disorders"],
  ["Somnolence", "Nervous system disorders"],
  ["Syncope", "Nervous system disorders"],
  ["Fatigue", "General disorders"],
  ["Pyrexia", "General disorders"],
  ["Oedema peripheral", "General disorders"],
  ["Injection site reaction", "General disorders"],
  ["Nasopharyngitis", "Infections and infestations"],
  ["Pneumonia", "Infections and infestations"],
  ["Urinary tract infection", "Infections and infestations"],
  ["Sepsis", "Infections and infestations"],
  ["Anaemia", "Blood and lymphatic system disorders"],
  ["Neutropenia", "Blood and lymphatic system disorders"],
  ["Thrombocytopenia", "Blood and lymphatic system disorders"],
  ["Rash", "Skin and subcutaneous tissue disorders"],
  ["Pruritus", "Skin and subcutaneous tissue disorders"],
  ["Back pain", "Musculoskeletal and connective tissue disorders"],
  ["Arthralgia", "Musculoskeletal and connective tissue disorders"],
  ["Myalgia", "Musculoskeletal and connective tissue disorders"],
  ["Cough", "Respiratory, thoracic and mediastinal disorders"],
  ["Dyspnoea", "Respiratory, thoracic and mediastinal disorders"],
  ["Pulmonary embolism", "Respiratory, thoracic and mediastinal disorders"],
  ["Insomnia", "Psychiatric disorders"],
  ["Anxiety", "Psychiatric disorders"],
  ["Hypertension", "Vascular disorders"],
  ["Hypotension", "Vascular disorders"],
  ["Atrial fibrillation", "Cardiac disorders"],
  ["Cardiac failure", "Cardiac disorders"],
  ["Myocardial infarction", "Cardiac disorders"],
  ["Decreased appetite", "Metabolism and nutrition disorders"],
  ["Hypokalaemia", "Metabolism and nutrition disorders"],
  ["Alanine aminotransferase increased", "Investigations"],
  ["Fall", "Injury, poisoning and procedural complications"],
  ["Acute kidney injury", "Renal and urinary disorders"],
];

const drawSeriousCount = quantiles([
  [0, 0],
  [0.29, 0],
  [0.5, 4],
  [0.9, 20],
  [1, 40],
]);
const drawOtherCount = quantiles([
  [0, 0],
  [0.18, 0],
  [0.5, 9],
  [0.9, 30],
  [1, 40],
]);

function events(
  random: Random,
  groups: readonly ResultGroup[],
  count: number,
  commonest: number,
): AdverseEvents["otherEvents"] {
  return random.sample(EVENTS, count).map(([term, organSystem]) => ({
    term,
    organSystem,
    sourceVocabulary: "MedDRA",
    assessmentType: "SYSTEMATIC_ASSESSMENT",
    stats: perGroup("EG", groups, ({ started }) => {
      const numAffected = Math.floor(started * commonest * random.unit());
      return {
        numEvents: numAffected + random.below(1 + Math.ceil(numAffected / 4)),
        numAffected,
        numAtRisk: started,
      };
    }),
  }));
}

export function adverseEventsModule(
  random: Random,
  plan: StudyPlan,
  groups: readonly ResultGroup[],
): AdverseEvents {
  const serious = events(random, groups, drawSeriousCount(random), 0.05) ?? [];
  const other = events(random, groups, drawOtherCount(random), 0.3) ?? [];
  // People with any event: at least as many as the commonest event has, at most all of the group.
  const affected = (list: typeof serious, index: number, started: number) => {
    const counts = list.map(({ stats }) => stats?.[index]?.numAffected ?? 0);
    const most = Math.max(0, ...counts);
    return Math.min(
      started,
      most + Math.round(random.unit() * 0.5 * (counts.reduce((a, b) => a + b, 0) - most)),
    );
  };
  return {
    frequencyThreshold: "5",
    ...(random.chance(0.82) && { timeFrame: `From the first dose up to ${plan.weeks + 4} weeks` }),
    eventGroups: writtenGroups("EG", groups).map(({ id, title, description }, index) => {
      const started = groups[index]?.started ?? 0;
      return {
        id,
        title,
        description,
        deathsNumAffected: Math.floor(started * 0.04 * random.unit()),
        deathsNumAtRisk: started,
        seriousNumAffected: affected(serious, index, started),
        seriousNumAtRisk: started,
        otherNumAffected: affected(other, index, started),
        otherNumAtRisk: started,
      };
    }),
    ...(serious.length > 0 && { seriousEvents: serious }),
    ...(other.length > 0 && { otherEvents: other }),
  };
}

export function moreInfoModule(random: Random, plan: StudyPlan): NonNullable<Results["moreInfoModule"]> {
  return {
    ...(random.chance(0.26) && {
      limitationsAndCaveats: {
        description: "Fewer people took part than planned; the results must be read with care.",
      },
    }),
    certainAgreement: { piSponsorEmployee: random.chance(0.3), restrictiveAgreement: random.chance(0.2) },
    pointOfContact: {
      title: withDegree(plan.investigator),
      organization: plan.sponsor.name,
      email: plan.investigator.email,
      phone: drawPhone(random, plan.sponsor.home.country),
    },
  };
}

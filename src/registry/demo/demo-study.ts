/** @module Writes one invented study from its plan. */
import type { Study } from "../../study/study.ts";
import { drawArms, isTaken } from "./arms.ts";
import { isoDay, isoMonth } from "./day.ts";
import { derivedSection } from "./modules/derived.ts";
import {
  conditionsModule,
  descriptionModule,
  ipdSharingStatementModule,
  referencesModule,
} from "./modules/description.ts";
import { designModule } from "./modules/design.ts";
import { documentSection } from "./modules/documents.ts";
import { eligibilityModule } from "./modules/eligibility.ts";
import { identificationModule } from "./modules/identification.ts";
import { contactsLocationsModule } from "./modules/locations.ts";
import { drawOutcomes, outcomesModule } from "./modules/outcomes.ts";
import { oversightModule, sponsorCollaboratorsModule } from "./modules/sponsor.ts";
import { statusModule } from "./modules/status.ts";
import type { Random } from "./random.ts";
import { resultsSection } from "./results/results-section.ts";
import { drawStudyPlan } from "./study-plan.ts";
import type { StudyPlan } from "./study-plan.ts";
import { WITHHELD_SHARE } from "./tables/status.ts";
import type { Words } from "./wording/words.ts";

function peopleOf(plan: StudyPlan): string {
  if (plan.sex === "FEMALE") return "women";
  if (plan.sex === "MALE") return "men";
  if (/Month|Week|Day|Hour/.test(plan.maximumAge)) return "infants";
  if (
    ["5 Years", "12 Years", "17 Years", "18 Years"].includes(plan.maximumAge) &&
    !/^(?:[2-9]\d|18)/.test(plan.minimumAge)
  )
    return "children";
  return "adults";
}

/** Treatment names stand in sentences as registrants write them. */
function wordsOf(random: Random, plan: StudyPlan, comparator: string): Words {
  const [condition, other] = plan.conditions;
  return {
    random,
    condition: condition?.names[0] ?? condition?.mesh.term ?? "the disease",
    otherCondition:
      other?.names[0] ?? random.pick(["Hypertension", "Depression", "Obesity", "Chronic Pain", "Anemia"]),
    treatment: plan.treatments[0]?.name ?? "usual care",
    isTaken: isTaken(plan.treatments[0]?.type),
    comparator,
    people: peopleOf(plan),
    sponsor: plan.sponsor.name,
    city: plan.sponsor.home.city,
    enrollment: plan.enrollment ?? 50,
    weeks: plan.weeks,
    arms: plan.armCount,
  };
}

/** The registry withholds 983 studies: they have a number, dates, and "[Redacted]" for a sponsor. */
function withheldStudy(nctId: string, today: number): Study {
  return {
    protocolSection: {
      identificationModule: {
        nctId,
        orgStudyIdInfo: { id: "[Redacted]" },
        organization: { fullName: "[Redacted]" },
        briefTitle: "[Redacted]",
      },
      statusModule: {
        statusVerifiedDate: isoMonth(today - 400),
        overallStatus: "WITHHELD",
        studyFirstSubmitDate: isoDay(today - 900),
        lastUpdateSubmitDate: isoDay(today - 400),
      },
      sponsorCollaboratorsModule: { leadSponsor: { name: "[Redacted]" } },
    },
    derivedSection: { miscInfoModule: { versionHolder: isoDay(today) } },
    hasResults: false,
  };
}

/** The study with number `number` as of day `today`, from the numbers that `random` gives. */
export function demoStudy(random: Random, number: number, today: number): Study {
  if (random.chance(WITHHELD_SHARE)) return withheldStudy(`NCT${number}`, today);
  const plan = drawStudyPlan(random, number, today);
  const arms = drawArms(random, plan);
  const words = wordsOf(random, plan, arms.comparator);
  const outcomes = plan.studyType === "EXPANDED_ACCESS" ? [] : drawOutcomes(random, plan, words);
  const oversight = oversightModule(random, plan);
  const contactsLocations = contactsLocationsModule(random, plan);
  const references = referencesModule(random);
  const ipdSharing = ipdSharingStatementModule(random);
  const withArms = arms.groups.length > 0 || arms.interventions.length > 0;
  const hasDocuments = plan.times.results !== undefined ? random.chance(0.62) : random.chance(0.022);
  return {
    protocolSection: {
      identificationModule: identificationModule(random, plan, words),
      statusModule: statusModule(random, plan, words),
      sponsorCollaboratorsModule: sponsorCollaboratorsModule(random, plan),
      ...(oversight !== undefined && { oversightModule: oversight }),
      descriptionModule: descriptionModule(random, words),
      conditionsModule: conditionsModule(random, plan),
      designModule: designModule(random, plan),
      ...(withArms && {
        armsInterventionsModule: {
          ...(arms.groups.length > 0 && { armGroups: [...arms.groups] }),
          ...(arms.interventions.length > 0 && { interventions: [...arms.interventions] }),
        },
      }),
      ...(outcomes.length > 0 && { outcomesModule: outcomesModule(outcomes) }),
      eligibilityModule: eligibilityModule(random, plan, words),
      ...(contactsLocations !== undefined && { contactsLocationsModule: contactsLocations }),
      ...(references !== undefined && { referencesModule: references }),
      ...(ipdSharing !== undefined && { ipdSharingStatementModule: ipdSharing }),
    },
    ...(plan.times.results !== undefined && { resultsSection: resultsSection(random, plan, arms, outcomes) }),
    ...(hasDocuments && {
      documentSection: documentSection(random, plan.times.results ?? plan.times.lastUpdate),
    }),
    derivedSection: derivedSection(plan),
    hasResults: plan.times.results !== undefined,
  };
}

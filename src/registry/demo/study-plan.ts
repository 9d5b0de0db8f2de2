/** @module The decisions behind one invented study, drawn before anything is written, so that all modules agree. */
import { CONDITIONS, TREATMENTS } from "./facts/read-facts.ts";
import type { Condition, Treatment } from "./facts/read-facts.ts";
import { drawOrganisation } from "./organisations.ts";
import type { Organisation } from "./organisations.ts";
import { drawPerson } from "./people.ts";
import type { Person } from "./people.ts";
import type { Random } from "./random.ts";
import { drawTimes } from "./study-times.ts";
import type { StudyTimes } from "./study-times.ts";
import * as design from "./tables/design.ts";
import * as people from "./tables/people.ts";
import * as status from "./tables/status.ts";
import { weighted } from "./weighted.ts";
import type { Draw } from "./weighted.ts";

type DemoStudyType = "INTERVENTIONAL" | "OBSERVATIONAL" | "EXPANDED_ACCESS";

export interface StudyPlan {
  readonly number: number;
  readonly nctId: string;
  readonly studyType: DemoStudyType;
  readonly overallStatus: string;
  readonly lastKnownStatus?: string;
  /** As in the record; empty where the record has none. */
  readonly phases: readonly string[];
  readonly conditions: readonly Condition[];
  /** The field of the first condition. */
  readonly field: string;
  /** The first is what the study is about; observational studies may have none. */
  readonly treatments: readonly Treatment[];
  readonly sponsor: Organisation;
  readonly investigator: Person;
  readonly times: StudyTimes;
  readonly enrollment?: number;
  readonly allocation?: string;
  readonly model?: string;
  readonly purpose?: string;
  readonly masking: string;
  readonly armCount: number;
  readonly sex: string;
  readonly healthy?: boolean;
  readonly minimumAge: string;
  readonly maximumAge: string;
  readonly hasResults: boolean;
  /** Weeks of treatment or follow-up that the texts speak of. */
  readonly weeks: number;
}

const drawCondition = weighted(CONDITIONS.map((condition) => [condition, condition.weight] as const));

function drawBy<Item extends { readonly weight: number }>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Draw<Item>> {
  const groups = new Map<string, (readonly [Item, number])[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const entry = [item, item.weight] as const;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  return new Map([...groups].map(([key, group]) => [key, weighted(group)]));
}

const conditionsByField = drawBy(CONDITIONS, ({ field }) => [field]);
const treatmentsByTypeAndField = drawBy(TREATMENTS, ({ type, fields }) =>
  fields.length === 0 ? [`${type} *`] : fields.map((field) => `${type} ${field}`),
);
const treatmentsByType = drawBy(TREATMENTS, ({ type }) => [type]);

/** A treatment of the type that is used in the field; for rare pairs one used anywhere. */
export function drawTreatment(random: Random, type: string, field: string): Treatment {
  const inField = treatmentsByTypeAndField.get(`${type} ${field}`);
  const anywhere = treatmentsByTypeAndField.get(`${type} *`);
  const draw =
    (inField !== undefined && anywhere !== undefined && random.chance(0.25) ? anywhere : inField) ?? anywhere;
  const treatment = (draw ?? treatmentsByType.get(type))?.(random);
  if (treatment === undefined) throw new RangeError(`no treatment of type ${type} is known`);
  return treatment;
}

function drawConditions(random: Random): Condition[] {
  const first = drawCondition(random);
  const conditions = [first];
  const further = random.chance(0.3) ? random.between(1, random.chance(0.1) ? 7 : 2) : 0;
  const draw = conditionsByField.get(first.field) ?? drawCondition;
  for (let count = 0; count < further; count++) {
    const next = draw(random);
    if (!conditions.includes(next)) conditions.push(next);
  }
  return conditions;
}

function drawTreatments(random: Random, type: DemoStudyType, phased: boolean, field: string): Treatment[] {
  if (type === "OBSERVATIONAL" && random.chance(0.41)) return [];
  const draw = type === "INTERVENTIONAL" && !phased ? design.drawUnphasedType : design.drawPhasedType;
  const kind = type === "OBSERVATIONAL" ? design.drawUnphasedType(random) : draw(random);
  const treatments = [drawTreatment(random, kind, field)];
  let more = random.chance(0.28) ? 1 : 0;
  if (random.chance(0.06)) more = random.between(2, 6);
  for (let count = 0; count < more; count++) {
    const next = drawTreatment(random, random.chance(0.7) ? kind : draw(random), field);
    if (!treatments.some(({ name }) => name === next.name)) treatments.push(next);
  }
  return treatments;
}

function drawMissing<T>(random: Random, share: number, draw: Draw<T>): T | undefined {
  return random.chance(share) ? undefined : draw(random);
}

/** Draws study number `number` as it stands on day `today`. */
export function drawStudyPlan(random: Random, number: number, today: number): StudyPlan {
  const studyType = status.drawStudyType(random);
  const interventional = studyType === "INTERVENTIONAL";
  const overallStatus =
    studyType === "EXPANDED_ACCESS" ? status.drawExpandedAccessStatus(random) : status.drawStatus(random);
  const lastKnownStatus = overallStatus === "UNKNOWN" ? status.drawLastKnownStatus(random) : undefined;
  const phaseText = interventional ? design.drawPhases(random) : "";
  const conditions = drawConditions(random);
  const field = conditions[0]?.field ?? "";
  const phased = phaseText !== "" && phaseText !== "NA";
  const treatments = drawTreatments(random, studyType, phased, field);
  const sponsorClass = design.drawSponsorClass(random);
  const allocation = interventional
    ? drawMissing(random, design.ALLOCATION_MISSING_SHARE, design.drawAllocation)
    : undefined;
  const oneGroup = allocation === undefined || allocation === "NA";
  const model = interventional ? (oneGroup ? "SINGLE_GROUP" : design.drawModel(random)) : undefined;
  const purpose = interventional
    ? drawMissing(random, design.PURPOSE_MISSING_SHARE, design.drawPurpose)
    : undefined;
  const masking = allocation === "RANDOMIZED" ? design.drawMasking(random) : "NONE";
  const closed = overallStatus === "COMPLETED" || overallStatus === "TERMINATED";
  const resultsShare =
    status.RESULTS_SHARE_OF_CLOSED[sponsorClass] ?? status.RESULTS_SHARE_OF_CLOSED_OTHERWISE;
  const mayHaveResults = closed && studyType !== "EXPANDED_ACCESS";
  const wantsResults = mayHaveResults && random.chance(resultsShare * (interventional ? 1.15 : 0.3));
  const times = drawTimes(random, overallStatus, today, wantsResults);
  const enrollment =
    overallStatus === "WITHDRAWN"
      ? 0
      : drawMissing(random, design.ENROLLMENT_MISSING_SHARE, design.drawEnrollment);
  const healthy = people.drawHealthy(random);
  return {
    number,
    nctId: `NCT${number}`,
    studyType,
    overallStatus,
    ...(lastKnownStatus !== undefined && { lastKnownStatus }),
    phases: phaseText === "" ? [] : phaseText.split(" "),
    conditions,
    field,
    treatments,
    sponsor: drawOrganisation(random, sponsorClass),
    investigator: drawPerson(random),
    times,
    ...(enrollment !== undefined && { enrollment }),
    ...(allocation !== undefined && { allocation }),
    ...(model !== undefined && { model }),
    ...(purpose !== undefined && { purpose }),
    masking,
    armCount: oneGroup ? 1 : design.drawArmCount(random),
    sex: people.drawSex(random),
    ...(healthy !== undefined && { healthy }),
    minimumAge: people.drawMinimumAge(random),
    maximumAge: people.drawMaximumAge(random),
    hasResults: wantsResults,
    weeks: random.pick([4, 6, 8, 12, 16, 24, 26, 36, 48, 52, 104]),
  };
}

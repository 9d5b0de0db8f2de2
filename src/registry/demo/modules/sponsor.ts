/** @module sponsorCollaboratorsModule and oversightModule of an invented study. */
import type { Study } from "../../../study/study.ts";
import { drawOrganisation } from "../organisations.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";
import { drawCollaboratorClass, drawCollaboratorCount } from "../tables/design.ts";

type Protocol = Study["protocolSection"];

export function sponsorCollaboratorsModule(
  random: Random,
  plan: StudyPlan,
): NonNullable<Protocol["sponsorCollaboratorsModule"]> {
  const collaborators = new Map<string, { name: string; class: string }>();
  for (let left = drawCollaboratorCount(random); left > 0; left--) {
    const { name, class: agencyClass } = drawOrganisation(random, drawCollaboratorClass(random));
    if (name !== plan.sponsor.name) collaborators.set(name, { name, class: agencyClass });
  }
  return {
    ...(random.chance(0.95) && { responsibleParty: responsibleParty(random, plan) }),
    leadSponsor: { name: plan.sponsor.name, class: plan.sponsor.class },
    ...(collaborators.size > 0 && { collaborators: [...collaborators.values()] }),
  };
}

function responsibleParty(random: Random, plan: StudyPlan): Record<string, string> {
  if (plan.sponsor.class === "INDUSTRY" || random.chance(0.5)) return { type: "SPONSOR" };
  return {
    type: random.chance(0.85) ? "PRINCIPAL_INVESTIGATOR" : "SPONSOR_INVESTIGATOR",
    investigatorFullName: plan.investigator.name,
    investigatorTitle: random.pick([
      "Professor",
      "Principal Investigator",
      "Associate Professor",
      "Head of Department",
    ]),
    investigatorAffiliation: plan.sponsor.name,
  };
}

/** `undefined` where the record says nothing (4.5 %). */
export function oversightModule(random: Random, plan: StudyPlan): Protocol["oversightModule"] {
  if (random.chance(0.045)) return undefined;
  const recent = random.chance(0.72);
  const american = plan.sponsor.home.country === "United States";
  const type = plan.treatments[0]?.type;
  return {
    ...(random.chance(0.89) && { oversightHasDmc: random.chance(0.44) }),
    ...(recent && {
      isFdaRegulatedDrug: american && (type === "DRUG" || type === "BIOLOGICAL"),
      isFdaRegulatedDevice: american && type === "DEVICE",
    }),
    ...(recent && type === "DEVICE" && random.chance(0.15) && { isUnapprovedDevice: true }),
    ...(american && random.chance(0.3) && { isUsExport: random.chance(0.19) }),
  };
}

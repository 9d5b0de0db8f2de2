import { z } from "zod";

/** `protocolSection.sponsorCollaboratorsModule`. */
export const sponsorCollaboratorsModule = z.looseObject({
  responsibleParty: z
    .looseObject({
      type: z.string().optional(),
      investigatorFullName: z.string().optional(),
      investigatorTitle: z.string().optional(),
      investigatorAffiliation: z.string().optional(),
      oldNameTitle: z.string().optional(),
      oldOrganization: z.string().optional(),
    })
    .optional(),
  leadSponsor: z
    .looseObject({
      name: z.string().optional(),
      class: z.string().optional(),
    })
    .optional(),
  collaborators: z
    .array(
      z.looseObject({
        name: z.string().optional(),
        class: z.string().optional(),
      }),
    )
    .optional(),
});

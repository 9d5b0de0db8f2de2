import { z } from "zod";
import { identificationModule } from "./identification-module.ts";
import { statusModule } from "./status-module.ts";
import { sponsorCollaboratorsModule } from "./sponsor-collaborators-module.ts";
import { oversightModule } from "./oversight-module.ts";
import { descriptionModule } from "./description-module.ts";
import { conditionsModule } from "./conditions-module.ts";
import { designModule } from "./design-module.ts";
import { armsInterventionsModule } from "./arms-interventions-module.ts";
import { outcomesModule } from "./outcomes-module.ts";
import { eligibilityModule } from "./eligibility-module.ts";
import { contactsLocationsModule } from "./contacts-locations-module.ts";
import { referencesModule } from "./references-module.ts";
import { ipdSharingStatementModule } from "./ipd-sharing-statement-module.ts";

/** `protocolSection` of a study record. */
export const protocolSection = z.looseObject({
  identificationModule: identificationModule.optional(),
  statusModule: statusModule.optional(),
  sponsorCollaboratorsModule: sponsorCollaboratorsModule.optional(),
  oversightModule: oversightModule.optional(),
  descriptionModule: descriptionModule.optional(),
  conditionsModule: conditionsModule.optional(),
  designModule: designModule.optional(),
  armsInterventionsModule: armsInterventionsModule.optional(),
  outcomesModule: outcomesModule.optional(),
  eligibilityModule: eligibilityModule.optional(),
  contactsLocationsModule: contactsLocationsModule.optional(),
  referencesModule: referencesModule.optional(),
  ipdSharingStatementModule: ipdSharingStatementModule.optional(),
});

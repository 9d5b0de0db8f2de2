import { z } from "zod";
import { miscInfoModule } from "./misc-info-module.ts";
import { conditionBrowseModule } from "./condition-browse-module.ts";
import { interventionBrowseModule } from "./intervention-browse-module.ts";

/** `derivedSection` of a study record. */
export const derivedSection = z.looseObject({
  miscInfoModule: miscInfoModule.optional(),
  conditionBrowseModule: conditionBrowseModule.optional(),
  interventionBrowseModule: interventionBrowseModule.optional(),
});

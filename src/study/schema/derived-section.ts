import { z } from "zod";
import { browseModule } from "./browse-module.ts";
import { miscInfoModule } from "./misc-info-module.ts";

/** `derivedSection` of a study record. */
export const derivedSection = z.looseObject({
  miscInfoModule: miscInfoModule.optional(),
  conditionBrowseModule: browseModule.optional(),
  interventionBrowseModule: browseModule.optional(),
});

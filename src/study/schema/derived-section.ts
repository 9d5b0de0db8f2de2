import { z } from "zod";
import { miscInfoModule } from "./misc-info-module.ts";
import { browseModule } from "./browse-module.ts";

/** `derivedSection` of a study record. */
export const derivedSection = z.looseObject({
  miscInfoModule: miscInfoModule.optional(),
  conditionBrowseModule: browseModule.optional(),
  interventionBrowseModule: browseModule.optional(),
});

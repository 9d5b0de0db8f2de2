import { z } from "zod";
import { annotationModule } from "./annotation-module.ts";

/** `annotationSection` of a study record. */
export const annotationSection = z.looseObject({
  annotationModule: annotationModule.optional(),
});

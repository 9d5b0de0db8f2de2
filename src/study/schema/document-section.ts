import { z } from "zod";
import { largeDocumentModule } from "./large-document-module.ts";

/** `documentSection` of a study record. */
export const documentSection = z.looseObject({
  largeDocumentModule: largeDocumentModule.optional(),
});

/**
 * @module The study record of ClinicalTrials.gov API v2, exactly as the registry writes it.
 *
 * The schema is loose: unknown fields survive, every module may be missing (983 withheld studies have
 * almost none), and enumerations are plain strings so that a new value never stops a load.
 */
import { z } from "zod";
import { annotationSection } from "./schema/annotation-section.ts";
import { derivedSection } from "./schema/derived-section.ts";
import { documentSection } from "./schema/document-section.ts";
import { identificationModule } from "./schema/identification-module.ts";
import { protocolSection } from "./schema/protocol-section.ts";
import { resultsSection } from "./schema/results-section.ts";
import { mendRecord } from "./mend-record.ts";
import { NCT_ID_PATTERN } from "./nct-id.ts";
import type { NctId } from "./nct-id.ts";

/** The only thing a record must have is its number. */
const studySchema = z.looseObject({
  protocolSection: protocolSection.extend({
    identificationModule: identificationModule.extend({ nctId: z.string().regex(NCT_ID_PATTERN) }),
  }),
  resultsSection: resultsSection.optional(),
  annotationSection: annotationSection.optional(),
  documentSection: documentSection.optional(),
  derivedSection: derivedSection.optional(),
  hasResults: z.boolean().optional(),
});

/** A study record. All texts are the registrant's own, in CommonMark with backslash escapes. */
export type Study = z.infer<typeof studySchema>;

export type ParsedStudy =
  | { readonly ok: true; readonly study: Study }
  | { readonly ok: false; readonly reason: string };

/**
 * Checks that a value is a study record. Values that copies of the registry hold in another form ({@link mendRecord})
 * are put right. A refusal names the first field at fault: `parseStudy({})` → `{ ok: false, reason: "protocolSection: …" }`.
 */
export function parseStudy(value: unknown): ParsedStudy {
  const parsed = studySchema.safeParse(value);
  if (parsed.success) return { ok: true, study: parsed.data };
  const mended = mendRecord(value, parsed.error.issues);
  const again = mended === undefined ? parsed : studySchema.safeParse(mended);
  if (again.success) return { ok: true, study: again.data };
  const issue = parsed.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "record" : issue.path.join(".");
  return { ok: false, reason: `${where}: ${issue?.message ?? "is no study record"}` };
}

/** The study's number. */
export function nctIdOf(study: Study): NctId {
  // The schema has checked the pattern; its inferred type cannot carry the brand.
  return study.protocolSection.identificationModule.nctId as NctId;
}

type Protocol = Study["protocolSection"];
type Item<List> = List extends readonly (infer Element)[] ? Element : never;

export type ArmGroup = Item<NonNullable<NonNullable<Protocol["armsInterventionsModule"]>["armGroups"]>>;
export type Intervention = Item<
  NonNullable<NonNullable<Protocol["armsInterventionsModule"]>["interventions"]>
>;
export type Location = Item<NonNullable<NonNullable<Protocol["contactsLocationsModule"]>["locations"]>>;
export type Contact = Item<NonNullable<NonNullable<Protocol["contactsLocationsModule"]>["centralContacts"]>>;
export type Outcome = Item<NonNullable<NonNullable<Protocol["outcomesModule"]>["primaryOutcomes"]>>;

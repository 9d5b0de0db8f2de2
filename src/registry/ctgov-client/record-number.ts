/** @module The number of a record that has not been checked yet. */
import { z } from "zod";
import { parseNctId, type NctId } from "../../study/nct-id.ts";

const numbered = z.object({
  protocolSection: z.object({ identificationModule: z.object({ nctId: z.string() }) }),
});

/** `undefined` where there is none: the record is no study. */
export function recordNumber(record: unknown): NctId | undefined {
  const parsed = numbered.safeParse(record);
  return parsed.success ? parseNctId(parsed.data.protocolSection.identificationModule.nctId) : undefined;
}

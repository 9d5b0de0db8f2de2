/** @module Who a record is, before anything else of it has been checked. */
import { z } from "zod";
import { parseNctId, type NctId } from "../../study/nct-id.ts";

const numbered = z.object({
  protocolSection: z.object({
    identificationModule: z.object({ nctId: z.string(), nctIdAliases: z.array(z.string()).optional() }),
  }),
});

export interface RecordIdentity {
  readonly nctId: NctId;
  /** Numbers of studies that were merged into this one. */
  readonly nctIdAliases: readonly string[];
}

/** `undefined` where there is no number: the record is no study. */
export function recordIdentity(value: unknown): RecordIdentity | undefined {
  const parsed = numbered.safeParse(value);
  if (!parsed.success) return undefined;
  const { nctId: text, nctIdAliases = [] } = parsed.data.protocolSection.identificationModule;
  const nctId = parseNctId(text);
  return nctId === undefined ? undefined : { nctId, nctIdAliases };
}

/** @module Which study an address of this interface names, and where its former numbers lead. */
import type { Context } from "hono";
import { parseNctId, type NctId } from "../../study/nct-id.ts";
import type { ApiContext } from "../api-context.ts";
import { badParameter, Problem } from "./problem.ts";

/** The `nctId` of the path, under any way to write it. @throws Problem for what is no number */
export function askedStudy(c: Context): NctId {
  const written = c.req.param("nctId") ?? "";
  const nctId = parseNctId(written);
  if (nctId === undefined)
    throw badParameter("nctId", written, "Accepted: NCT and up to eight digits, for instance NCT01494480.");
  return nctId;
}

/** For a number that no stored study has: leads to the study that it was taken into. @throws Problem where none was */
export function ledToPresent({ store }: ApiContext, c: Context, nctId: NctId): Response {
  const present = store.aliasTarget(nctId) ?? store.removal(nctId)?.mergedInto;
  if (present === undefined)
    throw new Problem(404, "There is no such study", {
      detail: `${nctId} is not in this copy of the registry.`,
      next: "Check the number, or search for the study.",
    });
  return c.redirect(new URL(c.req.url).pathname.replace(`/${c.req.param("nctId")}`, `/${present}`), 301);
}

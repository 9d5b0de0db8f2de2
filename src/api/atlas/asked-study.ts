/** @module Answers about the study that an address of this interface names, and where its former numbers lead. */
import type { Context } from "hono";
import { parseNctId, type NctId } from "../../study/nct-id.ts";
import type { ApiContext } from "../api-context.ts";
import { dataTag, namesTag } from "../data-tag.ts";
import { badParameter, Problem } from "./problem.ts";

interface StudyAnswer {
  /** Default: JSON. */
  readonly contentType?: string;
  /** Default: of the data. */
  readonly tag?: string;
}

/**
 * One study under any way to write its number; its former numbers lead to it. `find` answers `undefined` where the study
 * is not here, else what writes the body: nothing is written for who has it already.
 * @throws Problem for what is no number, and for a study that is not here
 */
export function answerOfStudy(
  context: ApiContext,
  c: Context,
  find: (nctId: NctId) => (() => string) | undefined,
  { contentType = "application/json", tag = dataTag(context) }: StudyAnswer = {},
): Response {
  const nctId = askedStudy(c);
  const write = find(nctId);
  if (write === undefined) return ledToPresent(context, c, nctId);
  if (namesTag(c.req.header("if-none-match"), tag)) return c.body(null, 304, { ETag: tag });
  return c.body(write(), 200, { ETag: tag, "Content-Type": contentType });
}

function askedStudy(c: Context): NctId {
  const written = c.req.param("nctId") ?? "";
  const nctId = parseNctId(written);
  if (nctId === undefined)
    throw badParameter("nctId", written, "Accepted: NCT and up to eight digits, for instance NCT01494480.");
  return nctId;
}

function ledToPresent({ store }: ApiContext, c: Context, nctId: NctId): Response {
  const present = store.presentNumber(nctId);
  if (present === undefined)
    throw new Problem(404, "There is no such study", {
      detail: `${nctId} is not in this copy of the registry.`,
      next: "Check the number, or search for the study.",
    });
  return c.redirect(new URL(c.req.url).pathname.replace(`/${c.req.param("nctId")}`, `/${present}`), 301);
}

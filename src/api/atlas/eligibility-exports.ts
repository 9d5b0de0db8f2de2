/** @module What is understood of criteria in other forms: as a table of one study or of a whole search, and in FHIR R5. */
import { Hono, type Context } from "hono";
import { eligibilityOf } from "../../criteria/eligibility-of.ts";
import { CRITERIA_CSV_HEADER, criteriaCsvOf } from "../../formats/criteria/criteria-csv.ts";
import { evidenceVariable } from "../../formats/criteria/evidence-variable.ts";
import { nctIdOfNumber, type NctId } from "../../study/nct-id.ts";
import type { Study } from "../../study/study.ts";
import type { ApiContext } from "../api-context.ts";
import { inTurns, streamOf } from "../text-stream.ts";
import { answerOfStudy } from "./asked-study.ts";
import { readSearch } from "./read-search.ts";

const CSV = "text/csv; charset=utf-8";

export function eligibilityExports(context: ApiContext): Hono {
  const routes = new Hono();
  const read = (study: Study) => context.eligibility?.(study) ?? eligibilityOf(study);
  const linesOf = (study: Study): string => criteriaCsvOf(read(study));

  const ofStudy = (c: Context, contentType: string, write: (study: Study) => string): Response =>
    answerOfStudy(
      context,
      c,
      (nctId) => {
        const study = context.store.study(nctId);
        return study && (() => write(study));
      },
      { contentType },
    );

  routes.get("/studies/:nctId/eligibility.csv", (c) =>
    ofStudy(c, CSV, (study) => CRITERIA_CSV_HEADER + linesOf(study)),
  );
  routes.get("/studies/:nctId/evidence-variable", (c) =>
    ofStudy(c, "application/fhir+json", (study) => JSON.stringify(evidenceVariable(study, read(study)))),
  );
  routes.get("/eligibility.csv", async (c) => {
    const ids = await idsOf(context, c);
    return c.body(streamOf(inTurns(lines(context, ids, linesOf))), 200, {
      "Content-Type": CSV,
      "Content-Disposition": 'attachment; filename="criteria.csv"',
    });
  });
  return routes;
}

function* lines(
  { store }: ApiContext,
  ids: readonly NctId[],
  linesOf: (study: Study) => string,
): Generator<string> {
  yield CRITERIA_CSV_HEADER;
  for (const nctId of ids) {
    const study = store.study(nctId);
    // Ends the download visibly broken; a file that silently lacks a study would be worse.
    if (study === undefined) throw new Error("a study left the store during a download");
    yield linesOf(study);
  }
}

async function idsOf(context: ApiContext, c: Context): Promise<readonly NctId[]> {
  const { request } = readSearch(context, new URL(c.req.url).searchParams);
  const { nctNumbers } = await context.engine.findAll(request, c.req.raw.signal);
  return Array.from(nctNumbers, nctIdOfNumber);
}

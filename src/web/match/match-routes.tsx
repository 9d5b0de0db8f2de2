/**
 * @module `/match`: a form that works without a script. What is typed is about somebody's health: it comes in the body
 * of a POST, is used for one answer, and is neither kept nor logged nor cached.
 */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { namesFound } from "../../criteria/notes/note-reading.ts";
import { LONGEST_NOTE, readNote } from "../../criteria/notes/read-note.ts";
import { MatchNotReadyError, type Matcher, type ReadingProgress } from "../../match/create-matcher.ts";
import { patientBundle, readPatientBundle } from "../../match/fhir-patient.ts";
import { QueryError } from "../../query/query-error.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { lengthUnitFor } from "../near/length-unit.ts";
import { nearestSites } from "../near/nearest-site.ts";
import { registryStates } from "../near/registry-states.ts";
import { PageProblem, type ProblemTexts } from "../page-problem.ts";
import type { Site } from "../site.ts";
import { matchUrl } from "../urls.ts";
import { sendPage, type WebEnv } from "../web-env.ts";
import { counted, thousands } from "../wording.ts";
import { readMatchAnswers, type MatchAnswers, type PlaceReading } from "./match-answers.ts";
import { MatchPage } from "./match-page.tsx";
import { matchView, STUDIES_PER_PAGE, type MatchView } from "./match-view.ts";
import { noteView, recordView, type NoteView } from "./note-view.ts";

/** A patient's record may hold years of observations. */
const MOST_BYTES = 8 * 1024 * 1024;

const TOO_LONG = {
  status: 400,
  title: "This is too long to be read",
  lines: [
    `A record may have 8 MB, a note ${thousands(LONGEST_NOTE)} characters. Leave out what is old, and try again.`,
  ],
} as const;

/** To be mounted before what refuses every method but GET. */
export function matchRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const states = registryStates(site.engine);
  const reading = async (c: Context<WebEnv>): Promise<PlaceReading> => {
    const lengthUnit = lengthUnitFor(c.req.header("accept-language"));
    return { gazetteer: site.places?.(), lengthUnit, options: { registryStates: await states() } };
  };
  routes.get(matchUrl, (c) => {
    c.header("Cache-Control", "no-store");
    const lengthUnit = lengthUnitFor(c.req.header("accept-language"));
    const answers = readMatchAnswers(new URLSearchParams(), {
      gazetteer: undefined,
      lengthUnit,
      options: {},
    });
    return sendPage(
      c,
      <MatchPage chrome={c.var.chrome} answers={answers} lengthUnit={lengthUnit} now={site.now()} />,
    );
  });
  routes.post(
    matchUrl,
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: () => {
        throw new PageProblem(TOO_LONG);
      },
    }),
    async (c) => {
      c.header("Cache-Control", "no-store");
      const isNote = c.req.header("content-type")?.startsWith("multipart/form-data") === true;
      return isNote
        ? answerNote(site, c, await reading(c), await c.req.formData())
        : answerQuestions(site, c, await reading(c), new URLSearchParams(await c.req.text()));
    },
  );
  return routes;
}

async function answerQuestions(
  site: Site,
  c: Context<WebEnv>,
  reading: PlaceReading,
  form: URLSearchParams,
): Promise<Response> {
  const { matcher } = site;
  if (matcher === undefined) throw new PageProblem(notReady());
  const answers = readMatchAnswers(form, reading);
  const { lengthUnit } = reading;
  const now = site.now();
  const page = { chrome: c.var.chrome, answers, lengthUnit, now };
  const { request } = answers;
  if (request === undefined) return sendPage(c, <MatchPage {...page} />, 400);
  try {
    const result = await resultOf(site, matcher, { ...answers, request }, c.req.raw.signal);
    return sendPage(c, <MatchPage {...page} result={result} />);
  } catch (error) {
    if (error instanceof MatchNotReadyError) throw new PageProblem(notReady(error.progress));
    if (!(error instanceof QueryError)) throw error;
    const { message, advice } = error.cause;
    const unreadable = [`The words for the condition cannot be read: ${message}. ${advice}`];
    return sendPage(c, <MatchPage {...page} answers={{ ...answers, unreadable }} />, 400);
  }
}

async function resultOf(
  site: Site,
  matcher: Matcher,
  answers: MatchAnswers & { readonly request: SearchRequest },
  signal: AbortSignal,
): Promise<MatchView> {
  const { facts, request, everyStatus, page } = answers;
  const possible = { offset: (page - 1) * STUDIES_PER_PAGE, limit: STUDIES_PER_PAGE };
  const answer = await matcher.match({ facts, request }, { everyStatus, possible, signal });
  const shown = [...answer.studies, ...answer.refused].map(({ card }) => card);
  return matchView(answer, answers, nearestSites(site, request.near, shown));
}

function notReady(progress?: ReadingProgress): ProblemTexts {
  return {
    status: 503,
    title: "Matching is being prepared",
    lines: [
      "The criteria of the trials are still being read: this copy of the registry is new, or reads them by newer rules. Nothing is missing from the search, which works already.",
      ...(progress === undefined
        ? []
        : [`${thousands(progress.done)} of ${counted(progress.total, "trial")} have been read so far.`]),
      "Please try again in a few minutes.",
    ],
  };
}

async function answerNote(
  site: Site,
  c: Context<WebEnv>,
  reading: PlaceReading,
  form: FormData,
): Promise<Response> {
  const [note, record] = [form.get("note"), form.get("record")];
  const read =
    record instanceof File && record.size > 0
      ? readRecord(await record.text(), site.now())
      : typeof note === "string" && note.trim() !== ""
        ? noteView(note, readNote(note, namesFound(await site.engine.namesIn(note))))
        : "There was neither a note nor a record. Type or choose one, or answer the questions.";
  const isRead = typeof read !== "string";
  return sendPage(
    c,
    <MatchPage
      chrome={c.var.chrome}
      answers={readMatchAnswers(isRead ? read.answers : new URLSearchParams(), reading)}
      lengthUnit={reading.lengthUnit}
      now={site.now()}
      {...(isRead ? { note: read } : { noteProblem: read })}
    />,
    isRead ? 200 : 400,
  );
}

/** A view, or why the file is no record. */
function readRecord(json: string, today: Date): NoteView | string {
  try {
    const bundle = patientBundle.safeParse(JSON.parse(json));
    if (bundle.success) return recordView(readPatientBundle(bundle.data, today));
  } catch {
    // Not even JSON: the same advice.
  }
  return "This file is no FHIR R4 bundle of one patient in JSON. Export the record as “FHIR R4, JSON” and try again, or answer the questions.";
}

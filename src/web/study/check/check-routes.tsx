/**
 * @module `/study/NCT…/check`: a form that works without a script. What is typed is about somebody's health: it comes in
 * the body of a POST, is used for one answer, and is neither kept nor logged nor cached.
 */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { questionsOf } from "../../../criteria/check-study.ts";
import { eligibilityOf } from "../../../criteria/eligibility-of.ts";
import { parseNctId } from "../../../study/nct-id.ts";
import { titleOf } from "../../../study/title.ts";
import { PageProblem } from "../../page-problem.ts";
import type { Site } from "../../site.ts";
import { studyCheckUrl, studyUrl } from "../../urls.ts";
import { sendPage, type WebEnv } from "../../web-env.ts";
import { checkDataOf } from "./check-data.ts";
import { CheckPage } from "./check-page.tsx";
import { checkView } from "./check-view.ts";
import { questionOf } from "../../../criteria/question.ts";
import { readAnswers } from "../../../criteria/read-answers.ts";

/** The longest form has some sixty short fields. */
const MOST_BYTES = 16 * 1024;

const TOO_LONG = {
  status: 400,
  title: "These answers cannot be read",
  lines: ["They are much longer than any answer to the questions of a study. Go back and try again."],
} as const;

/** To be mounted before what refuses every method but GET. */
export function checkRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const path = "/study/:nctId/check";
  routes.get(path, (c) => answer(site, c, undefined));
  routes.post(
    path,
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: () => {
        throw new PageProblem(TOO_LONG);
      },
    }),
    async (c) => answer(site, c, new URLSearchParams(await c.req.text())),
  );
  return routes;
}

function answer(site: Site, c: Context<WebEnv>, form: URLSearchParams | undefined): Response {
  c.header("Cache-Control", "no-store");
  const nctId = parseNctId(c.req.param("nctId") ?? "");
  const study = nctId === undefined ? undefined : site.store.study(nctId);
  if (nctId === undefined || study === undefined) {
    throw new PageProblem({
      status: 404,
      title: "This study is not here",
      lines: ["The number may be mistyped, or the study may have left the registry."],
    });
  }
  const eligibility = site.eligibility?.(study) ?? eligibilityOf(study);
  const asked = questionsOf(study, eligibility);
  const questions = asked.map(questionOf);
  const { facts, problems } = readAnswers(questions, form ?? new URLSearchParams());
  const title = titleOf(study);
  const hasAnswers = Object.keys(facts).length > 0;
  return sendPage(
    c,
    <CheckPage
      chrome={c.var.chrome}
      title={title}
      studyUrl={studyUrl(nctId, title)}
      actionUrl={studyCheckUrl(nctId)}
      questions={questions}
      given={form ?? new URLSearchParams()}
      problems={problems}
      data={checkDataOf(study, eligibility, asked, form !== undefined)}
      {...(hasAnswers && { result: checkView(study, eligibility, facts) })}
    />,
  );
}

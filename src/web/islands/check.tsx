/**
 * @module Answers to the questions of one study, compared in the browser itself: nothing more is sent. Without this script
 * the form goes to the server, which answers with the same words.
 */
import { hydrate } from "preact";
import { useState } from "preact/hooks";
import { CheckBody } from "../study/check/check-body.tsx";
import type { CheckData } from "../study/check/check-data.ts";
import { checkView } from "../study/check/check-view.ts";
import { questionOf } from "../../criteria/question.ts";
import { readAnswers } from "../../criteria/read-answers.ts";

interface CheckProps {
  readonly data: CheckData;
  readonly actionUrl: string;
  readonly sent: URLSearchParams;
}

function Check({ data: { study, eligibility, asked, privacyUrl, wereSent }, actionUrl, sent }: CheckProps) {
  const [given, setGiven] = useState(sent);
  const questions = asked.map(questionOf);
  const { facts, problems } = readAnswers(questions, given);
  const result = Object.keys(facts).length > 0 ? checkView(study, eligibility, facts) : undefined;
  const answer = (form: HTMLFormElement, isSubmit: boolean): void => {
    setGiven(answersIn(form));
    if (isSubmit) requestAnimationFrame(() => document.querySelector("main h1")?.scrollIntoView());
  };
  if (result !== undefined) announce(`${result.heading}. ${result.sentence}`);
  return (
    <CheckBody
      actionUrl={actionUrl}
      privacyUrl={privacyUrl}
      wereSent={wereSent}
      questions={questions}
      given={given}
      problems={problems}
      {...(result !== undefined && { result })}
      onAnswers={answer}
    />
  );
}

function answersIn(form: HTMLFormElement): URLSearchParams {
  const answers = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") answers.append(name, value);
  return answers;
}

function announce(words: string): void {
  const status = document.querySelector("#check-status");
  if (status !== null && status.textContent !== words) status.textContent = words;
}

const body = document.querySelector("#check-body");
const form = body?.querySelector("form");
const json = document.querySelector("main > script[type='application/json']")?.textContent;
if (body && form && json) {
  // Written by this site (`checkDataOf`) for this script.
  const data = JSON.parse(json) as CheckData;
  hydrate(<Check data={data} actionUrl={form.action} sent={answersIn(form)} />, body);
}

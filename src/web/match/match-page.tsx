/** @module `/match`: what a person says about themselves, the trials it leaves, and what to ask next. */
import type { Circle } from "../../query/search-request.ts";
import { questionOf, type Question } from "../../criteria/question.ts";
import type { Chrome } from "../chrome.ts";
import { QuestionField } from "../answers/question-field.tsx";
import { Layout } from "../components/layout.tsx";
import { PlaceFields } from "../components/place-fields.tsx";
import type { LengthUnit } from "../near/length-unit.ts";
import { matchUrl, privacyUrl } from "../urls.ts";
import { FIRST_QUESTIONS, type MatchAnswers } from "./match-answers.ts";
import { MatchResult } from "./match-result.tsx";
import type { MatchView } from "./match-view.ts";
import { NoteForm, NoteRead } from "./note-form.tsx";
import type { NoteView } from "./note-view.ts";

export interface MatchPageProps {
  readonly chrome: Chrome;
  readonly answers: MatchAnswers;
  readonly lengthUnit: LengthUnit;
  readonly now: Date;
  /** Absent before anything was asked, and where something must be made clear first. */
  readonly result?: MatchView;
  /** A note or record that was read a moment ago. */
  readonly note?: NoteView;
  /** Why a note or record could not be read. */
  readonly noteProblem?: string;
}

export function MatchPage({ chrome, answers, lengthUnit, now, result, note, noteProblem }: MatchPageProps) {
  const near = answers.request?.near;
  return (
    <Layout
      chrome={chrome}
      title="Which trials may fit?"
      description="Answer a few questions and see which clinical trials may fit, which likely do not, and why. Nothing you answer is kept."
      canonical={matchUrl}
      section="match"
      mainClass="match"
      scripts={["islands/use-position.js"]}
    >
      <h1>Which trials may fit?</h1>
      <p class="lead">
        Say what you know. Each answer is compared with what the trials ask for, word by word, and every
        reason is shown. Only a study team can say whether somebody can take part.
      </p>
      <p class="quiet">
        Your answers are used for this one page. They are not kept, not logged and not put into an address (
        <a href={privacyUrl}>privacy</a>). Trials open in a new tab, so that your answers stay here.
      </p>
      {note !== undefined && <NoteRead note={note} />}
      {noteProblem !== undefined && (
        <p class="conflict" role="alert">
          {noteProblem}
        </p>
      )}
      <form id="match-form" class="check-form match-form" method="post" action={matchUrl} autocomplete="off">
        <TrialFields answers={answers} near={near} lengthUnit={lengthUnit} />
        <div class="match-questions">
          {FIRST_QUESTIONS.map((id) => (
            <QuestionField
              key={id}
              question={questionOf(id)}
              given={answers.given}
              problem={answers.problems.get(id)}
            />
          ))}
        </div>
        <OtherAnswers answers={answers} result={result} isOpen={note !== undefined} />
        {answers.asks === "all" && <input type="hidden" name="ask" value="all" />}
        {answers.skipped.map((id) => (
          <input key={id} type="hidden" name="skip" value={id} />
        ))}
        <p>
          <button type="submit">{result === undefined ? "Find trials that may fit" : "Find again"}</button>
        </p>
        {result !== undefined && <MatchResult result={result} answers={answers} near={near} now={now} />}
      </form>
      {result === undefined && <NoteForm />}
    </Layout>
  );
}

interface TrialFieldsProps {
  readonly answers: MatchAnswers;
  readonly near: Circle | undefined;
  readonly lengthUnit: LengthUnit;
}

function TrialFields({ answers, near, lengthUnit }: TrialFieldsProps) {
  const { given, place, unreadable, everyStatus } = answers;
  const typed = place === undefined ? (given.get("place") ?? given.get("near")) : given.get("near");
  return (
    <div class="match-trials">
      {unreadable.map((message) => (
        <p key={message} class="conflict" role="alert">
          {message}
        </p>
      ))}
      <div class="search-fields">
        <div class="field">
          <label for="field-cond">Condition or disease</label>
          <input
            id="field-cond"
            type="text"
            name="cond"
            value={given.get("cond") ?? ""}
            aria-describedby="hint-cond"
            spellcheck={false}
          />
          <p class="quiet" id="hint-cond">
            For example: asthma. Leave it empty to look through all trials.
          </p>
        </div>
        <PlaceFields near={near} text={typed ?? ""} lengthUnit={lengthUnit} />
      </div>
      {place !== undefined && (
        <div class="conflict" role="alert">
          <p>
            {place.isKnown
              ? `Several places are called “${place.text}”. Nothing has been searched yet: choose one.`
              : `No place called “${place.text}” is known here. Nothing has been searched yet.`}
          </p>
          {place.choices.map(({ label }) => (
            <button key={label} type="submit" name="place" value={label} class="button-quiet">
              {label}
            </button>
          ))}
        </div>
      )}
      <p class="choices">
        <label>
          <input type="checkbox" name="every" value="yes" checked={everyStatus} />
          Also trials that take nobody in now
        </label>
      </p>
    </div>
  );
}

interface OtherAnswersProps {
  readonly answers: MatchAnswers;
  readonly result: MatchView | undefined;
  readonly isOpen: boolean;
}

/** What was answered before, to be changed; what is asked now stands below. */
function OtherAnswers({ answers, result, isOpen }: OtherAnswersProps) {
  const asked = new Set(result?.questions.map(({ question }) => question.id));
  const others: readonly Question[] = answers.answered.filter(
    ({ id }) => !FIRST_QUESTIONS.includes(id) && !asked.has(id),
  );
  if (others.length === 0) return null;
  const hasProblem = others.some(({ id }) => answers.problems.has(id));
  return (
    <details open={isOpen || hasProblem}>
      <summary>{`Your other answers (${others.length})`}</summary>
      <div class="match-questions">
        {others.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            given={answers.given}
            problem={answers.problems.get(question.id)}
          />
        ))}
      </div>
    </details>
  );
}

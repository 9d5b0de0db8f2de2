/** @module How many trials are left, what to ask next, the trials themselves, and those that likely do not fit. */
import type { Circle } from "../../query/search-request.ts";
import { CriteriaList } from "../answers/criteria-list.tsx";
import { QuestionField } from "../answers/question-field.tsx";
import { StudyRow } from "../components/study-row.tsx";
import { studyCheckUrl } from "../urls.ts";
import { counted, thousands } from "../wording.ts";
import type { MatchAnswers } from "./match-answers.ts";
import type { MatchRow, MatchView } from "./match-view.ts";

export interface MatchResultProps {
  readonly result: MatchView;
  readonly answers: MatchAnswers;
  readonly near: Circle | undefined;
  readonly now: Date;
}

export function MatchResult({ result, answers, near, now }: MatchResultProps) {
  return (
    <>
      <section class="match-summary" aria-labelledby="match-result">
        <h2 id="match-result">What your answers leave</h2>
        <p>{result.sentence}</p>
        <dl class="figures">
          {result.counts.map(({ verdict, words, count }) => (
            <div key={verdict}>
              <dt>{words}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        <p class="quiet">
          “Strong possible”: nothing you said speaks against it, and every criterion that an answer can decide
          is met. “Possible”: nothing you said speaks against it. “Likely not”: something you said does. Only
          the study teams decide.
        </p>
        {result.remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        {result.contradictions.map((words) => (
          <p key={words} class="conflict">
            These two answers cannot both be right, so both were left out: {words}
          </p>
        ))}
      </section>
      <NextQuestions result={result} answers={answers} />
      <section aria-labelledby="match-studies">
        <h2 id="match-studies">Trials that may fit</h2>
        {result.studies.length === 0 && <p>None on this page.</p>}
        <ol class="studies">
          {result.studies.map((row) => (
            <Row key={row.card.nctId} row={row} near={near} now={now} heading="Met, as far as you said" />
          ))}
        </ol>
        <Pages result={result} />
      </section>
      {result.refused.length > 0 && (
        <details class="match-refused">
          <summary>{`Likely not: ${counted(result.refusedInAll, "trial")}, with what speaks against each`}</summary>
          {result.refused.length < result.refusedInAll && (
            <p class="quiet">{`The first ${result.refused.length} of ${thousands(result.refusedInAll)}.`}</p>
          )}
          <ol class="studies">
            {result.refused.map((row) => (
              <Row key={row.card.nctId} row={row} near={near} now={now} heading="Speaks against it" />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function NextQuestions({ result, answers }: Pick<MatchResultProps, "result" | "answers">) {
  const { questions, moreQuestions } = result;
  if (questions.length === 0)
    return answers.skipped.length === 0 ? null : <p>No question is left that you have not skipped.</p>;
  const isAll = answers.asks === "all";
  return (
    <section class="match-next card" aria-labelledby="match-next">
      <h2 id="match-next">{isAll ? "All questions that are open" : "Next question"}</h2>
      {questions.map(({ question, why }) => (
        <div key={question.id}>
          <QuestionField
            question={question}
            given={answers.given}
            problem={answers.problems.get(question.id)}
          />
          <p class="quiet">{why}</p>
        </div>
      ))}
      <p class="match-buttons">
        <button type="submit">{isAll ? "Use these answers" : "Use this answer"}</button>{" "}
        {!isAll && (
          <button type="submit" class="button-quiet" name="skip" value={questions[0]?.question.id}>
            Skip this question
          </button>
        )}{" "}
        {!isAll && moreQuestions > 0 && (
          <button type="submit" class="button-quiet" name="ask" value="all">
            {`Show all ${questions.length + moreQuestions} questions`}
          </button>
        )}
      </p>
    </section>
  );
}

interface RowProps {
  readonly row: MatchRow;
  readonly near: Circle | undefined;
  readonly now: Date;
  readonly heading: string;
}

function Row({ row, near, now, heading }: RowProps) {
  return (
    <li>
      <StudyRow card={row.card} now={now} near={near} nearest={row.nearest} opensTab />
      <div class="match-reasons">
        <p>
          <strong>{row.verdict}</strong>
        </p>
        <CriteriaList heading={heading} level={4} criteria={row.reasons} />
        {row.rest !== "" && <p class="quiet">{`${row.rest}.`}</p>}
        <button
          type="submit"
          class="button-quiet"
          formaction={studyCheckUrl(row.card.nctId)}
          formtarget="_blank"
          aria-label={`See every criterion of ${row.card.nctId} with your answers (opens in a new tab)`}
        >
          See every criterion with your answers
        </button>
      </div>
    </li>
  );
}

function Pages({ result: { page, lastPage } }: { readonly result: MatchView }) {
  if (lastPage === 1) return null;
  return (
    <p class="match-buttons">
      {`Page ${thousands(page)} of ${thousands(lastPage)} `}
      {page > 1 && (
        <button type="submit" class="button-quiet" name="page" value={page - 1}>
          Previous page
        </button>
      )}{" "}
      {page < lastPage && (
        <button type="submit" class="button-quiet" name="page" value={page + 1}>
          Next page
        </button>
      )}
    </p>
  );
}

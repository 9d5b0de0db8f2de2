/** @module "Check whether this trial may fit": the questions of one study, and what the answers say. */
import type { Chrome } from "../../chrome.ts";
import { Layout } from "../../components/layout.tsx";
import { privacyUrl } from "../../urls.ts";
import type { VariableId } from "../../../criteria/predicates/variables.ts";
import type { CheckedCriterion, CheckView } from "./check-view.ts";
import { fieldNames } from "./read-answers.ts";
import type { Question } from "./question.ts";

export interface CheckPageProps {
  readonly chrome: Chrome;
  readonly title: string;
  readonly studyUrl: string;
  readonly actionUrl: string;
  readonly questions: readonly Question[];
  /** What was sent, to be shown in the fields again. */
  readonly given: URLSearchParams;
  readonly problems: ReadonlyMap<VariableId, string>;
  /** Absent before anything was answered. */
  readonly result?: CheckView;
}

export function CheckPage(props: CheckPageProps) {
  const { chrome, title, studyUrl, actionUrl, questions, given, problems, result } = props;
  return (
    <Layout
      chrome={chrome}
      title={`Check whether this trial may fit: ${title}`}
      description="Questions that the criteria of one study decide on. Nothing you answer is kept."
      noindex
      mainClass="check"
    >
      <h1>Check whether this trial may fit</h1>
      <p>
        <a href={studyUrl}>{title}</a>
      </p>
      {result !== undefined && <Result result={result} />}
      {problems.size > 0 && (
        <p class="conflict" role="alert">
          <strong>Some answers cannot be right.</strong> They are marked below and were left out.
        </p>
      )}
      <form class="check-form no-print" method="post" action={actionUrl} autocomplete="off">
        <h2>{result === undefined ? "What this study asks about" : "Change your answers"}</h2>
        <p class="quiet">
          Answer what you know and leave the rest. Your answers are used for this one page and are not kept,
          not logged and not put into an address (<a href={privacyUrl}>privacy</a>).
        </p>
        {questions.map((question) => (
          <Field key={question.id} question={question} given={given} problem={problems.get(question.id)} />
        ))}
        <button type="submit">Check my answers</button>
      </form>
    </Layout>
  );
}

interface FieldProps {
  readonly question: Question;
  readonly given: URLSearchParams;
  readonly problem: string | undefined;
}

function Field({ question, given, problem }: FieldProps) {
  const names = fieldNames(question.id);
  const problemId = `${question.id}-problem`;
  const described = problem === undefined ? undefined : problemId;
  const value = given.get(names.value) ?? "";
  return (
    <fieldset class="check-question">
      <legend>{question.words}</legend>
      {problem !== undefined && (
        <p class="conflict" id={problemId}>
          {problem}
        </p>
      )}
      {question.kind === "number" ? (
        <NumberFields question={question} given={given} described={described} />
      ) : (
        <select name={names.value} aria-label={question.words} aria-describedby={described}>
          <option value="">I don’t know, or prefer not to say</option>
          {(question.kind === "choice" ? question.options : EVENT).map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
      {question.kind === "when" && (
        <p>
          <label>
            If yes, how long ago?{" "}
            <input
              class="short"
              type="text"
              inputmode="decimal"
              name={names.ago}
              value={given.get(names.ago) ?? ""}
            />
          </label>{" "}
          <Units name={names.unit} units={question.units} given={given} />
        </p>
      )}
    </fieldset>
  );
}

const EVENT = [
  { value: "no", words: "Never" },
  { value: "yes", words: "Yes" },
];

interface NumberFieldsProps {
  readonly question: Question & { readonly kind: "number" };
  readonly given: URLSearchParams;
  readonly described: string | undefined;
}

function NumberFields({ question, given, described }: NumberFieldsProps) {
  const names = fieldNames(question.id);
  return (
    <p>
      <input
        class="short"
        type="text"
        inputmode="decimal"
        name={names.value}
        value={given.get(names.value) ?? ""}
        aria-label={question.words}
        aria-describedby={described}
      />{" "}
      <Units name={names.unit} units={question.units} given={given} />
      {question.hasLimit && (
        <label>
          {" "}
          Upper limit printed on the report, if you have it:{" "}
          <input
            class="short"
            type="text"
            inputmode="decimal"
            name={names.limit}
            value={given.get(names.limit) ?? ""}
          />
        </label>
      )}
    </p>
  );
}

interface UnitsProps {
  readonly name: string;
  readonly units: readonly string[];
  readonly given: URLSearchParams;
}

/** A single unit is said; several are chosen from. */
function Units({ name, units, given }: UnitsProps) {
  const [only] = units;
  if (only === undefined) return null;
  if (units.length === 1)
    return (
      <>
        {only}
        <input type="hidden" name={name} value={only} />
      </>
    );
  return (
    <select name={name} aria-label="Unit">
      {units.map((unit) => (
        <option key={unit} value={unit} selected={unit === given.get(name)}>
          {unit === "" ? "(no unit)" : unit}
        </option>
      ))}
    </select>
  );
}

function Result({ result }: { readonly result: CheckView }) {
  return (
    <section class="check-result" aria-labelledby="check-result">
      <h2 id="check-result">{result.heading}</h2>
      <p>{result.sentence}</p>
      <p>
        <strong>This is no decision.</strong> It only compares your answers with the words of the record. Ask
        the study team, and show this page to your doctor: it can be printed.
      </p>
      {result.contradictions.map((words) => (
        <p key={words} class="conflict">
          These two answers cannot both be right, so both were left out: {words}
        </p>
      ))}
      {result.isIncomplete && <p>The study has further criteria that its record does not list.</p>}
      <Criteria heading="Speaks against it" criteria={result.against} />
      <Criteria heading="Met, as far as you answered" criteria={result.met} />
      <Criteria heading="Not decided" criteria={result.open} />
    </section>
  );
}

function Criteria({
  heading,
  criteria,
}: {
  readonly heading: string;
  readonly criteria: readonly CheckedCriterion[];
}) {
  if (criteria.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="criteria">
        {criteria.map((criterion, index) => (
          <li key={index}>
            {criterion.source}: <q>{criterion.quote}</q>
            {criterion.reasons.map((reason) => (
              <p key={reason} class="plain-words">
                {reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

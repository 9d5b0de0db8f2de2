/** @module The questions of one study as a form, with what was answered and what cannot be right. */
import type { VariableId } from "../../../criteria/predicates/variables.ts";
import type { Question } from "../../../criteria/question.ts";
import { QuestionField } from "../../answers/question-field.tsx";

export interface CheckFormProps {
  readonly actionUrl: string;
  readonly privacyUrl: string;
  readonly questions: readonly Question[];
  /** What was answered, shown in the fields again. */
  readonly given: URLSearchParams;
  readonly problems: ReadonlyMap<VariableId, string>;
  readonly hasResult: boolean;
  /** Whether the answers came to this page with a request, as from `/match`. */
  readonly wereSent: boolean;
  /** Where the browser reads the answers itself; then nothing is sent from here on. */
  readonly onAnswers?: (form: HTMLFormElement, isSubmit: boolean) => void;
}

export function CheckForm(props: CheckFormProps) {
  const { actionUrl, privacyUrl, questions, given, problems, hasResult, wereSent, onAnswers } = props;
  return (
    <form
      class="check-form no-print"
      method="post"
      action={actionUrl}
      autocomplete="off"
      {...(onAnswers !== undefined && {
        onChange: ({ currentTarget }: { currentTarget: HTMLFormElement }) => onAnswers(currentTarget, false),
        onSubmit: (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
          event.preventDefault();
          onAnswers(event.currentTarget, true);
        },
      })}
    >
      <h2>{hasResult ? "Change your answers" : "What this study asks about"}</h2>
      <p class="quiet">
        Answer what you know and leave the rest. {keeping(wereSent, onAnswers !== undefined)} (
        <a href={privacyUrl}>privacy</a>).
      </p>
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          given={given}
          problem={problems.get(question.id)}
        />
      ))}
      <button type="submit">Check my answers</button>
    </form>
  );
}

function keeping(wereSent: boolean, isInBrowser: boolean): string {
  if (!isInBrowser)
    return "Your answers are used for this one page and are not kept, not logged and not put into an address";
  return wereSent
    ? "The answers you sent were used for this one page and not kept. From here on they stay in this browser: what you change is not sent, not kept and not put into an address"
    : "Your answers stay in this browser: they are not sent, not kept and not put into an address";
}

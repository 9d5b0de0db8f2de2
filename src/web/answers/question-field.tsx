/** @module One question with the fields for its answer, its units, and what cannot be right about what was answered. */
import type { Question } from "../../criteria/question.ts";
import { fieldNames } from "../../criteria/read-answers.ts";

export interface QuestionFieldProps {
  readonly question: Question;
  readonly given: URLSearchParams;
  readonly problem: string | undefined;
}

export function QuestionField({ question, given, problem }: QuestionFieldProps) {
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
          <option value="">I don’t know or won’t say</option>
          {(question.kind === "choice" ? question.options : EVENT).map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
      {question.kind === "when" && (
        <p>
          <NumberInput label="If yes, how long ago?" name={names.ago} given={given} />{" "}
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
      <NumberInput
        name={names.value}
        given={given}
        aria-label={question.words}
        aria-describedby={described}
      />{" "}
      <Units name={names.unit} units={question.units} given={given} />
      {question.hasLimit && (
        <>
          {" "}
          <NumberInput
            label="Upper limit printed on the report, if you have it:"
            name={names.limit}
            given={given}
          />
        </>
      )}
    </p>
  );
}

interface NumberInputProps {
  readonly name: string;
  readonly given: URLSearchParams;
  /** Shown before the field; without it the field is named by `aria-label`. */
  readonly label?: string;
  readonly "aria-label"?: string;
  readonly "aria-describedby"?: string | undefined;
}

/** A text field: people write `1,5` as well as `1.5`, and what cannot be right is asked back. */
function NumberInput({ name, given, label, ...aria }: NumberInputProps) {
  const input = (
    <input
      class="short"
      type="text"
      inputmode="decimal"
      name={name}
      value={given.get(name) ?? ""}
      {...aria}
    />
  );
  if (label === undefined) return input;
  return (
    <label>
      {label} {input}
    </label>
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

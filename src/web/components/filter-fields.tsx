/** @module Filters that are typed: age and dates. */
import type { DateRange, SearchRequest } from "../../query/search-request.ts";
import { SEARCH_FORM_ID } from "./search-form.tsx";

const DATE_PATTERN = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
/** Years, or a number with its unit. */
const AGE_PATTERN = String.raw`\d{1,3}(\.\d+)?( (day|week|month|year)s?)?`;

export function FilterFields({ request }: { readonly request: SearchRequest }) {
  return (
    <>
      <div class="field">
        <label for="age">Age</label>
        <input
          id="age"
          class="short"
          type="text"
          name="age"
          form={SEARCH_FORM_ID}
          value={request.age === undefined ? "" : String(request.age)}
          pattern={AGE_PATTERN}
          aria-describedby="age-hint"
          autocomplete="off"
        />
        <p class="quiet" id="age-hint">
          Of the person who would take part, in years, or for instance 6 months. Studies without an age limit
          are kept.
        </p>
      </div>
      <DateFields name="start" heading="Start date" range={request.start} />
      <DateFields name="updated" heading="Last update" range={request.updated} />
    </>
  );
}

interface DateFieldsProps {
  readonly name: "start" | "updated";
  readonly heading: string;
  readonly range: DateRange | undefined;
}

function DateFields({ name, heading, range }: DateFieldsProps) {
  return (
    <details class="filter" id={`filter-${name}`} open={range !== undefined}>
      <summary>{heading}</summary>
      <fieldset class="date-fields">
        <legend class="visually-hidden">{heading}</legend>
        <p class="quiet" id={`${name}-hint`}>
          A year, a month or a day: 2024, 2024-06 or 2024-06-30
        </p>
        {(["from", "to"] as const).map((end) => (
          <div key={end}>
            <label for={`${name}-${end}`}>{end === "from" ? "From" : "To"}</label>
            <input
              id={`${name}-${end}`}
              class="short"
              type="text"
              name={name + (end === "from" ? "From" : "To")}
              form={SEARCH_FORM_ID}
              value={range?.[end] ?? ""}
              pattern={DATE_PATTERN}
              aria-describedby={`${name}-hint`}
              autocomplete="off"
            />
          </div>
        ))}
      </fieldset>
    </details>
  );
}

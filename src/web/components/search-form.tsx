/** @module The one search form. Other controls join it by its id, wherever they stand on the page. */
import type { SearchRequest, TextParameter } from "../../query/search-request.ts";
import { searchFormUrl } from "../urls.ts";

export const SEARCH_FORM_ID = "search-form";

interface TextField {
  readonly name: TextParameter;
  readonly label: string;
  readonly hint: string;
}

const MAIN_FIELDS: readonly TextField[] = [
  { name: "cond", label: "Condition or disease", hint: "For example: asthma" },
  { name: "term", label: "Other words", hint: "A drug, a gene, an NCT number" },
  { name: "locn", label: "City, state or country", hint: "For example: Boston, Spain" },
];

const MORE_FIELDS: readonly TextField[] = [
  { name: "intr", label: "Treatment", hint: "A drug, device, procedure or therapy" },
  { name: "titles", label: "Words of the title", hint: "Also finds acronyms" },
  { name: "outc", label: "What is measured", hint: "An outcome, for example: survival" },
  { name: "spons", label: "Sponsor or partner", hint: "A company, university or hospital" },
  { name: "lead", label: "Lead sponsor", hint: "Only the one responsible" },
  { name: "id", label: "Study number", hint: "NCT number or another registry's" },
];

/** Every text that can be typed on the search page. */
export const FORM_FIELDS: readonly TextParameter[] = [...MAIN_FIELDS, ...MORE_FIELDS].map(({ name }) => name);

export interface SearchFormProps {
  readonly request: SearchRequest;
  /** Parts of the request that no control on the page shows, so that submitting does not lose them. */
  readonly hidden?: readonly (readonly [name: string, value: string])[];
  /** Also the fields that few need. */
  readonly more?: boolean;
}

export function SearchForm({ request, hidden = [], more = false }: SearchFormProps) {
  const moreInUse = MORE_FIELDS.some(({ name }) => request.text[name] !== undefined);
  return (
    <search>
      <form id={SEARCH_FORM_ID} class="search-form" action={searchFormUrl} method="get">
        <div class="search-fields">
          <Fields fields={MAIN_FIELDS} request={request} />
          <button type="submit">Find trials</button>
        </div>
        {more && (
          <details open={moreInUse} id="more-fields">
            <summary>More fields</summary>
            <div class="search-fields">
              <Fields fields={MORE_FIELDS} request={request} />
            </div>
          </details>
        )}
        {hidden.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}

function Fields({
  fields,
  request,
}: {
  readonly fields: readonly TextField[];
  readonly request: SearchRequest;
}) {
  return (
    <>
      {fields.map(({ name, label, hint }) => (
        <div class="field" key={name}>
          <label for={`field-${name}`}>{label}</label>
          <input
            id={`field-${name}`}
            type="text"
            name={name}
            value={request.text[name] ?? ""}
            aria-describedby={`hint-${name}`}
            autocomplete="off"
            spellcheck={false}
          />
          <p class="quiet" id={`hint-${name}`}>
            {hint}
          </p>
        </div>
      ))}
    </>
  );
}

/** @module The one search form. Other controls join it by its id, wherever they stand on the page. */
import type { SearchRequest, TextParameter } from "../../query/search-request.ts";
import { hasSuggestions } from "../routes/suggest.ts";
import type { LengthUnit } from "../near/length-unit.ts";
import { searchFormUrl, suggestUrl } from "../urls.ts";
import { PlaceFields } from "./place-fields.tsx";

export const SEARCH_FORM_ID = "search-form";

interface TextField {
  readonly name: TextParameter;
  readonly label: string;
  readonly hint: string;
}

const MAIN_FIELDS: readonly TextField[] = [
  { name: "cond", label: "Condition or disease", hint: "For example: asthma" },
  { name: "term", label: "Other words", hint: "A drug, a gene, an NCT number" },
];

const MORE_FIELDS: readonly TextField[] = [
  {
    name: "locn",
    label: "Words of the place",
    hint: "As sites write their hospital, city, state or country",
  },
  { name: "intr", label: "Treatment", hint: "A drug, device, procedure or therapy" },
  { name: "titles", label: "Words of the title", hint: "Also finds acronyms" },
  { name: "outc", label: "What is measured", hint: "An outcome, for example: survival" },
  { name: "spons", label: "Sponsor or partner", hint: "A company, university or hospital" },
  { name: "lead", label: "Lead sponsor", hint: "Only the one responsible" },
  { name: "id", label: "Study number", hint: "NCT number or another registry's" },
];

/** Every parameter that has a field in the form of the search page. */
export const FORM_FIELDS: readonly string[] = [
  ...[...MAIN_FIELDS, ...MORE_FIELDS].map(({ name }) => name),
  "near",
  "radius",
];

export interface SearchFormProps {
  readonly request: SearchRequest;
  /** Parts of the request that no control on the page shows, so that submitting does not lose them. */
  readonly hidden?: readonly (readonly [name: string, value: string])[];
  /** Also the fields that few need. */
  readonly more?: boolean;
  /** What stands in the place field where the request knows no such place. */
  readonly place?: string;
  /** For distances that nobody has chosen yet. */
  readonly lengthUnit: LengthUnit;
}

export function SearchForm({ request, hidden = [], more = false, place, lengthUnit }: SearchFormProps) {
  const moreInUse = MORE_FIELDS.some(({ name }) => request.text[name] !== undefined);
  return (
    <search>
      <form id={SEARCH_FORM_ID} class="search-form" action={searchFormUrl} method="get">
        <div class="search-fields">
          <Fields fields={MAIN_FIELDS} request={request} />
          <PlaceFields near={request.near} text={place} lengthUnit={lengthUnit} />
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
            {...(hasSuggestions(name) && { "data-suggest": suggestUrl(name) })}
          />
          <p class="quiet" id={`hint-${name}`}>
            {hint}
          </p>
        </div>
      ))}
    </>
  );
}

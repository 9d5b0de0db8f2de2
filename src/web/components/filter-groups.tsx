/** @module The choices beside a result: real controls of the search form, so that they work without JavaScript. */
import type { Choice, FilterGroup } from "../views/search-filters.ts";
import { SEARCH_FORM_ID } from "./search-form.tsx";

/** Choices of a group before the rest is folded away. */
const CHOICES_SHOWN = 10;

export function FilterGroups({ groups }: { readonly groups: readonly FilterGroup[] }) {
  return (
    <>
      {groups.map((group) => (
        <details key={group.name} class="filter" id={`filter-${group.name}`} open={group.open}>
          <summary>{group.heading}</summary>
          <fieldset>
            <legend class="visually-hidden">{group.heading}</legend>
            {group.note !== undefined && <p class="quiet">{group.note}</p>}
            <Choices group={group} />
          </fieldset>
        </details>
      ))}
    </>
  );
}

/** Chosen ones are never folded away. */
function Choices({ group }: { readonly group: FilterGroup }) {
  const isShown = ({ chosen }: Choice, index: number): boolean => chosen || index < CHOICES_SHOWN;
  const shown = group.choices.filter(isShown);
  const folded = group.choices.filter((choice, index) => !isShown(choice, index));
  return (
    <>
      <ul class="choices">
        {group.kind === "one" && (
          <li>
            <label>
              <input
                type="radio"
                form={SEARCH_FORM_ID}
                name={group.name}
                value=""
                checked={group.choices.every(({ chosen }) => !chosen)}
              />
              <span>No matter</span>
            </label>
          </li>
        )}
        {shown.map((choice) => (
          <ChoiceItem key={choice.value} group={group} choice={choice} />
        ))}
      </ul>
      {folded.length > 0 && (
        <details id={`filter-${group.name}-more`}>
          <summary>{`${folded.length} more`}</summary>
          <ul class="choices">
            {folded.map((choice) => (
              <ChoiceItem key={choice.value} group={group} choice={choice} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ChoiceItem({ group, choice }: { readonly group: FilterGroup; readonly choice: Choice }) {
  return (
    <li>
      <label>
        <input
          type={group.kind === "one" ? "radio" : "checkbox"}
          form={SEARCH_FORM_ID}
          name={group.name}
          value={choice.value}
          checked={choice.chosen}
        />
        <span>{choice.words}</span>
        <span class="count">{choice.count.toLocaleString("en-US")}</span>
      </label>
    </li>
  );
}

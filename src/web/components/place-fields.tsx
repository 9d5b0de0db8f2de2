/** @module Where: a city, postcode, state or country, and how far around. */
import type { Circle } from "../../query/search-request.ts";
import { radiusChoices, unitOfRadius, type LengthUnit } from "../near/length-unit.ts";
import { hasSuggestions } from "../routes/suggest.ts";
import { suggestUrl } from "../urls.ts";

export interface PlaceFieldsProps {
  readonly near: Circle | undefined;
  /** What stands in the field; default: the place of `near`. */
  readonly text?: string | undefined;
  /** For distances that nobody has chosen yet. */
  readonly lengthUnit: LengthUnit;
}

export function PlaceFields({ near, text, lengthUnit }: PlaceFieldsProps) {
  const unit = near === undefined ? lengthUnit : unitOfRadius(near.radiusKm);
  const value = text ?? (near === undefined ? "" : (near.name ?? `${near.lat},${near.lon}`));
  return (
    <>
      <div class="field">
        <label for="field-near">Where</label>
        <input
          id="field-near"
          type="text"
          name="near"
          value={value}
          aria-describedby="hint-near"
          autocomplete="off"
          spellcheck={false}
          {...(hasSuggestions("near") && { "data-suggest": suggestUrl("near") })}
        />
        <p class="quiet" id="hint-near">
          City, state, country, or postcode (US, Canada)
        </p>
        <button type="button" id="use-position" class="button-quiet" hidden>
          Use my position
        </button>
        <output id="position-status" class="quiet" />
      </div>
      <div class="field">
        <label for="radius">Within</label>
        <select id="radius" name="radius" aria-describedby="hint-radius">
          {radiusChoices(unit, near?.radiusKm).map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.selected}>
              {choice.words}
            </option>
          ))}
        </select>
        <p class="quiet" id="hint-radius">
          Of a city or postcode
        </p>
      </div>
    </>
  );
}

/** @module Above the rows of a search near a place: what the place was taken for, and what distances mean. */
import type { PointPlace } from "../../places/place.ts";
import type { Suggestion } from "../page-problem.ts";

export interface PlaceNoteView {
  /** Absent where a point was given. */
  readonly place?: PointPlace;
  /** Other places of the same name. */
  readonly others: readonly Suggestion[];
}

export function PlaceNote({ view }: { readonly view: PlaceNoteView }) {
  const { place, others } = view;
  return (
    <div class="place-note quiet">
      {place !== undefined && (
        <p>
          {readAs(place)}
          {others.length > 0 && (
            <>
              {" Other places of this name: "}
              {others.map(({ href, words }, index) => (
                <>
                  {index > 0 && "; "}
                  <a href={href}>{words}</a>
                </>
              ))}
            </>
          )}
        </p>
      )}
      <p>
        Distances are approximate: the registry mostly gives the centre of a site’s city, not its building. A
        site whose record has no coordinates, or some far from the city that it names, is taken to be in the
        middle of that city; where nobody knows where a site is, it is not found by distance.
      </p>
    </div>
  );
}

function readAs({ kind, label, name }: PointPlace): string {
  if (kind === "zip") return `Near ${label}, read as a ZIP code of the United States.`;
  if (kind === "forwardSortationArea")
    return `Near ${label}, read as a postcode of Canada: distances are from the middle of all addresses that begin with ${name}.`;
  if (kind === "zipArea")
    return `The ZIP code ${name} has no area of its own (it may be for post boxes only): distances are from the middle of the ZIP codes that begin with ${name.slice(0, 3)}.`;
  return `Near ${label}.`;
}

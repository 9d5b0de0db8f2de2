/** @module The studies of a result on a map: a dot for each country, or for each state of the United States. */
import { countryPoint } from "../../places/country-points.ts";
import { statePoint } from "../../places/states.ts";
import type { SearchAnswer, FacetCount } from "../../engine/search-engine.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { presentCountryName } from "../../study/country.ts";
import { searchUrl } from "../urls.ts";
import { counted, countedStudies } from "../wording.ts";
import { mapView, type MapView } from "./map-view.ts";

interface ResultPlace {
  readonly words: string;
  readonly studies: number;
  /** The result, narrowed to this place. */
  readonly href: string;
}

export interface ResultMap {
  readonly view: MapView;
  /** The same as a list, most studies first. */
  readonly places: readonly ResultPlace[];
}

const US = "United States";

/** `undefined` where the studies of the result name no place, or where the only place is the one that was asked for. */
export function resultMap(
  request: SearchRequest,
  { total, facets }: Pick<SearchAnswer, "total" | "facets">,
): ResultMap | undefined {
  const isUs = request.country.length === 1 && presentCountryName(request.country[0] ?? "") === US;
  const level = isUs ? "state" : "country";
  // A facet is counted without its own selection; the map shows what was found.
  const chosen = new Set<string>(request[level]);
  const counts = (facets[level] ?? []).filter(
    ({ value, count }) => count > 0 && (chosen.size === 0 || chosen.has(value)),
  );
  if (counts.length < 2) return undefined;
  const pointOf = ({ value }: FacetCount) =>
    isUs ? statePoint(US, value) : countryPoint(presentCountryName(value));
  const linked = counts.map((place) => ({
    ...place,
    href: searchUrl({ ...request, [level]: [place.value], page: 1 }),
  }));
  const places = linked.flatMap((place) => {
    const point = pointOf(place);
    const { value, count, href } = place;
    return point === undefined ? [] : [{ name: value, point, count, open: undefined, href }];
  });
  const where = isUs ? counted(counts.length, "state") : counted(counts.length, "country", "countries");
  const view = mapView(
    "studies",
    "Map of the studies found",
    places,
    isUs,
    `Sites of the ${countedStudies(total)} found are in ${where}; a study can be in several.`,
  );
  if (view === undefined) return undefined;
  return {
    view,
    places: linked.map(({ value, count, href }) => ({ words: value, studies: count, href })),
  };
}

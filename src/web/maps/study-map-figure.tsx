/** @module The map of a study's sites, as its page shows it above the list of them. */
import type { LocateCity } from "../../study/site-point.ts";
import { nctIdOf, type Study } from "../../study/study.ts";
import type { Chrome } from "../chrome.ts";
import { studyPlacesUrl } from "../urls.ts";
import { counted } from "../wording.ts";
import { SiteMap } from "./site-map.tsx";
import { studyMap } from "./study-map.ts";

export interface StudyMapFigureProps {
  readonly chrome: Chrome;
  readonly study: Study;
  readonly locateCity: LocateCity | undefined;
}

/** Nothing where no site has a point. */
export function StudyMapFigure({ chrome, study, locateCity }: StudyMapFigureProps) {
  const map = studyMap(study, locateCity);
  if (map === undefined) return null;
  const { view, located, moved, unmapped } = map;
  return (
    <SiteMap chrome={chrome} map={view} placesUrl={studyPlacesUrl(nctIdOf(study))}>
      <p class="quiet">
        {[
          "A dot is the middle of a city, not a door.",
          ...(located > 0
            ? [
                `${counted(located, "site")} without coordinates in the record: placed by the name of the city.`,
              ]
            : []),
          ...(moved > 0
            ? [
                `${counted(moved, "site")} with coordinates far from the city in the record: placed by the name of the city.`,
              ]
            : []),
          ...(unmapped > 0 ? [`${counted(unmapped, "site")} could not be placed.`] : []),
          "All sites are listed below.",
        ].join(" ")}
      </p>
    </SiteMap>
  );
}

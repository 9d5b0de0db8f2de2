/** @module The map of a study's sites, as its page shows it above the list of them. */
import { nctIdOf, type Study } from "../../study/study.ts";
import type { Chrome } from "../chrome.ts";
import { studyPlacesUrl } from "../urls.ts";
import { counted } from "../wording.ts";
import { SiteMap } from "./site-map.tsx";
import { studyMap } from "./study-map.ts";

/** Nothing where the record gives no site a point. */
export function StudyMapFigure({ chrome, study }: { readonly chrome: Chrome; readonly study: Study }) {
  const map = studyMap(study);
  if (map === undefined) return null;
  return (
    <SiteMap chrome={chrome} map={map.view} placesUrl={studyPlacesUrl(nctIdOf(study))}>
      <p class="quiet">
        A dot is the middle of a city, not a door.
        {map.unmapped > 0 &&
          ` ${counted(map.unmapped, "site")} without coordinates in the record ${map.unmapped === 1 ? "is" : "are"} not on the map.`}{" "}
        All sites are listed below.
      </p>
    </SiteMap>
  );
}

/** @module How a hub is called and described. */
import type { PlaceFacet } from "../../engine/place-facets.ts";
import { statesOf } from "../../places/states.ts";
import { counted, countedStudies } from "../wording.ts";
import type { Hub, PlaceList } from "./hub.ts";
import { placeWords } from "./place-path.ts";

export interface HubWords {
  /** Of the page and of the browser's tab. */
  readonly heading: string;
  readonly description: string;
  /** `1,204 studies with a site in Boston, …; 310 are recruiting there.` */
  readonly lead: string;
}

export function hubWords(hub: Hub): HubWords {
  const { path, condition, studies, recruiting } = hub;
  const place = placeWords(path);
  const last = path.at(-1);
  const where =
    last === undefined ? "of any country" : last.level === "facility" ? `at ${place}` : `in ${place}`;
  const about = condition === undefined ? "" : ` of ${condition.label}`;
  const open = recruiting.toLocaleString("en-US");
  if (last === undefined && condition === undefined) {
    const whole = `${countedStudies(studies)} of the registry by country; ${open} of them are recruiting.`;
    return { heading: headingOf(hub, place), lead: whole, description: descriptionOf(hub, whole) };
  }
  const lead = `${countedStudies(studies)}${about} with a site ${where}; ${open} recruiting there.`;
  return { heading: headingOf(hub, place), lead, description: descriptionOf(hub, lead) };
}

function headingOf({ path, condition }: Hub, place: string): string {
  const last = path.at(-1);
  const trials = condition === undefined ? "Clinical trials" : `${condition.label} trials`;
  if (last === undefined) return condition === undefined ? "Trials by location" : `${trials} by location`;
  return last.level === "facility" ? `${trials} at ${place}` : `${trials} in ${place}`;
}

function descriptionOf(hub: Hub, lead: string): string {
  const names = hub.condition === undefined ? hub.conditions : [];
  const commonest = names.slice(0, 4).map(({ label, value }) => label ?? value);
  return commonest.length === 0 ? lead : `${lead} Commonest: ${commonest.join(", ")}.`;
}

const HEADINGS: Readonly<Record<PlaceFacet, string>> = {
  country: "Countries",
  state: "States",
  city: "Cities",
  facility: "Hospitals and other sites",
};

export function listHeading({ level }: PlaceList, { path }: Hub): string {
  return (level === "state" ? statesOf(path[0]?.label ?? "")?.heading : undefined) ?? HEADINGS[level];
}

const NOUNS: Readonly<Record<PlaceFacet, readonly [one: string, many: string]>> = {
  country: ["country", "countries"],
  state: ["state", "states"],
  city: ["city", "cities"],
  facility: ["place", "places"],
};

/** `213 cities` */
export function countedPlaces({ level, total }: PlaceList): string {
  return counted(total, ...NOUNS[level]);
}

/** What an address that leads nowhere was to name: `city`. */
export function placeNoun(level: PlaceFacet): string {
  return NOUNS[level][0];
}

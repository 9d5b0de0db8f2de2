/** @module A hub as schema.org data: the trail that leads to it, and the page about the place. */
import type { PlaceFacet } from "../../engine/place-facets.ts";
import { absoluteUrl, conditionUrl, conditionsUrl, locationsUrl } from "../urls.ts";
import type { Hub } from "./hub.ts";
import { hubUrl } from "./hub-url.ts";

export interface Crumb {
  readonly href: string;
  readonly words: string;
}

const TYPES: Readonly<Record<PlaceFacet, string>> = {
  country: "Country",
  state: "State",
  city: "City",
  // Most are hospitals, but nothing in the registry says which.
  facility: "Place",
};

/** From the broadest; the page itself is not among them. */
export function crumbsOf({ path, condition }: Hub): readonly Crumb[] {
  const last = path.at(-1)?.level;
  const isOfCondition = condition !== undefined && (last === "country" || last === "state");
  const start = isOfCondition
    ? [
        { href: conditionsUrl(), words: "Conditions" },
        { href: conditionUrl(condition.id, condition.label), words: condition.label },
      ]
    : path.length === 0 && condition === undefined
      ? []
      : [
          {
            href: condition === undefined ? locationsUrl() : locationsUrl([], { condition }),
            words: "Locations",
          },
        ];
  return [
    ...start,
    ...path.slice(0, -1).map((step, index) => ({
      href: hubUrl(path.slice(0, index + 1), condition),
      words: step.label,
    })),
  ];
}

export function hubJsonLd(
  hub: Hub,
  heading: string,
  description: string,
  origin: string,
): Record<string, unknown> {
  const last = hub.path.at(-1);
  const url = absoluteUrl(origin, hubUrl(hub.path, hub.condition));
  const trail = [
    ...crumbsOf(hub),
    { href: hubUrl(hub.path, hub.condition), words: last?.label ?? "Locations" },
  ];
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "CollectionPage",
        "@id": url,
        url,
        name: heading,
        description,
        ...(last !== undefined && { about: { "@type": TYPES[last.level], name: last.label } }),
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: trail.map(({ href, words }, index) => ({
          "@type": "ListItem",
          position: index + 1,
          name: words,
          item: absoluteUrl(origin, href),
        })),
      },
    ],
  };
}

/**
 * @module The stored form of a card: its values in a fixed order, without their names, which would be a third of it.
 * Beside a record of 4 KB that is 200 MB for the whole registry.
 */
import type { Card } from "../study/card.ts";

/** Stored cards depend on this order: add at the end, never reorder (a change needs a migration that rewrites cards). */
const FIELDS = [
  "nctId",
  "briefTitle",
  "acronym",
  "overallStatus",
  "lastKnownStatus",
  "statusVerifiedDate",
  "lastUpdatePostDate",
  "studyFirstPostDate",
  "studyType",
  "primaryPurpose",
  "phases",
  "conditions",
  "interventions",
  "sex",
  "minimumAge",
  "maximumAge",
  "healthyVolunteers",
  "leadSponsor",
  "leadSponsorClass",
  "collaborators",
  "enrollment",
  "start",
  "primaryCompletion",
  "completion",
  "hasResults",
  "siteCount",
  "countries",
] as const satisfies readonly (keyof Card)[];

/** Names the fields of `Card` that the list above lacks: it must be `never`. */
type Forgotten = Exclude<keyof Card, (typeof FIELDS)[number]>;

/** A JSON array; what the card does not have is `null`. */
export function encodeCard(card: Card & Record<Forgotten, never>): string {
  return JSON.stringify(FIELDS.map((field) => card[field] ?? null));
}

/** The inverse, for texts that {@link encodeCard} made. */
export function decodeCard(text: string): Card {
  const values: unknown[] = JSON.parse(text);
  const card: Record<string, unknown> = {};
  for (const [index, field] of FIELDS.entries()) {
    const value = values[index];
    if (value !== null && value !== undefined) card[field] = value;
  }
  // The array was made from a Card.
  return card as unknown as Card;
}

/** The SQL expression for one text of a stored card. */
export function cardColumn(field: (typeof FIELDS)[number]): string {
  return `card ->> '$[${FIELDS.indexOf(field)}]'`;
}

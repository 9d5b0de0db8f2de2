/** @module What a typed place can turn out to be. */

/** A point to be near to, with what it is called. */
export interface PointPlace {
  readonly kind: "city" | "zip" | "zipArea" | "forwardSortationArea";
  /** For people, and read again as just this place: `Paris, Texas, United States`. */
  readonly label: string;
  /** `Paris`, `02115`, `M5V`: what it is called among other things of its kind. */
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly countryCode: string;
  /** Of the city, or of the town that a postcode is known by. */
  readonly population: number;
}

/** A country, or a state or province of one, under the registry's names. */
export interface AreaPlace {
  readonly kind: "country" | "state";
  readonly label: string;
  readonly name: string;
  /** Present registry name; absent where only the registry's name of a state is known. */
  readonly country?: string;
  /** For a state: its name as the registry writes it. */
  readonly state?: string;
}

export type Place = PointPlace | AreaPlace;

/** How the typed text led to a place: it is its name, its name begins so, or a few letters are different. */
type PlaceMatch = "name" | "beginning" | "spelling";

export interface PlaceChoice {
  readonly place: Place;
  readonly match: PlaceMatch;
}

/** A state as the registry writes it, where the gazetteer has none: `Bavaria`. */
export interface RegistryState {
  readonly state: string;
  readonly country?: string;
}

export interface PlaceOptions {
  /** Choices at most. Default 8. */
  readonly limit?: number;
  /** States that occur in records. */
  readonly registryStates?: readonly RegistryState[];
}

/**
 * What a text means. A name that several places bear is only taken for one of them when that one is at least ten
 * times as populous as the next; then the others come along, for the visitor to see.
 */
export type PlaceMeaning =
  | { readonly kind: "place"; readonly place: Place; readonly others: readonly Place[] }
  | { readonly kind: "several"; readonly choices: readonly Place[] }
  | { readonly kind: "unknown"; readonly suggestions: readonly Place[] };

export function isPoint(place: Place): place is PointPlace {
  return place.kind !== "country" && place.kind !== "state";
}

/**
 * @module One place of a word in a field as one number: where it is, how the word is written there, and whether it begins
 * or ends its value (for COVERAGE). Numbers grow with the places, whatever else they say.
 */

export const FIRST_OF_VALUE = 2;
export const LAST_OF_VALUE = 1;

/** From this way of writing a word on, its number (less this) follows as a varint. */
export const RARE_VARIANT = 3;

/** What is left to places by 31 bits. */
export const MAX_PLACE = 2 ** 27 - 1;

/** @param flags {@link FIRST_OF_VALUE}, {@link LAST_OF_VALUE} */
export function placeValue(place: number, variant: number, flags: number): number {
  return (place << 4) | (Math.min(variant, RARE_VARIANT) << 2) | flags;
}

export function placeOf(value: number): number {
  return value >>> 4;
}

/** Which way of writing its term, up to {@link RARE_VARIANT}. */
export function variantOf(value: number): number {
  return (value >>> 2) & 3;
}

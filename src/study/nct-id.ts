/** @module The registry's study number. */

declare const nctIdBrand: unique symbol;

/** `NCT` and eight digits, upper case. */
export type NctId = string & { readonly [nctIdBrand]: true };

export const NCT_ID_PATTERN = /^NCT\d{8}$/;

/** From here on numbers are never given by the registry: the demonstration registry uses them. */
const FIRST_INVENTED_NUMBER = 99_000_000;

/**
 * Reads what people and programs write for a number: any case, surrounding space, leading zeros dropped.
 * `parseNctId(" nct4437511 ")` → `NCT04437511` (API contract 2.3); anything else → `undefined`.
 */
export function parseNctId(text: string): NctId | undefined {
  const digits = /^\s*nct0*(\d{1,8})\s*$/i.exec(text)?.[1];
  if (digits === undefined || Number(digits) === 0) return undefined;
  return nctIdOfNumber(Number(digits));
}

/** The integer behind an id, the store's and the engine's compact key: `NCT00000102` → 102. */
export function numberOfNctId(nctId: NctId): number {
  return Number(nctId.slice(3));
}

/** The inverse of {@link numberOfNctId}. */
export function nctIdOfNumber(number: number): NctId {
  return `NCT${String(number).padStart(8, "0")}` as NctId;
}

/** Whether a study belongs to the demonstration registry, whose studies are invented. */
export function isInvented(nctId: NctId): boolean {
  return numberOfNctId(nctId) >= FIRST_INVENTED_NUMBER;
}

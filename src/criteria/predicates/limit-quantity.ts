/** @module A value as criteria limit it: with what they leave out and everybody understands. */
import { QUANTITIES } from "./quantities.ts";
import type { Quantity } from "./quantities.ts";

const ALL: readonly Quantity[] = Object.values(QUANTITIES);
const LOOSE: ReadonlyMap<Quantity, Quantity> = new Map(
  ALL.flatMap((quantity): [Quantity, Quantity][] => {
    const { units, bare } = quantity.inLimits ?? {};
    if (units === undefined && bare === undefined) return [];
    const all = units === undefined ? quantity.units : new Map([...units, ...quantity.units]);
    return [[quantity, { ...quantity, units: all, bare: bare ?? quantity.bare }]];
  }),
);

/** The quantity with the units and bare numbers that its limits may have, which a person's value may not. */
export function asInLimits(quantity: Quantity): Quantity {
  return LOOSE.get(quantity) ?? quantity;
}

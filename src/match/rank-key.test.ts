import fc from "fast-check";
import { expect, it } from "vitest";
import { EQUALLY_RELEVANT, placeOfKey, rankKey, SIMILARLY_RELEVANT } from "./rank-key.ts";

interface Candidate {
  readonly met: number;
  readonly distanceKm: number;
  readonly place: number;
}

function ranked(step: number, candidates: readonly Candidate[]): readonly number[] {
  return candidates
    .map(({ met, distanceKm, place }) => rankKey(met, distanceKm, place, step))
    .sort((one, other) => one - other)
    .map((key) => placeOfKey(key, step));
}

it("puts what is more relevant first, however many criteria of others are met", () => {
  const candidates = [
    { met: 9, distanceKm: 1, place: 40 },
    { met: 0, distanceKm: -1, place: 3 },
  ];
  expect(ranked(SIMILARLY_RELEVANT, candidates)).toEqual([3, 40]);
  expect(ranked(EQUALLY_RELEVANT, candidates)).toEqual([40, 3]);
});

it("orders neighbours by criteria met, then by distance; a site of unknown distance is the last", () => {
  expect(
    ranked(SIMILARLY_RELEVANT, [
      { met: 1, distanceKm: -1, place: 1 },
      { met: 1, distanceKm: 80, place: 2 },
      { met: 2, distanceKm: 900, place: 3 },
      { met: 1, distanceKm: 12, place: 4 },
    ]),
  ).toEqual([3, 4, 2, 1]);
});

it("keeps every place exactly", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 2 ** 22 - 1 }),
      fc.nat({ max: 400 }),
      fc.double({ min: -1, max: 40_000, noNaN: true }),
      fc.constantFrom(SIMILARLY_RELEVANT, EQUALLY_RELEVANT),
      (place, met, distanceKm, step) => {
        const key = rankKey(met, distanceKm, place, step);
        expect(Number.isSafeInteger(key)).toBe(true);
        expect(placeOfKey(key, step)).toBe(place);
      },
    ),
  );
});

import { expect, test } from "vitest";
import { ENUMERATION_NAMES, valuesOf, wordsFor } from "../study/enumerations.ts";
import { addressWord, codedValue, registryValue } from "./coded-words.ts";

test("every value is read from itself, its address and its words, in any case", () => {
  for (const enumeration of ENUMERATION_NAMES)
    for (const value of valuesOf(enumeration))
      for (const text of [
        value,
        addressWord(value),
        wordsFor(enumeration, value),
        ` ${value.toLowerCase()} `,
      ]) {
        expect([enumeration, text, codedValue(enumeration, text)]).toEqual([enumeration, text, value]);
        expect(registryValue(enumeration, text)).toBe(value);
      }
});

test.each([
  ["Status", "unknown status", "UNKNOWN", "UNKNOWN"],
  ["Status", "active-not-recruiting", "ACTIVE_NOT_RECRUITING", "ACTIVE_NOT_RECRUITING"],
  ["DateType", "Anticipated", "ESTIMATED", "ESTIMATED"],
  ["Phase", "ii", "PHASE2", undefined],
  ["Phase", "0", "EARLY_PHASE1", undefined],
  ["Sex", "women", "FEMALE", undefined],
  ["Phase", "PHASE5", undefined, undefined],
  ["Phase", "constructor", undefined, undefined],
  ["Phase", "", undefined, undefined],
] as const)("%s: %s", (enumeration, text, people, registry) => {
  expect(codedValue(enumeration, text)).toBe(people);
  expect(registryValue(enumeration, text)).toBe(registry);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { studyRecord } from "../../test/study-record.ts";
import { canonicalJson, contentHash } from "./content-hash.ts";

/** The same value with the keys of every object in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

describe("canonicalJson", () => {
  test("sorts keys at every depth and leaves lists alone", () => {
    expect(canonicalJson({ b: [{ z: 1, a: null }, 2], a: "é\n" })).toBe(
      '{"a":"é\\n","b":[{"a":null,"z":1},2]}',
    );
  });

  test("keys with line breaks do not look like several keys", () => {
    expect(canonicalJson({ a: 1, b: 2 })).toBe('{"a":1,"b":2}');
    expect(canonicalJson({ "a\nb": 1 })).toBe('{"a\\nb":1}');
    expect(canonicalJson({ "c\nd": 1, e: 2 })).toBe('{"c\\nd":1,"e":2}');
    expect(canonicalJson({ c: 1, "d\ne": 2 })).toBe('{"c":1,"d\\ne":2}');
  });

  test("says the same value in one way, whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });
});

describe("contentHash", () => {
  test("has 16 bytes and ignores versionHolder only", () => {
    const hash = contentHash(studyRecord(1));
    expect(hash).toHaveLength(16);
    expect(contentHash(studyRecord(1, { versionHolder: "2027-01-01" }))).toEqual(hash);
    expect(contentHash(studyRecord(1, { title: "Another" }))).not.toEqual(hash);
    expect(contentHash(studyRecord(1, { updated: "2026-10-02" }))).not.toEqual(hash);
    const withRemovedCountry = {
      ...studyRecord(1),
      derivedSection: { miscInfoModule: { versionHolder: "2026-11-19", removedCountries: ["France"] } },
    };
    expect(contentHash(withRemovedCountry)).not.toEqual(hash);
  });

  test("does not change the record", () => {
    const record = studyRecord(1);
    contentHash(record);
    expect(record).toEqual(studyRecord(1));
  });
});

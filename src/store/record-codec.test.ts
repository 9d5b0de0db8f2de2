import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeBeginning,
  decodeRecord,
  decodeRecordBytes,
  encodeRecord,
  encodeRecordInBackground,
} from "./record-codec.ts";
import { DICTIONARIES } from "./record-dictionary.ts";

describe("record codec", () => {
  test("gives every text back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 5_000 }), async (text) => {
        expect(decodeRecord(encodeRecord(text))).toBe(text);
        expect(decodeRecord(await encodeRecordInBackground(text))).toBe(text);
        // A length that is wrong makes decoding slower, not wrong.
        for (const textBytes of [0, 1, Buffer.byteLength(text), 1e12])
          expect(decodeRecordBytes({ ...encodeRecord(text), textBytes }).toString()).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test("a part of the bytes gives the beginning of the text", () => {
    const text = Array.from({ length: 2_000 }, (_, index) => `word${index * 7_919}`).join(" ");
    const encoded = encodeRecord(text);
    const beginning = decodeBeginning(encoded, 512);
    expect(text.startsWith(beginning)).toBe(true);
    expect(beginning.length).toBeGreaterThan(512);
    expect(beginning.length).toBeLessThan(text.length);
    expect(decodeBeginning(encoded, 1e6)).toBe(text);
  });

  test("a record of boilerplate takes next to nothing", () => {
    const text = `{"eligibilityCriteria":"Inclusion Criteria:","healthyVolunteers":false,"sex":"ALL","minimumAge":"18 Years"}`;
    expect(encodeRecord(text).data.length).toBeLessThan(text.length / 2);
  });

  test("dictionary 1 is final: stored records need it byte for byte", () => {
    const bytes = DICTIONARIES.get(1) ?? Buffer.alloc(0);
    // Deflate can look back 32 KB less 262 bytes.
    expect(bytes.length).toBeLessThanOrEqual(32_506);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(
      "0ea0d75f3e1d4bffd7a4adaa0b978ba7f0456b2c7f03d0200904e317a0e85b27",
    );
  });

  test("damaged bytes and unknown dictionaries are told apart from programming errors", () => {
    const { data } = encodeRecord("some text");
    expect(() => decodeRecord({ dictionary: 1, data: data.subarray(0, 3) })).toThrow(
      expect.objectContaining({ code: "record-unreadable" }),
    );
    expect(() => decodeRecord({ dictionary: 99, data })).toThrow(/dictionary 99/);
  });
});

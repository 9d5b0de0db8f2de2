import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeRecord, encodeRecord, encodeRecordInBackground } from "./record-codec.ts";
import { DICTIONARIES } from "./record-dictionary.ts";

describe("record codec", () => {
  test("gives every text back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 5_000 }), async (text) => {
        expect(decodeRecord(encodeRecord(text))).toBe(text);
        expect(decodeRecord(await encodeRecordInBackground(text))).toBe(text);
      }),
      { numRuns: 30 },
    );
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

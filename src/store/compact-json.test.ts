import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compactJson } from "./compact-json.ts";

describe("compactJson", () => {
  test.each([
    ['{ "lat": 52.0, "b":\t[ 1 ,\r\n2 ] }', '{"lat":52.0,"b":[1,2]}'],
    ['{"text": "two  words\\n \\" : , \\\\", "b": " "}', '{"text":"two  words\\n \\" : , \\\\","b":" "}'],
    [' "a" ', '"a"'],
    ["[ ]", "[]"],
  ])("%s", (text, compact) => {
    expect(compactJson(text)).toBe(compact);
  });

  test("gives what printing without indentation gives, however the text was indented", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        expect(compactJson(JSON.stringify(value, undefined, indent))).toBe(JSON.stringify(value));
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { mendRecord } from "./mend-record.ts";

const fault = (expected: string, ...path: string[]) => ({ code: "invalid_type", expected, path });

describe("mendRecord", () => {
  it.each([
    [{ a: {} }, fault("array", "a"), { a: [] }],
    [{ a: { b: { id: "x" } } }, fault("array", "a", "b"), { a: { b: [{ id: "x" }] } }],
    [{ names: "Drug: TPI 287" }, fault("array", "names"), { names: ["Drug: TPI 287"] }],
    [{ count: "160" }, fault("number", "count"), { count: 160 }],
    [{ flag: "YES" }, fault("boolean", "flag"), { flag: true }],
    [{ flag: "no" }, fault("boolean", "flag"), { flag: false }],
  ])("%j", (record, one, mended) => {
    const before = structuredClone(record);
    expect(mendRecord(record, [one])).toEqual(mended);
    expect(record).toEqual(before);
  });

  it.each([
    [{ count: "many" }, fault("number", "count")],
    [{ flag: "perhaps" }, fault("boolean", "flag")],
    [{ list: 7 }, fault("array", "list")],
    [{}, fault("object", "protocolSection")],
    ["text", { code: "invalid_type", expected: "object", path: [] }],
    [{ id: "x" }, { code: "invalid_format", path: ["id"] }],
    [{}, fault("array", "__proto__", "x")],
  ])("guesses nothing for %j", (record, one) => {
    expect(mendRecord(record, [one])).toBeUndefined();
  });
});

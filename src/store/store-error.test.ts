import { describe, expect, test } from "vitest";
import { StoreError, storeErrorOf } from "./store-error.ts";

describe("storeErrorOf", () => {
  test.each([
    ["SQLITE_FULL", "store-full"],
    ["ENOSPC", "store-full"],
    ["SQLITE_NOTADB", "store-damaged"],
    ["SQLITE_CORRUPT_INDEX", "store-damaged"],
    ["SQLITE_BUSY_SNAPSHOT", "store-busy"],
    ["SQLITE_READONLY_DIRECTORY", "store-read-only"],
    ["SQLITE_CANTOPEN", "store-read-only"],
    ["EROFS", "store-read-only"],
    ["EACCES", "store-read-only"],
    ["SQLITE_IOERR_WRITE", "store-failed"],
  ])("%s is %s", (code, expected) => {
    const error = storeErrorOf(Object.assign(new Error("x"), { code }), "/somewhere");
    expect(error.code).toBe(expected);
    expect(error.message).toContain("/somewhere");
    expect(error.nextStep).not.toBe("");
  });

  test("keeps its own and explains what it does not know", () => {
    const own = new StoreError("store-busy", "m", "n");
    expect(storeErrorOf(own, "f")).toBe(own);
    expect(storeErrorOf("odd", "f").message).toContain("odd");
  });
});

import { describe, expect, test } from "vitest";
import { checkArgs, nearest } from "./check-args.ts";
import { UsageError, wholeNumber } from "./usage-error.ts";

const ARGS = {
  port: { type: "string" },
  sync: { type: "boolean", default: true },
} as const;
const WORDS = { words: { type: "positional", valueHint: "WORDS…" }, json: { type: "boolean" } } as const;

describe("checkArgs", () => {
  test.each([[[]], [["--port", "3000"]], [["--port=3000", "--no-sync"]], [["--sync", "--port", "-1"]]])(
    "lets %j pass",
    (rawArgs) => {
      expect(() => checkArgs(rawArgs, ARGS)).not.toThrow();
    },
  );

  test.each([
    [["--prot", "3000"], "There is no --prot. Did you mean --port?"],
    [["--colour"], "There is no --colour."],
    [["--port"], "--port needs a value."],
    [["--port", "--no-sync"], "--port needs a value."],
    [["--no-sync=yes"], "--no-sync takes no value."],
    [["elsewhere"], "This command takes no words, only flags."],
  ])("refuses %j", (rawArgs, message) => {
    expect(() => checkArgs(rawArgs, ARGS)).toThrow(new UsageError(message));
  });

  test("takes any number of words where the hint says so, and anything after --", () => {
    expect(() => checkArgs(["heart", "failure", "--json", "--", "--not-a-flag"], WORDS)).not.toThrow();
    expect(() => checkArgs(["heart", "--jsom"], WORDS)).toThrow(/Did you mean --json/);
  });
});

test("nearest finds typing errors, not other words", () => {
  expect(nearest("srch", ["serve", "search", "show"])).toBe("search");
  expect(nearest("sevre", ["serve", "search"])).toBe("serve");
  expect(nearest("frobnicate", ["serve", "search"])).toBeUndefined();
});

test.each(["", "x", "3.5", "-1", "65536", "1e3", "0x10", "١"])("wholeNumber refuses “%s”", (text) => {
  expect(() => wholeNumber("port", text, { min: 0, max: 65_535 })).toThrow(UsageError);
});

test("wholeNumber takes both ends", () => {
  expect(wholeNumber("port", "0", { min: 0, max: 65_535 })).toBe(0);
  expect(wholeNumber("port", "65535", { min: 0, max: 65_535 })).toBe(65_535);
});

import { defineCommand } from "citty";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import type { LazyCommand } from "./run-cli.ts";
import { UsageError } from "./usage-error.ts";

let printed: string[];
let complained: string[];
let ran: unknown[];

beforeEach(() => {
  printed = [];
  complained = [];
  ran = [];
});
afterEach(() => {
  delete process.env["ATLAS_DEBUG"];
});

const greet = defineCommand({
  meta: { name: "greet", description: "Greets" },
  args: { name: { type: "string", description: "Whom", valueHint: "NAME" } },
  run({ args }) {
    if (args.name === "nobody") throw new UsageError("--name needs somebody.");
    if (args.name === "storm") throw Object.assign(new Error("The sea is rough."), { nextStep: "Wait." });
    ran.push(args.name);
  },
});
const COMMANDS: ReadonlyMap<string, LazyCommand> = new Map([
  ["greet", { summary: "greets", load: () => Promise.resolve(greet), examples: ["greet --name Ada"] }],
]);

function run(...argv: string[]): Promise<number> {
  return runCli("atlas", "1.2.3", COMMANDS, argv, {
    out: (text) => printed.push(text),
    error: (text) => complained.push(text),
  });
}

test("runs a command", async () => {
  expect(await run("greet", "--name", "Ada")).toBe(0);
  expect(ran).toEqual(["Ada"]);
});

test("says its version, and what commands there are", async () => {
  expect(await run("--version")).toBe(0);
  expect(printed).toEqual(["1.2.3"]);
  expect(await run("--help")).toBe(0);
  expect(printed[1]).toContain("greet  greets");
  expect(await run()).toBe(2);
});

test.each([[["greet", "--help"]], [["help", "greet"]], [["greet", "--name", "x", "-h"]]])(
  "%j explains the command with its examples and runs nothing",
  async (argv) => {
    expect(await run(...argv)).toBe(0);
    expect(printed.join("")).toMatch(/--name=<NAME>\s+Whom[\s\S]*Examples:\n {2}atlas greet --name Ada/);
    expect(ran).toEqual([]);
  },
);

test.each([
  [["gret"], /no command “gret”. Did you mean greet\? atlas --help/],
  [["greet", "--nmae", "Ada"], /no --nmae. Did you mean --name\?\natlas greet --help/],
  [["greet", "--name", "nobody"], /^--name needs somebody\.\natlas greet --help shows/],
])("wrong usage %j: exit code 2 and the next step", async (argv, message) => {
  expect(await run(...argv)).toBe(2);
  expect(complained.join("\n")).toMatch(message);
  expect(ran).toEqual([]);
});

test("a failure: exit code 1, message and next step, the stack only on demand", async () => {
  expect(await run("greet", "--name", "storm")).toBe(1);
  expect(complained).toEqual(["The sea is rough. Wait."]);
  process.env["ATLAS_DEBUG"] = "1";
  expect(await run("greet", "--name", "storm")).toBe(1);
  expect(complained.join("\n")).toContain("run-cli.test.ts");
});

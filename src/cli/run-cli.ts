/** @module Finds the command, checks how it is used, runs it, and turns what goes wrong into a message and an exit code. */
import { stripVTControlCharacters } from "node:util";
import { renderUsage, runCommand } from "citty";
import type { ArgsDef, CommandDef } from "citty";
import { checkArgs, nearest } from "./check-args.ts";
import { UsageError } from "./usage-error.ts";

/** `load` runs only when the command is used, so that `--help` is instant. */
export interface LazyCommand {
  readonly summary: string;
  // The commands' argument types differ, and only citty relates a command's `args` to its `run`.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly load: () => Promise<CommandDef<any>>;
  readonly examples: readonly string[];
}

export interface CliOutput {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const EXIT_FAILED = 1;
const EXIT_USAGE = 2;

function overview(name: string, commands: ReadonlyMap<string, LazyCommand>): string {
  const width = Math.max(...[...commands.keys()].map((command) => command.length)) + 2;
  return [
    `Trial Atlas: the open portal and search engine for clinical trials.`,
    "",
    `Usage: ${name} COMMAND [OPTIONS]`,
    "",
    "Commands:",
    ...[...commands].map(([command, { summary }]) => `  ${command.padEnd(width)}${summary}`),
    "",
    `${name} COMMAND --help says more about a command. Exit codes: 0 done, 1 failed, 2 used wrongly.`,
  ].join("\n");
}

/** Runs the command line `argv` (without node and script) and answers its exit code. */
export async function runCli(
  name: string,
  version: string,
  commands: ReadonlyMap<string, LazyCommand>,
  argv: readonly string[],
  { out, error }: CliOutput,
): Promise<number> {
  const [first, ...rest] = argv;
  if (first === "--version" || first === "-v") {
    out(version);
    return 0;
  }
  if (
    first === undefined ||
    first === "--help" ||
    first === "-h" ||
    (first === "help" && rest.length === 0)
  ) {
    out(overview(name, commands));
    return first === undefined ? EXIT_USAGE : 0;
  }
  const commandName = first === "help" ? (rest[0] ?? "") : first;
  const lazy = commands.get(commandName);
  if (lazy === undefined) {
    const near = nearest(commandName, [...commands.keys()]);
    error(
      `There is no command “${commandName}”.${near === undefined ? "" : ` Did you mean ${near}?`} ${name} --help lists them.`,
    );
    return EXIT_USAGE;
  }
  try {
    const command = await lazy.load();
    const flags = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
    if (first === "help" || flags.includes("--help") || flags.includes("-h")) {
      out(await help(name, command, lazy.examples));
      return 0;
    }
    checkArgs(rest, (await resolved(command.args)) ?? {});
    await runCommand(command, { rawArgs: [...rest] });
    return 0;
  } catch (thrown) {
    return report(thrown, `${name} ${commandName}`, error);
  }
}

async function help(name: string, command: CommandDef, examples: readonly string[]): Promise<string> {
  const painted = await renderUsage(command, { meta: { name } });
  const usage = (inColour() ? painted : stripVTControlCharacters(painted)).replace(/ +$/gm, "");
  return `${usage.trimEnd()}\n\nExamples:\n${examples.map((example) => `  ${name} ${example}`).join("\n")}`;
}

/** citty paints even into a pipe. https://no-color.org: any value but the empty one means no colour. */
function inColour(): boolean {
  const { NO_COLOR: noColour = "" } = process.env;
  return process.stdout.isTTY && noColour === "";
}

async function resolved(args: CommandDef["args"]): Promise<ArgsDef | undefined> {
  return typeof args === "function" ? args() : args;
}

function report(thrown: unknown, name: string, error: CliOutput["error"]): number {
  // citty's own complaint about a missing word or a value that is not among the allowed ones.
  const isUsage = thrown instanceof UsageError || (thrown instanceof Error && thrown.name === "CLIError");
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const nextStep =
    thrown instanceof Error && "nextStep" in thrown && typeof thrown.nextStep === "string"
      ? ` ${thrown.nextStep}`
      : "";
  error(isUsage ? `${message}\n${name} --help shows how it is used.` : `${message}${nextStep}`);
  if (process.env["ATLAS_DEBUG"] === "1" && thrown instanceof Error) error(thrown.stack ?? "");
  return isUsage ? EXIT_USAGE : EXIT_FAILED;
}

/** @module `trial-atlas sync`: brings the registry in the data folder up to date. */
import { defineCommand } from "citty";
import { CTGOV_BASE_URL } from "../registry/ctgov-client/ctgov-client.ts";
import { realSleep } from "../registry/ctgov-client/real-sleep.ts";
import { progressSentence, type SyncProgress } from "../registry/sync/sync-progress.ts";
import { syncRegistry } from "../registry/sync/sync-registry.ts";
import { reportLines } from "../registry/sync/sync-report.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import { StoreError } from "../store/store-error.ts";

/** Where lines are logged and not rewritten: one every so often. */
const LOG_EVERY_MS = 10_000;
/** Faster than this nobody needs, and the live registry asks for 1. */
const FASTEST_PER_SECOND = 1000;

const ARGS = {
  data: {
    type: "string",
    description: "folder of the registry (default: $ATLAS_DATA or data)",
    valueHint: "DIR",
  },
  from: { type: "string", description: "address of the API", valueHint: "URL", default: CTGOV_BASE_URL },
  rate: { type: "string", description: "requests a second", valueHint: "N", default: "1" },
  full: { type: "boolean", description: "compare with the list of all studies even where it is not due" },
  "allow-shrink": { type: "boolean", description: "believe a registry that has lost many studies" },
  json: { type: "boolean", description: "print the report as JSON" },
} as const;

/** Exit codes: 0 done, 1 failed or stopped (what has come so far stays), 2 wrong usage. */
export const syncCommand = defineCommand({
  meta: { name: "sync", description: "Bring the registry up to date with ClinicalTrials.gov" },
  args: ARGS,
  run: async ({ args, rawArgs }) => {
    const usage = wrongUsage(args.from, args.rate, args._, rawArgs);
    if (usage !== undefined) {
      console.error(`${usage}\nRun “trial-atlas sync --help” for the options.`);
      process.exitCode = 2;
      return;
    }
    process.exitCode = await runSync({
      folder: args.data ?? process.env["ATLAS_DATA"] ?? "data",
      baseUrl: args.from,
      requestsPerSecond: Number(args.rate),
      full: args.full === true,
      allowShrink: args["allow-shrink"] === true,
      json: args.json === true,
    });
  },
});

function wrongUsage(
  from: string,
  rate: string,
  words: readonly string[],
  rawArgs: readonly string[],
): string | undefined {
  const [word] = words;
  if (word !== undefined) return `“${word}” is not understood: sync takes options only.`;
  const unknown = rawArgs.find(
    (argument) => argument.startsWith("-") && !Object.keys(ARGS).includes(nameOf(argument)),
  );
  if (unknown !== undefined) return `There is no option ${unknown}.`;
  if (!URL.canParse(from) || !/^https?:$/.test(new URL(from).protocol)) {
    return `--from takes an address that begins with http:// or https://, not “${from}”.`;
  }
  const perSecond = Number(rate);
  if (!(perSecond > 0 && perSecond <= FASTEST_PER_SECOND)) {
    return `--rate takes a number above 0 and up to ${FASTEST_PER_SECOND}, not “${rate}”.`;
  }
  return undefined;
}

/** `--no-full` and `--from=URL` are `full` and `from`. */
function nameOf(argument: string): string {
  return argument.replace(/^--?(no-)?/, "").replace(/=.*$/s, "");
}

interface SyncCommandOptions {
  readonly folder: string;
  readonly baseUrl: string;
  readonly requestsPerSecond: number;
  readonly full: boolean;
  readonly allowShrink: boolean;
  readonly json: boolean;
}

async function runSync({ folder, json, ...options }: SyncCommandOptions): Promise<0 | 1> {
  const stop = new AbortController();
  const onSignal = (): void => {
    stop.abort(new Error("Stopped. What has come so far stays; the next sync goes on there."));
  };
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  const progress = progressPrinter(process.stderr);
  try {
    const store = openRegistryStore(folder);
    try {
      const report = await syncRegistry(store, {
        ...options,
        now: () => new Date(),
        sleep: realSleep,
        signal: stop.signal,
        onProgress: progress.show,
        onRetry: ({ reason, waitMs }) => {
          progress.say(`Trying again in ${Math.ceil(waitMs / 1000)} s: ${reason}.`);
        },
      });
      progress.end();
      console.log(json ? JSON.stringify(report, null, 2) : reportLines(report).join("\n"));
      return 0;
    } finally {
      store.close();
    }
  } catch (error) {
    progress.end();
    console.error(wordsFor(stop.signal.aborted ? stop.signal.reason : error));
    return 1;
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

function wordsFor(error: unknown): string {
  if (error instanceof StoreError) return `${error.message} ${error.nextStep}`;
  return error instanceof Error ? error.message : String(error);
}

/** One line that is rewritten on a terminal; elsewhere a line at each new phase and every ten seconds. */
function progressPrinter(out: NodeJS.WriteStream): {
  show: (progress: SyncProgress) => void;
  say: (line: string) => void;
  end: () => void;
} {
  let shownPhase = "";
  let shownAtMs = 0;
  let lineIsOpen = false;
  const end = (): void => {
    if (lineIsOpen) out.write("\n");
    lineIsOpen = false;
  };
  return {
    show: (progress) => {
      if (progress.phase === "idle" || progress.phase === "failed" || progress.phase === "stopped") return;
      const sentence = progressSentence(progress);
      if (out.isTTY) {
        out.write(`\r\u001B[2K${sentence.slice(0, Math.max(20, out.columns - 1))}`);
        lineIsOpen = true;
        return;
      }
      const nowMs = Date.parse(progress.updatedAt);
      if (progress.phase === shownPhase && nowMs - shownAtMs < LOG_EVERY_MS) return;
      shownPhase = progress.phase;
      shownAtMs = nowMs;
      out.write(`${sentence}\n`);
    },
    say: (line) => {
      end();
      out.write(`${line}\n`);
    },
    end,
  };
}

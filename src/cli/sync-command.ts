/** @module `trial-atlas sync`: brings the store up to date with the registry. */
import { defineCommand } from "citty";
import { CTGOV_BASE_URL } from "../registry/ctgov-client/ctgov-client.ts";
import { realSleep } from "../registry/ctgov-client/real-sleep.ts";
import { progressSentence, type SyncProgress } from "../registry/sync/sync-progress.ts";
import { syncRegistry } from "../registry/sync/sync-registry.ts";
import { reportLines } from "../registry/sync/sync-report.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import { dataArg, dataFolder } from "./data-folder.ts";
import { progressLine } from "./progress-line.ts";
import { UsageError } from "./usage-error.ts";

/** Nobody needs more, and the live registry asks for 1. */
const FASTEST_PER_SECOND = 1000;
/** Where progress is logged and not rewritten: one line so often. */
const LOG_EVERY_MS = 10_000;

/** Fails with the reason where the registry or the store does; what has come so far stays. */
export const syncCommand = defineCommand({
  meta: {
    name: "sync",
    description:
      "Brings the store up to date with ClinicalTrials.gov; can be stopped and goes on where it was",
  },
  args: {
    data: dataArg,
    from: { type: "string", description: "Address of the API", valueHint: "URL", default: CTGOV_BASE_URL },
    rate: { type: "string", description: "Requests a second, at most", valueHint: "N", default: "1" },
    full: { type: "boolean", description: "Compare with the list of all studies even where it is not due" },
    "allow-shrink": { type: "boolean", description: "Believe a registry that has lost many studies" },
    json: { type: "boolean", description: "Print the report as JSON" },
  },
  async run({ args }) {
    const baseUrl = httpAddress(args.from);
    const requestsPerSecond = pace(args.rate);
    const stop = new AbortController();
    const onSignal = (): void => {
      stop.abort(new Error("Stopped. What has come so far stays; the next sync goes on there."));
    };
    const progress = progressPrinter();
    const store = openRegistryStore(dataFolder(args.data));
    process.once("SIGINT", onSignal);
    process.once("SIGTERM", onSignal);
    try {
      const report = await syncRegistry(store, {
        baseUrl,
        requestsPerSecond,
        full: args.full,
        allowShrink: args["allow-shrink"],
        now: () => new Date(),
        sleep: realSleep,
        signal: stop.signal,
        onProgress: progress.show,
        onRetry: ({ reason, waitMs }) => {
          progress.say(`Trying again in ${Math.ceil(waitMs / 1000)} s: ${reason}.`);
        },
      });
      progress.clear();
      console.log(args.json === true ? JSON.stringify(report, null, 2) : reportLines(report).join("\n"));
    } catch (error) {
      progress.clear();
      // What the signal interrupted throws in its own words; the reason of the signal says it better.
      throw stop.signal.aborted ? stop.signal.reason : error;
    } finally {
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
      store.close();
    }
  },
});

function httpAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new UsageError(`--from takes an address that begins with http:// or https://, not “${text}”.`);
}

function pace(text: string): number {
  const perSecond = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (perSecond > 0 && perSecond <= FASTEST_PER_SECOND) return perSecond;
  throw new UsageError(`--rate takes a number above 0 and up to ${FASTEST_PER_SECOND}, not “${text}”.`);
}

/** One line that rewrites itself on a terminal; elsewhere a line at each new phase and every ten seconds. */
function progressPrinter(): {
  readonly show: (progress: SyncProgress) => void;
  readonly say: (text: string) => void;
  readonly clear: () => void;
} {
  const line = progressLine();
  let loggedPhase = "";
  let loggedAtMs = 0;
  return {
    show: (progress) => {
      if (progress.phase === "idle" || progress.phase === "failed" || progress.phase === "stopped") return;
      const sentence = progressSentence(progress);
      if (process.stderr.isTTY) {
        line.show(sentence);
        return;
      }
      const nowMs = Date.parse(progress.updatedAt);
      if (progress.phase === loggedPhase && nowMs - loggedAtMs < LOG_EVERY_MS) return;
      loggedPhase = progress.phase;
      loggedAtMs = nowMs;
      console.error(sentence);
    },
    say: (text) => {
      line.clear();
      console.error(text);
    },
    clear: () => {
      line.clear();
    },
  };
}

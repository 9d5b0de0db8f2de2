/**
 * @module One GET that is polite and patient: paced, with a time limit, tried again where trying again can help,
 * and never where it cannot.
 */
import { backoffMs } from "./backoff.ts";
import { createPace, type Sleep } from "./pace.ts";
import { RegistryError } from "./registry-error.ts";
import { parseRetryAfter } from "./retry-after.ts";

export interface PatienceOptions {
  readonly fetch?: typeof fetch;
  readonly now: () => Date;
  readonly sleep: Sleep;
  /** In [0, 1). */
  readonly random: () => number;
  /** The registry's robots.txt asks for one request a second (API contract 1.1). */
  readonly requestsPerSecond?: number;
  /** Attempts after the first. */
  readonly retries?: number;
  /** For one attempt, headers and body together. */
  readonly timeoutMs?: number;
  /** Called before each wait for another attempt. */
  readonly onRetry?: (event: {
    readonly url: string;
    readonly reason: string;
    readonly waitMs: number;
  }) => void;
  /** Called before each attempt. */
  readonly onRequest?: (url: string) => void;
}

/** 1,000 full records are about 17 MB. */
const TIMEOUT_MS = 180_000;
const RETRIES = 6;
/** A registry that asks for more than this is not waited for: the run ends and the schedule brings it back. */
const LONGEST_RETRY_AFTER_MS = 15 * 60_000;
const SHOWN_CHARACTERS = 300;

/** Reads an answer's body; throws where the body is not usable, which counts as a failed attempt. */
type ReadBody<Value> = (text: string) => Value;

/** `request(url, read, signal)` → what `read` makes of the body. @see createPatientRequest */
export type PatientRequest = <Value>(
  url: string,
  read: ReadBody<Value>,
  signal: AbortSignal | undefined,
  /** Instead of the general number, for this request. */
  retries?: number,
) => Promise<Value>;

interface FailedAttempt {
  readonly reason: string;
  readonly status?: number;
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/**
 * Tried again: no connection, cut connections, time limit, 408, 425, 429 and 5xx, HTML instead of JSON (the edge in
 * front of the registry answers so, sometimes with status 200), bodies that `read` throws at.
 * @throws RegistryError `refused` for other 4xx at once, with the registry's own words; `unreachable` after the last
 * attempt. An aborted signal rejects with its reason.
 */
export function createPatientRequest(options: PatienceOptions): PatientRequest {
  const { now, sleep, random, timeoutMs = TIMEOUT_MS } = options;
  const doFetch = options.fetch ?? fetch;
  const pace = createPace({ requestsPerSecond: options.requestsPerSecond ?? 1, now, sleep });

  return async (url, read, signal, retries = options.retries ?? RETRIES) => {
    for (let attempt = 0; ; attempt++) {
      await pace(signal);
      signal?.throwIfAborted();
      options.onRequest?.(url);
      const outcome = await tryOnce(url, read, signal);
      if (outcome.ok) return outcome.value;
      const { failure } = outcome;
      const waitMs = Math.max(failure.retryAfterMs ?? 0, backoffMs(attempt, random));
      if (attempt >= retries || waitMs > LONGEST_RETRY_AFTER_MS) throw gaveUp(url, attempt + 1, failure);
      options.onRetry?.({ url, reason: failure.reason, waitMs });
      await sleep(waitMs, signal);
    }
  };

  async function tryOnce<Value>(
    url: string,
    read: ReadBody<Value>,
    signal: AbortSignal | undefined,
  ): Promise<{ ok: true; value: Value } | { ok: false; failure: FailedAttempt }> {
    const limit = AbortSignal.timeout(timeoutMs);
    let response: Response;
    let text: string;
    try {
      response = await doFetch(url, {
        headers: { accept: "application/json", "user-agent": "trial-atlas" },
        signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
      });
      text = await response.text();
    } catch (error) {
      signal?.throwIfAborted();
      const reason = limit.aborted
        ? `no complete answer within ${timeoutMs / 1000} s`
        : `connection failed: ${causeOf(error)}`;
      return { ok: false, failure: { reason, cause: error } };
    }
    const { status } = response;
    const isHtml =
      (response.headers.get("content-type") ?? "").includes("text/html") || text.trimStart().startsWith("<");
    const retryAfterMs = parseRetryAfter(response.headers.get("retry-after"), now());
    if (isHtml) {
      return {
        ok: false,
        failure: { reason: `status ${status} with a web page instead of data`, status, retryAfterMs },
      };
    }
    if (status >= 500 || status === 429 || status === 408 || status === 425) {
      return { ok: false, failure: { reason: `status ${status}${quoted(text)}`, status, retryAfterMs } };
    }
    if (!response.ok) {
      throw new RegistryError(
        "refused",
        `The registry refused the request with status ${status}${quoted(text)}. Asked: ${url}`,
        { url, status },
      );
    }
    try {
      return { ok: true, value: read(text) };
    } catch (error) {
      return { ok: false, failure: { reason: causeOf(error), status, cause: error } };
    }
  }
}

function gaveUp(url: string, attempts: number, failure: FailedAttempt): RegistryError {
  const wait =
    failure.retryAfterMs !== undefined && failure.retryAfterMs > LONGEST_RETRY_AFTER_MS
      ? ` It asks to be left alone for ${Math.ceil(failure.retryAfterMs / 60_000)} minutes.`
      : "";
  return new RegistryError(
    "unreachable",
    `No usable answer from ${new URL(url).origin} after ${attempts} ${attempts === 1 ? "attempt" : "attempts"}; ` +
      `the last: ${failure.reason}.${wait} Nothing stored is lost: check the connection and run the sync again, ` +
      `it goes on where it stopped.`,
    { url, status: failure.status, cause: failure.cause },
  );
}

/** `fetch` says only "fetch failed"; the reason lies one level below. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message;
}

function quoted(text: string): string {
  const shown = text.trim();
  if (shown === "") return "";
  return `: “${shown.length > SHOWN_CHARACTERS ? `${shown.slice(0, SHOWN_CHARACTERS)}…` : shown}”`;
}

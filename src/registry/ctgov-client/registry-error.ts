/** @module What can go wrong between us and the registry, in words that say what to do next. */

/**
 * - `unreachable`: no answer that can be used after all retries (network, 5xx, 429, HTML, cut answers)
 * - `refused`: the registry understood the request and will not answer it (4xx); never retried
 */
export type RegistryErrorCode = "unreachable" | "refused";

export class RegistryError extends Error {
  override readonly name = "RegistryError";
  readonly code: RegistryErrorCode;
  /** The address asked, for the log. */
  readonly url: string;
  /** HTTP status of the last answer; absent where none came. */
  readonly status: number | undefined;

  constructor(
    code: RegistryErrorCode,
    message: string,
    detail: { readonly url: string; readonly status?: number | undefined; readonly cause?: unknown },
  ) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.code = code;
    this.url = detail.url;
    this.status = detail.status;
  }
}

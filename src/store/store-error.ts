/**
 * @module What can go wrong with the store, in words for the person who runs it: what happened and what to do next.
 * SQLite's own codes are translated here and nowhere else.
 */

export type StoreErrorCode =
  | "store-missing"
  | "store-read-only"
  | "store-full"
  | "store-damaged"
  | "store-foreign"
  | "store-newer"
  | "store-busy"
  | "batch-open"
  | "batch-closed"
  | "record-unreadable"
  | "store-failed";

/** A fact about the store that stops the work at hand. `message` says what, `nextStep` what to do about it. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;
  readonly nextStep: string;

  constructor(code: StoreErrorCode, message: string, nextStep: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.nextStep = nextStep;
  }
}

const FULL = new Set(["SQLITE_FULL", "ENOSPC", "EDQUOT"]);
const READ_ONLY = new Set(["EACCES", "EPERM", "EROFS", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM"]);
const DAMAGED = new Set(["SQLITE_NOTADB", "SQLITE_CORRUPT"]);
const BUSY = new Set(["SQLITE_BUSY", "SQLITE_LOCKED"]);

/**
 * Translates what SQLite or the file system threw while working in `folder`; a {@link StoreError} passes through.
 * `storeErrorOf({ code: "SQLITE_FULL" }, "data").code` → `"store-full"`.
 */
export function storeErrorOf(error: unknown, folder: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = errorCode(error);
  if (FULL.has(code))
    return new StoreError(
      "store-full",
      `The disk that holds ${folder} is full.`,
      "Free some space and run the command again: nothing of this run was kept, everything before it is unharmed.",
      error,
    );
  if (DAMAGED.has(code))
    return new StoreError(
      "store-damaged",
      `The database in ${folder} is damaged or is no database.`,
      "Put back a backup of registry.sqlite, or move the file away and run sync or import to fill a new one.",
      error,
    );
  if (BUSY.has(code))
    return new StoreError(
      "store-busy",
      `Another process is writing to the database in ${folder}.`,
      "Wait until its import or sync has finished, then try again.",
      error,
    );
  if (READ_ONLY.has(code) || code === "ENOTDIR" || code === "EEXIST")
    return new StoreError(
      "store-read-only",
      `The folder ${folder} cannot be written to.`,
      "Give this user the right to write there, or name another folder with --data.",
      error,
    );
  return new StoreError(
    "store-failed",
    `The database in ${folder} failed: ${error instanceof Error ? error.message : String(error)}`,
    "Run `trial-atlas check` to see whether the stored records are sound.",
    error,
  );
}

/** Primary code: extended ones (`SQLITE_IOERR_WRITE`, `SQLITE_BUSY_SNAPSHOT`) count as the code they extend. */
function errorCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  const code = String(error.code);
  return /^SQLITE_[A-Z]+/.exec(code)?.[0] ?? code;
}

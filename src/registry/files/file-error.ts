/** @module What can be wrong with a file as a whole, in words for the person who named it. */

export type FileErrorCode =
  | "path-missing"
  | "file-unreadable"
  | "file-empty"
  | "not-records"
  | "file-cut-off"
  | "file-damaged"
  | "record-too-large";

/** `message` names the file and what is wrong with it, `nextStep` what to do about it. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly code: FileErrorCode;
  readonly nextStep: string;

  constructor(code: FileErrorCode, message: string, nextStep: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.nextStep = nextStep;
  }
}

export const READABLE_FORMATS =
  "NDJSON, a JSON list, {studies: […]} or a single study, gzipped or not, or the registry's ctg-studies.json.zip";

export function cutOff(label: string, cause?: unknown): FileError {
  return new FileError(
    "file-cut-off",
    `${label} is cut off: its end is missing.`,
    "Fetch or copy the file again and compare its size.",
    cause,
  );
}

export function damaged(label: string, detail: string, cause?: unknown): FileError {
  return new FileError(
    "file-damaged",
    `${label} is damaged: ${detail}.`,
    "Fetch or copy the file again.",
    cause,
  );
}

export function notRecords(label: string, detail: string): FileError {
  return new FileError(
    "not-records",
    `${label} holds no study records: ${detail}.`,
    `Files may be ${READABLE_FORMATS}.`,
  );
}

/** Errors of the file system get our words; anything else is returned as it is. */
export function fileErrorOf(error: unknown, label: string): unknown {
  if (error instanceof FileError || typeof error !== "object" || error === null || !("code" in error))
    return error;
  switch (error.code) {
    case "ENOENT":
      return new FileError(
        "path-missing",
        `There is no file or folder ${label}.`,
        "Check the spelling.",
        error,
      );
    case "EACCES":
    case "EPERM":
      return new FileError(
        "file-unreadable",
        `${label} cannot be read: permission denied.`,
        "Give this user the right to read it.",
        error,
      );
    case "EIO":
      return new FileError("file-unreadable", `${label} cannot be read.`, "Check the disk.", error);
    default:
      return error;
  }
}

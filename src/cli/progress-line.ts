/** @module Progress of a long command: one line that is rewritten on a terminal, a line every ten seconds elsewhere. */

export interface ProgressLine {
  show(text: string): void;
  /** Takes the line away, so that what follows starts on a fresh one. */
  clear(): void;
}

/** The part of `process.stderr` that is needed. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const TERMINAL_EVERY_MS = 100;
const LOG_EVERY_MS = 10_000;
const CLEAR_LINE = "\r\u001B[2K";

/** `now` is in milliseconds. Texts that come faster than they can be read are left out. */
export function progressLine(
  stream: ProgressStream = process.stderr,
  now: () => number = Date.now,
): ProgressLine {
  const isTerminal = stream.isTTY === true;
  let shownAt = isTerminal ? Number.NEGATIVE_INFINITY : now();
  let isShown = false;
  return {
    show(text) {
      const time = now();
      if (time - shownAt < (isTerminal ? TERMINAL_EVERY_MS : LOG_EVERY_MS)) return;
      shownAt = time;
      isShown = isTerminal;
      stream.write(
        isTerminal ? CLEAR_LINE + text.slice(0, Math.max(20, (stream.columns ?? 80) - 1)) : `${text}\n`,
      );
    },
    clear() {
      if (isShown) stream.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

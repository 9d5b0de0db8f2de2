/**
 * @module One process at a time changes an index; any number read it. The lock is a file that says who holds it and is
 * touched while it is held, so that a process that was killed holds nothing for long: its number is gone at once, and
 * a number that another process has got meanwhile (as in a container, where it is always 1) stops being touched.
 */
import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

const LOCK = "writer.lock";
const TOUCH_EVERY_MS = 4_000;
/** A lock that was not touched for so long is held by nobody. */
const ABANDONED_AFTER_MS = 20_000;
/** Two processes that find an abandoned lock at the same moment both take it; after this time the file says whose it is. */
const SETTLE_MS = 50;

const lockFile = z.object({ process: z.int(), host: z.string(), token: z.string() });
type LockFile = z.infer<typeof lockFile>;

export interface WriterLock {
  /** Whether the lock is still ours: another process takes it when this one stood still for long. */
  isHeld(): boolean;
  release(): void;
}

/** Takes the lock of a folder, or gives undefined where another process holds it. */
export async function takeWriterLock(folder: string): Promise<WriterLock | undefined> {
  const path = join(folder, LOCK);
  const own: LockFile = { process: process.pid, host: hostname(), token: randomBytes(8).toString("hex") };
  const temporary = join(folder, `${LOCK}.${own.token}.temporary`);
  writeFileSync(temporary, JSON.stringify(own));
  try {
    if (!linked(temporary, path)) {
      if (isAlive(path)) return undefined;
      renameSync(temporary, path);
      await wait(SETTLE_MS);
    }
  } finally {
    rmSync(temporary, { force: true });
  }
  const isHeld = (): boolean => read(path)?.token === own.token;
  if (!isHeld()) return undefined;
  heldHere.add(own.token);
  const touching = setInterval(() => {
    if (!isHeld()) return;
    const now = new Date();
    utimesSync(path, now, now);
  }, TOUCH_EVERY_MS);
  touching.unref();
  return {
    isHeld,
    release() {
      clearInterval(touching);
      heldHere.delete(own.token);
      if (isHeld()) rmSync(path, { force: true });
    },
  };
}

/** Tokens of the locks that this thread holds. */
const heldHere = new Set<string>();

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function isAlive(path: string): boolean {
  const holder = read(path);
  if (holder === undefined) return false;
  if (heldHere.has(holder.token)) return true;
  if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > ABANDONED_AFTER_MS)
    return false;
  return holder.host !== hostname() || isRunning(holder.process);
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function read(path: string): LockFile | undefined {
  try {
    return lockFile.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}

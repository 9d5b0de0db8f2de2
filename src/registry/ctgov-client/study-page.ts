/**
 * @module One page of `/studies` as text → its records. The registry writes one study a line (API contract 2.1.1),
 * so that one damaged record costs that record and not the 999 beside it.
 */
import { z } from "zod";

const pageFrame = z.looseObject({
  totalCount: z.number().int().nonnegative().optional(),
  nextPageToken: z.string().min(1).optional(),
  studies: z.array(z.unknown()),
});

/** A record of the page, from JSON, otherwise unchecked. */
export interface PageRecord {
  /** As the registry wrote it: order of keys and spelling of numbers are kept. */
  readonly text: string;
  readonly value: unknown;
}

/** A record of the page that is no JSON. */
export interface BrokenRecord {
  readonly text: string;
  readonly reason: string;
  /** The first study number that occurs in the text, where there is one: a hint for people, not an identity. */
  readonly nctIdSeen?: string;
}

export interface StudyPage {
  /** Only on a first page that was asked for it. */
  readonly totalCount?: number;
  /** Absent on the last page. */
  readonly nextPageToken?: string;
  readonly records: readonly PageRecord[];
  readonly broken: readonly BrokenRecord[];
}

/** The text is no page at all, or only the beginning of one: worth asking for again. */
export class UnreadablePage extends Error {
  override readonly name = "UnreadablePage";
}

/**
 * Reads a page: line by line, as the registry writes it; where that leaves anything over, as one JSON document, as
 * another server may write it; where that fails too, line by line with the damaged records set aside.
 * @throws UnreadablePage where head and tail of the page are not there either, as in an answer that was cut off.
 */
export function parseStudyPage(text: string): StudyPage {
  const byLines = parseByLines(text);
  if (byLines !== undefined && byLines.broken.length === 0) return byLines;
  const whole = tryJson(text);
  if (!whole.ok) {
    if (byLines !== undefined) return byLines;
    throw new UnreadablePage("The answer is not complete: it does not begin and end like a page of studies.");
  }
  const frame = pageFrame.safeParse(whole.value);
  if (!frame.success) throw new UnreadablePage("The answer is JSON, but no page of studies.");
  const records = frame.data.studies.map((value) => ({ text: JSON.stringify(value), value }));
  return { ...frameOf(frame.data), records, broken: [] };
}

/** `undefined` where first and last line are not the frame of a page. */
function parseByLines(text: string): StudyPage | undefined {
  const lines = text.split("\n").map((line) => line.trimEnd());
  while (lines.at(-1) === "") lines.pop();
  const head = lines[0] ?? "";
  const tail = lines.at(-1) ?? "";
  if (lines.length < 2 || !head.endsWith("[") || !tail.startsWith("]")) return undefined;
  const frame = tryJson(head + tail);
  const checked = frame.ok ? pageFrame.safeParse(frame.value) : undefined;
  if (checked?.success !== true) return undefined;
  return { ...frameOf(checked.data), ...recordsOf(lines.slice(1, -1)) };
}

function frameOf(frame: z.infer<typeof pageFrame>): Pick<StudyPage, "totalCount" | "nextPageToken"> {
  return {
    ...(frame.totalCount === undefined ? {} : { totalCount: frame.totalCount }),
    ...(frame.nextPageToken === undefined ? {} : { nextPageToken: frame.nextPageToken }),
  };
}

function recordsOf(lines: readonly string[]): Pick<StudyPage, "records" | "broken"> {
  const records: PageRecord[] = [];
  const broken: BrokenRecord[] = [];
  for (const line of lines) {
    if (line === "") continue;
    const text = line.endsWith(",") ? line.slice(0, -1) : line;
    const parsed = tryJson(text);
    if (parsed.ok) records.push({ text, value: parsed.value });
    else broken.push(brokenRecord(text, parsed.reason));
  }
  return { records, broken };
}

function brokenRecord(text: string, reason: string): BrokenRecord {
  const nctIdSeen = /NCT\d{8}/.exec(text)?.[0];
  return { text, reason: `no JSON: ${reason}`, ...(nctIdSeen === undefined ? {} : { nctIdSeen }) };
}

function tryJson(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

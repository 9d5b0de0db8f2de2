/** @module Builds the tree of criteria of one section from its lines. */
import { inlineParts } from "./inline-list.ts";
import type { InlinePart } from "./inline-list.ts";
import { isLeadIn, itemJoin, itemRole } from "./item-role.ts";
import type { ItemJoin, ItemRole } from "./item-role.ts";
import type { Line, Span } from "./line-scanner.ts";
import { continuesList } from "./list-marker.ts";
import type { ListMarker } from "./list-marker.ts";
import { isTopicTitle } from "./pdq-topics.ts";
import { readableText } from "./readable-text.ts";
import { runOnLines } from "./run-on-lines.ts";

/** A criterion with the ones below it. */
export interface CriteriaItem extends ItemJoin {
  /** Place in the text, from 1: `2.3.1` is the first child of the third item of the second section. */
  readonly id: string;
  /** From its marker to the end of its own text; children have spans of their own, after it. */
  readonly span: Span;
  /** As written: `*`, `3.`, `b)`. */
  readonly marker?: string;
  /** 0 for the items of the section itself. */
  readonly depth: number;
  /** Without the marker, escapes undone, white space normalised. A marker that marks nothing is its own text. */
  readonly text: string;
  readonly children: readonly CriteriaItem[];
  readonly role: ItemRole;
}

/** An item while its lines come in. */
interface Draft {
  start: number;
  end: number;
  textStart: number;
  readonly marker: ListMarker | undefined;
  readonly indent: number;
  readonly children: Draft[];
}

/** Columns that make a level: one more may be a slip. */
const LEVEL = 2;

/**
 * Reads the lines of a section into its items; `section` is the section's number in ids. `mayRunOn`: whether a paragraph
 * may be a list of the former PDQ registry that lost its line breaks.
 */
export function buildItems(
  text: string,
  lines: readonly Line[],
  section: number,
  mayRunOn = false,
): CriteriaItem[] {
  const root: Draft = { start: 0, end: 0, textStart: 0, marker: undefined, indent: -1, children: [] };
  /** The items that enclose the one read last, and that one. */
  let open: Draft[] = [];
  for (const line of lines) {
    const last = open.at(-1);
    if (last !== undefined && goesOn(text, line, open, last)) {
      if (last.textStart >= last.end) last.textStart = line.start;
      last.end = line.end;
      continue;
    }
    open = enclosing(text, line, open);
    const draft: Draft = {
      start: line.start,
      end: line.end,
      textStart: line.textStart,
      marker: line.marker,
      indent: line.indent,
      children: [],
    };
    (open.at(-1) ?? root).children.push(draft);
    open.push(draft);
  }
  return root.children
    .flatMap((draft) => (mayRunOn ? withRunOnLines(text, draft) : undefined) ?? withInlineLists(text, draft))
    .map((draft, index) => finished(text, draft, 0, `${section}.${index + 1}`));
}

/** Whether a line without marker belongs to the text of the item before it. */
function goesOn(text: string, line: Line, open: readonly Draft[], last: Draft): boolean {
  if (last.textStart >= last.end) return line.marker === undefined;
  if (!/[\p{L}\p{N}]/u.test(text.slice(line.start, line.end))) return true;
  if (line.marker !== undefined) return false;
  if (line.afterBlank) {
    const owner = open.findLast(({ marker, indent }) => marker !== undefined && indent < line.indent);
    return owner === last;
  }
  if (last.marker !== undefined || line.isWrapped) return true;
  return (
    /^\p{Ll}/u.test(text.slice(line.start, line.end)) && !/[.;:]$/.test(text.slice(last.start, last.end))
  );
}

/** The open items that enclose a new one. */
function enclosing(text: string, line: Line, open: readonly Draft[]): Draft[] {
  const { marker } = line;
  if (marker === undefined) {
    const owner = open.findLastIndex((item) => item.marker !== undefined && item.indent < line.indent);
    return open.slice(0, owner + 1);
  }
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    const item = open[depth];
    if (item === undefined || line.indent < item.indent - 1) continue;
    const isLead = isLeadInOrTopic(text.slice(item.textStart, item.end));
    if (item.marker === undefined) return open.slice(0, isLead ? depth + 1 : depth);
    if (line.indent >= item.indent + LEVEL) return open.slice(0, depth + 1);
    if (continuesList(item.marker, marker)) return open.slice(0, depth);
    const sibling = open.findIndex(
      (other) =>
        other.marker !== undefined &&
        continuesList(other.marker, marker) &&
        Math.abs(other.indent - line.indent) < LEVEL,
    );
    if (sibling !== -1) return open.slice(0, sibling);
    const isDeeperClass = marker.class === "letter" || marker.class === "roman";
    return open.slice(0, isLead || (isDeeperClass && marker.ordinal === 1) ? depth + 1 : depth);
  }
  return [];
}

function isLeadInOrTopic(line: string): boolean {
  return isLeadIn(line) || isTopicTitle(line);
}

/** A paragraph that is a whole list; what stood below it stays below its last line. */
function withRunOnLines(text: string, draft: Draft): Draft[] | undefined {
  if (draft.marker !== undefined) return undefined;
  const drafts = runOnLines(text, draft).map(({ lines, ...title }): Draft => {
    const below = lines.map((line) => markerless(line, draft.indent, []));
    return markerless(title, draft.indent, below);
  });
  drafts.at(-1)?.children.push(...draft.children);
  return drafts.length === 0 ? undefined : drafts;
}

function markerless({ start, end }: Span, indent: number, children: Draft[]): Draft {
  return { start, end, textStart: start, marker: undefined, indent, children };
}

/** Divides an item that holds a list without line breaks: parts become its children after a lead-in, else its siblings. */
function withInlineLists(text: string, draft: Draft): Draft[] {
  draft.children.splice(0, Infinity, ...draft.children.flatMap((child) => withInlineLists(text, child)));
  const parts = inlineParts(text, draft, draft.textStart, draft.marker);
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0) return [draft];
  const drafts = parts.map((part) => draftOf(text, part, draft.indent));
  const [lead, ...others] = drafts;
  if (lead !== undefined && isLeadIn(text.slice(lead.textStart, lead.end).trimEnd())) {
    lead.children.push(...others, ...draft.children);
    return [lead];
  }
  drafts.at(-1)?.children.push(...draft.children);
  return drafts;
}

function draftOf(text: string, part: InlinePart, indent: number): Draft {
  const end = part.start + text.slice(part.start, part.end).trimEnd().length;
  return { start: part.start, end, textStart: part.textStart, marker: part.marker, indent, children: [] };
}

function finished(text: string, draft: Draft, depth: number, id: string): CriteriaItem {
  const own = readableText(text.slice(draft.textStart, draft.end));
  const marker =
    draft.marker === undefined
      ? undefined
      : readableText(text.slice(draft.start, Math.max(draft.start, Math.min(draft.textStart, draft.end))));
  const children = draft.children.map((child, index) =>
    finished(text, child, depth + 1, `${id}.${index + 1}`),
  );
  return {
    id,
    span: { start: draft.start, end: draft.end },
    ...(marker === undefined || own === "" ? {} : { marker }),
    depth,
    text: own === "" ? (marker ?? "") : own,
    children,
    ...(children.length === 0 ? {} : itemJoin(own)),
    role: isTopicTitle(own) && children.length > 0 ? "header" : itemRole(own, children.length > 0),
  };
}

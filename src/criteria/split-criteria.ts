/**
 * @module Divides the free text of eligibility criteria into inclusion and exclusion lists without losing a character.
 *
 * Every non-blank character of the original lies in exactly one heading or item span, so a page can always show or
 * highlight the source. What cannot be divided is one section of kind `info`, shown whole.
 */
import { readHeading } from "./heading.ts";
import type { Heading, Polarity } from "./heading.ts";
import { buildItems } from "./item-tree.ts";
import type { CriteriaItem } from "./item-tree.ts";
import { scanLines } from "./line-scanner.ts";
import type { Line, Span } from "./line-scanner.ts";
import { readListMarker } from "./list-marker.ts";
import { pdqHeading, pdqOffsets } from "./pdq.ts";
import { offsetText, readableText } from "./readable-text.ts";
import { runOnHeadingOffsets } from "./run-on-heading.ts";
import type { Scope } from "./section-scope.ts";
import { scopeOf } from "./section-scope.ts";

export interface CriteriaSection {
  /** `mixed`: some items include, some exclude (PDQ headings); `info`: the author does not say. */
  readonly polarity: Polarity;
  /** Offsets of the heading in the original; absent where the text begins without one. */
  readonly heading?: Span;
  /** The heading as people read it: `Inclusion Criteria for iNHL`. */
  readonly label?: string;
  readonly scope?: Scope;
  readonly items: readonly CriteriaItem[];
}

/**
 * `both`: one inclusion and one exclusion list; `multi`: several of a kind (cohorts, donors, visits);
 * `pdq`: lists of mixed polarity; `unsplit`: no heading at all.
 */
export type SplitClass = "both" | "multi" | "inclusion_only" | "exclusion_only" | "pdq" | "unsplit" | "empty";

export interface SplitCriteria {
  readonly split: SplitClass;
  /** In the order of the text. Polarity decides what a section is; never its place. */
  readonly sections: readonly CriteriaSection[];
}

interface SectionDraft {
  polarity: Polarity;
  readonly heading?: Heading;
  scope?: Scope;
  /** Whether the scope stands on a line of its own above the heading, as the title of a group. */
  readonly hasGroupTitle: boolean;
  readonly lines: Line[];
}

/**
 * Splits the registry's `eligibilityCriteria`, exactly as the record holds it. Deterministic, never throws:
 * `splitCriteria("Inclusion Criteria:\n\n* Adults\n\nExclusion Criteria:\n\n* Pregnancy")` has two sections of one
 * item each and is `both`.
 */
export function splitCriteria(text: string): SplitCriteria {
  const drafts = draftSections(text);
  if (drafts.length === 0) return { split: "empty", sections: [] };
  const hasPdq = drafts.some(({ heading }) => heading?.form === "pdq");
  settlePolarity(drafts, hasPdq);
  shareGroupTitles(drafts);
  return {
    split: classOf(drafts, hasPdq),
    sections: drafts.map((draft, index) => sectionOf(text, draft, index + 1)),
  };
}

function draftSections(text: string): SectionDraft[] {
  const pdq = pdqOffsets(text);
  const cuts = [...pdq, ...runOnHeadingOffsets(text)].sort((a, b) => a - b);
  const isPdqStart = new Set(pdq);
  const drafts: SectionDraft[] = [];
  for (const line of scanLines(text, cuts)) {
    const current = drafts.at(-1);
    const heading = isPdqStart.has(line.start) ? pdqHeading(text, line) : readHeading(text, line);
    if (heading === undefined || isSubheading(heading, line, current)) {
      if (current === undefined) drafts.push({ polarity: "info", hasGroupTitle: false, lines: [line] });
      else current.lines.push(line);
      continue;
    }
    drafts.push(newDraft(text, heading, line, current));
  }
  return drafts.filter(({ heading, lines }) => heading !== undefined || lines.length > 0);
}

/** Whether a heading only stands inside the current list: of its kind, as a lead-in, or in the middle of an item. */
function isSubheading(heading: Heading, line: Line, current: SectionDraft | undefined): boolean {
  if (current?.heading === undefined) return false;
  const isSameKind = heading.polarity === current.polarity;
  if (heading.form === "weak") return current.heading.form === "key";
  if (heading.form === "sentence" || heading.form === "implied") {
    // "Women must meet one of the following:" inside an exclusion list does not turn it into an inclusion list.
    return (
      isSameKind || line.indent > 0 || heading.polarity === "inclusion" || current.heading.form === "pdq"
    );
  }
  return isSameKind && line.marker !== undefined && current.lines.length > 0 && heading.scope === undefined;
}

function newDraft(text: string, found: Heading, line: Line, current: SectionDraft | undefined): SectionDraft {
  const above =
    found.form === "key" && found.scope === undefined
      ? scopeLineAbove(text, line, found, current)
      : undefined;
  const heading = above === undefined ? found : { ...found, start: above.line.start };
  const scope = above?.scope ?? found.scope;
  if (above !== undefined) current?.lines.pop();
  const draft: SectionDraft = {
    polarity: heading.polarity,
    heading,
    hasGroupTitle: above !== undefined,
    lines: [],
    ...(scope === undefined ? {} : { scope }),
  };
  const rest = found.form === "implied" ? line : restOfLine(text, line, heading.end);
  if (rest !== undefined) draft.lines.push(rest);
  return draft;
}

const GROUP_TITLE = /^(?:cohort|arm|group|part|phase|step|stage)s?\s+\w/i;

/** `Cohort 2` on a line of its own above the heading says for whom the list is (NCT01515527). */
function scopeLineAbove(
  text: string,
  line: Line,
  found: Heading,
  current: SectionDraft | undefined,
): { line: Line; scope: Scope } | undefined {
  const above = current?.lines.at(-1);
  if (above === undefined || above.marker !== undefined || !above.afterBlank || above.indent > 0)
    return undefined;
  const words = readableText(text.slice(above.start, above.end));
  const isTitle = words.length <= 80 && !/[.;,]$|:./.test(words) && line.marker === undefined;
  // Above an inclusion list a short line is the title of a group; elsewhere it must say so.
  if (!isTitle || !(found.polarity === "inclusion" || GROUP_TITLE.test(words))) return undefined;
  const scope = scopeOf(words);
  return scope === undefined ? undefined : { line: above, scope };
}

/** What follows a heading on its line is the first line of its list. */
function restOfLine(text: string, line: Line, headingEnd: number): Line | undefined {
  const rest = text.slice(headingEnd, line.end);
  const start = headingEnd + (rest.length - rest.trimStart().length);
  if (start >= line.end) return undefined;
  const content = text.slice(start, line.end);
  const marker = readListMarker(content);
  const after = marker === undefined ? 0 : content.slice(marker.length).search(/\S/);
  const textStart = marker === undefined ? start : after === -1 ? line.end : start + marker.length + after;
  return {
    start,
    end: line.end,
    indent: line.indent,
    textStart,
    afterBlank: true,
    isWrapped: false,
    ...(marker === undefined ? {} : { marker }),
  };
}

/**
 * Text before a lone exclusion heading is inclusion; "Eligibility Criteria" includes only where no heading says
 * "Inclusion Criteria"; text before that is information.
 */
function settlePolarity(drafts: readonly SectionDraft[], hasPdq: boolean): void {
  const hasInclusion = drafts.some(
    ({ polarity, heading }) => polarity === "inclusion" && heading?.form !== "weak",
  );
  for (const draft of drafts) {
    const isWeak = draft.heading?.form === "weak" && draft.polarity === "inclusion";
    if (isWeak && (hasInclusion || hasPdq)) draft.polarity = "info";
  }
  const [first, second] = drafts;
  const includes = drafts.some(({ polarity }) => polarity === "inclusion");
  if (
    first?.heading === undefined &&
    second?.polarity === "exclusion" &&
    !includes &&
    !hasPdq &&
    first !== undefined
  ) {
    first.polarity = "inclusion";
  }
}

/**
 * Where every inclusion list stands under a group's title and is followed by one exclusion list, the title holds for
 * that too (NCT02772068: "HFpEF Subjects", inclusion, exclusion). Otherwise an exclusion list may be for all groups.
 */
function shareGroupTitles(drafts: readonly SectionDraft[]): void {
  const pairs = drafts.flatMap((draft, index) =>
    draft.polarity === "inclusion" ? [{ draft, exclusion: drafts[index + 1] }] : [],
  );
  const areGroups = pairs.every(
    ({ draft, exclusion }) =>
      draft.hasGroupTitle && exclusion?.polarity === "exclusion" && exclusion.scope === undefined,
  );
  const exclusions = drafts.filter(({ polarity }) => polarity === "exclusion").length;
  if (!areGroups || pairs.length < 2 || exclusions !== pairs.length) return;
  for (const { draft, exclusion } of pairs) {
    if (exclusion !== undefined && draft.scope !== undefined) exclusion.scope = draft.scope;
  }
}

function classOf(drafts: readonly SectionDraft[], hasPdq: boolean): SplitClass {
  if (hasPdq) return "pdq";
  // A heading right above another of its kind is the title of both, not a list.
  const lists = drafts.filter(
    ({ polarity, lines }, index) => lines.length > 0 || drafts[index + 1]?.polarity !== polarity,
  );
  const inclusions = lists.filter(({ polarity }) => polarity === "inclusion").length;
  const exclusions = lists.filter(({ polarity }) => polarity === "exclusion").length;
  if (inclusions > 1 || exclusions > 1) return "multi";
  if (inclusions === 1 && exclusions === 1) return "both";
  if (inclusions === 1) return "inclusion_only";
  return exclusions === 1 ? "exclusion_only" : "unsplit";
}

function sectionOf(text: string, draft: SectionDraft, number: number): CriteriaSection {
  const { heading, scope, polarity } = draft;
  const items = buildItems(text, draft.lines, number, heading?.form === "pdq");
  if (heading === undefined || heading.end === heading.start) return { polarity, items };
  const raw = text.slice(heading.start, heading.end);
  const label = readableText(offsetText(raw))
    .replaceAll(/^[\s<>[\](*_#=~:•·.-]+|[\s<>[\](*_#=~:.-]+$/g, "")
    .replace(/^\d{1,2}[.)]\s*/, "");
  return {
    polarity,
    heading: { start: heading.start, end: heading.end },
    label,
    ...(scope === undefined ? {} : { scope }),
    items,
  };
}

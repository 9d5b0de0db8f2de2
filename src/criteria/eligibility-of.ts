/** @module The eligibility text of one study with what is understood of it: lists, criteria, their logic. */
import type { Study } from "../study/study.ts";
import { nctIdOf } from "../study/study.ts";
import { mayBeOneOfSeveral } from "./bare-diseases.ts";
import { contradictory } from "./contradictions.ts";
import type { CriteriaItem } from "./item-tree.ts";
import { exceptionIn, limited, limitedBy, ofSome } from "./lifting-lines.ts";
import { standAlone } from "./line-neighbours.ts";
import type { Span } from "./line-scanner.ts";
import { isBareAnnouncement } from "./list-header.ts";
import type { Side } from "./predicates/atom.ts";
import { atLeast, both, isUnderstood, isWhole, opaque } from "./predicates/node.ts";
import type { CriterionNode } from "./predicates/node.ts";
import { parseCriterion, RULES_VERSION } from "./predicates/parse-criterion.ts";
import { isValueTitle } from "./predicates/value-title.ts";
import type { CriteriaSection, SplitClass } from "./split-criteria.ts";
import { splitCriteria } from "./split-criteria.ts";

export interface Eligibility {
  readonly nctId: string;
  readonly rulesVersion: string;
  readonly split: SplitClass;
  readonly sections: readonly EligibilitySection[];
}

export interface EligibilitySection extends Omit<CriteriaSection, "items"> {
  readonly items: readonly EligibilityItem[];
}

export interface EligibilityItem extends Omit<CriteriaItem, "children"> {
  readonly children: readonly EligibilityItem[];
  /** `parsed`: every word understood; `partial`: some of it; `opaque`: nothing that could decide. */
  readonly status: "parsed" | "partial" | "opaque";
  /** Of an inclusion what it demands, of an exclusion what excludes. Absent where the item asks nothing itself. */
  readonly logic?: CriterionNode;
  /** Whether the logic is a demand or excludes. */
  readonly side?: Side;
  /**
   * `everyone`: the item alone can decide; `group`: for a cohort, a part, another person; `unclear`: only together
   * with its neighbours (alternatives, a condition above).
   */
  readonly reach: "everyone" | "group" | "unclear";
}

/**
 * Reads who can take part in a study: `eligibilityOf(study).sections[0].items[0].logic`. Offsets are UTF-16 units of
 * `eligibilityCriteria`. Deterministic: the same text and {@link RULES_VERSION} give the same answer.
 */
export function eligibilityOf(study: Study): Eligibility {
  const text = study.protocolSection.eligibilityModule?.eligibilityCriteria ?? "";
  const { split, sections } = splitCriteria(text);
  const read = sections.map((section) => ({
    section,
    items: readItems(text, section.items, { side: sideOf(section), reach: reachOf(section) }),
  }));
  const doubtful = contradictory(read.flatMap(({ items }) => withChildren(items)));
  return {
    nctId: nctIdOf(study),
    rulesVersion: RULES_VERSION,
    split,
    sections: read.map(({ section, items }) =>
      Object.assign({}, section, { items: doubtful.size === 0 ? items : undecided(items, doubtful) }),
    ),
  };
}

function withChildren(items: readonly EligibilityItem[]): EligibilityItem[] {
  return items.flatMap((item) => [item, ...withChildren(item.children)]);
}

/** The same items, of which some decide nothing alone. */
function undecided(
  items: readonly EligibilityItem[],
  doubtful: ReadonlySet<EligibilityItem>,
): EligibilityItem[] {
  return items.map((item) => ({
    ...item,
    reach: doubtful.has(item) ? "unclear" : item.reach,
    children: undecided(item.children, doubtful),
  }));
}

/** PDQ lists write each line as a demand ("No prior chemotherapy"); a list of unknown kind demands nothing. */
function sideOf({ polarity }: CriteriaSection): Side | undefined {
  if (polarity === "info") return undefined;
  return polarity === "exclusion" ? "exclusion" : "inclusion";
}

/** In PDQ lists headings, demands and remarks stand side by side: nothing there can decide alone. */
function reachOf({ polarity, scope }: CriteriaSection): EligibilityItem["reach"] {
  if (polarity === "mixed") return "unclear";
  return scope === undefined ? "everyone" : "group";
}

interface Place {
  readonly side: Side | undefined;
  readonly reach: EligibilityItem["reach"];
  /** The line right above that names the value of which the first line here says the limits: `Age`, `Platelet count:`. */
  readonly title?: Span;
}

function readItems(text: string, items: readonly CriteriaItem[], place: Place): EligibilityItem[] {
  const isAlone = standAlone(items, place.side);
  const conditional = items.flatMap((line) => ofSome(line, place.side));
  const read = items.map((item, index) => {
    const reach = isAlone[index] === true ? place.reach : "unclear";
    const exception = exceptionIn(items[index + 1]);
    const { side, title } = place;
    const own: Place = { side, reach, ...(index === 0 && title !== undefined && { title }) };
    return limitedBy(readItem(text, item, own, exception), conditional);
  });
  const isOneOfSeveral = mayBeOneOfSeveral(read);
  return read.map((item, index) =>
    isOneOfSeveral[index] === true ? Object.assign({}, item, { reach: "unclear" as const }) : item,
  );
}

function readItem(
  text: string,
  item: CriteriaItem,
  place: Place,
  exception: CriterionNode | undefined,
): EligibilityItem {
  const { children, ...rest } = item;
  const { side, reach } = place;
  const bare = { ...rest, reach, status: "opaque" as const };
  if (side === undefined) return { ...bare, children: readItems(text, children, { side, reach: "unclear" }) };
  if (item.role === "header" && children.length > 0) return readHeader(text, item, { side, reach });
  if (item.role !== "criterion")
    return { ...bare, children: readItems(text, children, { side, reach: "unclear" }) };
  const own = parseUnderTitle(text, side, ownText(text, item), place.title);
  const limit = children.length > 0 ? opaque(endOf(item)) : exception;
  const logic = limit !== undefined && isUnderstood(own) ? limited(own, side, limit) : own;
  return {
    ...rest,
    children: readItems(text, children, { side, reach: "unclear" }),
    reach,
    side,
    logic,
    status: statusOf(logic),
  };
}

/** `At least 100,000/mm3` means something only below `Platelet count:`. */
function parseUnderTitle(text: string, side: Side, own: Span, title: Span | undefined): CriterionNode {
  const logic = parseCriterion(text, side, own);
  if (title === undefined || isUnderstood(logic)) return logic;
  const titled = parseCriterion(text, side, { start: title.start, end: own.end });
  return isUnderstood(titled) ? titled : logic;
}

function endOf({ span }: CriteriaItem): Span {
  return { start: span.end, end: span.end };
}

function statusOf(logic: CriterionNode): EligibilityItem["status"] {
  if (!isUnderstood(logic)) return "opaque";
  return isWhole(logic) ? "parsed" : "partial";
}

/** A list under a line of its own. Where the line only announces it, the items stand for themselves. */
function readHeader(
  text: string,
  item: CriteriaItem,
  { side, reach }: Place & { side: Side },
): EligibilityItem {
  const { children, ...rest } = item;
  const title = isValueTitle(item.text) ? { title: item.span } : {};
  const isBare = isBareAnnouncement(item.text);
  const natural = side === "inclusion" ? "all" : "any";
  const join = item.join ?? natural;
  if (isBare && (join === natural || (join === "none" && side === "inclusion"))) {
    const below = { side: join === "none" ? ("exclusion" as const) : side, reach, ...title };
    return { ...rest, reach, status: "parsed", children: readItems(text, children, below) };
  }
  const inner = readItems(text, children, { side, reach: "unclear", ...title });
  const bare = { ...rest, reach, status: "opaque" as const, children: inner };
  const isList = inner.every((child) => child.logic !== undefined && child.role === "criterion");
  if (!isBare || !isList || join === "none") return bare;
  const args = inner.flatMap(({ logic }) => logic ?? []);
  const logic = join === "atLeast" ? atLeast(item.k ?? 1, args) : both(join === "any" ? "or" : "and", args);
  return { ...bare, side, logic, status: statusOf(logic) };
}

/** An item's text without its marker. */
function ownText(text: string, { span, marker }: CriteriaItem): Span {
  let { start } = span;
  for (const character of (marker ?? "").replaceAll(/\s/g, "")) {
    while (start < span.end && text[start] !== character) start += 1;
    start += 1;
  }
  return { start: Math.min(start, span.end), end: span.end };
}

/** @module The eligibility text of one study with what is understood of it: lists, criteria, their logic. */
import type { Study } from "../study/study.ts";
import { nctIdOf } from "../study/study.ts";
import { contradictory } from "./contradictions.ts";
import { isBareAnnouncement } from "./list-header.ts";
import type { CriteriaItem } from "./item-tree.ts";
import { standAlone } from "./line-neighbours.ts";
import type { Span } from "./line-scanner.ts";
import type { Side } from "./predicates/atom.ts";
import { variablesNamed } from "./predicates/named-variables.ts";
import {
  atLeast,
  both,
  implies,
  isUnderstood,
  isWhole,
  named,
  not,
  opaque,
  predicatesOf,
  unless,
} from "./predicates/node.ts";
import type { CriterionNode } from "./predicates/node.ts";
import { parseCriterion, RULES_VERSION } from "./predicates/parse-criterion.ts";
import { REPRODUCTIVE } from "./predicates/parse-part.ts";
import { VARIABLES } from "./predicates/variables.ts";
import type { VariableId } from "./predicates/variables.ts";
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
}

function readItems(text: string, items: readonly CriteriaItem[], place: Place): EligibilityItem[] {
  const isAlone = standAlone(items, place.side);
  const conditional = items.flatMap((line) => ofSome(line, place.side));
  const read = items.map((item, index) => {
    const reach = isAlone[index] === true ? place.reach : "unclear";
    const next = items[index + 1];
    const qualifying = isQualified(next) ? next : undefined;
    const own = limitedBy(readItem(text, item, { ...place, reach }, qualifying), conditional);
    return isLateBareName(own, index) ? { ...own, reach: "unclear" as const } : own;
  });
  // Diseases line by line are rarely all demanded (NCT00289107, NCT01050361).
  const isBare = read.map(isBareDisease);
  return read.map((item, index) =>
    isInRow(isBare, index) ? Object.assign({}, item, { reach: "unclear" as const }) : item,
  );
}

/** Words of a disease named and nothing said of it. */
const BARE_WORDS = 3;

/**
 * A disease that is only named, further down in a list of demands, is often one of several risk factors of which one is
 * enough ("Diabetes mellitus" in NCT00684307); the first two lines say whom the study is for.
 */
function isLateBareName({ side, logic, text }: EligibilityItem, index: number): boolean {
  const own = withoutDetails(logic);
  const isNamed = own?.kind === "predicate" && own.is === "present" && own.window === undefined;
  return side === "inclusion" && index >= 2 && isNamed && text.split(" ").length <= BARE_WORDS;
}

/** Whether three lines in a row with this one are so. */
function isInRow(are: readonly boolean[], index: number): boolean {
  return [index - 2, index - 1, index].some((first) =>
    [first, first + 1, first + 2].every((at) => are[at] === true),
  );
}

/** A line of a list of demands that is a disease's name and no more: `Obesity (BMI > 35)`. */
function isBareDisease({ side, text, logic }: EligibilityItem): boolean {
  const name = text.replaceAll(/\([^)]*\)/g, " ").trim();
  if (side !== "inclusion" || logic === undefined || name.split(/\s+/).length > BARE_WORDS + 1) return false;
  const own = withoutDetails(logic);
  return own?.kind === "and" && name !== text ? own.args.some(isRisk) : own !== undefined && isRisk(own);
}

function isRisk(node: CriterionNode): boolean {
  if (node.kind === "named") return node.role === "condition";
  if (node.kind !== "predicate" || node.is !== "present") return false;
  return VARIABLES[node.variable].kind === "lasting" || node.variable === "smoking";
}

/** `and(depression, ~)` → `depression` */
function withoutDetails(node: CriterionNode | undefined): CriterionNode | undefined {
  if (node?.kind !== "and") return node;
  const [own, ...others] = node.args.filter((arg) => arg.kind !== "named" || arg.role !== "detail");
  return others.length === 0 ? own : node;
}

/** A line that is only about some, with what it names. */
interface OfSome {
  readonly line: CriteriaItem;
  readonly variables: ReadonlySet<VariableId>;
}

/** "If FVC < 50 %, …", "For patients with liver metastases: AST ≤ 5 × ULN" */
function ofSome(line: CriteriaItem, side: Side | undefined): OfSome[] {
  const isOfSome = side !== undefined && /^\W*(?:if|for|in|when|among)\b/i.test(line.text);
  return isOfSome ? [{ line, variables: variablesNamed(line.text, side) }] : [];
}

/** A line on the same value as another one that is about some: of those it may ask something else (NCT01104870). */
function limitedBy(item: EligibilityItem, conditional: readonly OfSome[]): EligibilityItem {
  const { logic, side } = item;
  if (logic === undefined || side === undefined || conditional.length === 0) return item;
  const own = new Set(predicatesOf(logic).map(({ variable }) => variable));
  const other = conditional.find(
    ({ line, variables }) =>
      line.id !== item.id && [...variables].some((variable) => own.has(variable) && !isOfPerson(variable)),
  );
  if (other === undefined) return item;
  return { ...item, logic: limited(logic, side, named("permission", other.line.span, other.line.text)) };
}

/** Who somebody is, is said again and again without another limit. */
function isOfPerson(variable: VariableId): boolean {
  return variable === "age" || variable === "sex" || REPRODUCTIVE.some((id) => id === variable);
}

/** A line that takes something back from the one above it, in its own item. */
function isQualified(next: CriteriaItem | undefined): boolean {
  return (
    next !== undefined &&
    (next.role === "exception" ||
      next.role === "note" ||
      /^(?:\W*)(?:however|but|this (?:criterion|does not)|these|such (?:patients|subjects)|patients? with (?:a history|previous|prior|treated)|those)\b|\b(?:allowed|permitted|exempt|are eligible|may (?:be|enroll|enrol|participate)|exception)\b/i.test(
        next.text,
      ))
  );
}

function readItem(
  text: string,
  item: CriteriaItem,
  place: Place,
  exception: CriteriaItem | undefined,
): EligibilityItem {
  const { children, ...rest } = item;
  const { side, reach } = place;
  const bare = { ...rest, reach, status: "opaque" as const };
  if (side === undefined) return { ...bare, children: readItems(text, children, { side, reach: "unclear" }) };
  if (item.role === "header" && children.length > 0) return readHeader(text, item, { side, reach });
  if (item.role !== "criterion")
    return { ...bare, children: readItems(text, children, { side, reach: "unclear" }) };
  const own = parseCriterion(text, side, ownText(text, item));
  const limit = children.length > 0 ? opaque(endOf(item)) : exceptionOf(exception);
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

/** What the lines below or after an item make of it nobody knows: they may except somebody. */
function limited(node: CriterionNode, side: Side, except: CriterionNode): CriterionNode {
  return side === "inclusion" ? implies(not(except), node) : unless(node, except);
}

/** The line that takes something back, with its words. */
function exceptionOf(line: CriteriaItem | undefined): CriterionNode | undefined {
  return line === undefined ? undefined : named("permission", line.span, line.text);
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
  const isBare = isBareAnnouncement(item.text);
  const natural = side === "inclusion" ? "all" : "any";
  const join = item.join ?? natural;
  if (isBare && (join === natural || (join === "none" && side === "inclusion"))) {
    const below = { side: join === "none" ? ("exclusion" as const) : side, reach };
    return { ...rest, reach, status: "parsed", children: readItems(text, children, below) };
  }
  const inner = readItems(text, children, { side, reach: "unclear" });
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

/** @module What the lines of one list make of each other: alternatives, groups, and lists that lost their level. */
import type { CriteriaItem } from "./item-tree.ts";
import { isBareAnnouncement } from "./list-header.ts";
import type { Side } from "./predicates/atom.ts";

/** For each line, whether it can decide alone as far as its neighbours tell. */
export function standAlone(items: readonly CriteriaItem[], side: Side | undefined): boolean[] {
  const hasLoneOr = items.some((item) => item.role === "note" && /^(?:and\/)?or[.:;]?$/i.test(item.text));
  const areOfGroups = namesTwoGroups(items);
  let above: Above = "nothing";
  return items.map((item, index) => {
    const isAlternative =
      hasLoneOr ||
      endsWithOr(item) ||
      endsWithOr(items[index - 1]) ||
      beginsWithOr(item) ||
      beginsWithOr(items[index + 1]);
    above = aboveNext(item, above, { side, areOfGroups });
    return !isAlternative && above === "nothing";
  });
}

/** What a line leaves to those after it: a list that is only announced ends with the next announcement, a group with the list. */
type Above = "nothing" | "list" | "group";

function aboveNext(
  { text, role, children }: CriteriaItem,
  above: Above,
  { side, areOfGroups }: { readonly side: Side | undefined; readonly areOfGroups: boolean },
): Above {
  if (OF_EVERYBODY.test(text)) return "nothing";
  if (above === "group" || children.length > 0) return above;
  if (above === "list" && side !== undefined && BEGINS_ANEW[side].test(text)) return "nothing";
  if (NAMES_GROUP.test(text) || (areOfGroups && isGroup(text))) return "group";
  if (role !== "header") return above;
  if (SAYS_FOR_WHOM.test(text)) return "group";
  return isAnnouncementOf(text, side) || isTopic(text) ? "nothing" : "list";
}

const OF_EVERYBODY = /^(?:for )?all (?:patients|subjects|participants|cohorts|groups|arms|volunteers)\s*:?$/i;
/** `Cohort B`, `Group 1: controls`, `Healthy control group` */
const NAMES_GROUP =
  /^(?:cohort|group|arm|part|substudy|sub-study)s?\s+(?:\d{1,2}[a-z]?|[a-d]|[ivx]{1,3})\b[^.;]{0,60}$|^[\w -]{0,40}\b(?:group|cohort|arm)\s*:?$/i;
/** `For participants with T2D:`, `Healthy volunteers:`, `Women:` */
const SAYS_FOR_WHOM =
  /^(?:(?:for|in|if|when|among)\b|(?:[\w-]+ ){0,4}(?:patients?|subjects?|participants?|volunteers?|controls?|donors?|men|women|males?|females?|children|adults|infants|mothers)\s*(?:\([^)]*\)\s*)?(?:only\s*)?:$)/i;

/** Lines that hardly go on with a list that was announced above. */
const BEGINS_ANEW: Readonly<Record<Side, RegExp>> = {
  inclusion:
    /^(?:(?:all |the )?(?:patients?|subjects?|participants?|individuals?|women|females?|males?)\b.*\b(?:must|should|shall|will)\b|(?:ecog|eastern|karnofsky|zubrod|life expectancy|signed|written|informed|able|ability|willing|adequate|age|no|not)\b|at least \d+ weeks)/i,
  exclusion:
    /^(?:(?:any |the )?(?:patients?|subjects?|participants?|individuals?|persons?|women|men|females?|males?)\b|(?:any|history|known|has|have|had|is|are|use|current|currently|previous|prior|positive|participation|received)\b|pregnan|breast)/i,
};

/** A line without a list of its own that announces one: the lines after it are that list. */
function isAnnouncementOf(text: string, side: Side | undefined): boolean {
  if (side === "exclusion") return isBareAnnouncement(text) || OF_LABORATORY.test(text);
  const isOfSome = /\b(?:any|either|one|two|three|some)\b|\bat least \d\b/i.test(text);
  return !isOfSome && (isBareAnnouncement(text) || OF_LABORATORY.test(text));
}

const OF_LABORATORY =
  /\b(?:function|laborator(?:y|ies)|ha?ematolog\w*|marrow|organs?|blood (?:counts?|routine|tests?|chemistry)|chemistry)\b/i;

/** `Concurrent Medication:`, `Cardiovascular:`: a title that asks nothing. */
function isTopic(text: string): boolean {
  return /^[\p{L}/&, -]{1,40}:$/u.test(text) && text.split(" ").length <= TOPIC_WORDS && !NO_TOPIC.test(text);
}

const TOPIC_WORDS = 4;
const NO_TOPIC =
  /\b(?:of|any|either|if|for|with|following|allowed|permitted|required|requires?|must|within|excluded|include[sd]?|have|has|not|no|as|by|than|one)\b/i;

/** Where healthy people and patients are named line by line (NCT00350532), each line is one of two groups. */
function namesTwoGroups(items: readonly CriteriaItem[]): boolean {
  return items.some(({ text }) => HEALTHY.test(text)) && items.some(({ text }) => ILL.test(text));
}

function isGroup(text: string): boolean {
  return HEALTHY.test(text) || ILL.test(text);
}

const HEALTHY =
  /^(?:normal |healthy )(?:[\w-]+ ){0,3}(?:volunteers?|subjects?|participants?|controls?|individuals?|people|adults|men|women)\b[^.;]{0,40}$/i;
const ILL =
  /^(?:[\w-]+ ){0,2}(?:patients?|subjects?|participants?|individuals?|people|adults)\s+(?:with|having|who have|diagnosed with|suffering from)\s+(?!no\b|an? (?:body|bmi|score)|bmi|body|normal|adequate|good)[^.;]{3,60}$/i;

function endsWithOr(item: CriteriaItem | undefined): boolean {
  return item !== undefined && /\bor[\s,;:]*$/i.test(lastText(item));
}

/** What stands right before the next item: the end of the last child. */
function lastText(item: CriteriaItem): string {
  const last = item.children.at(-1);
  return last === undefined ? item.text : lastText(last);
}

function beginsWithOr(item: CriteriaItem | undefined): boolean {
  return item !== undefined && /^(?:and\/)?or\b/i.test(item.text);
}

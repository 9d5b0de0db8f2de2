/** @module What a line of criteria is for: a criterion, the lead-in of others, a note, an exception, boilerplate. */

export type ItemRole = "criterion" | "header" | "note" | "exception" | "boilerplate";

/** How the children of an item are joined; `atLeast` goes with a number. */
export interface ItemJoin {
  readonly join?: "all" | "any" | "atLeast" | "none";
  readonly k?: number;
}

/** "Other protocol-defined criteria may apply": the list is incomplete. */
const BOILERPLATE =
  /\b(?:other|additional|further|more)\b[^.]{0,80}\bcriteri(?:a|on)\b[^.]{0,40}\b(?:apply|applies|applied|exist|considered)\b|\bprotocol[- ](?:defined|specified)\b[^.]{0,60}\bcriteri(?:a|on)\b|\b(?:other|additional)\s+(?:inclusion|exclusion|eligibility)[^.]{0,30}\bcriteri(?:a|on)\b[^.]{0,30}\bprotocol\b/i;
/** A longer text holds criteria of its own. */
const BOILERPLATE_LENGTH = 240;
const NOTE =
  /^[("'*\s]*(?:notes?|n\.?\s?b\.?|please note|remarks?|abbreviations?|comments?|see also)\s*[:.,–-]|^\*+\s*\S|^\(.{0,200}\b(?:removed|deleted|amendment)\b.{0,100}\)\.?$/i;
/** A topic or a list said to be empty, or left to another. */
const SAYS_NOTHING =
  /^(?:(?:age|sex|gender|life expectancy|performance status|menopausal status):\s*)?(?:none|none specified|n\/a|na|nil|not (?:applicable|specified|stated)|no exclusion criteria|see (?:disease|patient) characteristics|see prior(?: concurrent|\/concurrent) therapy)[.:;]?$/i;
/** A word that only stands between two lists. */
const BETWEEN_LISTS = /^(?:or|and|and\/or|either|plus|-+|—+|–+|\.+)[.:;]?$/i;
const EXCEPTION =
  /^[(*\s]*(?:exceptions?\b|except(?:ing|\s+for|\s+that|\s+if)?\b|unless\b|however,|note the exception)/i;

/** Judges an item by its own text. A text without letters or digits is a note: it asks nothing of anybody. */
export function itemRole(text: string, hasChildren: boolean): ItemRole {
  if (!/[\p{L}\p{N}]/u.test(text) || saysNothing(text) || BETWEEN_LISTS.test(text)) return "note";
  if (text.length <= BOILERPLATE_LENGTH && BOILERPLATE.test(text)) return "boilerplate";
  if (NOTE.test(text)) return "note";
  if (EXCEPTION.test(text)) return "exception";
  return text.endsWith(":") || (hasChildren && isLeadIn(text)) ? "header" : "criterion";
}

/** `Not specified`, `Life expectancy: Not specified`, `None`: it takes nothing back from the lines beside it either. */
export function saysNothing(text: string): boolean {
  return SAYS_NOTHING.test(text);
}

const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

/** Reads "at least two of the following", "any of the following", "all of the following criteria". */
export function itemJoin(text: string): ItemJoin {
  if (!/\bfollowing\b|\bof\s*:|\bthese\b|\bbelow\b/i.test(text)) return {};
  if (/\b(?:none|neither) of\b/i.test(text)) return { join: "none" };
  const count =
    /\b(?:at least|minimum of|(?=\d+ or more))?\s*(one|two|three|four|five|\d)\s*(?:\(\d\)\s*)?(?:or more )?of\b/i.exec(
      text,
    );
  const k = count?.[1] === undefined ? undefined : (NUMBERS[count[1].toLowerCase()] ?? Number(count[1]));
  if (k !== undefined) return k === 1 ? { join: "any" } : { join: "atLeast", k };
  if (/\b(?:any|either|1)\b/i.test(text)) return { join: "any" };
  return /\b(?:all|each|both)\b/i.test(text) ? { join: "all" } : {};
}

/** Whether a text announces what comes after it. */
export function isLeadIn(text: string): boolean {
  return /:\s*$|\b(?:following|including|includes?|such as|defined as|as follows|either|criteria)\s*[,.]?\s*$/i.test(
    text,
  );
}

/**
 * @module What the spellings of one facility's name share. The registry has no list of facilities: each study types
 * the name anew (`Massachusetts General Hospital`, `Mass. Gen. Hosp.`, `… ( Site 0041)`). Only differences that never
 * tell two hospitals apart are set aside; a department, a campus or a cancer center of a hospital stays its own.
 */
import { foldText } from "../study/fold.ts";

/** Words that are short for one other word wherever they stand in the name of a facility. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  centre: "center",
  centres: "centers",
  cntr: "center",
  ctr: "center",
  ctrs: "centers",
  dept: "department",
  fdn: "foundation",
  hosp: "hospital",
  hosps: "hospitals",
  inst: "institute",
  natl: "national",
  st: "saint",
  ste: "sainte",
  univ: "university",
};

/** Words that are short for another one only before or after a certain word. */
const LONG_FORMS_IN_PLACE: readonly (readonly [RegExp, string])[] = [
  [/\bmass (?=general\b|gen\b)/g, "massachusetts "],
  [/\bgen (?=hospital\b)/g, "general "],
  [/\bmed (?=center\b|school\b|college\b)/g, "medical "],
  [/\b(?:mem|meml) (?=hospital\b)/g, "memorial "],
  [/\bof med$/g, "of medicine"],
  [/\buniversitaet/g, "universitat"],
];

/** What sponsors append to tell their own sites apart: `( Site 0041)`, `/ID# 212345`, `/Investigator# 1234`, `(101)`. */
const SITE_NUMBER_AFTER =
  /[\s,;:/-]*(?:\(\s*(?:(?:study |trial )?site|investigator|id|center|centre)?\s*(?:no\.?|nr\.?|number|id)?\s*[#:]?\s*[a-z]{0,3}-?\d{3,}(?:-\d+)*\s*\)|[/;,-]\s*(?:(?:study |trial )?site|investigator|id)\s*(?:no\.?|nr\.?|number|id)?\s*[#:]?\s*\d{2,}(?:-\d+)*|\bsite number\s*:?\s*\d+)$/i;

/** Or put before: `Site 12 - Central Arkansas Pediatrics`. */
const SITE_NUMBER_BEFORE = /^(?:\S+ investigational )?site\s*#?\d+\s*[-:]\s*(?=\p{L}{2})/iu;

const LEGAL_FORM = /[\s,]+(?:inc|llc|l\.l\.c|ltd|pllc|gmbh|corp|p\.a|p\.c|pa|pc)\.?$/;

/**
 * The key of a facility's name; two names of one city with equal keys are spellings of one facility.
 * `facilityKey("Mass. Gen. Hosp. ( Site 0041)", "Boston")` → `massachusetts general hospital`.
 * Empty for a name without letters.
 */
export function facilityKey(name: string, city: string): string {
  const bare = withoutCity(foldText(withoutInitials(withoutSiteNumber(name))), foldText(city));
  const words = bare
    .replace(LEGAL_FORM, "")
    .replaceAll(/['.]/g, "")
    .replaceAll(/[&+]/g, " and ")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => LONG_FORMS[word] ?? word);
  if (words[0] === "the") words.shift();
  const text = LONG_FORMS_IN_PLACE.reduce(
    (key, [short, long]) => key.replaceAll(short, long),
    words.join(" "),
  );
  return /\p{L}/u.test(text) ? text : "";
}

/** `General Hospital (GH)` → `General Hospital`, only where the letters are the initials of the words. */
function withoutInitials(name: string): string {
  const match = /^(.+?)\s*\(([A-Z]{2,8})\)[\s,.]*$/.exec(name);
  if (match === null) return name;
  const [, words = "", letters = ""] = match;
  const initials = words
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => !/^(?:of|and|the|for|de|la|du|des|und)?$/i.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  return initials === letters ? words : name;
}

function withoutSiteNumber(name: string): string {
  return name.trim().replace(SITE_NUMBER_AFTER, "").replace(SITE_NUMBER_BEFORE, "");
}

/** `University Hospital, Cologne` in Cologne; one word alone is no name without its city. */
function withoutCity(folded: string, city: string): string {
  if (city === "" || !folded.endsWith(city)) return folded;
  const name = /^(.* .*?)(?:\s*,|\s+-|-(?=\s))\s*$/.exec(folded.slice(0, -city.length))?.[1];
  return name ?? folded;
}

/** Texts that stand in place of a facility's name. */
const NO_NAME: readonly RegExp[] = [
  /\binvestigat\w* (?:sites?|cent(?:er|re)s?|facilit(?:y|ies)|locations?)\b/,
  /^(?:\S+ ){0,2}(?:clinical|research|study|trials?|test) (?:(?:research|study|trials?) )*sites?\b[^a-z]*$/,
  /^(?:(?:clinical|research|study|trial|medical|local) )*(?:sites?|facility|facilities|locations?|institution)\b[^a-z]*$/,
  /^(?:for (?:additional|more|further) information|many |multiple |various |call |please |contact )/,
  /\bcall center\b|\bsite ref(?:erence)?\b/,
  /^(?:the )?(?:department|division|dept\.?) of \S+(?: \S+)?(?: (?:and|&) \S+)?$/,
];

/**
 * Whether the text says no facility: `Research Site`, `Pfizer Investigational Site`, `Local Institution - 0012`.
 * Such texts are shared by different places of a city, so nothing can be said about them together.
 */
export function isUnnamedFacility(name: string): boolean {
  // A number that is taken off must not take the word with it that gives the text away.
  const texts = [name.trim().replace(SITE_NUMBER_BEFORE, ""), withoutSiteNumber(name)].map(foldText);
  return texts.some((text) => !/\p{L}{2}/u.test(text) || NO_NAME.some((pattern) => pattern.test(text)));
}

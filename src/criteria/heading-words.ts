/** @module The words of which headings of eligibility lists are made (grammar with evidence: eligibility census). */

const CRITERIA =
  "(?:criterias?|criterions?|criterium|critereon|crieria|critera|critieria|critiria|creteria|criteia|requirements?)";

/**
 * The key of a heading with the criteria word that may follow. Group 1 excludes, group 2 includes outright,
 * group 3 includes where nothing else does ("Eligibility Criteria" also stands above both lists), group 4 = "criteria".
 */
export const HEADING_KEY = new RegExp(
  `(?:\\b(non[- ]?inclusion\\w*|no\\s+inclusion\\s*\\/\\s*exclusion|criteria\\s+(?:of|for)\\s+(?:exclusion|non-?inclusion)|exclusion(?:ary|al|s)?|(?:in|non[- ]?)eligib(?:ility|le)(?=\\s+${CRITERIA})` +
    `|excluded(?=\\s+(?:medical|therap|medication|condition|treatment)))` +
    `|\\b(criteria\\s+(?:of|for)\\s+inclusion|inclusion(?:ary|al|s)?)` +
    `|\\b((?:eligibility|eligible|entry|selection|enroll?ment|admission)(?=\\s+${CRITERIA})))` +
    `(?:\\s*(${CRITERIA})\\b)?(?!\\w)`,
  "i",
);

/** Cheap test before anything else: no heading without one of these stems. */
export const HEADING_STEM = /clusi|eligib|exclud|criteri|enrol|must|includ|requirement|cr[a-z]{2,6}a\b/i;

/** Both keys in one breath ("Inclusion/Exclusion Criteria") head no list of one kind. */
export const BOTH_KEYS =
  /\b(?:inclusion(?:\s+criteri\w+)?\s*(?:\/|and|&|or|,|\+)\s*exclusion|exclusion(?:\s+criteri\w+)?\s*(?:\/|and|&|or|,|\+)\s*inclusion)\b/i;

const PREFIX_WORDS =
  "the key main major primary principal general core basic brief summary of selected additional other full " +
  "patient patients subject subjects participant participants volunteer volunteers study trial protocol donor donors " +
  "recipient recipients case cases control controls clinical common specific important overall screening baseline " +
  "initial pre-screening randomization randomisation enrolment enrollment entry mother mothers maternal infant infants " +
  "neonatal children child adult adults parent parents caregiver caregivers provider providers healthy disease-specific " +
  "disease laboratory medical clinic site for and age list";

const PREFIX_WORD: ReadonlySet<string> = new Set(PREFIX_WORDS.split(" "));
const STAGE = /^(?:step|part|phase|cohort|arm|group|stage|period|visit|substudy|sub-study)s?$/;
/** `1`, `2b`, `III`: names a stage. */
const LABEL = /^(?:\d{1,2}[a-z]?|[ivx]{1,4}[ab]?|[a-d])$/;
/** `4.1.2`, `A.`: numbers a heading. */
const NUMBERING = /^[\s(]*(?:(?:\d{1,2}\.)+\d{0,2}|\d{1,2}[.)]|[A-Z][.)]|[ivx]{1,4}[.)])\s+/i;

/** Words of sentences: a line that has one of them before the key speaks about criteria, it heads no list. */
const SENTENCE_WORD =
  /\b(?:meets?|met|meeting|fulfil\w*|satisf\w*|not|no|all|any|must|will|shall|should|may|might|could|can|are|is|be|been|does|do|did|who|whom|that|which|with|without|per|see|refer|apply|applies|applied|defined|each|both|above|below|listed|outlined|described|violat\w*|includes?|including|according|if|as|having|has|have|than|by|under|from|to|on|at|these|this|their|its|same|absence|lack|usual)\b/i;

/** How surely the words before a key belong to a heading: `sure` knows every word, `likely` finds no sentence in them. */
export function prefixKind(prefix: string): "sure" | "likely" | undefined {
  const text = prefix.replaceAll(/[\s:;,.()[\]<>*_#=~&/–—-]+/g, " ").trim();
  if (text === "") return "sure";
  const words = prefix
    .replace(NUMBERING, "")
    .toLowerCase()
    .split(/[\s:;,()[\]<>*_#=~&/–—]+/)
    .map((word) => word.replaceAll(/^[.-]+|[.-]+$/g, ""))
    .filter((word) => word !== "");
  const isKnown = words.every(
    (word, index) =>
      PREFIX_WORD.has(word) ||
      STAGE.test(word) ||
      (LABEL.test(word) &&
        index > 0 &&
        (STAGE.test(words[index - 1] ?? "") ||
          LABEL.test(words[index - 1] ?? "") ||
          words[index - 1] === "and")),
  );
  if (isKnown) return "sure";
  if (/^\d/.test(words[0] ?? "")) return undefined;
  const isShort = words.length <= 7 && text.length <= 60;
  return isShort && !/[.;?!]\s/.test(prefix) && !SENTENCE_WORD.test(text) ? "likely" : undefined;
}

const SPEAKS_OF_LIST =
  /\b(?:following|criteri\w+|must\s*:|if(?:\s+(?:they|he|she|you|he\/she|the\s+\w+|any\s+of))?\s*:|those\s+with\b|who\s*:|^(?:in|ex)cluded\b)/i;
/** Speaks of who gets in, not of what some of them must do: "If female, she must meet one of the following:". */
const OF_THE_STUDY =
  /\b(?:eligib|includ|inclusion|enrol|entry|participat)|^(?:all\s+|the\s+|each\s+|an?\s+)?(?:patients?|subjects?|participants?|volunteers?|individuals?|persons?|people|you)\b/i;
const NOT_EXCLUDING = /\b(?:not|never|no longer)\s+(?:\w+\s+){0,2}(?:excluded|ineligible|exclusion\w*)\b/i;
const EXCLUDING =
  /\b(?:excluded|ineligible|not\s+(?:be\s+)?(?:eligible|enrol\w*|included|enter(?:ed)?|take\s+part|randomi[sz]ed|considered|allowed|permitted|participate|admitted))\b/i;
const INCLUDING =
  /\b(?:must|will|should|shall|need\s+to|have\s+to)\s+(?:be|meet|have|fulfil\w*|satisfy)\b|\bto\s+be\s+(?:eligible|included|enrol\w*)\b|\bcriteria\s+for\s+inclusion\b|\b(?:are|is|were|was)\s+eligible\b|^included\b|\bfulfil\w*\s+(?:all\s+)?(?:of\s+)?the\s+following\b|\beligible\s+(?:patients|subjects|participants|if|for)\b|\bmust\s*:$/i;

/**
 * What a sentence such as `Subjects meeting any of the following criteria must not be enrolled:` announces.
 * It must end with a colon, be short, and speak of what follows.
 */
export function sentencePolarity(sentence: string): "inclusion" | "exclusion" | undefined {
  if (sentence.length >= 160 || !/(?::|\bfollowing\b[^.]{0,40}\.)\s*$/i.test(sentence)) return undefined;
  if (!SPEAKS_OF_LIST.test(sentence)) return undefined;
  if (NOT_EXCLUDING.test(sentence)) return undefined;
  if (EXCLUDING.test(sentence)) return "exclusion";
  return INCLUDING.test(sentence) && OF_THE_STUDY.test(sentence) ? "inclusion" : undefined;
}

/** `Inculsion`, `Exlusion`, `Crieria`: at most two letters wrong, and nearer to one key than to the other. */
export function misspeltKey(word: string): "inclusion" | "exclusion" | undefined {
  if (word.length < 7 || word.length > 11 || REAL_WORD.test(word)) return undefined;
  const [toInclusion, toExclusion] = [editDistance(word, "inclusion"), editDistance(word, "exclusion")];
  if (Math.min(toInclusion, toExclusion) > 2 || toInclusion === toExclusion) return undefined;
  return toInclusion < toExclusion ? "inclusion" : "exclusion";
}

/** Proper words that lie within two letters of a key. */
const REAL_WORD =
  /^(?:conclusion|occlusion|seclusion|inclusive|exclusive|illusion|infusion|inclusions|exclusions)$/i;

/** Whether a word is `criteria`, give or take two letters. */
export function isMisspeltCriteria(word: string): boolean {
  return word.length >= 6 && word.length <= 11 && editDistance(word, "criteria") <= 2;
}

/** Levenshtein's distance, case aside. */
function editDistance(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

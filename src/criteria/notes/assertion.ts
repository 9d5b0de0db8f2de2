/**
 * @module Which parts of a sentence are denied, merely possible, or about somebody else: a small NegEx. The reach of a
 * cue ends with its clause; where two reaches overlap, the one that says less about the patient wins.
 */
import type { Span } from "../line-scanner.ts";
import type { Said } from "./note-reading.ts";

export interface Assertion extends Span {
  readonly said: Exclude<Said, "affirmed">;
  /** Where the words begin that say so, when they stand before. */
  readonly cueStart?: number;
}

/** Deny what follows, up to the end of the clause. */
const DENIES_AFTER =
  /\b(?:no(?!t only|\s+(?:change|changes|improvement|longer able|doubt|response))|not(?!\s+(?:only|sure|certain|well|adequately|fully|yet|controlled|improv\w+|tolerat\w+|respon\w+|complian\w+|adheren\w+))|never|without|denie[sd]|denying|negative for|absence of|free of|ruled out for|unlikely|neither|nor|unremarkable for|doesn['’]?t|don['’]?t|didn['’]?t|hasn['’]?t|haven['’]?t|isn['’]?t|wasn['’]?t|won['’]?t|lack of|decline[sd]|refuse[sd]?)\b/gi;

/** Deny what precedes, back to the beginning of the clause. */
const DENIES_BEFORE =
  /\b(?:was|were|is|are|has been|have been) (?:negative|ruled out|absent|denied|excluded|un ?remarkable|not (?:remarkable|seen|found|present|identified|detected))\b|: ?(?:negative|none|no|absent)\b/gi;

const MAYBE_AFTER =
  /\b(?:possibl[ey]|probabl[ey]|suspected|suspicio(?:n|us)(?: (?:of|for))?|suspect(?:s|ing)?|concern(?:s|ed|ing)? (?:for|about|of)|r\/o|rule[sd]? out(?! for)|ruling out|evaluat(?:e|ed|ion) (?:for|of)|may have|might have|could (?:be|have)|differential(?: diagnosis)?|versus|vs|question(?:able)?(?: of)?|at (?:high |increased )?risk (?:of|for)|risk factors? (?:of|for)|screen(?:ed|ing)? for|prevent(?:ion of|ing)?|prophyla\w+|worried about|afraid of|fear of|consider(?:ed|ing|s)?|plan(?:s|ned|ning)? (?:for|to)|scheduled (?:for|to)|candidate for|awaiting|offered|recommend(?:ed|s)?|wants?|would like|interested in|allerg(?:y|ic) to|intoleran(?:t|ce) (?:to|of)|if)\b|\?(?=\p{L})/giu;

const MAYBE_BEFORE =
  /\b(?:was|were|is|are|being|be) (?:suspected|considered|possible|planned|scheduled|offered|recommended|likely|questionable|evaluated)\b|\bbeing ruled out\b|\b(?:cannot|could not|can't) be (?:excluded|ruled out)\b|\?/gi;

/** Where the reach of a cue ends. */
const CLAUSE_END =
  /\b(?:but|however|although|though|except|aside from|apart from|which|who|presents?|presented|presenting|found to|found|showed|reveal(?:s|ed)|started|yet|still|because|due to|secondary to|with the exception)\b|[;:.](?!\d)|(?:,|\band\b)\s+(?:(?:he|she|it|they|i|the patient|patient|pt)\b|(?:has|have|had|takes?|is|was|are|were|does|did|uses?|remains?|now|currently|complain\w*)\b)|\band (?:his|her|my)\b/gi;

/** `no treatment for diabetes`: what the treatment is for is there. */
const FOR =
  /\b(?:medications?|medicines?|treatments?|therap(?:y|ies)|drugs?|agents?|tablets|insulin) (?:for|to treat)\b/i;

const KIN =
  "mother|father|mom|mum|dad|parents?|brothers?|sisters?|siblings?|aunts?|uncles?|cousins?|grand(?:mother|father|parents?|son|daughter)s?|husband|wife|spouse|sons?|daughters?|relatives?|family members?|twin";
const FAMILY = new RegExp(
  String.raw`\b(?:family (?:medical )?history|family hx|fhx?|(?:${KIN})(?! (?:and \w+ )?(?:also )?(?:reports?|reported|states?|stated|notes?|noted|noticed|says?|said|found|brought|brings|denie[sd]|recall\w*|has (?:also )?noted|called)\b))\b`,
  "i",
);
/** `heart disease in his father`: what stands before is the relative's too. */
const IN_FAMILY = new RegExp(
  String.raw`\b(?:in|of|by) (?:his|her|my|the|a|an|both|one|two)? ?(?:\w+ )?(?:${KIN}|family)\b`,
  "i",
);

/** The reaches in a sentence, in no particular order; they may overlap. */
export function assertionsIn(sentence: string): readonly Assertion[] {
  const found: Assertion[] = [];
  for (const { 0: cue, index } of sentence.matchAll(DENIES_AFTER)) {
    const start = index + cue.length;
    const end = clauseEnd(sentence, start);
    const treated = FOR.exec(sentence.slice(start, end));
    found.push({
      said: "denied",
      cueStart: index,
      start,
      end: treated === null ? end : start + treated.index + treated[0].length,
    });
  }
  for (const { index } of sentence.matchAll(DENIES_BEFORE)) {
    const from = clauseStart(sentence, index);
    // "Chest film showed pneumonia, cultures were negative": only what stands last is denied for certain.
    const last = lastPart(sentence, from, index);
    found.push({ said: "denied", start: last, end: index });
    if (last > from) found.push({ said: "uncertain", start: from, end: last });
  }
  for (const { 0: cue, index } of sentence.matchAll(MAYBE_AFTER)) {
    const start = index + cue.length;
    found.push({ said: "uncertain", start, end: clauseEnd(sentence, start) });
  }
  for (const { index } of sentence.matchAll(MAYBE_BEFORE))
    found.push({ said: "uncertain", start: clauseStart(sentence, index), end: index });
  return [...found, ...familyIn(sentence)];
}

function familyIn(sentence: string): readonly Assertion[] {
  const at = sentence.search(FAMILY);
  const after = IN_FAMILY.exec(sentence);
  return [
    ...(at < 0 ? [] : [{ said: "family" as const, start: at, end: sentence.length }]),
    ...(after === null
      ? []
      : [{ said: "family" as const, start: clauseStart(sentence, after.index), end: after.index }]),
  ];
}

function clauseEnd(sentence: string, from: number): number {
  const at = sentence.slice(from).search(CLAUSE_END);
  return Math.min(at < 0 ? sentence.length : from + at, bracketEnd(sentence, from));
}

/** The end of the brackets that `from` stands in. */
function bracketEnd(sentence: string, from: number): number {
  let depth = 0;
  for (let at = from; at < sentence.length; at += 1) {
    if (sentence[at] === "(") depth += 1;
    if (sentence[at] === ")") depth -= 1;
    if (depth < 0) return at;
  }
  return sentence.length;
}

function clauseStart(sentence: string, to: number): number {
  const before = sentence.slice(0, to);
  const ends = [...before.matchAll(/[;:](?=\s)|\.(?=\s)|,\s(?=but\b)|\bbut\b|\bhowever\b/gi)];
  const last = ends.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function lastPart(sentence: string, from: number, to: number): number {
  const parts = [...sentence.slice(from, to).matchAll(/,|\band\b|\bor\b/gi)];
  const last = parts.at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

const WEAKEST_FIRST = ["family", "uncertain", "denied"] as const;

/** How something at a place of the sentence is said. */
export function saidOf(assertions: readonly Assertion[], { start, end }: Span): Said {
  return (
    WEAKEST_FIRST.find((said) =>
      assertions.some((reach) => reach.said === said && reach.start <= start && reach.end >= end),
    ) ?? "affirmed"
  );
}

/** Crossed-out words leave this between what is left, so that no name is read across. */
const CROSSED_OUT = " | ";

/**
 * The sentence without what is denied or a relative's; what is suspected stays. `Has asthma; his father has diabetes` →
 * `Has asthma; his | `.
 */
export function affirmedPart(sentence: string): string {
  const reaches = assertionsIn(sentence)
    .filter(({ said }) => said === "denied" || said === "family")
    .map(({ start, end, cueStart }) => ({ start: cueStart ?? start, end }))
    .sort((one, other) => one.start - other.start);
  let left = "";
  let at = 0;
  for (const { start, end } of reaches) {
    if (start > at) left += sentence.slice(at, start);
    if (end > at) left += CROSSED_OUT;
    at = Math.max(at, end);
  }
  return left + sentence.slice(at);
}

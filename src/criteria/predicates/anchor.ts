/**
 * @module The moment that a time is counted from, or at which a value is looked at: `prior to the first dose of study
 * drug`, `at the screening and baseline visits`, `before randomization (Day 1)`. Always a moment of the study itself.
 */
import type { Token } from "./lexer.ts";
import type { Match } from "./phrase-table.ts";
import { phraseTable } from "./phrase-table.ts";

type Opening = "any" | "own" | "day";
const OPENINGS = phraseTable<Opening>([
  ...[
    "prior to",
    "before",
    "of",
    "preceding",
    "previous to",
    "at",
    "at or before",
    "at or prior to",
    "prior to or at",
    "prior to and at",
    "before or at",
    "upon",
    "as of",
    "immediately prior to",
    "immediately before",
    "prior to or during",
    "prior to and during",
    "before and during",
    "before or during",
    "up to",
    "leading up to",
    "in advance of",
  ].map((opening) => [opening, "any"] as const),
  // "Prior treatment", "recovered from surgery", "during therapy" are not about the study.
  ...["prior", "from", "since", "during"].map((opening) => [opening, "own"] as const),
  // "On treatment", "on study drug" are no moments.
  ...["on", "on or before", "by"].map((opening) => [opening, "day"] as const),
]);

/** A row of these is a moment where one of the words of {@link MOMENTS} is among them. */
const WORDS: ReadonlySet<string> = new Set(
  "the a an this their his her any each both initial first planned scheduled anticipated expected actual proposed start starting commencement commencing beginning begin initiation initiating time date day days moment point of on in into to study trial protocol research clinical investigational experimental test informed sign form written visits phase participation procedure administration receiving receipt receive taking entering being giving providing obtaining giving infusion injection assigned allocation site intake double blind open label run".split(
    " ",
  ),
);
/** Moments of every study. */
const MOMENTS: ReadonlySet<string> = new Set(
  "enrollment enrolment enrolling enrolled entry entering randomization randomisation randomized randomised screening prescreening baseline inclusion registration registering registered consent consenting assent icf signing signature dose doses dosing visit vaccination immunization surgery admission treatment study trial intervention participation start procedure therapy administration leukapheresis lymphodepletion c1d1 ic w0 d0 d1 v0 v1 v2".split(
    " ",
  ),
);
/** Moments only where a word before them says that they are the study's: `receiving study drug`. */
const THINGS: ReadonlySet<string> = new Set(
  "drug drugs medication medications product products agent agents vaccine imp ip treatments period sessions session assessment assessments evaluation evaluations examination measurement ecg".split(
    " ",
  ),
);
/** Only go on with a moment that is named already: `the consent form`, `the baseline visits`. */
const ENDS = /^(?:form|visits)$/;
/** A number may follow these: `visit 2`, `day -1`. */
const NUMBERED: ReadonlySet<string> = new Set(
  "visit visits day days cycle week month period part v d".split(" "),
);
/** After some openings moments only behind a word that says whose: `study treatment`. */
const OWN: ReadonlySet<string> = new Set(
  "treatment therapy procedure surgery administration participation intervention vaccination immunization admission dose doses visit".split(
    " ",
  ),
);
const WHOSE =
  /^(?:study|trial|protocol|research|first|initial|investigational|planned|scheduled|start|initiation|beginning|commencement)$/;
const LINKS: ReadonlySet<string> = new Set("and or / , &".split(" "));

/** Reads a moment of the study with the preposition before it. */
export function readAnchor(tokens: readonly Token[], at: number): Match<true> | undefined {
  const opening = OPENINGS(tokens, at);
  if (opening === undefined || (opening.next === at + 1 && isMereBefore(tokens, at))) return undefined;
  const end = readMoment(tokens, opening.next, opening.value);
  return end === undefined ? undefined : { value: true, next: afterFurther(tokens, end) };
}

/** "30 days prior screening" is a moment, "prior participation in this study" none. */
function isMereBefore(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "prior" &&
    !/^(?:days?|weeks?|months?|years?|hours?|hrs|\))$/.test(tokens[at - 1]?.text ?? "")
  );
}

/** Nobody uses more words for a moment. */
const MOST_WORDS = 14;

function readMoment(tokens: readonly Token[], from: number, opening: Opening): number | undefined {
  let end: number | undefined;
  let isDated = false;
  let isOurStudy = false;
  let isOurs = opening !== "own";
  for (let at = from; at < from + MOST_WORDS;) {
    const text = tokens[at]?.text ?? "";
    const numbered = NUMBERED.has(text) ? afterNumber(tokens, at + 1) : undefined;
    if (numbered !== undefined) {
      isDated = true;
      end = numbered;
      at = afterBrackets(tokens, numbered);
      if (at > numbered) end = at;
      continue;
    }
    const isMoment = MOMENTS.has(text);
    const isThing = THINGS.has(text) || (ENDS.test(text) && end !== undefined);
    if (!isMoment && !isThing && !WORDS.has(text)) break;
    isOurStudy ||= WHOSE.test(text) || text === "screening" || text === "baseline";
    isOurs ||= isOurStudy;
    isDated ||= /^(?:day|date|entry|enroll?ment|screening|admission|inclusion|consent)$/.test(text);
    at += 1;
    if (isMoment || isThing) {
      const after = afterBrackets(tokens, at);
      if (isThing ? isOurStudy || ENDS.test(text) : isOurs || !OWN.has(text)) end = after;
      at = after;
    }
  }
  return opening === "day" && !isDated ? undefined : end;
}

/** `1`, `-1`, `1 of cycle 1` */
function afterNumber(tokens: readonly Token[], at: number): number | undefined {
  const place = tokens[at]?.text === "-" || tokens[at]?.text === "#" ? at + 1 : at;
  const { kind, value = 0 } = tokens[place] ?? {};
  if (kind !== "number" || !Number.isInteger(value) || value > MOST_COUNTED) return undefined;
  return place + 1;
}

const MOST_COUNTED = 60;

/** `(Day 1)`, `(Visit 2)`, `(ICF)`, `(V1)`: the moment's other name. */
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let next = at + 1; next < at + MOST_WORDS; next += 1) {
    const token = tokens[next];
    if (token === undefined) return at;
    if (token.text === ")") return next > at + 1 ? next + 1 : at;
    const isName =
      WORDS.has(token.text) ||
      THINGS.has(token.text) ||
      MOMENTS.has(token.text) ||
      NUMBERED.has(token.text) ||
      /^(?:icf|imp|ip|v\d|d\d|w\d|c\dd\d|t\d|crf|-|,|\/)$/.test(token.text) ||
      (token.kind === "number" && Number.isInteger(token.value ?? 0.5) && (token.value ?? 0) <= MOST_COUNTED);
    if (!isName) return at;
  }
  return at;
}

/** "Within 30 days before the study or during it": what is still to come changes nothing of the time before. */
const DURING = phraseTable(
  [
    "during",
    "throughout",
    "while on",
    "for the duration of",
    "at any time during",
    "planned during",
    "anytime during",
  ]
    .flatMap((during) =>
      [
        "study",
        "the study",
        "this study",
        "the present study",
        "the current study",
        "the entire study",
        "the whole study",
        "trial",
        "the trial",
        "this trial",
        "the course of the study",
        "the course of the trial",
        "the study treatment",
        "study treatment",
        "study participation",
        "participation in the study",
        "participation in this study",
        "the conduct of the study",
        "screening",
        "the screening phase",
        "the treatment phase",
        "the treatment period",
        "the follow up period",
      ].flatMap((study) =>
        [study, `${study} period`, `${study} duration`].map((what) => `${during} ${what}`),
      ),
    )
    .concat(["concurrently", "currently", "concurrent with the study"])
    .map((phrase) => [phrase, true] as const),
);

/** `at screening and at baseline`, `at Visit 1 or 2`: more moments of the same. */
function afterFurther(tokens: readonly Token[], at: number): number {
  let next = at;
  for (;;) {
    let place = next;
    while (LINKS.has(tokens[place]?.text ?? "")) place += 1;
    if (place === next) return next;
    const during = DURING(tokens, place);
    if (during !== undefined && /^[),.;]?$|^(?:or|and)$/.test(tokens[during.next]?.text ?? "")) {
      next = during.next;
      continue;
    }
    const opening = OPENINGS(tokens, place);
    const isAgain = opening?.value === "any";
    const number = afterNumber(tokens, place);
    const isNumber = number !== undefined && NUMBERED.has(tokens[next - 2]?.text ?? "");
    const end = isNumber ? number : readMoment(tokens, isAgain ? opening.next : place, "any");
    // "…, treatment with steroids": a word that may begin another statement is no further moment.
    const isMoment = end !== undefined && (isNumber || isPure(tokens, place, end));
    if (!isMoment) return next;
    next = end;
  }
}

const PURE =
  /^(?:enroll?ment|entry|randomi[sz]ation|screening|baseline|inclusion|registration|consent|icf|dose|dosing|visits?|day|v\d)$/;

function isPure(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => PURE.test(text));
}

/** @module Words of a statement that may be about its neighbours in a list too: `active A or B`, `A or B requiring treatment`. */
import { readComparison } from "./comparison-words.ts";
import type { Token } from "./lexer.ts";

/** Words that narrow what follows them in a list. */
const LEADING =
  /^(?:active|uncontrolled|untreated|symptomatic|severe|under|needing|treated|current|currently|clinically|significant|chronic|serious|unstable|recent|acute|moderate|advanced|poorly|ongoing|relevant)$/;
/** Words that narrow what stands before them: "…, or other infection requiring treatment". */
const TRAILING =
  /^(?:requiring|requires?|that|which|within|during|who|under|needing|treated|defined|last|past|if|for|contraindicating|precluding|preventing|affecting|interfering|causing|likely)$/;

/** Whether a statement's words may narrow what follows it in a list. */
export function mayNarrowNext(own: readonly Token[]): boolean {
  return own.some(({ text }) => LEADING.test(text));
}

/** Whether they may narrow what stands before it; `all` begins with the words that say nothing. */
export function mayNarrowThoseBefore(own: readonly Token[], all: readonly Token[]): boolean {
  return own.some(({ text }) => TRAILING.test(text)) || isLimit(all) || isOfPeople(own);
}

/** "COPD, more than GOLD class 2" (NCT04475042), "… with fewer than 5 years free of disease" (NCT00081458). */
function isLimit(all: readonly Token[]): boolean {
  return (
    all[0]?.text === "with" ||
    readComparison(all, 0) !== undefined ||
    all.some(({ text }, at) => text === "with" && readComparison(all, at + 1) !== undefined)
  );
}

const PEOPLE =
  /^(?:patients?|subjects?|participants?|individuals?|persons?|people|women|men|females?|males?)$/;

/** "Diabetic or hypertensive participants with eye findings": all of them are meant with these. */
function isOfPeople(own: readonly Token[]): boolean {
  return own.some(({ text }, at) => at > 0 && PEOPLE.test(text) && own[at + 1]?.text === "with");
}

/** `due to`, `secondary to`, `associated with` */
export function namesCause(own: readonly Token[]): boolean {
  return own.some(({ text }, at) => {
    const next = own[at + 1]?.text;
    if (/^(?:due|secondary|related|owing|attributed|attributable)$/.test(text)) return next === "to";
    if (text === "associated") return next === "with";
    return text === "caused" || text === "because" || text === "resulting";
  });
}

/** After these, a list may begin inside the statement. */
const OPENS =
  /^(?:negative|of|for|with|to|from|by|against|in|on|including|as|requiring|receiving|taking|using|than|related|due|after|before|at|like|into|within|during|about|between)$/;

/** Whether a list may begin inside the statement. */
export function isOpenEnded(own: readonly Token[]): boolean {
  return own.some(({ text }) => OPENS.test(text));
}

/** Of a treatment: whether it is said of which place, or for what. */
export function namesSite(own: readonly Token[]): boolean {
  return own.some(({ text }) => text === "to" || text === "of" || text === "for");
}

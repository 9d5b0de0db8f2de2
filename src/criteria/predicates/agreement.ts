/** @module What people are asked to agree to, and what is left to the study team: claimed whole, answered by nobody else. */
import type { Atom, Side } from "./atom.ts";
import { wordsBetween } from "./lexer.ts";
import type { Token } from "./lexer.ts";
import { named, predicatesOf } from "./node.ts";
import type { Named, NamedRole } from "./node.ts";
import { phraseTable } from "./phrase-table.ts";
import type { VariableId } from "./variables.ts";

const AGREEMENT = phraseTable(
  [
    "informed consent",
    "written consent",
    "signed consent",
    "consent form",
    "give consent",
    "provide consent",
    "giving consent",
    "able to consent",
    "consent to",
    "consent for",
    "consents to",
    "assent",
    "willing to",
    "willing and able to",
    "able and willing to",
    "willingness to",
    "willingness and ability to",
    "ability and willingness to",
    "ability to",
    "able to",
    "capable of",
    "agree to",
    "agrees to",
    "agree that",
    "agreement to",
    "unwilling to",
    "unwilling or unable to",
    "unable or unwilling to",
    "unwillingness to",
    "unwillingness or inability to",
    "inability or unwillingness to",
    "inability to",
    "unable to",
    "not willing to",
    "refuse to",
    "refusal to",
    "refusal of",
    "contraception",
    "contraceptive",
    "contraceptives",
    "birth control",
    "abstinence",
    "comply with",
    "compliance with",
    "non compliance",
    "noncompliance",
    "must use effective",
    "follow up visits",
  ].map((phrase) => [phrase, true] as const),
);

const OF_CONTRACEPTION = new Set([
  "contraception",
  "contraceptive",
  "contraceptives",
  "birth",
  "abstinence",
  "condom",
  "condoms",
]);

/** Who shall use contraception is said with these; they ask nothing more there. */
const REPRODUCTIVE: ReadonlySet<VariableId> = new Set<VariableId>(["sex", "childbearing", "postmenopausal"]);

const JUDGEMENT = phraseTable(
  [
    "investigator",
    "investigators",
    "physician",
    "clinician",
    "doctor",
    "study team",
    "pi",
    "principal investigator",
    "site investigator",
    "treating physician",
    "study physician",
    "study doctor",
  ].flatMap((who) =>
    [
      `in the opinion of the ${who}`,
      `in the ${who} opinion`,
      `in opinion of the ${who}`,
      `in the opinion of ${who}`,
      `in the judgment of the ${who}`,
      `in the judgement of the ${who}`,
      `in the ${who} judgment`,
      `in the ${who} judgement`,
      `in the view of the ${who}`,
      `as judged by the ${who}`,
      `judged by the ${who}`,
      `judged by ${who}`,
      `as determined by the ${who}`,
      `determined by the ${who}`,
      `as assessed by the ${who}`,
      `assessed by the ${who}`,
      `as deemed by the ${who}`,
      `deemed by the ${who}`,
      `according to the ${who}`,
      `at the discretion of the ${who}`,
      `at the ${who} discretion`,
      `at ${who} discretion`,
      `per ${who}`,
      `per the ${who}`,
      `per ${who} judgment`,
      `per ${who} judgement`,
      `per ${who} discretion`,
      `per ${who} assessment`,
      `based on the ${who} judgment`,
      `based on the ${who} judgement`,
      `as considered by the ${who}`,
      `considered by the ${who}`,
      `by the ${who}`,
      `the ${who} believes`,
      `the ${who} considers`,
      `which the ${who} considers`,
      `that the ${who} considers`,
      `the ${who} feels`,
      `the opinion of the ${who}`,
      `opinion of the ${who}`,
      `${who} opinion`,
      `${who} judgment`,
      `${who} judgement`,
    ].map((phrase): [string, true] => [phrase, true]),
  ),
);

/** `in the opinion of the investigator` */
export function readJudgement(tokens: readonly Token[], at: number): { next: number } | undefined {
  return JUDGEMENT(tokens, at);
}

/** Longer ones hold demands of their own. */
const MOST_WORDS = 140;

/**
 * Reads a sentence that asks for nothing but an agreement or ability (`Women of childbearing potential must use
 * effective contraception`). Not one that holds something about which people are asked.
 */
export function readAgreement(
  tokens: readonly Token[],
  atoms: readonly Atom[],
  side: Side,
): Named | undefined {
  if (tokens.length > MOST_WORDS || !tokens.some((_, at) => AGREEMENT(tokens, at) !== undefined))
    return undefined;
  const isContraception = tokens.some(({ text }) => OF_CONTRACEPTION.has(text));
  const isOfMinors =
    tokens.some(({ text }) => MINORS.has(text)) &&
    tokens.some(({ text }) => text === "consent" || text === "assent");
  const isAgreement = atoms.every(
    ({ node, family }) =>
      (isContraception && predicatesOf(node).every(({ variable }) => REPRODUCTIVE.has(variable))) ||
      (isOfMinors && family === "age" && tokens[0]?.kind === "word" && !AGE_FIRST.has(tokens[0].text)),
  );
  // "No one unable to consent" among demands, "willing to" among exclusions: a list that has lost its heading.
  const isTurned = side === "exclusion" && !isContraception && !tokens.some(({ text }) => REFUSING.has(text));
  return isAgreement && !isTurned ? wholeAs("agreement", tokens) : undefined;
}

const MINORS = new Set("parent parents parental guardian guardians minor minors if assent".split(" "));
const AGE_FIRST = new Set(
  "age aged ages adults adult male female males females men women between at over".split(" "),
);

const REFUSING = new Set(
  "unwilling unable inability not refuse refusal refuses unwillingness incapable lack cannot no without non noncompliance incapacity who fail failure poor".split(
    " ",
  ),
);

/** The whole sentence as one statement of a kind. */
export function wholeAs(role: NamedRole, tokens: readonly Token[]): Named {
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return named(role, span, wordsBetween(tokens, 0, tokens.length));
}

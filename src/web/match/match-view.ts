/** @module The answer of `/match` as a page shows it: how many, the best of them with reasons, what to ask next. */
import type { MatchAnswer, MatchedStudy, OpenQuestion } from "../../match/create-matcher.ts";
import type { Verdict } from "../../criteria/check-study.ts";
import type { Facts } from "../../criteria/facts.ts";
import type { Question } from "../../criteria/question.ts";
import type { Card } from "../../study/card.ts";
import type { NctId } from "../../study/nct-id.ts";
import {
  checkedCriteria,
  contradictionWords,
  VERDICT_WORDS,
  type CheckedCriterion,
} from "../answers/checked-criteria.ts";
import { counted, thousands } from "../wording.ts";
import type { MatchAnswers } from "./match-answers.ts";

/** Studies of a page of the list. */
export const STUDIES_PER_PAGE = 20;
/** Reasons of one study in the list; its check shows all. */
const REASONS_SHOWN = 3;

export interface MatchView {
  /** `Of 1,204 trials that take people in, or soon will, 422 are likely not for you, by what you said.` */
  readonly sentence: string;
  readonly counts: readonly { readonly verdict: Verdict; readonly words: string; readonly count: string }[];
  /** What the numbers leave out. */
  readonly remarks: readonly string[];
  readonly contradictions: readonly string[];
  readonly questions: readonly AskedQuestion[];
  /** Questions that are open and not shown. */
  readonly moreQuestions: number;
  readonly studies: readonly MatchRow[];
  readonly refused: readonly MatchRow[];
  readonly refusedInAll: number;
  readonly page: number;
  readonly lastPage: number;
}

interface AskedQuestion {
  readonly question: Question;
  /** `An answer can rule out up to 120 of the 812 trials that are left.` */
  readonly why: string;
}

export interface MatchRow {
  readonly card: Card;
  readonly nearest?: string;
  readonly verdict: string;
  readonly reasons: readonly CheckedCriterion[];
  /** `7 more criteria are met, 12 not decided.` */
  readonly rest: string;
}

export function matchView(
  answer: MatchAnswer,
  { given, facts, asks, skipped, page, everyStatus }: MatchAnswers,
  nearest: ReadonlyMap<NctId, string>,
): MatchView {
  const remaining = answer.strongPossible + answer.possible;
  const open = inOrder(
    answer.questions.filter(({ question }) => !skipped.includes(question.id)),
    (given.get("cond") ?? "") !== "",
  );
  const shown = asks === "all" ? open : open.slice(0, 1);
  return {
    sentence: sentenceOf(answer, everyStatus),
    counts: (
      [
        ["strong_possible", answer.strongPossible],
        ["possible", answer.possible],
        ["likely_not", answer.likelyNot],
      ] as const
    ).map(([verdict, count]) => ({ verdict, words: VERDICT_WORDS[verdict], count: thousands(count) })),
    remarks: remarksOf(answer),
    contradictions: contradictionWords(answer.contradictions),
    questions: shown.map((asked) => askedQuestion(asked, remaining)),
    moreQuestions: open.length - shown.length,
    studies: answer.studies.map((study) => matchRow(study, facts, nearest)),
    refused: answer.refused.map((study) => matchRow(study, facts, nearest)),
    refusedInAll: answer.likelyNot,
    page,
    lastPage: Math.max(1, Math.ceil(remaining / STUDIES_PER_PAGE)),
  };
}

/** Whoever names a disease is hardly a healthy volunteer: that question comes last then. */
function inOrder(questions: readonly OpenQuestion[], hasCondition: boolean): readonly OpenQuestion[] {
  if (!hasCondition) return questions;
  const isLast = ({ question }: OpenQuestion): boolean => question.id === "healthy";
  return [...questions.filter((asked) => !isLast(asked)), ...questions.filter(isLast)];
}

function sentenceOf({ total, likelyNot, unread }: MatchAnswer, everyStatus: boolean): string {
  if (total === 0)
    return `No trial${everyStatus ? "" : " that takes people in, or soon will,"} was found for these words and this place.`;
  const which = everyStatus ? "" : ` that ${total === 1 ? "takes" : "take"} people in, or soon will`;
  const refused =
    likelyNot === 0
      ? `nothing you said speaks against ${total - unread === 1 ? "it" : "any of them"}`
      : `${thousands(likelyNot)} ${likelyNot === 1 ? "is" : "are"} likely not for you, by what you said`;
  const all = `Of ${counted(total, "trial")}${which}`;
  if (unread === 0) return `${all}, ${refused}.`;
  const read = total - unread;
  return read === 0
    ? `${all}, none can be compared with your answers yet.`
    : `${all}, ${thousands(read)} can be compared with your answers now: ${refused}.`;
}

function remarksOf({ unread, isComplete }: MatchAnswer): string[] {
  return [
    ...(unread > 0
      ? [
          `The criteria of ${counted(unread, "trial")} are not read yet: nothing is said about ${unread === 1 ? "it" : "them"} here.`,
        ]
      : []),
    ...(isComplete
      ? []
      : [
          "The criteria of new and changed trials are still being read: some trials are missing from these numbers, and some are counted by what they asked before.",
        ]),
  ];
}

function askedQuestion({ question, decides }: OpenQuestion, remaining: number): AskedQuestion {
  return {
    question,
    why: `An answer can rule out up to ${thousands(decides)} of the ${counted(remaining, "trial")} left.`,
  };
}

function matchRow(
  { card, check, isIncomplete }: MatchedStudy,
  facts: Facts,
  nearest: ReadonlyMap<NctId, string>,
): MatchRow {
  const { against, met, open } = checkedCriteria(check, facts);
  const telling = check.verdict === "likely_not" ? against : met;
  const reasons = telling.slice(0, REASONS_SHOWN);
  const words = nearest.get(card.nctId);
  return {
    card,
    ...(words !== undefined && { nearest: words }),
    verdict: VERDICT_WORDS[check.verdict],
    reasons,
    rest: [
      restOf(check.verdict === "likely_not" ? "speak" : "met", telling.length - reasons.length),
      open.length === 0 ? undefined : `${counted(open.length, "criterion", "criteria")} not decided`,
      isIncomplete ? "the study has further criteria that its record does not list" : undefined,
    ]
      .filter((part) => part !== undefined)
      .join("; "),
  };
}

function restOf(kind: "speak" | "met", more: number): string | undefined {
  if (more === 0) return undefined;
  const criteria = counted(more, "more criterion", "more criteria");
  if (kind === "met") return `${criteria} met`;
  return `${criteria} ${more === 1 ? "speaks" : "speak"} against it`;
}

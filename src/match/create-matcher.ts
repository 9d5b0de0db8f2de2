/**
 * @module Matching a person with the studies of a site. What the person said is used for one answer: it is neither kept
 * nor logged, and leaves this process in no way.
 */
import { checkStudy, isIncomplete } from "../criteria/check-study.ts";
import type { StudyCheck } from "../criteria/check-study.ts";
import type { Eligibility } from "../criteria/eligibility-of.ts";
import { withoutContradictions } from "../criteria/facts.ts";
import type { Facts } from "../criteria/facts.ts";
import type { VariableId } from "../criteria/predicates/variables.ts";
import { questionOf } from "../criteria/question.ts";
import type { Question } from "../criteria/question.ts";
import type { Hit, SearchEngine } from "../engine/search-engine.ts";
import type { SearchRequest } from "../query/search-request.ts";
import { emptySearchRequest, formatSearchUrl } from "../query/search-url.ts";
import { openReadingStore } from "../store/reading-store.ts";
import type { RegistryStore } from "../store/registry-store.ts";
import type { Card } from "../study/card.ts";
import { cardOf } from "../study/card.ts";
import { nctIdOfNumber } from "../study/nct-id.ts";
import type { Study } from "../study/study.ts";
import { readEligibility } from "./kept-reading.ts";
import type { RankedStudy } from "./match-profile.ts";
import { workHere, workInThreads } from "./match-work.ts";

/** Who asks, and among which studies. */
interface MatchProfile {
  /** What the person said; age and sex belong here, not into the request. */
  readonly facts: Facts;
  /**
   * Which studies to consider: words, place, filters; its page, size and order count for nothing. Without statuses only
   * studies that are open or about to be ({@link OPEN_STATUSES}).
   */
  readonly request: SearchRequest;
}

interface MatchOptions {
  /** Considers studies of every status where the request names none. */
  readonly everyStatus?: boolean;
  /** Places in the list of possible studies, from 0; default: the first 20. */
  readonly possible?: { readonly offset: number; readonly limit: number };
  /** Places in the list of those that are likely not; default: the first 20. */
  readonly likelyNot?: { readonly offset: number; readonly limit: number };
  /** Whether to rank the questions that are still open; default: yes. */
  readonly questions?: boolean;
  readonly signal?: AbortSignal;
}

export interface MatchAnswer {
  /** Studies considered; every one of them is counted once below. */
  readonly total: number;
  readonly strongPossible: number;
  readonly possible: number;
  readonly likelyNot: number;
  /** Found by the search, with criteria that are not read yet: nothing is said of them. */
  readonly unread: number;
  /**
   * Whether everything in the store has been read, {@link Matcher.progress} says how far it is. Else new studies are
   * missing or `unread`, and changed ones are counted by what their record said before.
   */
  readonly isComplete: boolean;
  /**
   * `possible` and `strong_possible`, in the order of what was asked for; among neighbours more inclusion criteria met
   * and a nearer site come first.
   */
  readonly studies: readonly MatchedStudy[];
  readonly refused: readonly MatchedStudy[];
  /** The best first: the first is the next question. */
  readonly questions: readonly OpenQuestion[];
  /** Answers that cannot both be right; neither was used. */
  readonly contradictions: readonly (readonly [VariableId, VariableId])[];
  /** What was used: the facts without contradictions. */
  readonly facts: Facts;
}

export interface MatchedStudy {
  readonly card: Card;
  /** Verdict and each criterion with its own words and what was said about it. */
  readonly check: StudyCheck;
  /** "Other criteria may apply": the author says that the list is not complete. */
  readonly isIncomplete: boolean;
  /** Where the request has a place: the nearest site that is open, as far as the record says. */
  readonly nearestSite?: NearestSite;
}

interface NearestSite {
  readonly distanceKm: number;
  /** Its place in the record's `locations`. */
  readonly index: number;
  readonly location: NonNullable<
    NonNullable<Study["protocolSection"]["contactsLocationsModule"]>["locations"]
  >[number];
}

export interface OpenQuestion {
  readonly question: Question;
  /** Of the possible studies, how many some answer would turn away. */
  readonly decides: number;
  /** How many an answer would turn away in expectation, over what people plausibly answer. */
  readonly expected: number;
}

export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

export interface Matcher {
  /** Of the studies that are all read; empty before the first. */
  readonly dataVersion: string;
  /** @throws MatchNotReadyError, and what the engine's search throws */
  match(profile: MatchProfile, options?: MatchOptions): Promise<MatchAnswer>;
  /** What is understood of a study's criteria, kept from before where it can be. */
  eligibility(study: Study): Eligibility;
  /** While criteria are being read. */
  progress(): ReadingProgress | undefined;
  /** Reads the criteria of what is new in the store; nobody waits for it. */
  catchUp(): Promise<void>;
  close(): Promise<void>;
}

/** Nothing has been read yet: the site has just begun. */
export class MatchNotReadyError extends Error {
  override readonly name = "MatchNotReadyError";
  readonly progress: ReadingProgress | undefined;

  constructor(progress: ReadingProgress | undefined) {
    super("The criteria of the studies are still being read.");
    this.progress = progress;
  }
}

const OPEN_STATUSES = ["RECRUITING", "NOT_YET_RECRUITING", "ENROLLING_BY_INVITATION"] as const;

const FIRST_PAGE = { offset: 0, limit: 20 };

export interface MatcherParts {
  /** Of the store. */
  readonly folder: string;
  readonly store: RegistryStore;
  readonly engine: SearchEngine;
  /** Default: in threads of their own. `false`: in this one, for commands and tests. */
  readonly threads?: boolean;
}

/**
 * @example
 * const matcher = createMatcher({ folder: "data", store, engine });
 * const { studies, questions } = await matcher.match({
 *   facts: { age: { is: "value", value: 52, words: "52", isConverted: false } },
 *   request: { ...emptySearchRequest, text: { cond: "ALS" } },
 * });
 * @throws StoreError when the folder cannot be written to
 */
export function createMatcher({ folder, store, engine, threads = true }: MatcherParts): Matcher {
  const readings = openReadingStore(folder);
  const work = threads ? workInThreads(folder) : workHere(folder, store, readings);
  const eligibility = (study: Study): Eligibility => readEligibility(readings, study);
  let dataVersion = "";
  let progress: ReadingProgress | undefined;
  return {
    get dataVersion() {
      return dataVersion;
    },
    eligibility,
    progress: () => progress,
    async catchUp() {
      try {
        dataVersion = await work.catchUp((done, total) => {
          progress = { done, total };
        });
      } finally {
        progress = undefined;
      }
    },
    async match({ facts: given, request }, options = {}) {
      const { possible = FIRST_PAGE, likelyNot = FIRST_PAGE, questions = true, signal } = options;
      const { facts, contradictions } = withoutContradictions(given);
      const statuses =
        request.status.length > 0 ? request.status : options.everyStatus === true ? [] : OPEN_STATUSES;
      const found = await studiesOf(engine, { ...request, status: statuses }, signal);
      const answer = await work.match({ facts, statuses, possible, likelyNot, questions, ...found?.query });
      if (answer === undefined) throw new MatchNotReadyError(progress);
      const matched = (ranked: readonly RankedStudy[]): MatchedStudy[] =>
        ranked.flatMap(({ nctNumber }) => {
          const nctId = nctIdOfNumber(nctNumber);
          const study = store.study(nctId);
          // It may have left the store this very moment.
          return study === undefined
            ? []
            : [matchedStudy(study, eligibility(study), facts, found?.nearestSiteOf(nctNumber))];
        });
      return {
        total: answer.strongPossible + answer.possible + answer.likelyNot + answer.unread,
        strongPossible: answer.strongPossible,
        possible: answer.possible,
        likelyNot: answer.likelyNot,
        unread: answer.unread,
        isComplete: answer.dataVersion === store.dataVersion(),
        studies: matched(answer.best),
        refused: matched(answer.refused),
        questions: answer.questions.map(({ variable, decides, expected }) => ({
          question: questionOf(variable),
          decides,
          expected,
        })),
        contradictions,
        facts,
      };
    },
    async close() {
      await work.close();
      readings.close();
    },
  };
}

interface Found {
  /** The site of a study that is nearest, where the request has a place. */
  readonly nearestSiteOf: (nctNumber: number) => Hit["nearestSite"];
  readonly query: {
    readonly nctNumbers: Uint32Array;
    readonly isByRelevance: boolean;
    readonly distancesKm?: Float32Array;
  };
}

/** All studies of a search, the most relevant first; `undefined` where only the status is asked for. */
async function studiesOf(
  engine: Pick<SearchEngine, "findAll">,
  request: SearchRequest,
  signal: AbortSignal | undefined,
): Promise<Found | undefined> {
  const { sort, page, pageSize } = emptySearchRequest;
  const isPlain =
    formatSearchUrl({ ...request, status: [], sort, page, pageSize }) === formatSearchUrl(emptySearchRequest);
  if (isPlain) return undefined;
  const { nctNumbers, nearestSites } = await engine.findAll({ ...request, sort }, signal);
  return {
    nearestSiteOf(nctNumber) {
      if (nearestSites === undefined) return undefined;
      const place = nctNumbers.indexOf(nctNumber);
      const [index, distanceKm] = [nearestSites.indexes[place], nearestSites.distancesKm[place]];
      return index === undefined || distanceKm === undefined ? undefined : { index, distanceKm };
    },
    query: {
      nctNumbers,
      isByRelevance: Object.keys(request.text).length > 0,
      ...(nearestSites !== undefined && { distancesKm: Float32Array.from(nearestSites.distancesKm) }),
    },
  };
}

function matchedStudy(
  study: Study,
  eligibility: Eligibility,
  facts: Facts,
  nearest: Hit["nearestSite"],
): MatchedStudy {
  const { locations = [] } = study.protocolSection.contactsLocationsModule ?? {};
  const location = nearest === undefined ? undefined : locations[nearest.index];
  return {
    card: cardOf(study),
    check: checkStudy(study, eligibility, facts),
    isIncomplete: isIncomplete(eligibility),
    ...(nearest !== undefined && location !== undefined && { nearestSite: { ...nearest, location } }),
  };
}

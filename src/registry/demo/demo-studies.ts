/**
 * @module The demonstration registry: invented studies in the registry's shape and proportions. Conditions, drugs, MeSH
 * descriptors and places are facts; every sentence, sponsor and person is made up. Its numbers lie where the registry
 * gives none (`isInvented`), and the site shows a banner wherever such a study appears.
 */
import type { Study } from "../../study/study.ts";
import { dayOf } from "./day.ts";
import { demoStudy } from "./demo-study.ts";
import { Random } from "./random.ts";

/** NCT99000000 is the first, so there is room for a million. */
const FIRST_NUMBER = 99_000_000;
export const MAX_DEMO_STUDIES = 1_000_000;

/** The day on which the invented registry stands still, unless another is given. */
export const DEMO_REFERENCE_DATE = "2026-11-02";

export interface DemoOptions {
  /** How many, 0 to 1,000,000. */
  readonly studies: number;
  /** Any whole number; another seed makes another registry. */
  readonly seed: number;
  /** `yyyy-MM-dd`; dates and statuses are true as of this day. */
  readonly referenceDate?: string;
}

/**
 * Invents studies, one at a time, in rising order of their numbers. Study k depends on the seed, the reference date and
 * k alone, so the first 1,000 of 600,000 are the 1,000 of `studies: 1000`.
 *
 *     for (const study of demoStudies({ studies: 1000, seed: 7 })) …
 *
 * @throws RangeError for a number of studies, seed or date that makes no sense.
 */
export function* demoStudies({
  studies,
  seed,
  referenceDate = DEMO_REFERENCE_DATE,
}: DemoOptions): Generator<Study> {
  if (!Number.isInteger(studies) || studies < 0 || studies > MAX_DEMO_STUDIES)
    throw new RangeError(`studies must be a whole number from 0 to ${MAX_DEMO_STUDIES}, not ${studies}`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, not ${seed}`);
  const today = dayOf(referenceDate);
  const random = new Random(seed, 0);
  for (let index = 0; index < studies; index++) {
    random.restart(seed, index);
    yield demoStudy(random, FIRST_NUMBER + index, today);
  }
}

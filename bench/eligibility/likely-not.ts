/**
 * @module Decisions that turn an invented person away: drawn by hash, read one by one against the criterion in two
 * passes, the judgements kept beside this file.
 */
import { checkStudy } from "../../src/criteria/check-study.ts";
import type { Eligibility } from "../../src/criteria/eligibility-of.ts";
import { nctIdOf } from "../../src/study/study.ts";
import type { Study } from "../../src/study/study.ts";
import { drawOf } from "./development-split.ts";
import { INVENTED_PEOPLE } from "./invented-people.ts";
import { percent } from "./percent.ts";
import { readTable } from "./tsv.ts";

interface Decision {
  readonly nctId: string;
  readonly start: number;
  readonly end: number;
  readonly person: string;
  /** For a reader; never written to a file of the project. */
  readonly words: string;
  /** Whether age and sex alone decided. */
  readonly isSimple: boolean;
}

/** Decisions that make the headline. */
const SAMPLE = 300;

/**
 * A new name draws other decisions: the errors of the samples before (`150`, `300`, `third`) are known to those who make rules, so
 * that they measure nothing any more.
 */
const SAMPLE_NAME = "fourth";

const COLUMNS = ["nctId", "start", "person", "judgement"] as const;

export class LikelyNot {
  readonly #decisions: Decision[] = [];
  readonly #judged = new Map(
    readTable("likely-not-decisions.tsv", COLUMNS).map(({ nctId, start, person, judgement }) => [
      `${nctId} ${start} ${person}`,
      judgement,
    ]),
  );

  add(study: Study, eligibility: Eligibility): void {
    const nctId = nctIdOf(study);
    for (const [person, facts] of Object.entries(INVENTED_PEOPLE))
      for (const { item, outcome, because } of checkStudy(study, eligibility, facts).items) {
        if (outcome !== "against") continue;
        const reasons = because.map(
          ({ predicate, fact }) =>
            `${predicate.variable} ${"words" in fact ? fact.words : fact.is}${fact.is === "yes" && fact.daysAgo !== undefined ? ` ${fact.daysAgo} days ago` : ""}`,
        );
        this.#decisions.push({
          nctId,
          ...item.span,
          person,
          words: `${item.side}: ${item.text} | ${[...new Set(reasons)].join("; ")}`,
          isSimple: because.every(({ predicate: { variable } }) => variable === "age" || variable === "sex"),
        });
      }
  }

  /** The first of the draw, in its order, for a person to read. */
  sample(size: number): readonly string[] {
    return this.#drawn()
      .slice(0, size)
      .map(({ nctId, start, end, person, words }) => `${nctId}\t${start}\t${end}\t${person}\t${words}`);
  }

  /** Of the first {@link SAMPLE} of the draw under today's rules, what was judged; one that nobody has read counts as neither. */
  get score(): Readonly<Record<string, string | number>> {
    const judged = this.#drawn()
      .slice(0, SAMPLE)
      .flatMap((decision) => {
        const judgement = this.#judged.get(keyOf(decision));
        return judgement === undefined
          ? []
          : [{ isRight: judgement === "right", isSimple: decision.isSimple }];
      });
    const rightOf = (some: typeof judged): string => {
      const right = some.filter(({ isRight }) => isRight).length;
      return `${right} of ${some.length} (${percent(right, some.length)})`;
    };
    return {
      "decisions of all": this.#decisions.length,
      [`read by a person, of the first ${SAMPLE} drawn`]: judged.length,
      right: rightOf(judged),
      "right, without age and sex alone": rightOf(judged.filter(({ isSimple }) => !isSimple)),
    };
  }

  #drawn(): readonly Decision[] {
    return this.#decisions.toSorted(
      (one, other) => drawOf(`${SAMPLE_NAME} ${keyOf(one)}`) - drawOf(`${SAMPLE_NAME} ${keyOf(other)}`),
    );
  }
}

function keyOf({ nctId, start, person }: Decision): string {
  return `${nctId} ${start} ${person}`;
}

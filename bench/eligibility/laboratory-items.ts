/** @module 300 laboratory items, drawn by hash and labelled by hand in two passes, against what is read of them. */
import type { CriteriaItem } from "../../src/criteria/item-tree.ts";
import type { Span } from "../../src/criteria/line-scanner.ts";
import { both } from "../../src/criteria/predicates/node.ts";
import { parseCriterion } from "../../src/criteria/predicates/parse-criterion.ts";
import { splitCriteria } from "../../src/criteria/split-criteria.ts";
import { nctIdOf } from "../../src/study/study.ts";
import type { Study } from "../../src/study/study.ts";
import { partOf } from "./development-split.ts";
import type { Part } from "./development-split.ts";
import { LimitScore } from "./limit-score.ts";
import { readLimits } from "./limits.ts";
import { readTable } from "./tsv.ts";

const COLUMNS = ["nctId", "start", "end", "side", "firstPass", "secondPass", "agreed"] as const;

/** Those that were looked for when the labels were made. */
const LABELLED: ReadonlySet<string> = new Set(
  `platelets neutrophils leukocytes lymphocytes haemoglobin creatinine creatinineClearance egfr bilirubin ast alt
  alkalinePhosphatase albumin inr hba1c fastingGlucose bmi weight systolicPressure diastolicPressure heartRate qtc lvef
  fev1 fvc oxygenSaturation cd4 psa`.split(/\s+/),
);
const isLabelled = (variable: string): boolean => LABELLED.has(variable);

export class LaboratoryItems {
  readonly #rows = readTable("laboratory-items.tsv", COLUMNS);
  readonly scores: Readonly<Record<Part, LimitScore>> = {
    development: new LimitScore(isLabelled),
    test: new LimitScore(isLabelled),
  };

  /** Items on which both passes said the same, of all. */
  get agreement(): readonly [same: number, all: number] {
    return [
      this.#rows.filter(({ firstPass, secondPass }) => isSame(firstPass, secondPass)).length,
      this.#rows.length,
    ];
  }

  /** Reads the items of a study, where it has any. */
  add(study: Study): void {
    const text = study.protocolSection.eligibilityModule?.eligibilityCriteria ?? "";
    for (const { nctId, start, end, side, agreed } of this.#rows) {
      if (nctId !== nctIdOf(study)) continue;
      const parts = partsWithin(text, { start: Number(start), end: Number(end) });
      const nodes = parts.map((part) =>
        parseCriterion(text, side === "exclusion" ? "exclusion" : "inclusion", part),
      );
      this.scores[partOf(nctId)].add(`${nctId} ${start}`, both("and", nodes), readLimits(agreed));
    }
  }
}

/** What is labelled as one item may be divided into several by now: each is read as the product reads it. */
function partsWithin(text: string, whole: Span): readonly Span[] {
  const flat = (items: readonly CriteriaItem[]): CriteriaItem[] =>
    items.flatMap((item) => [item, ...flat(item.children)]);
  const parts = splitCriteria(text)
    .sections.flatMap(({ items }) => flat(items))
    .filter(({ span }) => span.start >= whole.start && span.end <= whole.end)
    .map(({ span }) => span);
  return parts.length > 1 ? parts : [whole];
}

function isSame(one: string, other: string): boolean {
  const words = (labels: string): string =>
    readLimits(labels)
      .map((limit) => JSON.stringify(limit))
      .sort()
      .join();
  return words(one) === words(other);
}

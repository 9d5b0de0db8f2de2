/** @module Limits read against limits labelled by hand: what is stated wrongly, what is missed. */
import type { CriterionNode } from "../../src/criteria/predicates/node.ts";
import { isSameLimit, limitsOf, wordsOf } from "./limits.ts";
import type { Limit } from "./limits.ts";
import { percent } from "./percent.ts";

export class LimitScore {
  #items = 0;
  #wholly = 0;
  #stated = 0;
  #right = 0;
  #labelled = 0;
  #found = 0;
  readonly errors: string[] = [];
  readonly #isLabelled: (variable: string) => boolean;

  /** @param isLabelled which variables the labels are of; what is read of others is not looked at */
  constructor(isLabelled: (variable: string) => boolean = () => true) {
    this.#isLabelled = isLabelled;
  }

  /** `name` tells the item in the list of errors; no registry text is printed. */
  add(name: string, node: CriterionNode, labels: readonly Limit[]): void {
    const stated = limitsOf(node).filter(({ variable }) => this.#isLabelled(variable));
    const right = stated.filter((limit) => labels.some((label) => isSameLimit(limit, label)));
    const found = labels.filter((label) => stated.some((limit) => isSameLimit(limit, label)));
    this.#items += 1;
    this.#stated += stated.length;
    this.#right += right.length;
    this.#labelled += labels.length;
    this.#found += found.length;
    if (found.length === labels.length && right.length === stated.length) this.#wholly += 1;
    if (right.length < stated.length)
      this.errors.push(
        `${name}: read ${stated.map(wordsOf).join("; ")}, labelled ${labels.map(wordsOf).join("; ") || "nothing"}`,
      );
  }

  get row(): Readonly<Record<string, string | number>> {
    return {
      items: this.#items,
      limits: this.#labelled,
      read: this.#stated,
      "precision of limits": percent(this.#right, this.#stated),
      "recall of limits": percent(this.#found, this.#labelled),
      "items wholly right": percent(this.#wholly, this.#items),
    };
  }
}

/** @module How many criteria are understood, and how many of those can be decided from answers. */
import { readFileSync } from "node:fs";
import { criteriaOf } from "../../src/criteria/check-study.ts";
import type { Eligibility } from "../../src/criteria/eligibility-of.ts";
import type { CriterionNode } from "../../src/criteria/predicates/node.ts";
import { percent } from "./percent.ts";

class Count {
  #all = 0;
  #parsed = 0;
  #partial = 0;
  #decidable = 0;

  add(status: string, isDecidable: boolean): void {
    this.#all += 1;
    if (status === "parsed") this.#parsed += 1;
    if (status === "partial") this.#partial += 1;
    if (isDecidable) this.#decidable += 1;
  }

  get row(): Readonly<Record<string, string | number>> {
    return {
      criteria: this.#all,
      "parsed whole": percent(this.#parsed, this.#all),
      "of these from answers alone": percent(this.#decidable, this.#all),
      "in part": percent(this.#partial, this.#all),
    };
  }
}

/** A comparator, a range or a time followed by a digit, as the table of frequencies counts them. */
const NUMBERED =
  /(?:[<>≤≥=]|at least|than|between|within|up to|over|under|above|below|\d\s*(?:-|to)\s*)\D{0,25}\d/i;

/** Diagnosis, washout windows and consent are no variables that people can be asked about. */
const NOT_ASKED: ReadonlySet<string> = new Set(["1", "2", "6"]);

export class Coverage {
  readonly #patterns: readonly RegExp[];
  readonly #all = new Count();
  readonly #numbered = new Count();

  /** @param frequencies `variable-frequencies.tsv`: the first 40 variables of the design, with their patterns. */
  constructor(frequencies: string) {
    this.#patterns = readFileSync(frequencies, "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
      .filter(([rank = "", , type]) => Number(rank) <= 40 && type !== "none" && !NOT_ASKED.has(rank))
      .flatMap((columns) => (columns[9] === undefined ? [] : [new RegExp(columns[9], "i")]));
  }

  add(eligibility: Eligibility): void {
    for (const { text, status, role, logic } of criteriaOf(eligibility)) {
      if (role !== "criterion") continue;
      const isDecidable = status === "parsed" && logic !== undefined && isOfPredicates(logic);
      this.#all.add(status, isDecidable);
      if (NUMBERED.test(text) && this.#patterns.some((pattern) => pattern.test(text)))
        this.#numbered.add(status, isDecidable);
    }
  }

  get rows(): Readonly<Record<string, Readonly<Record<string, string | number>>>> {
    return {
      "all criteria": this.#all.row,
      "that hold one of the first 40 variables and a number": this.#numbered.row,
    };
  }
}

/** Whether every leaf is about a variable that people are asked about. */
function isOfPredicates(node: CriterionNode): boolean {
  if (node.kind === "predicate") return true;
  if (node.kind === "not") return isOfPredicates(node.arg);
  if (node.kind === "implies") return isOfPredicates(node.if) && isOfPredicates(node.demand);
  if (node.kind === "unless") return isOfPredicates(node.arg) && isOfPredicates(node.except);
  return "args" in node && node.args.every(isOfPredicates);
}

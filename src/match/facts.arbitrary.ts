/** @module Random answers of a person, to any of the questions, for property tests. */
import fc from "fast-check";
import type { Fact, Facts } from "../criteria/facts.ts";
import { VARIABLES } from "../criteria/predicates/variables.ts";
import type { VariableId } from "../criteria/predicates/variables.ts";

// The keys of the table are its ids.
const VARIABLE_IDS = Object.keys(VARIABLES) as readonly VariableId[];

function measured(value: number, isConverted: boolean, timesUpperLimit: number | null): Fact {
  const fact = { is: "value" as const, value, words: String(value), isConverted };
  return timesUpperLimit === null ? fact : { ...fact, timesUpperLimit };
}

function arbitraryFact(id: VariableId): fc.Arbitrary<Fact> {
  const variable = VARIABLES[id];
  switch (variable.kind) {
    case "sex":
      return fc
        .constantFrom("FEMALE", "MALE")
        .map((value): Fact => ({ is: "step", value, words: value.toLowerCase() }));
    case "scale":
      return fc
        .constantFrom(...variable.steps.map(({ value }) => value))
        .map((value): Fact => ({ is: "step", value, words: String(value) }));
    case "quantity": {
      const [low, high] = variable.plausible;
      const value = fc.oneof(
        fc.integer({ min: Math.ceil(low), max: Math.floor(high) }),
        fc.double({ min: low, max: high, noNaN: true }),
      );
      return fc
        .tuple(value, fc.boolean(), fc.option(fc.double({ min: 0.1, max: 20, noNaN: true })))
        .map((given) => measured(...given));
    }
    case "lasting":
    case "current":
      return fc.constantFrom<Fact>({ is: "yes" }, { is: "no" });
    case "event":
      return fc.oneof(
        fc.constantFrom<Fact>({ is: "yes" }, { is: "no" }),
        fc.integer({ min: 0, max: 4_000 }).map((daysAgo): Fact => ({ is: "yes", daysAgo })),
      );
  }
}

/** Some variables answered, the others not. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc
  .subarray([...VARIABLE_IDS])
  .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, arbitraryFact(id)]))));

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../criteria/evaluate.ts";
import type { Facts } from "../criteria/facts.ts";
import { atLeast, implies, not, opaque, predicate, unless } from "../criteria/predicates/node.ts";
import type { CriterionNode, Predicate } from "../criteria/predicates/node.ts";
import { ASKS, BEYOND_FIELDS, FALSE, programOf, runProgram, TRUE } from "./criterion-program.ts";

const SPAN = { start: 0, end: 0 };
const LEAVES: readonly Predicate[] = [
  predicate("age", SPAN, { is: "within", low: { value: 18, inclusive: true } }),
  predicate("sex", SPAN, { is: "oneOf", values: ["MALE"] }),
  predicate("hiv", SPAN, { is: "present" }),
  predicate("diabetes", SPAN, { is: "present" }),
  predicate("pregnant", SPAN, { is: "present" }),
  predicate("lifeExpectancy", SPAN, { is: "within", low: { value: 90, inclusive: true } }),
];

const { node } = fc.letrec<{ node: CriterionNode }>((tie) => {
  const args = fc.array(tie("node"), { minLength: 1, maxLength: 4 });
  return {
    node: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom<CriterionNode>(...LEAVES, opaque(SPAN)),
      fc
        .tuple(fc.constantFrom("and" as const, "or" as const), args)
        .map(([kind, parts]): CriterionNode => ({ kind, args: parts })),
      tie("node").map(not),
      fc.tuple(tie("node"), tie("node")).map(([a, b]) => implies(a, b)),
      fc.tuple(tie("node"), tie("node")).map(([a, b]) => unless(a, b)),
      fc.tuple(fc.integer({ min: 1, max: 3 }), args).map(([k, parts]) => atLeast(k, parts)),
    ),
  };
});

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    age: fc.constantFrom(17, 40).map((value) => ({
      is: "value" as const,
      value,
      words: String(value),
      isConverted: false,
    })),
    sex: fc.constantFrom("MALE", "FEMALE").map((value) => ({ is: "step" as const, value, words: value })),
    hiv: fc.constantFrom({ is: "yes" as const }, { is: "no" as const }),
    diabetes: fc.constantFrom({ is: "yes" as const }, { is: "no" as const }),
    pregnant: fc.constantFrom({ is: "yes" as const }, { is: "no" as const }),
  },
  { requiredKeys: [] },
);

describe("a program", () => {
  it("says what evaluating the logic says, and whether more than age and sex decided", () => {
    fc.assert(
      fc.property(node, facts, (logic, known) => {
        const code = Int32Array.from(programOf(logic, (leaf) => LEAVES.indexOf(leaf)));
        const values = Uint8Array.from(LEAVES, (leaf) => {
          const { truth } = evaluate(leaf, known);
          const beyond = leaf.variable === "age" || leaf.variable === "sex" ? 0 : BEYOND_FIELDS;
          if (truth === "unknown") return leaf.variable === "lifeExpectancy" ? 0 : ASKS;
          return beyond | (truth === "true" ? TRUE : FALSE);
        });
        const bits = runProgram(code, 0, code.length, values);
        const { truth, because, needs } = evaluate(logic, known);
        const said = (bits & TRUE) !== 0 ? "true" : (bits & FALSE) !== 0 ? "false" : "unknown";
        expect(said).toBe(truth);
        if (truth === "unknown")
          expect((bits & ASKS) !== 0).toBe(needs.some((id) => id !== "lifeExpectancy"));
        else
          expect((bits & BEYOND_FIELDS) !== 0).toBe(
            because.some(({ predicate: { variable } }) => variable !== "age" && variable !== "sex"),
          );
      }),
      { numRuns: 2_000 },
    );
  });

  it("is the same for texts that differ only in what nobody understands", () => {
    const hiv = LEAVES[2] ?? opaque(SPAN);
    const code = (logic: CriterionNode): number[] => programOf(logic, () => 0);
    expect(code({ kind: "and", args: [hiv, opaque(SPAN), opaque({ start: 3, end: 9 })] })).toEqual(
      code({ kind: "and", args: [hiv, opaque(SPAN)] }),
    );
  });
});

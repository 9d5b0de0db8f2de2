import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Truth } from "./evaluate.ts";
import { withImplied } from "./facts.ts";
import type { Fact, Facts } from "./facts.ts";
import type { CriterionNode } from "./predicates/node.ts";
import { atLeast, both, implies, not, opaque, predicate, unless } from "./predicates/node.ts";
import { parseCriterion } from "./predicates/parse-criterion.ts";

const NO: Fact = { is: "no" };
const YES: Fact = { is: "yes" };

function value(number: number, isConverted = false): Fact {
  return { is: "value", value: number, words: String(number), isConverted };
}

function demand(text: string, facts: Facts): Truth {
  return evaluate(parseCriterion(text, "inclusion"), facts).truth;
}

function excludes(text: string, facts: Facts): Truth {
  return evaluate(parseCriterion(text, "exclusion"), facts).truth;
}

describe("values", () => {
  it.each<[string, Facts, Truth]>([
    ["Platelets ≥ 100 x 10^9/L", { platelets: value(85) }, "false"],
    ["Platelets ≥ 100 x 10^9/L", { platelets: value(100) }, "true"],
    ["Platelets ≥ 100 x 10^9/L", {}, "unknown"],
    // A strict limit met exactly is asked about: authors who write "over 18" mean 18 and above.
    ["Over 18 years of age", { age: value(18) }, "unknown"],
    ["Over 18 years of age", { age: value(17.9) }, "false"],
    ["Age 18 to 65 years", { age: value(65.9) }, "true"],
    ["Age 18 to 65 years", { age: value(66) }, "false"],
    // Converted from another unit, the last digit is not certain.
    ["Hemoglobin ≥ 10 g/dL", { haemoglobin: value(9.95, true) }, "unknown"],
    ["Hemoglobin ≥ 10 g/dL", { haemoglobin: value(9.95) }, "false"],
    // Multiples need the laboratory's limit.
    ["AST ≤ 2.5 x ULN", { ast: { is: "multiple", value: 4, words: "4" } }, "false"],
    ["Creatinine ≤ 1.5 x ULN", { creatinine: value(3) }, "unknown"],
    [
      "Creatinine ≤ 1.5 x ULN",
      { creatinine: { is: "value", value: 3, words: "3", isConverted: false, timesUpperLimit: 2.5 } },
      "false",
    ],
    // With liver metastases the second limit holds; beyond it nobody fits.
    [
      "AST ≤ 2.5 x ULN (≤ 5 x ULN if liver metastases)",
      { ast: { is: "multiple", value: 4, words: "4" } },
      "unknown",
    ],
    [
      "AST ≤ 2.5 x ULN (≤ 5 x ULN if liver metastases)",
      { ast: { is: "multiple", value: 7, words: "7" } },
      "false",
    ],
    ["ECOG 0-1", { ecog: { is: "step", value: 2, words: "2" } }, "false"],
    ["Age ≥ 18 years and able to give informed consent", { age: value(30) }, "unknown"],
    ["Age ≥ 18 years and able to give informed consent", { age: value(12) }, "false"],
    ["Hemoglobin ≥ 13 g/dL for men and ≥ 12 g/dL for women", { haemoglobin: value(12.5) }, "unknown"],
    [
      "Hemoglobin ≥ 13 g/dL for men and ≥ 12 g/dL for women",
      { haemoglobin: value(12.5), sex: { is: "step", value: "MALE", words: "Male" } },
      "false",
    ],
  ])("%s, %o: %s", (text, facts, truth) => {
    expect(demand(text, facts)).toBe(truth);
  });
});

describe("conditions and events", () => {
  it.each<[string, Facts, Truth]>([
    ["Chemotherapy within 4 weeks", { chemotherapy: NO }, "false"],
    ["Chemotherapy within 4 weeks", { chemotherapy: YES }, "unknown"],
    ["Chemotherapy within 4 weeks", { chemotherapy: { is: "yes", daysAgo: 10 } }, "true"],
    ["Chemotherapy within 4 weeks", { chemotherapy: { is: "yes", daysAgo: 27 } }, "unknown"],
    ["Chemotherapy within 4 weeks", { chemotherapy: { is: "yes", daysAgo: 90 } }, "false"],
    ["Uncontrolled diabetes", { diabetes: YES }, "unknown"],
    ["Uncontrolled diabetes", { diabetes: NO }, "false"],
    ["History of HIV infection", { hiv: YES }, "true"],
    [
      "Other malignancy within 5 years, except non-melanoma skin cancer",
      { otherMalignancy: { is: "yes", daysAgo: 100 } },
      "unknown",
    ],
    ["Other malignancy within 5 years, except non-melanoma skin cancer", { otherMalignancy: NO }, "false"],
  ])("%s, %o: %s", (text, facts, truth) => {
    expect(excludes(text, facts)).toBe(truth);
  });

  it("what follows from other answers counts, and nothing else does", () => {
    const man = withImplied({ sex: { is: "step", value: "MALE", words: "Male" } });
    expect(excludes("Pregnant or breastfeeding women", man)).toBe("false");
    const woman = withImplied({ sex: { is: "step", value: "FEMALE", words: "Female" } });
    expect(excludes("Pregnant or breastfeeding women", woman)).toBe("unknown");
    expect(withImplied({ type2Diabetes: YES }).diabetes).toEqual(YES);
  });

  it("names the fact that decided", () => {
    const { because } = evaluate(parseCriterion("Platelets ≥ 100 x 10^9/L, no HIV", "inclusion"), {
      hiv: YES,
    });
    expect(because.map(({ predicate: { variable }, fact }) => [variable, fact])).toEqual([["hiv", YES]]);
  });
});

describe("three-valued logic", () => {
  const leaf = (id: "hiv" | "diabetes" | "stroke"): CriterionNode =>
    predicate(id, { start: 0, end: 1 }, { is: "present" });
  const node: fc.Arbitrary<CriterionNode> = fc.letrec<{ node: CriterionNode }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom(leaf("hiv"), leaf("diabetes"), leaf("stroke"), opaque({ start: 0, end: 1 })),
      fc
        .tuple(
          fc.constantFrom("and" as const, "or" as const),
          fc.array(tie("node"), { minLength: 1, maxLength: 3 }),
        )
        .map(([kind, args]) => both(kind, args)),
      tie("node").map(not),
      fc.tuple(tie("node"), tie("node")).map(([a, b]) => implies(a, b)),
      fc.tuple(tie("node"), tie("node")).map(([a, b]) => unless(a, b)),
      fc.array(tie("node"), { minLength: 2, maxLength: 3 }).map((args) => atLeast(2, args)),
    ),
  })).node;
  const facts = fc.record({
    hiv: fc.constantFrom(NO, YES),
    diabetes: fc.constantFrom(NO, YES),
    stroke: fc.constantFrom(NO, YES),
  });

  it("a decision never changes when more is said", () => {
    fc.assert(
      fc.property(
        node,
        facts,
        fc.constantFrom("hiv" as const, "diabetes" as const, "stroke" as const),
        (tree, all, hidden) => {
          const { [hidden]: _, ...fewer } = all;
          const early = evaluate(tree, fewer).truth;
          if (early !== "unknown") expect(evaluate(tree, all).truth).toBe(early);
        },
      ),
    );
  });

  it("agrees with plain logic where nothing is opaque", () => {
    const plain = (tree: CriterionNode, all: Facts): boolean => {
      switch (tree.kind) {
        case "predicate":
          return all[tree.variable]?.is === "yes";
        case "and":
          return tree.args.every((arg) => plain(arg, all));
        case "or":
          return tree.args.some((arg) => plain(arg, all));
        case "not":
          return !plain(tree.arg, all);
        case "implies":
          return !plain(tree.if, all) || plain(tree.demand, all);
        case "unless":
          return plain(tree.arg, all) && !plain(tree.except, all);
        case "atLeast":
          return tree.args.filter((arg) => plain(arg, all)).length >= tree.k;
        case "opaque":
        case "named":
          return false;
      }
    };
    fc.assert(
      fc.property(node, facts, (tree, all) => {
        fc.pre(!JSON.stringify(tree).includes("opaque"));
        expect(evaluate(tree, all).truth).toBe(plain(tree, all) ? "true" : "false");
      }),
    );
  });
});

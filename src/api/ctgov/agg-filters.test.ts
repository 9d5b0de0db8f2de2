import { expect, it } from "vitest";
import { aggFilterExpressions } from "./agg-filters.ts";
import { exactExpression } from "./exact-expression.ts";

/** Table 2.2 of the API contract. */
const TABLE: Readonly<Record<string, string>> = {
  status: "not rec enr act sus ter com wit unk ava nla tna afm",
  phase: "0 1 2 3 4 NA",
  ages: "child adult older",
  sex: "f m",
  healthy: "y",
  studyType: "int obs obs_patreg exp exp_indiv exp_inter exp_treat",
  funderType: "nih fed industry other indiv network",
  results: "with without",
  docs: "prot sap icf",
  violation: "y",
};

it.each(Object.entries(TABLE))("%s: every option is an expression of its own", (id, options) => {
  const expressions = options.split(" ").map((option) => aggFilterExpressions([`${id}:${option}`])[0] ?? "");
  for (const expression of expressions) expect(() => exactExpression("advanced", expression)).not.toThrow();
  expect(new Set(expressions).size).toBe(expressions.length);
  expect(expressions).not.toContain("NOT ALL");
});

it("takes options of one filter as alternatives", () => {
  expect(aggFilterExpressions(["phase:1 x 2", "sex:"])).toEqual([
    "AREA[Phase]PHASE1 OR AREA[Phase]PHASE2",
    "NOT ALL",
  ]);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { sharedLines, withSharedData } from "../../test/shared-data.ts";
import { checkStudy } from "../criteria/check-study.ts";
import type { Eligibility } from "../criteria/eligibility-of.ts";
import { eligibilityOf } from "../criteria/eligibility-of.ts";
import type { Facts } from "../criteria/facts.ts";
import { nctIdOf, parseStudy } from "../study/study.ts";
import type { Study } from "../study/study.ts";
import type { CompiledStudy } from "./compiled-study.ts";
import { compiledStudy } from "./compiled-study.ts";
import { arbitraryFacts } from "./facts.arbitrary.ts";
import { EMPTY_INDEX, rowOf, updatedIndex } from "./match-index.ts";
import { bitsOfRow, MatchTable, verdictOf } from "./profile-verdicts.ts";

const FILE = "data/studies-v2.ndjson.gz";
/** Every so-manyth record: all of them take minutes to read. */
const EVERY = 16;

const value = (number: number) => ({
  is: "value" as const,
  value: number,
  words: String(number),
  isConverted: false,
});
const step = (of: string | number) => ({ is: "step" as const, value: of, words: String(of) });
const [YES, NO] = [{ is: "yes" as const }, { is: "no" as const }];

const PEOPLE: Readonly<Record<string, Facts>> = {
  nobody: {},
  "a healthy woman": { age: value(34), sex: step("FEMALE"), healthy: YES, pregnant: NO, smoking: NO },
  "a pregnant woman with diabetes": {
    age: value(29.5),
    sex: step("FEMALE"),
    pregnant: YES,
    diabetes: YES,
    bmi: value(31),
  },
  "a man with cancer": {
    age: value(71),
    sex: step("MALE"),
    ecog: step(2),
    platelets: value(85),
    haemoglobin: value(9.2),
    brainMetastases: YES,
    chemotherapy: { is: "yes", daysAgo: 20 },
    hiv: NO,
  },
  "a child": { age: value(9), sex: step("MALE"), seizures: YES },
};

withSharedData("matching real records", [FILE], () => {
  it("gives each study the verdict that checking it alone gives", async () => {
    const studies: { study: Study; eligibility: Eligibility; compiled: CompiledStudy }[] = [];
    let line = 0;
    for await (const text of sharedLines(FILE)) {
      if (line++ % EVERY !== 0) continue;
      const parsed = parseStudy(JSON.parse(text));
      if (!parsed.ok) throw new Error(parsed.reason);
      const eligibility = eligibilityOf(parsed.study);
      studies.push({ study: parsed.study, eligibility, compiled: compiledStudy(parsed.study, eligibility) });
    }
    expect(studies.length).toBeGreaterThan(100);
    const compiled = studies.map((entry) => entry.compiled);
    // In two steps, some studies twice, as a sync brings them.
    const first = updatedIndex(EMPTY_INDEX, compiled.slice(0, -30), []);
    const index = updatedIndex(first, compiled.slice(-60), [99_999_999]);
    expect(index.nctNumbers).toHaveLength(new Set(compiled.map(({ nctNumber }) => nctNumber)).size);
    const table = new MatchTable(index);

    const compare = (facts: Facts): Set<string> => {
      const judgement = table.judge(facts);
      const seen = new Set<string>();
      for (const {
        study,
        eligibility,
        compiled: { nctNumber },
      } of studies) {
        const { verdict } = checkStudy(study, eligibility, facts);
        seen.add(verdict);
        const ours = verdictOf(bitsOfRow(index, judgement, rowOf(index, nctNumber)));
        if (ours !== verdict) expect(`${nctIdOf(study)} ${ours}`).toBe(`${nctIdOf(study)} ${verdict}`);
      }
      return seen;
    };
    const verdicts = new Set<string>();
    for (const facts of Object.values(PEOPLE)) for (const verdict of compare(facts)) verdicts.add(verdict);
    expect(verdicts).toEqual(new Set(["likely_not", "possible", "strong_possible"]));
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        compare(facts);
      }),
      { numRuns: 30 },
    );
  });
});

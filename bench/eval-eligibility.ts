/**
 * @module `npm run eval:eligibility` (or `npm run eval -- eligibility`): what the reading of criteria is worth, on the
 * records and gold sets beside the project. `--sample N` prints N decisions of `--part test` for a person to read; `--growing` only times texts made to hurt.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { eligibilityOf } from "../src/criteria/eligibility-of.ts";
import { RULES_VERSION } from "../src/criteria/predicates/parse-criterion.ts";
import { nctIdOf } from "../src/study/study.ts";
import { scoreAdversarialCases } from "./eligibility/adversarial-cases.ts";
import { scoreChia } from "./eligibility/chia-spans.ts";
import { Coverage } from "./eligibility/coverage.ts";
import { partOf } from "./eligibility/development-split.ts";
import type { Part } from "./eligibility/development-split.ts";
import { scoreFbItems } from "./eligibility/fb-items.ts";
import { FieldAgreement } from "./eligibility/field-agreement.ts";
import { growingTexts } from "./eligibility/growing-texts.ts";
import { LaboratoryItems } from "./eligibility/laboratory-items.ts";
import { scorePairs } from "./eligibility/labelled-pairs.ts";
import { LikelyNot } from "./eligibility/likely-not.ts";
import { readStudies, realRegistryFiles, sharedFolder } from "./real-registry.ts";

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "0" },
    part: { type: "string", default: "test" },
    conflicts: { type: "boolean", default: false },
    growing: { type: "boolean", default: false },
  },
});
if (options.growing) {
  console.table(growingTexts());
  process.exit(0);
}
if (realRegistryFiles().length === 0) {
  console.error(
    "The real records are not beside the project (../shared/data): there is nothing to evaluate.",
  );
  process.exit(1);
}
const gold = (file: string): string => join(sharedFolder(), "eligibility/gold", file);
const frequencies = join(sharedFolder(), "eligibility/variable-frequencies.tsv");

const figures: Readonly<
  Record<Part, { studies: number; cpuMs: number; fields: FieldAgreement; coverage: Coverage }>
> = {
  development: { studies: 0, cpuMs: 0, fields: new FieldAgreement(), coverage: new Coverage(frequencies) },
  test: { studies: 0, cpuMs: 0, fields: new FieldAgreement(), coverage: new Coverage(frequencies) },
};
const laboratory = new LaboratoryItems();
const likelyNot = new LikelyNot();

for await (const study of readStudies(realRegistryFiles())) {
  const part = partOf(nctIdOf(study));
  const figure = figures[part];
  const before = process.cpuUsage();
  const eligibility = eligibilityOf(study);
  figure.cpuMs += process.cpuUsage(before).user / 1000;
  figure.studies += 1;
  figure.fields.add(study, eligibility);
  figure.coverage.add(eligibility);
  laboratory.add(study);
  if (part === options.part) likelyNot.add(study, eligibility);
}

console.log(`Rules ${RULES_VERSION}`);
for (const part of ["development", "test"] as const) {
  const { studies, cpuMs, fields, coverage } = figures[part];
  heading(`${part}: ${studies} studies, ${(cpuMs / studies).toFixed(2)} ms of processor time each`);
  console.table(fields.rows);
  console.log(`Text and fields differ in ${fields.conflicts.length} studies${options.conflicts ? ":" : "."}`);
  if (options.conflicts) for (const conflict of fields.conflicts) console.log(conflict);
  console.table(coverage.rows);
}

const [same, all] = laboratory.agreement;
heading(`Laboratory items labelled by hand; both passes say the same of ${same} of ${all}`);
console.table({ development: laboratory.scores.development.row, test: laboratory.scores.test.row });
console.log("Read otherwise than labelled, development half:");
for (const error of laboratory.scores.development.errors) console.log(error);

if (existsSync(gold("fb_input.csv"))) {
  heading("Numeric criteria of fb_input.csv");
  const score = scoreFbItems(gold("."));
  console.table({ "fb_input.csv": score.row });
  for (const error of score.errors) console.log(error);
}
if (existsSync(gold("chia-even.tar.gz"))) {
  heading("Spans of the Chia corpus, even NCT numbers");
  console.table({ Chia: scoreChia(gold("chia-even.tar.gz")) });
}
if (existsSync(gold("criterion-labels.train.json"))) {
  heading("Labelled pairs of patients and criteria");
  const { rows, differing } = scorePairs(gold("criterion-labels.train.json"));
  console.table(rows);
  console.log(`Decided otherwise than labelled: ${differing.join("; ") || "none"}`);
}

heading("Criteria made to be misread");
const { cases, decided, wrong } = scoreAdversarialCases();
console.log(`${cases} cases, ${decided} decided, ${wrong.length} wrong`);
for (const one of wrong) console.log(one);

heading(`“Likely not” for invented people (${options.part} half)`);
console.table({ decisions: likelyNot.score });
for (const line of likelyNot.sample(Number(options.sample))) console.log(line);

function heading(words: string): void {
  console.log(`\n${words}`);
}

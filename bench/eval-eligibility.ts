/**
 * @module `npm run eval:eligibility`: what the reading of criteria is worth. Age, sex and healthy volunteers against the
 * registry's fields, coverage of items with a number, labelled pairs, and a sample of "likely not" to be read by people.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { checkStudy, criteriaOf } from "../src/criteria/check-study.ts";
import { eligibilityOf } from "../src/criteria/eligibility-of.ts";
import type { Eligibility } from "../src/criteria/eligibility-of.ts";
import { evaluate } from "../src/criteria/evaluate.ts";
import { withImplied } from "../src/criteria/facts.ts";
import type { Fact, Facts } from "../src/criteria/facts.ts";
import { parseCriterion } from "../src/criteria/predicates/parse-criterion.ts";
import { demanded, demandsOf } from "../src/criteria/registry-fields.ts";
import { parseAge } from "../src/study/age.ts";
import { nctIdOf } from "../src/study/study.ts";
import type { Study } from "../src/study/study.ts";
import { drawOf, partOf } from "./eligibility/development-split.ts";
import type { Part } from "./eligibility/development-split.ts";
import { INVENTED_PEOPLE } from "./eligibility/invented-people.ts";
import { readStudies, realRegistryFiles, sharedFolder } from "./real-registry.ts";

const { values: options } = parseArgs({
  options: { sample: { type: "string", default: "0" }, part: { type: "string", default: "test" } },
});

class Share {
  right = 0;
  wrong = 0;
  missed = 0;
  add(said: unknown, field: unknown, isSame: boolean): void {
    if (said === undefined) this.missed += field === undefined ? 0 : 1;
    else if (field === undefined || !isSame) this.wrong += 1;
    else this.right += 1;
  }
  get row() {
    const said = this.right + this.wrong;
    return {
      said,
      precision: percent(this.right, said),
      recall: percent(this.right, this.right + this.wrong + this.missed),
    };
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

interface PartFigures {
  studies: number;
  readonly minimum: Share;
  readonly maximum: Share;
  readonly sex: Share;
  readonly healthy: Share;
  readonly items: { all: number; parsed: number; partial: number };
  readonly numbered: { all: number; parsed: number; partial: number };
  milliseconds: number;
}

const figures: Record<Part, PartFigures> = { development: newFigures(), test: newFigures() };

function newFigures(): PartFigures {
  return {
    studies: 0,
    minimum: new Share(),
    maximum: new Share(),
    sex: new Share(),
    healthy: new Share(),
    items: { all: 0, parsed: 0, partial: 0 },
    numbered: { all: 0, parsed: 0, partial: 0 },
    milliseconds: 0,
  };
}

/** The 40 variables of the design that people can be asked about, from its table of frequencies. */
const VARIABLE_PATTERNS = readFileSync(join(sharedFolder(), "eligibility/variable-frequencies.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .filter(([rank, , type]) => Number(rank) <= 40 && type !== "none" && !["1", "2", "6"].includes(rank ?? ""))
  .flatMap((columns) => (columns[9] === undefined ? [] : [new RegExp(columns[9], "i")]));
/** A comparator, a range or a time followed by a digit, as the table counts them. */
const NUMBERED =
  /(?:[<>≤≥=]|at least|than|between|within|up to|over|under|above|below|\d\s*(?:-|to)\s*)\D{0,25}\d/i;

interface Decision {
  readonly draw: number;
  readonly words: string;
}
const decisions: Decision[] = [];

for await (const study of readStudies(realRegistryFiles())) {
  const part = partOf(nctIdOf(study));
  const figure = figures[part];
  const before = performance.now();
  const eligibility = eligibilityOf(study);
  figure.milliseconds += performance.now() - before;
  figure.studies += 1;
  countFields(figure, study, eligibility);
  countItems(figure, eligibility);
  if (part === options.part) decide(study, eligibility);
}

function countFields(figure: PartFigures, study: Study, eligibility: Eligibility): void {
  const { minimumAge, maximumAge, sex, healthyVolunteers } = study.protocolSection.eligibilityModule ?? {};
  const demands = demandsOf(eligibility).flatMap(demanded);
  const ages = demands.flatMap((predicate) =>
    predicate.variable === "age" && predicate.is === "within" ? [predicate] : [],
  );
  const low = ages.find((age) => age.low !== undefined)?.low;
  const high = ages.find((age) => age.high !== undefined)?.high;
  const [fieldLow, fieldHigh] = [parseAge(minimumAge ?? "")?.years, parseAge(maximumAge ?? "")?.years];
  const isNear = (a: number | undefined, b: number | undefined): boolean =>
    a !== undefined && b !== undefined && Math.abs(a - b) < 0.05;
  figure.minimum.add(low?.value, fieldLow, isNear(low?.value, fieldLow));
  figure.maximum.add(high?.value, fieldHigh, isNear(high?.value, fieldHigh));
  const said = demands.find(({ variable }) => variable === "sex");
  const only = said?.is === "oneOf" && said.values.length === 1 ? said.values[0] : undefined;
  const fieldSex = sex === "FEMALE" || sex === "MALE" ? sex : undefined;
  figure.sex.add(only, fieldSex, only === fieldSex);
  const isHealthy = demands.some(({ variable }) => variable === "healthy") || undefined;
  figure.healthy.add(isHealthy, healthyVolunteers === true ? true : undefined, true);
}

function countItems(figure: PartFigures, eligibility: Eligibility): void {
  for (const { text, status, role } of criteriaOf(eligibility)) {
    if (role !== "criterion") continue;
    const isNumbered = NUMBERED.test(text) && VARIABLE_PATTERNS.some((pattern) => pattern.test(text));
    for (const count of isNumbered ? [figure.items, figure.numbered] : [figure.items]) {
      count.all += 1;
      if (status === "parsed") count.parsed += 1;
      if (status === "partial") count.partial += 1;
    }
  }
}

/** Every criterion that turns an invented person away, to be drawn from. */
function decide(study: Study, eligibility: Eligibility): void {
  for (const [name, facts] of Object.entries(INVENTED_PEOPLE)) {
    const { items } = checkStudy(study, eligibility, facts);
    for (const { item, outcome, because } of items) {
      if (outcome !== "against") continue;
      const reasons = because.map(
        ({ predicate, fact }) =>
          `${predicate.variable} ${"words" in fact ? fact.words : fact.is}${fact.is === "yes" && fact.daysAgo !== undefined ? ` ${fact.daysAgo} days ago` : ""}`,
      );
      decisions.push({
        draw: drawOf(`${nctIdOf(study)} ${item.id} ${name}`),
        words: `${nctIdOf(study)} ${item.id} ${item.side}: ${item.text}\n    ${name}: ${[...new Set(reasons)].join("; ")}`,
      });
    }
  }
}

for (const part of ["development", "test"] as const) {
  const { studies, minimum, maximum, sex, healthy, items, numbered, milliseconds } = figures[part];
  console.log(`\n${part}: ${studies} studies, ${(milliseconds / studies).toFixed(2)} ms each`);
  console.table({
    "minimum age": minimum.row,
    "maximum age": maximum.row,
    "one sex only": sex.row,
    "healthy volunteers": healthy.row,
  });
  console.table({
    "all criteria": {
      ...items,
      "parsed %": percent(items.parsed, items.all),
      "partial %": percent(items.partial, items.all),
    },
    "with a variable and a number": {
      ...numbered,
      "parsed %": percent(numbered.parsed, numbered.all),
      "partial %": percent(numbered.partial, numbered.all),
    },
  });
}

const size = Number(options.sample);
console.log(`\n${decisions.length} criteria turn an invented person away (${options.part} part).`);
for (const { words } of decisions.sort((a, b) => a.draw - b.draw).slice(0, size)) console.log(words);

const PAIRS = join(sharedFolder(), "eligibility/gold/criterion-labels.train.json");
const labelled = z.object({
  patients: z.record(z.string(), z.array(z.string())),
  pairs: z.array(
    z.object({
      patient: z.string(),
      type: z.enum(["inclusion", "exclusion"]),
      criterion: z.string().nullable(),
      label: z.string(),
    }),
  ),
});
if (existsSync(PAIRS)) measurePairs(labelled.parse(JSON.parse(readFileSync(PAIRS, "utf8"))));

/** Only age and sex are read from the notes: a reader of notes does not exist yet. */
function measurePairs({ patients, pairs }: z.infer<typeof labelled>): void {
  const FAILURES = new Set(["not included", "excluded"]);
  const score = { decided: 0, right: 0, failuresSaid: 0, failuresRight: 0, failures: 0, trivial: 0 };
  for (const { patient, type, criterion, label } of pairs) {
    const facts = withImplied(factsOfNote((patients[patient] ?? []).join(" ")));
    const isFailure = FAILURES.has(label);
    if (isFailure) score.failures += 1;
    if (label === (type === "exclusion" ? "not excluded" : "not enough information")) score.trivial += 1;
    const { truth } = evaluate(parseCriterion(criterion ?? "", type), facts);
    if (truth === "unknown") continue;
    const saysFailure = (truth === "true") === (type === "exclusion");
    score.decided += 1;
    const isRight = saysFailure ? isFailure : ["included", "not excluded", "not applicable"].includes(label);
    if (isRight) score.right += 1;
    else
      console.log(`differs: ${type} "${criterion}" label ${label}, said ${saysFailure ? "failure" : "met"}`);
    if (saysFailure) score.failuresSaid += 1;
    if (saysFailure && isFailure) score.failuresRight += 1;
  }
  console.log(`\n${pairs.length} labelled pairs, ${score.failures} of them failures`, score);
  console.log(
    `decided ${percent(score.decided, pairs.length)}, of these right ${percent(score.right, score.decided)}`,
  );
  console.log(
    `failures: precision ${percent(score.failuresRight, score.failuresSaid)}, recall ${percent(score.failuresRight, score.failures)}`,
  );
  console.log(
    `trivial rule (all exclusions "not excluded", all inclusions "not enough information"): accuracy ${percent(score.trivial, pairs.length)}, recall on failures 0 %`,
  );
}

function factsOfNote(note: string): Facts {
  const start = note.slice(0, 240);
  const age = /\b(\d{1,3})[- ]?(?:years?|yrs?|y\/?o)\b[- ]?(?:old)?/i.exec(start);
  const isFemale = /\b(?:woman|female|girl|lady|she|her)\b/i.test(start);
  const isMale = /\b(?:man|male|boy|gentleman|he|his)\b/i.test(start);
  const sex: Fact | undefined =
    isFemale === isMale
      ? undefined
      : { is: "step", value: isFemale ? "FEMALE" : "MALE", words: isFemale ? "Female" : "Male" };
  return {
    ...(age?.[1] !== undefined && {
      age: { is: "value" as const, value: Number(age[1]), words: age[0], isConverted: false },
    }),
    ...(sex !== undefined && { sex }),
  };
}

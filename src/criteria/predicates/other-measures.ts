/**
 * @module What is called like one of our values and is another thing, which nobody is asked about: a gestational age, an
 * ideal body weight, a liver value in U/L, for which the laboratory's own limit would be needed.
 */
import { readComparison } from "./comparison-words.ts";
import type { Token } from "./lexer.ts";
import type { NamedRole } from "./node.ts";
import { phraseTable } from "./phrase-table.ts";
import type { Match } from "./phrase-table.ts";
import { readQuantityNames } from "./quantity-names.ts";
import type { QuantityId } from "./quantities.ts";

const NAMES = phraseTable<NamedRole>([
  ...[
    ...[
      "gestational",
      "postmenstrual",
      "post menstrual",
      "postconceptional",
      "post conceptional",
      "postconceptual",
    ].flatMap((kind) => [
      `${kind} age`,
      `${kind} age (weeks)`,
      `${kind} age at birth`,
      `${kind} age at delivery`,
    ]),
    ...[
      "bone",
      "skeletal",
      "mental",
      "developmental",
      "legal",
      "maternal",
      "paternal",
      "menarche",
      "corrected",
      "state specific",
    ].map((kind) => `${kind} age`),
    "age of majority",
    "age of consent",
    "age of onset",
    "age at onset",
    "age at diagnosis",
    "age at menarche",
    "ages of onset",
    "legal age of consent",
    ...[
      "ideal body",
      "birth",
      "fetal",
      "estimated fetal",
      "molecular",
      "lean body",
      "desirable body",
      "prepregnancy",
    ].map((kind) => `${kind} weight`),
    ...["loss", "gain", "change", "reduction", "lifting", "bearing", "stable"].map(
      (what) => `weight ${what}`,
    ),
    "unintentional weight loss",
    "body weight loss",
    "body weight loss of",
    "pulse pressure",
    "pulse wave velocity",
    "pulse wave",
    "pulse oximeter",
    "heart rate variability",
    "glomerular filtration rate decline",
    "creatinine kinase",
    "creatine kinase",
    "urine creatinine",
    "urinary albumin",
    "urine albumin",
    "albumin excretion",
    "urinary albumin excretion",
    "urinary albumin to creatinine ratio",
    "albumin creatinine ratio",
    "albumin/creatinine ratio",
    "albumin to creatinine ratio",
    "urine albumin to creatinine ratio",
    "urine albumin/creatinine ratio",
    "urine protein/creatinine ratio",
    "urine protein to creatinine ratio",
    "protein/creatinine ratio",
    "protein creatinine ratio",
    "protein to creatinine ratio",
    "platelet aggregation",
    "lymphocyte doubling time",
    "psa doubling time",
    "psa velocity",
    "psa density",
    "psa progression",
    "blasts",
    "cd4/cd8 ratio",
    "cd4 percentage",
    "cd4+ t cell percentage",
    "cd4+ percentage",
    "right ventricular ejection fraction",
    "rv ejection fraction",
    "gallbladder ejection fraction",
  ].map((phrase) => [phrase, "measure"] as const),
  ...[
    "platelet transfusion",
    "platelet transfusions",
    "platelet inhibitors",
    "albumin infusion",
    "pulse therapy",
  ].map((phrase) => [phrase, "treatment"] as const),
]);

/** Units of a value that say something else of it than we ask: sizes in litres, enzymes in units. */
const OTHER_UNITS: Readonly<Partial<Record<QuantityId, RegExp>>> = {
  ast: /^(?:i?u|units?|iu)$/,
  alt: /^(?:i?u|units?|iu)$/,
  alkalinePhosphatase: /^(?:i?u|units?|iu)$/,
  fev1: /^(?:l|liters?|litres?|ml)$/,
  fvc: /^(?:l|liters?|litres?|ml)$/,
  egfr: /^ml$/,
  weight: /^(?:g|grams?|gm)$/,
};

/** Between the name and its number. */
const BETWEEN = /^(?:of|is|are|was|must|be|level|levels|should|value|values|:|\(|at|screening|baseline)$/;
const REACH = 12;

/** `bone age`, `birth weight`: what is named, and the place after it. */
export function readOtherName(tokens: readonly Token[], at: number): Match<NamedRole> | undefined {
  return NAMES(tokens, at);
}

/** The place after something that is called like ours and is not; `undefined` where ours may be meant. */
export function readOtherMeasure(tokens: readonly Token[], at: number): number | undefined {
  const named = readOtherName(tokens, at);
  if (named !== undefined) return named.next;
  const ours = readQuantityNames(tokens, at);
  if (ours === undefined) return undefined;
  const units = ours.ids.map((id) => OTHER_UNITS[id]);
  let next = ours.next;
  while (
    BETWEEN.test(tokens[next]?.text ?? "") &&
    next < at + REACH &&
    readComparison(tokens, next) === undefined
  )
    next += 1;
  const number = readComparison(tokens, next)?.next ?? next;
  if (tokens[number]?.kind !== "number") return undefined;
  const unit = tokens[number + 1];
  const isOther = units.every((own) => own?.test(unit?.text ?? "") === true);
  // "GFR < 30 ml/min/1.73 m2" would have been read: something else is wrong with it.
  const isIndexed = tokens.slice(number, number + REACH).some(({ text }) => text.startsWith("1.73"));
  return isOther && !isIndexed ? number + 1 : undefined;
}

/** @module The stage of a tumour: `stage IIIB or IV melanoma`. Other illnesses have stages too: without a tumour nothing is read. */
import type { Atom } from "./atom.ts";
import { wordsBetween } from "./lexer.ts";
import type { Token } from "./lexer.ts";
import { both, named, predicate } from "./node.ts";
import { SCALES } from "./scales.ts";

const KIND = /^(?:clinical|pathologic|pathological|ajcc|tnm|figo|uicc)$/;
const STEP = /^(iv|iii|ii|i|[1-4])(?:[abc]\d?)?$/;
const NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const TO = /^(?:-|to|through|thru)$/;
const BETWEEN = /^(?:or|and|,|\/)$/;
const HIGHER = /^(?:higher|greater|above|more|worse)$/;
const LOWER = /^(?:lower|less|below|earlier)$/;

/** What has a stage from I to IV that people know as the stage of their cancer. */
const TUMOUR =
  /^(?:cancers?|carcinomas?|adenocarcinomas?|melanoma|sarcomas?|lymphomas?|nsclc|tumou?rs?|malignanc(?:y|ies)|mesothelioma|osteosarcoma|crc|hcc|scchn|hnscc|gist)$/;
/** Stages of something else, or counted in another way. */
const OTHERWISE =
  /^(?:ckd|kidney|ulcers?|fibrosis|hypertension|copd|gold|hoehn|parkinson|myeloma|leuka?emia|binet|rai|iss|durie|retinopathy|endometriosis|failure|inss|wilms|sleep|chronic|renal|limited|extensive)$/;
const REACH = 10;

/** Whether a tumour is named here. */
export function isTumour(word: string): boolean {
  return TUMOUR.test(word);
}

/** Reads a stage and the steps that follow; of a step with a letter (`IIIB`) only that the step is a part of III. */
export function readStage(tokens: readonly Token[], at: number): Atom | undefined {
  const name = KIND.test(tokens[at]?.text ?? "") ? at + 1 : at;
  if (!/^stages?$/.test(tokens[name]?.text ?? "") || !isOfTumour(tokens, name)) return undefined;
  const all: readonly number[] = SCALES.cancerStage.steps.map(({ value }) => value);
  const first = stepAt(tokens, name + 1);
  if (first === undefined) return undefined;
  const values = new Set([first.value]);
  let { next, isPart } = first;
  let last = first.value;
  for (;;) {
    const link = tokens[next]?.text ?? "";
    const isRange = TO.test(link);
    // The hyphen of "II-IV" stands between letters, where hyphens are no tokens.
    const place = isRange || BETWEEN.test(link) ? afterLinks(tokens, next) : next;
    const step = stepAt(tokens, place);
    if (step === undefined) break;
    if (isRange || place === next)
      for (const value of all) if (value > last && value < step.value) values.add(value);
    values.add(step.value);
    isPart ||= step.isPart;
    last = step.value;
    next = step.next;
  }
  const word = /^(?:or|and)$/.test(tokens[next]?.text ?? "") ? (tokens[next + 1]?.text ?? "") : "";
  if (HIGHER.test(word) || LOWER.test(word)) {
    for (const value of all) if (HIGHER.test(word) ? value > last : value < first.value) values.add(value);
    next += 2;
  }
  if (tokens[next]?.kind === "number" || values.size === all.length) return undefined;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  const steps = Object.freeze([...values].toSorted((a, b) => a - b));
  const node = predicate("cancerStage", span, { is: "oneOf", values: steps });
  return {
    node: isPart ? both("and", [node, named("detail", span, wordsBetween(tokens, at, next))]) : node,
    next,
    leads: false,
    trails: false,
    isPlain: false,
    isOfTumour: true,
    family: "scale",
  };
}

function afterLinks(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (BETWEEN.test(tokens[next]?.text ?? "") || /^stages?$/.test(tokens[next]?.text ?? "")) next += 1;
  return next;
}

function stepAt(
  tokens: readonly Token[],
  at: number,
): { value: number; isPart: boolean; next: number } | undefined {
  const written = STEP.exec(tokens[at]?.text ?? "");
  const [whole = "", step = ""] = written ?? [];
  if (written === null) return undefined;
  // "III B"
  const hasLetter = /^[abc]$/.test(tokens[at + 1]?.text ?? "");
  return {
    value: NUMBERS[step] ?? Number(step),
    isPart: whole !== step || hasLetter,
    next: hasLetter ? at + 2 : at + 1,
  };
}

function isOfTumour(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH).map(({ text }) => text);
  return near.some((word) => TUMOUR.test(word)) && !near.some((word) => OTHERWISE.test(word));
}

/**
 * @module Words that mean the same within names of diseases: they show that `Kidney Cancer` and `Renal Neoplasms` say
 * the same, and that `Metastatic Kidney Cancer` says more. For judging names that the registry puts side by side, not
 * for searching.
 */
import { wordForms } from "./word-forms.ts";

const EQUIVALENT_WORDS = `
cancer neoplasm tumor tumour carcinoma malignancy cancerous neoplastic
allergy hypersensitivity allergic
failure insufficiency
kidney renal nephritic
heart cardiac
lung pulmonary
liver hepatic
stomach gastric
brain cerebral
skin cutaneous dermal
eye ocular
bladder vesical
bowel intestinal intestine
bone osseous
blood hematologic hematological
breast mammary
prostate prostatic
pancreas pancreatic
ovary ovarian
cervix cervical
uterus uterine
colon colonic
esophagus esophageal
thyroid thyroidal
nerve neural
muscle muscular
vein venous
artery arterial
child childhood pediatric
tooth dental
diabetes diabetic
leukemia leukaemia leukemic
lymphocytic lymphoblastic lymphoid
myeloid myelogenous
depression depressive
anxiety anxious
pneumonia pneumonic
infection infectious
inflammation inflammatory
stroke apoplexy
injury trauma wound lesion
abuse misuse dependence
delay retardation
stenosis narrowing
deficiency deficit
displacement herniation
regurgitation insufficiency
juvenile childhood
obese obesity
`;

/** Words that a name may have or lack without meaning something else. */
const EMPTY_WORDS = `disease disorder syndrome mellitus patient unspecified nos condition illness adult human general
  other due`;

const REPRESENTATIVE = new Map<string, string>();
for (const line of EQUIVALENT_WORDS.trim().split("\n")) {
  const forms = line.split(" ").flatMap(wordForms);
  const [first = ""] = forms;
  for (const form of forms)
    if (!REPRESENTATIVE.has(form)) REPRESENTATIVE.set(form, REPRESENTATIVE.get(first) ?? first);
}
const EMPTY: ReadonlySet<string> = new Set(EMPTY_WORDS.split(/\s+/).flatMap(wordForms));

/** How the words of two names relate. */
export type NameRelation =
  /** The same but for words that say nothing. */
  | "same"
  /** The first says more: it is narrower. */
  | "narrower"
  /** The first says less. */
  | "wider"
  /** Each says something that the other does not: often siblings. */
  | "overlapping"
  /** No word in common: two names for one thing, or two things. */
  | "different";

/** @param first, second forms of the words, see `nameKey` */
export function relate(first: readonly string[], second: readonly string[]): NameRelation {
  const [a, b] = [meaningful(first), meaningful(second)];
  const onlyA = [...a].filter((word) => !b.has(word)).length;
  const onlyB = [...b].filter((word) => !a.has(word)).length;
  if (onlyA === 0 && onlyB === 0) return "same";
  if (onlyA === a.size) return "different";
  if (onlyB === 0) return "narrower";
  return onlyA === 0 ? "wider" : "overlapping";
}

function meaningful(forms: readonly string[]): ReadonlySet<string> {
  const full = forms.filter((form) => !EMPTY.has(form));
  return new Set((full.length > 0 ? full : forms).map((form) => REPRESENTATIVE.get(form) ?? form));
}

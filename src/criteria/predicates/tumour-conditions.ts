/** @module What criteria ask about a tumour: its spread, and the markers found in it. */
import type { Condition } from "./condition.ts";

/** `spellings(["her2", "her 2"], ["positive"])` → `her2 positive`, `her2-positive` … */
function spellings(markers: readonly string[], ends: readonly string[]): string[] {
  return markers.flatMap((marker) =>
    // After a digit the hyphen is a sign of its own.
    ends.flatMap((end) => [`${marker} ${end}`, ...(/\d$/.test(marker) ? [`${marker}-${end}`] : [])]),
  );
}

const HER2 = ["her2", "her 2", "her2/neu", "her 2/neu", "her2neu", "erbb2"];
const POSITIVE = ["positive", "+", "overexpressing", "amplified", "expressing"];
const MUTATED = ["mutation", "mutations", "mutated", "mutant", "mutation positive", "positive"];
const RECEPTOR = ["hormone receptor", "hr"];
const PART_RECEPTORS = [
  "estrogen receptor",
  "oestrogen receptor",
  "er",
  "progesterone receptor",
  "er/pr",
  "er and/or pr",
  "er or pr",
];

export const TUMOUR_CONDITIONS = {
  her2Positive: {
    kind: "current",
    isOfTumour: true,
    words: "have a HER2-positive cancer",
    question: "Is the cancer HER2-positive?",
    names: spellings(HER2, POSITIVE),
    denials: spellings(HER2, ["negative"]),
  },
  hormoneReceptorPositive: {
    kind: "current",
    isOfTumour: true,
    words: "have a hormone receptor-positive cancer",
    question: "Is the cancer hormone receptor-positive (oestrogen or progesterone, ER or PR)?",
    names: spellings(RECEPTOR, ["positive", "+"]),
    partNames: spellings(PART_RECEPTORS, ["positive", "+"]),
    denials: spellings(RECEPTOR, ["negative"]),
  },
  egfrMutation: {
    kind: "current",
    isOfTumour: true,
    words: "have a cancer with a mutation of EGFR",
    question: "Does the cancer have a mutation of EGFR?",
    names: spellings(["egfr"], MUTATED.slice(0, -1)),
    partNames: [
      ...spellings(
        ["activating", "sensitizing", "sensitising", "egfr activating", "egfr sensitizing"],
        ["egfr mutation", "egfr mutations", "mutation", "mutations"],
      ).filter((name) => name.includes("egfr")),
      "egfr t790m mutation",
      "egfr exon 20 insertion",
    ],
    denials: ["egfr wild type", "egfr wildtype", "egfr mutation negative", "wild type egfr"],
  },
  alkPositive: {
    kind: "current",
    isOfTumour: true,
    words: "have an ALK-positive cancer",
    question: "Is the cancer ALK-positive (a rearrangement of ALK)?",
    names: spellings(
      ["alk"],
      [
        "positive",
        "rearrangement",
        "rearrangements",
        "translocation",
        "translocations",
        "rearranged",
        "fusion",
      ],
    ),
    denials: ["alk negative"],
  },
  brafMutation: {
    kind: "current",
    isOfTumour: true,
    words: "have a cancer with a mutation of BRAF",
    question: "Does the cancer have a mutation of BRAF?",
    names: spellings(["braf"], MUTATED.slice(0, -1)),
    partNames: spellings(["braf v600", "braf v600e", "braf v600e/k"], MUTATED),
    denials: ["braf wild type", "braf wildtype", "wild type braf"],
  },
  krasMutation: {
    kind: "current",
    isOfTumour: true,
    words: "have a cancer with a mutation of KRAS",
    question: "Does the cancer have a mutation of KRAS?",
    names: spellings(["kras", "k ras"], MUTATED.slice(0, -1)),
    partNames: spellings(["kras g12c"], MUTATED),
    denials: ["kras wild type", "kras wildtype", "wild type kras", "k ras wild type"],
  },
  locallyAdvanced: {
    kind: "current",
    isOfTumour: true,
    words: "have a locally advanced cancer",
    question: "Is the cancer locally advanced (grown into what lies around it, not spread further)?",
    names: ["locally advanced disease", "locally advanced"],
  },
  unresectable: {
    kind: "current",
    isOfTumour: true,
    words: "have a cancer that cannot be removed by surgery",
    question: "Have doctors said that the cancer cannot be removed by surgery?",
    names: [
      "unresectable disease",
      "unresectable",
      "surgically unresectable",
      "non resectable",
      "nonresectable",
    ],
  },
  recurrentCancer: {
    kind: "lasting",
    isOfTumour: true,
    words: "have a cancer that came back",
    question: "Has the cancer come back after treatment, or never gone away with it?",
    names: [
      "recurrent or refractory disease",
      "relapsed or refractory disease",
      "relapsed or refractory",
      "relapsed/refractory",
      "refractory or relapsed",
      "recurrent or refractory",
      "refractory or recurrent",
    ],
    partNames: ["recurrent disease", "relapsed disease", "refractory disease"],
  },
} as const satisfies Readonly<Record<string, Condition>>;

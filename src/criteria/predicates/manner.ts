/** @module How and when a thing is measured, which leaves its limit as it is: `at screening`, `by Cockcroft-Gault`. */
import { readAnchor } from "./anchor.ts";
import type { Token } from "./lexer.ts";
import { phraseTable } from "./phrase-table.ts";
import type { Match } from "./phrase-table.ts";

const PHRASES = phraseTable(
  [
    "at rest",
    "on room air",
    "in room air",
    "while breathing room air",
    "at sea level",
    "of either sex",
    "of either gender",
    "of any gender",
    "both genders",
    "of both genders",
    ...["gender", "sex"].flatMap((sex) => [
      `no ${sex} limit`,
      `no limit on ${sex}`,
      `no limitation on ${sex}`,
      `no ${sex} limitation`,
      `no ${sex} restriction`,
      `no ${sex} restrictions`,
      `${sex} unlimited`,
      `${sex} not limited`,
      `${sex} is not limited`,
      `${sex} was not limited`,
      `${sex} is unlimited`,
      `regardless of ${sex}`,
      `regardless of their ${sex}`,
      `regardless of race or ${sex}`,
      `regardless of ${sex} or race`,
      `irrespective of ${sex}`,
      `any ${sex}`,
      `either ${sex}`,
      `of both ${sex}s`,
      `(of both ${sex}s)`,
      `from both ${sex}s`,
    ]),
    "of both sexes",
    "any racial/ethnic origin",
    "any race/ethnicity",
    "any gender and any race",
    "of any gender, race, or ethnicity",
    "any gender, race, or ethnicity",
    "of any gender, race or ethnicity",
    "any race",
    "any race or ethnicity",
    "any ethnicity",
    "of any ethnicity",
    "of any ethnic origin",
    "of any ethnic group",
    "regardless of race",
    "of any race",
    "during the trial",
    "for the duration of the study",
    "while on study",
    "at the present time",
    "at present",
    "at this time",
    "under resting conditions",
    "after 5 minutes of rest",
    "after rest",
    "in the supine position",
    "in supine position",
    "in the sitting position",
    "in the seated position",
    "both inclusive",
    "for any reason",
  ].map((phrase) => [phrase, true] as const),
);

const OPENINGS = phraseTable(
  [
    "",
    "as ",
    ..."calculated estimated measured determined assessed evaluated defined documented confirmed obtained corrected performed derived"
      .split(" ")
      .flatMap((how) => [`${how} `, `as ${how} `]),
  ]
    .flatMap((how) =>
      [
        "by",
        "using",
        "per",
        "as per",
        "according to",
        "based on",
        "from",
        "on",
        "via",
        "with",
        "by the use of",
      ].map((by) => `${how}${by}`),
    )
    .map((phrase) => [phrase, true] as const),
);
/** Ways of measuring, by the word that each is known by. */
const METHODS: ReadonlySet<string> = new Set(
  "cockcroft gault cockroft cg mdrd ckd epi schwartz jelliffe echo echocardiogram echocardiography echocardiographic tte muga rvg ventriculography ecg ekg ecgs electrocardiogram electrocardiography spirometry plethysmography oximetry oximeter fridericia bazett qtcf qtcb recist irecist mrecist rano cheson lugano iwcll imwg ctcae ngsp dcct hplc dipstick urinalysis dexa dxa".split(
    " ",
  ),
);
const AROUND: ReadonlySet<string> = new Set(
  "the a an either any formula equation equations method methods nomogram calculation correction corrected standard transthoracic two dimensional 2d 2 12 lead central local laboratory lab scan criteria guidelines version v v1 1.1 1 1.0 2009 2021 multi gated reading readings readers read review modified simplified abbreviated original modification of diet in renal disease chronic kidney epidemiology collaboration study serum creatinine pulse urine doppler resting nci nuclear radionuclide digital response evaluation solid tumors multigated acquisition heart rate".split(
    " ",
  ),
);
const LINKS: ReadonlySet<string> = new Set("or and / , -".split(" "));
const MOST_WORDS = 20;
/** What stands between two statements as well: only the moment is claimed there. */
const MOMENT = /^(?:at|before|during|on|prior|upon)$/;

const SHORT = 3;

/** `(ECHO)` */
function isShort(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "(" && METHODS.has(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.text === ")";
}

/** Reads one phrase that says how or when. */
export function readManner(tokens: readonly Token[], at: number): Match<true> | undefined {
  return (
    PHRASES(tokens, at) ??
    readMethod(tokens, at) ??
    (MOMENT.test(tokens[at]?.text ?? "") ? readAnchor(tokens, at) : undefined)
  );
}

/** `using the Cockcroft-Gault formula`, `(by MDRD)`, `per RECIST 1.1`, `by MUGA scan or echocardiogram` */
function readMethod(tokens: readonly Token[], at: number): Match<true> | undefined {
  const isBracketed = tokens[at]?.text === "(";
  const start = isBracketed ? at + 1 : at;
  const opening = OPENINGS(tokens, start);
  if (!isBracketed && opening === undefined) return undefined;
  let end: number | undefined;
  let isJoined = false;
  for (let next = opening?.next ?? start; next < start + MOST_WORDS; next += 1) {
    const text = tokens[next]?.text ?? "";
    const isMethod = METHODS.has(text);
    const isLink = LINKS.has(text);
    if (!isMethod && !isLink && !AROUND.has(text)) break;
    isJoined = isLink || (isJoined && !isMethod);
    if (isMethod || (end !== undefined && !isJoined)) end = next + 1;
    // "echocardiogram (ECHO) or MUGA"
    if (isShort(tokens, next + 1)) {
      next += SHORT;
      end = next + 1;
    }
  }
  if (end === undefined) return undefined;
  if (!isBracketed) return { value: true, next: end };
  return tokens[end]?.text === ")" ? { value: true, next: end + 1 } : undefined;
}

/** @module Lists of the former PDQ registry that lost their line breaks: `Hepatic: Bilirubin normal AST no greater than …`. */
import type { Span } from "./line-scanner.ts";
import { TITLE_TOPICS, VALUE_TOPICS } from "./pdq-topics.ts";
import { offsetText } from "./readable-text.ts";

/** A line of such a list, or the title of some with the lines below it. */
export interface RunOnLine extends Span {
  readonly lines: readonly Span[];
}

/** Topics of one value, which is told by its title. */
const SINGLE: ReadonlySet<string> = new Set([
  ...VALUE_TOPICS,
  "sex",
  "gender",
  "menopausal status",
  "performance status",
]);

/** `life expectancy` → `[Ll]ife [Ee]xpectancy`: a topic begins with a capital. */
const TOPIC = [...VALUE_TOPICS, ...TITLE_TOPICS]
  .map((topic) =>
    topic
      .split(" ")
      .map((word, index) => {
        const [small, capital] = [word.charAt(0), word.charAt(0).toUpperCase()];
        return (index === 0 ? capital : `[${small}${capital}]`) + word.slice(1);
      })
      .join(" "),
  )
  .join("|");

/** Words with a capital with which a line of these lists began, and which hardly stand within one. */
const STARTS =
  "No|Not|None|Must|At least|More than|Greater than|Less than|Recovered|Fertile|Females?|Males?|Women|Men|Negative|Adequate|Effective|Prior|Concurrent|Able|Measurable|Evaluable|Bidimensionally|Patients|Ineligible|Normal|See Disease|HIV (?:negative|positive)|Hepatitis [BC]|Hormone receptor|" +
  "Platelets?|Hemoglobin|Haemoglobin|Hematocrit|WBC|White blood|ANC|AGC|Absolute|Granulocytes?|Neutrophils?|Lymphocytes?|Leukocytes?|Bilirubin|Total bilirubin|Direct bilirubin|Serum|AST|ALT|SGOT|SGPT|Transaminases?|Aminotransferases?|Alkaline|Albumin|Creatinine|BUN|Calcium|Potassium|Magnesium|Electrolytes|PT|PTT|INR|aPTT|APTT|Prothrombin|Partial thromboplastin|Fibrinogen|LVEF|Ejection|Left ventricular|Resting|Shortening|FEV1?|FVC|DLCO|PaO2|Pulse oximetry|Glomerular|GFR|LDH|PSA|Amylase|Uric acid|Weight|Systolic|Diastolic|Blood pressure";

const CUT = new RegExp(`[()[\\]]|(?:^|(?<=[\\s)]))(?:(${TOPIC})\\s*:|(${STARTS})(?![\\w-]))`, "g");

/** Words and signs after which a sentence goes on. */
const GOES_ON =
  /(?:[,:(/&<>=≥≤+-]|\b(?:and|or|but|nor|if|of|is|are|be|for|the|an?|than|in|by|from|at|on|any|no|not|to|either|both|neither|who|as|with|without|unless|except|since|during|within|have|has|that|via|using|per|following|least))\s*$/i;
/** As far back as {@link GOES_ON} looks. */
const LONGEST_LINK = 12;

interface Cut {
  readonly at: number;
  /** Where the title ends. */
  readonly next: number;
  readonly topic?: string;
}

/**
 * Divides a paragraph of such a list; it gives nothing where there is only one line. Titles and lines hold every character
 * of the paragraph but blanks. Not divided is within brackets, and after a word that wants another.
 */
export function runOnLines(text: string, { start, end }: Span): RunOnLine[] {
  const raw = text.slice(start, end);
  const cuts = cutsOf(offsetText(raw));
  if (cuts.length < 2 && cuts[0]?.topic === undefined) return [];
  const trimmed = (from: number, to: number): Span | undefined => {
    const words = raw.slice(from, to);
    const blank = words.length - words.trimStart().length;
    const own = { start: start + from + blank, end: start + from + words.trimEnd().length };
    return own.start < own.end ? own : undefined;
  };
  const found: (RunOnLine & { readonly lines: Span[] })[] = [];
  let lines: Span[] | undefined;
  for (const [index, { at, next, topic }] of cuts.entries()) {
    const to = cuts[index + 1]?.at ?? raw.length;
    const isTitle = topic !== undefined && !SINGLE.has(topic);
    if (topic !== undefined) lines = isTitle ? [] : undefined;
    const line = trimmed(isTitle ? next : at, to);
    const title = isTitle ? trimmed(at, next) : undefined;
    if (title !== undefined) found.push({ ...title, lines: lines ?? [] });
    if (line === undefined) continue;
    if (lines === undefined) found.push({ ...line, lines: [] });
    else lines.push(line);
  }
  return found;
}

function cutsOf(shown: string): Cut[] {
  const cuts: Cut[] = [{ at: 0, next: 0 }];
  let depth = 0;
  for (const match of shown.matchAll(CUT)) {
    const [sign, topic] = match;
    const { index } = match;
    if (sign === "(" || sign === "[") depth += 1;
    else if (sign === ")" || sign === "]") depth = Math.max(0, depth - 1);
    if (depth > 0 || /^[()[\]]$/.test(sign)) continue;
    if (topic !== undefined) {
      if (index === 0) cuts.pop();
      cuts.push({ at: index, next: index + sign.length, topic: topic.toLowerCase() });
    } else if (index > 0 && !GOES_ON.test(shown.slice(Math.max(0, index - LONGEST_LINK), index)))
      cuts.push({ at: index, next: index });
  }
  return cuts;
}

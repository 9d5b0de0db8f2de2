/** @module `HER2-positive metastatic breast cancer`: all that stands before the name of a tumour, and the tumour. */
import type { Side } from "./atom.ts";
import type { Token } from "./lexer.ts";
import { readNamed } from "./named-statement.ts";
import { both } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import type { Element } from "./scan.ts";
import { isTumour } from "./stage-grammar.ts";

const CONFIRMED =
  /^(?:histologically|cytologically|pathologically|confirmed|proven|documented|diagnosis|diagnosed|newly|adult|adults)$/;

/** Reads the row as what is said of a tumour and the tumour; `undefined` where it is anything else. */
export function readTumour(
  tokens: readonly Token[],
  row: readonly Element[],
  next: number,
  side: Side,
): CriterionNode | undefined {
  const first = row.findIndex(({ kind }) => kind === "atom");
  const end = row.findLastIndex(({ kind }) => kind === "atom");
  if (first === -1 || end === row.length - 1) return undefined;
  const before = row.slice(0, first);
  const atoms = row
    .slice(first, end + 1)
    .flatMap((element) => (element.kind === "atom" ? [element.atom] : []));
  const [name, ...rest] = row.slice(end + 1);
  const isRow =
    name !== undefined &&
    atoms.length === end + 1 - first &&
    atoms.every(({ isOfTumour }) => isOfTumour === true) &&
    before.every(({ kind, at }) => kind === "content" && CONFIRMED.test(tokens[at]?.text ?? "")) &&
    [name, ...rest].every(({ kind, at }) => kind === "content" || tokens[at]?.text === "non");
  if (!isRow || !isTumourName(tokens.slice(name.at, next))) return undefined;
  const tumour = readNamed(tokens, name.at, next, side);
  return tumour?.role === "condition" ? both("and", [...atoms.map(({ node }) => node), tumour]) : undefined;
}

/** `squamous cell carcinoma of the lung`: nothing before the tumour makes it a test or a risk of one. */
function isTumourName(words: readonly Token[]): boolean {
  const tumour = words.findIndex(({ text }) => isTumour(text) || BLOOD_TUMOUR.test(text));
  return (
    tumour !== -1 &&
    tumour < NEAR &&
    words
      .slice(0, tumour)
      .every(({ kind, text }) => (kind === "word" && !NO_TUMOUR.test(text)) || text === "-") &&
    !words.slice(tumour).some(({ text }) => NO_TUMOUR_AFTER.test(text))
  );
}

const NEAR = 6;
const BLOOD_TUMOUR =
  /^(?:myeloma|leuka?emia|aml|cll|gliomas?|glioblastoma|neuroblastoma|sclc|mcrpc|crpc|neoplasms?)$/;
const NO_TUMOUR =
  /^(?:for|of|in|to|with|up|work|workup|biops(?:y|ies)|tests?|testing|imaging|scans?|evaluation|staging|history|treatment|therapy|surgery|from|by|at|on|suspected|possible|potential|disease)$/;
const NO_TUMOUR_AFTER =
  /^(?:negative|absent|free|must|should|suspected|risk|screening|surveillance|prevention|resected|removed|cured)$/;

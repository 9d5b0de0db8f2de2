/** @module Statements of one sentence joined: what "and", "or" and commas between them can only mean. */
import type { Side } from "./atom.ts";
import { withCommonRoles } from "./common-roles.ts";
import { TREATMENTS } from "./condition-grammar.ts";
import { isDoubtfulDemand } from "./doubtful-demand.ts";
import type { Token } from "./lexer.ts";
import { both, isWhole, named, not, opaque, predicate, predicatesOf } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import { parsePart } from "./parse-part.ts";
import type { Part, Reading } from "./parse-part.ts";
import type { Element } from "./scan.ts";

/** The statements between the links. */
export function partsOf(
  tokens: readonly Token[],
  elements: readonly Element[],
  reading: Reading,
  end: number,
): Part[] {
  const parts: Part[] = [];
  let row: Element[] = [];
  let begin = elements[0]?.at ?? 0;
  const close = (next: number): void => {
    if (row.length > 0) parts.push(parsePart(tokens, row, reading, begin, next));
    row = [];
  };
  for (const element of elements) {
    if (element.kind === "link") {
      close(element.at);
      begin = element.next;
    } else row.push(element);
  }
  close(end);
  return withCommonRoles(parts);
}

/** `undefined` where a connective leaves doubt. */
export function parseList(
  tokens: readonly Token[],
  elements: readonly Element[],
  reading: Reading,
  end: number,
): CriterionNode | undefined {
  if (elements.at(-1)?.kind === "link") return undefined;
  // "No cirrhosis or cirrhotic status of Child-Pugh class A only" (NCT03812770) lets somebody in again.
  const isDenied = elements.some(({ kind }) => kind === "denial");
  if (isDenied && reading.side === "inclusion" && tokens.some(({ text }) => text === "only"))
    return undefined;
  const parts = partsOf(tokens, elements, reading, end);
  const first = elements.findIndex(({ kind }) => kind !== "link");
  // A link before the first part joins nothing here.
  const links = new Set(
    elements.slice(first).flatMap((element) => (element.kind === "link" ? [element.link] : [])),
  );
  const remark = parts.find(({ isRemark }) => isRemark);
  const [only, ...others] = parts.filter(({ isRemark }) => isRemark !== true);
  if (only === undefined) return undefined;
  if (remark !== undefined && others.length === 0)
    return both("and", [only.isDenied ? not(only.node) : only.node, remark.node]);
  if (parts.length === 1)
    return only.isDenied ? denied(only.node, reading.side) : demanded(only.node, reading.side);
  return joinParts(tokens, withCommonTimes(parts), links, { side: reading.side, elements });
}

/**
 * "Myocardial infarction or stroke within 6 months": the time holds for both, or only for the last. Within the time both
 * readings agree; before it neither is certain. "History of" before a list holds for all of it.
 */
function withCommonTimes(parts: readonly Part[]): Part[] {
  const last = parts.findLast(({ event }) => event?.window !== undefined);
  const isPast = parts[0]?.event?.isPast === true;
  const window = last?.event?.window;
  return parts.map((part) => {
    const { event } = part;
    if (event === undefined || event.window !== undefined)
      return part === last ? { ...part, trails: false } : part;
    const plain = both("or", event.predicates);
    if (window === undefined) return isPast ? { ...part, node: plain } : part;
    const timed = event.predicates.map((own) => predicate(own.variable, own.span, { is: "present", window }));
    const [first] = event.predicates;
    const when = first === undefined ? [] : [named("detail", first.span, window.words)];
    return { ...part, node: both("or", [...timed, both("and", [plain, ...when])]) };
  });
}

function joinParts(
  tokens: readonly Token[],
  parts: readonly Part[],
  links: ReadonlySet<string>,
  { side, elements }: { readonly side: Side; readonly elements: readonly Element[] },
): CriterionNode | undefined {
  const hasSex = elements.some((element) => element.kind === "atom" && element.atom.family === "sex");
  if (side === "exclusion" && hasSex) return undefined;
  // "Cirrhosis with AST > 3 × ULN and/or ALT > 3 × ULN": what follows may belong to the "with".
  if (side === "exclusion" && parts.some(({ isRow }) => isRow === true)) return undefined;
  const link = linkOf(links, parts, side);
  if (link === undefined) return undefined;
  if (side === "inclusion" && isDoubtfulDemand(tokens, parts, links)) return undefined;
  const firstLead = parts.findIndex(({ leads }) => leads);
  const lastTrail = parts.findLastIndex(
    ({ trails, namesCause }, index) => trails || (namesCause === true && index === parts.length - 1),
  );
  const firstOpen = parts.findIndex(({ isOpenEnded }) => isOpenEnded);
  const lastSite = parts.findLastIndex(({ namesSite }) => namesSite === true);
  const firstCause = parts.findIndex(({ namesCause }) => namesCause === true);
  const spoken = parts.filter(({ isRemark }) => isRemark !== true);
  const nodes = spoken.map(({ node, isPlain, isDenied }, index) => {
    // "Receiving treatment for cardiomyopathy or heart failure": the first words may be about all.
    const isBehind = firstOpen !== -1 && index > firstOpen && !isPlain && !isDenied;
    // Where all of it is denied, who does not have it fits either way.
    if (isBehind && side === "inclusion" && spoken[0]?.isDenied !== true) return opaqueOf(node);
    if (firstCause !== -1 && index > firstCause)
      return side === "inclusion" ? opaqueOf(node) : weakened(node);
    const isSpread =
      (firstLead !== -1 && index >= firstLead) ||
      index <= lastTrail ||
      (index < lastSite && isTreatment(node));
    return (isSpread || isBehind) && !isPlain ? weakened(node) : node;
  });
  if (link === "or" && side === "inclusion" && spoken.slice(1).some(({ event }) => event?.isWaiting))
    return undefined;
  const [head, ...rest] = nodes;
  // "At least 4 weeks since chemotherapy or radiotherapy": neither within that time.
  if (link === "or" && spoken[0]?.event?.isWaiting === true && head !== undefined)
    return spoken.some(({ isDenied }) => isDenied) ? undefined : not(both("or", [not(head), ...rest]));
  const denials = spoken.filter(({ isDenied }) => isDenied).length;
  if (denials === 0)
    return both(
      link,
      nodes.map((node) => demanded(node, side)),
    );
  if (side === "exclusion") return undefined;
  // "No A, B or C" denies all of them; "no A and no B" each its own; anything else is doubtful.
  if (denials === 1 && spoken[0]?.isDenied === true && link === "or" && spoken.length > 1)
    return not(both("or", nodes));
  if (denials === 1 && spoken[0]?.isDenied === true) return undefined;
  const isOwn = denials === spoken.length || (denials === 1 && spoken.at(-1)?.isDenied === true);
  if (!isOwn || link === "or") return undefined;
  return both(
    "and",
    nodes.map((node, index) => (spoken[index]?.isDenied === true ? not(node) : node)),
  );
}

function isTreatment(node: CriterionNode): boolean {
  const own = predicatesOf(node);
  return own.length > 0 && own.every(({ variable }) => TREATMENTS.has(variable));
}

function opaqueOf(node: CriterionNode): CriterionNode {
  const [first] = predicatesOf(node);
  return first === undefined ? node : opaque(first.span);
}

/** What joins the parts; `undefined` where that is open to doubt. */
function linkOf(links: ReadonlySet<string>, parts: readonly Part[], side: Side): "and" | "or" | undefined {
  if (links.has("andOr")) return side === "exclusion" && !links.has("and") ? "or" : undefined;
  const hasAnd = links.has("and");
  const hasOr = links.has("or");
  if (hasAnd && hasOr) return undefined;
  if (hasOr) return "or";
  if (side === "inclusion") return "and";
  if (!hasAnd) return "or";
  // "Pregnant and breastfeeding women" are two groups of women.
  const isOfWomen = parts.every(
    ({ node }) =>
      predicatesOf(node).length > 0 &&
      predicatesOf(node).every(({ variable }) =>
        ["pregnant", "breastfeeding", "planningPregnancy"].includes(variable),
      ) &&
      isWhole(node),
  );
  return isOfWomen ? "or" : undefined;
}

/** As it is where it is not so; not certain where it is: words of a neighbour may be about it too. */
function weakened(node: CriterionNode): CriterionNode {
  const [first] = predicatesOf(node);
  return first === undefined || !isWhole(node) ? node : both("and", [node, named("detail", first.span, "")]);
}

/** "Radiotherapy within 4 weeks" among demands has lost its heading; "prior radiotherapy ≥ 4 weeks ago" its "if any". */
function demanded(node: CriterionNode, side: Side): CriterionNode {
  const isTime =
    node.kind === "predicate" &&
    node.is === "present" &&
    node.window !== undefined &&
    TREATMENTS.has(node.variable);
  return side === "inclusion" && isTime ? weakened(node) : node;
}

function denied(node: CriterionNode, side: Side): CriterionNode | undefined {
  return side === "inclusion" && node.kind !== "opaque" ? not(node) : undefined;
}

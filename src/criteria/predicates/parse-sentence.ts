/**
 * @module The logic of one criterion's own words. Only connectives that leave no doubt are read; a doubtful one, a
 * permission, a group, or a word that nothing claims beside a condition makes the whole opaque.
 */
import type { Side } from "./atom.ts";
import type { Token } from "./lexer.ts";
import { both, implies, isWhole, not, opaque, predicatesOf, unless } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import { scan } from "./scan.ts";
import type { Element } from "./scan.ts";

/** Reads the tokens of a criterion: sentences and clauses between semicolons, each a demand of its own. */
export function parseTokens(tokens: readonly Token[], side: Side): CriterionNode {
  const sentences = divided(tokens);
  const [first, ...others] = sentences;
  if (first === undefined) return opaque(spanOf(tokens));
  if (others.length === 0) return parseSentence(first, side);
  const nodes = sentences.map((sentence) => parseSentence(sentence, side));
  const joined = both(side === "inclusion" ? "and" : "or", nodes);
  // A later sentence that is not understood may take back or limit what came before.
  if (nodes.every(isWhole) && !repeatsVariable(nodes)) return joined;
  return opaque(spanOf(tokens));
}

/** "Age ≥ 60. Patients < 60 who …": two statements on one variable explain each other. */
function repeatsVariable(nodes: readonly CriterionNode[]): boolean {
  const seen = new Set<string>();
  return nodes.some((node) => {
    const own = new Set(predicatesOf(node).map(({ variable }) => variable));
    const isRepeated = [...own].some((variable) => seen.has(variable));
    for (const variable of own) seen.add(variable);
    return isRepeated;
  });
}

function spanOf(tokens: readonly Token[]): { start: number; end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function divided(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    const isEnd = depth <= 0 && token.kind === "sign" && (token.text === "." || token.text === ";");
    if (isEnd) sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  // "…; or" before the next item: what joins items is judged with the items.
  return sentences.filter((sentence) => sentence.some(({ text }) => text !== "or" && text !== "and"));
}

function parseSentence(tokens: readonly Token[], side: Side): CriterionNode {
  const whole = spanOf(tokens);
  const elements = scan(tokens, side);
  if (elements.some(({ kind }) => kind === "turning") || !elements.some(({ kind }) => kind === "atom"))
    return opaque(whole);
  const lifting = elements.find(({ kind }) => kind === "lifting");
  if (lifting !== undefined) {
    const main = parseList(
      tokens,
      withoutTrailingLinks(elements.filter(({ at }) => at < lifting.at)),
      side,
      lifting.at,
    );
    if (main === undefined || !isWhole(main)) return opaque(whole);
    const rest = opaque(spanOf(tokens.slice(lifting.at)));
    return side === "inclusion" ? implies(not(rest), main) : unless(main, rest);
  }
  return parseList(tokens, withoutFinalLink(elements, side), side, tokens.length) ?? opaque(whole);
}

/** "Age > 18," and "HIV negative, and" go on with the next item, which is a demand of its own. */
function withoutFinalLink(elements: readonly Element[], side: Side): readonly Element[] {
  const last = elements.at(-1);
  const isMere =
    last?.kind === "link" && (last.link === "comma" || (last.link === "and" && side === "inclusion"));
  return isMere ? elements.slice(0, -1) : elements;
}

/** "…, except …" */
function withoutTrailingLinks(elements: readonly Element[]): readonly Element[] {
  return elements.slice(0, elements.findLastIndex(({ kind }) => kind !== "link") + 1);
}

interface Part {
  /** Whether it holds several statements at once: `cirrhosis with AST > 3 × ULN`. */
  readonly isRow?: boolean;
  readonly node: CriterionNode;
  readonly isDenied: boolean;
  readonly narrows: boolean;
  readonly isPlain: boolean;
}

function parseList(
  tokens: readonly Token[],
  elements: readonly Element[],
  side: Side,
  end: number,
): CriterionNode | undefined {
  const parts: Part[] = [];
  const links = new Set<string>();
  let row: Element[] = [];
  const close = (next: number): void => {
    if (row.length > 0) parts.push(parsePart(tokens, row, side, next));
    row = [];
  };
  for (const element of elements) {
    if (element.kind === "link") {
      // A link before the first part or after the last joins nothing here.
      if (row.length > 0) close(element.at);
      if (parts.length > 0) links.add(element.link);
    } else row.push(element);
  }
  if (row.length === 0 && elements.at(-1)?.kind === "link") return undefined;
  close(end);
  const [only] = parts;
  if (only === undefined) return undefined;
  if (parts.length === 1) return only.isDenied ? denied(only.node, side) : only.node;
  return joinParts(parts, links, side, elements);
}

function joinParts(
  parts: readonly Part[],
  links: ReadonlySet<string>,
  side: Side,
  elements: readonly Element[],
): CriterionNode | undefined {
  const hasSex = elements.some((element) => element.kind === "atom" && element.atom.family === "sex");
  if (side === "exclusion" && hasSex) return undefined;
  // "Cirrhosis with AST > 3 × ULN and/or ALT > 3 × ULN": what follows may belong to the "with".
  if (side === "exclusion" && parts.some(({ isRow }) => isRow === true)) return undefined;
  const link = linkOf(links, parts, side);
  if (link === undefined) return undefined;
  const isSpread = parts.some(({ narrows }) => narrows);
  const firstUnread = parts.findIndex(({ node }) => node.kind === "opaque");
  if (side === "inclusion" && isSplitBySex(parts)) return undefined;
  const nodes = parts.map(({ node, isPlain, isDenied }, index) => {
    // "Receiving treatment for cardiomyopathy or heart failure": the first words may be about all.
    const isBehind = firstUnread !== -1 && index > firstUnread && !isPlain && !isDenied;
    if (isBehind && side === "inclusion") return opaqueOf(node);
    return (isSpread || isBehind) && !isPlain ? weakened(node) : node;
  });
  const denials = parts.filter(({ isDenied }) => isDenied).length;
  if (denials === 0) return both(link, nodes);
  if (side === "exclusion") return undefined;
  // "No A, B or C" denies all of them; "no A and no B" each its own; anything else is doubtful.
  if (denials === 1 && parts[0]?.isDenied === true && link === "or" && parts.length > 1)
    return not(both("or", nodes));
  if (denials === 1 && parts[0]?.isDenied === true) return undefined;
  const isOwn = denials === parts.length || (denials === 1 && parts.at(-1)?.isDenied === true);
  if (!isOwn || link === "or") return undefined;
  return both(
    "and",
    nodes.map((node, index) => (parts[index]?.isDenied === true ? not(node) : node)),
  );
}

/** "Males and females of non-childbearing potential" are two groups of people, not one demand. */
function isSplitBySex(parts: readonly Part[]): boolean {
  const variables = parts.map(({ node }) => new Set(predicatesOf(node).map(({ variable }) => variable)));
  const hasSex = variables.some((own) => own.has("sex") && own.size === 1);
  return hasSex && variables.some((own) => REPRODUCTIVE.some((variable) => own.has(variable)));
}

const REPRODUCTIVE = [
  "pregnant",
  "breastfeeding",
  "childbearing",
  "postmenopausal",
  "planningPregnancy",
] as const;

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
      predicatesOf(node).every(({ variable }) =>
        ["pregnant", "breastfeeding", "planningPregnancy"].includes(variable),
      ) && isWhole(node),
  );
  return isOfWomen ? "or" : undefined;
}

/** As it is where it is not so; not certain where it is. */
function weakened(node: CriterionNode): CriterionNode {
  const [first] = predicatesOf(node);
  return first === undefined || !isWhole(node) ? node : both("and", [node, opaque(first.span)]);
}

function denied(node: CriterionNode, side: Side): CriterionNode | undefined {
  return side === "inclusion" && predicatesOf(node).length > 0 ? not(node) : undefined;
}

/** The words that make an unclaimed part a description of its neighbours too: "…, or other infection requiring treatment". */
const DESCRIBES =
  /^(?:requiring|requires?|that|which|within|prior|during|active|uncontrolled|untreated|symptomatic|severe|who|under|needing|treated|current|currently|defined)$/;

function parsePart(tokens: readonly Token[], row: readonly Element[], side: Side, next: number): Part {
  const [first] = row;
  const isDenied = first?.kind === "denial";
  const inner = isDenied ? row.slice(1) : row;
  const own = tokens.slice(first?.at ?? 0, next);
  const span = spanOf(own);
  const atoms = inner.filter((element) => element.kind === "atom");
  const isOfAge = atoms.length === 1 && atoms[0]?.atom.family === "age";
  // "Adults aged 18 to 65": the number says it better.
  const said = inner.filter(
    ({ kind, at }) => !(isOfAge && kind === "content" && /^adults?$/.test(tokens[at]?.text ?? "")),
  );
  const hasContent = said.length > atoms.length;
  if (atoms.length === 0 || hasContent) {
    const ages = atoms.filter(({ atom }) => atom.family === "age");
    const isAgeOnly = ages.length === 1 && atoms.length === 1 && side === "inclusion" && !isDenied;
    const [age] = ages;
    // Who is of another age is not meant, whatever else the words ask.
    const isSafe = said.every(
      ({ kind, at }) => kind === "atom" || (kind === "content" && isHarmless(tokens[at])),
    );
    if (isAgeOnly && age !== undefined && isSafe)
      return {
        node: both("and", [age.atom.node, opaque(span)]),
        isDenied: false,
        narrows: false,
        isPlain: true,
      };
    return {
      node: opaque(span),
      isDenied,
      narrows: own.some(({ text }) => DESCRIBES.test(text)),
      isPlain: true,
    };
  }
  const families = new Set(atoms.map(({ atom }) => atom.family));
  const isMixedSex = families.has("sex") && [...families].some((family) => !["sex", "age"].includes(family));
  const isRow =
    atoms.length === 1 ||
    (!isDenied && (side === "inclusion" || atoms.slice(1).every(({ isAfterWith }) => isAfterWith)));
  if (!isRow || isMixedSex || (families.has("sex") && isDenied))
    return { node: opaque(span), isDenied, narrows: true, isPlain: true };
  const nodes = atoms.map(({ atom }) => atom.node);
  const [head, ...others] = nodes;
  const isAboutFertile = side === "inclusion" && nodes.some((node) => isFertility(node));
  if (
    isAboutFertile &&
    (isDenied ||
      head === undefined ||
      !isFertility(head) ||
      others.length === 0 ||
      !others.every((node) => isReproductive(node)))
  )
    return { node: opaque(span), isDenied, narrows: false, isPlain: true };
  if (isAboutFertile && head !== undefined)
    // "Women of childbearing potential must have a negative pregnancy test" asks nothing of others.
    return { node: implies(head, both("and", others)), isDenied, narrows: false, isPlain: true };
  return {
    node: both("and", nodes),
    isDenied,
    narrows: atoms.some(({ atom }) => atom.narrows),
    isPlain: atoms.every(({ atom }) => atom.isPlain),
    isRow: atoms.length > 1,
  };
}

function isReproductive(node: CriterionNode): boolean {
  return predicatesOf(node).every(({ variable }) => REPRODUCTIVE.some((id) => id === variable));
}

function isFertility(node: CriterionNode): boolean {
  return predicatesOf(node).some(
    ({ variable }) => variable === "childbearing" || variable === "postmenopausal",
  );
}

/** An age at which something began or was done is not the age of the participant; a number beside it may be another. */
function isHarmless(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !/^(?:diagnos|onset|consent|assent|menopaus|gestation|born|birth|history|surgery|first|adjusted|matched|symptom|delivery)/.test(
      token.text,
    )
  );
}

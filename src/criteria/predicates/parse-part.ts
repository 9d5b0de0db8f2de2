/** @module What stands between two links of a sentence: one statement, several that belong together, or nothing certain. */
import { readAged } from "./aged-part.ts";
import type { Atom, AtomEvent, Side } from "./atom.ts";
import { bareWords } from "./bare-name.ts";
import type { BareWords } from "./bare-name.ts";
import { wordsBetween } from "./lexer.ts";
import type { Token } from "./lexer.ts";
import { readNamed } from "./named-statement.ts";
import { both, implies, named, opaque, predicatesOf } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import type { Element } from "./scan.ts";
import {
  isOpenEnded,
  mayNarrowNext,
  mayNarrowThoseBefore,
  namesCause,
  namesSite,
} from "./spreading-words.ts";
import { readTied } from "./tied-part.ts";
import { readTumour } from "./tumour-part.ts";

export const REPRODUCTIVE = [
  "pregnant",
  "breastfeeding",
  "childbearing",
  "postmenopausal",
  "planningPregnancy",
] as const;

export interface Reading {
  readonly side: Side;
  /** Whether a word of the sentence makes it one about others, a group, or a change: then nobody is asked. */
  readonly isEstranged: boolean;
}

export interface Part {
  /** Whether it holds several statements at once: `cirrhosis with AST > 3 × ULN`. */
  readonly isRow?: boolean;
  readonly node: CriterionNode;
  readonly isDenied: boolean;
  /** As in {@link Atom}. */
  readonly leads: boolean;
  readonly trails: boolean;
  readonly isPlain: boolean;
  readonly event?: AtomEvent;
  /** `… and HIV negative` */
  readonly endsNegative?: boolean;
  /** A few words that nothing claims, which their neighbours may explain. */
  readonly bare?: BareWords;
  /** Only how the statements before it are judged: `in the investigator's opinion`. */
  readonly isRemark?: boolean;
  /** Whether its words may go on to hold for what follows: `treatment for A` or B. */
  readonly isOpenEnded: boolean;
  /** `due to …`: what follows may be another cause, what stands before another effect. */
  readonly namesCause?: boolean;
  /** "Radiation or cryotherapy to the oesophagus": treatments before it may be of the same place, or for the same. */
  readonly namesSite?: boolean;
}

const SPREADS_NOT = { leads: false, trails: false } as const;

/** Reads the row of elements between `begin` and `next`. */
export function parsePart(
  tokens: readonly Token[],
  row: readonly Element[],
  { side, isEstranged }: Reading,
  begin: number,
  next: number,
): Part {
  const spoken = row.filter(({ kind }) => kind !== "judgement");
  const [first] = spoken;
  const isJudged = spoken.length < row.length;
  if (first === undefined) return remark(tokens, begin, next);
  if (isJudged) {
    const part = parsePart(tokens, spoken, { side, isEstranged }, begin, next);
    return { ...part, node: both("and", [part.node, detail(tokens, begin, next)]), isPlain: true };
  }
  const isDenied = first.kind === "denial";
  const inner = withoutEquivalents(isDenied ? row.slice(1) : row);
  const own = tokens.slice(first.at, next);
  const span = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
  const atoms = inner.filter((element) => element.kind === "atom");
  const isOfAge = atoms.length === 1 && atoms[0]?.atom.family === "age";
  // "Adults aged 18 to 65": the number says it better.
  const said = inner.filter(
    ({ kind, at }) => !(isOfAge && kind === "content" && /^adults?$/.test(tokens[at]?.text ?? "")),
  );
  const tumour = isDenied || isEstranged ? undefined : readTumour(tokens, said, next, side);
  if (tumour !== undefined)
    return { node: tumour, isDenied, leads: false, trails: true, isPlain: false, isOpenEnded: true };
  const areTied = atoms.slice(1).every(({ isAfterWith }) => isAfterWith);
  const value = valueOf(atoms, isDenied || said.length > atoms.length || (side === "exclusion" && !areTied));
  if (
    value !== undefined &&
    !isEstranged &&
    (said.length > 1 || value.isBracketed) &&
    said.every(({ kind }) => kind === "atom" || kind === "content")
  ) {
    const start = isDenied ? (inner[0]?.at ?? begin) : begin;
    const tied = readTied(tokens, value, { begin: start, next, side });
    if (tied !== undefined)
      return {
        node: tied,
        isDenied,
        leads: false,
        trails: false,
        isPlain: true,
        isOpenEnded: tied.kind !== value.atom.node.kind,
      };
  }
  if (atoms.length === 0 || said.length > atoms.length || isEstranged) {
    // "Cirrhosis without ascites or varices": what follows may be denied too.
    const hasDenial = inner.some(({ kind }) => kind === "denial");
    const words = namedWords(tokens, { row: inner, isDenied, begin, next, side });
    const aged =
      side === "inclusion" && !isDenied && !isEstranged
        ? readAged(tokens, said, { begin, next, words })
        : undefined;
    if (aged !== undefined)
      return { node: aged, isDenied: false, ...SPREADS_NOT, isPlain: true, isOpenEnded: false };
    const isBare = words === undefined && !isDenied && atoms.length === 0;
    const bare = isBare ? bareWords(tokens, first.at, next) : undefined;
    return {
      node: words ?? opaque(span),
      isDenied,
      leads: mayNarrowNext(own),
      trails: mayNarrowThoseBefore(own, tokens.slice(begin, next)),
      isPlain: true,
      isOpenEnded: words === undefined || hasDenial || isOpenEnded(own),
      namesCause: namesCause(own),
      namesSite: words?.kind === "named" && words.role === "treatment" && namesSite(own),
      endsNegative: own.at(-1)?.text === "negative",
      ...(bare !== undefined && { bare }),
    };
  }
  const part = atomsPart(
    atoms.map(({ atom }) => atom),
    { side, isDenied, span, areTied },
  );
  if (part.node.kind !== "opaque" || atoms.some(({ atom }) => atom.family !== "condition")) return part;
  return { ...part, node: namedWords(tokens, { row: inner, isDenied, begin, next, side }) ?? part.node };
}

/** The only value, alone or behind the illness that it defines: `renal failure, defined as creatinine > 2 mg/dL`. */
function valueOf(
  atoms: readonly Extract<Element, { kind: "atom" }>[],
  isLoose: boolean,
): Extract<Element, { kind: "atom" }> | undefined {
  const [first, second, ...others] = atoms;
  if (second === undefined) return first;
  const isBehindIllness =
    isLoose &&
    others.length === 0 &&
    first?.atom.family === "condition" &&
    /^(?:quantity|scale)$/.test(second.atom.family);
  return isBehindIllness ? second : undefined;
}

/** `ECOG 0-2 (Karnofsky ≥ 60 %)` says it twice. */
function withoutEquivalents(row: readonly Element[]): readonly Element[] {
  return row.filter((element, index) => {
    const before = row[index - 1];
    if (element.kind !== "atom" || !element.isBracketed || before?.kind !== "atom") return true;
    return ![element, before].every(({ atom }) =>
      predicatesOf(atom.node).every(({ variable }) => /^(?:ecog|karnofsky|lansky)$/.test(variable)),
    );
  });
}

/** `…, as judged by the investigator` may hold for everything before it. */
function remark(tokens: readonly Token[], begin: number, next: number): Part {
  const node = detail(tokens, begin, next);
  return {
    node,
    isRemark: true,
    isDenied: false,
    leads: false,
    trails: true,
    isPlain: true,
    isOpenEnded: false,
  };
}

function detail(tokens: readonly Token[], begin: number, next: number): CriterionNode {
  const span = { start: tokens[begin]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  return named("detail", span, wordsBetween(tokens, begin, next));
}

/** The part's own words as one statement. */
function namedWords(
  tokens: readonly Token[],
  {
    row,
    isDenied,
    begin,
    next,
    side,
  }: { row: readonly Element[]; isDenied: boolean; begin: number; next: number; side: Side },
): CriterionNode | undefined {
  const start = isDenied ? (row[0]?.at ?? next) : Math.min(begin, row[0]?.at ?? begin);
  return row[0]?.kind === "denial" ? undefined : readNamed(tokens, start, next, side, { mayDeny: true });
}

function atomsPart(
  atoms: readonly Atom[],
  {
    side,
    isDenied,
    span,
    areTied,
  }: { side: Side; isDenied: boolean; span: { start: number; end: number }; areTied: boolean },
): Part {
  const families = new Set(atoms.map(({ family }) => family));
  const isMixedSex =
    families.has("sex") && atoms.some((atom) => !["sex", "age"].includes(atom.family) && !isHealthy(atom));
  const isRow = atoms.length === 1 || (!isDenied && (side === "inclusion" || areTied));
  const unread = { node: opaque(span), isDenied, isPlain: true, isOpenEnded: true };
  if (!isRow || isMixedSex || (families.has("sex") && isDenied))
    return { ...unread, leads: true, trails: true };
  const nodes = atoms.map(({ node }) => node);
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
    return { ...unread, ...SPREADS_NOT };
  if (isAboutFertile && head !== undefined)
    // "Women of childbearing potential must have a negative pregnancy test" asks nothing of others.
    return {
      node: implies(head, both("and", others)),
      isDenied,
      ...SPREADS_NOT,
      isPlain: true,
      isOpenEnded: false,
    };
  return {
    node: both("and", nodes),
    isDenied,
    leads: atoms.some(({ leads }) => leads),
    trails: atoms.some(({ trails }) => trails),
    isPlain: atoms.every(({ isPlain }) => isPlain),
    isOpenEnded: false,
    isRow: atoms.length > 1,
    ...(atoms.length === 1 && atoms[0]?.event !== undefined && { event: atoms[0].event }),
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

function isHealthy({ node }: Atom): boolean {
  return node.kind === "predicate" && node.variable === "healthy";
}

/**
 * @module The logic of one criterion's own words. Only connectives that leave no doubt are read; a doubtful one, a
 * group, or words that nothing claims beside a condition make the whole opaque.
 */
import { readAgreement, wholeAs } from "./agreement.ts";
import type { Atom, Side } from "./atom.ts";
import { parseList, partsOf } from "./join-parts.ts";
import { announcesAlternatives } from "./doubtful-demand.ts";
import type { Token } from "./lexer.ts";
import { readNamed } from "./named-statement.ts";
import { both, implies, isUnderstood, isWhole, not, opaque, predicatesOf, unless } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import { REPRODUCTIVE } from "./parse-part.ts";
import type { Reading } from "./parse-part.ts";
import { scan } from "./scan.ts";
import type { Element } from "./scan.ts";
import { dividedSentences } from "./sentences.ts";
import { readStance } from "./stance.ts";
import { roleOfWord } from "./statement-words.ts";

/** Reads the tokens of a criterion: sentences and clauses between semicolons, each a demand of its own. */
export function parseTokens(tokens: readonly Token[], side: Side): CriterionNode {
  const sentences = dividedSentences(tokens, side);
  const [first, ...others] = sentences;
  if (first === undefined || isOfGroup(tokens)) return opaque(spanOf(tokens));
  if (others.length === 0) return parseSentence(first, side);
  const nodes = sentences.map((sentence) => parseSentence(sentence, side));
  // A later sentence that is not understood may take back or limit what came before.
  if (
    !nodes.every(isWhole) ||
    repeatsVariable(nodes) ||
    countsSentences(sentences, side) ||
    sentences.some(isAboutSome)
  )
    return opaque(spanOf(tokens));
  const permissions = nodes.filter((node) => isPermission(node));
  const demands = nodes.filter((node) => !isPermission(node));
  if (demands.length === 0) return wholeAs("permission", tokens);
  const joined = both(side === "inclusion" ? "and" : "or", demands);
  if (permissions.length === 0) return joined;
  const lifted = both("or", permissions);
  return side === "inclusion" ? implies(not(lifted), joined) : unless(joined, lifted);
}

/**
 * "… For patients with anaemia, bilirubin may …" takes back what the other sentences say, for some; "Extension phase." says
 * for whom they are.
 */
function isAboutSome(own: readonly Token[]): boolean {
  return isForSome(own) || (own.length <= MOST_OF_LABEL && GROUP.test(own.at(-1)?.text ?? ""));
}

const MOST_OF_LABEL = 5;

/** "At least one of the following: …; …" or, of what excludes, "all of the following: …; …". */
function countsSentences(sentences: readonly (readonly Token[])[], side: Side): boolean {
  return sentences.some((own) =>
    side === "inclusion"
      ? announcesAlternatives(own)
      : own.some(
          ({ text }, at) => own[at + 1]?.text === "of" && /^(?:all|both|each|two|three|\d)$/.test(text),
        ),
  );
}

function isPermission(node: CriterionNode): boolean {
  return node.kind === "named" && node.role === "permission";
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

function parseSentence(tokens: readonly Token[], side: Side): CriterionNode {
  const stance = readStance(tokens);
  if (stance === undefined) return parseStatements(tokens, side);
  if (stance.stance === "permitting") return permission(tokens, stance.rest) ?? opaque(spanOf(tokens));
  // "Patients with HIV are excluded": what excludes, in whichever list it stands.
  const node = readStance(stance.rest) === undefined ? parseStatements(stance.rest, "exclusion") : undefined;
  if (node === undefined || !isWhole(node)) return opaque(spanOf(tokens));
  return side === "inclusion" ? not(node) : node;
}

function parseStatements(tokens: readonly Token[], side: Side): CriterionNode {
  const whole = spanOf(tokens);
  const elements = scan(tokens, side);
  const atoms = elements.flatMap((element): Atom[] => (element.kind === "atom" ? [element.atom] : []));
  const agreement = readAgreement(tokens, atoms, side);
  if (agreement !== undefined) return agreement;
  const has = (kind: Element["kind"]): boolean => elements.some((element) => element.kind === kind);
  if (has("judgement") && atoms.length === 0) return wholeAs("judgement", tokens);
  if (has("turning")) return opaque(whole);
  if (has("permitting") && side === "inclusion") return permission(tokens, tokens) ?? opaque(whole);
  const reading = { side, isEstranged: has("estranging") || has("permitting") || isForSome(tokens) };
  const demand = side === "inclusion" ? demandOfSome(tokens, elements) : -1;
  if (demand !== -1)
    return (
      parseDemandOfSome(tokens, elements, demand, reading) ??
      readNamed(tokens, 0, tokens.length, side) ??
      opaque(whole)
    );
  const lifting = elements.findIndex(({ kind }) => kind === "lifting");
  if (lifting !== -1) return parseLifted(tokens, elements, lifting, reading) ?? opaque(whole);
  const list = parseList(tokens, withoutFinalLink(elements, side), reading, tokens.length);
  // "Any … illness that in the opinion of the investigator …": nobody could be asked about the illness alone.
  if (has("judgement") && (list === undefined || !isWhole(list)) && !atoms.some(isDecisive))
    return wholeAs("judgement", tokens);
  if (list === undefined || !isUnderstood(list)) return opaque(whole);
  return list;
}

/**
 * The place of the "must" of "HIV-positive patients must have CD4 < 500" (NCT00002104): of others it asks nothing.
 * `-1` where nothing before it says of whom.
 */
function demandOfSome(tokens: readonly Token[], elements: readonly Element[]): number {
  const said = elements.flatMap((element) => (element.kind === "atom" ? [element] : []));
  const demand = tokens.findIndex(
    ({ text }, at) => MUST.has(text) && !said.some((own) => own.at <= at && at < own.atom.next),
  );
  const isOfSome = said.some(({ at, atom }) => at < demand && isAboutPeople(atom));
  return isOfSome && elements.some(({ at }) => at >= demand) ? demand : -1;
}

const MUST = new Set(["must", "should", "shall"]);

/** Whether it tells people apart, and is not about who can become pregnant, which has a rule of its own. */
function isAboutPeople({ node, family }: Atom): boolean {
  return (
    (family === "condition" || family === "scale") &&
    !predicatesOf(node).every(({ variable }) => REPRODUCTIVE.some((id) => id === variable))
  );
}

function parseDemandOfSome(
  tokens: readonly Token[],
  elements: readonly Element[],
  demand: number,
  reading: Reading,
): CriterionNode | undefined {
  const people = elements.filter(({ at }) => at < demand);
  const demands = elements.filter(({ at }) => at >= demand);
  if (elements.some(({ kind }) => kind === "lifting" || kind === "judgement")) return undefined;
  const some = parseList(tokens, withoutTrailingLinks(people), reading, demand);
  const asked = parseList(tokens, withoutFinalLink(demands, reading.side), reading, tokens.length);
  if (some === undefined || asked === undefined || !isWhole(some) || !isUnderstood(asked)) return undefined;
  return implies(some, asked);
}

/** Whether it could decide both ways. */
function isDecisive({ node, family }: Atom): boolean {
  return family !== "condition" || node.kind === "predicate" || node.kind === "not";
}

/**
 * "For subjects with glucose intolerance: HbA1c of 6.0 to 6.4 %" asks nothing of others (NCT02808182), nor does "…, or for
 * cancer patients, an ECOG status > 1" (NCT00981045).
 */
function isForSome(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) =>
      (text === "for" || text === "in" || text === "among") &&
      /^(?:|,|or|and|;|:|criteria|criterion)$/.test(tokens[at - 1]?.text ?? "") &&
      isSome(tokens.slice(at + 1, at + 1 + PEOPLE_NEAR)),
  );
}

/** Women are spoken of apart where pregnancy is: no other is meant there. */
function isSome(words: readonly Token[]): boolean {
  return words.some(({ text }) => SOME.test(text)) && !words.some(({ text }) => WOMEN.test(text));
}

const WOMEN = /^(?:women|woman|females?)$/;

/** `for all adult patients` */
const PEOPLE_NEAR = 3;
const SOME =
  /^(?:patients?|subjects?|participants?|individuals?|persons?|people|volunteers?|controls?|healthy|cases?|men|males?|type|diabetics?)$/;

/**
 * "Group 2 (healthy pregnant women): …; HIV positive" (NCT01193920), "… (cohort B)", "… (oxytocin study only)"
 * (NCT00044096): nothing of it is about everybody.
 */
function isOfGroup(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, at) => {
    if (text === "only")
      return tokens.slice(Math.max(0, at - 3), at + 4).some((word) => GROUP.test(word.text));
    // "This only applies to female surgical patients" (NCT00056550).
    if (/^(?:applies|apply)$/.test(text)) return LIMITING.test(tokens[at - 1]?.text ?? "");
    const isTitle = at === 0 && tokens.some((word) => word.text === ":");
    const isBracketed = tokens[at - 1]?.text === "(" && tokens[at + 2]?.text === ")";
    return (isTitle || isBracketed) && LABELLED.test(text) && LABEL.test(tokens[at + 1]?.text ?? "");
  });
}

const LIMITING = /^(?:this|that|it|only|criterion|criteria|exclusion|requirement)$/;
const LABELLED = /^(?:group|cohort|arm|part|substudy)s?$/;
const GROUP = /^(?:(?:group|cohort|arm|part|substudy|phase|study)s?)$/;
const LABEL = /^(?:\d{1,2}|[a-d]|[ivx]{1,3})$/;

/** "Prior radiotherapy is allowed" asks nothing of anybody. Not where a condition is tied to it. */
function permission(tokens: readonly Token[], rest: readonly Token[]): CriterionNode | undefined {
  const isAbout = tokens.some(({ text }) => roleOfWord(text) !== undefined);
  return isAbout && !rest.some(({ text }) => TIED.has(text)) ? wholeAs("permission", tokens) : undefined;
}

const TIED = new Set(
  "only must should shall no not but ineligible excluded exclude except unless however cannot".split(" "),
);

/**
 * `main, except rest`; `main if rest`. The rest is read as a list of its own; what nobody understands of it stays
 * opaque, so that it may hold for anybody.
 */
function parseLifted(
  tokens: readonly Token[],
  elements: readonly Element[],
  lifting: number,
  reading: { readonly side: Side; readonly isEstranged: boolean },
): CriterionNode | undefined {
  const at = elements[lifting]?.at ?? 0;
  const main = parseList(tokens, withoutTrailingLinks(elements.slice(0, lifting)), reading, at);
  if (main === undefined || !isWhole(main)) return undefined;
  const { side } = reading;
  const rest = liftingRest(tokens, elements.slice(lifting + 1), at, reading.isEstranged);
  if (tokens[at]?.text === "if" && side === "inclusion" && rest.kind !== "opaque") return implies(rest, main);
  if (tokens[at]?.text === "if" && side === "exclusion" && rest.kind !== "opaque")
    return both("and", [main, rest]);
  return side === "inclusion" ? implies(not(rest), main) : unless(main, rest);
}

/** What stands after "except": one statement, or several of which each is an exception. */
function liftingRest(
  tokens: readonly Token[],
  elements: readonly Element[],
  at: number,
  isEstranged: boolean,
): CriterionNode {
  const unread = opaque(spanOf(tokens.slice(at)));
  const [first] = elements;
  if (first === undefined || elements.some(({ kind }) => kind === "lifting")) return unread;
  const start = first.kind === "link" ? first.next : first.at;
  const single = readNamed(tokens, start, tokens.length, "exclusion");
  if (single !== undefined) return single;
  const parts = partsOf(tokens, elements, { side: "exclusion", isEstranged }, tokens.length);
  const nodes = parts.map(({ node }) => node);
  const isSure = parts.every(({ node, isDenied }) => isWhole(node) && !isDenied);
  // What joins exceptions matters only where people are asked about them.
  return isSure &&
    nodes.length > 0 &&
    (nodes.length === 1 || nodes.every((node) => predicatesOf(node).length === 0))
    ? both("or", nodes)
    : unread;
}

/** "Age > 18," and "HIV negative, and" go on with the next item, which is a demand of its own. */
function withoutFinalLink(elements: readonly Element[], side: Side): readonly Element[] {
  const last = elements.at(-1);
  const isMere =
    last?.kind === "link" &&
    (last.link === "comma" || last.link === "or" || (last.link === "and" && side === "inclusion"));
  return isMere ? elements.slice(0, -1) : elements;
}

/** "…, except …" */
function withoutTrailingLinks(elements: readonly Element[]): readonly Element[] {
  return elements.slice(0, elements.findLastIndex(({ kind }) => kind !== "link") + 1);
}

/** @module People of an age: `outpatients at least 12 years of age with asthma`. */
import type { Atom } from "./atom.ts";
import type { Token } from "./lexer.ts";
import { readNamed } from "./named-statement.ts";
import { both, opaque } from "./node.ts";
import type { CriterionNode } from "./node.ts";
import type { Element } from "./scan.ts";
import { isDemand } from "./vocabulary.ts";

/**
 * `Outpatients at least 12 years of age`: who is of another age is not meant, whatever else the words ask. Not where the
 * age only says of whom they ask it: "women of 40 years and older must have …".
 */
export function readAged(
  tokens: readonly Token[],
  row: readonly Element[],
  { begin, next, words }: { begin: number; next: number; words: CriterionNode | undefined },
): CriterionNode | undefined {
  const atoms = row.filter((element) => element.kind === "atom");
  const ages = atoms.filter(({ atom }) => atom.family === "age");
  const [age] = ages;
  if (age === undefined || ages.length > 1) return undefined;
  const before = tokens.slice(begin, age.at).map(({ text }) => text);
  const isOfAll =
    !before.some((word) => /^(?:for|among|if)$/.test(word)) &&
    !(before[0] === "in" && !before.includes("age")) &&
    !(
      before.some((word) => isDemand.has(word)) &&
      row.some(({ kind, at }) => kind === "content" && at < age.at)
    ) &&
    !tokens.slice(age.atom.next, next).some(({ text }) => isDemand.has(text));
  // "Adults aged 18 to 80 without heart failure": what they must not have is of its own.
  const denial = row.find(({ kind, at }) => kind === "denial" && at > age.at)?.at ?? next;
  const said = row.filter(({ at }) => at < denial);
  const isSafe = said.every(
    (own) =>
      (own.kind === "atom" && (own.atom.family === "age" || own.atom.family === "sex")) ||
      (own.kind === "content" && isHarmless(tokens[own.at])),
  );
  if (!isOfAll || !isSafe) return undefined;
  // One sex alone may be half of those who can take part.
  const known = atoms.filter(({ at, atom }) => at < denial && (atom.family === "age" || isAnySex(atom)));
  const rest =
    words ??
    readNamed(tokens, begin, next, "inclusion", {
      known: known.map(({ at, atom }) => ({ at, next: atom.next })),
      mayDeny: true,
    });
  const span = { start: tokens[begin]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  return both("and", [...known.map(({ atom }) => atom.node), rest ?? opaque(span)]);
}

/** `male or female` */
function isAnySex({ node, family }: Atom): boolean {
  return family === "sex" && node.kind === "predicate" && node.is === "oneOf" && node.values.length > 1;
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

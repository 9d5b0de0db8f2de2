/** @module What the parts of a list are that say nothing of their own: of the kind of their neighbours. */
import type { BareWords } from "./bare-name.ts";
import { isDisease } from "./doubtful-demand.ts";
import { isWhole, named, predicatesOf } from "./node.ts";
import type { NamedRole } from "./node.ts";
import type { Part } from "./parse-part.ts";

const NAMING: ReadonlySet<NamedRole> = new Set<NamedRole>(["condition", "treatment"]);

/** "Anabolic steroids, calcitonin or bisphosphonates": a name of few words among names is a name of their kind. */
export function withCommonRoles(parts: readonly Part[]): Part[] {
  const roles = parts.flatMap(({ node }): NamedRole[] => {
    if (isDisease(node)) return ["condition"];
    return node.kind === "named" ? [node.role] : [];
  });
  const role = roles.find((own) => NAMING.has(own));
  // Where nobody is asked about any of them, an adjective changes nothing for its neighbours.
  const areNamed = parts.every(
    ({ bare, node }) => bare !== undefined || (isWhole(node) && predicatesOf(node).length === 0),
  );
  const lastValue = parts.findLastIndex(isValue);
  // "Outpatients, male or female, at least 12 years of age"
  const lastAge = parts.findLastIndex(({ node }) => node.kind === "predicate" && node.variable === "age");
  const read: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const before = read.at(-1);
    const { bare } = part;
    if (bare === undefined) read.push(part);
    else if (bare.as === "detail")
      read.push(bare.isName && role !== undefined ? { ...part, isOpenEnded: false } : part);
    else if (bare.as === "limit")
      read.push(before?.node.kind === "named" ? withRole(part, bare, "measure") : part);
    else if (bare.as === "name" && role !== undefined)
      read.push({ ...withRole(part, bare, role), isOpenEnded: false });
    else if (bare.as === "name" && index < lastValue) read.push(withRole(part, bare, "measure"));
    else if (bare.as === "name" && index < lastAge) read.push(withRole(part, bare, "detail"));
    else if (areNamed && roles[0] !== undefined)
      read.push(withRole(part, bare, bare.as === "name" ? roles[0] : "detail"));
    else read.push(part);
  }
  return withDetails(read);
}

/**
 * "Acute or chronic hepatitis", "seizures or stroke, or within 30 days": a quality or a time of what a neighbour names. Not
 * where it stands alone, or nobody names anything.
 */
function withDetails(parts: readonly Part[]): Part[] {
  return parts.map((part, index) => {
    const { bare } = part;
    const isOfNeighbour = [parts[index - 1], parts[index + 1]].some(
      (other) => other !== undefined && (isWhole(other.node) || other.bare?.as === "detail"),
    );
    return bare?.as === "detail" && isOfNeighbour && parts.some(({ node }) => isWhole(node))
      ? withRole(part, bare, "detail")
      : part;
  });
}

function withRole(part: Part, { span, words }: BareWords, role: NamedRole): Part {
  return { ...part, node: named(role, span, words) };
}

/** `FEV1 < 80 %`, which may be the limit of the name before it too. */
function isValue({ node }: Part): boolean {
  return (
    (node.kind === "named" && node.role === "measure") ||
    (node.kind === "predicate" && node.is === "within" && node.variable !== "age")
  );
}

/**
 * @module Who stands directly above whom among MeSH terms, concluded from the lists in the registry's records.
 *
 * A list of ancestors climbs MeSH's tree numbers one after the other, from near to far, each term once and without
 * the terms of the study itself (4,210 records compared with MeSH: of 11,771 neighbours in such lists that do not
 * follow a top category, 10,142 are child and parent). What follows rests on that, and on three certainties:
 * - whatever stands above a term occurs in every record that has the term, so it occurs at least as often;
 * - in a record of one term only, the list is exactly what stands above it;
 * - in a record of several, what the others do not explain must stand above the remaining one.
 */
import { categoryRank } from "./mesh-categories.ts";

/** The MeSH ids of one record; `ancestors` in the record's order and without those in `meshes`. */
export interface TermLists {
  readonly meshes: readonly string[];
  readonly ancestors: readonly string[];
}

type Links = Map<string, Set<string>>;

/** Parents of every term, each list in the order of ids; without cycles. */
export function drawParents(records: readonly TermLists[]): ReadonlyMap<string, readonly string[]> {
  const { canStandAbove, together } = possibilities(records);
  const links: Links = new Map();
  linkNeighbours(records, canStandAbove, links);
  linkSoleTerms(records, canStandAbove, links);
  linkUnexplained(records, canStandAbove, links);
  linkFirstTerms(records, canStandAbove, links);
  linkConstantCompany(together, canStandAbove, links);
  const parents = new Map<string, readonly string[]>();
  for (const [id, above] of links) parents.set(id, lowest(above, links).sort());
  return parents;
}

type CanStandAbove = (higher: string, lower: string) => boolean;

interface Possibilities {
  readonly canStandAbove: CanStandAbove;
  /** For each term, in how many of its records each other term occurs; under its own id, all its records. */
  readonly together: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** One record in a hundred may follow another edition of MeSH than the rest. */
const NEARLY_ALL = 0.99;

/** Records from which on constant company is no accident. */
const ENOUGH_RECORDS = 5;

/**
 * Whether the records allow one term to stand above another: it is in nearly all records of the other, and the two
 * are in the right order of frequency (where that is equal: the one that comes later in the lists is higher). As
 * that is one fixed order of all terms, links that respect it can never form a cycle.
 */
function possibilities(records: readonly TermLists[]): Possibilities {
  const places = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const { meshes, ancestors } of records) {
    const present = [...meshes, ...ancestors];
    for (const id of present) {
      const counts = together.get(id) ?? new Map<string, number>();
      together.set(id, counts);
      for (const other of present) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    for (const [index, id] of ancestors.entries()) places.set(id, (places.get(id) ?? 0) + index + 1);
  }
  const recordsOf = (id: string): number => together.get(id)?.get(id) ?? 0;
  const meanPlace = (id: string): number => (places.get(id) ?? 0) / recordsOf(id);
  const canStandAbove = (higher: string, lower: string): boolean => {
    const shared = together.get(lower)?.get(higher) ?? 0;
    if (higher === lower || shared < NEARLY_ALL * recordsOf(lower)) return false;
    const more = recordsOf(higher) - recordsOf(lower);
    if (more !== 0) return more > 0;
    const later = meanPlace(higher) - meanPlace(lower);
    return later === 0 ? higher < lower : later > 0;
  };
  return { canStandAbove, together };
}

/** In a list, the parent of a term follows it, unless it was named before; after a category something else begins. */
function linkNeighbours(records: readonly TermLists[], canStandAbove: CanStandAbove, links: Links): void {
  for (const { ancestors } of records)
    for (const [index, id] of ancestors.entries()) {
      const next = ancestors[index + 1];
      if (next !== undefined && categoryRank(id) === undefined && canStandAbove(next, id))
        link(links, id, [next]);
    }
}

/** A record of one term: the parents are those of its ancestors that no other of them reaches. */
function linkSoleTerms(records: readonly TermLists[], canStandAbove: CanStandAbove, links: Links): void {
  const lists = new Map<string, Map<string, { readonly ancestors: readonly string[]; count: number }>>();
  for (const { meshes, ancestors } of records) {
    const [id] = meshes;
    if (id === undefined || meshes.length > 1) continue;
    const ofTerm = lists.get(id) ?? new Map<string, { ancestors: readonly string[]; count: number }>();
    lists.set(id, ofTerm);
    const key = [...ancestors].sort().join(" ");
    const same = ofTerm.get(key);
    if (same === undefined) ofTerm.set(key, { ancestors, count: 1 });
    else same.count += 1;
  }
  // Of several editions of MeSH the one that most records follow counts.
  const exact = new Map(
    [...lists].map(([id, ofTerm]) => {
      const ranked = [...ofTerm].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? 1 : -1));
      return [id, (ranked[0]?.[1].ancestors ?? []).filter((other) => canStandAbove(other, id))] as const;
    }),
  );
  const drawn = [...exact].map(([id, above]) => [id, lowest(new Set(above), links)] as const);
  for (const [id, parents] of drawn) links.set(id, new Set(parents));
}

/** A record of several terms, all but one of them placed: what these do not reach stands above that one. */
function linkUnexplained(records: readonly TermLists[], canStandAbove: CanStandAbove, links: Links): void {
  const isPlaced = (id: string): boolean => categoryRank(id) !== undefined || links.has(id);
  const found: Links = new Map();
  for (const { meshes, ancestors } of records) {
    if (meshes.length < 2) continue;
    const open = meshes.filter((id) => !isPlaced(id));
    const [id] = open;
    if (id === undefined || open.length > 1) continue;
    const explained = reach(
      meshes.filter((other) => other !== id),
      links,
    );
    link(
      found,
      id,
      ancestors.filter((other) => !explained.has(other) && canStandAbove(other, id)),
    );
  }
  for (const [id, above] of found) if (above.size > 0) links.set(id, new Set(lowest(above, links)));
}

/** The list begins with a parent of the record's first term. */
function linkFirstTerms(records: readonly TermLists[], canStandAbove: CanStandAbove, links: Links): void {
  const found: Links = new Map();
  for (const { meshes, ancestors } of records) {
    const [id] = meshes;
    const [first] = ancestors;
    if (id === undefined || first === undefined || links.has(id) || categoryRank(id) !== undefined) continue;
    if (canStandAbove(first, id)) link(found, id, [first]);
  }
  for (const [id, above] of found) link(links, id, above);
}

/** A term still without a parent: whatever is in all its records, if these are enough to tell. */
function linkConstantCompany(
  together: Possibilities["together"],
  canStandAbove: CanStandAbove,
  links: Links,
): void {
  const found: Links = new Map();
  for (const [id, counts] of together) {
    if (links.has(id) || categoryRank(id) !== undefined || (counts.get(id) ?? 0) < ENOUGH_RECORDS) continue;
    const above = [...counts.keys()].filter((other) => canStandAbove(other, id));
    if (above.length > 0) link(found, id, lowest(new Set(above), links));
  }
  for (const [id, above] of found) links.set(id, above);
}

function link(links: Links, id: string, above: Iterable<string>): void {
  const known = links.get(id) ?? new Set<string>();
  for (const other of above) known.add(other);
  links.set(id, known);
}

/** Those of the terms that stand above none of the others. */
function lowest(terms: ReadonlySet<string>, links: Links): string[] {
  return [...terms].filter(
    (id) => ![...terms].some((other) => other !== id && reach([other], links).has(id)),
  );
}

/** All terms above the given ones. */
function reach(ids: readonly string[], links: Links): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const above of links.get(id) ?? [])
      if (!reached.has(above)) {
        reached.add(above);
        open.push(above);
      }
  return reached;
}

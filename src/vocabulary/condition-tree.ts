/**
 * @module The hierarchy of conditions, learnt from the registry itself: its records name the MeSH terms of a study
 * and all terms above them, but neither tree numbers nor who stands directly below whom.
 */
import { drawParents } from "./condition-parents.ts";
import { presentMeshId } from "../study/mesh-id.ts";
import { categoryRank } from "./mesh-categories.ts";

/** A MeSH descriptor as the registry's browse modules write it. */
interface MeshTerm {
  readonly id?: string;
  readonly term?: string;
}

/** `conditionBrowseModule` of one study. */
export interface ConditionEvidence {
  readonly meshes?: readonly MeshTerm[];
  readonly ancestors?: readonly MeshTerm[];
}

/** A directed graph without cycles over MeSH descriptor ids; ids that it does not know have no neighbours. */
export interface ConditionTree {
  /** The name, in the spelling that most records use. */
  label(id: string): string | undefined;
  /** The terms directly above, in the order of ids. */
  parents(id: string): readonly string[];
  /** The terms directly below, in the order of ids. */
  children(id: string): readonly string[];
  /**
   * Where browsing starts: MeSH's disease categories in MeSH's order, then other terms without a parent that have
   * children, in the order of ids. A term of which no record names an ancestor stands alone and is no root.
   */
  readonly roots: readonly string[];
}

/**
 * Learns the hierarchy; the same records in any order give the same tree. Terms without an id are left out.
 * @example
 * learnConditionTree([
 *   { meshes: [{ id: "D006333", term: "Heart Failure" }], ancestors: [{ id: "D006331", term: "Heart Diseases" }] },
 * ]).parents("D006333") // → ["D006331"]
 */
export function learnConditionTree(records: Iterable<ConditionEvidence>): ConditionTree {
  const spellings = new Map<string, Map<string, number>>();
  const lists: { readonly meshes: readonly string[]; readonly ancestors: readonly string[] }[] = [];
  for (const record of records) {
    const meshes = readTerms(record.meshes, spellings);
    const ancestors = readTerms(record.ancestors, spellings).filter((id) => !meshes.includes(id));
    // Copies converted from the classic format name no ancestors at all: their silence proves nothing.
    if (ancestors.length > 0) lists.push({ meshes, ancestors });
  }
  const parents = drawParents(lists);
  const children = new Map<string, string[]>();
  for (const id of [...parents.keys()].sort())
    for (const parent of parents.get(id) ?? []) {
      const below = children.get(parent);
      if (below === undefined) children.set(parent, [id]);
      else below.push(id);
    }
  const labels = new Map([...spellings].map(([id, counts]) => [id, commonest(counts)]));
  return {
    label: (id) => labels.get(id),
    parents: (id) => parents.get(id) ?? [],
    children: (id) => children.get(id) ?? [],
    roots: [...labels.keys()]
      .filter((id) => (parents.get(id) ?? []).length === 0)
      .filter((id) => categoryRank(id) !== undefined || children.has(id))
      .sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)),
  };
}

function rankOf(id: string): number {
  return categoryRank(id) ?? Number.MAX_SAFE_INTEGER;
}

function readTerms(
  terms: readonly MeshTerm[] | undefined,
  spellings: Map<string, Map<string, number>>,
): string[] {
  const ids = new Set<string>();
  for (const { id: written, term } of terms ?? []) {
    if (written === undefined) continue;
    const id = presentMeshId(written);
    ids.add(id);
    const counts = spellings.get(id) ?? new Map<string, number>();
    spellings.set(id, counts.set(term ?? id, (counts.get(term ?? id) ?? 0) + 1));
  }
  return [...ids];
}

function commonest(counts: ReadonlyMap<string, number>): string {
  let best = "";
  for (const [text, count] of counts) {
    const lead = count - (counts.get(best) ?? 0);
    if (lead > 0 || (lead === 0 && text < best)) best = text;
  }
  return best;
}

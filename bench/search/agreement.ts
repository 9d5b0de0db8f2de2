/** @module Whether two engines gave the same answers: a fast wrong answer is no answer. */
import type { AnswerDigest } from "./engine-process.ts";

export interface Agreement {
  readonly queries: number;
  readonly equalTotals: number;
  /** Queries of which all facets have the same counts. */
  readonly equalFacets: number;
  /** The first few that differ, in words. */
  readonly differences: readonly string[];
}

type Answers = Readonly<Record<string, readonly AnswerDigest[]>>;

/** Suggestions are left out: engines choose and forgive differently, and nobody counts on their number. */
const NOT_COMPARED = new Set(["typeahead"]);

/** Compares what a peer answered with ours, over the classes that both can answer. */
export function agreementOf(ours: Answers, peer: Answers): Agreement {
  let [queries, equalTotals, equalFacets] = [0, 0, 0];
  const differences: string[] = [];
  for (const [name, digests] of Object.entries(peer)) {
    if (NOT_COMPARED.has(name)) continue;
    for (const [index, digest] of digests.entries()) {
      const own = ours[name]?.[index];
      if (own === undefined) continue;
      queries += 1;
      const facet = facetThatDiffers(own, digest);
      if (own.total === digest.total) equalTotals += 1;
      else differences.push(`${name} ${index + 1}: ${own.total} against ${digest.total}`);
      if (facet === undefined) equalFacets += 1;
      else if (own.total === digest.total) differences.push(`${name} ${index + 1}: facet ${facet}`);
    }
  }
  return { queries, equalTotals, equalFacets, differences: differences.slice(0, 5) };
}

function facetThatDiffers(one: AnswerDigest, other: AnswerDigest): string | undefined {
  const names = new Set([...Object.keys(one.facets), ...Object.keys(other.facets)]);
  return [...names].find((name) => {
    const [a, b] = [one.facets[name] ?? [], other.facets[name] ?? []];
    // A value that nothing has is named by some and not by others.
    return JSON.stringify(a.filter((count) => count > 0)) !== JSON.stringify(b.filter((count) => count > 0));
  });
}

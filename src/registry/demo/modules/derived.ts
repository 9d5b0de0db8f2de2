/** @module derivedSection of an invented study: what the registry computes, here from real MeSH descriptors. */
import type { Study } from "../../../study/study.ts";
import { isoDay } from "../day.ts";
import type { MeshTerm } from "../facts/read-facts.ts";
import type { StudyPlan } from "../study-plan.ts";

type Browse = NonNullable<NonNullable<Study["derivedSection"]>["conditionBrowseModule"]>;

function written({ id, term }: MeshTerm): { id: string; term: string } {
  return { id, term };
}

function browse(
  sources: readonly { readonly mesh?: MeshTerm; readonly ancestors: readonly MeshTerm[] }[],
): Browse | undefined {
  const meshes = new Map<string, MeshTerm>();
  const ancestors = new Map<string, MeshTerm>();
  for (const source of sources) {
    if (source.mesh === undefined) continue;
    meshes.set(source.mesh.id, source.mesh);
    for (const ancestor of source.ancestors) ancestors.set(ancestor.id, ancestor);
  }
  if (meshes.size === 0) return undefined;
  for (const id of meshes.keys()) ancestors.delete(id);
  return {
    meshes: [...meshes.values()].map(written),
    ...(ancestors.size > 0 && { ancestors: [...ancestors.values()].map(written) }),
  };
}

export function derivedSection(plan: StudyPlan): NonNullable<Study["derivedSection"]> {
  // One study in eight has conditions that the registry could not match.
  const conditions = plan.number % 8 === 0 ? undefined : browse(plan.conditions);
  const interventions = browse(plan.treatments);
  return {
    miscInfoModule: { versionHolder: isoDay(plan.times.today) },
    ...(conditions !== undefined && { conditionBrowseModule: conditions }),
    ...(interventions !== undefined && { interventionBrowseModule: interventions }),
  };
}

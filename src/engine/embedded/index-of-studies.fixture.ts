/** @module A snapshot made of studies for tests: several segments, some of their documents replaced or removed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { numberOfNctId } from "../../study/nct-id.ts";
import { nctIdOf } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import { NameEvidence } from "../../vocabulary/name-evidence.ts";
import { studyNames } from "../../vocabulary/study-names.ts";
import { createVocabulary } from "../vocabulary.ts";
import { addTo, emptySet } from "./bit-set.ts";
import { SegmentBuilder } from "./segment-builder.ts";
import { Segment, loadSegment } from "./segment.ts";
import { Snapshot } from "./snapshot.ts";
import type { SnapshotPart } from "./snapshot.ts";

export interface IndexOfStudies {
  readonly snapshot: Snapshot;
  /** Closes and removes the files. */
  readonly close: () => void;
}

/**
 * Builds a snapshot that holds just these studies. Every segment but the last also has some documents that are no
 * longer part of it: the studies of `outdated`, in turn.
 */
export function indexOfStudies(
  studies: readonly Study[],
  segments: number,
  outdated: readonly Study[] = [],
): IndexOfStudies {
  const folder = mkdtempSync(join(tmpdir(), "atlas-index-"));
  const size = Math.ceil(studies.length / segments);
  const parts = Array.from({ length: segments }, (_, number): SnapshotPart => {
    const builder = new SegmentBuilder();
    const deleted: number[] = [];
    for (const study of outdated.filter((_study, i) => i % Math.max(1, segments - 1) === number)) {
      deleted.push(builder.documents);
      builder.add(study);
    }
    for (const study of studies.slice(number * size, (number + 1) * size)) builder.add(study);
    const path = join(folder, `${number}.segment`);
    builder.write(path);
    const segment = new Segment(loadSegment(path));
    const set = emptySet(segment.documents);
    for (const document of deleted) addTo(set, document);
    return { segment, deleted: set };
  });
  const records = new Map(studies.map((study) => [numberOfNctId(nctIdOf(study)), study]));
  const evidence = new NameEvidence();
  for (const study of studies) evidence.add(studyNames(study));
  const snapshot = new Snapshot("1", parts, (record) => records.get(record), createVocabulary(evidence));
  return {
    snapshot,
    close: () => {
      for (const { segment } of parts) segment.close();
      rmSync(folder, { recursive: true });
    },
  };
}

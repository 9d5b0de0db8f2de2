/** @module A thread that writes studies into segments, beside others that do the same, and ends. */
import { constants, setPriority } from "node:os";
import { buildSegments } from "./build-segments.ts";
import type { BuiltSegments, SegmentWork } from "./build-segments.ts";
import type { Urgency } from "./indexer.ts";
import { openStudySource } from "./study-source.ts";
import type { StudySourceModule } from "./study-source.ts";
import { answerCalls, threadData } from "./thread-calls.ts";

export interface SegmentThreadData {
  readonly studies: StudySourceModule;
  readonly folder: string;
  readonly work: SegmentWork;
  readonly urgency: Urgency;
}

// Whoever starts this thread gives it these.
const { studies, folder, work, urgency } = threadData() as SegmentThreadData;
// On Linux this is the priority of the calling thread; elsewhere it would be that of the whole process.
if (urgency === "background" && process.platform === "linux")
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const source = await openStudySource(studies);

const functions = {
  build: (): Promise<BuiltSegments> =>
    buildSegments(source, work, folder, (segment, path) => {
      segment.write(path);
    }),
};
export type SegmentFunctions = typeof functions;

answerCalls(functions);

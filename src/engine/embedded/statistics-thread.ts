/** @module A thread that counts what all studies say, field by field, while others search. */
import type { RecordSizes } from "../record-sizes.ts";
import type { SizeStatistics, ValueStatistics } from "../statistics.ts";
import type { IndexVersion } from "./index-version.ts";
import { SnapshotHolder } from "./snapshot-holder.ts";
import { SnapshotStatistics } from "./snapshot-statistics.ts";
import { indexedStudy, openStudySource } from "./study-source.ts";
import type { StudySourceModule } from "./study-source.ts";
import { answerCalls, threadData } from "./thread-calls.ts";

export interface StatisticsThreadData {
  /** Of the index. */
  readonly folder: string;
  readonly studies: StudySourceModule;
  readonly version: IndexVersion;
}

// Whoever starts this thread gives it these.
const { folder, studies, version } = threadData() as StatisticsThreadData;
const source = await openStudySource(studies);
const readStudy = (record: number) => indexedStudy(source, record);
const holder = new SnapshotHolder(readStudy);
holder.publish(version);
const statistics = new SnapshotStatistics(folder, () => holder.snapshot, readStudy);

const functions = {
  publish: (next: IndexVersion): void => {
    holder.publish(next);
  },
  values: (pieces: readonly number[]): Promise<readonly ValueStatistics[]> => statistics.values(pieces),
  sizes: (pieces: readonly number[]): readonly SizeStatistics[] => statistics.sizes(pieces),
  recordSizes: (): Promise<RecordSizes> => statistics.recordSizes(),
};
export type StatisticsFunctions = typeof functions;

answerCalls(functions);

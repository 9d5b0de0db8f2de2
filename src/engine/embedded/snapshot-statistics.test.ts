import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { PIECES } from "../../study/piece-dictionary.ts";
import { pieceNamed } from "../../study/pieces.ts";
import { nctIdOf, type Study } from "../../study/study.ts";
import { numberOfNctId } from "../../study/nct-id.ts";
import { engineWith, madeStudy } from "../reference/made-studies.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";
import { Snapshot } from "./snapshot.ts";
import { SnapshotStatistics } from "./snapshot-statistics.ts";
import { someStudies } from "./studies.arbitrary.ts";
import { PIECE_NUMBER } from "./walk-study.ts";

const LEAVES = PIECES.filter(({ children }) => children.length === 0);
const LISTS = PIECES.filter(({ isList }) => isList);
const numbersOf = (pieces: typeof PIECES): number[] => pieces.map((piece) => PIECE_NUMBER.get(piece) ?? -1);
const piece = (name: string): (typeof PIECES)[number] => {
  const found = pieceNamed(name);
  if (found === undefined) throw new Error(name);
  return found;
};

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-statistics-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Statistics of an index, of which some documents were replaced. */
function counted(studies: readonly Study[], segments = 1, outdated: readonly Study[] = []) {
  const { snapshot, close } = indexOfStudies(studies, segments, outdated);
  onTestFinished(close);
  const read = new Map([...outdated, ...studies].map((study) => [numberOfNctId(nctIdOf(study)), study]));
  let reads = 0;
  const readStudy = (record: number): Study | undefined => {
    reads += 1;
    return read.get(record);
  };
  const folder = newFolder();
  const open = (): SnapshotStatistics => {
    const statistics = new SnapshotStatistics(folder, () => snapshot, readStudy);
    onTestFinished(() => {
      statistics.close();
    });
    return statistics;
  };
  return { folder, open, statistics: open(), reads: () => reads };
}

test("every field of any registry counts as by looking at every study", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      someStudies(100, 14),
      fc.oneof(fc.constant([]), someStudies(1, 5)),
      fc.integer({ min: 1, max: 3 }),
      async (studies, outdated, segments) => {
        const { statistics } = counted(studies, segments, outdated);
        const reference = await engineWith(studies);
        expect(await statistics.values(numbersOf(LEAVES))).toEqual(await reference.valueStatistics(LEAVES));
        expect(statistics.sizes(numbersOf(LISTS))).toEqual(await reference.sizeStatistics(LISTS));
        expect(await statistics.recordSizes()).toEqual(await reference.recordSizes());
      },
    ),
    { numRuns: 6 },
  );
});

const studies = [
  madeStudy(3, {
    title: "Sleep",
    statusModule: { startDateStruct: { date: "2020-05" } },
    eligibilityModule: { minimumAge: "18 Years" },
    designModule: { phases: ["PHASE1", "PHASE2"], enrollmentInfo: { count: 10 } },
  }),
  madeStudy(2, {
    title: "Heart",
    statusModule: { startDateStruct: { date: "2020-05-03" } },
    eligibilityModule: { minimumAge: "6 Months" },
    designModule: { phases: ["PHASE2"], enrollmentInfo: { count: 30 } },
  }),
  madeStudy(1, { title: "Sleep" }),
];

test.each(["the embedded engine", "the reference engine"])(
  "%s counts codes, dates, ages and texts",
  async (which) => {
    const names = ["Phase", "StartDate", "MinimumAge", "BriefTitle", "EnrollmentCount"].map(piece);
    const values =
      which === "the embedded engine"
        ? await counted(studies).statistics.values(numbersOf(names))
        : await (await engineWith(studies)).valueStatistics(names);
    expect(values).toEqual([
      {
        piece: "Phase",
        missing: 1,
        distinct: 2,
        top: [
          { value: "PHASE2", studies: 2 },
          { value: "PHASE1", studies: 1 },
        ],
      },
      {
        piece: "StartDate",
        missing: 1,
        distinct: 2,
        top: [
          { value: "2020-05", studies: 1 },
          { value: "2020-05-03", studies: 1 },
        ],
        dates: {
          min: "2020-05",
          max: "2020-05-03",
          average: "2020-05-02",
          formats: ["yyyy-MM", "yyyy-MM-dd"],
        },
      },
      {
        piece: "MinimumAge",
        missing: 1,
        distinct: 2,
        top: [
          { value: "18 Years", studies: 1 },
          { value: "6 Months", studies: 1 },
        ],
        longest: { value: "6 Months", length: 8, nctId: "NCT00000002" },
      },
      {
        piece: "BriefTitle",
        missing: 0,
        distinct: 2,
        top: [
          { value: "Sleep", studies: 2 },
          { value: "Heart", studies: 1 },
        ],
        longest: { value: "Sleep", length: 5, nctId: "NCT00000001" },
      },
      {
        piece: "EnrollmentCount",
        missing: 1,
        distinct: 2,
        top: [
          { value: "10", studies: 1 },
          { value: "30", studies: 1 },
        ],
        numbers: { min: 10, max: 30, average: 20 },
      },
    ]);
  },
);

test("records are read once for all that is asked, and not again by the next process", async () => {
  const { statistics, open, reads } = counted(studies);
  const titles = numbersOf([piece("BriefTitle")]);
  await statistics.values(numbersOf([piece("Phase")]));
  expect(reads()).toBe(0);
  await Promise.all([statistics.recordSizes(), statistics.recordSizes()]);
  expect(reads()).toBe(studies.length);
  const first = await statistics.values(titles);
  const beforeNext = reads();
  expect(await open().values(titles)).toEqual(first);
  // Only the studies that show what the commonest and the longest text is.
  expect(reads() - beforeNext).toBeLessThanOrEqual(studies.length);
});

test("damaged lists are made anew", async () => {
  const { statistics, open, folder } = counted(studies);
  const titles = numbersOf([piece("BriefTitle")]);
  const first = await statistics.values(titles);
  statistics.close();
  const [file = ""] = readdirSync(join(folder, "texts"));
  writeFileSync(join(folder, "texts", file), "nothing of the kind");
  expect(await open().values(titles)).toEqual(first);
});

test("the sizes of records are summed up once for each version", async () => {
  const index = indexOfStudies(studies, 1);
  onTestFinished(index.close);
  const read = new Map(studies.map((study) => [numberOfNctId(nctIdOf(study)), study]));
  const readStudy = (record: number): Study | undefined => read.get(record);
  let { snapshot } = index;
  const statistics = new SnapshotStatistics(newFolder(), () => snapshot, readStudy);
  onTestFinished(() => {
    statistics.close();
  });
  const first = await statistics.recordSizes();
  expect(await statistics.recordSizes()).toBe(first);
  const withoutFirst = snapshot.parts.map(({ segment }) => ({ segment, deleted: Uint32Array.of(1) }));
  snapshot = new Snapshot("2", withoutFirst, readStudy);
  expect((await statistics.recordSizes()).studies).toBe(first.studies - 1);
});

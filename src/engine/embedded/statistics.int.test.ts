/** @module Statistics by the port: the engine in threads and in one, before and after a change, on real records. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sampleRecords, withSharedData } from "../../../test/shared-data.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import { nctIdOf, parseStudy, type Study } from "../../study/study.ts";
import { engineWith } from "../reference/made-studies.ts";
import type { SearchEngine } from "../search-engine.ts";
import { createEmbeddedEngine } from "./create-embedded-engine.ts";
import { commit, journalSource, revised } from "./engine.fixture.ts";

const LEAVES = PIECES.filter(({ children }) => children.length === 0);
const LISTS = PIECES.filter(({ isList }) => isList);

async function expectSameStatistics(engine: SearchEngine, studies: readonly Study[]): Promise<void> {
  const reference = await engineWith(studies);
  expect(await engine.valueStatistics(LEAVES)).toEqual(await reference.valueStatistics(LEAVES));
  expect(await engine.sizeStatistics(LISTS)).toEqual(await reference.sizeStatistics(LISTS));
  expect(await engine.recordSizes()).toEqual(await reference.recordSizes());
}

withSharedData("statistics of real records", ["data/sample-v2.ndjson.gz"], () => {
  test.each([0, 1])("with %d threads", async (threads) => {
    const studies = sampleRecords()
      .filter((_record, i) => i % 2 === 0)
      .flatMap((record) => {
        const parsed = parseStudy(record);
        return parsed.ok ? [parsed.study] : [];
      });
    const folder = mkdtempSync(join(tmpdir(), "trial-atlas-statistics-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    commit(folder, studies);
    const engine = await createEmbeddedEngine({
      folder: join(folder, "index"),
      studies: journalSource(folder),
      threads,
    });
    onTestFinished(() => engine.close());
    await expectSameStatistics(engine, studies);

    const [changed, gone] = [studies.slice(0, 30), studies.slice(30, 40)];
    const news = changed.map((study) => revised(study, 1));
    commit(folder, news, gone.map(nctIdOf));
    await engine.catchUp();
    await expectSameStatistics(engine, [...news, ...studies.slice(40)]);
  });
});

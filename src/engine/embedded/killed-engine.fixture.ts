/** @module A process that updates an index again and again, to be killed by the test that starts it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nctIdOf } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import { createEmbeddedEngine } from "./create-embedded-engine.ts";
import { commit, journalSource, revised } from "./engine.fixture.ts";

const [folder = "", threads = "0"] = process.argv.slice(2);
// Written by the test.
const studies = JSON.parse(readFileSync(join(folder, "studies.json"), "utf8")) as readonly Study[];

process.stdout.write("begins\n");
const engine = await createEmbeddedEngine({
  folder: join(folder, "index"),
  studies: journalSource(folder),
  threads: Number(threads),
});
for (let round = 0; ; round++) {
  const from = (round * 17) % 200;
  const part = studies.slice(from, from + 30);
  commit(
    folder,
    part.slice(5).map((study) => revised(study, round)),
    part.slice(0, 5).map(nctIdOf),
  );
  await engine.catchUp();
}

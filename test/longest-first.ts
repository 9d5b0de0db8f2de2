/** @module The order of a run: the files that take longest first, so that no core waits at the end for the last of them. */
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

/** Half a minute and more of one core; Vitest itself takes the largest file for the longest until it has seen them run. */
const LONGEST: readonly string[] = [
  "src/web/study/every-record.int.test.ts",
  "src/engine/embedded/equality-over-all-1.int.test.ts",
  "src/engine/embedded/equality-over-all-2.int.test.ts",
  "src/registry/import-files.int.test.ts",
  "src/engine/embedded/engine-lifecycle.int.test.ts",
  "src/server.int.test.ts",
  "src/engine/reference/facets.int.test.ts",
  "test/browser/locations.test.ts",
  "test/browser/site-pages.test.ts",
  "test/browser/study-pages.test.ts",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((path) => moduleId.endsWith(`/${path}`));
      return place === -1 ? LONGEST.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

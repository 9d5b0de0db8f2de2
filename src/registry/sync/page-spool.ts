/**
 * @module Pages on disk between fetching and publishing: a month of changes is a gigabyte, and none of it may show
 * before all of it is here.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrokenRecord, StudyPage } from "../ctgov-client/study-page.ts";

interface Spooled {
  readonly texts: readonly string[];
  readonly broken: readonly BrokenRecord[];
}

export interface PageSpool {
  add(page: StudyPage): Promise<void>;
  /** In the order in which they were added, without their counts and tokens; may be read again. */
  pages(): AsyncGenerator<StudyPage>;
  /** Forgets all pages. */
  clear(): Promise<void>;
}

/** Opens a spool in the system's temporary folder, hands it to `use` and removes it whatever happens. */
export async function withPageSpool<Result>(use: (spool: PageSpool) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "trial-atlas-sync-"));
  let count = 0;
  const fileOf = (index: number): string => join(folder, `${index}.json`);
  try {
    return await use({
      add: async (page) => {
        // Only the texts: values are made from them again.
        const { records, broken } = page;
        const content: Spooled = { texts: records.map(({ text }) => text), broken };
        await writeFile(fileOf(count), JSON.stringify(content));
        count += 1;
      },
      pages: async function* () {
        for (let index = 0; index < count; index++) {
          // Written above by ourselves.
          const { texts, broken } = JSON.parse(await readFile(fileOf(index), "utf8")) as Spooled;
          yield { records: texts.map((text) => ({ text, value: JSON.parse(text) as unknown })), broken };
        }
      },
      clear: async () => {
        for (let index = 0; index < count; index++) await rm(fileOf(index));
        count = 0;
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

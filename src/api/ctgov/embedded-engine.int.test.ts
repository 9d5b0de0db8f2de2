import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openApiContext } from "../../../test/api-context.ts";
import { sampleRecords, withSharedData } from "../../../test/shared-data.ts";
import { startEmbeddedEngine, type EmbeddedEngine } from "../../engine/embedded/create-embedded-engine.ts";
import { studySourceOf } from "../../store/study-source.ts";
import type { ApiContext } from "../api-context.ts";
import { createCtgovApi } from "./create-ctgov-api.ts";

/** Every way in which a page is found and ordered. */
const QUERIES = [
  "pageSize=50&countTotal=true",
  "query.cond=cancer&pageSize=7&countTotal=true",
  "sort=EnrollmentCount:desc,StartDate&pageSize=100",
  "sort=NumLocations&pageSize=100",
  "sort=StartDate:asc&pageSize=1000",
  "query.cond=cancer&filter.geo=distance(40.7,-74,500mi)&pageSize=3",
  "sort=@relevance&filter.geo=distance(40.7,-74,500mi)&pageSize=3",
  "query.term=disease&aggFilters=phase:2+3,sex:f&pageSize=5&countTotal=true",
  "filter.advanced=AREA[Phase:size]2&sort=@relevance,LastUpdatePostDate:asc",
  'query.locn=AREA[LocationCity]Boston,AREA[LocationState]"Massachusetts"',
];

withSharedData("pages from the embedded engine", ["data/sample-v2.ndjson.gz"], () => {
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-api-"));
  let reference: ApiContext;
  let embedded: EmbeddedEngine;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const opened = await openApiContext(sampleRecords(), folder);
    reference = opened.context;
    close = opened.close;
    embedded = startEmbeddedEngine({
      folder: join(folder, "index"),
      studies: studySourceOf(folder),
      threads: 0,
      budgetMs: 60_000,
    });
    await embedded.ready;
  });
  afterAll(async () => {
    await embedded.close();
    await close();
    rmSync(folder, { recursive: true });
  });

  it.each(QUERIES)("%s: the same studies in the same order, page after page", async (query) => {
    const pagesOf = async (context: ApiContext): Promise<readonly string[]> => {
      const api = createCtgovApi(context);
      const pages: string[] = [];
      for (let token: string | undefined = ""; token !== undefined;) {
        const address: string = `/studies?${query}&fields=NCTId${token && `&pageToken=${token}`}`;
        const text: string = await (await api.request(address)).text();
        expect(text).toMatch(/^\{(?:"totalCount":\d+,)?"studies":/);
        pages.push(text.replace(/,"nextPageToken":.*$/, ""));
        token = /"nextPageToken":"([^"]+)"/.exec(text)?.[1];
      }
      return pages;
    };
    const expected = await pagesOf(reference);
    expect(expected.join("")).toContain("NCT");
    expect(await pagesOf({ ...reference, engine: embedded })).toEqual(expected);
  });
});

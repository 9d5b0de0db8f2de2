import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openApiContext } from "../../../test/api-context.ts";
import { sharedText, withSharedData } from "../../../test/shared-data.ts";
import { TEST_STUDIES } from "../../web/test-studies.fixture.ts";
import { createCtgovApi } from "./create-ctgov-api.ts";

const FILE = "api/expressions.txt";

interface Row {
  readonly source: string;
  readonly parameter: string;
  readonly note: string;
}

/** Seen in somebody's code, never run against the registry, and no value of its field or no field at all. */
const WRONG_IN_USE: ReadonlySet<string> = new Set([
  String.raw`AREA[Phase]\MISSING`,
  String.raw`AREA[Phase]x \MISSING y`,
  "heart attack AND AREA[DesignAllocation]randomized AND AREA[StudyType]int",
  "EXPANSION[Concept](sleep deprivation OR exhaustion) AND AREA[EligibilityMinimumAge]RANGE[18,65] AND AREA[LocationStatus]Recruiting AND AREA[LocationState]Maryland",
]);

withSharedData("the 288 recorded expressions, each through its parameter", [FILE], () => {
  const rows: readonly Row[] = sharedText(FILE)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [source = "", parameter = "", , note = ""] = line.split("\t");
      return { source: note.includes("doubled") ? source.replaceAll("\\\\", "\\") : source, parameter, note };
    });
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-api-"));
  let api: Hono;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const opened = await openApiContext(TEST_STUDIES, folder);
    api = createCtgovApi(opened.context);
    close = opened.close;
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  test("are the file that this test was written for", () => {
    expect(rows).toHaveLength(288);
  });

  test.each(
    rows.flatMap((row) => parametersOf(row.parameter).map((name) => [name, row.source, row.note] as const)),
  )("%s=%s", async (name, source, note) => {
    const answer = await api.request(`/studies?${new URLSearchParams({ [name]: source }).toString()}`);
    const text = await answer.text();
    if (isRefused(source, note)) {
      expect(answer.status).toBe(400);
      expect(text).toMatch(/^Error parsing query in [A-Z a-z/]+: /);
    } else expect([answer.status, text]).toEqual([200, expect.stringMatching(/^\{"studies":\[/)]);
  });
});

function isRefused(source: string, note: string): boolean {
  return /\b400\b/.test(note) || WRONG_IN_USE.has(source);
}

/** As the file's own heading explains its second column. */
function parametersOf(column: string): readonly string[] {
  const named = column.match(/\b(?:query|filter|postFilter)\.\w+/g) ?? [];
  if (column.includes("term/advanced")) return ["query.term", "filter.advanced"];
  return named.length > 0 ? [...new Set(named)] : ["query.term"];
}
